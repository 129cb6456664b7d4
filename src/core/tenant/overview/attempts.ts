import type { AuditEvent } from '../tenant';
import { DAY } from '../times';

/**
 * What came of an attempt. `unfinished`: the log has its steps, and neither an end nor a failure: the person left, or is still at it.
 */
export type Outcome = 'succeeded' | 'failed' | 'blocked' | 'unfinished';

export const outcomes: readonly Outcome[] = ['succeeded', 'failed', 'blocked', 'unfinished'];

/** A day in UTC, as the log counts. */
export interface ActivityDay {
  /** Midnight UTC. */
  readonly at: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** Spellings differ between versions of the service ("self-serve"), and so does the rest of the line. Source: endpoints.md section 4. */
const DONE = /^(?:reset password|change password|unlock user account\S*) \(self-serv/i;
const STEP = /^self-serv\S* password reset flow/i;
const BLOCKED = /^blocked from self-serv/i;

function matters({ activity }: AuditEvent): boolean {
  return DONE.test(activity) || STEP.test(activity) || BLOCKED.test(activity);
}

function outcomeOf(events: readonly AuditEvent[]): Outcome {
  if (events.some(({ activity }) => BLOCKED.test(activity))) return 'blocked';
  if (events.some(({ activity, result }) => DONE.test(activity) && result === 'success')) return 'succeeded';
  return events.some(({ result }) => result === 'failure' || result === 'timeout') ? 'failed' : 'unfinished';
}

/** The steps of one attempt carry one correlation ID (rules.md section 13); an event without one is an attempt by itself. */
function attempts(events: readonly AuditEvent[]): readonly (readonly AuditEvent[])[] {
  const byAttempt = new Map<string, AuditEvent[]>();
  for (const event of events.filter(matters)) {
    const key = event.correlationId ?? `event ${event.id}`;
    const known = byAttempt.get(key);
    if (known) known.push(event);
    else byAttempt.set(key, [event]);
  }
  return [...byAttempt.values()];
}

/**
 * The attempts of people to help themselves: reset, change or unlock, by the day of their last step. Registrations and what administrators did
 * are left out. Exactly `days` days, the last of them today's, also those on which nothing happened. `now`: milliseconds UTC.
 */
export function activityDays(events: readonly AuditEvent[], now: number, days = 30): readonly ActivityDay[] {
  const today = Math.floor(now / DAY);
  const counts = Array.from({ length: days }, () => ({ succeeded: 0, failed: 0, blocked: 0, unfinished: 0 }));
  for (const attempt of attempts(events)) {
    const day = counts[days - 1 - (today - Math.floor(Math.max(...attempt.map(({ at }) => at)) / DAY))];
    if (day) day[outcomeOf(attempt)]++;
  }
  return counts.map((each, index) => ({ at: (today - days + 1 + index) * DAY, counts: each }));
}
