import type { SourceId } from '../tenant/tenant';
import type { Basis, Evidence } from '../users/verdict';

type None = Readonly<Record<string, never>>;
type At = {
  readonly at: number;
};
/** Names of directory roles, joined by commas. */
type OfRoles = {
  readonly roles: string;
};

/** What checks look at beyond readiness, and the values that its sentence takes. */
export interface OwnEvidenceValues {
  /** `code`: id of the catalogue. */
  readonly attemptFound: { readonly at: number; readonly code: string };
  readonly attemptSucceeded: At;
  readonly attemptUnfinished: At;
  readonly attemptFailed: At;
  readonly attemptsNone: None;
  readonly changed: At;
  readonly resetByPerson: At;
  readonly resetByAdministrator: At;
  readonly unlocked: At;
  readonly blocked: At;
  readonly notBlocked: None;
  readonly passwordAccepted: At;

  readonly lockNotVisible: None;
  readonly smartLockoutNotVisible: None;
  readonly accountHere: None;
  readonly nameNotFound: None;

  /** Names as in `methodsRegistered`, joined by commas. */
  readonly liveMethods: { readonly methods: string };
  readonly liveDiffers: None;
  readonly adminsNeedTwo: None;
  readonly nothingEnds: None;
  readonly phoneRegistered: None;
  readonly migration: { readonly state: string };

  readonly meRoles: OfRoles;
  readonly meNoRole: None;
  readonly targetRoles: OfRoles;
  readonly targetNoRole: None;
  readonly targetNoRoleByReport: None;
  readonly targetNotCovered: OfRoles;
  readonly targetProtected: None;
  readonly targetNotProtected: None;
  readonly targetProtectionNotRead: None;

  readonly linkShown: None;
  readonly linkHidden: None;
  readonly linkOwnPage: None;
  readonly noBranding: None;

  readonly synced: At;
  readonly reached: At;
  readonly unreachable: At;
  readonly unlockDeclaredOn: At;
  readonly unlockDeclaredOff: At;
  readonly registrationDeclaredOn: At;
  readonly registrationDeclaredOff: At;
  readonly policyChanged: At;

  readonly wouldPass: None;
  readonly wouldStop: None;
}

export type OwnEvidenceId = keyof OwnEvidenceValues;

/** Where evidence of a check comes from. */
export type EvidenceSource = SourceId | 'declared' | 'rule' | 'attempts' | 'liveMethods' | 'me' | 'targetRoles' | 'targetProtected';

interface OwnEvidence {
  readonly id: OwnEvidenceId;
  readonly outcome: Evidence['outcome'];
  readonly basis: Basis;
  readonly source: EvidenceSource;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One thing that a check looked at: readiness's own evidence, or what only checks look at. */
export type CheckEvidence = Evidence | OwnEvidence;

type Rest<Id extends OwnEvidenceId> = OwnEvidenceValues[Id] extends None ? readonly [] : readonly [values: OwnEvidenceValues[Id]];

/** What was found, by which source and on what basis. */
export function seen<Id extends OwnEvidenceId>(
  id: Id,
  outcome: Evidence['outcome'],
  [source, basis = 'read']: readonly [source: EvidenceSource, basis?: Basis],
  ...[values]: Rest<Id>
): CheckEvidence {
  return { id, outcome, basis, source, values: values ?? {} };
}
