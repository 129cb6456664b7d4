import { deepStrictEqual, ok } from 'node:assert/strict';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { nothingInferred, type Tenant } from '../../../src/core/tenant/tenant';
import { readiness } from '../../../src/core/users/readiness';
import type { Account, Registration, Traits } from '../../../src/core/users/tenantUser';
import { account, declared, NOW, person, policy, registration, tenant, tenantWith } from './samples';

const notRead = unreadable({ reason: 'notRead' });

/** Every choice of one value a field. */
function products<T extends object>(choices: { readonly [K in keyof T]: readonly T[K][] }): readonly T[] {
  let made: readonly Partial<T>[] = [{}];
  for (const name of Object.keys(choices) as (keyof T)[])
    made = made.flatMap((each) => choices[name].map((value) => ({ ...each, [name]: value })));
  return made as readonly T[];
}

const flags = [true, false, null];
const accounts: readonly (Account | undefined)[] = [
  undefined,
  ...products<Account>({
    enabled: flags,
    guest: [false, 'partner', 'selfService', 'personal', null],
    synced: flags,
    domain: ['contoso.com', 'federated.contoso.com'],
    licenses: [null, [], [{ skuId: 'e3', plansOff: [] }], [{ skuId: 'standard', plansOff: [] }], [{ skuId: 'gone', plansOff: [] }]],
    mobilePhone: ['good'],
    officePhone: [null],
    otherMail: [true],
  }),
];
const registrations: readonly Traits['registration'][] = [
  undefined,
  'noRow',
  ...products<Registration>({
    enabled: flags,
    registered: flags,
    capable: flags,
    admin: flags,
    methods: [
      null,
      [],
      ['mobilePhone'],
      ['officePhone'],
      ['email', 'microsoftAuthenticatorPush'],
      ['retinaScan'],
      ['fido2', 'securityQuestion'],
    ],
  }),
];
const roles: readonly Traits['roles'][] = [undefined, [], ['User Administrator'], ['Global Reader'], ['Custom']];

const tenants: readonly Tenant[] = [
  tenant,
  tenantWith({ adminReset: notRead, methods: notRead, activity: notRead, organization: notRead, licenses: notRead }),
  tenantWith({ adminReset: known(false, NOW), declared: declared({ scope: 'none', writeback: false, methodsRequired: 1 }) }),
  tenantWith({ declared: declared({ scope: 'all', writeback: true, methodsRequired: 2, securityQuestions: true }), organization: notRead }),
  tenantWith({ declared: declared({ scope: 'selected', groupIds: ['g'], writeback: null, methodsRequired: 1 }), group: known(true, NOW) }),
  tenantWith({
    methods: known({ ...policy, migration: 'preMigration' }, NOW),
    inferred: { ...nothingInferred, methodsRequired: { value: 1, people: 9 }, writebackWorked: NOW - 1 },
  }),
  tenantWith({
    declared: declared({ scope: 'all', writeback: true, methodsRequired: 1 }),
    inferred: { ...nothingInferred, onPremisesTrouble: { kind: 'unreachable', at: NOW - 1 } },
  }),
];

/** An administrator by themselves: of a known account, with a row that names two methods. */
function mayAdministratorReset(own: Traits['account'], row: Traits['registration'], adminReset: Tenant['adminReset']): boolean {
  if (own?.enabled !== true || row === undefined || row === 'noRow' || !adminReset.known || !adminReset.value) return false;
  return row.methods !== null && row.methods.length > 1 && !row.methods.includes('fido2');
}

/** What must be true of everybody who is called ready, said again from rules.md and not from the code. */
function mayBeReady({ account: own, registration: row, roles: held, inGroup }: Traits, where: Tenant): boolean {
  if (!own || row === undefined || row === 'noRow') return false;
  const { declared: word, activity, adminReset, inferred, organization } = where;
  const nobodySynced = organization.known && organization.value.synced !== true;
  const agentAnswers = inferred.onPremisesTrouble === null;
  const wroteBack =
    (word?.writeback === true && agentAnswers) ||
    (activity.known && activity.value.writeback?.enabled === true) ||
    inferred.writebackWorked !== null;
  const isAdmin = held?.includes('User Administrator') === true;
  const maybeAdmin =
    isAdmin || held === undefined ? isAdmin || row.admin !== false : held.includes('Custom') || (held.length === 0 && row.admin === true);
  const scoped =
    row.enabled !== false &&
    word?.scope !== 'none' &&
    !(word?.scope === 'selected' && inGroup === false) &&
    (row.enabled === true || row.capable === true || word?.scope === 'all' || inGroup === true);
  const premium = own.licenses?.some(({ skuId }) => skuId === 'e3') === true && where.licenses.known;
  const standard = own.licenses?.some(({ skuId }) => skuId === 'standard') === true && where.licenses.known && own.synced === false;
  return (
    own.enabled === true &&
    (own.guest === false || own.guest === 'selfService') &&
    (own.synced === false
      ? own.domain === 'contoso.com'
      : own.synced === true
        ? wroteBack
        : nobodySynced && own.domain === 'contoso.com') &&
    (premium || standard || (own.guest === 'selfService' && where.licenses.known)) &&
    (isAdmin || scoped) &&
    (!maybeAdmin || mayAdministratorReset(own, row, adminReset)) &&
    row.registered !== false &&
    row.capable !== false &&
    (row.methods === null ? row.capable === true : row.methods.length > 0)
  );
}

