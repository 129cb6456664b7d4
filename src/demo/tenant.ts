import { auditLog } from './audit';
import { consumption, type Extent, listed, registrations, type Rows, users } from './rows';
import { subscribedSkus } from './settings';

/** The demo tenant at one moment: the lists that everything else is answered from. */
export class DemoTenant {
  readonly extent: Extent;
  readonly users: Rows;
  readonly registrations: Rows;
  readonly audits: Rows;
  readonly skus: Rows;

  constructor(extent: Extent) {
    const { variant, now } = extent;
    this.extent = extent;
    this.users = users(extent);
    this.registrations = registrations(extent);
    const switched = variant === 'undeclared' ? 'off' : variant === 'standard' ? 'on' : null;
    this.audits = listed(auditLog(now, variant === 'noPremium' ? 7 : 30, switched));
    this.skus = listed(subscribedSkus(extent, consumption(this.users)));
  }

  /** Small pages, so that a small tenant shows how a large one loads; a large one gets what the service gives. */
  get pageSize(): number {
    return this.extent.generated > 0 ? 999 : 25;
  }
}
