import { allFacts } from '../codes/facts';
import { find, type Finding } from '../codes/find';
import type { LogEvent } from './event';
import { namedEvent } from './eventNames';
import { ownText } from './ownText';
import { type Person, personOf, securityPerson } from './person';
import type { LogRecord } from './record';
import { isLeft, telling } from './step';

const MOST_EXCERPT = 600;
const BEFORE_CODE = 200;

/** What a source is called in a log, and what the catalogue calls it. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['passwordresetservice', 'PasswordResetService'],
  ['adsync', 'ADSync'],
  ['directory synchronization', 'Directory Synchronization'],
  ['microsoft-windows-security-auditing', 'Security'],
  ['microsoft windows security auditing.', 'Security'],
  ['security', 'Security'],
]);
const AUDIT_SERVICE = 'self-service password management';

const ids = new Set(allFacts.map(({ id }) => id));
const byId = new Map(allFacts.map((facts) => [facts.id, facts]));
const activities = new Map(allFacts.filter(({ family }) => family === 'audit-activity').map(({ id }) => [id.toLowerCase(), id]));

/** The activity as the catalogue writes it. `Unlock user account(s) (self-service)` is a second spelling of one. */
function activityOf({ activity }: LogRecord): string | undefined {
  if (activity === undefined) return undefined;
  const folded = activity.trim().toLowerCase().replace(/\s+/g, ' ');
  return activities.get(folded.replace('account(s)', 'account').replace('accounts ', 'account '));
}

function isSspr({ source }: LogRecord): boolean {
  return source?.trim().toLowerCase() === AUDIT_SERVICE;
}

/** Cheap: whether it is worth looking for codes. Exports hold hundreds of other activities, Security logs millions of other events. */
function mayMatter(record: LogRecord, ownSource: string | undefined): boolean {
  if (ownSource === 'Security') return record.eventId === undefined || record.eventId === 4724;
  return record.activity === undefined || isSspr(record) || activityOf(record) !== undefined || record.reason !== undefined;
}

/** A record's fields as evidence for its text: an .evtx file and some exports keep source and number apart from it. */
function headOf({ eventId, text }: LogRecord, ownSource: string | undefined): string {
  if (ownSource === undefined || eventId === undefined) return '';
  const name = ownSource === 'Security' ? 'Microsoft-Windows-Security-Auditing' : ownSource;
  const start = text.slice(0, 2000);
  return start.includes(name) && start.includes(String(eventId)) ? '' : `Source: ${name}\nEvent ID: ${eventId}\n`;
}

/** Ids without identifiers, each once, in order; the event's and the activity's own first where the text does not show them. */
function codesOf(record: LogRecord, ownSource: string | undefined, found: readonly Finding[]): readonly string[] {
  const codes = new Set(found.map(({ id }) => id).filter((id) => !id.startsWith('guid:')));
  const numbered = [...codes].some((code) => code.startsWith('PasswordResetService/'));
  const tracked = !numbered && record.eventId === undefined && found.some(({ id }) => id === 'guid:TrackingId');
  const stated = [activityOf(record), ownSource !== undefined && `${ownSource}/${record.eventId}`, tracked && namedEvent(record.text)];
  const missing = stated.filter((id): id is string => typeof id === 'string' && ids.has(id) && !codes.has(id));
  // A variant of 6329 says all that 6329 says.
  return [...missing.filter((id) => ![...codes].some((code) => code.startsWith(`${id}-`))), ...codes];
}

function identifiers(text: string, found: readonly Finding[], ...kinds: readonly string[]): readonly string[] {
  const values = found.filter(({ id }) => kinds.includes(id)).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return [...new Set(values)].filter((value) => !/^[0-]+$/.test(value)).map(ownText);
}

const FAILURE_WORD = /(?<!\p{L})(?:failure|failed|mislyk\p{L}{0,6}|misslyck\p{L}{0,6}|falha|0x8?01\d{13})(?!\p{L})/iu;
const SUCCESS_WORD = /(?<!\p{L})(?:success|vellykket|lyckad(?:es)?|êxito|0x8?02\d{13})(?!\p{L})/iu;

