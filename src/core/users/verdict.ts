import type { SourceId } from '../tenant/tenant';
import type { EvidenceId } from './evidence';

export type Verdict = 'ready' | 'cannot' | 'cannotTell';

/** Why not, or what cannot be told; in the order in which the service would stop a person (rules.md section 1). `ready` when nothing stops. */
export type ReasonId =
  | 'ready'
  // stops the person
  | 'accountDisabled'
  | 'guestPersonalAccount'
  | 'adminResetOff'
  | 'scopeNone'
  | 'notInScope'
  | 'notInGroup'
  | 'licenseMissing'
  | 'nothingRegistered'
  | 'tooFewMethods'
  | 'methodsNotAllowed'
  | 'adminTooFewMethods'
  | 'writebackOff'
  // cannot be told
  | 'accountUnknown'
  | 'guestOfPartner'
  | 'guestUnclear'
  | 'registrationUnknown'
  | 'noReportRow'
  | 'scopeUnknown'
  | 'licenseUnknown'
  | 'methodsUnknown'
  | 'adminUnknown'
  | 'writebackUnknown';

/** What we know by: `read` from Graph, `declared` by the administrator, `inferred` by us from something else. */
export type Basis = 'read' | 'declared' | 'inferred';

/** One thing looked at. Its sentence is the text of `id` with `values` filled in. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'note';
  readonly basis: Basis;
  readonly source: SourceId | 'declared' | 'rule';
  readonly values: Readonly<Record<string, string | number>>;
}

/** The administrator policy asks for two methods and knows no questions: a verdict of its own. */
export interface AdminVerdict {
  readonly verdict: Verdict;
  readonly reason: ReasonId;
  readonly roles: readonly string[];
}

/** Whether a person could reset their password now, and what that rests on. */
export interface Readiness {
  readonly verdict: Verdict;
  /** The first thing that stops, or the first that cannot be told. */
  readonly reason: ReasonId;
  /** Id in the catalogue of the error that the person would meet; absent when none would appear or it cannot be told. */
  readonly code?: string;
  /** How sure the code is. */
  readonly codeBasis?: 'documented' | 'inferred';
  /** Everything that was looked at, in the order of the service; also what passed. */
  readonly evidence: readonly Evidence[];
  /** What does not stop the person now, but will or may: ends of methods, phone forms, a stale report. Ids of texts. */
  readonly warnings: readonly Evidence[];
  /** Present for holders of a directory role that the administrator policy covers. */
  readonly admin?: AdminVerdict;
}

/** A readiness without what it rests on: for counts and groups. */
export type Brief = Omit<Readiness, 'evidence' | 'warnings'>;
