import type { LogRecord } from '../../record';
import type { CellTimes } from '../cellTimes';
import { eventNumber, eventRecord, levelOf } from '../eventRecord';
import { inUtc } from '../filled';
import { attribute, element, elements, xmlText } from './xmlText';

/** Keywords of the Security log's records. Source: winmeta.h, WINEVENT_KEYWORD_AUDIT_FAILURE and _SUCCESS. */
const AUDITS: readonly (readonly [RegExp, string])[] = [
  [/^0x8?0[159d]\d{13}$/i, 'Audit Failure'],
  [/^0x8?02\d{13}$/i, 'Audit Success'],
];

function textOf(source: string, name: string): string {
  return xmlText(element(source, name)?.inner ?? '').trim();
}

/** Elements without elements inside, as UserData has them. */
const LEAF = /<([\w.-]+)(?:\s[^<>]*)?>([^<]+)<\/\1>/g;

/** The values of an event's data, one a line, with their names where they have one: what stands there where the message is not known. */
function dataOf(source: string): string {
  const lines: string[] = [];
  for (const { tag, inner } of elements(element(source, 'EventData')?.inner ?? '', 'Data')) {
    const name = attribute(tag, 'Name');
    const text = xmlText(inner).trim();
    if (text !== '') lines.push(name === '' ? text : `${name}: ${text}`);
  }
  for (const [, name = '', value = ''] of (element(source, 'UserData')?.inner ?? '').matchAll(LEAF)) {
    if (value.trim() !== '') lines.push(`${name}: ${xmlText(value).trim()}`);
  }
  return lines.join('\n');
}

/** An event's level; of the Security log, whose records all have one level, whether it was a success. */
function levelIn(system: string, rendering: string): string {
  const keywords = textOf(system, 'Keywords');
  const audit = AUDITS.find(([pattern]) => pattern.test(keywords))?.[1];
  const level = textOf(rendering, 'Level');
  return audit ?? levelOf(level === '' ? textOf(system, 'Level') : level);
}

/** The record of one `<Event>…</Event>`; undefined for what is none: it has no system data or no number. */
export function xmlEvent(source: string, line: number, times: CellTimes): LogRecord | undefined {
  const system = element(source, 'System')?.inner ?? '';
  const eventId = eventNumber(textOf(system, 'EventID'));
  const provider = element(system, 'Provider')?.tag ?? '';
  const name = attribute(provider, 'Name');
  if (eventId === undefined) return undefined;
  const rendering = element(source, 'RenderingInfo')?.inner ?? '';
  const message = textOf(rendering, 'Message');
  const created = element(system, 'TimeCreated')?.tag ?? '';
  // Always UTC, with or without the Z.
  const time = inUtc(times.read(attribute(created, 'SystemTime'), 'dayFirst'));
  const computer = textOf(system, 'Computer');
  const level = levelIn(system, rendering);
  const shown = message === '' ? dataOf(source) : message;
  return eventRecord({
    line,
    time,
    source: name || attribute(provider, 'EventSourceName'),
    eventId,
    level,
    computer,
    user: '',
    message: shown,
  });
}
