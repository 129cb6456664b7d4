import type { SourceId } from '../core/tenant/tenant';

/** How far the reading of one source is. `failed` has its reason in the tenant's fact. */
export interface SourceProgress {
  readonly state: 'waiting' | 'reading' | 'done' | 'failed';
  /** Rows that came so far. */
  readonly rows: number;
  /** Rows to come in all, where the service told; null: not told. */
  readonly expected: number | null;
  /** Things in the answers that were not what the documentation says; they were taken for "not told". */
  readonly oddities: number;
}

/** How far the reading of a tenant is. A picture: each change makes a new one. */
export interface Progress {
  readonly sources: Readonly<Record<SourceId, SourceProgress>>;
  /** When the service told us to wait: until when, milliseconds UTC. Null: nobody waits. */
  readonly waitingUntil: number | null;
  /** Requests sent, those of Check User included. */
  readonly requests: number;
}

export const sourceIds: readonly SourceId[] = [
  'users',
  'registrations',
  'counts',
  'methodCounts',
  'organization',
  'licenses',
  'domains',
  'synchronization',
  'adminReset',
  'methods',
  'roles',
  'signInPage',
  'activity',
  'group',
];

export const untouched: SourceProgress = { state: 'waiting', rows: 0, expected: null, oddities: 0 };
