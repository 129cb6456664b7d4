import type { LogRecord } from '../../../../src/core/logs/record';

/** A record of a scenario: its source, seconds after the start of the scenario, and the rest. */
export interface Written {
  readonly source: number;
  /** Milliseconds as the source's clock reads; undefined: no time. */
  readonly at: number | undefined;
  readonly zoned: boolean;
  readonly fields: Omit<LogRecord, 'line' | 'time' | 'text'> & { readonly text?: string };
}

export const START = Date.UTC(2026, 10, 2, 9);
const SECOND = 1000;
export const ID = '3f369fe9-c121-4450-8661-82b095bdbf0a';
export const OTHER_ID = '4f369fe9-c121-4450-8661-82b095bdbf0b';
const FLOW = 'Self-service password reset flow activity progress';
const FAILED = /^(?!OnPremisesSuccess).*(?:Error|Required|insufficient|not enabled|Fuzzy)/;

/** A record of the audit log, in UTC. */
export function audit(
  seconds: number,
  reasonOrActivity: string,
  more: { readonly user?: string; readonly id?: string; readonly reason?: string; readonly result?: 'success' | 'failure' } = {},
): Written {
  const { user = 'user1@contoso.com', id, reason } = more;
  const isActivity = /\(|^(?:Reset|Change) user/.test(reasonOrActivity);
  const said = isActivity ? (reason ?? '') : reasonOrActivity;
  return {
    source: 1,
    at: START + seconds * SECOND,
    zoned: true,
    fields: {
      source: 'Self-service Password Management',
      activity: isActivity ? reasonOrActivity : FLOW,
      result: more.result ?? (FAILED.test(said) ? 'failure' : 'success'),
      ...(said && { reason: said }),
      ...(user && { user }),
      ...(id !== undefined && { correlationId: id }),
      text: `activityDisplayName: ${isActivity ? reasonOrActivity : FLOW}, resultReason: ${said}`,
    },
  };
}

/** A record of a Connect server whose clock is an hour ahead of UTC and 40 seconds fast, and which states no zone. */
export function server(
  seconds: number,
  eventId: number,
  text: string,
  more: { readonly ahead?: number; readonly zoned?: boolean } = {},
): Written {
  const { ahead = 3640, zoned = false } = more;
  const source = eventId < 10_000 ? 'ADSync' : 'PasswordResetService';
  return { source: 0, at: START + (seconds + ahead) * SECOND, zoned, fields: { source, eventId, text } };
}

/** The same without a time. */
export function timeless(written: Written): Written {
  return { ...written, at: undefined };
}

/** What PasswordResetService writes of a person. */
export function details(user: string, id?: string): string {
  return `${id === undefined ? '' : `TrackingId: ${id}, `}Details: ${user}`;
}
