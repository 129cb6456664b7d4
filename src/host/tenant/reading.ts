import type { DeclaredPolicy } from '../../core/tenant/tenant';
import type { Roster } from '../../core/users/roster';
import type { Connection } from '../../graph/connection';
import type { TenantReader } from '../../graph/tenantReader';
import { tenantBundle } from './tenantBundle';

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('Cancelled.'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** One reading of a tenant: what is read, the people in it, and when it began. A refresh is another reading. */
export interface Reading {
  readonly reader: TenantReader;
  readonly roster: Roster;
}

/** `now` and `delay` are the real ones; the demo tells its own time through its rows. */
export function newReading(connection: Connection, declared: DeclaredPolicy | null, changed: () => void): Reading {
  const { TenantReader, Roster } = tenantBundle();
  const roster = new Roster();
  const reader = new TenantReader({ connection, roster, now: Date.now, delay, declared });
  reader.onChange(changed);
  return { reader, roster };
}
