import { deepStrictEqual } from 'node:assert/strict';
import { known } from '../../../src/core/tenant/fact';
import { nothingInferred, type Tenant } from '../../../src/core/tenant/tenant';
import { Roster } from '../../../src/core/users/roster';
import type { Account, Registration, Traits } from '../../../src/core/users/tenantUser';
import { Verdicts } from '../../../src/core/users/verdicts';
import { type Affected, type Change, countInside, whatIf } from '../../../src/core/users/whatIf';
import { account, declared, NOW, policy, registration, tenantWith } from './samples';

interface Somebody {
  readonly account?: Partial<Account>;
  readonly row?: Partial<Registration> | 'noRow';
  readonly roles?: readonly string[];
}

/** By name; the names say how they can reset. */
const people: Readonly<Record<string, Somebody>> = {
  appAndMail: {},
  mail: { row: { methods: ['email'] } },
  sms: { row: { methods: ['mobilePhone'] } },
  smsAndApp: { row: { methods: ['mobilePhone', 'softwareOneTimePasscode'] } },
  questions: { row: { methods: ['securityQuestion'] } },
  questionsAndSms: { row: { methods: ['mobilePhone', 'securityQuestion'] } },
  namesNotTold: { row: { methods: null } },
  syncedSms: { account: { synced: true }, row: { methods: ['mobilePhone'] } },
  nothing: { row: { methods: [], registered: false, capable: false } },
  disabled: { account: { enabled: false }, row: 'noRow' },
  adminSmsAndMail: { row: { methods: ['email', 'mobilePhone'] }, roles: ['User Administrator'] },
};

function read(): Roster {
  const roster = new Roster();
  const roles = new Map<string, readonly string[]>();
  for (const [name, { account: own = {}, row = {}, roles: held }] of Object.entries(people)) {
    const who = { id: name.toLowerCase(), name, userPrincipalName: '' };
    roster.addAccounts([{ ...who, account: { ...account, ...own } }]);
    if (row !== 'noRow') roster.addRegistrations([{ ...who, registration: { ...registration, ...row }, refreshed: null }]);
    if (held) roles.set(who.id, held);
  }
  roster.setRoles(roles);
  roster.registrationsComplete();
  return roster;
}

const roster = read();

function names(groups: readonly Affected[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    groups.map(({ reason, count, traits, except }) => {
      const found = roster.usersOf(traits, 0, 99, except).map(({ name }) => name);
      return [found.length === count ? reason : `${reason}: ${count} counted`, found];
    }),
  );
}

const one = tenantWith({ declared: declared({ methodsRequired: 1, securityQuestions: true }) });
const two = tenantWith({ declared: declared({ methodsRequired: 2, securityQuestions: true }) });
const undeclared = tenantWith({ inferred: { ...nothingInferred, methodsRequired: { value: 1, people: 9 } } });
const old = tenantWith({
  declared: declared({ methodsRequired: 1, securityQuestions: true }),
  methods: known({ ...policy, migration: 'preMigration' }, NOW),
});

type Lists = Readonly<Record<string, readonly string[]>>;
const table: readonly (readonly [string, Change, Tenant, Lists, Lists])[] = [
  [
    'two methods instead of one',
    { kind: 'methodsRequired', count: 2 },
    one,
    { tooFewMethods: ['mail', 'questions', 'sms'] },
    { methodsUnknown: ['namesNotTold'], tooFewMethods: ['syncedSms'] },
  ],
  [
    'two methods while the old policies rule',
    { kind: 'methodsRequired', count: 2 },
    old,
    { tooFewMethods: ['mail', 'questions', 'sms'] },
    { methodsUnknown: ['appAndMail', 'namesNotTold', 'questionsAndSms', 'smsAndApp'], tooFewMethods: ['syncedSms'] },
  ],
  [
    'SMS and voice end',
    { kind: 'smsVoiceEnds' },
    one,
    { nothingRegistered: ['sms'], adminTooFewMethods: ['adminSmsAndMail'] },
    { methodsUnknown: ['namesNotTold'], nothingRegistered: ['syncedSms'] },
  ],
  [
    'SMS and voice end where two are required',
    { kind: 'smsVoiceEnds' },
    two,
    { tooFewMethods: ['questionsAndSms', 'smsAndApp'], adminTooFewMethods: ['adminSmsAndMail'] },
    { methodsUnknown: ['namesNotTold'], nothingRegistered: ['sms', 'syncedSms'] },
  ],
  [
    'SMS and voice end, the number inferred',
    { kind: 'smsVoiceEnds' },
    undeclared,
    { nothingRegistered: ['sms'], adminTooFewMethods: ['adminSmsAndMail'] },
    { methodsUnknown: ['namesNotTold', 'questionsAndSms'], nothingRegistered: ['syncedSms'] },
  ],
  ['questions end', { kind: 'questionsEnd' }, one, { nothingRegistered: ['questions'] }, { methodsUnknown: ['namesNotTold'] }],
  ['e-mail off', { kind: 'methodOff', method: 'email' }, one, { methodsNotAllowed: ['mail'] }, { methodsUnknown: ['namesNotTold'] }],
  [
    'e-mail off while the old policies rule',
    { kind: 'methodOff', method: 'email' },
    old,
    { methodsNotAllowed: ['mail'] },
    { methodsUnknown: ['appAndMail', 'namesNotTold'] },
  ],
  ['voice off, which is off already', { kind: 'methodOff', method: 'voice' }, one, {}, { methodsUnknown: ['namesNotTold'] }],
  [
    'a group',
    { kind: 'scopeLimited', members: new Set(['mail', 'syncedsms', 'nobody', 'nothing']) },
    one,
    { notInGroup: ['appAndMail', 'namesNotTold', 'questions', 'questionsAndSms', 'sms', 'smsAndApp'] },
    {},
  ],
  [
    'an empty group',
    { kind: 'scopeLimited', members: new Set() },
    one,
    { notInGroup: ['appAndMail', 'mail', 'namesNotTold', 'questions', 'questionsAndSms', 'sms', 'smsAndApp'] },
    { notInGroup: ['syncedSms'] },
  ],
];

describe('what if', () => {
  for (const [what, change, where, lose, untold] of table) {
    it(what, () => {
      const preview = whatIf(change, new Verdicts(where, NOW), roster);
      deepStrictEqual([names(preview.lose.groups), names(preview.untold.groups)], [lose, untold]);
    });
  }

  it('says by which number of methods it counted', () => {
    const required = (change: Change, where: Tenant): unknown => whatIf(change, new Verdicts(where, NOW), roster).required;
    deepStrictEqual(
      [
        required({ kind: 'questionsEnd' }, one),
        required({ kind: 'questionsEnd' }, undeclared),
        required({ kind: 'questionsEnd' }, tenantWith({})),
        required({ kind: 'methodsRequired', count: 2 }, one),
      ],
      [{ count: 1, basis: 'declared' }, { count: 1, basis: 'inferred' }, null, { count: 2, basis: 'declared' }],
    );
  });

  it('counts a group in slices as at once', () => {
    const members = Object.keys(people).map((name) => name.toLowerCase());
    const sliced = members.reduce((inside, member) => countInside(roster, [member], inside), new Map<Traits, number>());
    deepStrictEqual(sliced, countInside(roster, members));
  });
});
