/** Event ids: a number alone means nothing, so each counts only on evidence. */
import type { Finding } from '../find';
import { isWord } from './characters';
import { type EventFacts, events, mayBeEvent, variantOf } from './eventTable';
import type { EventSource } from './hit';
import { anyNear, between, firstFrom, type Line, lineOf, marks, neighbours, type Passage, REACH, REACH_LINES } from './passage';

interface Candidate {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly label: 'event' | 'id' | undefined;
}

/** A name of the source of an event: one of ours, or another that a label names. */
interface SourceAt {
  readonly start: number;
  readonly end: number;
  readonly source: EventSource | undefined;
}

const NUMBER = /(?<![0-9A-Za-z_])\d{3,5}(?![0-9A-Za-z_])/g;
const LIST = String.raw`(?:\d{3,5}\s{0,2}(?:[,/&+]|and|or|og|och|eller|und)\s{0,2}){0,6}`;
const EVENT_LABEL = new RegExp(
  String.raw`(?:event|hendelse|händelse)s?[\s_-]{0,2}(?:ids?|identifier|code|kode|kod|number|nummer|nr\.?)?` +
    String.raw`(?:\s+Qualifiers\s{0,2}=\s{0,2}["']\d*["'])?["'\]>*]{0,3}\s{0,12}[:=#|]{0,2}\s{0,4}["'(*]{0,3}${LIST}$`,
  'i',
);
const ID_LABEL = /(?:^|[\s"'{,;])(?:Instance)?Id["']?\s{0,14}[:=]\s{0,4}["']?$/i;
const UNIT =
  /^\s{0,2}(?:ms|s|sec|secs|seconds?|milliseconds?|minutes?|bytes?|[km]b|%|users?|objects?|items?|entries|times|records?|rows?|attempts)\b/i;
const OTHER_NUMBER =
  /(?:port|pid|tid|process|thread|line|size|count|total|took|after|in|duration|version|build|session|job|step|of|exit code|error|code|http|status)\s{0,2}[:=#]?\s{0,2}$/i;
/** A label of a source with its value: Event Viewer's in three languages, XML, JSON and PowerShell's. */
const SOURCE_LABEL =
  /(?<![0-9A-Za-z_])(?:(?:event[ _]?)?source(?:[ _]?name)?|provider(?:[ _]?name|\s+name)?|kilde|källa)["']?\s{0,16}[:=]\s{0,8}["']?(?=[^\s"'])[^"',;<>\r\n]{2,80}/gi;
const BARRIER = /<\/Event>|\}\s?,\s?\{/;

/** Whether what stands round a number makes it part of something longer: a path, a time, a version, a GUID. */
function isPart(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const beyond = text.charCodeAt(end + 1);
  if (/[\\@.+]/.test(before) || (before === '-' && isWord(text.charCodeAt(start - 2)))) return true;
  if (
    /[:/]/.test(before) &&
    /[\d\w]/.test(text.charAt(start - 2)) &&
    !/[A-Za-z]/.test(text.charAt(start - 2)) &&
    !/\d{3,5}\/$/.test(text.slice(start - 6, start))
  )
    return true;
  if (/[\\@]/.test(after)) return true;
  return (
    (after === '.' || after === ':' || after === '-' || after === ',') &&
    beyond >= 48 &&
    beyond <= 57 &&
    !(after === ',' && /[,;"]/.test(before))
  );
}

/** Finds events in a passage. */
export class EventReader {
  readonly #passage: Passage;
  readonly #eventWords: readonly { readonly start: number }[];
  #named: readonly SourceAt[] | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#eventWords = passage.hits.filter(({ kind }) => kind === 'eventWord');
  }

  /** The events of the passage, sorted. Two rounds: an event that is sure can vouch for a labelled `Event ID 405` near by. */
  read(): readonly Finding[] {
    const candidates = this.#candidates();
    const sure: Finding[] = [];
    const doubtful: Candidate[] = [];
    for (const candidate of candidates) {
      const id = this.#judge(candidate);
      if (id !== undefined) sure.push({ id, start: candidate.start, end: candidate.end });
      else if (candidate.label === 'event' && candidate.number < 1000) doubtful.push(candidate);
    }
    const vouchers = sure.filter(({ id }) => id.startsWith('PasswordResetService/'));
    for (const { number, start, end, line } of doubtful) {
      const event = events.get(number);
      if (event && anyNear(this.#passage, vouchers, start) && this.#sourceOf(start, line) === undefined)
        sure.push({ id: event.id, start, end });
    }
    return sure.sort((a, b) => a.start - b.start).map((finding) => this.#specific(finding, candidates));
  }

  #candidates(): readonly Candidate[] {
    const { hits, lines } = this.#passage;
    const found: Candidate[] = [];
    const cued = new Set<number>();
    const beside: number[] = [];
    let besideEnd = 0;
    let read = 0;
    for (const hit of hits) {
      const number = lineOf(lines, hit.start);
      const line = lines[number];
      if (!line) continue;
      cued.add(number);
      if (hit.kind === 'source') {
        for (let other = Math.max(besideEnd, number - REACH_LINES); other <= number + REACH_LINES; other++)
          if (lines[other]?.block === line.block) beside.push(other);
        besideEnd = number + REACH_LINES + 1;
      }
      const from = Math.max(read, line.start, hit.start - 240);
      const to = Math.min(line.end, hit.end + 480);
      if (from < to) {
        found.push(...this.#numbers(line, number, from, to));
        read = to;
      }
    }
    for (const number of beside) {
      const line = lines[number];
      if (!line || cued.has(number) || line.end - line.start > 200) continue;
      found.push(...this.#numbers(line, number, line.start, line.end).filter(({ label }) => label === 'id'));
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #numbers(line: Line, number: number, from: number, to: number): Candidate[] {
    const { text } = this.#passage;
    const part = text.slice(Math.max(line.start, from - 1), to);
    const base = Math.max(line.start, from - 1);
    const found: Candidate[] = [];
    for (const match of part.matchAll(NUMBER)) {
      const value = Number(match[0]);
      const start = base + match.index;
      const end = start + match[0].length;
      if (start < from || !mayBeEvent(value) || isPart(text, start, end)) continue;
      found.push({ number: value, start, end, line: number, label: this.#labelOf(line, start) });
    }
    return found;
  }

  #labelOf(line: Line, start: number): Candidate['label'] {
    const { text } = this.#passage;
    const word = this.#eventWords[firstFrom(this.#eventWords, start) - 1];
    const from = Math.max(line.start, start - 80);
    if (word && word.start >= from && EVENT_LABEL.test(text.slice(Math.max(from, word.start - 2), start))) return 'event';
    return ID_LABEL.test(text.slice(Math.max(line.start, start - 28), start)) ? 'id' : undefined;
  }

  /** The id of the event that a number names, or undefined without evidence. */
  #judge(candidate: Candidate): string | undefined {
    const { number, start, end, line, label } = candidate;
    const { text, lines } = this.#passage;
    const event = events.get(number);
    const stated = this.#sourceOf(start, line);
    if (stated !== undefined && stated.source === undefined) return undefined;
    if (stated?.source === undefined) {
      if (!event) return undefined;
      if (label === 'event' && number >= 1000) return event.id;
      return this.#saysItself(event, candidate) ? event.id : undefined;
    }
    const adjacent = this.#adjacent(stated, start, end);
    if (!event) {
      return stated.source === 'PasswordResetService' && (adjacent || label !== undefined)
        ? `unknown:PasswordResetService/${number}`
        : undefined;
    }
    if (label !== undefined) return event.id;
    if (this.#saysItself(event, candidate)) return event.id;
    if (stated.source !== event.source) return undefined;
    if (adjacent) return event.id;
    const here = lines[line];
    const sameLine = here !== undefined && stated.start >= here.start && stated.start <= here.end && Math.abs(stated.start - start) < 240;
    const loose = !UNIT.test(text.slice(end, end + 16)) && !OTHER_NUMBER.test(text.slice(Math.max(0, start - 24), start));
    return sameLine && number >= 1000 && loose ? event.id : undefined;
  }

  /** `PasswordResetService 32001`, `ADSync,6329`, `33004 PasswordResetService`: only separators between. */
  #adjacent(source: SourceAt, start: number, end: number): boolean {
    const { text } = this.#passage;
    // A small number before a source is likelier a status or a count.
    if (source.start > start && end - start < 4) return false;
    const gap = source.start < start ? text.slice(source.end, start) : text.slice(end, source.start);
    if (gap.length > 60 || !/^["'\s,;|/:*()[\]-]*$/.test(gap)) return false;
    return !UNIT.test(text.slice(end, end + 16));
  }

  /** Whether the event's own documented message stands right after the number, or later in a line that begins with it. */
  #saysItself(event: EventFacts, { start, end, line }: Candidate): boolean {
    const { text, hits, lines } = this.#passage;
    const here = lines[line];
    if (!here) return false;
    const leads = /^[\s"'“>*|(-]*$/.test(text.slice(Math.max(here.start, start - 16), start)) && start - here.start <= 16;
    const stop = Math.min(here.end, end + (leads ? 400 : 8));
    const after = text.slice(end, Math.min(here.end, end + 160));
    if (event.name?.test(leads ? after : after.slice(0, 60)) === true && (leads || /^[\s:.,;|"'()–—-]+/.test(after))) return true;
    return between(hits, end, stop).some(
      (hit) => (hit.kind === 'phrase' && event.messages.has(hit.id)) || (leads && hit.kind === 'hresult' && event.source !== 'Security'),
    );
  }

  /** The source that the record of a number names: nearest in its line, else above in its block, else below. */
  #sourceOf(start: number, lineNumber: number): SourceAt | undefined {
    const { text, lines } = this.#passage;
    const line = lines[lineNumber];
    if (!line) return undefined;
    const inLine = neighbours(this.#sources, start)
      .filter((named) => named.start >= line.start && named.start <= line.end && Math.abs(named.start - start) <= 1000)
      .filter((named) => !BARRIER.test(named.start < start ? text.slice(named.end, start) : text.slice(start, named.start)))
      .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    if (inLine[0]) return inLine[0];
    const above = this.#lineWithin(lineNumber, -REACH_LINES);
    const before = this.#sources[firstFrom(this.#sources, line.start) - 1];
    const below = this.#lineWithin(lineNumber, REACH_LINES);
    const after = this.#sources[firstFrom(this.#sources, line.end + 1)];
    const nearBefore = before && before.start >= Math.max(above, start - REACH) ? before : undefined;
    const nearAfter = after && after.start <= Math.min(below, start + REACH) ? after : undefined;
    if (!nearBefore || !nearAfter) return nearBefore ?? nearAfter;
    return this.#labelFirst(above, nearBefore.start) ? nearAfter : nearBefore;
  }

  /** Whether records put the event id above the source: then the source above belongs to the record before. */
  #labelFirst(from: number, source: number): boolean {
    return between(this.#eventWords, from, source - 1).length > 0;
  }

  /** The start (or for lines below the end) of the farthest line of the same block in that direction. */
  #lineWithin(number: number, distance: number): number {
    const { lines } = this.#passage;
    const step = Math.sign(distance);
    let at = number;
    while (Math.abs(at - number) < Math.abs(distance) && lines[at + step]?.block === lines[number]?.block) at += step;
    return (step < 0 ? lines[at]?.start : lines[at]?.end) ?? 0;
  }

  /** Every source that the passage names, ours and others', sorted; read when the first number asks. */
  get #sources(): readonly SourceAt[] {
    if (this.#named) return this.#named;
    const ours = this.#passage.hits.flatMap((hit) =>
      hit.kind === 'source' ? [{ start: hit.start, end: hit.end, source: hit.source }] : [],
    );
    const others = marks(this.#passage, SOURCE_LABEL).filter(({ start, end }) => between(ours, start, end).length === 0);
    this.#named = [...ours, ...others.map(({ start, end }) => ({ start, end, source: undefined }))].sort((a, b) => a.start - b.start);
    return this.#named;
  }

  /** ADSync 6329 says what happened only by what stands with it: then the variant is the finding. */
  #specific(finding: Finding, candidates: readonly Candidate[]): Finding {
    if (finding.id !== 'ADSync/6329') return finding;
    const { lines, hits } = this.#passage;
    const line = lineOf(lines, finding.start);
    const stop = Math.min(this.#lineWithin(line, 8), finding.start + 2000, nextLabelled(candidates, finding.end));
    for (const hit of between(hits, finding.end, stop)) {
      if (hit.kind === 'phrase' && hit.id.startsWith('ADSync/6329-')) return { ...finding, id: hit.id };
      if (hit.kind === 'hresult') return { ...finding, id: variantOf.get(hit.id.toLowerCase()) ?? finding.id };
      if (hit.kind === 'accessDenied') return { ...finding, id: 'ADSync/6329-SAM' };
    }
    return finding;
  }
}

/** Where the next labelled number stands, or Infinity: there another record begins. */
function nextLabelled(candidates: readonly Candidate[], from: number): number {
  for (let index = firstFrom(candidates, from); index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate?.label !== undefined) return candidate.start;
  }
  return Infinity;
}
