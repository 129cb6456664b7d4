import type { CloudId } from '../core/tenant/clouds';
import type { Unreadable } from '../core/tenant/fact';
import type { LogRecord } from '../core/logs/record';
import type { Graph } from './graph';
import { auditRecordsSince } from './questions/auditRecords';
import { ListReading } from './reading/listReading';
import { barred, whyOfSource } from './reading/run';

/** Pages of 999 that are read at most: the service answers few reports a minute. */
const MOST_PAGES = 100;

interface AuditLogPorts {
  readonly graph: Graph;
  readonly cloud: CloudId;
  /** Milliseconds UTC. */
  readonly since: number;
  readonly signal: AbortSignal;
  /** Gets each page at once, newest first. */
  readonly take: (records: readonly LogRecord[]) => void;
}

/** How the reading of an audit log ended: `cut`: there is more than we read. */
export type AuditLogEnd = { readonly cut: boolean } | { readonly why: Unreadable };

/** Reads what the tenant logged of self-service password management. Never rejects; what came before a failure was given. */
export async function readAuditLog({ graph, cloud, since, signal, take }: AuditLogPorts): Promise<AuditLogEnd> {
  let granted: readonly string[] = [];
  try {
    granted = await graph.granted(signal);
    const why = barred('activity', cloud, granted);
    if (why) return { why };
    const reading = new ListReading(auditRecordsSince(since));
    await reading.read({
      ask: (path) => graph.get({ path, report: true, signal }),
      oddities: { count: 0 },
      signal,
      most: MOST_PAGES,
      take: ({ rows }) => take(rows),
    });
    return { cut: !reading.done };
  } catch (thrown) {
    return { why: whyOfSource(thrown, 'activity', granted) };
  }
}
