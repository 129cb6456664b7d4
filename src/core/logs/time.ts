import type { RecordTime } from './record';

/** A time as a line of a log writes it. */
export interface LoggedTime {
  /** As it stands in the line. */
  readonly text: string;
  /** Milliseconds since 1970 UTC when the line states its zone; otherwise the zone is unknown, and so is the moment. */
  readonly utc?: number;
}

/** Which of `11/5/2020`'s first two numbers is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A time that stands in a text: where, and what it says. `at` is undefined for what has the shape of a time and is none. */
interface Stamp {
  readonly index: number;
  readonly text: string;
  readonly time: RecordTime | undefined;
}

/** Blanks of dates: recent Windows puts a narrow no-break space before AM and PM, Event Viewer marks of direction round dates. */
const GAP = String.raw`[ \t\u00a0\u202f\u200e\u200f]`;
const CLOCK = String.raw`(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?(?:${GAP}?([AaPp])\.?[Mm]\b\.?)?`;
const ZONE = String.raw`(?:${GAP}?(Z\b|UTC|GMT|[+-]\d\d:?\d\d(?!\d)|(?<=\d)[+-]\d\d(?![\d:.-])))?`;
/** Between a date and its clock: `T`, a blank, a comma, Apache's colon, and words such as Norwegian and Swedish `kl.`. */
const BETWEEN = String.raw`[T,:]?${GAP}{0,3}(?:klo?\.?${GAP}?|at${GAP})?`;
const MONTHS = ['jan', 'feb', 'mar|mär', 'apr', 'may|mai|maj', 'jun', 'jul', 'aug', 'sep', 'oct|okt', 'nov', 'dec|des|dez'];
/** Where in a text a moment is looked for again. */
const FIRST_PLACES = 1000;
const MONTH = String.raw`(${MONTHS.join('|')})\p{L}{0,7}\.?`;

const ISO = new RegExp(String.raw`(?<!\d)(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)${BETWEEN}${CLOCK}${ZONE}`, 'u');
/** A year ends where its digits end: `10.20.247.30` is an address, not half past seven on a day of 2024. */
const NUMBERS = new RegExp(String.raw`(?<![\d.])(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)(?!\d)${BETWEEN}${CLOCK}${ZONE}`, 'u');
const DAY_NAMED = new RegExp(String.raw`(?<!\d)(\d\d?)\.?[ /-]${MONTH}[ /-](\d{4})${BETWEEN}${CLOCK}${ZONE}`, 'iu');
/** Syslog's `Nov 14 09:01:02`, also with the year, and `November 14, 2026 9:01 AM`. */
const NAMED_DAY = new RegExp(String.raw`(?<!\p{L})${MONTH} {1,2}(\d\d?)(?:,? (\d{4}))?${BETWEEN}${CLOCK}${ZONE}`, 'iu');
/** How .NET writes a moment into JSON: milliseconds since 1970. */
const DOTNET = /\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\//;
/** Entra Connect's trace: the clock alone, in brackets at the start of a line. */
const BRACKETS = /^\[?(\d\d):(\d\d):(\d\d)[.,:](\d{1,7})\]?(?=\s|$)/m;

type Fields = readonly [year: number, month: number, day: number];

interface Clock {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  readonly half: string | undefined;
  readonly zone: string | undefined;
}

/** The last six groups of every pattern that ends in CLOCK and ZONE. */
function clockOf(match: RegExpExecArray): Clock {
  const [hour, minute, second, fraction, half, zone] = match.slice(-6);
  return { hour, minute, second, fraction, half, zone };
}

/** Minutes ahead of UTC, or undefined for what is no zone of this world. */
function zoneMinutes(zone: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return undefined;
  return match[1] === '-' ? -minutes : minutes;
}

/** Milliseconds of a day's beginning, or undefined for a day that the calendar does not have. */
function dayAt([year, month, day]: Fields): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  return year > 1969 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : undefined;
}

