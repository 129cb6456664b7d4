import type { Language } from '../codes/texts';
import type { DeadlineId } from './deadlines';
import type { PolicyProblem } from './policyJson';
import type { TenantRowId } from './rows/row';
import type { DeclaredPolicy, SourceId } from './tenant';
import { en } from './texts/en';

/** Counts and lists arrive as they are; how a language writes and inflects them is its own affair. */
export interface TenantTexts {
  readonly language: Language;
  /** What a source is called in a sentence's subject: "The registration report". */
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly unreadable: UnreadableTexts;
  readonly rows: Readonly<Record<TenantRowId, string>>;
  readonly ages: AgeTexts;
  readonly basis: Readonly<Record<'read' | 'declared' | 'inferred', string>>;
  readonly scope: ScopeTexts;
  readonly methodsRequired: MethodsRequiredTexts;
  readonly licenses: LicenseTexts;
  readonly writeback: WritebackTexts;
  readonly synchronization: SynchronizationTexts;
  readonly domains: DomainTexts;
  readonly adminReset: Readonly<Record<'on' | 'off' | 'onlyAdministrators' | 'twoMethods' | 'offMeans', string>>;
  readonly methods: MethodsTexts;
  readonly signInPage: SignInPageTexts;
  readonly registrations: RegistrationTexts;
  readonly report: ReportTexts;
  readonly coverage: CoverageTexts;
  readonly deadlines: DeadlineTexts;
  readonly declared: DeclaredTexts;
  readonly policyJson: Readonly<Record<PolicyProblem, string>>;
}

/** Each says what is the matter and what to do next. */
export interface UnreadableTexts {
  readonly could: (source: string) => string;
  readonly waiting: (source: string) => string;
  readonly notRead: string;
  readonly scope: (scope: string) => string;
  readonly role: (roles: readonly string[]) => string;
  readonly license: string;
  readonly cloud: string;
  readonly throttled: string;
  readonly offline: string;
  readonly cancelled: string;
  readonly notFound: string;
  readonly signIn: string;
  readonly unexpected: (detail: string) => string;
  /** For a row's value: short. */
  readonly short: Readonly<Record<'notRead' | 'unreadable', string>>;
}

export interface AgeTexts {
  readonly now: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
}

export interface ScopeTexts {
  readonly none: string;
  readonly selected: (groups: number) => string;
  readonly all: string;
  readonly looksNone: string;
  readonly looksSelected: (enabled: number, total: number) => string;
  readonly looksAll: (total: number) => string;
  readonly unknown: string;
  readonly graphSilent: string;
  readonly declareIt: string;
  readonly inferredFrom: (enabled: number, total: number) => string;
  readonly noneMeans: string;
  readonly noneOrLicense: string;
  readonly declaredNoneButEnabled: (enabled: number) => string;
  readonly declaredAllButFewer: (enabled: number, total: number) => string;
  readonly noGroup: string;
  readonly group: (id: string) => string;
  readonly groupRead: string;
}

export interface MethodsRequiredTexts {
  readonly required: (count: 1 | 2) => string;
  readonly probably: (count: 1 | 2) => string;
  readonly unknown: string;
  readonly why: string;
  readonly inferredFrom: (count: 1 | 2, people: number) => string;
  readonly administrators: string;
}

export interface LicenseTexts {
  readonly premium: (name: string, used: number | null, bought: number | null) => string;
  readonly none: string;
  readonly paidOther: string;
  readonly notUsable: string;
  readonly subscription: (part: string, used: number | null, bought: number | null, usable: boolean) => string;
  readonly more: (count: number) => string;
  readonly overused: (part: string) => string;
  readonly noneMeans: string;
  readonly otherMeans: string;
  readonly perUser: string;
  readonly p1: string;
  readonly p2: string;
}

export interface WritebackTexts {
  readonly notNeeded: string;
  readonly on: string;
  readonly off: string;
  readonly lastEnabled: (day: string) => string;
  readonly lastDisabled: (day: string) => string;
  readonly lastWorked: (day: string) => string;
  readonly worked: (moment: string) => string;
  readonly trouble: (kind: 'unreachable' | 'refused', moment: string) => string;
  readonly unknown: string;
  readonly flag: string;
  readonly noEvent: string;
  readonly event: (enabled: boolean, moment: string) => string;
  readonly overtaken: (day: string) => string;
  readonly stoodStill: (moment: string) => string;
  readonly agent: string;
  readonly makeKnown: string;
  readonly offMeans: string;
}

