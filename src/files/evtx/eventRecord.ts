import type { LogRecord } from '../../core/logs/record';
import type { Datum, EvtxEvent } from './evtxEvent';

/** As Event Viewer calls them in English; a classic event without a level is information. */
const LEVELS = ['Information', 'Critical', 'Error', 'Warning', 'Information', 'Verbose'];
/** Bits of the keywords by which the Security log tells how an audited action ended. */
const AUDIT_FAILURE = 0x10_0000_0000_0000n;
const AUDIT_SUCCESS = 0x20_0000_0000_0000n;
const SECURITY = 'Microsoft-Windows-Security-Auditing';
const MOST_CHARACTERS = 64 * 1024;

/** The level of an event in words; undefined: none that is known. */
export function levelName(level: number | undefined): string | undefined {
  return LEVELS[level ?? 0];
}

/** How an audited action ended; undefined for events that audit nothing. */
export function auditResult(keywords: string): 'success' | 'failure' | undefined {
  if (!/^0x[0-9a-f]{1,16}$/i.test(keywords)) return undefined;
  const bits = BigInt(keywords);
  if ((bits & AUDIT_FAILURE) !== 0n) return 'failure';
  return (bits & AUDIT_SUCCESS) !== 0n ? 'success' : undefined;
}

/**
 * The text of an event: its source and id, then its data, one string after another. The message that Event Viewer shows does not stand in
 * the file. Blank lines inside the data go, since a blank line ends a record for whoever looks for codes.
 */
export function eventText(heading: string, data: readonly Datum[]): string {
  const parts = data.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`));
  const text = [heading, ...parts].join('\n');
  const joined = /[\r\n]\s*[\r\n]/.test(text) ? text.replace(/\s*[\r\n]\s*[\r\n]+/g, '\n') : text;
  return joined.length > MOST_CHARACTERS ? joined.slice(0, MOST_CHARACTERS) : joined;
}

/** An event as every format gives it. `message`: the text of the message where a file beside the log holds it. */
export function eventRecord(event: EvtxEvent, message?: string): LogRecord {
  const { source, place } = event;
  const eventId = event.number('EventID');
  const level = levelName(event.number('Level'));
  const computer = event.text('Computer');
  const data = event.data();
  const audited = source === SECURITY;
  const user = audited ? data.find(({ name }) => name === 'TargetUserName')?.value : undefined;
  const result = audited ? auditResult(event.text('Keywords')) : undefined;
  const heading = `Source: ${source} Event ID: ${eventId ?? ''}${result === 'failure' ? ' Audit Failure' : ''}`;
  const said = message === undefined ? data : [{ name: '', value: message }, ...data];
  return {
    line: place.id,
    time: { at: eventTime(event), zoned: true },
    ...(source !== '' && { source }),
    ...(eventId !== undefined && { eventId }),
    ...(level !== undefined && { level }),
    ...(computer !== '' && { computer }),
    ...(user !== undefined && { user }),
    ...(result !== undefined && { result }),
    text: eventText(heading, said),
  };
}

/** When the event happened: as its System part says, or else when the service wrote it. */
function eventTime({ document, place }: EvtxEvent): number {
  const pieces = document.shape.system.get('TimeCreated@SystemTime');
  const [only] = pieces ?? [];
  if (pieces?.length !== 1 || only === undefined || typeof only === 'string') return place.written;
  return document.values.momentAt(only.index) ?? place.written;
}
