import type { Person } from '../../core/case/wizardState';
import type { TenantModel } from '../tenant/tenantModel';
import { peopleNamed } from '../users/searchUsers';

/** People who are offered at most. */
const MOST = 20;

/** People of the tenant who match what is being typed; what an earlier word still finds is dropped. */
export class PeopleSearch {
  readonly #changed: () => void;
  #turn = 0;
  #found: readonly Person[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get found(): readonly Person[] {
    return this.#found;
  }

  /** A single letter would find everybody. */
  async search(text: string, model: TenantModel | undefined): Promise<void> {
    const turn = ++this.#turn;
    const wanted = text.trim();
    const found = model && wanted.length > 1 ? await peopleNamed(model.roster, wanted, () => turn !== this.#turn) : [];
    if (!found || turn !== this.#turn) return;
    this.#found = found.slice(0, MOST).map(({ id, name, userPrincipalName }) => ({ id, name, userPrincipalName }));
    this.#changed();
  }

  forget(): void {
    this.#turn++;
    this.#found = [];
  }
}
