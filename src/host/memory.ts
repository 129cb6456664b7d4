import type { Memento } from 'vscode';
import type { CloudId } from '../core/tenant/clouds';
import type { DeclaredPolicy } from '../core/tenant/tenant';

/** A tenant that was chosen before. `name` is a domain or the name of the organisation. */
export interface RecentTenant {
  readonly cloud: CloudId;
  readonly tenantId: string;
  readonly name: string;
}

/** Recent tenants that are offered; older ones are forgotten. */
const MOST_RECENT = 10;

const RECENT = 'recentTenants';
const DECLARED = 'declaredPolicies';

/** What we keep in globalState: tenants and what was declared of them. Nothing about people, and nothing that came from Graph but names of tenants. */
export class Memory {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** Latest first. */
  recentTenants(): readonly RecentTenant[] {
    return this.#state.get<readonly RecentTenant[]>(RECENT, []);
  }

  async rememberTenant(tenant: RecentTenant): Promise<void> {
    const others = this.recentTenants().filter(({ cloud, tenantId }) => cloud !== tenant.cloud || tenantId !== tenant.tenantId);
    await this.#keep(RECENT, [tenant, ...others].slice(0, MOST_RECENT));
  }

  /** The same, unless it has a name already: that of the organisation is better than a domain. */
  async nameTenant(tenant: RecentTenant): Promise<void> {
    const known = this.recentTenants().find(({ cloud, tenantId }) => cloud === tenant.cloud && tenantId === tenant.tenantId);
    await this.rememberTenant(known && known.name !== known.tenantId ? known : tenant);
  }

  async forgetTenant(tenantId: string): Promise<void> {
    await this.#keep(
      RECENT,
      this.recentTenants().filter((tenant) => tenant.tenantId !== tenantId),
    );
  }

  /** By directory id; also of demo tenants. */
  declaredPolicies(): Readonly<Record<string, DeclaredPolicy>> {
    return this.#state.get<Readonly<Record<string, DeclaredPolicy>>>(DECLARED, {});
  }

  declaredPolicy(tenantId: string): DeclaredPolicy | null {
    return this.declaredPolicies()[tenantId] ?? null;
  }

  /** Null forgets it. */
  async declarePolicy(tenantId: string, policy: DeclaredPolicy | null): Promise<void> {
    const others = Object.fromEntries(Object.entries(this.declaredPolicies()).filter(([id]) => id !== tenantId));
    const all = policy ? { ...others, [tenantId]: policy } : others;
    await this.#state.update(DECLARED, Object.keys(all).length > 0 ? all : undefined);
  }

  /** Everything, also what an earlier version may have kept. */
  async forgetAll(): Promise<void> {
    for (const key of this.#state.keys()) await this.#state.update(key, undefined);
  }

  /** An empty list leaves no key behind. */
  async #keep(key: string, list: readonly unknown[]): Promise<void> {
    await this.#state.update(key, list.length > 0 ? list : undefined);
  }
}
