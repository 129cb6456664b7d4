import type { LogLine } from '../../case/case';
import type { Language } from '../../codes/texts';
import type { Part } from '../attempts/attempt';
import type { LogEvent } from '../event';
import { analysisTexts } from '../texts';
import type { Analysis } from './analysis';
import { foreignLine, foreignText } from './words/foreign';
import { placeWords } from './place';

const MOST_EXCERPT = 2000;

/** Those that show the cause first, then those with a code, then the rest; each in the order of time. */
function byWeight(parts: readonly Part[], events: readonly LogEvent[], evidence: readonly number[]): readonly LogEvent[] {
  const weight = (part: Part, index: number): number =>
    evidence.includes(index) ? 0 : (events[part.event]?.codes.length ?? 0) > 0 ? 1 : 2;
  return parts
    .map((part, index) => ({ event: events[part.event], at: index, weight: weight(part, index) }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .flatMap(({ event }) => event ?? []);
}

function excerptOf(analysis: Analysis, weighed: readonly LogEvent[], language: Language): string {
  const texts = analysisTexts(language);
  let excerpt = '';
  for (const event of weighed) {
    const heading = foreignLine(event.heading ?? '');
    const block = [placeWords(analysis, event, texts), ...(heading === '' ? [] : [heading]), foreignText(event.excerpt)].join('\n');
    const longer = excerpt === '' ? block : `${excerpt}\n\n${block}`;
    if (longer.length > MOST_EXCERPT) return excerpt === '' ? block.slice(0, MOST_EXCERPT) : excerpt;
    excerpt = longer;
  }
  return excerpt;
}

/** The last that failed says more than what led to it. */
function codeOf(events: readonly LogEvent[]): string | undefined {
  const withCodes = events.filter(({ codes }) => codes.length > 0);
  const failed = withCodes.filter(({ result }) => result === 'failure').at(-1);
  return (failed ?? withCodes[0])?.codes[0];
}

/**
 * What the wizard is opened with for an attempt: its cause, or else the code of the last record that failed, or the first code there is; whom
 * it is about if that is a user principal name; the records, those that show the cause first. Undefined: there is no such attempt, or no code.
 */
export function wizardEntryOf(analysis: Analysis, attempt: number, language: Language): LogLine | undefined {
  const found = analysis.timeline.attempts.find(({ id }) => id === attempt);
  if (!found) return undefined;
  const { parts, cause, user, start, end } = found;
  const weighed = byWeight(parts, analysis.events, cause?.evidence ?? []);
  const code = cause?.code ?? codeOf(parts.flatMap(({ event }) => analysis.events[event] ?? []));
  if (code === undefined) return undefined;
  const decisive = parts[cause?.evidence[0] ?? -1];
  return {
    code,
    userPrincipalName: user?.includes('@') === true ? foreignLine(user) : null,
    at: decisive?.at ?? end ?? start ?? null,
    trackingId:
      weighed.flatMap(({ trackingIds }) => trackingIds)[0] ??
      weighed.flatMap(({ correlationIds }) => correlationIds)[0] ??
      weighed.flatMap(({ supportCodes }) => supportCodes)[0] ??
      null,
    excerpt: excerptOf(analysis, weighed, language),
  };
}
