import type { Language } from '../codes/texts';
import { adminResetRow } from './rows/adminReset';
import { coverageRow } from './rows/coverage';
import { deadlinesRow } from './rows/deadlines';
import { domainsRow } from './rows/domains';
import { licensesRow } from './rows/licenses';
import { methodsRow } from './rows/methods';
import { methodsRequiredRow } from './rows/methodsRequired';
import { registrationsRow } from './rows/registrations';
import { reportRow } from './rows/report';
import type { RosterSizes, RowOf, TenantRow } from './rows/row';
import { scopeRow } from './rows/scope';
import { signInPageRow } from './rows/signInPage';
import { synchronizationRow } from './rows/synchronization';
import { writebackRow } from './rows/writeback';
import type { Tenant } from './tenant';
import { tenantTexts } from './texts';

export type { TenantRow } from './rows/row';

/** In the order in which a person asks: who may, with what, what stands in the way, how sure is all that. */
const all: readonly RowOf[] = [
  scopeRow,
  methodsRequiredRow,
  methodsRow,
  licensesRow,
  registrationsRow,
  writebackRow,
  synchronizationRow,
  domainsRow,
  adminResetRow,
  signInPageRow,
  deadlinesRow,
  reportRow,
  coverageRow,
];

/** The rows of the view Tenant. `now`: milliseconds UTC; `roster`: people read so far, for the row of what was read. */
export function tenantRows(
  tenant: Tenant,
  { now, language, roster }: { readonly now: number; readonly language: Language; readonly roster?: RosterSizes },
): readonly TenantRow[] {
  const context = { now, language, texts: tenantTexts(language), roster };
  return all.map((rowOf) => rowOf(tenant, context));
}
