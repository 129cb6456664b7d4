import { deepStrictEqual } from 'node:assert/strict';
import { readDeclaredPolicy } from '../../../src/core/tenant/declaredPolicy';
import { declaredSentences } from '../../../src/core/tenant/declaredSentences';
import { parsePolicyJson } from '../../../src/core/tenant/policyJson';
import type { DeclaredPolicy } from '../../../src/core/tenant/tenant';
import { tenantTexts } from '../../../src/core/tenant/texts';
import { declared } from './tenants';

const at = Date.UTC(2026, 10, 21);
const group = 'b6cdb9c3-d660-4558-bcfd-82c14a986b56';

/** As public tools show the answer of the admin center. */
const answer = {
  objectId: 'default',
  enablementType: 1,
  numberOfAuthenticationMethodsRequired: 1,
  emailOptionEnabled: true,
  mobilePhoneOptionEnabled: true,
  officePhoneOptionEnabled: false,
  securityQuestionsOptionEnabled: false,
  mobileAppNotificationEnabled: false,
  mobileAppCodeEnabled: false,
  numberOfQuestionsToRegister: 5,
  numberOfQuestionsToReset: 3,
  registrationRequiredOnSignIn: true,
  registrationReconfirmIntevalInDays: 180,
  skipRegistrationAllowed: true,
  skipRegistrationMaxAllowedDays: 7,
  customizeHelpdeskLink: false,
  customHelpdeskEmailOrUrl: '',
  notifyUsersOnPasswordReset: true,
  notifyOnAdminPasswordReset: false,
  passwordResetEnabledGroupIds: [group.toUpperCase()],
  passwordResetEnabledGroupName: 'mndz',
  securityQuestions: [],
  registrationConditionalAccessPolicies: [],
  emailOptionAllowed: true,
};
const integration = {
  objectId: null,
  passwordWriteBackSupported: true,
  accountUnlockSupported: true,
  accountUnlockEnabled: false,
  enablementForTenant: true,
};

const policy: DeclaredPolicy = {
  scope: 'selected',
  groupIds: [group],
  methodsRequired: 1,
  securityQuestions: false,
  writeback: null,
  unlockWithoutReset: null,
  registrationRequired: true,
  reconfirmDays: 180,
  at,
  by: 'portalJson',
};
const both = { ...policy, writeback: true, unlockWithoutReset: false };
const text = JSON.stringify(answer);
const har = (...bodies: readonly unknown[]): string =>
  JSON.stringify({
    log: {
      entries: bodies.map((body) => ({
        request: { method: 'PUT', postData: { text: JSON.stringify({ ...answer, enablementType: 0 }) } },
        response: { content: { mimeType: 'application/json', text: JSON.stringify(body) } },
      })),
    },
  });

const accepted: readonly (readonly [string, string, DeclaredPolicy])[] = [
  ['the bare answer', text, policy],
  ['pretty-printed with a byte order mark', `\uFEFF\n${JSON.stringify(answer, null, 2)}\n`, policy],
  ['words around it', `Response:\n${text}\nthat is all`, policy],
  ['a guard line', `)]}',\n${text}`, policy],
  ['in value', JSON.stringify({ '@odata.context': 'x', value: [answer] }), policy],
  ['in a list, twice the same', JSON.stringify([answer, answer]), policy],
  ['both answers in a list', JSON.stringify([answer, integration]), both],
  ['both answers in a HAR, requests ignored', har(answer, integration), both],
  [
    'other case',
    text.replace('enablementType', 'EnablementType').replace('passwordResetEnabledGroupIds', 'PasswordResetEnabledGroupIds'),
    policy,
  ],
  [
    'All: a group that was chosen before means nothing',
    JSON.stringify({ ...answer, enablementType: 2 }),
    { ...policy, scope: 'all', groupIds: [] },
  ],
  ['None', JSON.stringify({ ...answer, enablementType: 0 }), { ...policy, scope: 'none', groupIds: [] }],
  [
    'the empty group',
    JSON.stringify({ ...answer, passwordResetEnabledGroupIds: ['00000000-0000-0000-0000-000000000000'] }),
    { ...policy, groupIds: [] },
  ],
  [
    'nearly nothing',
    '{"enablementType":2}',
    {
      ...policy,
      scope: 'all',
      groupIds: [],
      methodsRequired: null,
      securityQuestions: null,
      registrationRequired: null,
      reconfirmDays: null,
    },
  ],
  ['null is not told', JSON.stringify({ ...answer, numberOfAuthenticationMethodsRequired: null }), { ...policy, methodsRequired: null }],
];

