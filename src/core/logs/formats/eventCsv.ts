import type { LogRecord, RecordReader } from '../record';
import { type DateOrder, recordTime } from '../time';
import { CellTimes } from './cellTimes';
import { cellAt, type ColumnNames, type Columns, columnsOf, saysUtc } from './table/columns';
import { eventNumber, eventRecord, levelOf } from './eventRecord';
import { inUtc } from './filled';
import { type Table, TableReader, type TableRow } from './table/tableReader';

type Role = 'level' | 'time' | 'source' | 'id' | 'message' | 'computer' | 'user';

/**
 * Names of columns: Event Viewer's by language, PowerShell's properties (`Get-WinEvent`, `Get-EventLog`), Log Analytics' table Event.
 * Source of the German ones: a sample export of GitHub mdecrevoisier/EVTX-to-MITRE-Attack; the others are the words that Windows shows. A language that is missing here is read by the place of its columns.
 */
const NAMES: ColumnNames<Role> = {
  level: [
    'leveldisplayname',
    'eventlevelname',
    'entrytype',
    'level',
    'keywords',
    'nivå',
    'nøkkelord',
    'nyckelord',
    'ebene',
    'niveau',
    'nivel',
    'livello',
    'taso',
  ],
  time: [
    ...['dateandtime', 'timecreated', 'timegenerated', 'timewritten', 'logged'],
    ...['datoogklokkeslett', 'datoogtid', 'datumochtid', 'datumochklockslag', 'datumunduhrzeit'],
    ...['dateetheure', 'fechayhora', 'dataeora', 'datoogklokkeslæt', 'päivämääräjaaika', 'datumentijd'],
  ],
  source: ['source', 'providername', 'kilde', 'källa', 'quelle', 'origen', 'origine', 'bron', 'lähde'],
  id: [
    ...['eventid', 'id', 'instanceid', 'hendelsesid', 'hendelseid', 'händelseid', 'händelsesid', 'ereignisid'],
    ...['iddelévénement', 'iddévénement', 'iddeevento', 'iddelevento', 'idevento', 'hændelsesid', 'tapahtumatunnus', 'gebeurtenisid'],
  ],
  message: ['message', 'description', 'rendereddescription', 'melding', 'beskrivelse', 'meddelande', 'beskrivning', 'beschreibung'],
  computer: ['machinename', 'computer', 'computername', 'datamaskin', 'dator'],
  user: ['user', 'username', 'bruker', 'användare'],
};

/** The order of Event Viewer's columns, whatever their names; the message is the sixth and has none. */
const PLACES: Columns<Role> = { level: 0, time: 1, source: 2, id: 3, message: 5 };
const NAMELESS_MESSAGE = 5;
/** As long as the longest message of an event, twice over for doubled quotation marks. */
const LONGEST = 65_536;

function isEventRow(cells: readonly string[]): boolean {
  return cells.length >= 5 && recordTime(cells[1] ?? '', 'dayFirst') !== undefined && eventNumber(cellAt(cells, 3)) !== undefined;
}

/** The columns of an export by its first row; a heading in a language that we do not know has Event Viewer's five names. */
function placesOf(first: readonly string[]): { readonly columns: Columns<Role>; readonly named: boolean } {
  const columns = columnsOf(first, NAMES);
  if (columns.id !== undefined && (columns.source !== undefined || columns.time !== undefined)) {
    const nameless = first.length === NAMELESS_MESSAGE && columns.message === undefined;
    return { columns: nameless ? { ...PLACES, ...columns } : columns, named: true };
  }
  if (isEventRow(first)) return { columns: PLACES, named: false };
  const isHeading =
    (first.length === NAMELESS_MESSAGE || first.length === NAMELESS_MESSAGE + 1) && !first.some((cell) => /\d{3}/.test(cell));
  return isHeading ? { columns: PLACES, named: true } : { columns: {}, named: false };
}

function tableOf(first: readonly string[]): Table {
  const { columns, named } = placesOf(first);
  const times = new CellTimes();
  const { message = -1 } = columns;
  const last = Math.max(-1, ...Object.values(columns));
  const isUtc = named && columns.time !== undefined && saysUtc(first[columns.time] ?? '');
  const record = ({ line, text, cells }: TableRow, order: DateOrder): LogRecord => {
    const eventId = eventNumber(cellAt(cells, columns.id));
    // No row of an event: a piece of one with a broken quotation mark.
    if (eventId === undefined) return { line, text: text.slice(0, LONGEST) };
    const time = times.read(cellAt(cells, columns.time), order);
    return eventRecord({
      line,
      time: isUtc ? inUtc(time) : time,
      source: cellAt(cells, columns.source),
      eventId,
      level: levelOf(cellAt(cells, columns.level)),
      computer: cellAt(cells, columns.computer),
      user: cellAt(cells, columns.user),
      // A last column that an exporter did not quote.
      message: message === last ? cells.slice(message).join(', ').trim() : cellAt(cells, message),
    });
  };
  return { cells: message === last ? Infinity : last + 1, named, record };
}

/** Reads events of Windows out of tables: Event Viewer's CSV and its text parted by tabs, PowerShell's `Export-Csv`, Log Analytics. */
export function eventCsvReader(): RecordReader {
  return new TableReader({ longest: LONGEST, table: tableOf });
}
