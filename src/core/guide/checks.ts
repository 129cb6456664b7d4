import type { CommandId } from './commands';
import type { LinkId } from './links';

/** What an option says of its check: `pass` nothing wrong there, `fail` this stops the person, `note` neither good nor bad, only telling. */
export type OptionOutcome = 'pass' | 'fail' | 'note';

/** Who can answer: the person who has the trouble, whoever may open the admin center, the server, Active Directory, or the PC. */
export type CheckPlace = 'person' | 'adminCenter' | 'server' | 'directory' | 'device';

/** A question that the guide can ask; a check of the same id answers it live. `cannotTell` is an answer of every question besides these. */
interface CheckFacts {
  readonly options: Readonly<Record<string, OptionOutcome>>;
  readonly place: CheckPlace;
  /** Where to look in the admin center; the menu path stands in the words. */
  readonly link?: LinkId;
  /** A read-only command whose pasted output answers it. */
  readonly command?: CommandId;
}

/** Every check, in the order in which the service would come to it (`rules.md` section 1); what the service does not ask comes after. */
export const checks = {
  // What happened
  lastAttempts: {
    place: 'person',
    command: 'auditAttempts',
    options: {
      notEnabled: 'fail',
      noLicense: 'fail',
      tooFewMethods: 'fail',
      writebackOff: 'fail',
      onPremisesRefused: 'fail',
      onPremisesUnreachable: 'fail',
      passwordRefused: 'fail',
      passwordBanned: 'fail',
      tooManyAttempts: 'fail',
      codeNotReceived: 'fail',
      detailsNotAccepted: 'fail',
      succeededButUnusable: 'fail',
      signInNotAccepted: 'fail',
      currentPasswordWrong: 'fail',
      userNotFound: 'fail',
      pageNotShown: 'fail',
      lockScreen: 'fail',
      timedOut: 'fail',
      generalError: 'fail',
      contactAdministrator: 'note',
      worked: 'note',
      notTried: 'note',
    },
  },
  changeOrReset: { place: 'person', options: { reset: 'note', change: 'note', byAdministrator: 'note', unlock: 'note' } },
  resetPlace: {
    place: 'person',
    options: { entra: 'pass', graph: 'pass', microsoft365: 'fail', powerShell: 'fail', user: 'pass' },
  },
  // The page
  tenantMatch: { place: 'person', command: 'domains', options: { same: 'pass', other: 'fail' } },
  signInName: { place: 'person', options: { userPrincipalName: 'pass', email: 'fail', mistyped: 'fail', notSynced: 'fail' } },
  forgotPasswordLink: { place: 'person', options: { shown: 'pass', hidden: 'fail', ownPage: 'fail' } },
  browserCookies: { place: 'person', options: { allowed: 'pass', blocked: 'fail', slow: 'fail' } },
  lockScreenJoin: {
    place: 'device',
    command: 'deviceJoin',
    options: { joined: 'pass', notJoined: 'fail', remoteSession: 'fail', lockedSession: 'fail', oldWindows: 'fail' },
  },
  lockScreenPolicy: { place: 'device', command: 'lockScreenPolicy', options: { on: 'pass', off: 'fail', hidden: 'fail' } },
  lockScreenProxy: { place: 'device', options: { open: 'pass', blocked: 'fail', userProxy: 'fail', securitySoftware: 'fail' } },
  // The account
  accountEnabled: {
    place: 'adminCenter',
    link: 'users',
    command: 'userAccount',
    options: { enabled: 'pass', disabled: 'fail', disabledInDirectory: 'fail', lockedInDirectory: 'fail', smartLockout: 'fail' },
  },
  guestKind: {
    place: 'adminCenter',
    link: 'users',
    options: { member: 'pass', selfService: 'pass', invited: 'pass', partner: 'fail', personal: 'fail' },
  },
  federation: {
    place: 'adminCenter',
    link: 'users',
    command: 'userAccount',
    options: { cloudOnly: 'note', hashSync: 'note', passThrough: 'note', federated: 'note', synced: 'note' },
  },
  // The administrator policy
  adminPolicy: {
    place: 'adminCenter',
    link: 'users',
    command: 'userRoles',
    options: { noRole: 'pass', resetOn: 'pass', resetOff: 'fail', holdsRole: 'note' },
  },
  /** The other half of `adminPolicy`, for somebody who only knows that a role is held. */
  adminReset: { place: 'adminCenter', command: 'adminReset', options: { on: 'pass', off: 'fail' } },
  // Scope
  scope: {
    place: 'adminCenter',
    link: 'resetProperties',
    options: { all: 'pass', selected: 'pass', thisUser: 'pass', none: 'fail', notThisUser: 'fail', neverConfigured: 'fail' },
  },
  groupMembership: {
    place: 'adminCenter',
    link: 'groups',
    command: 'userGroups',
    options: { member: 'pass', notMember: 'fail', addedRecently: 'fail', dynamicPending: 'fail', otherGroup: 'fail' },
  },
  policyAge: { place: 'person', options: { settled: 'pass', recent: 'fail' } },
  // Licence
  license: {
    place: 'adminCenter',
    link: 'users',
    command: 'userLicenses',
    options: { premium: 'pass', paidOther: 'note', none: 'fail', planOff: 'fail' },
  },
  administratorLicense: { place: 'adminCenter', link: 'users', options: { licensed: 'pass', unlicensed: 'fail' } },
  // Methods
  registered: {
    place: 'adminCenter',
    link: 'registrationDetails',
    command: 'userRegistration',
    options: { enough: 'pass', none: 'fail', tooFew: 'fail', profileOnly: 'fail', notCounting: 'fail' },
  },
  methodsRequired: { place: 'adminCenter', link: 'resetMethods', options: { one: 'pass', two: 'pass', raisedToTwo: 'fail' } },
  methodsAllowed: {
    place: 'adminCenter',
    link: 'methodsPolicy',
    command: 'methodsPolicy',
    options: { allowed: 'pass', off: 'fail', otherGroup: 'fail', none: 'fail' },
  },
  phoneFormat: {
    place: 'adminCenter',
    link: 'users',
    options: { good: 'pass', malformed: 'fail', extension: 'fail', typedDifferently: 'fail', outOfDate: 'fail' },
  },
  // Writeback
  writebackEnabled: {
    place: 'server',
    command: 'writebackConfiguration',
    options: { on: 'pass', off: 'fail', switchedOff: 'fail', serverReplaced: 'fail', notUsed: 'note' },
  },
  portalIntegrationSwitch: {
    place: 'adminCenter',
    link: 'resetIntegration',
    options: { on: 'pass', off: 'fail', cloudSyncOff: 'fail', pageMissing: 'fail' },
  },
  unlockOption: { place: 'adminCenter', link: 'resetIntegration', options: { on: 'pass', off: 'fail' } },
  stagedRollout: { place: 'adminCenter', options: { off: 'pass', on: 'fail' } },
  engines: { place: 'server', options: { connect: 'pass', cloudSync: 'pass', sameDomain: 'fail', differentDomains: 'pass' } },
  // Connection
  agentReachable: {
    place: 'adminCenter',
    link: 'resetIntegration',
    options: {
      running: 'pass',
      outdated: 'fail',
      statusUnknown: 'fail',
      cannotConnect: 'fail',
      notConfigured: 'fail',
      temporary: 'fail',
      saysNotEnabled: 'fail',
    },
  },
  serverEvent: {
    place: 'server',
    command: 'serverEvents',
    options: {
      none: 'pass',
      connection: 'fail',
      stopped: 'fail',
      notStarted: 'fail',
      policy: 'fail',
      accessDenied: 'fail',
      samDenied: 'fail',
      notFound: 'fail',
      duplicate: 'fail',
      unknownError: 'fail',
      controllerUnreachable: 'fail',
      forestNotEnabled: 'fail',
      ldapSigning: 'fail',
      ldapControl: 'fail',
      passwordTooLong: 'fail',
      accountState: 'fail',
      keys: 'fail',
      settings: 'fail',
      wizardToken: 'fail',
      otherError: 'fail',
    },
  },
  connectVersion: { place: 'server', command: 'connectVersion', options: { current: 'pass', retired: 'fail', oldAgent: 'fail' } },
  serviceRunning: {
    place: 'server',
    command: 'syncService',
    options: { running: 'pass', stopped: 'fail', withoutWriteback: 'fail' },
  },
  stagingMode: { place: 'server', command: 'scheduler', options: { active: 'pass', onlyStaging: 'fail' } },
  endpointsReachable: {
    place: 'server',
    command: 'endpoints',
    options: { open: 'pass', blocked: 'fail', inspected: 'fail', dropped: 'fail', userProxy: 'fail', certificate: 'fail' },
  },
  tls12: { place: 'server', command: 'tls', options: { on: 'pass', off: 'fail' } },
  dotNet: { place: 'server', command: 'dotNet', options: { current: 'pass', old: 'fail' } },
  clock: { place: 'server', command: 'clock', options: { right: 'pass', wrong: 'fail' } },
  controllerReachable: { place: 'directory', command: 'controllers', options: { yes: 'pass', no: 'fail' } },
  wizardAccount: { place: 'person', options: { cloudAccount: 'pass', federated: 'fail', wrongPassword: 'fail' } },
  serviceHealth: { place: 'adminCenter', link: 'adminCenter', options: { healthy: 'pass', incident: 'fail' } },
  // The gates
  authenticatorAvailable: { place: 'person', options: { yes: 'pass', lost: 'fail' } },
  smsDelivery: { place: 'person', options: { arrives: 'pass', missing: 'fail', limit: 'fail' } },
  voiceDelivery: { place: 'person', options: { arrives: 'pass', missing: 'fail' } },
  emailDelivery: { place: 'person', options: { arrives: 'pass', junk: 'fail', otherMailbox: 'fail', filtered: 'fail' } },
  // Active Directory's set-up
  adminCount: { place: 'directory', command: 'directoryUser', options: { ordinary: 'pass', protected: 'fail', leftover: 'fail' } },
  connectorAccountRights: {
    place: 'directory',
    command: 'accountRights',
    options: { complete: 'pass', missing: 'fail', givenRecently: 'fail', inheritanceOff: 'fail' },
  },
  remoteSam: { place: 'directory', command: 'remoteSam', options: { open: 'pass', restricted: 'fail' } },
  connectPlace: { place: 'server', options: { memberServer: 'pass', controller: 'fail' } },
  organizationalUnit: { place: 'directory', command: 'directoryUser', options: { plain: 'pass', reserved: 'fail' } },
  preferredControllers: { place: 'server', options: { none: 'pass', fullNames: 'pass', shortNames: 'fail' } },
  syncAge: { place: 'adminCenter', command: 'userAccount', options: { recent: 'pass', stale: 'fail' } },
  objectSynced: {
    place: 'server',
    options: { linked: 'pass', outOfScope: 'fail', syncError: 'fail', deleted: 'fail', hashScope: 'fail', twoForests: 'fail' },
  },
  // The password
  minimumPasswordAge: { place: 'directory', command: 'domainPolicy', options: { none: 'pass', old: 'pass', tooYoung: 'fail' } },
  passwordPolicyAd: {
    place: 'directory',
    command: 'userPolicy',
    options: { meets: 'pass', tooWeak: 'fail', usedBefore: 'fail', filter: 'fail', mayNotChange: 'fail' },
  },
  bannedPassword: {
    place: 'adminCenter',
    link: 'passwordProtection',
    options: { free: 'pass', common: 'fail', customList: 'fail', tooWeak: 'fail', ownName: 'fail' },
  },
  throttled: { place: 'person', options: { no: 'pass', blocked: 'fail' } },
  // Afterwards
  cloudCopy: {
    place: 'person',
    options: { works: 'pass', late: 'fail', neverArrives: 'fail', mustChangeFlag: 'fail', onlyOldWorks: 'fail' },
  },
  directoryFlags: {
    place: 'directory',
    command: 'directoryUser',
    options: { ordinary: 'pass', neverExpires: 'fail', temporaryNotForced: 'fail' },
  },
  // All of it together
  readiness: {
    place: 'adminCenter',
    link: 'registrationDetails',
    options: { ready: 'pass', notReady: 'note' },
  },
  // The administrator who helps
  whoMayReset: {
    place: 'adminCenter',
    link: 'users',
    options: { mayReset: 'pass', noRole: 'fail', roleTooLow: 'fail', targetProtected: 'fail' },
  },
  // Registration
  registrationMessage: {
    place: 'person',
    options: { none: 'pass', notEnabled: 'fail', noMethods: 'fail', blockedPlace: 'fail', risk: 'fail', expired: 'fail', error: 'fail' },
  },
  registrationCampaign: { place: 'adminCenter', link: 'resetRegistration', options: { required: 'pass', notRequired: 'note' } },
  methodsMigration: { place: 'person', options: { combined: 'note', mixedPolicies: 'fail' } },
  // Reports
  auditView: {
    place: 'adminCenter',
    options: { filled: 'pass', wrongFilter: 'fail', tooEarly: 'fail', neverOpened: 'fail' },
  },
  deadlines: { place: 'adminCenter', link: 'registrationDetails', options: { none: 'pass', phoneOnly: 'fail', questionsOnly: 'fail' } },
} as const satisfies Readonly<Record<string, CheckFacts>>;

export type CheckId = keyof typeof checks;

/** The answers that a check knows, without `cannotTell`. */
export type OptionOf<C extends CheckId> = Extract<keyof (typeof checks)[C]['options'], string>;

/** Answers that must be given, or may be: by check. */
export type Conditions = { readonly [C in CheckId]?: readonly OptionOf<C>[] };

/** An answer "I cannot find out" to any question. */
export const CANNOT_TELL = 'cannotTell';

export const checkIds = Object.keys(checks) as readonly CheckId[];

/** The facts of a check, without the exact names of its options. */
export function checkFacts(check: CheckId): CheckFacts {
  return checks[check];
}

export function isCheck(id: string): id is CheckId {
  return Object.hasOwn(checks, id);
}

/** Whether the check knows this answer; `cannotTell` is known to all. */
export function isOption(check: CheckId, option: string): boolean {
  return option === CANNOT_TELL || Object.hasOwn(checks[check].options, option);
}
