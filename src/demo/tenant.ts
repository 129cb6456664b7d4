import { auditLog, type History } from './audit';
import { consumption, type Extent, listed, registrations, type Rows, users } from './rows';
import { subscribedSkus } from './settings';
import type { DemoVariant } from './variants';

const HISTORY: Readonly<Record<DemoVariant, History>> = {
  standard: { days: 30, writeback: 'on', open: true },
  undeclared: { days: 30, writeback: 'off', open: true },
  fewPermissions: { days: 30, writeback: 'on', open: true },
  throttled: { days: 30, writeback: 'untold', open: true },
  // Without P1 the service keeps seven days.
  noPremium: { days: 7, writeback: 'untold', open: false },
};

/** The demo tenant at one moment: the lists that everything else is answered from. */
export class DemoTenant {
  readonly extent: Extent;
  readonly users: Rows;
  readonly registrations: Rows;
  readonly audits: Rows;
  #skus: Rows | undefined;

  constructor(extent: Extent) {
    const { variant, now } = extent;
    this.extent = extent;
    this.users = users(extent);
    this.registrations = registrations(extent);
    this.audits = listed(auditLog(now, HISTORY[variant]));
  }

  /** Counting who holds what takes a while in a large tenant. */
  get skus(): Rows {
    this.#skus ??= listed(subscribedSkus(this.extent, consumption(this.users)));
    return this.#skus;
  }

  /** Small pages, so that a small tenant shows how a large one loads, the slow one above all; a large one gets what the service gives. */
  get pageSize(): number {
    if (this.extent.generated > 0) return 999;
    return this.extent.variant === 'throttled' ? 10 : 25;
  }
}
