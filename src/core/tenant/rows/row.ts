import type { Language } from '../../codes/texts';
import type { Basis } from '../../users/verdict';
import type { Fact, Unreadable } from '../fact';
import { type FeatureId, featureOfSource } from '../permissions';
import type { SourceId, Tenant } from '../tenant';
import type { TenantTexts } from '../texts';
import { DAY, HOUR, MINUTE } from '../times';
import { unreadableSentence } from '../unreadable';

export type TenantRowId =
  | 'scope'
  | 'methodsRequired'
  | 'licenses'
  | 'writeback'
  | 'synchronization'
  | 'domains'
  | 'adminReset'
  | 'methods'
  | 'signInPage'
  | 'registrations'
  | 'report'
  | 'coverage'
  | 'deadlines';

/** `note`: neither good nor bad. `unknown` is never shown as good. */
export type RowState = 'good' | 'attention' | 'bad' | 'unknown' | 'note';

/** A row of the view Tenant. */
export interface TenantRow {
  readonly id: TenantRowId;
  readonly label: string;
  /** A few words. May hold text of the tenant (names of domains): never markup. */
  readonly value: string;
  readonly state: RowState;
  /** `read` too where nothing is known: then nothing was declared or inferred. */
  readonly basis: Basis;
  /** Evidence, a sentence each; where something is not known, why, and what would make it known. */
  readonly details: readonly string[];
  /** What to grant so that it becomes known. */
  readonly permission?: FeatureId;
}

/** People known of a tenant, and how many of them have a row of the registration report. */
export interface RosterSizes {
  readonly size: number;
  readonly withAccount: number;
  readonly withRegistration: number;
}

/** `now`: milliseconds UTC. */
export interface RowContext {
  readonly now: number;
  readonly language: Language;
  readonly texts: TenantTexts;
  readonly roster: RosterSizes | undefined;
}

export type RowOf = (tenant: Tenant, context: RowContext) => TenantRow;

/** A row, of what Graph answered unless said otherwise. */
export function row(
  id: TenantRowId,
  { texts }: RowContext,
  {
    details = [],
    basis = 'read',
    ...rest
  }: Pick<TenantRow, 'value' | 'state'> & Partial<Pick<TenantRow, 'basis' | 'details' | 'permission'>>,
): TenantRow {
  return { id, label: texts.rows[id], basis, details, ...rest };
}

/** The permission that would make a source readable; nothing where another is the matter. */
export function permissionFor(source: SourceId, why: Unreadable): Pick<TenantRow, 'permission'> {
  return why.reason === 'scope' ? { permission: featureOfSource(source).id } : {};
}

/** The row of something that could not be read. */
export function unknownRow(id: TenantRowId, context: RowContext, source: SourceId, why: Unreadable): TenantRow {
  const { short } = context.texts.unreadable;
  return row(id, context, {
    value: why.reason === 'notRead' ? short.notRead : short.unreadable,
    state: 'unknown',
    details: [unreadableSentence(why, context.language, source)],
    ...permissionFor(source, why),
  });
}

/** Why a source is not known, as evidence; nothing when it is. */
export function whyUnknown(fact: Fact<unknown>, source: SourceId, { language }: RowContext): readonly string[] {
  return fact.known ? [] : [unreadableSentence(fact.why, language, source)];
}

/** `3 hours ago`. A time in the future is a clock that is not exact: just now. */
export function ageText(at: number, { now, texts }: RowContext): string {
  const age = now - at;
  if (age < MINUTE) return texts.ages.now;
  if (age < HOUR) return texts.ages.minutes(Math.floor(age / MINUTE));
  return age < 2 * DAY ? texts.ages.hours(Math.floor(age / HOUR)) : texts.ages.days(Math.floor(age / DAY));
}
