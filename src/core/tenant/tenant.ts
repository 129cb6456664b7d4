import { type Fact, unreadable } from './fact';

/** `onPremisesSyncEnabled` of Graph: null is its own answer (never synchronised), kept apart from false (was, no longer is). */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly synced: boolean | null;
  /** Milliseconds UTC; null when Graph says nothing. */
  readonly lastSync: number | null;
  readonly lastPasswordSync: number | null;
  readonly domains: readonly Domain[];
}

export interface Domain {
  /** Lower case. */
  readonly name: string;
  readonly authentication: 'managed' | 'federated' | null;
  readonly isDefault: boolean;
  /** Null: not told by this source. */
  readonly passwordValidityDays: number | null;
}

/** A subscription of the tenant. `usable`: Enabled or Warning. */
export interface License {
  readonly skuId: string;
  readonly partNumber: string;
  readonly usable: boolean;
  readonly bought: number | null;
  readonly used: number | null;
  /** Service plans that are switched on in it. */
  readonly plans: readonly { readonly id: string; readonly name: string }[];
}

/** Features of directory synchronisation. Graph's `passwordWritebackEnabled` is documented as not in use; it is not even kept. */
export interface Synchronization {
  readonly passwordHashSync: boolean | null;
  readonly cloudPasswordPolicyForSynced: boolean | null;
  readonly forceChangeOnLogon: boolean | null;
}

export type MethodId =
  | 'email'
  | 'sms'
  | 'voice'
  | 'microsoftAuthenticator'
  | 'softwareOath'
  | 'hardwareOath'
  | 'fido2'
  | 'temporaryAccessPass'
  | 'x509Certificate'
  | 'qrCodePin'
  | 'external'
  | 'verifiableCredentials';