function timeOf(fields: Fields, { hour, minute, second, fraction, half, zone }: Clock): RecordTime | undefined {
  const day = dayAt(fields);
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  const hours = half === undefined ? h : (h % 12) + (/p/i.test(half) ? 12 : 0);
  if (day === undefined || hours > 23 || m > 59 || s > 60 || (half !== undefined && h > 12)) return undefined;
  const local = day + ((hours * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fraction ?? '0'}`) * 1000);
  const minutes = zone === undefined ? undefined : zoneMinutes(zone);
  return minutes === undefined ? { at: local, zoned: false } : { at: local - minutes * 60_000, zoned: true };
}

function stamp(match: RegExpExecArray, fields: Fields): Stamp {
  return { index: match.index, text: match[0].trim(), time: timeOf(fields, clockOf(match)) };
}

function isoStamp(text: string): Stamp | undefined {
  const match = ISO.exec(text);
  return match ? stamp(match, [Number(match[1]), Number(match[2]), Number(match[3])]) : undefined;
}

/** Two digits of a year are of this century. */
function fullYear(digits: string | undefined): number {
  return Number(digits) + (digits?.length === 2 ? 2000 : 0);
}

function numbersStamp(text: string, order: DateOrder): Stamp | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4])];
  // Dots are written by those who put the day first; a number above 12 is no month, whatever the rest of the file does.
  const monthFirst = second > 12 || (first <= 12 && match[2] !== '.' && order === 'monthFirst');
  return stamp(match, monthFirst ? [year, first, second] : [year, second, first]);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.split('|').includes(name?.toLowerCase() ?? '')) + 1;
}

/** The year behind a moment that begins without one: `Nov 18 09:14:05 2026`, there or where the line says the same moment again. */
function yearAfter(text: string, moment: string): string | undefined {
  for (let at = text.indexOf(moment); at >= 0 && at < FIRST_PLACES; at = text.indexOf(moment, at + 1)) {
    const year = /^ (20\d\d)(?!\d)/.exec(text.slice(at + moment.length, at + moment.length + 6))?.[1];
    if (year !== undefined) return year;
  }
  return undefined;
}

/** A month without a year is of the year of `day`. */
function namedStamp(text: string, day: number | undefined): Stamp | undefined {
  const dayNamed = DAY_NAMED.exec(text);
  if (dayNamed) return stamp(dayNamed, [Number(dayNamed[3]), monthNumber(dayNamed[2]), Number(dayNamed[1])]);
  const match = NAMED_DAY.exec(text);
  if (!match) return undefined;
  const year = match[3] ?? yearAfter(text, match[0].trim()) ?? (day === undefined ? undefined : String(new Date(day).getUTCFullYear()));
  if (year === undefined) return { index: match.index, text: match[0], time: undefined };
  return stamp(match, [Number(year), monthNumber(match[1]), Number(match[2])]);
}

function dotnetStamp(text: string): Stamp | undefined {
  const match = DOTNET.exec(text);
  return match ? { index: match.index, text: match[0], time: { at: Number(match[1]), zoned: true } } : undefined;
}

function clockStamp(text: string, day: number | undefined): Stamp | undefined {
  const match = day === undefined ? null : BRACKETS.exec(text);
  if (!match || day === undefined) return undefined;
  const [hour, minute, second, fraction] = match.slice(1);
  const date = new Date(day);
  const fields: Fields = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { index: match.index, text: match[0], time: timeOf(fields, { hour, minute, second, fraction, half: undefined, zone: undefined }) };
}

function first(stamps: readonly (Stamp | undefined)[]): Stamp | undefined {
  return stamps.reduce((best, next) => (next && (!best || next.index < best.index) ? next : best), undefined);
}

/** The first time in a line, or undefined. Times without a zone keep their text only: which zone a server used cannot be told from them. */
export function loggedTime(line: string): LoggedTime | undefined {
  const found = first([isoStamp(line), numbersStamp(line, 'dayFirst')]);
  if (!found) return undefined;
  return found.time?.zoned === true ? { text: found.text, utc: found.time.at } : { text: found.text };
}

/**
 * The first time that a text states, in any of the shapes of our logs: ISO, numbers in either order, names of months in English, Norwegian,
 * Swedish and German, .NET's `/Date(…)/`. `day` (milliseconds of a day's beginning) completes what lacks it: the clock of a trace log, the
 * year of syslog; without it those give undefined.
 */
export function recordTime(text: string, order: DateOrder, day?: number): RecordTime | undefined {
  const iso = isoStamp(text);
  if (iso?.index === 0 && iso.time) return iso.time;
  return first([iso, numbersStamp(text, order), namedStamp(text, day), dotnetStamp(text), clockStamp(text, day)])?.time;
}
