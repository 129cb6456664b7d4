import type { LogEvent, Step } from '../event';

/** Why two records are taken for one attempt, surest first. */
export type JoinReason = 'trackingId' | 'correlationId' | 'supportCode' | 'user' | 'time';

/** A record as a part of an attempt. */
export interface Part {
  /** Index in the list of events. */
  readonly event: number;
  /** Milliseconds UTC after the clock of its source was set right; undefined: it has no time. */
  readonly at?: number;
  /** What ties it to the parts before it; undefined for the first. */
  readonly by?: JoinReason;
  /** Seconds to the nearest part that it is tied to; where `by` is `user` or `time`. */
  readonly apart?: number;
}

export type Outcome = 'succeeded' | 'failed' | 'unfinished' | 'unknown';

/**
 * How sure it is that this is the cause. `certain`: the record that ended the attempt says it. `likely`: another record says it that an
 * identifier ties to the end, or that names the same person, or an event in other words confirms it. `possible`: nothing but time ties it.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

export interface Cause {
  /** Id of the catalogue. */
  readonly code: string;
  readonly certainty: Certainty;
  /** Indices into the attempt's parts that show it. */
  readonly evidence: readonly number[];
}

/** One try of one person to get a password reset or changed. */
export interface Attempt {
  /** Stable while the sources stay the same: the index of its first event. */
  readonly id: number;
  readonly user?: string;
  readonly userId?: string;
  /** Milliseconds UTC; undefined: no part has a time. */
  readonly start?: number;
  readonly end?: number;
  /** In the order in which they happened. */
  readonly parts: readonly Part[];
  /** Steps that the parts show. */
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
  /**
   * Why it failed, or where the person left. Of attempts that succeeded only where they did so in part: AD has the password, the cloud was late
   * (audit:OnPremisesSuccessCloudFailure, result success).
   */
  readonly cause?: Cause;
}

/** How the clock of a source relates to UTC. */
export interface Clock {
  readonly source: number;
  /**
   * `stated`: the records state their zone. `measured`: told from attempts that stand in another source too. `chosen`: by the person.
   * `assumed`: nothing tells; taken as the zone that was given. `none`: the records have no times.
   */
  readonly basis: 'stated' | 'measured' | 'chosen' | 'assumed' | 'none';
  /** Minutes that the zone is ahead of UTC. */
  readonly zone: number;
  /** Seconds by which the clock is wrong beyond its zone; positive: it is fast. Below two seconds: 0. */
  readonly skew: number;
  /** Attempts that it was measured by. */
  readonly witnesses: number;
  /** Summer time began or ended in the file: from this reading of its clock on (between two witnesses; as RecordTime), the zone is this. */
  readonly change?: { readonly at: number; readonly zone: number };
}

/** Everything told from the events. */
export interface Timeline {
  readonly attempts: readonly Attempt[];
  readonly clocks: readonly Clock[];
  /** Events that belong to no attempt: of the service itself (starting, certificates), by index. */
  readonly loose: readonly number[];
}

/** What the joining is given. */
export interface TimelineInput {
  readonly events: readonly LogEvent[];
  readonly sources: number;
  /** Minutes ahead of UTC for sources that state no zone and cannot be measured; the person's own, as a rule. */
  readonly assumedZone: number;
  /** Zones that the person chose, by source, in minutes. */
  readonly chosenZones: ReadonlyMap<number, number>;
}
