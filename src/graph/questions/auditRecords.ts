import type { LogRecord } from '../../core/logs/record';
import { instant, type Json, list, objectOf, oneOf, type Oddities, optionalObject, text } from '../shapes/fields';
import { activitySince } from './activity';
import { type Page, pageOf, type Question } from './question';

/** As much of a record as LogRecord keeps. */
const MOST_TEXT = 64 * 1024;

/** The same as `activitySince`, with the people by name, as records of a log: to be joined with what servers wrote. `line` is 0. */
export function auditRecordsSince(since: number): Question<Page<LogRecord>> {
  return { ...activitySince(since), parse: pageOf(auditRecord) };
}

/** Undefined: it has no time. */
function auditRecord(record: Json, oddities: Oddities): LogRecord | undefined {
  const at = instant(record['activityDateTime'], oddities);
  if (at === null) {
    oddities.count++;
    return undefined;
  }
  const field = (name: string): string | undefined => text(record[name], oddities) ?? undefined;
  const person = targetOf(record, oddities) ?? initiatorOf(record, oddities);
  const result = oneOf(record['result'], ['success', 'failure', 'timeout'], oddities);
  const [source, activity, reason, correlationId] = [
    field('loggedByService'),
    field('activityDisplayName'),
    field('resultReason'),
    field('correlationId'),
  ];
  const [user, userId] = [text(person['userPrincipalName'], oddities), text(person['id'], oddities)];
  return {
    line: 0,
    time: { at, zoned: true },
    ...(source && { source }),
    ...(activity && { activity }),
    // An attempt that ran out of time did not succeed.
    ...(result && { result: result === 'success' ? 'success' : 'failure' }),
    ...(reason && { reason }),
    ...(correlationId && { correlationId }),
    ...(user && { user }),
    ...(userId && { userId }),
    text: JSON.stringify(record).slice(0, MOST_TEXT),
  };
}

/** The person whom it was about. The documentation writes `Type`, the service `type`. */
function targetOf(record: Json, oddities: Oddities): Json | undefined {
  return (list(record['targetResources'], oddities) ?? [])
    .map((item) => objectOf(item, oddities))
    .find((target) => text(target['type'] ?? target['Type'], oddities)?.toLowerCase() === 'user');
}

function initiatorOf(record: Json, oddities: Oddities): Json {
  return optionalObject(optionalObject(record['initiatedBy'], oddities)['user'], oddities);
}
