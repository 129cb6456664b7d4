import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { instant } from '../../../src/graph/shapes/fields';
import { guestOf } from '../../../src/graph/shapes/guest';
import { phoneForm } from '../../../src/graph/shapes/phone';
import { accountRow } from '../../../src/graph/shapes/account';
import { registrationRow } from '../../../src/graph/shapes/registration';
import { activitySince } from '../../../src/graph/questions/activity';
import { everybodyCounts, methodCounts } from '../../../src/graph/questions/counts';
import { domains } from '../../../src/graph/questions/domains';
import { groupMembers } from '../../../src/graph/questions/group';
import { licenses } from '../../../src/graph/questions/licenses';
import { methodsPolicy } from '../../../src/graph/questions/methodsPolicy';
import { organization } from '../../../src/graph/questions/organization';
import type { Question } from '../../../src/graph/questions/question';
import { wholeReport } from '../../../src/graph/questions/registrations';
import { directoryRoles, roleMembers } from '../../../src/graph/questions/roles';
import { signInPage } from '../../../src/graph/questions/signInPage';
import { synchronization } from '../../../src/graph/questions/synchronization';
import { user } from '../../../src/graph/questions/userDetails';
import { users } from '../../../src/graph/questions/users';
import { userJson } from './tenantData';

interface Documented {
  readonly file: string;
  readonly body: unknown;
}

const { answers } = JSON.parse(readFileSync('test/fixtures/graphAnswers.json', 'utf8')) as { readonly answers: readonly Documented[] };

/** What the documentation shows for what we ask; each read by the question that asks it. */
const readers: readonly (readonly [RegExp, Question<unknown>])[] = [
  [/userRegistrationDetails/, wholeReport],
  [/usersRegisteredByFeature/, everybodyCounts],
  [/usersRegisteredByMethod/, methodCounts],
  [/^GET_users(?:\.\d)?\.json$/, users],
  [/^GET_users_delta/, users],
  [/^GET_users_ID\.json$/, user('x')],
  [/^GET_subscribedSkus/, licenses],
  [/^GET_organization(?:_ID)?\.json$/, organization],
  [/^GET_organization_ID_branding\.json$/, signInPage('x')],
  [/^GET_domains\.json$/, domains],
  [/onPremisesSynchronization/, synchronization],
  [/directoryAudits/, activitySince(0)],
  [/^GET_directoryRoles\.json$/, directoryRoles],
  [/^GET_directoryRoles_ID_members/, roleMembers({ id: 'x', name: '' })],
  [/transitiveMembers/, groupMembers('x')],
];

function read(file: string): unknown {
  const answer = answers.find((each) => each.file === file);
  const reader = readers.find(([pattern]) => pattern.test(file))?.[1];
  return reader?.parse(answer?.body, { count: 0 });
}