export interface SynchronizationTexts {
  readonly cloudOnly: string;
  readonly off: string;
  readonly last: (age: string) => string;
  readonly notTold: string;
  readonly directory: (moment: string, age: string) => string;
  readonly passwords: (moment: string, age: string) => string;
  readonly passwordsNotTold: string;
  readonly passwordHashSync: (on: boolean) => string;
  readonly forceChange: (on: boolean) => string;
  readonly cloudPolicy: (on: boolean) => string;
  readonly reason: string;
  readonly nullMeans: string;
}

export interface DomainTexts {
  readonly summary: (managed: number, federated: number, unknown: number) => string;
  readonly none: string;
  readonly domain: (name: string, authentication: 'managed' | 'federated' | null, isDefault: boolean) => string;
  readonly more: (count: number) => string;
  readonly federatedMeans: string;
  readonly fromOrganization: string;
}

export interface MethodsTexts {
  readonly migration: Readonly<Record<'preMigration' | 'migrationInProgress' | 'migrationComplete' | 'none', string>>;
  readonly migrationMeans: Readonly<Record<'preMigration' | 'migrationInProgress' | 'migrationComplete' | 'none', string>>;
  readonly summary: (migration: string, on: number) => string;
  readonly noneOn: string;
  readonly onlyPhone: string;
  /** Display names of `MethodId`s. */
  readonly names: Readonly<Record<string, string>>;
  readonly on: (name: string, everyone: boolean, groups: number, excluded: number) => string;
  readonly off: (names: readonly string[]) => string;
  readonly doNotCount: (names: readonly string[]) => string;
  readonly unknownMethods: (names: readonly string[]) => string;
  readonly campaign: (state: 'default' | 'enabled' | 'disabled') => string;
  readonly reconfirmation: (days: number) => string;
}

export interface SignInPageTexts {
  readonly nothingHidden: string;
  readonly noBranding: string;
  readonly hidden: (count: number) => string;
  readonly forgot: string;
  readonly resetNow: string;
  readonly cannotAccess: string;
  readonly stillWorks: string;
  readonly customUrl: (url: string) => string;
}

export interface RegistrationTexts {
  readonly summary: (capable: number, enabled: number) => string;
  readonly notTold: string;
  readonly total: (total: number) => string;
  readonly enabled: (count: number) => string;
  readonly registered: (count: number) => string;
  readonly capable: (count: number) => string;
  readonly gap: (count: number) => string;
  readonly admins: (capable: number | null, total: number) => string;
  readonly meaning: string;
}

export interface ReportTexts {
  readonly refreshed: (age: string) => string;
  readonly newest: (moment: string) => string;
  readonly oldest: (moment: string) => string;
  readonly notKnown: string;
  readonly meaning: string;
  readonly stale: string;
}

export interface CoverageTexts {
  readonly users: (known: number, total: number) => string;
  readonly noUsers: string;
  readonly allRead: (total: number) => string;
  readonly notReadable: (count: number, total: number) => string;
  readonly waiting: (count: number) => string;
}

export interface DeadlineTexts {
  readonly entries: Readonly<Record<DeadlineId, { readonly title: string; readonly sentence: string; readonly next: string }>>;
  readonly left: (days: number) => string;
  readonly past: (days: number) => string;
  readonly today: string;
  readonly none: string;
  readonly unknownOnly: string;
  readonly row: (title: string, when: string) => string;
  readonly applies: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly month: (name: string) => string;
  readonly people: (count: number) => string;
  readonly datesDisagree: string;
}

export interface DeclaredTexts {
  readonly by: (by: DeclaredPolicy['by'], day: string) => string;
  readonly scope: Readonly<Record<'none' | 'selected' | 'all' | 'unknown', string>>;
  readonly methods: (count: 1 | 2 | null) => string;
  readonly groups: (count: number) => string;
  readonly securityQuestions: (on: boolean) => string;
  readonly writeback: (on: boolean) => string;
  readonly unlock: (on: boolean) => string;
  readonly registration: (on: boolean) => string;
  readonly reconfirm: (days: number) => string;
}

const all: Readonly<Record<Language, TenantTexts>> = { en };

export function tenantTexts(language: Language): TenantTexts {
  return all[language];
}
