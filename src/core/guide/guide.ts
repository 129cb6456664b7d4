import type { Actor, Confidence, ReplyId } from '../codes/entry';
import type { Conditions } from './checks';

/** The seven areas of trouble: the headings A to G of `symptoms.md`. What its heading H tells (asking for help) belongs to every area. */
export const areas = ['configuration', 'policy', 'registration', 'reports', 'usage', 'administratorReset', 'writeback'] as const;

export type AreaId = (typeof areas)[number];

/**
 * Where in the service's order a cause stops a person: the earlier one wins (`rules.md` section 1). `answer` stops nobody: it answers a
 * question.
 */
export const stages = [
  'page',
  'account',
  'administrator',
  'scope',
  'license',
  'methods',
  'writeback',
  'connection',
  'gates',
  'directory',
  'directoryPolicy',
  'banned',
  'throttled',
  'afterwards',
  'answer',
] as const;

export type StageId = (typeof stages)[number];

/** Who can mend a cause: the actors of the catalogue, and those whom only the guide names. */
export type GuideActor = Actor | 'brandingAdministrator' | 'reportsReader' | 'anyone';

/** What is known of a cause apart from words. */
export interface CauseFacts {
  readonly stage: StageId;
  readonly actor: GuideActor;
  readonly confidence: Confidence;
  /** Keys of `sources`. */
  readonly sources: readonly string[];
  /** Id in the catalogue of the error that the person meets. */
  readonly predicts?: string;
  /** Ids of the catalogue from which this cause is a candidate. */
  readonly codes?: readonly string[];
  /** What must be so: all of it confirmed establishes the cause, one of it answered otherwise excludes it. */
  readonly when?: Conditions;
  /** What is seen when it is this cause. Something else seen excludes the cause unless it is established. */
  readonly signs?: Conditions;
  /** True where only a certain entry suggests it: no candidate for a person of whom nothing else is known. */
  readonly special?: true;
  /** How common it is beside its neighbours; 2 unless told. */
  readonly weight?: number;
  /** Ids of steps, in order. */
  readonly steps: readonly string[];
  /** Id of the way to see that it is mended. */
  readonly verify: string;
  /** The short reply to the end user, of the catalogue. */
  readonly reply: ReplyId;
  /** True where old advice is still widely read: the words tell what changed. */
  readonly changed?: true;
}

/** A line of `scenarios.md` or an SY row of `symptoms.md`. Codes that lead to it name it in the catalogue. */
export interface ScenarioFacts {
  /** `everywhere`: shown in all seven areas. */
  readonly area: AreaId | 'everywhere';
  /** Ids of the causes in which it can end. */
  readonly causes: readonly string[];
  /** What people say, for search: English, Norwegian and Swedish. */
  readonly phrases: readonly string[];
}
