import type { CheckId } from '../../guide/checks';
import type { CommandId } from '../../guide/commands';

/** What was read and leaves the question open. Ids of texts. */
export type NoteId =
  | 'lockNotVisible'
  | 'guestKindNotTold'
  | 'dateAmbiguous'
  | 'noPremiumPlan'
  | 'planPending'
  | 'truncated'
  | 'adminNeedsReset'
  | 'noRoleGiven'
  | 'groupsRead'
  | 'domainsRead'
  | 'methodsRead'
  | 'severalTries'
  | 'noReasonGiven'
  | 'triesOld'
  | 'serviceRuns'
  | 'tcpOnly'
  | 'proxyTestDirect'
  | 'placeholder'
  | 'proxyNone'
  | 'proxySet'
  | 'clockNotSynced'
  | 'noConnect'
  | 'noErrorEvents'
  | 'successAfterError'
  | 'accountRead'
  | 'inheritanceListed'
  | 'rightsPartly'
  | 'adminCountSet'
  | 'minimumAgeSet'
  | 'controllersRead'
  | 'samOthersAllowed'
  | 'registryEmpty';

/** What an error of PowerShell or of Graph comes to. */
export type ErrorId =
  | 'commandNotFound'
  | 'accessDenied'
  | 'notConnected'
  | 'permission'
  | 'license'
  | 'notFound'
  | 'noService'
  | 'serviceNotStarted'
  | 'unreachable'
  | 'badCommand'
  | 'other';

/** One question that a paste answers. */
export interface PasteAnswer {
  readonly check: CheckId;
  /** An option of the check, never `cannotTell`. */
  readonly option: string;
  /** The line or field that says so, without personal data, at most 160 characters. */
  readonly because: string;
}

/** What is to be made of pasted output. */
export type PasteResult =
  | { readonly understood: true; readonly answers: readonly PasteAnswer[]; readonly notes: readonly NoteId[] }
  | { readonly understood: false; readonly why: 'empty' | 'unreadable' | 'tooLong' }
  /** `command`: the one whose output it looks like. */
  | { readonly understood: false; readonly why: 'otherCommand'; readonly command: CommandId }
  | { readonly understood: false; readonly why: 'errorOutput'; readonly error: ErrorId };

/** What is known beside the paste, where it helps to read it. */
export interface PasteContext {
  /** Milliseconds UTC. */
  readonly now: number;
  /** Object ids of the groups that may reset, where they were declared. */
  readonly groupIds?: readonly string[];
  /** Domain of the person's user principal name. */
  readonly domain?: string;
}