export interface MethodSetting {
  /** A `MethodId`, or a name that Microsoft added later. */
  readonly id: string;
  readonly enabled: boolean;
  /** `all_users`, or ids of groups. */
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

/** The authentication methods policy. Null migration state: nothing to migrate (what Microsoft's own assessment takes it for). */
export interface MethodsPolicy {
  readonly migration: 'preMigration' | 'migrationInProgress' | 'migrationComplete' | null;
  readonly settings: readonly MethodSetting[];
  /** Days after which people are asked to confirm their methods; null: not told. */
  readonly reconfirmationDays: number | null;
  readonly campaign: 'default' | 'enabled' | 'disabled' | null;
}

/** What the sign-in page hides: why people see no "Forgot my password". */
export interface SignInPage {
  readonly hidesForgotPassword: boolean;
  readonly hidesResetNow: boolean;
  readonly hidesCannotAccess: boolean;
  readonly customCannotAccessUrl: string | null;
}

export interface RegistrationCounts {
  readonly total: number;
  readonly enabled: number | null;
  readonly registered: number | null;
  readonly capable: number | null;
  /** The same for administrators only, where the service answered. */
  readonly admins: { readonly total: number; readonly capable: number | null } | null;
}

/** A record of the audit log of self-service password management. People stand in it by their ids only. */
export interface AuditEvent {
  readonly id: string;
  readonly at: number;
  readonly activity: string;
  readonly result: 'success' | 'failure' | 'timeout' | null;
  readonly reason: string | null;
  readonly userId: string | null;
  readonly correlationId: string | null;
}

/** What the audit log of the last 30 days says, as far as it was read. */
export interface Activity {
  readonly events: readonly AuditEvent[];
  /** True when there are more events than were read. */
  readonly cut: boolean;
  /** The newest "Enable/Disable password writeback for directory", if the log still holds one. */
  readonly writeback: { readonly enabled: boolean; readonly at: number } | null;
}

/** What the administrator told us, since Graph cannot tell it. Kept per tenant. */
export interface DeclaredPolicy {
  readonly scope: 'none' | 'selected' | 'all' | null;
  readonly groupIds: readonly string[];
  readonly methodsRequired: 1 | 2 | null;
  readonly securityQuestions: boolean | null;
  /** On-premises integration: "Write back passwords". */
  readonly writeback: boolean | null;
  readonly unlockWithoutReset: boolean | null;
  readonly registrationRequired: boolean | null;
  readonly reconfirmDays: number | null;
  /** When it was declared, milliseconds UTC, and by which way. */
  readonly at: number;
  readonly by: 'form' | 'portalJson';
}

/**
 * What the rows of the tenant let us conclude where Graph is silent. Null: they do not tell. Counts are the people it rests on. Filled by
 * `inferredFrom` of `core/users/inference.ts`; everything taken from here is labelled inferred.
 */
export interface Inferred {
  /** `none`: nobody is allowed (or the licence is missing); `selected`: some are; `all`: every member is. */
  readonly scope: { readonly value: 'none' | 'selected' | 'all'; readonly enabled: number; readonly of: number } | null;
  /** By people who registered exactly one method and whom the service counts as registered, or not. */
  readonly methodsRequired: { readonly value: 1 | 2; readonly people: number } | null;
  /** When a synchronised person last reset, changed or unlocked by themselves with success: writeback worked then. Milliseconds UTC. */
  readonly writebackWorked: number | null;
  /** The newest failure that blames the on-premises side, if nobody synchronised succeeded since. */
  readonly onPremisesTrouble: { readonly kind: 'unreachable' | 'refused'; readonly at: number } | null;
}

/** The parts of a tenant that are read one by one; each may be unreadable without the others. */
export type SourceId =
  | 'users'
  | 'registrations'
  | 'counts'
  | 'methodCounts'
  | 'organization'
  | 'licenses'
  | 'domains'
  | 'synchronization'
  | 'adminReset'
  | 'methods'
  | 'roles'
  | 'signInPage'
  | 'activity'
  | 'group';

/** A tenant as far as we know it. A picture: each reading makes a new one. */
export interface Tenant {
  readonly organization: Fact<Organization>;
  readonly licenses: Fact<readonly License[]>;
  readonly domains: Fact<readonly Domain[]>;
  readonly synchronization: Fact<Synchronization>;
  /** `authorizationPolicy.allowedToUseSSPR`: whether *administrators* may reset. It says nothing about other people. */
  readonly adminReset: Fact<boolean>;
  readonly methods: Fact<MethodsPolicy>;
  /** Names of the directory roles that were read; who holds them stands with the users. */
  readonly roles: Fact<readonly string[]>;
  readonly signInPage: Fact<SignInPage>;
  readonly activity: Fact<Activity>;
  readonly counts: Fact<RegistrationCounts>;
  /** Method name as in the report, and how many people registered it. */
  readonly methodCounts: Fact<readonly { readonly method: string; readonly count: number }[]>;
  /** Whether the users, and the registration report, were read: `value` is true when whole. */
  readonly users: Fact<boolean>;
  readonly registrations: Fact<boolean>;
  /** When the registration report was refreshed by the service: its oldest and newest row. */
  readonly reportAge: { readonly oldest: number; readonly newest: number } | null;
  /** The members of the declared groups: known true when read. */
  readonly group: Fact<boolean>;
  readonly declared: DeclaredPolicy | null;
  readonly inferred: Inferred;
}

/** Nothing can be concluded (yet). */
export const nothingInferred: Inferred = { scope: null, methodsRequired: null, writebackWorked: null, onPremisesTrouble: null };

const notRead = unreadable({ reason: 'notRead' });

/** A tenant of which nothing is known yet. */
export const unknownTenant: Tenant = {
  organization: notRead,
  licenses: notRead,
  domains: notRead,
  synchronization: notRead,
  adminReset: notRead,
  methods: notRead,
  roles: notRead,
  signInPage: notRead,
  activity: notRead,
  counts: notRead,
  methodCounts: notRead,
  users: notRead,
  registrations: notRead,
  reportAge: null,
  group: notRead,
  declared: null,
  inferred: nothingInferred,
};
