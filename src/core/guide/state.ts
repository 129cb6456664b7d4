import type { CheckId } from './checks';
import type { AreaId } from './guide';
import type { ScenarioId } from './scenarios';

/** How the person came in. Names, log text and times stay with the host: a state holds ids only. */
export type Entry =
  | { readonly kind: 'area'; readonly area: AreaId }
  | { readonly kind: 'scenario'; readonly scenario: ScenarioId }
  /** `id` of the catalogue; `logLine` when it was read out of one. */
  | { readonly kind: 'code'; readonly code: string; readonly from: 'list' | 'logLine' }
  | { readonly kind: 'user' };

/** What a live check said: an answer of the question of the same id, or why there is none. */
export type LiveOutcome =
  { readonly kind: 'option'; readonly option: string } | { readonly kind: 'unknown' } | { readonly kind: 'doesNotApply' };

/** What is on the page. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'scenarios' }
  | { readonly kind: 'check'; readonly check: CheckId }
  | { readonly kind: 'checks' }
  | { readonly kind: 'finding' };

/** A case as far as it has come: plain data, safe to store, no personal data in it. */
export interface GuideState {
  readonly entry: Entry | null;
  /** Answers of the person: ids of options, or `cannotTell`. */
  readonly answers: Readonly<Partial<Record<CheckId, string>>>;
  readonly live: Readonly<Partial<Record<CheckId, LiveOutcome>>>;
  /** Of checks that have both: whose word came last and therefore counts. */
  readonly latest: Readonly<Partial<Record<CheckId, 'answer' | 'live'>>>;
  /** Checks in the order in which they were answered. */
  readonly order: readonly CheckId[];
  readonly step: Step;
}

export const newCase: GuideState = { entry: null, answers: {}, live: {}, latest: {}, order: [], step: { kind: 'start' } };

export type GuideEvent =
  | { readonly type: 'chooseArea'; readonly area: string }
  | { readonly type: 'chooseScenario'; readonly scenario: string }
  | { readonly type: 'chooseCode'; readonly code: string; readonly from?: 'list' | 'logLine' }
  | { readonly type: 'chooseUser' }
  | { readonly type: 'answer'; readonly check: string; readonly option: string }
  | { readonly type: 'takeBack'; readonly check: string }
  | { readonly type: 'liveOutcome'; readonly check: string; readonly outcome: LiveOutcome }
  | { readonly type: 'goTo'; readonly step: Step }
  | { readonly type: 'restart' };
