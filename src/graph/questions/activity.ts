import type { AuditEvent } from '../../core/tenant/tenant';
import { instant, type Json, list, objectOf, oneOf, optionalObject, type Oddities, text } from '../shapes/fields';
import { filter, type Page, pageOf, type Question } from './question';

const AUDITS = '/auditLogs/directoryAudits';
const OURS = "loggedByService eq 'Self-service Password Management'";
const NEWEST_FIRST = '$orderby=activityDateTime%20desc';

const ENABLED = 'Enable password writeback for directory';
const DISABLED = 'Disable password writeback for directory';

/** What the service logged of self-service password management since then. */
export function activitySince(since: number): Question<Page<AuditEvent>> {
  return audits(`${OURS} and activityDateTime ge ${new Date(since).toISOString()}`, '$top=999');
}

/** When password writeback was last switched on or off: a few events at most, wherever in the log they stand. */
export const writebackSwitches: Question<Page<AuditEvent>> = audits(
  `${OURS} and (activityDisplayName eq '${ENABLED}' or activityDisplayName eq '${DISABLED}')`,
  '$top=50',
);

/** What one person tried, newest first. */
export function attemptsOf(userId: string): Question<Page<AuditEvent>> {
  return audits(`${OURS} and targetResources/any(t:t/id eq '${userId.replaceAll("'", "''")}')`, '$top=50');
}

function audits(expression: string, top: string): Question<Page<AuditEvent>> {
  return { path: `${AUDITS}?${filter(expression)}&${NEWEST_FIRST}&${top}`, report: true, parse: pageOf(auditEvent) };
}

/** The newest of the events that tell; null: none of them does. */
export function writebackOf(events: readonly AuditEvent[]): { readonly enabled: boolean; readonly at: number } | null {
  let newest: AuditEvent | undefined;
  for (const event of events) {
    const switches = sameName(event.activity, ENABLED) || sameName(event.activity, DISABLED);
    if (switches && event.result !== 'failure' && event.at > (newest?.at ?? -Infinity)) newest = event;
  }
  return newest ? { enabled: sameName(newest.activity, ENABLED), at: newest.at } : null;
}

function sameName(activity: string, name: string): boolean {
  return activity.toLowerCase().startsWith(name.toLowerCase());
}

/** A record of the log, with people by their ids only; undefined: it has no id or no time. */
function auditEvent(record: Json, oddities: Oddities): AuditEvent | undefined {
  const id = text(record['id'], oddities);
  const at = instant(record['activityDateTime'], oddities);
  if (id === null || at === null) {
    oddities.count++;
    return undefined;
  }
  return {
    id,
    at,
    activity: text(record['activityDisplayName'], oddities) ?? '',
    result: oneOf(record['result'], ['success', 'failure', 'timeout'], oddities),
    reason: text(record['resultReason'], oddities),
    userId: targetOf(record, oddities) ?? initiatorOf(record, oddities),
    correlationId: text(record['correlationId'], oddities),
  };
}

/** The person whom it was about. The documentation writes `Type`, the service `type`. */
function targetOf(record: Json, oddities: Oddities): string | null {
  for (const item of list(record['targetResources'], oddities) ?? []) {
    const target = objectOf(item, oddities);
    if (text(target['type'] ?? target['Type'], oddities)?.toLowerCase() === 'user') return text(target['id'], oddities);
  }
  return null;
}

function initiatorOf(record: Json, oddities: Oddities): string | null {
  const user = optionalObject(optionalObject(record['initiatedBy'], oddities)['user'], oddities);
  return text(user['id'], oddities);
}