/** What the record states of its result; plain lines say it in a word, a controller in its keywords. */
function statedResult({ result, level, text }: LogRecord, codes: readonly string[]): LogEvent['result'] {
  if (result !== undefined) return result;
  const words = `${level ?? ''} ${text.slice(0, 2000)}`;
  if (FAILURE_WORD.test(words)) return 'failure';
  return SUCCESS_WORD.test(words) || codes.includes('audit:None') ? 'success' : 'none';
}

/** Of a record that says two things the worse counts, but for codes that say what went well in spite of the word. */
function resultOf(record: LogRecord, codes: readonly string[]): LogEvent['result'] {
  const meant = telling(codes)?.result;
  if (meant === undefined || meant === 'stated') return statedResult(record, codes);
  // A page that was left is logged as a failure; nothing was refused.
  if (codes.some(isLeft)) return 'none';
  return record.result === 'failure' ? 'failure' : meant;
}

function headingOf(record: LogRecord, ownSource: string | undefined): string | undefined {
  if (record.activity !== undefined && record.activity.trim() !== '') return record.activity.trim();
  if (record.eventId === undefined || record.source === undefined) return undefined;
  return `${ownSource ?? record.source.trim()} ${record.eventId}`;
}

/** The first code with what stands round it. */
function excerptOf(text: string, found: readonly Finding[], shift: number): string {
  const first = found.find(({ id, start }) => !id.startsWith('guid:') && start >= shift) ?? found.find(({ start }) => start >= shift);
  const at = text.length <= MOST_EXCERPT ? 0 : Math.max(0, Math.min((first?.start ?? 0) - shift - BEFORE_CODE, text.length - MOST_EXCERPT));
  return ownText(text.slice(at, at + MOST_EXCERPT)).trim();
}

/** Nothing but a look-alike or an identifier is nothing of ours. */
function isOurs(codes: readonly string[]): boolean {
  return codes.some((code) => code !== '8344' && byId.get(code)?.family !== 'lookalike' && byId.get(code)?.family !== 'identifier');
}

/** Present only where there is something; in memory of its own. */
function kept<K extends string>(key: K, value: string | undefined): Readonly<Partial<Record<K, string>>> {
  return (value === undefined || value === '' ? {} : { [key]: ownText(value) }) as Readonly<Partial<Record<K, string>>>;
}

/**
 * What a record says of an attempt; undefined when nothing of self-service password reset is in it. `source`: index of the file it stands in.
 * Identifiers that pages show (support code, SID, CID) are kept together: what SID and CID stand for is not documented.
 */
export function eventOf(record: LogRecord, source: number): LogEvent | undefined {
  const ownSource = SOURCES.get(record.source?.trim().toLowerCase() ?? '');
  if (!mayMatter(record, ownSource)) return undefined;
  const head = headOf(record, ownSource);
  const text = head === '' ? record.text : head + record.text;
  const found = find(text);
  const codes = codesOf(record, ownSource, found);
  if (!isOurs(codes) && !isSspr(record)) return undefined;
  const security = codes.includes('Security/4724') ? securityPerson(record.text) : undefined;
  const about: Person = security ?? personOf(record);
  // Somebody's reset in the directory that is none of the synchronisation's tells of no attempt by itself.
  const step = security?.bySync === false ? 'other' : (telling(codes)?.step ?? 'other');
  const correlation = record.correlationId === undefined ? [] : [record.correlationId.trim().toLowerCase()];
  return {
    source,
    line: record.line,
    ...(record.time && { time: record.time }),
    step,
    result: resultOf(record, codes),
    codes,
    trackingIds: identifiers(text, found, 'guid:TrackingId'),
    correlationIds: [
      ...new Set([
        ...correlation.filter((id) => /^(?!0{8})[0-9a-f-]{36}$/.test(id)).map(ownText),
        ...identifiers(text, found, 'guid:CorrelationId'),
      ]),
    ],
    supportCodes: identifiers(text, found, 'guid:SupportCode', 'guid:SID', 'guid:CID'),
    ...kept('user', about.user),
    ...kept('userId', about.userId),
    ...kept('computer', record.computer?.trim()),
    ...kept('heading', headingOf(record, ownSource)),
    excerpt: excerptOf(record.text, found, head.length),
  };
}
