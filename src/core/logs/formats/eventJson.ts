import type { LogRecord, RecordReader, RecordTime } from '../record';
import { type Json, member, wordOf } from './audit/auditPeople';
import { CellTimes } from './cellTimes';
import { eventNumber, eventRecord, levelOf } from './eventRecord';
import { filled, inUtc } from './filled';
import { JsonReader } from './json/jsonReader';

/**
 * Members that hold what is asked for, the surest first: of PowerShell (`Get-WinEvent`, `Get-EventLog`), Log Analytics' table Event,
 * Winlogbeat, NXLog. Their own documentation is the source.
 */
const NAMES = {
  source: ['providerName', 'provider_name', 'SourceName', 'source_name', 'source', 'name'],
  id: ['eventID', 'eventId', 'event_id', 'id', 'instanceId'],
  level: ['levelDisplayName', 'eventLevelName', 'entryType', 'severity', 'level'],
  computer: ['machineName', 'computer_name', 'computer', 'hostname'],
  time: ['timeCreated', 'timeGenerated', '@timestamp', 'eventTime', 'systemTime', 'time'],
  message: ['message', 'renderedDescription', 'description'],
} as const;

/** PowerShell writes an enumeration as a number beside its name, and a time as an object that holds it. */
function word(value: Json): string {
  const direct = wordOf(value);
  if (direct !== '' || typeof value !== 'object' || value === null) return direct;
  return wordOf(member(value, 'value')) || wordOf(member(value, '#text')) || wordOf(member(value, 'dateTime'));
}

function said(layers: readonly Json[], names: readonly string[]): string {
  for (const name of names) {
    for (const layer of layers) {
      const found = word(member(layer, name));
      if (found !== '') return found;
    }
  }
  return '';
}

/** The object with what it holds of the event, outermost first; of XML made JSON also the attributes of its elements. */
function layersOf(object: Json): readonly Json[] {
  const event = member(object, 'event');
  const system = member(event, 'system') ?? member(object, 'system');
  const elements = [member(system, 'provider'), member(system, 'timeCreated')];
  const attributes = elements.flatMap((element) => [member(element, '#attributes'), element]);
  return [object, member(object, 'winlog'), event, system, ...attributes].filter((layer) => typeof layer === 'object' && layer !== null);
}

/** The values of the event's data, one a line; of events whose message is not written out. */
function dataOf(value: Json, depth = 0): string {
  if (Array.isArray(value)) return value.map((each: Json) => dataOf(each, depth + 1)).join('\n');
  if (typeof value !== 'object' || value === null || depth > 3) return wordOf(value);
  return Object.values(value)
    .map((each: Json) => dataOf(each, depth + 1))
    .join('\n');
}

function timeOf(written: string, isUtc: boolean, times: CellTimes): RecordTime | undefined {
  const time = times.read(written, 'monthFirst');
  return isUtc ? inUtc(time) : time;
}

function recordOf(object: Json, line: number, text: string, times: CellTimes): LogRecord {
  const layers = layersOf(object);
  const eventId = eventNumber(said(layers, NAMES.id));
  const event = member(object, 'event') ?? member(object, 'winlog');
  const data = member(event, 'eventData') ?? member(event, 'event_data') ?? member(object, 'replacementStrings');
  // Winlogbeat, Log Analytics and the event's own XML speak UTC, whether they write it or not.
  const isUtc = said([object], ['@timestamp', 'renderedDescription']) !== '' || said(layers, ['systemTime']) !== '';
  const time = timeOf(said(layers, NAMES.time), isUtc, times);
  // Something else in the same list: nothing of it is left out.
  if (eventId === undefined) return filled({ line, time, text });
  return eventRecord({
    line,
    time,
    source: said(layers, NAMES.source),
    eventId,
    level: levelOf(said(layers, NAMES.level)),
    computer: said(layers, NAMES.computer),
    user: '',
    message: said(layers, NAMES.message) || dataOf(data) || text,
  });
}

/** Reads Windows events out of JSON in pieces cut anywhere: PowerShell's `ConvertTo-Json`, Log Analytics, log shippers, XML made JSON. */
export function eventJsonReader(): RecordReader {
  const times = new CellTimes();
  return new JsonReader((object, line, text) => recordOf(object, line, text, times));
}
