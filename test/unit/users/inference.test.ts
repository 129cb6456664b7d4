import { deepStrictEqual } from 'node:assert/strict';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { type AuditEvent, nothingInferred, type Tenant } from '../../../src/core/tenant/tenant';
import { inferredFrom } from '../../../src/core/users/inference';
import { Roster } from '../../../src/core/users/roster';
import type { Traits } from '../../../src/core/users/tenantUser';
import { NOW, person, tenant, tenantWith } from './samples';

const reading = tenantWith({ registrations: known(false, NOW) });
const one = (method: string, registered: boolean): Traits => person({}, { methods: [method], registered });

function rosterOf(people: readonly Traits[]): Roster {
  const roster = new Roster();
  for (const [number, { account, registration, roles }] of people.entries()) {
    const who = { id: `u${number}`, name: '', userPrincipalName: '' };
    if (account) roster.addAccounts([{ ...who, account }]);
    if (registration !== undefined && registration !== 'noRow') roster.addRegistrations([{ ...who, registration, refreshed: null }]);
    if (roles && roles.length > 0) roster.setRoles(new Map([[who.id, roles]]));
  }
  return roster;
}

const off = person({}, { enabled: false });

describe('what the rows let us conclude', () => {
  const scopes: readonly (readonly [string, readonly Traits[], Tenant, unknown])[] = [
    ['nobody is allowed', [off, off], tenant, { value: 'none', enabled: 0, of: 2 }],
    ['nobody so far', [off, off], reading, null],
    ['everybody is allowed', [person(), person()], tenant, { value: 'all', enabled: 2, of: 2 }],
    ['everybody so far', [person(), person()], reading, null],
    ['some are allowed', [person(), off, off], reading, { value: 'selected', enabled: 1, of: 3 }],
    [
      'only an administrator is allowed',
      [off, person({}, {}, { roles: ['User Administrator'] })],
      tenant,
      { value: 'none', enabled: 0, of: 1 },
    ],
    ['only a guest is not', [person(), person({ guest: 'invited' }, { enabled: false })], tenant, { value: 'all', enabled: 1, of: 1 }],
    ['it is not told', [person({}, { enabled: null })], tenant, null],
    ['nobody is there', [], tenant, null],
  ];
  for (const [what, people, where, expected] of scopes)
    it(`of the scope: ${what}`, () => deepStrictEqual(inferredFrom(where, rosterOf(people)).scope, expected));

  const numbers: readonly (readonly [string, readonly Traits[], unknown])[] = [
    ['one phone is enough', [one('mobilePhone', true), one('email', true)], { value: 1, people: 2 }],
    ['one e-mail address is not', [one('email', false)], { value: 2, people: 1 }],
    ['both at once', [one('email', false), one('email', true)], null],
    ['a notification alone tells nothing', [one('microsoftAuthenticatorPush', false)], null],
    ['questions tell nothing', [one('securityQuestion', false)], null],
    ['nor does a name that we do not know', [person({}, { methods: ['email', 'retinaScan'], registered: true })], null],
    ['two tell nothing', [person()], null],
    ['administrators tell nothing', [person({}, { methods: ['email'], registered: false }, { roles: ['User Administrator'] })], null],
  ];
  for (const [what, people, expected] of numbers)
    it(`of the number of methods: ${what}`, () => deepStrictEqual(inferredFrom(tenant, rosterOf(people)).methodsRequired, expected));

  const event = (at: number, activity: string, more: Partial<AuditEvent> = {}): AuditEvent => ({
    id: String(at),
    at,
    activity,
    result: 'success',
    reason: null,
    userId: 'u0',
    correlationId: null,
    ...more,
  });
  const reset = 'Reset password (self-service)';
  const failed = (at: number, reason: string): AuditEvent => event(at, reset, { result: 'failure', reason });
  const people = [person({ synced: true }), person()];
  const logs: readonly (readonly [string, readonly AuditEvent[], number | null, unknown])[] = [
    ['a reset', [event(5, reset), event(3, reset)], 5, null],
    ['a change', [event(5, 'Change password (self-service)')], 5, null],
    [
      'an unlock, in both spellings',
      [event(5, 'Unlock user account(s) (self-service)'), event(6, 'Unlock user account (self-service)')],
      6,
      null,
    ],
    ['of somebody of the cloud', [event(5, reset, { userId: 'u1' })], null, null],
    ['of nobody', [event(5, reset, { userId: null })], null, null],
    ['by an administrator', [event(5, 'Reset password (by admin)')], null, null],
    ['a step on the way', [event(5, 'Self-service password reset flow activity progress')], null, null],
    ['a failure', [failed(5, 'FuzzyPolicyViolationInvalidPassword')], null, null],
    ['only the cloud failed', [failed(5, 'OnPremisesSuccessCloudFailure')], 5, null],
    ['nobody answered', [failed(5, 'OnPremisesConnectivityError')], null, { kind: 'unreachable', at: 5 }],
    ['in the service’s own spelling', [failed(5, 'OnPremisesConnectivtyFailure')], null, { kind: 'unreachable', at: 5 }],
    ['refused, then worked', [event(6, reset), failed(5, 'OnPremisesAdminActionRequired')], 6, null],
    ['worked, then refused', [failed(7, 'ADAdminActionRequired'), event(6, reset)], 6, { kind: 'refused', at: 7 }],
  ];
  for (const [what, events, worked, trouble] of logs)
    it(`of writeback: ${what}`, () => {
      const { writebackWorked, onPremisesTrouble } = inferredFrom(
        tenantWith({ activity: known({ events, cut: false, writeback: null }, NOW) }),
        rosterOf(people),
      );
      deepStrictEqual([writebackWorked, onPremisesTrouble], [worked, trouble]);
    });

  it('is nothing when nothing was read', () => {
    const notRead = unreadable({ reason: 'notRead' });
    deepStrictEqual(inferredFrom(tenantWith({ activity: notRead, registrations: notRead }), new Roster()), nothingInferred);
  });
});
