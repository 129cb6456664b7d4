import type { TenantUser, Traits } from '../tenantUser';
import { RowIndex } from './rowIndex';
import { TextPool } from './textPool';

const FIRST_CAPACITY = 1024;

/** No row, no chain. */
export const NONE = 0xffffffff;

/** Rows of one kind: a chain through the columns, in the order in which they became this kind. */
export interface Chain {
  traits: Traits;
  first: number;
  last: number;
  count: number;
}

/**
 * The rows of the roster, by column. Each row belongs to one chain; next and previous stand in typed arrays, so moving a row costs a few
 * writes and no list holds a row twice.
 */
export class Columns {
  readonly #index = new RowIndex();
  readonly #texts = new TextPool();
  #names = new Uint32Array(FIRST_CAPACITY);
  #userPrincipalNames = new Uint32Array(FIRST_CAPACITY);
  #chains = new Uint32Array(FIRST_CAPACITY);
  #next = new Uint32Array(FIRST_CAPACITY);
  #previous = new Uint32Array(FIRST_CAPACITY);

  get size(): number {
    return this.#index.size;
  }

  rowOf(id: string): number | undefined {
    return this.#index.rowOf(id);
  }

  idOf(row: number): string {
    return this.#index.idOf(row);
  }

  nameOf(row: number): string {
    return this.#texts.get(this.#names[row] ?? 0);
  }

  userPrincipalNameOf(row: number): string {
    return this.#texts.get(this.#userPrincipalNames[row] ?? 0);
  }

  user(row: number, traits: Traits): TenantUser {
    return { id: this.idOf(row), name: this.nameOf(row), userPrincipalName: this.userPrincipalNameOf(row), traits };
  }

  /** Adds a row that belongs to no chain yet. */
  add(id: string, name: string, userPrincipalName: string): number {
    const row = this.#index.add(id);
    if (row >= this.#chains.length) this.#grow();
    this.#names[row] = this.#texts.add(name);
    this.#userPrincipalNames[row] = this.#texts.add(userPrincipalName);
    this.#chains[row] = NONE;
    return row;
  }

  /** Texts that a later source brings; an empty one never replaces one that we have, an equal one is not kept twice. */
  rename(row: number, name: string, userPrincipalName: string): void {
    if (name !== '' && !this.#texts.equals(this.#names[row] ?? 0, name)) this.#names[row] = this.#texts.add(name);
    if (userPrincipalName !== '' && !this.#texts.equals(this.#userPrincipalNames[row] ?? 0, userPrincipalName))
      this.#userPrincipalNames[row] = this.#texts.add(userPrincipalName);
  }

  /** The first row with this user principal name (lower case): a walk over all rows. */
  rowNamed(userPrincipalName: string): number | undefined {
    for (let row = 0; row < this.size; row++)
      if (this.#texts.equalsFolded(this.#userPrincipalNames[row] ?? 0, userPrincipalName)) return row;
    return undefined;
  }

  chainOf(row: number): number {
    return this.#chains[row] ?? NONE;
  }

  nextOf(row: number): number {
    return this.#next[row] ?? NONE;
  }

  append(row: number, chain: Chain, number: number): void {
    this.#chains[row] = number;
    this.#previous[row] = chain.last;
    this.#next[row] = NONE;
    if (chain.last === NONE) chain.first = row;
    else this.#next[chain.last] = row;
    chain.last = row;
    chain.count++;
  }

  remove(row: number, chain: Chain): void {
    const [previous, next] = [this.#previous[row] ?? NONE, this.#next[row] ?? NONE];
    if (previous === NONE) chain.first = next;
    else this.#next[previous] = next;
    if (next === NONE) chain.last = previous;
    else this.#previous[next] = previous;
    chain.count--;
  }

  #grow(): void {
    const capacity = Math.ceil(this.#chains.length * 1.5);
    this.#chains = grown(this.#chains, capacity);
    this.#next = grown(this.#next, capacity);
    this.#previous = grown(this.#previous, capacity);
    this.#names = grown(this.#names, capacity);
    this.#userPrincipalNames = grown(this.#userPrincipalNames, capacity);
  }
}

function grown(column: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(column);
  return larger;
}
