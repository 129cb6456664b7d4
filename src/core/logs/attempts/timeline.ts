import type { Timeline, TimelineInput } from './attempt';

/** Joins events into attempts. */
export function timelineOf({ events, sources, assumedZone }: TimelineInput): Timeline {
  return {
    attempts: [],
    clocks: Array.from({ length: sources }, (_, source) => ({ source, basis: 'assumed', zone: assumedZone, skew: 0, witnesses: 0 })),
    loose: events.map((_, index) => index),
  };
}
