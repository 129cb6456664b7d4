import type { Analysis } from './analysis';

/** Where a part of an attempt stands; undefined: there is no such part. */
export function placeOf(analysis: Analysis, attempt: number, part: number): { readonly source: number; readonly line: number } | undefined {
  const found = analysis.timeline.attempts.find(({ id }) => id === attempt)?.parts[part];
  const event = found && analysis.events[found.event];
  return event && { source: event.source, line: event.line };
}
