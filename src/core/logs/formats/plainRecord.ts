import type { Finding } from '../../codes/find';
import type { LogRecord, RecordTime } from '../record';
import { recordTime } from '../time';
import { eventNumber, levelOf } from './eventRecord';
import { filled } from './filled';
import type { FormatOptions } from './options';

/** A label at the beginning of a line, as Event Viewer, wevtutil and PowerShell write them, with its value. */
function labelled(names: string): RegExp {
  return new RegExp(String.raw`^[ \t>"'*]{0,12}(?:${names})[ \t]{0,24}[:=][ \t"']{0,24}([^\s"'][^\r\n]{0,300})`, 'imu');
}

/** Source: Event Viewer in English, Norwegian, Swedish, Danish, German, French, Spanish, Italian, Portuguese, Dutch and Finnish. */
const SOURCE = labelled(
  'Source|Source ?Name|Event source|Provider ?Name|Kilde|Källa|Quelle|Origen|Origine|Fonte|Bron|Lähde|Hendelseskilde|Händelsekälla',
);
const EVENT_ID = labelled(
  'Event[ -]?ID|ID|Instance ?Id|Hendelses-?ID|Händelse-?ID|Hændelses-?id|Ereignis-?ID|ID de l.événement|Id\\. de evento|Id evento|Identificação do evento|Gebeurtenis-id|Tapahtuman tunnus',
);
const LEVEL = labelled('Level|Level ?Display ?Name|Entry ?Type|Nivå|Ebene|Niveau|Nivel|Livello|Nível|Taso');
const COMPUTER = labelled('Computer|Computer ?Name|Machine ?Name|Datamaskin|Dator|Ordinateur|Equipo|Computador|Tietokone');
const DATE = labelled(
  'Date|Time|Date ?Time|Time ?Created|Time ?Generated|Time ?Written|Logged|Dato|Datum|Loggført|Loggad|Fecha|Data|Päivämäärä',
);

const FIRST_WORDS = 120;
const LEVEL_WORD =
  /(?<![\p{L}\d_])(info|information|warn|warning|error|critical|verbose|fatal|debug|trace|informasjon|advarsel|feil|varning|fel|kritisk)(?![\p{L}\d_])/iu;
const SHORT_LEVELS: Readonly<Record<string, string>> = {
  info: 'Information',
  warn: 'Warning',
  debug: 'Debug',
  trace: 'Trace',
  fatal: 'Fatal',
};
/** Syslog: the host stands behind the time, the program behind the host. */
const SYSLOG_HOST = /^(?:<\d{1,3}>)?\p{L}{3} {1,2}\d\d? \d\d:\d\d:\d\d ([\w.-]{1,64}) [\w./-]{1,48}(?:\[\d{1,10}\])?: /u;

function valueOf(label: RegExp, text: string): string {
  return label.exec(text)?.[1]?.trim() ?? '';
}

/** The level, by its label or as a word among the first of the line. */
function levelIn(text: string): string {
  const stated = valueOf(LEVEL, text);
  const word = stated === '' ? (LEVEL_WORD.exec(text.slice(0, FIRST_WORDS))?.[1] ?? '') : stated;
  return SHORT_LEVELS[word.toLowerCase()] ?? levelOf(word);
}

function timeIn(text: string, { order, day }: FormatOptions): RecordTime | undefined {
  const lineBreak = text.indexOf('\n');
  const stated = valueOf(DATE, text);
  return (
    (stated === '' ? undefined : recordTime(stated, order, day)) ??
    recordTime(lineBreak < 0 ? text : text.slice(0, lineBreak), order, day) ??
    recordTime(text, order, day)
  );
}

/**
 * Source and number of the event that the finder recognised: also where only the heading of a table says what the number is. A message that
 * an event is known for, without its number, does not make a record that event: other agents write the same words.
 */
function eventFound(text: string, found: readonly Finding[]): { readonly source: string; readonly eventId: number | undefined } {
  for (const { id } of found) {
    const event = /^(?:unknown:)?(PasswordResetService|ADSync|Directory Synchronization|Security)\/(\d+)/.exec(id);
    if (event?.[2] !== undefined && text.includes(event[2])) return { source: event[1] ?? '', eventId: Number(event[2]) };
  }
  return { source: '', eventId: undefined };
}

/**
 * The record of a stretch of plain text, with what its labels or its first words tell. The account that an event ran under is left out: it is
 * not whom the record is about.
 */
export function plainRecord(line: number, text: string, found: readonly Finding[], options: FormatOptions): LogRecord {
  const event = eventFound(text, found);
  const stated = eventNumber(valueOf(EVENT_ID, text));
  const computer = valueOf(COMPUTER, text);
  return filled({
    line,
    time: timeIn(text, options),
    source: valueOf(SOURCE, text) || event.source,
    eventId: stated ?? event.eventId,
    level: levelIn(text),
    computer: computer === '' ? SYSLOG_HOST.exec(text)?.[1] : computer,
    text,
  });
}
