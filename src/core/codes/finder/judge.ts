/** Decides which hits other than event ids count, by their neighbours. */
import { allFacts } from '../facts';
import type { Finding } from '../find';
import { events as eventTable } from './eventTable';
import type { Hit } from './hit';
import type { Records } from './records';
import { anyNear, between, firstFrom, lineOf, type Mark, marks, near, type Passage, REACH_LINES } from './passage';

/** Says that a password reset is spoken of. */
const RESET =
  /password[ -]reset|\breset(?:ting)? (?:your |the |my |a |her |his )?password|passwordreset\.microsoftonline|aka\.ms\/sspr|\bSSPR\b|\båterställ\w{0,12} \w{0,12}\s?lösenord|\btilbakestill\w{0,12} \w{0,12}\s?passord/gi;
const LOCK_SCREEN = /reset[ -]?password|password reset|lock ?screen|log[io]n screen|sign-?in screen|\bSSPR\b|låseskjerm|låsskärm/gi;
const SIGN_IN =
  /\bsignIns?\b|SigninLogs|AADSTS|microsoftonline|userPrincipalName|appDisplayName|failureReason|\bEntra\b|Azure AD|invalid_grant|interaction_required|trace_id/gi;
/** Says that a reason of an audit record follows. */
const REASON =
  /resultreason|resultdescription|statusreason|status reason|razão|\breason\b|\bårsak\b|\borsak\b|self-service password management|AuditLogs/gi;

/** Which sources or codes near by make a sentence count that is too loose to stand alone. */
const WRITEBACK_WEAK = new Set([
  'ADSync/6329-SAM',
  'PasswordResetService/31034',
  'PasswordResetService/33002',
  'PasswordResetService/33003',
  'Directory Synchronization/657',
  '0x80230818',
  '0x800700CE',
]);

const EVENT_ENTRY = /^(?:ADSync|PasswordResetService|Directory Synchronization)\//;
const LOOSE = 'cannot-verify-registered';

const auditByName = new Map(
  allFacts.flatMap(({ id, name }) => (name !== undefined && id.startsWith('audit:') ? [[name, id] as const] : [])),
);
const ssprByName = new Map(
  allFacts.flatMap(({ id, name, family }) => (name !== undefined && family === 'sspr' ? [[name, id] as const] : [])),
);
const activities = new Set(allFacts.filter(({ family }) => family === 'audit-activity').map(({ id }) => id));

/** The hits of one passage and the questions that decide about them. */
export class Judge {
  readonly #passage: Passage;
  readonly #events: readonly Finding[];
  readonly #records: Records;
  readonly #sources: readonly Hit[];
  readonly #activities: readonly Hit[];
  readonly #trackingIds: readonly Hit[];
  readonly #marks = new Map<RegExp, readonly Mark[]>();

  /** `events`: the events that were found in the passage, sorted; `records`: the sources it names. */
  constructor(passage: Passage, events: readonly Finding[], records: Records) {
    this.#passage = passage;
    this.#events = events;
    this.#records = records;
    this.#sources = passage.hits.filter(({ kind }) => kind === 'source');
    this.#trackingIds = passage.hits.filter((hit) => hit.kind === 'identifier' && hit.id === 'guid:TrackingId');
    this.#activities = passage.hits.filter((hit) => hit.kind === 'phrase' && activities.has(hit.id));
  }

