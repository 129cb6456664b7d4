import type { LogRecord } from '../../core/logs/record';
import type { Datum, EvtxEvent } from './evtxEvent';

/** As Event Viewer calls them in English; a classic event without a level is information. */
const LEVELS = ['Information', 'Critical', 'Error', 'Warning', 'Information', 'Verbose'];
/** Bits in the upper half of the keywords by which the Security log, whose records all have one level, tells how an action ended. Source: winmeta.h. */
const AUDIT_FAILURE = 0x10_0000;
const AUDIT_SUCCESS = 0x20_0000;
const SECURITY = 'Microsoft-Windows-Security-Auditing';
const MOST_CHARACTERS = 64 * 1024;

/** The level of an event in English; undefined: none that is known. */
export function levelOf(event: EvtxEvent): string | undefined {
  const bits = event.source === SECURITY ? (event.upperHalf('Keywords') ?? 0) : 0;
  if ((bits & AUDIT_FAILURE) !== 0) return 'Audit Failure';
  if ((bits & AUDIT_SUCCESS) !== 0) return 'Audit Success';
  return LEVELS[event.number('Level') ?? 0];
}

/**
 * The text of an event: its source and number, then its message where that is known, else its data, one string after another. Blank lines
 * go, since a blank line ends a record for whoever looks for codes.
 */
function textOf(source: string, eventId: number | undefined, said: readonly string[]): string {
  const head = `${source === '' ? '' : `Source: ${source}\n`}${eventId === undefined ? '' : `Event ID: ${eventId}\n`}`;
  const text = head + said.join('\n');
  const joined = text.includes('\r') || text.includes('\n\n') ? text.replace(/[ \t]*\r?\n(?:[ \t]*\r?\n)*/g, '\n') : text;
  return joined.length > MOST_CHARACTERS ? joined.slice(0, MOST_CHARACTERS) : joined;
}

/** A string of the data as a line. */
export function datumText({ name, value }: Datum): string {
  return name === '' ? value : `${name}: ${value}`;
}

/** An event as every format gives it. `message`: what Event Viewer shows, where a file beside the log holds it; the log does not. */
export function eventRecord(event: EvtxEvent, message?: string): LogRecord {
  const { source, place } = event;
  const eventId = event.number('EventID');
  const level = levelOf(event);
  const computer = event.text('Computer');
  const data = event.data();
  const user = source === SECURITY ? data.find(({ name }) => name === 'TargetUserName')?.value : undefined;
  return {
    line: place.id,
    time: { at: event.time, zoned: true },
    ...(source !== '' && { source }),
    ...(eventId !== undefined && { eventId }),
    ...(level !== undefined && { level }),
    ...(computer !== '' && { computer }),
    ...(user !== undefined && { user }),
    text: textOf(source, eventId, [...(message === undefined ? [] : [message]), ...data.map(datumText)]),
  };
}
