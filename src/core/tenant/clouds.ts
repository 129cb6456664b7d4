/** The clouds of Microsoft that we can sign in to. */
export type CloudId = 'global' | 'usGovernment' | 'usGovernmentDoD' | 'china';

/** Where a cloud lives. Sources: `endpoints.md` section 7 (Graph bases of the SDK, login hosts of MSAL). */
export interface Cloud {
  readonly id: CloudId;
  /** Origin of Microsoft Graph, without a version. */
  readonly graph: string;
  /** Origin of the sign-in service. */
  readonly login: string;
  /** Origin of the Microsoft Entra admin center. */
  readonly adminCenter: string;
}

export const clouds: Readonly<Record<CloudId, Cloud>> = {
  global: {
    id: 'global',
    graph: 'https://graph.microsoft.com',
    login: 'https://login.microsoftonline.com',
    adminCenter: 'https://entra.microsoft.com',
  },
  usGovernment: {
    id: 'usGovernment',
    graph: 'https://graph.microsoft.us',
    login: 'https://login.microsoftonline.us',
    adminCenter: 'https://entra.microsoft.us',
  },
  usGovernmentDoD: {
    id: 'usGovernmentDoD',
    graph: 'https://dod-graph.microsoft.us',
    login: 'https://login.microsoftonline.us',
    adminCenter: 'https://entra.microsoft.us',
  },
  china: {
    id: 'china',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    login: 'https://login.partner.microsoftonline.cn',
    adminCenter: 'https://entra.microsoftonline.cn',
  },
};
