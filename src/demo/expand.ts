import { guidFor } from './ids';
import { people } from './people';
import { P1_PLAN, skus, type SkuName } from './skus';

export const INITIAL_DOMAIN = 'fjordheim.onmicrosoft.example';
export const MAIN_DOMAIN = 'fjordheim.example';
export const FEDERATED_DOMAIN = 'nordlys.fjordheim.example';

/** A line of `people.ts`, read. */
export interface Person {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly flags: ReadonlySet<string>;
  readonly roles: readonly string[];
  /** As the report names them, sorted. */
  readonly methods: readonly string[];
  readonly guest: boolean;
  readonly inGroup: boolean;
}

/** How the report names what a line calls shorter. */
const REPORTED: Readonly<Record<string, string>> = {
  push: 'microsoftAuthenticatorPush',
  code: 'softwareOneTimePasscode',
  sms: 'mobilePhone',
  office: 'officePhone',
  mail: 'email',
  questions: 'securityQuestion',
  hello: 'windowsHelloForBusiness',
  passkey: 'passKeyDeviceBound',
  token: 'hardwareOneTimePasscode',
  other: 'retinaScan',
};

/** The issuer of a guest's identity, by the kind of guest; Graph's own values. */
const ISSUERS: Readonly<Record<string, string>> = {
  partner: 'ExternalAzureAD',
  signup: 'mail',
  invited: 'mail',
  personal: 'MicrosoftAccount',
};
const GUESTS = [...Object.keys(ISSUERS), 'unclear'];

function person(line: string, number: number): Person {
  const at = line.lastIndexOf(' | ');
  const before = line.lastIndexOf(' | ', at - 1);
  const local = line.slice(before + 3, at);
  const words = line.slice(at + 3).split(' ');
  const flags = new Set(words);
  const guest = GUESTS.some((kind) => flags.has(kind));
  const domain = guest || flags.has('initial') ? INITIAL_DOMAIN : flags.has('nordlys') ? FEDERATED_DOMAIN : MAIN_DOMAIN;
  return {
    number,
    id: guidFor(local),
    name: line.slice(0, before),
    userPrincipalName: `${local}@${domain}`,
    flags,
    roles: words.filter((word) => word.startsWith('role:')).map((word) => word.slice(5).replaceAll('_', ' ')),
    methods: words.flatMap((word) => REPORTED[word] ?? []).sort(),
    guest,
    inGroup: flags.has('group') || flags.has('nested'),
  };
}

export const everyone: readonly Person[] = people.map(person);

/** What the service counts towards the methods that a reset takes. Source: rules.md section 4. */
const COUNTING = new Set(['push', 'code', 'sms', 'office', 'mail', 'questions', 'token'].map((word) => REPORTED[word]));
/** Of those, what the methods policy of the tenant allows: it has voice switched off, and knows no questions and no hardware tokens. */
const FORBIDDEN = new Set([REPORTED['office'], REPORTED['token']]);

function count(methods: readonly string[], forbidden: ReadonlySet<string | undefined>): number {
  return methods.filter((method) => COUNTING.has(method) && !forbidden.has(method)).length;
}

/** Whether a person has two methods that a reset takes. */
export function hasTwo({ methods }: Person): boolean {
  return count(methods, FORBIDDEN) >= 2;
}

/** Licences of a person: `e3-` is E3 with the P1 plan switched off. */
function licenses({ flags }: Person): readonly { readonly skuId: string; readonly disabledPlans: readonly string[] }[] {
  const bought = (Object.keys(skus) as SkuName[])
    .filter((name) => flags.has(SHORT[name] ?? name))
    .map((name) => ({ skuId: skus[name].skuId, disabledPlans: [] }));
  return [
    ...bought,
    ...(flags.has('e3-') ? [{ skuId: skus.e3.skuId, disabledPlans: [P1_PLAN] }] : []),
    ...(flags.has('gone') ? [{ skuId: guidFor('a subscription that is gone'), disabledPlans: [] }] : []),
  ];
}

const SHORT: Readonly<Partial<Record<SkuName, string>>> = { businessPremium: 'bp', businessStandard: 'bs', office: 'o1', mobility: 'ems' };

