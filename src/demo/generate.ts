import { guidOf, scatter } from './ids';
import { P1_PLAN, skus, type SkuName } from './skus';

export interface GeneratedOptions {
  /** Which letters the display names have. User principal names are ASCII in either case, as Entra demands. */
  readonly names: 'ascii' | 'nonLatin';
  /** When the registration report was refreshed, ISO 8601. */
  readonly refreshed?: string;
}

const LATIN = {
  first: ['Anna', 'Bjorn', 'Carla', 'David', 'Elin', 'Farid', 'Greta', 'Hans', 'Ingrid', 'Jonas', 'Karin', 'Lars', 'Maria', 'Nils', 'Olga'],
  last: [
    'Andersen',
    'Berg',
    'Costa',
    'Dahl',
    'Eriksson',
    'Fischer',
    'Garcia',
    'Holm',
    'Ivanov',
    'Jensen',
    'Kowalski',
    'Lindqvist',
    'Moreau',
  ],
};
const NON_LATIN = {
  first: ['Анна', 'Дмитрий', 'Ольга', '佐藤', '李', '王', 'محمد', 'فاطمة', 'יעל', 'अनिता', 'Ελένη', 'გიორგი', '민수', 'สมชาย', 'Անի'],
  last: ['Иванова', 'Петров', 'Соколова', '健太', '小龙', '秀英', 'الحسن', 'العلي', 'כהן', 'शर्मा', 'Παπαδοπούλου', 'ბერიძე', '김'],
};
const DOMAINS = ['fjordheim.example', 'fjordheim.example', 'fjordheim.example', 'nordlys.fjordheim.example', 'verft.fjordheim.example'];
/** What people have registered; the frequent sets stand more than once. */
const METHODS: readonly (readonly string[])[] = [
  ['microsoftAuthenticatorPush', 'mobilePhone', 'softwareOneTimePasscode'],
  ['microsoftAuthenticatorPush', 'mobilePhone', 'softwareOneTimePasscode'],
  ['microsoftAuthenticatorPush', 'mobilePhone', 'softwareOneTimePasscode'],
  ['mobilePhone'],
  ['mobilePhone'],
  ['email', 'mobilePhone'],
  ['email', 'microsoftAuthenticatorPush', 'mobilePhone', 'softwareOneTimePasscode'],
  ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'],
  ['mobilePhone', 'securityQuestion'],
  ['mobilePhone', 'officePhone'],
  ['passKeyDeviceBound', 'windowsHelloForBusiness'],
  ['windowsHelloForBusiness'],
  ['email'],
  [],
  [],
  [],
];
const LICENSES: readonly (readonly SkuName[])[] = [['e3'], ['e3'], ['e3'], ['e3', 'free'], ['e5'], ['businessPremium'], ['office'], []];
const COUNTS_FOR_RESET = /Authenticator|mobilePhone|officePhone|OneTimePasscode|email|securityQuestion/;

function pick<T>(list: readonly T[], chance: number): T {
  return list[chance % list.length] as T;
}

/** A person of a generated tenant: the same for the same number. */
function person(number: number, options: GeneratedOptions) {
  const chance = (topic: number): number => scatter(number * 16 + topic);
  const latin = `${pick(LATIN.first, chance(1))}.${pick(LATIN.last, chance(2))}`;
  const from = options.names === 'ascii' ? LATIN : NON_LATIN;
  const guest = chance(3) % 25 === 0;
  const domain = pick(DOMAINS, chance(4));
  return {
    chance,
    guest,
    id: guidOf(number),
    displayName: `${pick(from.first, chance(1))} ${pick(from.last, chance(2))}`,
    userPrincipalName: guest
      ? `${latin}${number}_partner.example#EXT#@fjordheim.onmicrosoft.example`.toLowerCase()
      : `${latin}${number}@${domain}`.toLowerCase(),
    enabled: chance(5) % 20 !== 0,
    synced: !guest && chance(6) % 3 !== 0,
    methods: pick(METHODS, chance(7)),
  };
}

/** One of them as `/users` answers, with all that may be selected. */
export function generatedUser(number: number, options: GeneratedOptions) {
  const { chance, guest, id, displayName, userPrincipalName, enabled, synced, methods } = person(number, options);
  // Numbers of the ranges that Ofcom keeps for fiction.
  const phone = methods.includes('mobilePhone') ? `+44 7700900${String(chance(8) % 1000).padStart(3, '0')}` : null;
  return {
    id,
    displayName,
    userPrincipalName,
    mail: guest ? null : userPrincipalName,
    accountEnabled: enabled,
    userType: guest ? 'Guest' : 'Member',
    creationType: guest ? 'Invitation' : null,
    externalUserState: guest ? 'Accepted' : null,
    identities: guest
      ? [{ signInType: 'federated', issuer: 'ExternalAzureAD', issuerAssignedId: null }]
      : [{ signInType: 'userPrincipalName', issuer: 'fjordheim.onmicrosoft.example', issuerAssignedId: userPrincipalName }],
    onPremisesSyncEnabled: synced ? true : null,
    assignedLicenses: guest
      ? []
      : pick(LICENSES, chance(9)).map((name) => ({ skuId: skus[name].skuId, disabledPlans: chance(10) % 50 === 0 ? [P1_PLAN] : [] })),
    mobilePhone: phone,
    businessPhones: chance(11) % 4 === 0 ? [`+44 2079460${String(chance(8) % 1000).padStart(3, '0')}`] : [],
    otherMails: methods.includes('email') ? [`${id.slice(0, 8)}@mail.example`] : [],
  };
}

/** As `/reports/authenticationMethods/userRegistrationDetails` answers; undefined for a disabled person, of whom the service has no row. */
export function generatedRegistration(number: number, options: GeneratedOptions) {
  const { chance, enabled: accountEnabled, guest, id, displayName, userPrincipalName, methods } = person(number, options);
  if (!accountEnabled) return undefined;
  const enabled = !guest && chance(12) % 10 !== 0;
  const registered = methods.some((method) => COUNTS_FOR_RESET.test(method));
  return {
    id,
    userPrincipalName,
    userDisplayName: displayName,
    userType: guest ? 'guest' : 'member',
    isAdmin: chance(13) % 200 === 0,
    isSsprRegistered: registered,
    isSsprEnabled: enabled,
    isSsprCapable: enabled && registered,
    isMfaRegistered: methods.length > 0,
    isMfaCapable: methods.length > 0,
    isPasswordlessCapable: methods.includes('windowsHelloForBusiness'),
    methodsRegistered: methods,
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: [],
    userPreferredMethodForSecondaryAuthentication: null,
    lastUpdatedDateTime: options.refreshed ?? '2026-11-21T04:00:00Z',
  };
}

/**
 * The rows of people `from` to `from + count - 1` of a tenant of any size, Graph-shaped; every page can be made without those before it.
 * The report has no rows of disabled people, as the service's has none: such a page is shorter.
 */
export function generatedPage(
  kind: 'users' | 'registrations',
  from: number,
  count: number,
  options: GeneratedOptions,
): readonly Readonly<Record<string, unknown>>[] {
  const numbers = Array.from({ length: count }, (_, index) => from + index);
  if (kind === 'users') return numbers.map((number) => generatedUser(number, options));
  return numbers.flatMap((number) => generatedRegistration(number, options) ?? []);
}
