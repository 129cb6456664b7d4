import { numberText } from '../times';
import type { TenantTexts } from '../texts';

function n(count: number): string {
  return numberText(count, 'en');
}

/** `1 day`, `2 days`. */
function of(count: number, one: string, other: string): string {
  return `${n(count)} ${count === 1 ? one : other}`;
}

function list(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

function used(count: number | null, bought: number | null): string {
  if (count !== null && bought !== null) return `${n(count)} of ${n(bought)} assigned`;
  if (bought !== null) return `${n(bought)} bought`;
  return count === null ? 'counts not told' : `${n(count)} assigned`;
}

const onOff = (on: boolean): string => (on ? 'on' : 'off');

/** English. */
export const en: TenantTexts = {
  language: 'en',
  sources: {
    users: 'Users',
    registrations: 'Registration report',
    counts: 'Registration counts',
    methodCounts: 'Counts of registered methods',
    organization: 'Organisation',
    licenses: 'Subscriptions',
    domains: 'Domains',
    synchronization: 'Directory synchronisation features',
    adminReset: 'Reset for administrators',
    methods: 'Authentication methods policy',
    roles: 'Directory roles',
    signInPage: 'Company branding',
    activity: 'Audit log of password reset',
    group: 'Members of the declared group',
  },
  unreadable: {
    could: (source) => `${source}: not readable.`,
    waiting: (source) => `${source}: not read yet.`,
    notRead: 'Not read yet.',
    scope: (scope) => `This sign-in lacks the permission ${scope}. Choose “SSPR: Grant Permission…” to add it.`,
    role: (roles) =>
      roles.length === 0
        ? 'Your account lacks a directory role for this. Ask for Global Reader, activate it if need be, then refresh.'
        : `Your account lacks a directory role: ${list(roles, 'or')} is needed. Activate one or ask for it, then refresh.`,
    license:
      'Microsoft Graph answers this only where the tenant has Microsoft Entra ID P1 or P2. If yours has, refresh in a few minutes: this answer is known to come by mistake.',
    cloud: 'This cloud does not offer it. Look it up in the Microsoft Entra admin center.',
    throttled: 'Microsoft Graph asked to wait for too long. Refresh in a few minutes.',
    offline: 'Microsoft Graph could not be reached. Check the network or proxy, then refresh.',
    cancelled: 'You cancelled the reading. Refresh to go on from there.',
    notFound: 'Microsoft Graph has no such object.',
    signIn: 'The sign-in has ended. Sign in again.',
    unexpected: (detail) =>
      `Microsoft Graph gave an answer that is not understood: ${detail}. Refresh; if it stays, “SSPR: Show Log” tells more.`,
    short: { notRead: 'Not read yet', unreadable: 'Not readable' },
  },
  rows: {
    scope: 'Who may reset',
    methodsRequired: 'Methods required',
    licenses: 'Licences',
    writeback: 'Password writeback',
    synchronization: 'Directory synchronisation',
    domains: 'Domains',
    adminReset: 'Administrators',
    methods: 'Authentication methods',
    signInPage: 'Sign-in page',
    registrations: 'Registrations',
    report: 'Age of the report',
    coverage: 'What was read',
    deadlines: 'What ends soon',
  },
  ages: {
    now: 'less than a minute ago',
    minutes: (count) => `${of(count, 'minute', 'minutes')} ago`,
    hours: (count) => `${of(count, 'hour', 'hours')} ago`,
    days: (count) => `${of(count, 'day', 'days')} ago`,
  },
  basis: { read: 'read from Microsoft Graph', declared: 'declared by you', inferred: 'inferred' },
  scope: {
    none: 'None',
    selected: (groups) => (groups === 0 ? 'Selected' : `Selected: ${of(groups, 'group', 'groups')}`),
    all: 'All',
    looksNone: 'Probably None',
    looksSelected: (enabled, total) => `Probably Selected: ${n(enabled)} of ${n(total)} people`,
    looksAll: (total) => `Probably All: ${n(total)} people`,
    unknown: 'Not known',
    graphSilent: 'Microsoft Graph does not tell whether password reset is switched on for None, Selected or All.',
    declareIt: 'Choose “SSPR: Declare Password Reset Policy…” to say what the admin center shows.',
    inferredFrom: (enabled, total) => `The registration report counts ${n(enabled)} of ${n(total)} people as enabled by policy.`,
    noneMeans: 'Nobody but administrators can reset; everybody else reads SSPR_0009.',
    noneOrLicense: 'Nobody is counted as enabled. Either the scope is None, or nobody has a licence that includes password reset.',
    declaredNoneButEnabled: (enabled) =>
      `You declared None, yet the registration report counts ${of(enabled, 'person', 'people')} as enabled. One of the two is out of date.`,
    declaredAllButFewer: (enabled, total) =>
      `You declared All; the registration report counts ${n(enabled)} of ${n(total)} people as enabled. It can be hours old.`,
    noGroup: 'No group was declared, so nobody’s membership can be compared.',
    group: (id) => `Group ${id}`,
    groupRead: 'The members of the group, nested ones too, were read and are compared.',
  },
  methodsRequired: {
    required: (count) => (count === 1 ? 'One method' : 'Two methods'),
    probably: (count) => (count === 1 ? 'Probably one method' : 'Probably two methods'),
    unknown: 'Not known',
    why: 'Microsoft Graph does not tell how many methods a reset requires.',
    inferredFrom: (count, people) =>
      count === 1
        ? `The report counts ${of(people, 'person', 'people')} with a single method as registered.`
        : `The report does not count ${of(people, 'person', 'people')} with a single method as registered.`,
    administrators: 'Administrators need two, whatever is set for users.',
  },
  licenses: {
    premium: (name, count, bought) => `${name}: ${used(count, bought)}`,
    none: 'No Microsoft Entra ID P1 or P2',
    paidOther: 'No Microsoft Entra ID P1 or P2; other paid subscriptions',
    notUsable: 'Microsoft Entra ID P1 or P2 is suspended or has ended',
    subscription: (part, count, bought, usable) => `${part}: ${used(count, bought)}${usable ? '' : ', not in force'}`,
    more: (count) => `and ${of(count, 'more subscription', 'more subscriptions')}`,
    overused: (part) => `${part}: more licences are assigned than were bought.`,
    noneMeans: 'With Microsoft Entra ID Free people can change a password they know, but not reset one they forgot.',
    otherMeans:
      'Some Microsoft 365 subscriptions include reset for cloud-only users. Without P1 none includes writeback. Check the licence terms of yours.',
    perUser: 'A licence is due for each person who uses password reset; what each person has is judged person by person.',
    p1: 'Microsoft Entra ID P1',
    p2: 'Microsoft Entra ID P2',
  },
  writeback: {
    notNeeded: 'Not needed',
    on: 'On',
    off: 'Off',
    lastEnabled: (day) => `Switched on ${day}`,
    lastDisabled: (day) => `Switched off ${day}`,
    lastWorked: (day) => `Worked on ${day}`,
    worked: (moment) => `A synchronised person reset, changed or unlocked by themselves with success at ${moment}: writeback worked then.`,
    trouble: (kind, moment) =>
      kind === 'unreachable'
        ? `At ${moment} a reset failed because the on-premises agent could not be reached (SSPR_0030). Nobody synchronised succeeded since.`
        : `At ${moment} Active Directory or the agent refused a reset (SSPR_0029). Nobody synchronised succeeded since.`,
    unknown: 'Not known',
    flag: 'Microsoft Graph has a flag for writeback that Microsoft documents as not in use; it is ignored here.',
    noEvent: 'The audit log that could be read holds no record of writeback being switched on or off. It goes back 30 days at most.',
    event: (enabled, moment) => `Newest record in the audit log: writeback switched ${onOff(enabled)}, ${moment}.`,
    overtaken: (day) => `You declared otherwise on ${day}; the audit log has something newer. Declare it again if it is out of date.`,
    stoodStill: (moment) =>
      `The directory was last synchronised ${moment}. Writeback runs on the same server, so it may have stopped too: look at that server first.`,
    agent: 'This does not tell whether the agent on the server answers now.',
    makeKnown:
      'In the admin center, look at Password reset > On-premises integration, then choose “SSPR: Declare Password Reset Policy…”. On the Connect server, `Get-ADSyncAADPasswordResetConfiguration` tells it.',
    offMeans: 'People whose password is managed on-premises cannot reset it (SSPR_0010).',
  },
  synchronization: {
    cloudOnly: 'None: no directory is synchronised',
    off: 'Switched off',
    last: (age) => `Last ${age}`,
    notTold: 'On; last run not told',
    directory: (moment, age) => `Objects: last synchronised ${moment}, ${age}.`,
    passwords: (moment, age) => `Password hashes: last synchronised ${moment}, ${age}.`,
    passwordsNotTold: 'Password hashes: Microsoft Graph does not tell when they were last synchronised.',
    passwordHashSync: (on) => `Password hash synchronisation is ${onOff(on)}.`,
    forceChange: (on) =>
      on
        ? 'A temporary password set in Active Directory forces a change at sign-in to the cloud too.'
        : 'A temporary password set in Active Directory does not force a change at sign-in to the cloud.',
    cloudPolicy: (on) =>
      on
        ? 'The password policy of the cloud applies to synchronised people too.'
        : 'Passwords of synchronised people do not expire in the cloud.',
    reason:
      'Objects are synchronised every 30 minutes and password hashes every 2 minutes. More than 3 hours is marked for attention and more than 24 hours as bad: limits of this extension, not of Microsoft.',
    nullMeans: 'Microsoft Graph says nothing of synchronisation, as it does for tenants that never had it.',
  },
  domains: {
    summary: (managed, federated, unknown) =>
      list([
        ...(managed > 0 ? [`${n(managed)} managed`] : []),
        ...(federated > 0 ? [`${n(federated)} federated`] : []),
        ...(unknown > 0 ? [`${n(unknown)} not told`] : []),
      ]),
    none: 'None told',
    domain: (name, authentication, isDefault) =>
      `${name}: ${authentication ?? 'managed or federated, not told'}${isDefault ? ', the default domain' : ''}`,
    more: (count) => `and ${of(count, 'more domain', 'more domains')}`,
    federatedMeans: 'Passwords of people in a federated domain are kept by its identity provider. Their reset needs writeback.',
    fromOrganization: 'As the organisation lists its verified domains.',
  },
  adminReset: {
    on: 'May reset their own password',
    off: 'May not reset their own password',
    onlyAdministrators: 'This setting (allowedToUseSSPR) is about administrators only. It says nothing about other people.',
    twoMethods: 'Administrators are under a fixed policy: two methods, no security questions, whatever applies to others.',
    offMeans: 'An administrator who tries reads SSPR_0009. A change of this setting can take an hour.',
  },
  methods: {
    migration: {
      preMigration: 'Migration not begun',
      migrationInProgress: 'Migration in progress',
      migrationComplete: 'Migration complete',
      none: 'Nothing to migrate',
    },
    migrationMeans: {
      preMigration:
        'The methods below count for sign-in only; the old policies, which Microsoft Graph does not show, still decide for password reset.',
      migrationInProgress: 'Both the methods below and the old policies count for password reset.',
      migrationComplete: 'Only the methods below count, and security questions if you declared them.',
      none: 'Microsoft Graph tells no state of migration. That is taken as nothing to migrate, as Microsoft’s own assessment does.',
    },
    summary: (migration, on) => `${migration}; ${of(on, 'method', 'methods')} for reset on`,
    noneOn: 'No method that counts for password reset is on. Nobody can reset with this policy alone.',
    onlyPhone: 'Only text messages and calls are on, and Microsoft ends their delivery on 1 February 2027.',
    names: {
      email: 'Email one-time passcode',
      sms: 'Text message',
      voice: 'Voice call',
      microsoftAuthenticator: 'Microsoft Authenticator',
      softwareOath: 'Software OATH tokens',
      hardwareOath: 'Hardware OATH tokens',
      fido2: 'Passkey (FIDO2)',
      temporaryAccessPass: 'Temporary Access Pass',
      x509Certificate: 'Certificate-based authentication',
      qrCodePin: 'QR code',
      external: 'External method',
      verifiableCredentials: 'Verified ID',
    },
    on: (name, everyone, groups, excluded) =>
      `${name}: on for ${everyone ? 'everyone' : of(groups, 'group', 'groups')}${excluded > 0 ? `, without ${of(excluded, 'group', 'groups')}` : ''}`,
    off: (names) => `Off: ${list(names)}`,
    doNotCount: (names) => `On, but not for password reset: ${list(names)}`,
    unknownMethods: (names) => `On, and not known to this version: ${list(names)}. Whether it counts for password reset cannot be told.`,
    campaign: (state) =>
      ({
        default: 'Registration campaign: managed by Microsoft.',
        enabled: 'Registration campaign: on.',
        disabled: 'Registration campaign: off.',
      })[state],
    reconfirmation: (days) =>
      days === 0
        ? 'People are never asked to confirm their methods again.'
        : `People are asked to confirm their methods after ${of(days, 'day', 'days')}.`,
  },
  signInPage: {
    nothingHidden: 'Shows the way to password reset',
    noBranding: 'No company branding: nothing is hidden',
    hidden: (count) => `Hides ${of(count, 'link', 'links')} to password reset`,
    forgot: '“Forgot my password” is hidden.',
    resetNow: '“Reset it now” is hidden.',
    cannotAccess: '“Can’t access your account?” is hidden.',
    stillWorks: 'Password reset itself still works: people can open aka.ms/sspr.',
    customUrl: (url) => `“Can’t access your account?” leads to an address of your own: ${url}`,
  },
  registrations: {
    summary: (capable, enabled) => `${n(capable)} of ${n(enabled)} enabled people can reset`,
    notTold: 'Counts not told',
    total: (total) => `${of(total, 'person', 'people')} in the report`,
    enabled: (count) => `${n(count)} enabled by policy`,
    registered: (count) => `${n(count)} registered the number of methods required, though perhaps not allowed ones`,
    capable: (count) => `${n(count)} able to reset: enabled and registered`,
    gap: (count) =>
      `${of(count, 'person is', 'people are')} enabled but not able: ${count === 1 ? 'that person' : 'they'} would be refused (SSPR_0014).`,
    admins: (capable, total) =>
      capable === null ? `Administrators: ${n(total)}` : `Administrators: ${n(capable)} of ${n(total)} able to reset`,
    meaning:
      'These are the counts of Microsoft’s report. They leave out licences, writeback and disabled accounts, which are judged person by person.',
  },
  report: {
    refreshed: (age) => `Refreshed ${age}`,
    newest: (moment) => `Newest row: ${moment}`,
    oldest: (moment) => `Oldest row: ${moment}`,
    notKnown: 'No row read yet',
    meaning: 'This is when Microsoft refreshed the report, not when people registered. It lags by a few hours.',
    stale: 'More than 24 hours old: registrations since then are missing. The limit is one of this extension, not of Microsoft.',
  },
  coverage: {
    users: (known, total) => `${n(known)} of ${of(total, 'user', 'users')}`,
    noUsers: 'No users read',
    allRead: (total) => (total === 1 ? '1 source read' : `all ${n(total)} sources read`),
    notReadable: (count, total) => `${n(count)} of ${of(total, 'source', 'sources')} not readable`,
    waiting: (count) => `${of(count, 'source', 'sources')} still to be read`,
  },
  deadlines: {
    entries: {
      connectVersion: {
        title: 'Old versions of Entra Connect stopped',
        sentence: 'Microsoft Entra Connect below 2.5.79.0 no longer synchronises. Cloud sync is not affected.',
        next: 'Look up the version on the Connect server; the installer is in the Microsoft Entra admin center.',
      },
      registeredOnly: {
        title: 'Only registered methods count',
        sentence: 'Since then numbers and addresses that only stand in the directory do not serve for password reset.',
        next: 'Have people register at aka.ms/ssprsetup, or add methods for them.',
      },
      phoneDelivery: {
        title: 'Text messages and calls end',
        sentence:
          'From that day Microsoft delivers no text messages and calls, not for password reset either. A telecom provider of your own can take their place.',
        next: 'Move people to Microsoft Authenticator, one-time passcodes or email, or set up a provider.',
      },
      passkeyNudge: {
        title: 'People with a phone are asked for a passkey',
        sentence:
          'Microsoft asks people who sign in with text messages or calls to register a passkey. A passkey does not count for password reset.',
        next: 'Have them register a method that counts as well.',
      },
      securityQuestions: {
        title: 'Security questions end',
        sentence: 'From then on security questions do not count for password reset.',
        next: 'Have people register another method.',
      },
    },
    left: (days) => `in ${of(days, 'day', 'days')}`,
    past: (days) => `${of(days, 'day', 'days')} ago`,
    today: 'today',
    none: 'Nothing that concerns this tenant',
    unknownOnly: 'Cannot be told',
    row: (title, when) => `${title}: ${when}`,
    applies: { yes: 'Concerns this tenant', no: 'Does not concern this tenant', unknown: 'Cannot be told whether it concerns this tenant' },
    month: (name) => `in ${name}; no day is announced`,
    people: (count) => `At least ${of(count, 'person', 'people')} registered such a method.`,
    datesDisagree: 'Microsoft’s pages name different days for it (5 October and 9 November 2026); both are past.',
  },
  declared: {
    by: (by, day) => (by === 'form' ? `Declared by you on ${day}.` : `Declared by you on ${day}, from the admin center’s own JSON.`),
    scope: {
      none: 'Password reset is on for nobody (None).',
      selected: 'Password reset is on for selected people.',
      all: 'Password reset is on for everybody (All).',
      unknown: 'For whom password reset is on was not declared.',
    },
    methods: (count) =>
      count === null
        ? 'The number of methods required was not declared.'
        : `A reset requires ${count === 1 ? 'one method' : 'two methods'}.`,
    groups: (count) => `${of(count, 'group is', 'groups are')} named.`,
    securityQuestions: (on) => `Security questions are ${onOff(on)}.`,
    writeback: (on) => `Writing back passwords to Active Directory is ${onOff(on)}.`,
    unlock: (on) => (on ? 'Accounts can be unlocked without a reset.' : 'Accounts are unlocked only together with a reset.'),
    registration: (on) => (on ? 'People are asked to register at sign-in.' : 'People are not asked to register at sign-in.'),
    reconfirm: (days) =>
      days === 0 ? 'Methods never have to be confirmed again.' : `Methods are to be confirmed again after ${of(days, 'day', 'days')}.`,
  },
  policyJson: {
    empty: 'Nothing was pasted. Copy the answer of the request “PasswordResetPolicies” from the network tab of the browser.',
    tooLong: 'This is too long to be the policy. Paste the answer of the one request “PasswordResetPolicies”.',
    notJson: 'This is not JSON. Copy the whole answer of the request, from the first “{” to the last “}”.',
    notPolicy: 'This JSON holds no password reset policy: neither enablementType nor numberOfAuthenticationMethodsRequired stands in it.',
    several: 'This holds more than one password reset policy, and they differ. Paste the answer of one tenant only.',
    badEnablement: 'enablementType is neither 0 (None), 1 (Selected) nor 2 (All).',
    badMethods: 'numberOfAuthenticationMethodsRequired is neither 1 nor 2.',
    badGroups: 'passwordResetEnabledGroupIds is not a list of object IDs.',
    badFlag: 'A setting that should be true or false is something else.',
    badDays: 'registrationReconfirmIntevalInDays is not a number of days from 0 to 730.',
    request: 'This is the request, not its answer. Copy the tab “Response” of “PasswordResetPolicies”.',
  },
};