describe('graph: answers of the documentation', () => {
  for (const { file, body } of answers) {
    const reader = readers.find(([pattern]) => pattern.test(file))?.[1];
    if (reader) it(`${file} is read`, () => deepStrictEqual(typeof reader.parse(body, { count: 0 }), 'object'));
  }

  it('the registration report', () => {
    const page = read('GET_reports_authenticationMethods_userRegistrationDetails.json') as { readonly rows: readonly unknown[] };
    deepStrictEqual(page.rows[2], {
      id: 'c8096958-797c-44fa-8fde-a6fb62567cf0',
      name: 'Bianca Pisani',
      userPrincipalName: 'BiancaP@Contoso.com',
      registration: {
        enabled: false,
        registered: true,
        capable: false,
        admin: false,
        methods: ['microsoftAuthenticatorPush', 'mobilePhone', 'softwareOneTimePasscode'],
      },
      refreshed: Date.UTC(2023, 2, 13, 19, 15, 41, 619),
    });
  });

  it('the counts, whose parts are more than the whole', () => {
    deepStrictEqual(read('GET_reports_authenticationMethods_usersRegisteredByFeature_includedUserTypes_all_includedUserRoles_all.json'), {
      total: 23123,
      enabled: 4234,
      registered: 23423,
      capable: 4234,
    });
  });

  it('a person', () => {
    deepStrictEqual(read('GET_users_ID.json'), {
      id: '87d349ed-44d7-43e1-9a83-5f2406dee5bd',
      name: 'Adele Vance',
      userPrincipalName: 'AdeleV@contoso.onmicrosoft.com',
      account: {
        enabled: null,
        guest: null,
        synced: null,
        domain: 'contoso.onmicrosoft.com',
        licenses: null,
        mobilePhone: 'good',
        officePhone: 'good',
        otherMail: null,
      },
    });
  });

  it('the subscriptions', () => {
    deepStrictEqual(read('GET_subscribedSkus.json'), [
      {
        skuId: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
        partNumber: 'ENTERPRISEPREMIUM',
        usable: true,
        bought: 25,
        used: 14,
        plans: [{ id: '8c098270-9dd4-4350-9b30-ba4703f3b36b', name: 'ADALLOM_S_O365' }],
      },
      { skuId: 'd17b27af-3f49-4822-99f9-56a661538792', partNumber: 'CRMSTANDARD', usable: false, bought: 0, used: 14, plans: [] },
    ]);
  });

  it('the organization, domains, synchronisation, sign-in page, roles, members and log', () => {
    deepStrictEqual(
      [
        read('GET_organization.json'),
        read('GET_domains.json'),
        read('GET_directory_onPremisesSynchronization_id.json'),
        read('GET_organization_ID_branding.json'),
        (read('GET_directoryRoles.json') as readonly unknown[]).length,
        read('GET_directoryRoles_ID_members.json'),
        read('GET_groups_id_transitiveMembers.json'),
        read('GET_auditLogs_directoryAudits.json'),
      ],
      [
        {
          id: '84841066-274d-4ec0-a5c1-276be684bdd3',
          name: 'Contoso',
          synced: null,
          lastSync: null,
          lastPasswordSync: null,
          domains: [{ name: 'contoso.onmicrosoft.com', authentication: 'managed', isDefault: true, passwordValidityDays: null }],
        },
        [{ name: 'contoso.com', authentication: null, isDefault: true, passwordValidityDays: null }],
        { passwordHashSync: false, cloudPasswordPolicyForSynced: false, forceChangeOnLogon: false },
        { hidesForgotPassword: false, hidesResetNow: false, hidesCannotAccess: false, customCannotAccessUrl: null },
        3,
        [],
        { rows: ['11111111-2222-3333-4444-555555555555'], next: null, count: null },
        {
          rows: [
            {
              id: 'id',
              at: Date.UTC(2018, 0, 9, 21, 20, 2, 721),
              activity: 'Add member to group',
              result: 'success',
              reason: 'Successfully added member to group',
              userId: '1f0e98f5-3161-4c6b-9b50-d488572f2bb7',
              correlationId: 'da159bfb-54fa-4092-8a38-6e1fa7870e30',
            },
          ],
          next: null,
          count: null,
        },
      ],
    );
  });
});

describe('graph: guests', () => {
  const from = (issuer: string) => [{ signInType: 'federated', issuer, issuerAssignedId: null }];
  const external = 'bob_fabrikam.example#EXT#@contoso.example';
  const rows: readonly (readonly [string, Readonly<Record<string, unknown>>, unknown])[] = [
    ['a member', {}, false],
    ['nothing told', { userType: null, identities: undefined }, null],
    ['from another tenant', { userType: 'Guest', identities: from('ExternalAzureAD') }, 'partner'],
    ['from another tenant, but a member', { userPrincipalName: external, identities: from('ExternalAzureAD') }, 'partner'],
    ['a Microsoft account', { userType: 'Guest', identities: from('MicrosoftAccount') }, 'personal'],
    ['signed up by themselves', { userType: 'Guest', creationType: 'SelfServiceSignUp', identities: from('mail') }, 'selfService'],
    ['signed up by e-mail', { userType: 'Guest', creationType: 'EmailVerified' }, 'selfService'],
    ['invited by e-mail', { userType: 'Guest', creationType: 'Invitation', identities: from('mail') }, 'invited'],
    ['from Google', { userType: 'Guest', creationType: 'Invitation', identities: from('google.com') }, 'unclear'],
    ['has not answered yet', { userType: 'Guest', creationType: 'Invitation', externalUserState: 'PendingAcceptance' }, 'unclear'],
    [
      'has not answered yet, by a personal address',
      { userType: 'Guest', userPrincipalName: 'a_outlook.com#EXT#@contoso.example' },
      'personal',
    ],
    ['a guest with a password here', { userType: 'guest' }, 'unclear'],
    ['no type, but a name from outside', { userType: null, userPrincipalName: external }, 'unclear'],
    ['wrong types', { userType: 7, identities: 'x', creationType: {}, externalUserState: [] }, null],
  ];
  for (const [name, more, expected] of rows) it(name, () => deepStrictEqual(guestOf(userJson(1, more), { count: 0 }), expected));
});