/** Numbers that the regulator keeps for fiction (Ofcom), in the ways in which directories hold them. */
function mobilePhone({ flags, number }: Person): string | null {
  const last = `7700 9000${String(number).padStart(2, '0')}`;
  if (flags.has('mobile')) return `+44 ${last}`;
  if (flags.has('mobileNoCountry')) return `0${last}`;
  if (flags.has('mobileExtension')) return `+44 ${last} x12`;
  return flags.has('mobileMalformed') ? 'ask reception' : null;
}

function identities({ flags, userPrincipalName }: Person): readonly object[] {
  const issuer = Object.keys(ISSUERS).find((kind) => flags.has(kind));
  const own = { signInType: 'userPrincipalName', issuer: INITIAL_DOMAIN, issuerAssignedId: userPrincipalName };
  return issuer === undefined ? [own] : [{ signInType: 'federated', issuer: ISSUERS[issuer], issuerAssignedId: null }, own];
}

/** A moment as Graph writes it. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

export const DAY = 86_400_000;

/** As `/users` answers, with everything that may be selected. `now` in milliseconds UTC. */
export function userOf(person: Person, now: number): Readonly<Record<string, unknown>> {
  const { flags, guest, id, name, number, userPrincipalName } = person;
  const synced = flags.has('synced');
  return {
    id,
    displayName: name,
    userPrincipalName,
    mail: guest ? userPrincipalName.replace(/_([^_]*)#EXT#.*$/, '@$1') : userPrincipalName,
    accountEnabled: !flags.has('disabled'),
    userType: guest ? 'Guest' : 'Member',
    creationType: flags.has('signup') ? 'EmailVerified' : guest && !flags.has('unclear') ? 'Invitation' : null,
    externalUserState: guest && !flags.has('unclear') ? 'Accepted' : null,
    identities: identities(person),
    onPremisesSyncEnabled: synced ? true : null,
    onPremisesLastSyncDateTime: synced ? iso(now - DAY / 60) : null,
    onPremisesDomainName: synced ? 'ad.fjordheim.example' : null,
    passwordPolicies: null,
    lastPasswordChangeDateTime: iso(now - (20 + number) * DAY),
    createdDateTime: iso(now - (flags.has('noRow') && !flags.has('disabled') ? 1 : 400 + number) * DAY),
    usageLocation: guest ? null : 'NO',
    assignedLicenses: licenses(person),
    mobilePhone: mobilePhone(person),
    businessPhones: flags.has('phone') ? [`+44 20 7946 00${String(number).padStart(2, '0')}`] : [],
    otherMails: flags.has('otherMail') ? [`person${number}@mail.example`] : [],
    proxyAddresses: guest ? [] : [`SMTP:${userPrincipalName}`],
    givenName: null,
    surname: null,
    jobTitle: null,
    officeLocation: null,
    preferredLanguage: null,
  };
}

/** The registration report's word on a person, for a tenant that asks for two methods. `refreshed` in milliseconds UTC. */
export function registrationOf(person: Person, refreshed: number): Readonly<Record<string, unknown>> {
  const { flags, guest, id, inGroup, methods, name, roles, userPrincipalName } = person;
  const admin = roles.some((role) => role !== 'Global Reader');
  const enabled = (inGroup && !flags.has('justAdded')) || admin;
  const known = admin ? methods.filter((method) => method !== 'securityQuestion') : methods;
  const registered = count(known, new Set()) >= 2;
  const ssprFlags = { isSsprRegistered: registered, isSsprEnabled: enabled, isSsprCapable: enabled && count(known, FORBIDDEN) >= 2 };
  const strong = methods.some((method) => method !== 'email' && method !== 'securityQuestion');
  return {
    id,
    userPrincipalName,
    userDisplayName: name,
    userType: guest ? 'guest' : 'member',
    isAdmin: flags.has('noAdminFlag') ? null : admin,
    ...ssprFlags,
    isMfaRegistered: strong,
    isMfaCapable: strong,
    isPasswordlessCapable: flags.has('hello') || flags.has('passkey'),
    ...(flags.has('noMethods') ? {} : { methodsRegistered: methods }),
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: flags.has('push') ? ['push'] : [],
    userPreferredMethodForSecondaryAuthentication: flags.has('push') ? 'push' : null,
    lastUpdatedDateTime: iso(refreshed),
  };
}

/** People of the directory, and people of the report: neither holds all. */
export const inDirectory = everyone.filter(({ flags }) => !flags.has('rowOnly'));
export const inReport = everyone.filter(({ flags }) => !flags.has('noRow'));
