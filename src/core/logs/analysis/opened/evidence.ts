import type { Language } from '../../../codes/texts';
import type { Attempt, Part } from '../../attempts/attempt';
import type { LogEvent } from '../../event';
import type { AnalysisTexts } from '../../texts';
import type { Analysis } from '../analysis';
import type { EvidenceState } from '../analysisState';
import { placeWords } from '../place';
import { codeWords } from '../words/codeWords';
import { foreignLine, foreignText } from '../words/foreign';
import { secondText } from '../words/when';

/** Parts that are listed; the others are counted. */
export const MOST_PARTS = 200;
const MOST_CODES = 20;

/** When a record was written, and what its log says if its clock was set right. */
function timeWords({ at }: Part, { time }: LogEvent, texts: AnalysisTexts): string {
  if (at === undefined) return texts.noTime;
  const moment = secondText(at);
  const logged = time && secondText(time.at);
  if (time === undefined || logged === undefined || Math.abs(at - time.at) < 1000 || logged === moment) return moment;
  const sameDay = logged.slice(0, 10) === moment.slice(0, 10);
  return texts.opened.corrected(moment, sameDay ? logged.slice(11) : logged);
}

/** Why a record was taken for a part of the attempt. */
export function joinWords({ by, apart }: Part, texts: AnalysisTexts): string {
  if (by === undefined) return texts.opened.firstPart;
  return texts.opened.joins[by](apart === undefined ? '' : texts.duration(apart));
}

function evidenceOf(
  analysis: Analysis,
  part: Part,
  index: number,
  decisive: boolean,
  texts: AnalysisTexts,
  language: Language,
): EvidenceState[] {
  const event = analysis.events[part.event];
  if (!event) return [];
  const codes = [...new Set(event.codes)].slice(0, MOST_CODES).map((id) => {
    const { text, title } = codeWords(id, language);
    return { id, text, title };
  });
  return [
    {
      part: index,
      time: timeWords(part, event, texts),
      heading: foreignLine(event.heading ?? '') || texts.plainLine,
      codes,
      excerpt: foreignText(event.excerpt),
      place: placeWords(analysis, event, texts),
      why: joinWords(part, texts),
      decisive,
      canOpen: event.line > 0 && analysis.sources[event.source]?.kind !== 'tenant',
    },
  ];
}

/** The parts that are listed, by index: the first ones, and those that show the cause wherever they stand. */
function listed({ parts, cause }: Attempt): readonly number[] {
  const decisive = (cause?.evidence ?? []).filter((index) => index >= MOST_PARTS && index < parts.length).slice(0, MOST_PARTS);
  const first = Math.min(parts.length, MOST_PARTS) - decisive.length;
  return [...Array(Math.max(0, first)).keys(), ...decisive.sort((a, b) => a - b)];
}

export function evidence(analysis: Analysis, attempt: Attempt, texts: AnalysisTexts, language: Language): readonly EvidenceState[] {
  const decisive = new Set(attempt.cause?.evidence ?? []);
  return listed(attempt).flatMap((index) => {
    const part = attempt.parts[index];
    return part ? evidenceOf(analysis, part, index, decisive.has(index), texts, language) : [];
  });
}
