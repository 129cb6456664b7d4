import { seen } from '../../../src/core/checks/evidence';
import { answer, cannotTell, doesNotApply } from '../../../src/core/checks/outcome';
import type { Case } from '../../../src/core/case/case';
import { newCase } from '../../../src/core/case/newCase';
import { liveOutcome } from '../../../src/core/checks/allChecks';
import { next } from '../../../src/core/guide/next';
import { type GuideEvent, newCase as newGuide } from '../../../src/core/guide/state';
import { evidence } from '../../../src/core/users/evidence';
import type { CheckId } from '../../../src/core/guide/checks';

export const now = Date.UTC(2026, 10, 21, 9, 30);
const read = Date.UTC(2026, 10, 21, 9, 12);

/** Everything personal in the case below. */
export const personal = {
  name: 'Wilhelmina Q. Vanderkamp',
  userPrincipalName: 'wilhelmina.vanderkamp@fabrikam-nordic.com',
  id: '3f2a91c4-7d10-4c55-9a30-1b6e5d2c8f77',
  account: 'zara.helpdesk@fabrikam-nordic.com',
  tenantName: 'Fabrikam Nordic AS',
  tenantId: '9b1dc0de-5566-4e7f-8a99-0123456789ab',
  trackingId: '77aa88bb-99cc-4dde-8eef-001122334455',
  phone: '+47 412 34 567',
  address: '203.0.113.77',
} as const;

const live: Case['live'] = {
  accountEnabled: { outcome: answer('enabled', 'read', evidence('accountEnabled', 'pass', ['users'])), at: read },
  federation: {
    outcome: answer('federated', 'read', evidence('passwordFederated', 'note', ['domains'], { domain: 'fabrikam-nordic.com' })),
    at: read,
  },
  license: {
    outcome: answer('premium', 'read', evidence('licensePremium', 'pass', ['licenses'], { products: 'SPE_E3' })),
    at: read,
  },
  scope: {
    outcome: cannotTell(
      { reason: 'scope', scope: 'Policy.Read.All' },
      seen('policyChanged', 'note', ['activity'], { at: read - 86_400_000 }),
    ),
    at: read,
  },
  guestKind: { outcome: doesNotApply('ownAccount'), at: read },
  deadlines: {
    outcome: cannotTell({ reason: 'unexpected', detail: `Resource ${personal.id} of ${personal.userPrincipalName} gone` }),
    at: read,
  },
};

const events: readonly GuideEvent[] = [
  { type: 'chooseCode', code: 'PasswordResetService/33004', from: 'logLine' },
  ...(Object.keys(live) as CheckId[]).flatMap((check): GuideEvent[] => {
    const outcome = live[check]?.outcome;
    return outcome ? [{ type: 'liveOutcome', check, outcome: liveOutcome(outcome) }] : [];
  }),
  { type: 'answer', check: 'connectorAccountRights', option: 'missing' },
  { type: 'answer', check: 'adminCount', option: 'cannotTell' },
];

/** A case with something of everything. */
export const fullCase: Case = {
  ...newCase('case-1', Date.UTC(2026, 10, 21, 9, 5), events.reduce(next, newGuide)),
  user: {
    id: personal.id,
    name: personal.name,
    userPrincipalName: personal.userPrincipalName,
    traits: { account: undefined, registration: undefined, roles: [], inGroup: undefined },
  },
  userName: personal.userPrincipalName,
  logLine: {
    code: 'PasswordResetService/33004',
    userPrincipalName: personal.userPrincipalName,
    at: Date.UTC(2026, 10, 21, 8, 59, 3),
    trackingId: personal.trackingId,
    excerpt: [
      `2026-11-21 08:59:03 Error PasswordResetService 33004 TrackingId: ${personal.trackingId}, ADPermissionsError`,
      `UserPrincipalName: ${personal.userPrincipalName}, from ${personal.address}, FABRIKAM\\wilhelminav`,
      `CN=${personal.name},OU=People,DC=fabrikam-nordic,DC=com on CONNECT01.fabrikam-nordic.com S-1-5-21-111-222-333-1104`,
    ].join('\n'),
  },
  tenant: { demo: false, account: personal.account, tenantName: personal.tenantName, tenantId: personal.tenantId, cloud: 'global' },
  live,
  running: ['lastAttempts'],
  pastes: {
    directoryUser: {
      text: `DistinguishedName : CN=${personal.name},OU=People,DC=fabrikam-nordic,DC=com\r\nadminCount : 0`,
      at: read + 60_000,
    },
  },
  drafts: { notes: `Wilhelmina rang from ${personal.phone}.\nVanderkamp will try again; zara.helpdesk helps at ${personal.tenantName}.` },
};
