import type { Unreadable } from '../tenant/fact';
import type { Basis, ReasonId } from '../users/verdict';
import type { CheckEvidence } from './evidence';

/** Why a check that could read its facts cannot answer all the same. */
export type WhyId =
  | ReasonId
  | 'portalOnly'
  | 'serverOnly'
  | 'lockNotVisible'
  | 'passwordNotVisible'
  | 'numberHidden'
  | 'whoChecksPassword'
  | 'federatedNotSynced'
  | 'mayBeAdministrator'
  | 'contradiction'
  | 'noAttempts'
  | 'attemptsOld'
  | 'attemptSucceeded'
  | 'attemptUnfinished'
  | 'attemptSince'
  | 'attemptReason'
  | 'syncNotTold'
  | 'statusHidden'
  | 'changesNotSeen'
  | 'placeNotTold'
  | 'methodsNotRead'
  | 'questionsHidden';

/** Why a question is none for this person. */
export type NotApplicableId =
  | 'cloudPassword'
  | 'administratorPolicy'
  | 'guestElsewhere'
  | 'guestLicense'
  | 'scopeNotSelected'
  | 'nothingRegistered'
  | 'noPhone'
  | 'ownAccount';

/** What a live check comes to. `confidence`: read from Graph, declared by the administrator, or concluded by us. */
export type Outcome<Option extends string = string> =
  | {
      readonly outcome: 'answer';
      readonly option: Option;
      readonly confidence: Basis;
      readonly evidence: readonly CheckEvidence[];
    }
  | { readonly outcome: 'cannotTell'; readonly why: Unreadable | WhyId; readonly evidence: readonly CheckEvidence[] }
  | { readonly outcome: 'doesNotApply'; readonly why: NotApplicableId; readonly evidence: readonly CheckEvidence[] };

export function answer<Option extends string>(option: Option, confidence: Basis, ...evidence: readonly CheckEvidence[]): Outcome<Option> {
  return { outcome: 'answer', option, confidence, evidence };
}

export function cannotTell(why: Unreadable | WhyId, ...evidence: readonly CheckEvidence[]): Outcome<never> {
  return { outcome: 'cannotTell', why, evidence };
}

export function doesNotApply(why: NotApplicableId, ...evidence: readonly CheckEvidence[]): Outcome<never> {
  return { outcome: 'doesNotApply', why, evidence };
}
