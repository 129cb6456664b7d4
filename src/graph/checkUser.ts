import type { CloudId } from '../core/tenant/clouds';
import { type Fact, known, type Unreadable } from '../core/tenant/fact';
import type { AuditEvent, Tenant } from '../core/tenant/tenant';
import type { Roster } from '../core/users/roster';
import type { AccountRow, RegistrationRow, TenantUser, Traits } from '../core/users/tenantUser';
import { Check } from './checking/check';
import { findPerson, type Person } from './checking/findPerson';
import { readTenantParts } from './checking/tenantParts';
import { GraphFailure } from './failure';
import type { Graph } from './graph';
import { attemptsOf } from './questions/activity';
import { type LiveMethod, liveMethods, membershipsOf, registrationOf } from './questions/userDetails';
import type { Picture } from './reading/picture';
import type { RolesReading } from './reading/rolesReading';

/** What is read of one person only. */
export interface CheckedDetails {
  /** Registered methods as they are now; the report is some hours old. */
  readonly methods: Fact<readonly LiveMethod[]>;
  /** What the person, or an administrator for them, tried lately: newest first, at most 50. */
  readonly attempts: Fact<readonly AuditEvent[]>;
}

/** One person as far as we could see, or why we could see nobody. */
export type CheckedUser =
  | {
      readonly found: true;
      readonly user: TenantUser;
      /** The facts that hold for this check: those of the picture, and why others could not be read for it. */
      readonly tenant: Tenant;
      readonly details: CheckedDetails;
      /** Requests that this check asked, second tries not counted. */
      readonly requests: number;
    }
  | { readonly found: false; readonly why: Unreadable; readonly tenant: Tenant; readonly requests: number };

interface Ports {
  readonly graph: Graph;
  readonly cloud: CloudId;
  readonly picture: Picture;
  readonly roster: Roster;
  readonly roles: RolesReading;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Checks one person in at most six requests; what matters most for the verdict is asked first. Never rejects. */
export async function checkUser(text: string, ports: Ports): Promise<CheckedUser> {
  const check = new Check(ports);
  try {
    await check.begin();
    const found = await findPerson(text.trim(), check, ports.roster);
    if (found.id === undefined) return { found: false, why: found.why, tenant: ports.picture.tenant, requests: check.requests };
    return await checkFound(found, check, ports);
  } catch (thrown) {
    const why = check.why(thrown, 'users');
    return { found: false, why, tenant: ports.picture.tenant, requests: check.requests };
  }
}

async function checkFound(person: Person, check: Check, { picture, roster, roles, now }: Ports): Promise<CheckedUser> {
  const { id } = person;
  // In this order they take what is left of the six.
  const registration = person.registration ? Promise.resolve(known(person.registration, now())) : readRegistration(id, check);
  const inGroup = readInGroup(id, check, picture, roster);
  const facts = readTenantParts(check, picture, ['organization', 'licenses']);
  const attempts = check.part('activity', async (oddities) => (await check.ask(attemptsOf(id), oddities)).rows);
  const methods = check.part('userMethods', (oddities) => check.ask(liveMethods(id), oddities));
  const more = readTenantParts(check, picture, ['methods', 'adminReset']);
  const report = await registration;
  const row = report.known ? report.value : undefined;
  const traits: Partial<Traits> = { inGroup: await inGroup };
  const details = { attempts: await attempts, methods: await methods };
  const unread: Partial<Tenant> = { ...(await facts), ...(await more) };
  if (!person.account.known) Object.assign(unread, { users: person.account });
  if (!report.known) Object.assign(unread, { registrations: report });
  const nobody = (why: Unreadable): CheckedUser => ({ found: false, why, tenant: picture.tenant, requests: check.requests });
  if (check.signal.aborted) return nobody({ reason: 'cancelled' });
  // An id alone may be anybody's, or nobody's.
  if (!person.account.known && (row === undefined || row === 'noRow') && !roster.find(id)) return nobody(person.account.why);
  if (person.account.known) roster.addAccounts([person.account.value]);
  if (row !== undefined && row !== 'noRow') roster.addRegistrations([row]);
  picture.touch();
  const user = userOf(person, row, traits, roster, roles);
  return { found: true, user, tenant: { ...picture.tenant, ...unread }, details, requests: check.requests };
}

/** A person may have no row: those who are blocked have none, and new ones not yet. */
function readRegistration(id: string, check: Check): Promise<Fact<RegistrationRow | 'noRow'>> {
  return check.part('registrations', async (oddities) => {
    try {
      return await check.ask(registrationOf(id), oddities);
    } catch (thrown) {
      if (thrown instanceof GraphFailure && thrown.kind === 'notFound') return 'noRow';
      throw thrown;
    }
  });
}

/** Undefined: no group is declared, or it cannot be told. Somebody in more than 999 groups cannot be told to be outside of one. */
async function readInGroup(id: string, check: Check, picture: Picture, roster: Roster): Promise<boolean | undefined> {
  const groupIds = picture.facts.declared?.groupIds.map((groupId) => groupId.toLowerCase()) ?? [];
  if (groupIds.length === 0) return undefined;
  if (picture.isDone('group') && roster.find(id)) return roster.find(id)?.traits.inGroup;
  const memberships = await check.part('userMemberships', (oddities) => check.ask(membershipsOf(id), oddities));
  if (!memberships.known) return undefined;
  const { rows, next } = memberships.value;
  return rows.some((groupId) => groupIds.includes(groupId.toLowerCase())) || (next === null ? false : undefined);
}

function userOf(
  person: Person,
  row: RegistrationRow | 'noRow' | undefined,
  { inGroup }: Partial<Traits>,
  roster: Roster,
  roles: RolesReading,
): TenantUser {
  const before = roster.find(person.id);
  const account: AccountRow | undefined = person.account.known ? person.account.value : undefined;
  const named = account ?? (row === 'noRow' ? undefined : row) ?? before;
  return {
    id: person.id,
    name: named?.name ?? '',
    userPrincipalName: named?.userPrincipalName ?? '',
    traits: {
      account: account?.account ?? before?.traits.account,
      registration: row === 'noRow' ? row : (row?.registration ?? before?.traits.registration),
      roles: before?.traits.roles ?? roles.rolesOf(person.id),
      inGroup,
    },
  };
}