  read(): readonly Finding[] {
    const found: Finding[] = [];
    for (const hit of this.#passage.hits) for (const finding of this.#judge(hit)) found.push(finding);
    for (const finding of this.#emptyReasons(found)) found.push(finding);
    return this.#withoutLoose(found);
  }

  #judge(hit: Hit): readonly Finding[] {
    const { start, end } = hit;
    switch (hit.kind) {
      case 'code':
      case 'identifier':
      case 'agent':
        return [{ id: hit.id, start, end }];
      case 'name':
        return [this.#named(hit.name, start, end)];
      case 'hresult':
        return hit.bare && !this.#besideWriteback(start) ? [] : this.#hresult(hit.id, start, end);
      case 'accessDenied':
        return this.#besideEngine(start) ? [{ id: 'ERROR_ACCESS_DENIED', start, end }] : [];
      case 'signInNumber':
        return this.#nearMark(SIGN_IN, start) ? [{ id: hit.id, start, end }] : [];
      case 'phrase':
        return this.#phraseCounts(hit.id, hit.weight, start, end) ? [{ id: this.#owner(hit.id, start), start, end }] : [];
      case 'source':
      case 'eventWord':
      case 'heading':
      case 'relay':
        return [];
    }
  }

  /** A symbolic name, with ` = 10` behind it where it stands so; in an audit record it is the audit reason of that name. */
  #named(name: string, start: number, end: number): Finding {
    const { text } = this.#passage;
    const audit = auditByName.get(name);
    const sspr = ssprByName.get(name);
    const value = /^\s{0,4}=\s{0,4}\d{1,2}(?!\w)/.exec(text.slice(end, end + 12))?.[0] ?? '';
    if (sspr !== undefined && value !== '') return { id: sspr, start, end: end + value.length };
    const reason = audit !== undefined && (sspr === undefined || this.#inAuditRecord(start));
    return { id: (reason ? audit : sspr) ?? name, start, end };
  }

  #inAuditRecord(at: number): boolean {
    const line = this.#passage.lines[lineOf(this.#passage.lines, at)];
    if (!line) return false;
    if (between(this.#marked(REASON), Math.max(line.start, at - 300), at).length > 0) return true;
    return anyNear(this.#passage, this.#activities, at);
  }

  #hresult(id: string, start: number, end: number): readonly Finding[] {
    const { text } = this.#passage;
    const inAudit = id === '0x80230619' && /^hr=/i.test(text.slice(start, end)) && this.#inAuditRecord(start) && !this.#inServerLog(start);
    if (!inAudit) return [{ id, start, end }];
    return [
      { id: 'audit:hr=80230619', start, end },
      { id, start: start + 3, end },
    ];
  }

  /** A TrackingId, an event or a source near by: the server's own log, whatever words it uses. */
  #inServerLog(at: number): boolean {
    return this.#besideEngine(at) || anyNear(this.#passage, this.#trackingIds, at);
  }

  #phraseCounts(id: string, weight: string, start: number, end: number): boolean {
    if (weight === 'cell') return this.#isCell(start, end);
    if (EVENT_ENTRY.test(id) && this.#isForeign(start)) return false;
    if (weight !== 'weak') return true;
    if (WRITEBACK_WEAK.has(id)) return this.#besideWriteback(start);
    if (id === 'lockscreen-something-wrong') return this.#nearMark(LOCK_SCREEN, start);
    if (id === 'audit:no-license') return this.#inAuditRecord(start) || this.#lineHas(RESET, start);
    return this.#lineHas(RESET, start);
  }

  /** Whether the record states another product as its source: those have messages of the same words. */
  #isForeign(at: number): boolean {
    const source = this.#records.sourceOf(at, lineOf(this.#passage.lines, at));
    return source?.stated === true && source.source === undefined;
  }

  /** The page's own advice to ask the administrator counts only where nothing better stands near. */
  #withoutLoose(found: readonly Finding[]): readonly Finding[] {
    if (!found.some(({ id }) => id === LOOSE)) return found;
    const better = found.filter(({ id }) => id !== LOOSE && !id.startsWith('guid:')).sort((a, b) => a.start - b.start);
    return found.filter(
      ({ id, start }) => id !== LOOSE || !(anyNear(this.#passage, better, start) || anyNear(this.#passage, this.#events, start)),
    );
  }

  /** True for the whole of a line, a table cell, or a quoted value. */
  #isCell(start: number, end: number): boolean {
    const { text } = this.#passage;
    const before = text.slice(Math.max(0, start - 60), start);
    const behind = text.slice(end, end + 8);
    const key = /([\w ]{1,40})\\?["']{1,2}\s{0,3}:\s{0,3}\\?["']{1,2}$/.exec(before);
    if (key) return /activity|operation|display ?name|title/i.test(key[1] ?? '') && /^\\?["']/.test(behind);
    return (
      /(?:^|[\n\r|,;\t]|\| )[ \t]{0,4}["'*]{0,3}$/.test(before) &&
      !before.endsWith(', ') &&
      /^["'*]{0,3}[ \t.]{0,4}(?:$|[\n\r|,;\t"])/.test(behind)
    );
  }

  /** The event whose message a sentence is, when its number stands above it in the same record; else the sentence's own entry. */
  #owner(id: string, at: number): string {
    const before = this.#events[firstFrom(this.#events, at) - 1];
    if (!before || !near(this.#passage, before.start, at)) return id;
    if (id === 'ADSync/6329') return before.id.startsWith(id) ? before.id : id;
    const event = eventTable.get(Number(/\/(\d+)/.exec(before.id)?.[1]));
    return event?.id === before.id && event.messages.has(id) ? event.id : id;
  }

  /** The value `None` of a reason, in a record of a password activity that has no other reason. */
  #emptyReasons(found: readonly Finding[]): readonly Finding[] {
    const { text, lines } = this.#passage;
    const empty: Finding[] = [];
    for (const [index, record] of found.entries()) {
      if (!activities.has(record.id)) continue;
      const number = lineOf(lines, record.start);
      const line = lines[number];
      if (!line || found[index + 1]?.id.startsWith('audit:') === true) continue;
      const next = found[index + 1]?.start ?? Infinity;
      const rest = text.slice(record.end, Math.min(line.end, record.end + 400, next));
      const cell = /^[^{}]*?[|,;\t]\s{0,4}"?(None)"?\s{0,4}(?=[|,;\t\r\n]|$)/.exec(rest);
      const last = Math.min(lines.length - 1, number + REACH_LINES);
      const object = text.slice(record.end, Math.min(lines[last]?.end ?? record.end, record.end + 1000, next));
      const value = /^[^}]*?result(?:Reason|Description)\\?["']{1,2}\s{0,3}[:=]\s{0,3}\\?["']{1,2}(None)\\?["']/i.exec(object);
      const match = value ?? cell;
      if (!match) {
        const earlier = this.#emptyReasonBefore(record.start);
        if (earlier) empty.push(earlier);
        continue;
      }
      const at = record.end + match.index + match[0].lastIndexOf('None');
      empty.push({ id: 'audit:None', start: at, end: at + 4 });
    }
    return empty;
  }

  /** The same where the reason stands before the activity, as Graph writes it. */
  #emptyReasonBefore(activity: number): Finding | undefined {
    const from = Math.max(this.#passage.lines[0]?.start ?? 0, activity - 600);
    const match = /result(?:Reason|Description)\\?["']{1,2}\s{0,3}[:=]\s{0,3}\\?["']{1,2}(None)\\?["'][^{}]*$/i.exec(
      this.#passage.text.slice(from, activity),
    );
    if (!match) return undefined;
    const start = from + match.index + match[0].indexOf('None');
    return { id: 'audit:None', start, end: start + 4 };
  }

  /** An event, a source or the sync engine's own words near by. */
  #besideWriteback(at: number): boolean {
    return this.#besideEngine(at) || anyNear(this.#passage, this.#events, at);
  }

  #besideEngine(at: number): boolean {
    const { text } = this.#passage;
    if (/MMS\(|admaexport|Synchronization Engine|server\.cpp/.test(text.slice(Math.max(0, at - 300), at + 120))) return true;
    return anyNear(this.#passage, this.#sources, at) || anyNear(this.#passage, this.#events, at);
  }

  #marked(pattern: RegExp): readonly Mark[] {
    const known = this.#marks.get(pattern) ?? marks(this.#passage, pattern);
    this.#marks.set(pattern, known);
    return known;
  }

  #nearMark(pattern: RegExp, at: number): boolean {
    return anyNear(this.#passage, this.#marked(pattern), at);
  }

  #lineHas(pattern: RegExp, at: number): boolean {
    const line = this.#passage.lines[lineOf(this.#passage.lines, at)];
    return line !== undefined && between(this.#marked(pattern), Math.max(line.start, at - 300), Math.min(line.end, at + 300)).length > 0;
  }
}
