import { deepStrictEqual } from 'node:assert/strict';
import { CANNOT_TELL, checkFacts } from '../../../src/core/guide/checks';
import type { GuideEvent } from '../../../src/core/guide/state';
import { walk } from './person';

/** A case: how the person came in, what is true (everything else is in order), and where it has to end. */
interface Case {
  readonly title: string;
  readonly start: GuideEvent;
  readonly true: Readonly<Record<string, string>>;
  readonly cause: string;
}

const code = (id: string): GuideEvent => ({ type: 'chooseCode', code: id });
const scenario = (id: string): GuideEvent => ({ type: 'chooseScenario', scenario: id });
const user: GuideEvent = { type: 'chooseUser' };

const cases: readonly Case[] = [
  { title: '0009, nobody is chosen', start: code('SSPR_0009'), true: { scope: 'none' }, cause: 'scopeNone' },
  { title: '0009, a forgotten role', start: code('SSPR_0009'), true: { adminPolicy: 'resetOff' }, cause: 'adminResetOff' },
  { title: '009, reset for administrators off', start: code('SSPR_009'), true: { adminPolicy: 'resetOff' }, cause: 'adminResetOff' },
  { title: '0010, wizard option off', start: code('SSPR_0010'), true: { writebackEnabled: 'off' }, cause: 'writebackOptionOff' },
  { title: '0010, portal switch off', start: code('SSPR_0010'), true: { portalIntegrationSwitch: 'off' }, cause: 'writebackPortalOff' },
  {
    title: '0010, Business Standard and Active Directory',
    start: code('SSPR_0010'),
    true: { license: 'paidOther', federation: 'hashSync' },
    cause: 'licenseWithoutWriteback',
  },
  { title: '0011, never set up', start: code('SSPR_0011'), true: { scope: 'neverConfigured' }, cause: 'neverConfigured' },
  { title: '0012, plan switched off', start: code('SSPR_0012'), true: { license: 'planOff' }, cause: 'licensePlanOff' },
  { title: '0013, not a member', start: code('SSPR_0013'), true: { groupMembership: 'notMember' }, cause: 'notInGroup' },
  { title: '0014, nothing registered', start: code('SSPR_0014'), true: { registered: 'none' }, cause: 'nothingRegistered' },
  { title: '0014, phone in the profile only', start: code('SSPR_0014'), true: { registered: 'profileOnly' }, cause: 'profileDataOnly' },
  { title: '0014, SMS switched off', start: code('SSPR_0014'), true: { methodsAllowed: 'off' }, cause: 'methodSwitchedOff' },
  {
    title: '0014, an administrator with one method',
    start: code('SSPR_0014'),
    true: { registered: 'tooFew', adminPolicy: 'resetOn' },
    cause: 'adminTooFewMethods',
  },
  {
    title: '0029, a domain administrator',
    start: code('SSPR_0029'),
    true: { adminCount: 'protected', serverEvent: 'accessDenied' },
    cause: 'protectedAccount',
  },
  {
    title: '0029, a right is missing',
    start: code('SSPR_0029'),
    true: { connectorAccountRights: 'missing', serverEvent: 'accessDenied' },
    cause: 'connectorRightsMissing',
  },
  {
    title: '0029, remote SAM policy',
    start: code('SSPR_0029'),
    true: { remoteSam: 'restricted', serverEvent: 'samDenied' },
    cause: 'remoteSamRestricted',
  },
  { title: '0029, second forest', start: code('SSPR_0029'), true: { serverEvent: 'forestNotEnabled' }, cause: 'forestNotEnabled' },
  {
    title: '0030, old build',
    start: code('SSPR_0030'),
    true: { connectVersion: 'retired', serverEvent: 'connection', agentReachable: 'cannotConnect' },
    cause: 'connectRetired',
  },
  {
    title: '0030, firewall',
    start: code('SSPR_0030'),
    true: { endpointsReachable: 'blocked', serverEvent: 'connection', agentReachable: 'cannotConnect' },
    cause: 'portBlocked',
  },
  {
    title: '0030, service stopped',
    start: code('SSPR_0030'),
    true: { serviceRunning: 'stopped', serverEvent: 'stopped', agentReachable: 'cannotConnect' },
    cause: 'syncServiceStopped',
  },
  {
    title: '33008 right after a reset',
    start: code('PasswordResetService/33008'),
    true: { minimumPasswordAge: 'tooYoung' },
    cause: 'minimumAge',
  },
  { title: '8023062C alone', start: code('0x8023062C'), true: {}, cause: 'ldapNotSigned' },
  {
    title: '33002, out of scope',
    start: code('PasswordResetService/33002'),
    true: { objectSynced: 'outOfScope' },
    cause: 'userOutOfSyncScope',
  },
  {
    title: 'AADSTS50126 after a reset in Microsoft 365',
    start: code('AADSTS50126'),
    true: { cloudCopy: 'onlyOldWorks', resetPlace: 'microsoft365' },
    cause: 'resetOutsideEntra',
  },
  { title: 'a record of success', start: code('PasswordResetService/31015'), true: {}, cause: 'normalRecord' },
  { title: 'a NetIQ number', start: code('NetIQ-SSPR-4xxx-5xxx'), true: {}, cause: 'otherProduct' },
  { title: 'text message missing', start: scenario('SY-040'), true: { smsDelivery: 'missing' }, cause: 'smsNotDelivered' },
  { title: 'mail in junk', start: scenario('SY-041'), true: { emailDelivery: 'junk' }, cause: 'emailInJunk' },
  {
    title: 'lost phone',
    start: scenario('SY-038'),
    true: { authenticatorAvailable: 'lost', phoneFormat: 'good' },
    cause: 'authenticatorLost',
  },
  { title: 'proxy on the lock screen', start: scenario('SY-057'), true: { lockScreenProxy: 'userProxy' }, cause: 'lockScreenUserProxy' },
  { title: 'no link on the lock screen', start: scenario('SY-058'), true: { lockScreenPolicy: 'off' }, cause: 'lockScreenPolicyOff' },
  { title: 'a guest from a partner', start: scenario('SY-066'), true: { guestKind: 'partner' }, cause: 'guestOfPartner' },
  { title: 'button greyed out', start: scenario('26'), true: { whoMayReset: 'roleTooLow' }, cause: 'roleTooLow' },
  { title: 'no page, cloud only', start: scenario('28'), true: { federation: 'cloudOnly' }, cause: 'cloudOnlyNoPage' },
  { title: 'empty audit log', start: scenario('14'), true: { auditView: 'wrongFilter' }, cause: 'auditWrongFilter' },
  {
    title: 'reset in Microsoft 365',
    start: scenario('30'),
    true: { resetPlace: 'microsoft365', cloudCopy: 'onlyOldWorks' },
    cause: 'resetOutsideEntra',
  },
  {
    title: 'registering from home',
    start: scenario('SY-028'),
    true: { registrationMessage: 'blockedPlace' },
    cause: 'registrationBlockedByPlace',
  },
  {
    title: 'wizard with a federated account',
    start: scenario('SY-078'),
    true: { wizardAccount: 'federated' },
    cause: 'wizardFederatedAccount',
  },
  { title: 'fill in numbers', start: scenario('4'), true: {}, cause: 'prePopulateObsolete' },
  {
    title: '“she cannot reset”: nothing registered',
    start: user,
    true: { lastAttempts: 'tooFewMethods', registered: 'none' },
    cause: 'nothingRegistered',
  },
  {
    title: '“she cannot reset”: banned word',
    start: user,
    true: { lastAttempts: 'passwordBanned', bannedPassword: 'customList' },
    cause: 'passwordOnCustomList',
  },
  {
    title: '“she cannot reset”: blocked',
    start: user,
    true: { lastAttempts: 'tooManyAttempts', throttled: 'blocked' },
    cause: 'tooManyAttempts',
  },
  {
    title: '“she cannot reset”: not in the group',
    start: scenario('19'),
    true: { lastAttempts: 'notEnabled', scope: 'none' },
    cause: 'scopeNone',
  },
  {
    title: '“it does not work”: locked',
    start: user,
    true: { lastAttempts: 'signInNotAccepted', accountEnabled: 'smartLockout' },
    cause: 'smartLockout',
  },
  {
    title: '“it does not work”: it is only late',
    start: user,
    true: { lastAttempts: 'succeededButUnusable', cloudCopy: 'late' },
    cause: 'cloudCopyLate',
  },
];

describe('guide, cases from the helpdesk', () => {
  for (const each of cases) {
    it(`${each.title}: ${each.cause}`, () => {
      const { cause, asked } = walk(each.start, each.true, (check) => {
        const good = Object.entries(checkFacts(check).options).find(([, outcome]) => outcome === 'pass');
        return good?.[0] ?? CANNOT_TELL;
      });
      deepStrictEqual({ cause, few: asked.length <= 6, asked }, { cause: each.cause, few: true, asked });
    });
  }

  it('needs 2 answers in the middle', () => {
    const counts = cases
      .map((each) =>
        walk(each.start, each.true, (check) => Object.entries(checkFacts(check).options).find(([, o]) => o === 'pass')?.[0] ?? CANNOT_TELL),
      )
      .map(({ asked }) => asked.length)
      .sort((a, b) => a - b);
    deepStrictEqual(counts[Math.floor(counts.length / 2)], 2);
  });
});
