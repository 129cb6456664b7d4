import { type Fact, known, type Unreadable, unreadable } from '../../core/tenant/fact';
import type { Roster } from '../../core/users/roster';
import type { AccountRow, RegistrationRow } from '../../core/users/tenantUser';
import { registrationNamed } from '../questions/registrations';
import { user, usersNamed } from '../questions/userDetails';
import type { Check } from './check';

/** Who was meant; or nobody, and why. */
export type Found = Person | { readonly id: undefined; readonly why: Unreadable };

export interface Person {
  readonly id: string;
  readonly account: Fact<AccountRow>;
  /** The row of the report, if the person was found by it. */
  readonly registration: RegistrationRow | undefined;
}

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** What may be a user principal name or a mail address; a guest's has a `#`. */
// eslint-disable-next-line no-control-regex -- names with control characters are nobody's
const ADDRESS = /^[^\s@\x00-\x1f]{1,256}@[^\s@\x00-\x1f]{1,256}$/;

/** Finds a person with one request, or with two where the first is refused. */
export async function findPerson(text: string, check: Check, roster: Roster): Promise<Found> {
  if (GUID.test(text)) {
    const account = await readAccount(text, check);
    if (!account.known && account.why.reason === 'notFound') return nobody(account.why);
    return { id: account.known ? account.value.id : text.toLowerCase(), account, registration: undefined };
  }
  if (!ADDRESS.test(text)) return nobody({ reason: 'notFound' });
  const account = check.barred('users') ? await readAccount(text, check) : await readNamed(text, check);
  if (account.known) return { id: account.value.id, account, registration: undefined };
  if (account.why.reason === 'notFound' || check.signal.aborted) return nobody(account.why);
  return (await findElsewhere(text, check, roster, account)) ?? nobody(account.why);
}

/** Where people may not be read, the report may name the person, or an earlier reading. */
async function findElsewhere(text: string, check: Check, roster: Roster, account: Fact<AccountRow>): Promise<Found | undefined> {
  const before = roster.find(text);
  if (before) return { id: before.id, account, registration: undefined };
  const rows = await check.part('registrations', async (oddities) => (await check.ask(registrationNamed(text), oddities)).rows);
  const row = rows.known ? rows.value.find(({ userPrincipalName }) => same(userPrincipalName, text)) : undefined;
  return row && { id: row.id, account, registration: row };
}

/** With `User.Read` alone one may still read oneself. */
async function readAccount(idOrName: string, check: Check): Promise<Fact<AccountRow>> {
  const why = check.barred('users');
  const asked = await check.part(why ? 'organization' : 'users', (oddities) => check.ask(user(idOrName), oddities));
  if (asked.known || !why) return asked;
  return asked.why.reason === 'role' || asked.why.reason === 'scope' ? unreadable(why) : asked;
}

/** By user principal name before mail address: the mail address of one may be the name of another. */
async function readNamed(address: string, check: Check): Promise<Fact<AccountRow>> {
  const rows = await check.part('users', async (oddities) => (await check.ask(usersNamed(address), oddities)).rows);
  if (!rows.known) return rows;
  const row = rows.value.find(({ userPrincipalName }) => same(userPrincipalName, address)) ?? rows.value[0];
  return row ? known(row, rows.at) : unreadable({ reason: 'notFound' });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nobody(why: Unreadable): Found {
  return { id: undefined, why };
}
