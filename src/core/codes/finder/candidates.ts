/** Numbers that may be event ids, with what stands right before each. */
import { mayBeEvent } from './eventTable';
import { firstFrom, type Line, lineOf, type Passage, REACH_LINES } from './passage';

/** `Event ID`, the word "event" alone (one, or several events), or a bare `Id`. */
export type Label = 'eventId' | 'event' | 'events' | 'id' | undefined;

export interface Candidate {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly label: Label;
}

const NUMBER = /(?<![0-9A-Za-z_])\d{3,5}(?![0-9A-Za-z_])/g;
const QUOTES = String.raw`(?:\\?["'*\`]){0,3}`;
/** Event Viewer pads labels with blanks to a column; Markdown and HTML close a tag behind them. */
const AFTER_LABEL = String.raw`${QUOTES}(?:<\/\w{1,8}>|>|\|)?${QUOTES}\s{0,32}(?:(?:[:=#|-]|-eq|==|in)\s{0,16}){0,2}(?:<\w{1,8}>)?[([]?${QUOTES}\s{0,4}`;
const LIST = String.raw`(?:\d{3,5}${QUOTES}\s{0,2}(?:[,/&+-]|and|or|og|och|eller|und)\s{0,2}${QUOTES}){0,12}`;
const EVENT_ID = new RegExp(
  String.raw`(?:event|hendelse|händelse)s?[\s_-]{0,2}(?:ids?|identifier|code|kode|kod|number|nummer|nr\.?)(?:\s+Qualifiers\s{0,2}=\s{0,2}\\?["']\d*\\?["'])?${AFTER_LABEL}${LIST}$`,
  'i',
);
const EVENT = new RegExp(String.raw`(?:event|hendelse|händelse)(s?)\s{0,2}[#:]?\s{0,2}${QUOTES}${LIST}$`, 'i');
const ID = new RegExp(String.raw`(?:^|[\s"'{,;(\\])(?:Instance)?Id${QUOTES}\s{0,16}(?:[:=]|-eq)\s{0,8}${QUOTES}(?:\d{3,5},){0,12}$`, 'i');

/** Whether what stands round a number makes it part of something longer: a path, a time, a version, a GUID. */
function isPart(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const beforeThat = text.charAt(start - 2);
  const after = text.charAt(end);
  const digitBeyond = /\d/.test(text.charAt(end + 1));
  if (/[\\@.+~]/.test(before) || /[\\@]/.test(after)) return true;
  if (before === '-' && !/\d{5}-$/.test(text.slice(start - 6, start))) return true;
  // A time, a port, a path; but `EventID:33004`, `31019/31034` and `PasswordResetService/33004`.
  if (before === ':' && /[\d\]/]/.test(beforeThat)) return true;
  if (
    before === '/' &&
    !/(?:\d{3,5}|PasswordResetService|ADSync|Directory Synchronization)\/$/.test(text.slice(Math.max(0, start - 28), start))
  )
    return true;
  if (after === '-' && digitBeyond) return !/^\d{5}-\d{5}(?!\w)/.test(text.slice(start, end + 7));
  return (after === '.' || after === ':') && digitBeyond;
}

/** Every candidate of a passage, sorted. Only lines with something of ours are read, and lines near a source for a bare `Id`. */
export class CandidateReader {
  readonly #passage: Passage;
  readonly #eventWords: readonly { readonly start: number }[];

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#eventWords = passage.hits.filter(({ kind }) => kind === 'eventWord');
  }

  read(): readonly Candidate[] {
    const { lines } = this.#passage;
    const found: Candidate[] = [];
    for (const { number, from, to } of this.#stretches()) {
      const line = lines[number];
      if (line) for (const candidate of this.#numbers(line, number, from, to)) found.push(candidate);
    }
    for (const number of this.#linesBesideSources()) {
      const line = lines[number];
      if (line)
        for (const candidate of this.#numbers(line, number, line.start, line.end)) if (candidate.label === 'id') found.push(candidate);
    }
    return found.sort((a, b) => a.start - b.start);
  }

  /** What is read of lines with something of ours: all of a short line, the surroundings in a long one; nothing twice. */
  #stretches(): readonly { readonly number: number; readonly from: number; to: number }[] {
    const { hits, lines } = this.#passage;
    const found: { readonly number: number; readonly from: number; to: number }[] = [];
    for (const hit of hits) {
      const number = lineOf(lines, hit.start);
      const line = lines[number];
      if (!line) continue;
      const from = Math.max(line.start, hit.start - 240);
      const to = Math.min(line.end, hit.end + 480);
      const last = found.at(-1);
      if (last?.number === number && from <= last.to) last.to = Math.max(last.to, to);
      else found.push({ number, from, to });
    }
    return found;
  }

  /** Lines without anything of ours that stand near a source: there an `Id` may be the event's. */
  #linesBesideSources(): ReadonlySet<number> {
    const { hits, lines } = this.#passage;
    const cued = new Set(hits.map(({ start }) => lineOf(lines, start)));
    const beside = new Set<number>();
    let last = -1;
    for (const hit of hits) {
      if (hit.kind !== 'source') continue;
      const number = lineOf(lines, hit.start);
      if (number === last) continue;
      last = number;
      // Also lines that an earlier source reached: they may belong to this one's block.
      for (let other = number - REACH_LINES; other <= number + REACH_LINES; other++) {
        const line = lines[other];
        if (line && line.block === lines[number]?.block && line.end - line.start <= 200 && !cued.has(other)) beside.add(other);
      }
    }
    return beside;
  }

  #numbers(line: Line, number: number, from: number, to: number): Candidate[] {
    const { text } = this.#passage;
    const base = Math.max(line.start, from - 1);
    const found: Candidate[] = [];
    for (const match of text.slice(base, to).matchAll(NUMBER)) {
      const value = Number(match[0]);
      const start = base + match.index;
      const end = start + match[0].length;
      if (start < from || !mayBeEvent(value) || isPart(text, start, end)) continue;
      found.push({ number: value, start, end, line: number, label: this.#labelOf(line, start) });
    }
    return found;
  }

  #labelOf(line: Line, start: number): Label {
    const { text } = this.#passage;
    const word = this.#eventWords[firstFrom(this.#eventWords, start) - 1];
    const from = Math.max(line.start, start - 120);
    if (word && word.start >= from) {
      const before = text.slice(Math.max(from, word.start - 2), start);
      if (EVENT_ID.test(before)) return 'eventId';
      const plain = EVENT.exec(before);
      if (plain) return plain[1] === '' ? 'event' : 'events';
    }
    return ID.test(text.slice(Math.max(line.start, start - 64), start)) ? 'id' : undefined;
  }
}
