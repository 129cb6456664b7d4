import { deepStrictEqual } from 'node:assert/strict';
import type { Timeline } from '../../../../src/core/logs/attempts/attempt';
import { timelineOf } from '../../../../src/core/logs/attempts/timeline';
import { eventOf } from '../../../../src/core/logs/eventOf';
import { type Made, type Mix, mixOf, randomFrom, type Truth } from '../../../support/attempts';

interface Score {
  /** Pairs of records: rightly together, wrongly together, wrongly apart. */
  together: number;
  wrongly: number;
  apart: number;
  outcomes: number;
  causes: number;
  attempts: number;
  clocks: number;
  mixes: number;
  /** The service's own records that were put to an attempt. */
  service: number;
}

function anyMix(random: () => number): Mix {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  return {
    attempts: 5 + Math.floor(random() * 40),
    people: 2 + Math.floor(random() * 30),
    zone: pick([-480, -300, 0, 60, 120, 330, 345, 600]),
    skew: pick([0, 0, -40, 40, 95, -170]),
    sharedIds: random() < 0.3,
    zoned: random() < 0.3,
    every: pick([5, 30, 120, 600]),
  };
}

/** The records that name nobody and say nothing of the result may stay loose where requests overlap. */
function isTrace({ record }: Made): boolean {
  return record.eventId === 403 || record.eventId === 405;
}

/** Which attempt each record was put to; -1: none. */
function places({ attempts }: Timeline, records: number): Int32Array {
  const place = new Int32Array(records).fill(-1);
  attempts.forEach(({ parts }, attempt) => {
    for (const { event } of parts) place[event] = attempt;
  });
  return place;
}

function scorePairs(score: Score, made: readonly Made[], place: Int32Array): void {
  made.forEach((one, first) => {
    if (one.attempt < 0 && place[first] !== -1) score.service++;
    for (let second = first + 1; second < made.length; second++) {
      const other = made[second];
      if (!other || one.attempt < 0 || other.attempt < 0) continue;
      const same = place[first] !== -1 && place[first] === place[second];
      if (same) score[one.attempt === other.attempt ? 'together' : 'wrongly']++;
      else if (one.attempt === other.attempt && !isTrace(one) && !isTrace(other)) score.apart++;
    }
  });
}

function scoreTruth(
  score: Score,
  made: readonly Made[],
  { truth, timeline, place }: { truth: readonly Truth[]; timeline: Timeline; place: Int32Array },
): void {
  truth.forEach(({ outcome, cause }, attempt) => {
    const last = made.map((each) => each.attempt).lastIndexOf(attempt);
    const found = timeline.attempts[place[last] ?? -1];
    score.attempts++;
    if (found?.outcome === outcome) score.outcomes++;
    if (found?.cause?.code === cause) score.causes++;
  });
}

function play(score: Score, mix: Mix, seed: number): void {
  const { made, truth } = mixOf(mix, seed);
  const events = made.map(({ record, source }) => eventOf(record, source)).filter((event) => event !== undefined);
  deepStrictEqual(events.length, made.length);
  const timeline = timelineOf({ events, sources: 2, assumedZone: 0, chosenZones: new Map() });
  const place = places(timeline, made.length);
  scorePairs(score, made, place);
  scoreTruth(score, made, { truth, timeline, place });
  const [clock] = timeline.clocks;
  score.mixes++;
  if (clock?.zone === (mix.zoned ? 0 : mix.zone) && Math.abs(clock.skew - mix.skew) <= 3) score.clocks++;
}

describe('300 random mixes of a server log and an audit export', () => {
  it('puts records together that belong together, with the right outcome, cause and clock', function () {
    this.timeout(60_000);
    const random = randomFrom(7);
    const score: Score = { together: 0, wrongly: 0, apart: 0, outcomes: 0, causes: 0, attempts: 0, clocks: 0, mixes: 0, service: 0 };
    for (let seed = 0; seed < 300; seed++) play(score, anyMix(random), seed);
    const share = (part: number, of: number): number => Math.floor((1000 * part) / of) / 10;
    const found = {
      precision: share(score.together, score.together + score.wrongly),
      recall: share(score.together, score.together + score.apart),
      outcomes: share(score.outcomes, score.attempts),
      causes: share(score.causes, score.attempts),
      clocks: share(score.clocks, score.mixes),
      service: score.service,
    };
    // What is short of a hundred: failures of several people within one second, and five attempts without one that stands in both logs.
    deepStrictEqual(found, { precision: 99.9, recall: 99.9, outcomes: 100, causes: 100, clocks: 99.6, service: 0 });
  });
});
