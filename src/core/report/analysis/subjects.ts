import type { Analysis } from '../../logs/analysis/analysis';
import type { AttemptTable } from '../../logs/analysis/list/attemptTable';
import type { Attempt } from '../../logs/attempts/attempt';
import type { LogEvent } from '../../logs/event';
import type { AnalysisMask } from './mask';

/** An attempt as a report tells it: an analysis of its own, with its records only, cleaned and masked. Small, and gone when it is written. */
export interface Subject {
  /** Row of the report, from 1. */
  readonly number: number;
  /** '' where nobody is named. */
  readonly name: string;
  /** Its parts point into `analysis.events`. */
  readonly attempt: Attempt;
  readonly analysis: Analysis;
}

/** What the subjects of a report have in common: the names of its logs may be masked too. */
export function reportSources({ sources }: Analysis, mask: AnalysisMask): Analysis['sources'] {
  return sources.map((source, index) => ({ ...source, name: mask.source(index) }));
}

/** What subjects are made from. `sources`: as reportSources gives them. `recordOf`: how a record is masked. */
interface Given {
  readonly analysis: Analysis;
  readonly table: AttemptTable;
  readonly sources: Analysis['sources'];
  readonly mask: AnalysisMask;
  readonly recordOf: (event: LogEvent) => LogEvent;
}

/** The attempt at a place, ready to be told. */
export function subjectAt(
  { analysis, table: { attempts, names, people }, sources, mask, recordOf }: Given,
  { place, number }: { readonly place: number; readonly number: number },
): Subject | undefined {
  const attempt = attempts[place];
  if (!attempt) return undefined;
  const { userId, user, parts, ...rest } = attempt;
  const kept = parts.filter(({ event }) => analysis.events[event] !== undefined);
  const events = kept.flatMap(({ event }) => {
    const found = analysis.events[event];
    return found ? [recordOf(found)] : [];
  });
  const person = people[place] ?? -1;
  const name = person < 0 ? '' : mask.person(person, names[place] ?? '');
  return {
    number,
    name,
    attempt: {
      ...rest,
      ...(user !== undefined && { user: name }),
      ...(userId !== undefined && { userId: mask.id(userId) }),
      parts: kept.map((part, index) => ({ ...part, event: index })),
    },
    analysis: { ...analysis, sources, events },
  };
}
