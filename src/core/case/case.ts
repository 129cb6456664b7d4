import type { Outcome } from '../checks/outcome';
import type { CheckId } from '../guide/checks';
import type { CommandId } from '../guide/commands';
import type { GuideState } from '../guide/state';
import type { CloudId } from '../tenant/clouds';
import type { TenantUser } from '../users/tenantUser';

/** What a line of a log carried into a case. Personal data: it stays in the memory of the extension host unless the person keeps the case. */
export interface LogLine {
  /** Id of the catalogue. */
  readonly code: string;
  readonly userPrincipalName: string | null;
  /** Milliseconds UTC. */
  readonly at: number | null;
  /** TrackingId, correlation id or support code. */
  readonly trackingId: string | null;
  /** The line with its neighbours, at most 2,000 characters. */
  readonly excerpt: string;
}

/** Whose tenant the live checks asked. */
export interface CaseTenant {
  readonly demo: boolean;
  readonly account: string;
  readonly tenantName: string;
  readonly tenantId: string;
  readonly cloud: CloudId;
}

/** What a live check said, and when (milliseconds UTC). */
export interface LiveResult {
  readonly outcome: Outcome;
  readonly at: number;
}

/** What a person pasted for a command, kept also when it could not be read. */
export interface Paste {
  readonly text: string;
  readonly at: number;
}

/** A text that the person types, by what it is for. */
export type DraftId = 'user' | 'search' | 'notes' | 'reply' | 'description' | `paste.${CommandId}`;

/** One troubleshooting case. The guide's state holds ids only and may be stored by the webview; all else is the host's. */
export interface Case {
  /** Random; of this computer only. */
  readonly id: string;
  /** Milliseconds UTC. */
  readonly opened: number;
  readonly guide: GuideState;
  /** A person of the tenant that we read. */
  readonly user: TenantUser | null;
  /** As it was typed or read out of a log, when there is no tenant to look in. */
  readonly userName: string;
  readonly logLine: LogLine | null;
  readonly tenant: CaseTenant | null;
  readonly live: Readonly<Partial<Record<CheckId, LiveResult>>>;
  /** Live checks that have not answered yet. */
  readonly running: readonly CheckId[];
  readonly pastes: Readonly<Partial<Record<CommandId, Paste>>>;
  readonly drafts: Readonly<Partial<Record<DraftId, string>>>;
  /** Whether it is stored (setting `sspr.cases.keep`). */
  readonly kept: boolean;
}
