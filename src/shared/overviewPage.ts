import type { Language } from '../core/codes/texts';
import type { Overview } from '../core/tenant/overview/overview';

/** Whose tenant it is; in sight wherever the page is scrolled. `account` is empty in the demo. */
export interface Whose {
  readonly demo: boolean;
  readonly account: string;
  readonly tenantName: string;
  readonly tenantId: string;
  readonly cloud: string;
}

/** Every word of the page that is not of the overview itself. */
export interface OverviewLabels {
  readonly title: string;
  readonly signedInAs: string;
  readonly demo: string;
  readonly loading: string;
  readonly partial: string;
  readonly failed: string;
  readonly nothing: string;
  readonly signIn: string;
  readonly openDemo: string;
  readonly refresh: string;
  readonly cancel: string;
  readonly permissions: string;
  readonly showTable: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly next: string;
  /** `{0}`: the largest number of a day. */
  readonly most: string;
}

/** What the page shows. Without `shown` no tenant is connected. */
export interface OverviewState {
  readonly language: Language;
  readonly labels: OverviewLabels;
  readonly shown?: { readonly whose: Whose; readonly overview: Overview };
}

// To the webview.
export interface ToOverview {
  readonly type: 'state';
  readonly state: OverviewState;
}

// From the webview.
const types = ['ready', 'refresh', 'cancel', 'signIn', 'openDemo', 'showPermissions'] as const;

export interface FromOverview {
  readonly type: (typeof types)[number];
}

/** The only door in: anything that is not exactly one of the messages above is undefined. */
export function parseFromOverview(raw: unknown): FromOverview | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { type } = raw as Record<string, unknown>;
  const known = types.find((each) => each === type);
  return known !== undefined && Object.keys(raw).length === 1 ? { type: known } : undefined;
}
