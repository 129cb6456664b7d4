import { type Chain, Columns, NONE } from './roster/columns';
import { RowIndex } from './roster/rowIndex';
import { Interned, KindNumbers, accountKey, registrationKey } from './roster/kinds';
import type { Account, AccountRow, Registration, RegistrationRow, TenantUser, Traits } from './tenantUser';

/** People who share all that a verdict depends on. */
export interface Kind {
  readonly traits: Traits;
  /** People of this kind now. */
  readonly count: number;
}

/** Up to so many people are put in order of name; more stand in order of arrival, because sorting them all would cost more than a page. */
const SORTED = 2000;

/**
 * All people of a tenant, at about 200 bytes each. Rows arrive in pages from two sources in any order and are joined by id; a row seen again
 * updates. People who share their traits share one object, the *kind*, so verdicts, groups and counts cost by kinds and never by people.
 * Traits objects are good until the next change; `usersOf` with one that is no longer in use finds nobody.
 */
export class Roster {
  readonly #columns = new Columns();
  readonly #chains: Chain[] = [];
  #chainOfTraits = new Map<Traits, number>();
  readonly #kinds = new KindNumbers();
  readonly #accounts = new Interned<Account>();
  readonly #registrations = new Interned<Registration>();
  readonly #roleLists = new Interned<readonly string[]>();
  #roles: ReadonlyMap<string, readonly string[]> | undefined;
  #group: RowIndex | undefined;
  #registrationsComplete = false;
  #withAccount = 0;
  #withRegistration = 0;
  #oldest = Infinity;
  #newest = -Infinity;

  get size(): number {
    return this.#columns.size;
  }

  /** How many came from `/users`. */
  get withAccount(): number {
    return this.#withAccount;
  }

  /** How many have a row in the registration report. */
  get withRegistration(): number {
    return this.#withRegistration;
  }

  /** When the service refreshed the rows of the report, milliseconds UTC; null while no row told. */
  get reportAge(): { readonly oldest: number; readonly newest: number } | null {
    return this.#newest < this.#oldest ? null : { oldest: this.#oldest, newest: this.#newest };
  }

  addAccounts(rows: readonly AccountRow[]): void {
    for (const { id, name, userPrincipalName, account } of rows) {
      const row = this.#rowFor(id, name, userPrincipalName);
      const traits = this.#traitsAt(row);
      if (traits.account === undefined) this.#withAccount++;
      const interned = this.#accounts.of(accountKey(account), account);
      if (interned !== traits.account) this.#become(row, interned, () => ({ ...traits, account: interned }));
    }
  }

  addRegistrations(rows: readonly RegistrationRow[]): void {
    for (const { id, name, userPrincipalName, registration, refreshed } of rows) {
      const row = this.#rowFor(id, name, userPrincipalName);
      const traits = this.#traitsAt(row);
      if (traits.registration === undefined || traits.registration === 'noRow') this.#withRegistration++;
      const interned = this.#registrations.of(registrationKey(registration), registration);
      if (interned !== traits.registration) this.#become(row, interned, () => ({ ...traits, registration: interned }));
      if (refreshed === null) continue;
      this.#oldest = Math.min(this.#oldest, refreshed);
      this.#newest = Math.max(this.#newest, refreshed);
    }
  }

  /** The report was read to its end: whoever has no row now, or comes later from `/users` alone, is `noRow`. */
  registrationsComplete(): void {
    this.#registrationsComplete = true;
    this.#relabel((traits) => (traits.registration === undefined ? { ...traits, registration: 'noRow' } : traits));
  }

