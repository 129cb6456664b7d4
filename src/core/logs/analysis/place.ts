import type { LogEvent } from '../event';
import type { AnalysisTexts } from '../texts';
import type { Analysis } from './analysis';
import { foreignLine } from './words/foreign';

/** Where a part of an attempt stands: index of its source, and its line there (of an .evtx file: its record). Undefined: there is no such part. */
export function placeOf(analysis: Analysis, attempt: number, part: number): { readonly source: number; readonly line: number } | undefined {
  const found = analysis.timeline.attempts.find(({ id }) => id === attempt)?.parts[part];
  const event = found && analysis.events[found.event];
  return event && { source: event.source, line: event.line };
}

/** The same in words. A record of the tenant has no line. */
export function placeWords({ sources }: Analysis, { source, line }: LogEvent, texts: AnalysisTexts): string {
  const facts = sources[source];
  const name = foreignLine(facts?.name ?? '');
  if (!facts || facts.kind === 'tenant') return name;
  return facts.format === 'evtx' ? texts.opened.record(name, line) : texts.opened.line(name, line);
}
