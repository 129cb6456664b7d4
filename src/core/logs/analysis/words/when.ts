import { DAY } from '../../../tenant/times';
import type { AnalysisTexts } from '../../texts';

/** Beyond what a clock of the language can show, which a damaged record may claim. */
const LAST_MOMENT = 8.64e15;

function iso(utc: number): string {
  const bounded = Math.max(-LAST_MOMENT, Math.min(LAST_MOMENT, utc));
  return new Date(bounded).toISOString().replace(/^\+0*(?=\d{5})/, '');
}

/** `2026-11-14 09:03:12`, in UTC; the zone is said beside it. */
export function secondText(utc: number): string {
  return iso(utc)
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '');
}

/** `09:03`, in UTC. */
export function clockText(utc: number): string {
  return /T(\d\d:\d\d)/.exec(iso(utc))?.[1] ?? '';
}

export function dayWords(utc: number, texts: AnalysisTexts, withYear: boolean): string {
  const date = new Date(Math.max(-LAST_MOMENT, Math.min(LAST_MOMENT, utc)));
  return texts.day({ day: date.getUTCDate(), month: date.getUTCMonth(), ...(withYear && { year: date.getUTCFullYear() }) });
}

function yearOf(utc: number): number {
  return new Date(Math.max(-LAST_MOMENT, Math.min(LAST_MOMENT, utc))).getUTCFullYear();
}

/** Whether both are of one day in UTC. */
function sameDay(a: number, b: number): boolean {
  return Math.floor(a / DAY) === Math.floor(b / DAY);
}

/** The end of a stretch on the clock: midnight belongs to the day that it ends. */
function endText(to: number): string {
  return to % DAY === 0 ? '24:00' : clockText(to);
}

/** [from, to) in words: whole days by their days, a few days or less with hours and minutes. */
export function stretch(from: number, to: number, texts: AnalysisTexts, withYear: boolean): string {
  const wholeDays = from % DAY === 0 && to % DAY === 0;
  const last = Math.max(from, to - 1);
  if (sameDay(from, last)) {
    const day = dayWords(from, texts, withYear);
    if (wholeDays && to > from) return day;
    const [begin, end] = [clockText(from), endText(to)];
    return `${day}, ${to <= from || begin === end ? begin : texts.range(begin, end)}`;
  }
  const years = withYear || yearOf(from) !== yearOf(last);
  const [first, final] = [dayWords(from, texts, years), dayWords(last, texts, years)];
  return wholeDays || to - from >= 2 * DAY
    ? texts.range(first, final)
    : texts.range(`${first}, ${clockText(from)}`, `${final}, ${endText(to)}`);
}