  /** Who holds which directory roles, by id: of everybody, so whoever is not named holds none. */
  setRoles(byUser: ReadonlyMap<string, readonly string[]>): void {
    this.#roles = new Map([...byUser].map(([id, roles]) => [id.toLowerCase(), this.#roleList(roles)]));
    const none = this.#roleList([]);
    this.#relabel((traits) => (traits.roles === none ? traits : { ...traits, roles: none }));
    for (const [id, roles] of this.#roles) this.#change(id, roles, (traits) => ({ ...traits, roles }));
  }

  /**
   * The members (nested ones too) of the declared groups, by id; undefined: no group is declared, or it could not be read. A large group is
   * better given page by page: an empty set, then `addMembers`; what it says counts once the tenant's `group` is known.
   */
  setGroup(members: ReadonlySet<string> | undefined): void {
    this.#group = members && new RowIndex();
    const inGroup = members ? false : undefined;
    this.#relabel((traits) => (traits.inGroup === inGroup ? traits : { ...traits, inGroup }));
    this.addMembers(members ?? []);
  }

  /** More members of the group that `setGroup` began; nothing without one. */
  addMembers(ids: Iterable<string>): void {
    if (!this.#group) return;
    for (const id of ids) {
      if (this.#group.rowOf(id) === undefined) this.#group.add(id);
      this.#change(id, true, (traits) => ({ ...traits, inGroup: true }));
    }
  }

  /** Kinds with at least one person, a fresh list. */
  kinds(): readonly Kind[] {
    return this.#chains.filter(({ count }) => count > 0).map(({ traits, count }) => ({ traits, count }));
  }

  /**
   * A page of the people of these kinds, by name where they are few (see `SORTED`), else in order of arrival. The cost follows the kinds and
   * from + count. `except`: ids (lower case) to leave out, for lists such as "not in the group".
   */
  usersOf(traits: readonly Traits[], from: number, count: number, except?: ReadonlySet<string>): readonly TenantUser[] {
    const chains = traits.flatMap((each) => {
      const number = this.#chainOfTraits.get(each);
      return number === undefined ? [] : [this.#chain(number)];
    });
    const total = chains.reduce((sum, chain) => sum + chain.count, 0);
    if (total > SORTED) return this.#rowsOf(chains, from, from + count, except).map((row) => this.at(row));
    const rows = this.#rowsOf(chains, 0, total, except);
    const keys = new Map(rows.map((row) => [row, (this.#columns.nameOf(row) || this.#columns.userPrincipalNameOf(row)).toLowerCase()]));
    rows.sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '') || a - b);
    return rows.slice(from, from + count).map((row) => this.at(row));
  }

  /** By object id or user principal name, whatever their case. A name costs a walk over all rows, a few milliseconds in a large tenant. */
  find(idOrUserPrincipalName: string): TenantUser | undefined {
    const wanted = idOrUserPrincipalName.trim().toLowerCase();
    const byId = this.#columns.rowOf(wanted);
    if (byId !== undefined) return this.at(byId);
    if (!wanted.includes('@')) return undefined;
    const named = this.#columns.rowNamed(wanted);
    return named === undefined ? undefined : this.at(named);
  }

  /** The traits of the person with this id, for walks over ids: nothing is made. */
  traitsOf(id: string): Traits | undefined {
    const row = this.#columns.rowOf(id);
    return row === undefined ? undefined : this.#traitsAt(row);
  }

  /** Rows 0 to size - 1 in order of arrival, for sliced search and export. */
  at(row: number): TenantUser {
    if (row < 0 || row >= this.size) throw new RangeError(`No row ${row}`);
    return this.#columns.user(row, this.#traitsAt(row));
  }

  #rowFor(id: string, name: string, userPrincipalName: string): number {
    const known = this.#columns.rowOf(id);
    if (known !== undefined) {
      this.#columns.rename(known, name, userPrincipalName);
      return known;
    }
    const row = this.#columns.add(id, name, userPrincipalName);
    const number = this.#kinds.of(
      {
        account: undefined,
        registration: this.#registrationsComplete ? 'noRow' : undefined,
        roles: this.#roles && (this.#roles.get(id.toLowerCase()) ?? this.#roleList([])),
        inGroup: this.#group && this.#group.rowOf(id) !== undefined,
      },
      this.#newChain,
    );
    this.#columns.append(row, this.#chain(number), number);
    return row;
  }

  #roleList(roles: readonly string[]): readonly string[] {
    const sorted = [...roles].sort(compare);
    return this.#roleLists.of(sorted.join('\u0001'), sorted);
  }

  #traitsAt(row: number): Traits {
    return this.#chain(this.#columns.chainOf(row)).traits;
  }

  #chain(number: number): Chain {
    const chain = this.#chains[number];
    if (!chain) throw new RangeError(`No chain ${number}`);
    return chain;
  }

  #change(id: string, part: readonly string[] | boolean, change: (traits: Traits) => Traits): void {
    const row = this.#columns.rowOf(id);
    if (row !== undefined) this.#become(row, part, () => change(this.#traitsAt(row)));
  }

  #become(row: number, part: object | boolean, traits: () => Traits): void {
    const from = this.#columns.chainOf(row);
    const to = this.#kinds.step(from, part, traits, this.#newChain);
    if (from === to) return;
    this.#columns.remove(row, this.#chain(from));
    this.#columns.append(row, this.#chain(to), to);
  }

  readonly #newChain = (traits: Traits): number => {
    const number = this.#chains.push({ traits, first: NONE, last: NONE, count: 0 }) - 1;
    this.#chainOfTraits.set(traits, number);
    return number;
  };

  /** Gives every kind its new traits: by kinds, except where two become one; then the rows of the smaller move. */
  #relabel(change: (traits: Traits) => Traits): void {
    this.#kinds.clear();
    this.#chainOfTraits = new Map();
    // The largest first, so that the smaller joins it.
    const numbers = this.#chains.map((_, number) => number).sort((a, b) => this.#chain(b).count - this.#chain(a).count);
    for (const number of numbers) {
      const chain = this.#chain(number);
      const same = this.#kinds.of(change(chain.traits), (traits) => {
        chain.traits = traits;
        this.#chainOfTraits.set(traits, number);
        return number;
      });
      if (same !== number) this.#join(number, same);
    }
  }

  #join(from: number, to: number): void {
    const [source, target] = [this.#chain(from), this.#chain(to)];
    while (source.count > 0) {
      const row = source.first;
      this.#columns.remove(row, source);
      this.#columns.append(row, target, to);
    }
  }

  #rowsOf(chains: readonly Chain[], from: number, to: number, except: ReadonlySet<string> | undefined): number[] {
    const rows: number[] = [];
    let passed = 0;
    for (const chain of chains) {
      if (!except && passed + chain.count <= from) {
        passed += chain.count;
        continue;
      }
      for (let row = chain.first; row !== NONE && passed < to; row = this.#columns.nextOf(row)) {
        if (except?.has(this.#columns.idOf(row).toLowerCase())) continue;
        if (passed++ >= from) rows.push(row);
      }
    }
    return rows;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