describe('readiness over everything that may be unknown', () => {
  it('never calls ready whom a missing or bad fact keeps from it, and always says what decides', function () {
    this.timeout(60_000);
    const wrong: unknown[] = [];
    let [people, ready] = [0, 0];
    for (const where of tenants)
      for (const [index, own] of accounts.entries())
        for (const [number, row] of registrations.entries()) {
          // A ninth of all pairs, with roles and group taking turns: each value meets each other many times over.
          if ((index * 7 + number) % 9 !== 0) continue;
          const held = roles[(index + number) % roles.length];
          const inGroup = [undefined, true, false][(index * 2 + number) % 3];
          const traits = { account: own, registration: row, roles: held, inGroup };
          const { verdict, reason, evidence, admin } = readiness(traits, where, NOW);
          people++;
          if (verdict === 'ready') ready++;
          const outcomes = new Set(evidence.map(({ outcome }) => outcome));
          const told = verdict === 'ready' ? reason === 'ready' : outcomes.has(verdict === 'cannot' ? 'fail' : 'unknown');
          const adminFalse = admin?.verdict === 'ready' && !mayAdministratorReset(own, row, where.adminReset);
          if ((verdict === 'ready' && !mayBeReady(traits, where)) || !told || adminFalse)
            wrong.push({ traits, tenant: tenants.indexOf(where), verdict, reason });
        }
    deepStrictEqual(wrong.slice(0, 3), []);
    // Otherwise the walk would prove nothing.
    ok(ready > 100 && ready < people / 10, `${ready} of ${people}`);
  });
});

type Unknown = readonly [what: string, (traits: Traits, where: Tenant) => readonly [Traits, Tenant]];

const accountFact = (what: string, change: Partial<Account>): Unknown => [
  what,
  (who, where) => [{ ...who, account: { ...account, ...who.account, ...change } }, where],
];
const rowFact = (what: string, change: Partial<Registration>): Unknown => [
  what,
  (who, where) => [{ ...who, registration: { ...registration, ...(who.registration as Registration), ...change } }, where],
];

/** The facts that decide, each made unknown by itself. */
const unknowns: readonly Unknown[] = [
  ['the account', (who, where) => [{ ...who, account: undefined }, where]],
  accountFact('whether it is enabled', { enabled: null }),
  accountFact('whether it is a guest', { guest: null }),
  accountFact('whether it is synchronised', { synced: null }),
  accountFact('its licences', { licenses: null }),
  ['the registration', (who, where) => [{ ...who, registration: undefined }, where]],
  ['the row', (who, where) => [{ ...who, registration: 'noRow' }, where]],
  rowFact('all that the report judges', { enabled: null, registered: null, capable: null }),
  rowFact('the methods and whether they suffice', { capable: null, methods: null }),
  ['the domains', (who, where) => [who, { ...where, organization: notRead }]],
  ['the subscriptions', (who, where) => [who, { ...where, licenses: notRead }]],
];
const ofSynced: readonly Unknown[] = [
  ...unknowns.filter(([what]) => what !== 'the domains'),
  ['writeback', (who, where) => [who, { ...where, declared: null }]],
];
const ofAdmins: readonly Unknown[] = [
  ...unknowns.filter(([what]) => what !== 'all that the report judges'),
  ['whether administrators may', (who, where) => [who, { ...where, adminReset: notRead }]],
  rowFact('the names of the methods', { methods: null }),
];

const able: readonly (readonly [string, Traits, Tenant, readonly Unknown[]])[] = [
  ['a person of the cloud', person(), tenant, unknowns],
  ['a synchronised person', person({ synced: true }), tenantWith({ declared: declared({ writeback: true }) }), ofSynced],
  ['an administrator', person({}, {}, { roles: ['User Administrator'] }), tenant, ofAdmins],
];

describe('a decisive fact that is unknown', () => {
  for (const [who, traits, where, facts] of able) {
    it(`makes nobody ready: ${who}`, () => {
      const verdicts = facts.map(([what, change]) => [what, readiness(...change(traits, where), NOW).verdict]);
      deepStrictEqual(
        [['nothing unknown', readiness(traits, where, NOW).verdict], ...verdicts],
        [['nothing unknown', 'ready'], ...facts.map(([what]) => [what, 'cannotTell'])],
      );
    });
  }
});
