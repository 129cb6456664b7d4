import { recordTime } from '../time';
import { auditColumns } from './audit/auditColumns';
import { cellsOf } from './table/cells';
import { nameOf } from './table/columns';
import { CsvRows } from './table/csv';
import { UnreadableList } from './unreadable';

/** Rows that are looked at. */
const ROWS = 20;
const LONGEST = 65_536;
/** Columns of Event Viewer's own exports: without and with a name for the message. */
const EVENT_VIEWER: readonly number[] = [5, 6];

const EVENT_ID =
  /^(?:event|hendelses?|händelses?|hændelses|ereignis|gebeurtenis)id$|^id(?:de|del|d)?(?:l?événement|evento)$|^tapahtumantunnus$|^tapahtumatunnus$/;
const SOURCE = /^(?:sourcename|source|providername|kilde|källa|quelle|origen|origine|fonte|bron|lähde)$/;
const MESSAGE =
  /^(?:message|description|rendereddescription|melding|meddelande|beskrivelse|beskrivning|beschreibung|descripción|descrizione)$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The first whole rows of a table. */
function rowsOf(head: string): readonly (readonly string[])[] {
  const rows = new CsvRows(LONGEST, new UnreadableList());
  const found = rows.push(head);
  const some = found.length > 0 ? found : rows.end();
  return some.slice(0, ROWS).map(({ text }) => cellsOf(text, rows.separator));
}

/** A level, a time, a source, a number: the order of Event Viewer in every language. */
function isEventRow(cells: readonly string[]): boolean {
  const [level = '', time = '', , id = ''] = cells;
  return (
    EVENT_VIEWER.includes(cells.length) &&
    /^\p{L}/u.test(level) &&
    recordTime(time, 'dayFirst') !== undefined &&
    /^\d{1,5}$/.test(id.trim())
  );
}

function isEvents(heading: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const names = heading.map(nameOf);
  const has = (name: RegExp): boolean => names.some((cell) => name.test(cell));
  const ofPowerShell = names.includes('providername') || names.includes('entrytype');
  const hasId = has(EVENT_ID) || (ofPowerShell && (names.includes('id') || names.includes('instanceid')));
  // `Select-Object TimeCreated, Id, Message`: nothing else is called so.
  if (names.includes('timecreated') && names.includes('id') && names.includes('message')) return true;
  // What stands in other columns of a table of another product would not be read.
  if (hasId && has(SOURCE) && (has(MESSAGE) || (EVENT_VIEWER.includes(heading.length) && EVENT_ID.test(names[3] ?? '')))) return true;
  const named = EVENT_VIEWER.includes(heading.length) && !heading.some((cell) => /\d/.test(cell));
  return named ? rows.length > 0 && rows.every(isEventRow) : rows.length > 0 && isEventRow(heading) && rows.every(isEventRow);
}

/** A date or a clock: no heading has one. */
const TIME = /\d:\d\d|\d{4}[-/.]\d/;

function isAudit(heading: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (heading.some((cell) => TIME.test(cell))) return false;
  const { columns, targets = [] } = auditColumns(heading) ?? {};
  if (!columns) return false;
  const { time, activity, service, reason, correlationId, targets: resources, signInCode, user, auditData } = columns;
  const some = (...places: readonly (number | undefined)[]): boolean => places.some((place) => place !== undefined);
  if (time !== undefined && activity !== undefined && (targets.length > 0 || some(correlationId, service, reason, resources))) return true;
  if (time !== undefined && auditData !== undefined) return true;
  if (time !== undefined && signInCode !== undefined && some(correlationId, user)) return true;
  // The download in a language that we do not know: a time and a GUID lead each row.
  return rows.length > 0 && rows.every(([at = '', id = '']) => recordTime(at, 'dayFirst') !== undefined && GUID.test(id.trim()));
}

/** Whether a text begins as an export of events or of the audit log in a table does. */
export function tableFormat(head: string): 'eventCsv' | 'auditCsv' | undefined {
  const [heading = [], ...rows] = rowsOf(head);
  if (heading.length < 3) return undefined;
  if (isEvents(heading, rows)) return 'eventCsv';
  return heading.length > 3 && isAudit(heading, rows) ? 'auditCsv' : undefined;
}
