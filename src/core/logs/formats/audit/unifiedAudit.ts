import { type AuditPerson, type Json, member, parsed, wordOf } from './auditPeople';

/** What the column AuditData of Purview's export holds of a record of Entra. Source: Office 365 Management Activity API, schema. */
export interface UnifiedAudit {
  readonly activity: string;
  readonly result: string;
  readonly about: AuditPerson;
  readonly correlationId: string;
}

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** Targets are listed as values of several kinds: names, object ids, the kind of the object. */
function targetId(targets: Json): string {
  if (!Array.isArray(targets)) return '';
  const ids = targets.map((target: Json) => GUID.exec(wordOf(member(target, 'ID')))?.[0] ?? '');
  return ids.find((id) => id !== '') ?? '';
}

/** Whom and what a record of the unified audit log is about; undefined: the cell holds none. The person who did it is somebody else's column. */
export function unifiedAudit(cell: string): UnifiedAudit | undefined {
  const data = parsed(cell);
  const activity = wordOf(member(data, 'operation'));
  if (activity === '') return undefined;
  return {
    // As the Entra audit log writes it: `Reset user password.` has a full stop here.
    activity: activity.replace(/\.$/, ''),
    result: wordOf(member(data, 'resultStatus')),
    about: { user: wordOf(member(data, 'objectId')), userId: targetId(member(data, 'target')) },
    correlationId: wordOf(member(data, 'interSystemsId')),
  };
}
