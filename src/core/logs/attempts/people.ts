import type { LogEvent } from '../event';

/** Stands for nobody. */
export const NOBODY = -1;

function identifiersOf({ trackingIds, correlationIds }: LogEvent): readonly string[] {
  return [...trackingIds, ...correlationIds];
}

/** Every object id that stands beside a name in some record, and the names without one. */
class Names {
  readonly #idsOf = new Map<string, Set<string>>();
  readonly #byLocalPart = new Map<string, Set<string>>();
  readonly #whose = new Map<string, string>();

  learn({ user, userId }: LogEvent): void {
    const name = user?.toLowerCase();
    if (name === undefined) return;
    const ids = this.#idsOf.get(name) ?? new Set();
    if (userId !== undefined) ids.add(userId);
    this.#idsOf.set(name, ids);
    const at = name.indexOf('@');
    if (at <= 0) return;
    const alike = this.#byLocalPart.get(name.slice(0, at)) ?? new Set();
    this.#byLocalPart.set(name.slice(0, at), alike.add(name));
  }

  /** Second, where a name was given to another account later: whose of them each identifier is. */
  learnWhose(event: LogEvent): void {
    const name = event.user?.toLowerCase();
    if (name === undefined || event.userId === undefined || (this.#idsOf.get(name)?.size ?? 0) < 2) return;
    for (const id of identifiersOf(event)) this.#whose.set(`${id} ${name}`, event.userId);
  }

  /** What stands for the person: an object id where the records tie exactly one to the name (or to the name and an identifier), else the name. */
  keyOf(event: LogEvent): string | undefined {
    const { user, userId } = event;
    if (userId !== undefined) return userId;
    if (user === undefined) return undefined;
    const name = this.#principalOf(user.toLowerCase());
    const ids = this.#idsOf.get(name);
    const [only] = ids ?? [];
    if (ids?.size === 1 && only !== undefined) return only;
    const whose = this.#whose.size === 0 ? [] : identifiersOf(event).flatMap((id) => this.#whose.get(`${id} ${name}`) ?? []);
    return whose[0] ?? name;
  }

  /** `CONTOSO\user01` is taken for `user01@contoso.com` where no other name of the logs begins so. Inferred: Windows asks for no such likeness. */
  #principalOf(name: string): string {
    const account = /^[^\\]{1,40}\\(.+)$/.exec(name)?.[1];
    const alike = account === undefined ? undefined : this.#byLocalPart.get(account);
    const [only] = alike ?? [];
    return alike?.size === 1 && only !== undefined ? only : name;
  }
}

/** Whom each event is about, as a number from 0 for each person; NOBODY where it names none. */
export function peopleIn(events: readonly LogEvent[]): Int32Array {
  const names = new Names();
  for (const event of events) names.learn(event);
  for (const event of events) names.learnWhose(event);
  const numbers = new Map<string, number>();
  return Int32Array.from(events, (event) => {
    const key = names.keyOf(event);
    if (key === undefined) return NOBODY;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
