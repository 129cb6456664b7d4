/** Event ids: a number alone means nothing, so each counts only on evidence, and each kind of evidence is named here. */
import type { Finding } from '../find';
import { type Candidate, CandidateReader } from './candidates';
import { type EventFacts, events, variantOf } from './eventTable';
import { anyNear, between, firstFrom, lineOf, type Passage, REACH_LINES } from './passage';
import type { Records, SourceAt } from './records';

/** What makes a number a count or a measure. */
const UNIT =
  /^\s{0,2}(?:ms|s|sec|secs|seconds|milliseconds?|minutes?|bytes?|[km]b|%|users?|objects?|items?|entries|times|records?|rows?|attempts|people|persons|visitors|mailboxes|contacts|of|in total)\b/i;
/** Words that lead to a number that is meant as an event: "logged 33004", "error 33004". */
const TELLS = /\b(?:logged|logs|event|error|code|see|sees|shows?|with|raised|got|says|id|feil|fel|hendelse|händelse)\s{1,2}["'(]?$/i;
const TOLD = /^["')]?\s{1,2}(?:from|by|event|error|was logged|is logged|logged)\b/i;
const SEPARATORS = /^["'\s,;|/*\t]{1,60}$/;
/** Behind a number of three digits: the end of a line or cell, or the category that Event Viewer writes there. */
const CELL_END = /^["']?(?:\s*(?:$|[\n\r,;|\t"])|\s+(?:Server|None|MA Extension)\b)/;

/** Finds the events of one passage. */
export class EventReader {
  readonly #passage: Passage;
  readonly #records: Records;

  constructor(passage: Passage, records: Records) {
    this.#passage = passage;
    this.#records = records;
  }

  /** The events, sorted. Two rounds: an event that is sure can vouch for a labelled `Event ID 405` near by. */
  read(): readonly Finding[] {
    const candidates = new CandidateReader(this.#passage).read();
    const labelledLines = new Set(candidates.filter(({ label }) => label === 'eventId').map(({ line }) => line));
    const sure: Finding[] = [];
    const doubtful: Candidate[] = [];
    for (const [index, candidate] of candidates.entries()) {
      // A line that states its event id has other numbers for other reasons: record, process and thread ids.
      if (labelledLines.has(candidate.line) && candidate.label !== 'eventId') continue;
      const id = this.#judge(candidate, candidates[index + 1]);
      if (id !== undefined) sure.push({ id, start: candidate.start, end: candidate.end });
      else if (candidate.label === 'eventId' && candidate.number < 1000) doubtful.push(candidate);
    }
    const vouchers = sure.filter(({ id }) => id.startsWith('PasswordResetService/'));
    for (const { number, start, end, line } of doubtful) {
      const event = events.get(number);
      if (event && anyNear(this.#passage, vouchers, start) && this.#records.sourceOf(start, line) === undefined) {
        sure.push({ id: event.id, start, end });
      }
    }
    sure.sort((a, b) => a.start - b.start);
    return sure.map((finding, index) => this.#specific(finding, sure[index + 1]?.start ?? Infinity));
  }

  /** The id of the event that a number names, or undefined without evidence. */
  #judge(candidate: Candidate, next: Candidate | undefined): string | undefined {
    const { number, start, line, label } = candidate;
    const event = events.get(number);
    const source = this.#records.sourceOf(start, line);
    if (source && source.source === undefined) return undefined;
    if (!event) return this.#undocumented(candidate, source);
    if (this.#saysItself(event, candidate) || this.#beforeTrackingId(candidate, next)) return event.id;
    if (source === undefined) return this.#byLabelAlone(event, candidate);
    if (source.source !== event.source) return label === 'eventId' && !source.stated && number >= 1000 ? event.id : undefined;
    if (number < 1000) return this.#small(event, candidate, source);
    if (label !== undefined || this.#adjacent(source, candidate) || this.#told(source, candidate)) return event.id;
    return undefined;
  }

  #byLabelAlone({ id }: EventFacts, { number, start, end, label }: Candidate): string | undefined {
    if (number < 1000) return undefined;
    const { text } = this.#passage;
    const after = text.slice(end, end + 60);
    // Event Viewer's title of another product's event: "Event 31001, Health Service Modules".
    if (/^,\s+[A-Z][\w .-]{3,50}(?:$|[\n\r])/.test(after) || UNIT.test(after)) return undefined;
    if (label === 'eventId') return id;
    const telling = number >= 31000 || number === 6329;
    if (label === 'event') return telling ? id : undefined;
    const inList = /^\s?[,/&+-]\s?\d{4,5}\b/.test(after) || /\d{4,5}\s?[,/&+-]\s?$/.test(text.slice(Math.max(0, start - 9), start));
    return label === 'events' && telling && inList ? id : undefined;
  }

  /** Numbers below 1000 mean much else: they need a stated source and a label, or `ADSync 403` with nothing behind it. */
  #small({ id }: EventFacts, candidate: Candidate, source: SourceAt): string | undefined {
    const { start, end, line, label } = candidate;
    const here = this.#passage.lines[line];
    const between = this.#passage.text.slice(Math.min(source.start, start), Math.max(source.end, start));
    const together = here !== undefined && source.start >= here.start && source.start <= here.end && !/[.!?]\s/.test(between);
    if (label !== undefined && (source.stated || together)) return id;
    const cell = source.end <= start && this.#adjacent(source, candidate) && CELL_END.test(this.#passage.text.slice(end, end + 24));
    return cell ? id : undefined;
  }

  /** A number of the right shape from PasswordResetService that Microsoft does not document. */
  #undocumented(candidate: Candidate, source: SourceAt | undefined): string | undefined {
    const ours = source?.source === 'PasswordResetService' && candidate.number >= 31000;
    const evident = ours && (candidate.label !== undefined || (source.end <= candidate.start && this.#adjacent(source, candidate)));
    return evident ? `unknown:PasswordResetService/${candidate.number}` : undefined;
  }

  /** `PasswordResetService 32001`, `ADSync,6329`, `33004,PasswordResetService`: only separators between, and no unit behind. */
  #adjacent(source: SourceAt, { start, end }: Candidate): boolean {
    const { text } = this.#passage;
    const gap = source.start < start ? text.slice(source.end, start) : text.slice(end, source.start);
    // Before a source only a cell of its own counts: lists of processes and services put other numbers there.
    if (source.start > start && !/[,;|\t]/.test(gap)) return false;
    return SEPARATORS.test(gap) && !UNIT.test(text.slice(end, end + 20));
  }

  /** A sentence that speaks of the number as an event of a source in the same line: "PasswordResetService logged 33004". */
  #told(source: SourceAt, { start, end, line }: Candidate): boolean {
    const { text, lines } = this.#passage;
    const here = lines[line];
    if (!here || source.start < here.start || source.start > here.end || Math.abs(source.start - start) > 120) return false;
    return TELLS.test(text.slice(Math.max(here.start, start - 16), start)) || TOLD.test(text.slice(end, end + 16));
  }

  /** Rows of PowerShell's tables: the number, its level, then the message, which begins with a TrackingId. */
  #beforeTrackingId({ number, start, end }: Candidate, next: Candidate | undefined): boolean {
    if (number < 31000) return false;
    const { text } = this.#passage;
    const after = /^\s{1,4}(?:\p{L}{3,12}\s{1,20})?TrackingId: /u.exec(text.slice(end, end + 60))?.[0];
    return (
      after !== undefined &&
      (next === undefined || next.start > end + after.length) &&
      /(?:^|[\s,;|])$/.test(text.slice(Math.max(0, start - 1), start))
    );
  }

  /** Whether the event's own documented message or name stands right behind the number, or later in a line that begins with it. */
  #saysItself(event: EventFacts, { start, end, line }: Candidate): boolean {
    const { text, hits, lines } = this.#passage;
    const here = lines[line];
    if (!here) return false;
    const leads =
      start - here.start <= 16 && /^[\s"'“>*|(-]*$/.test(text.slice(here.start, start)) && !/^\s?:\s*\d/.test(text.slice(end, end + 8));
    const after = text.slice(end, Math.min(here.end, end + 160));
    if (event.name && /^[\s:.,;|"'()–—-]+/.test(after) && event.name.test(leads ? after : after.slice(0, 40))) return true;
    const said = between(hits, end, Math.min(here.end, end + (leads ? 400 : 8)));
    if (said.some((hit) => hit.kind === 'phrase' && event.messages.has(hit.id))) return true;
    // Directly behind, and without a colon: `6329: … hr=` is how search results number lines.
    return leads && text.charAt(end) !== ':' && said.some((hit) => hit.kind === 'hresult' && hit.start - end <= 3);
  }

  /** ADSync 6329 says what happened only by what stands with it: then the variant is the finding. */
  #specific(finding: Finding, nextEvent: number): Finding {
    if (finding.id !== 'ADSync/6329') return finding;
    const { lines, hits } = this.#passage;
    const line = lineOf(lines, finding.start);
    let last = line;
    while (last - line < REACH_LINES && lines[last + 1]?.block === lines[line]?.block) last++;
    const own = this.#records.sourceOf(finding.start, line);
    const stop = Math.min(lines[last]?.end ?? finding.end, finding.start + 2000, nextEvent - 1);
    for (let index = firstFrom(hits, finding.end); index < hits.length; index++) {
      const hit = hits[index];
      if (!hit || hit.start > stop) break;
      if (hit.kind === 'source' && hit.start > (lines[line]?.end ?? 0) && hit.start !== own?.start) break;
      if (hit.kind === 'phrase' && hit.id.startsWith('ADSync/6329-')) return { ...finding, id: hit.id };
      if (hit.kind === 'hresult') return { ...finding, id: variantOf.get(hit.id.toLowerCase()) ?? finding.id };
      if (hit.kind === 'accessDenied') return { ...finding, id: 'ADSync/6329-SAM' };
    }
    return finding;
  }
}
