import { type Source, sources as catalogueSources } from '../codes/catalogue/sources';

/** Sources of the guide: those of the catalogue, and documents that only the guide cites. Titles stay as they are in every language. */
export const sources: Readonly<Record<string, Source>> = {
  ...catalogueSources,
  licensing: {
    title: 'Microsoft Learn: Licensing requirements for self-service password reset (4 March 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-licensing',
  },
  enableTutorial: {
    title: 'Microsoft Learn: Enable self-service password reset, tutorial',
    url: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr',
  },
  authenticationData: {
    title: 'Microsoft Learn: Authentication data for self-service password reset (2026)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-authenticationdata',
  },
  methodsManage: {
    title: 'Microsoft Learn: Migrate to the Authentication methods policy',
    url: 'https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-methods-manage',
  },
  combinedRegistration: {
    title: 'Microsoft Learn: Combined registration for SSPR and multifactor authentication',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined',
  },
  passwordsFaq: {
    title: 'Microsoft Learn: Password management frequently asked questions (16 January 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/passwords-faq',
  },
  writeback: {
    title: 'Microsoft Learn: How password writeback works (25 October 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-writeback',
  },
  cloudSyncTutorial: {
    title: 'Microsoft Learn: Enable cloud sync password writeback, tutorial (4 March 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback',
  },
  deployment: {
    title: 'Microsoft Learn: Plan a self-service password reset deployment',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-deployment',
  },
  customization: {
    title: 'Microsoft Learn: Customise self-service password reset',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-customization',
  },
  smsRetirement: { title: 'Microsoft Learn: Retirement of Microsoft-delivered SMS and voice (29 July 2026)' },
  questionsRetirement: { title: 'Microsoft message centre MC1234564: security questions end for SSPR (18 February 2026)' },
  registeredOnly: {
    title: 'Microsoft message centre MC1325414: only registered methods count for SSPR',
    url: 'https://mc.merill.net/message/MC1325414',
  },
  privilegedRoles: {
    title: 'Microsoft Learn: Privileged roles, who can reset passwords',
    url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions',
  },
  connectSyncErrors: {
    title: 'Microsoft Learn: Troubleshoot errors during synchronisation',
    url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-sync-errors',
  },
  connectRights: { title: 'Microsoft support article: access rights of the AD DS connector account' },
};
