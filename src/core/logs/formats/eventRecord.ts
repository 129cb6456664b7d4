import type { LogRecord, RecordTime } from '../record';
import { filled } from './filled';

/** An event of Windows as an export gives it. */
export interface ExportedEvent {
  readonly line: number;
  readonly time: RecordTime | undefined;
  readonly source: string;
  readonly eventId: number | undefined;
  readonly level: string;
  readonly computer: string;
  readonly user: string;
  /** The message, or the values of the event's data, one a line. */
  readonly message: string;
}

/**
 * The record of an event. Its text has source and number in front of the message, as Event Viewer's own text has, whatever order the export
 * puts them in: so the number is found as that of an event.
 */
export function eventRecord(event: ExportedEvent): LogRecord {
  const { source, eventId, message, line, time, level, computer, user } = event;
  const head = `${source === '' ? '' : `Source: ${source}\n`}${eventId === undefined ? '' : `Event ID: ${eventId}\n`}`;
  return filled({ line, text: head + message, time, source, eventId, level, computer, user });
}

/** An event's number. `Get-EventLog` gives the instance: number and severity in one. */
export function eventNumber(cell: string): number | undefined {
  if (!/^\d{1,10}$/.test(cell)) return undefined;
  const number = Number(cell);
  return number > 65_535 ? number % 65_536 : number;
}

const LEVELS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Information',
    [
      'information',
      'informasjon',
      'informationen',
      'informations',
      'información',
      'informazioni',
      'informatie',
      'tiedot',
      'oplysninger',
      '4',
      '0',
    ],
  ],
  ['Warning', ['warning', 'advarsel', 'varning', 'warnung', 'avertissement', 'advertencia', 'avviso', 'waarschuwing', 'varoitus', '3']],
  ['Error', ['error', 'feil', 'fel', 'fehler', 'erreur', 'errore', 'fout', 'virhe', 'fejl', '2']],
  [
    'Critical',
    ['critical', 'kritisk', 'kritiskt', 'allvarlig', 'kritisch', 'critique', 'crítico', 'critico', 'kriittinen', 'kritiek', '1'],
  ],
  ['Verbose', ['verbose', 'detaljert', 'utförlig', 'ausführlich', 'commentaires', 'detallado', 'dettagliato', '5']],
];
const LEVEL = new Map(LEVELS.flatMap(([level, words]) => words.map((word) => [word, level] as const)));

/** A level in English, where we know the word; others as they are. */
export function levelOf(cell: string): string {
  return LEVEL.get(cell.toLowerCase()) ?? cell;
}
