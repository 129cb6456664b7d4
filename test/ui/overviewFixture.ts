import { known, unreadable } from '../../src/core/tenant/fact';
import { overview, type OverviewFacts } from '../../src/core/tenant/overview/overview';
import type { AuditEvent, Tenant } from '../../src/core/tenant/tenant';
import { unknownTenant } from '../../src/core/tenant/tenant';
import type { OverviewLabels, OverviewState, Whose } from '../../src/shared/overviewPage';
import { closed, healthy, now } from '../unit/tenant/tenants';

const labels: OverviewLabels = {
  title: 'Password reset overview',
  signedInAs: 'Signed in as',
  demo: 'Demo tenant: all people and settings are fictional.',
  loading: 'Still reading. Numbers grow until it is done.',
  partial: 'Some parts could not be read, so some numbers are missing or not certain:',
  failed: 'Nothing of this tenant could be read:',
  nothing: 'No tenant is connected. Sign in to one, or open the demo.',
  signIn: 'Sign In',
  openDemo: 'Explore Demo Tenant',
  refresh: 'Refresh',
  cancel: 'Cancel Loading',
  permissions: 'Show Permissions',
  showTable: 'Show as a table',
  changes: 'What changes',
  noChanges: 'Nothing that is known concerns this tenant.',
  next: 'Next step:',
  most: 'Most on a day: {0}',
};

const whose: Whose = {
  demo: false,
  account: 'adele.vance@contoso.com',
  tenantName: 'Contoso',
  tenantId: '11111111-2222-4333-8444-555555555555',
  cloud: 'worldwide cloud',
};

/** A month in which something went wrong on one day. */
const events: readonly AuditEvent[] = Array.from({ length: 240 }, (_, index) => {
  const day = (index * index) % 30;
  const kind =
    day === 16 ? (index % 4 === 0 ? 'blocked' : 'failed') : index % 7 === 0 ? 'failed' : index % 11 === 0 ? 'unfinished' : 'done';
  return {
    id: String(index),
    at: now - day * 86_400_000 - (index % 5) * 3_600_000,
    activity: {
      blocked: 'Blocked from self-service password reset',
      failed: 'Self-service password reset flow activity progress',
      unfinished: 'Self-service password reset flow activity progress',
      done: 'Reset password (self-service)',
    }[kind],
    result: kind === 'failed' ? 'failure' : 'success',
    reason: null,
    userId: null,
    correlationId: `flow ${index}`,
  };
});

const tenant: Tenant = {
  ...healthy,
  activity: known({ events, cut: false, writeback: null }, now),
  methodCounts: known(
    [
      { method: 'microsoftAuthenticatorPush', count: 81_200 },
      { method: 'mobilePhone', count: 64_310 },
      { method: 'email', count: 30_120 },
      { method: 'softwareOneTimePasscode', count: 12_000 },
      { method: 'fido2', count: 8_400 },
      { method: 'securityQuestion', count: 900 },
      { method: 'somethingNew', count: 12 },
    ],
    now,
  ),
};

const methodNames: Readonly<Record<string, string>> = {
  microsoftAuthenticatorPush: 'Microsoft Authenticator, notification',
  mobilePhone: 'Mobile phone',
  email: 'Email',
  softwareOneTimePasscode: 'Authenticator or software token, code',
  fido2: 'Passkey (FIDO2)',
  securityQuestion: 'Security questions',
};

const facts: OverviewFacts = {
  tenant,
  roster: { size: 100_000, withAccount: 100_000, withRegistration: 98_412 },
  expected: 100_000,
  reasons: [
    { verdict: 'ready', reason: 'ready', label: 'Ready', count: 71_004 },
    { verdict: 'cannot', reason: 'nothingRegistered', label: 'No method registered', count: 9_870 },
    { verdict: 'cannot', reason: 'tooFewMethods', label: 'Fewer methods than required', count: 6_201 },
    { verdict: 'cannot', reason: 'licenseMissing', label: 'No licence that includes password reset', count: 3_020 },
    { verdict: 'cannot', reason: 'accountDisabled', label: 'Account disabled', count: 1 },
    { verdict: 'cannotTell', reason: 'writebackUnknown', label: 'Writeback not known', count: 8_904 },
    { verdict: 'cannotTell', reason: 'guestOfPartner', label: 'Guest: the partner’s policy decides', count: 1_000 },
  ],
  methodName: (method) => methodNames[method] ?? method,
  loading: false,
  now,
  readAt: now,
};

const markup = '<img src=x onerror="window.hacked=true"><b>bold</b>';

function state(whoseIt: Whose, changed: Partial<OverviewFacts>): OverviewState {
  return { language: 'en', labels, shown: { whose: whoseIt, overview: overview({ ...facts, ...changed }, 'en') } };
}

/** Every state of the page. */
export const states: Readonly<Record<string, OverviewState>> = {
  full: state(whose, {}),
  loading: state(whose, {
    tenant: { ...unknownTenant, organization: tenant.organization },
    roster: { size: 2997, withAccount: 2997, withRegistration: 120 },
    reasons: [{ verdict: 'cannotTell', reason: 'registrationUnknown', label: 'Registration not read yet', count: 2997 }],
    loading: true,
    readAt: null,
  }),
  partial: state(
    { ...whose, account: 'helpdesk@contoso.com' },
    {
      tenant: {
        ...tenant,
        methods: closed.methods,
        activity: closed.activity,
        synchronization: closed.synchronization,
        roles: closed.roles,
      },
    },
  ),
  failed: state(whose, { tenant: closed, roster: { size: 0, withAccount: 0, withRegistration: 0 }, expected: 0, reasons: [] }),
  demo: state({ ...whose, demo: true, account: '', tenantName: 'Woodgrove Demo' }, {}),
  nothing: { language: 'en', labels },
  hostile: state(
    { ...whose, tenantName: `${markup} ${'عربى'.repeat(30)} ${'W'.repeat(400)}`, account: `${'a'.repeat(200)}@${markup}`, cloud: markup },
    {
      tenant: {
        ...tenant,
        methodCounts: known([{ method: `${markup}\n=cmd()`, count: 5 }], now),
        domains: unreadable({ reason: 'unexpected', detail: markup }),
      },
      reasons: [{ verdict: 'cannot', reason: 'tooFewMethods', label: `${'x'.repeat(300)} ${markup}`, count: 1 }],
    },
  ),
};