const problems = tenantTexts('en').policyJson;
const refused: readonly (readonly [string, string, keyof typeof problems])[] = [
  ['nothing', ' \n', 'empty'],
  ['words', 'enablementType is 2', 'notJson'],
  ['cut off', text.slice(0, -3), 'notJson'],
  ['a request', `curl 'https://main.iam.ad.ext.azure.com/api/PasswordReset/PasswordResetPolicies' --data '${text}'`, 'request'],
  ['another JSON', '{"value":[{"id":"default","allowedToUseSSPR":true}]}', 'notPolicy'],
  ['the integration alone', JSON.stringify(integration), 'notPolicy'],
  ['a number', '2', 'notPolicy'],
  ['two tenants', JSON.stringify([answer, { ...answer, enablementType: 2 }]), 'several'],
  ['enablementType 3', JSON.stringify({ ...answer, enablementType: 3 }), 'badEnablement'],
  ['enablementType as text', JSON.stringify({ ...answer, enablementType: '2' }), 'badEnablement'],
  ['three methods', JSON.stringify({ ...answer, numberOfAuthenticationMethodsRequired: 3 }), 'badMethods'],
  ['a name as group', JSON.stringify({ ...answer, passwordResetEnabledGroupIds: ['GROUP'] }), 'badGroups'],
  ['groups as an object', JSON.stringify({ ...answer, passwordResetEnabledGroupIds: {} }), 'badGroups'],
  ['a flag as text', JSON.stringify({ ...answer, registrationRequiredOnSignIn: 'true' }), 'badFlag'],
  ['days', JSON.stringify({ ...answer, registrationReconfirmIntevalInDays: 731 }), 'badDays'],
  ['a flood', 'x'.repeat(8_000_001), 'tooLong'],
  ['a deep well', `${'['.repeat(4000)}${text}${']'.repeat(4000)}`, 'notPolicy'],
  ['a prototype', '{"__proto__":{"enablementType":2}}'.replace('enablementType', 'constructor'), 'notPolicy'],
];

describe('pasted policy', () => {
  for (const [title, json, expected] of accepted)
    it(`is read: ${title}`, () => deepStrictEqual(parsePolicyJson(json, at), { policy: expected }));
  for (const [title, json, problem] of refused)
    it(`is refused: ${title}`, () => deepStrictEqual(parsePolicyJson(json, at), { problem: problems[problem] }));
});

describe('kept policy', () => {
  it('comes back as it was kept', () => deepStrictEqual(readDeclaredPolicy(JSON.parse(JSON.stringify(both))), both));

  it('is nothing where it is no policy', () =>
    deepStrictEqual(
      [undefined, null, 'x', [], {}, { ...both, at: 'today' }, { ...both, at: NaN }, { ...both, by: 'guess' }].map(readDeclaredPolicy),
      [null, null, null, null, null, null, null, null],
    ));

  it('keeps only what is understood', () =>
    deepStrictEqual(
      readDeclaredPolicy({
        at,
        by: 'form',
        scope: 'everyone',
        groupIds: [group, group, 5, 'x'],
        methodsRequired: 3,
        writeback: 'yes',
        reconfirmDays: -1,
        extra: 1,
      }),
      {
        scope: null,
        groupIds: [group],
        methodsRequired: null,
        securityQuestions: null,
        writeback: null,
        unlockWithoutReset: null,
        registrationRequired: null,
        reconfirmDays: null,
        at,
        by: 'form',
      },
    ));

  it('is told in sentences', () =>
    deepStrictEqual(
      [declaredSentences(both, 'en'), declaredSentences({ ...declared, scope: null, methodsRequired: null }, 'en')],
      [
        [
          'Password reset is on for selected people.',
          '1 group is named.',
          'A reset requires one method.',
          'Security questions are off.',
          'Writing back passwords to Active Directory is on.',
          'Accounts are unlocked only together with a reset.',
          'People are asked to register at sign-in.',
          'Methods are to be confirmed again after 180 days.',
          'Declared by you on 2026-11-21, from the admin center’s own JSON.',
        ],
        [
          'For whom password reset is on was not declared.',
          'The number of methods required was not declared.',
          'Security questions are off.',
          'Writing back passwords to Active Directory is on.',
          'People are asked to register at sign-in.',
          'Methods are to be confirmed again after 180 days.',
          'Declared by you on 2026-11-01.',
        ],
      ],
    ));
});
