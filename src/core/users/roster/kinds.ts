import type { Account, Registration, Traits } from '../tenantUser';

/** Keeps one object for each distinct value, told apart by a key that is cheap to write. */
export class Interned<T> {
  readonly #byKey = new Map<string, T>();

  /** The first value that came with this key. */
  of(key: string, value: T): T {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, value);
    return value;
  }
}

/** A key equal for equal accounts. Written by hand: `JSON.stringify` takes ten times as long, once a row. */
export function accountKey(account: Account): string {
  const { licenses } = account;
  let key = `${flag(account.enabled)}${flag(account.synced)}${flag(account.otherMail)}${String(account.guest)},${String(account.mobilePhone)},${String(account.officePhone)},${account.domain.length}:${account.domain}`;
  if (licenses === null) return `${key}?`;
  for (const { skuId, plansOff } of licenses) {
    key += `;${skuId}`;
    for (const plan of plansOff) key += `\u0001${plan}`;
  }
  return key;
}

export function registrationKey({ enabled, registered, capable, admin, methods }: Registration): string {
  return `${flag(enabled)}${flag(registered)}${flag(capable)}${flag(admin)}${methods === null ? '?' : `:${methods.join('\u0001')}`}`;
}

function flag(value: boolean | null): string {
  return value === null ? '?' : value ? '1' : '0';
}

/**
 * Numbers kinds by the parts that they are made of. Parts are interned before, so kinds are the same when their parts are the same objects.
 */
export class KindNumbers {
  readonly #numbers = new Map<unknown, number>();
  readonly #kinds = new Map<string, number>();
  /** What a kind becomes by one new part: the common case, answered without writing a key. */
  readonly #steps: (Map<unknown, number> | undefined)[] = [];

  /** The kind with these traits, or what `make` answers, kept. */
  of(traits: Traits, make: (traits: Traits) => number): number {
    const { account, registration, roles, inGroup } = traits;
    const key = `${this.#number(account)} ${this.#number(registration)} ${this.#number(roles)} ${String(inGroup)}`;
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = make(traits);
      this.#kinds.set(key, kind);
    }
    return kind;
  }

  /** As `of`, for the kind that `from` becomes by one new part: an interned object, or being in the group or not. */
  step(from: number, part: object | boolean, traits: () => Traits, make: (traits: Traits) => number): number {
    const steps = (this.#steps[from] ??= new Map<unknown, number>());
    let kind = steps.get(part);
    if (kind === undefined) {
      kind = this.of(traits(), make);
      steps.set(part, kind);
    }
    return kind;
  }

  clear(): void {
    this.#kinds.clear();
    this.#steps.length = 0;
  }

  #number(part: unknown): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(part, number);
    return number;
  }
}
