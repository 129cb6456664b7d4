import type { LogRecord, RecordReader, RecordTime } from '../record';
import type { DateOrder } from '../time';
import { type AuditColumns, auditColumns, type AuditRole, type TargetPlaces } from './audit/auditColumns';
import { type AuditPerson, auditPerson } from './audit/auditPeople';
import { resultOf, signInResult } from './audit/auditResult';
import { unifiedAudit } from './audit/unifiedAudit';
import { CellTimes } from './cellTimes';
import { cellAt, saysUtc } from './table/columns';
import { filled, inUtc } from './filled';
import { type Table, TableReader, type TableRow } from './table/tableReader';

/** Changed properties hold whole policies, before and after. */
const LONGEST = 1_048_576;

function target(cells: readonly string[], { user, userId, name, type }: TargetPlaces): AuditPerson | undefined {
  const principal = cellAt(cells, user);
  const isUser = principal !== '' || cellAt(cells, type).toLowerCase() === 'user';
  return isUser ? { user: principal || cellAt(cells, name), userId: cellAt(cells, userId) } : undefined;
}

/** Whom a row is about: a target that is a user, else who did it. */
function personOf(cells: readonly string[], { columns, targets }: AuditColumns): AuditPerson {
  const at = (role: AuditRole): string => cellAt(cells, columns[role]);
  for (const places of targets) {
    const found = target(cells, places);
    if (found && (found.user !== '' || found.userId !== '')) return found;
  }
  if (columns.user !== undefined) return { user: at('user'), userId: at('userId') };
  if (at('actor') !== '') return { user: at('actor'), userId: at('actorId') };
  return auditPerson(undefined, at('targets'), at('initiator'));
}

/** The error code of a sign-in; undefined: it is none. */
function signInCode(cells: readonly string[], { columns }: AuditColumns): number | undefined {
  const isSignIn = columns.signInCode !== undefined || (columns.user !== undefined && columns.targets === undefined);
  const code = isSignIn ? cellAt(cells, columns.signInCode ?? columns.resultType) : '';
  return /^\d{1,9}$/.test(code) ? Number(code) : undefined;
}

function recordOf({ line, text, cells }: TableRow, known: AuditColumns, time: RecordTime | undefined): LogRecord {
  const at = (role: AuditRole): string => cellAt(cells, known.columns[role]);
  const unified = unifiedAudit(at('auditData'));
  if (unified) {
    const { activity, result, about, correlationId } = unified;
    return filled({
      line,
      time: inUtc(time),
      activity,
      result: resultOf(result),
      correlationId: correlationId.toLowerCase(),
      ...about,
      text,
    });
  }
  const code = signInCode(cells, known);
  const { user, userId } = personOf(cells, known);
  return filled({
    line,
    time,
    source: at('service'),
    activity: code === undefined ? at('activity') : '',
    result: (code === undefined ? undefined : signInResult(code)) ?? resultOf(at('result') || at('resultType')),
    reason: at('reason') || at('signInReason'),
    correlationId: at('correlationId').toLowerCase(),
    user,
    userId,
    // The number alone would not be taken for a sign-in's.
    text: code === undefined || code === 0 || text.includes(`AADSTS${code}`) ? text : `AADSTS${code}\n${text}`,
  });
}

function tableOf(first: readonly string[]): Table {
  const known = auditColumns(first);
  if (!known) return { cells: 0, named: false, record: ({ line, text }) => filled({ line, text }) };
  const places = [known.columns, ...known.targets].flatMap((columns) => Object.values(columns));
  const isUtc = saysUtc(first[known.columns.time ?? -1] ?? '');
  const times = new CellTimes();
  const record = (row: TableRow, order: DateOrder): LogRecord => {
    const time = times.read(cellAt(row.cells, known.columns.time), order);
    return recordOf(row, known, isUtc ? inUtc(time) : time);
  };
  return { cells: Math.max(...places) + 1, named: true, record };
}

/** Reads audit records out of tables: the Entra admin center's download, Log Analytics' exports, also of sign-ins. */
export function auditCsvReader(): RecordReader {
  return new TableReader({ longest: LONGEST, table: tableOf });
}