describe('graph: phone numbers', () => {
  const rows: readonly (readonly [unknown, string | null])[] = [
    ['+1 4251234567', 'good'],
    ['+47 22 00 00 00', 'good'],
    ['+1 (425) 555-0109', 'good'],
    ['+1 4251234567x123', 'extension'],
    ['+1 4251234567 ext. 12', 'extension'],
    ['4251234567', 'noCountryCode'],
    ['(425) 555-0109', 'noCountryCode'],
    ['+14251234567', 'malformed'],
    ['call me', 'malformed'],
    ['=HYPERLINK("x")', 'malformed'],
    ['+1 ', 'malformed'],
    ['', 'none'],
    [null, 'none'],
    [undefined, null],
    [42, null],
  ];
  for (const [number, expected] of rows) it(String(number), () => deepStrictEqual(phoneForm(number), expected));
});

describe('graph: odd values', () => {
  it('times', () => {
    const oddities = { count: 0 };
    const values = ['2020-08-18T12:51:51', '2020-08-18T14:51:51+02:00', '0001-01-01T00:00:00Z', 'soon', '', null, undefined, 5];
    const time = Date.UTC(2020, 7, 18, 12, 51, 51);
    deepStrictEqual(
      [values.map((value) => instant(value, oddities)), oddities.count],
      [[time, time, null, null, null, null, null, null], 2],
    );
  });

  it('wrong types are not told, and counted', () => {
    const oddities = { count: 0 };
    const wrong = {
      id: 'x',
      displayName: 7,
      userPrincipalName: ['a'],
      accountEnabled: 'true',
      userType: 'Robot',
      onPremisesSyncEnabled: 1,
      assignedLicenses: [null, { skuId: 5 }, { skuId: 'ABC', disabledPlans: ['41781FB2-bc02-4b7c-bd55-b576c07bb09d', 'other', 3] }],
      mobilePhone: {},
      businessPhones: '1',
      otherMails: 'a@b',
    };
    deepStrictEqual(
      [accountRow(wrong, oddities), oddities.count],
      [
        {
          id: 'x',
          name: '',
          userPrincipalName: '',
          account: {
            enabled: null,
            guest: false,
            synced: null,
            domain: '',
            licenses: [{ skuId: 'abc', plansOff: ['41781fb2-bc02-4b7c-bd55-b576c07bb09d'] }],
            mobilePhone: null,
            officePhone: null,
            otherMail: null,
          },
        },
        9,
      ],
    );
  });

  it('values that Microsoft adds later are kept', () => {
    const row = registrationRow({ id: 'x', methodsRegistered: ['zebraMethod', 'email', 4], isSsprEnabled: null }, { count: 0 });
    deepStrictEqual(row?.registration, {
      enabled: null,
      registered: null,
      capable: null,
      admin: null,
      methods: ['email', 'zebraMethod'],
    });
  });

  it('never synchronised is not the same as not told', () => {
    const synced = (more: Readonly<Record<string, unknown>>) => accountRow(userJson(1, more), { count: 0 })?.account.synced;
    deepStrictEqual(
      [
        synced({ onPremisesSyncEnabled: null }),
        synced({ onPremisesSyncEnabled: null, accountEnabled: null }),
        synced({ onPremisesSyncEnabled: undefined }),
        synced({ onPremisesSyncEnabled: true }),
      ],
      [false, null, null, true],
    );
  });

  it('the methods policy in every spelling', () => {
    const configuration = (id: string, type: string, state = 'enabled') => ({
      '@odata.type': `#microsoft.graph.${type}AuthenticationMethodConfiguration`,
      id,
      state,
      includeTargets: [{ id: 'all_users' }],
      excludeTargets: [],
    });
    const configurations = [
      configuration('Sms', 'sms', 'disabled'),
      configuration('QRCodePin', 'qrCodePin'),
      configuration('b0a5', 'external'),
      configuration('Zebra', 'zebra'),
    ];
    const policy = { policyMigrationState: 'premigration', authenticationMethodConfigurations: configurations };
    const read = methodsPolicy.parse(policy, { count: 0 });
    deepStrictEqual(
      [read.migration, read.settings.map(({ id, enabled }) => [id, enabled])],
      [
        'preMigration',
        [
          ['sms', false],
          ['qrCodePin', true],
          ['external', true],
          ['Zebra', true],
        ],
      ],
    );
  });
});
