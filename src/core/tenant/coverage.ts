import type { Language } from '../codes/texts';
import type { Fact } from './fact';
import type { RosterSizes } from './rows/row';
import type { SourceId, Tenant } from './tenant';
import { tenantTexts } from './texts';

/** How much of a tenant we know. */
export interface Coverage {
  /** People with all that could be read of them, of all that there are as far as we know. */
  readonly users: { readonly known: number; readonly total: number };
  /** Sources that count in this tenant. */
  readonly sources: readonly SourceId[];
  readonly notReadable: readonly SourceId[];
  readonly waiting: readonly SourceId[];
}

const always: readonly SourceId[] = [
  'users',
  'registrations',
  'counts',
  'methodCounts',
  'organization',
  'licenses',
  'domains',
  'synchronization',
  'adminReset',
  'methods',
  'roles',
  'signInPage',
  'activity',
];

/** No branding is an answer: there is none. */
function answered(source: SourceId, fact: Fact<unknown>): boolean {
  return fact.known || (source === 'signInPage' && fact.why.reason === 'notFound');
}

function waits(fact: Fact<unknown>): boolean {
  return !fact.known && fact.why.reason === 'notRead';
}

/** People whose part of a source is known; all where it was read to its end, or where it will not come. */
function knownIn(fact: Fact<boolean>, count: number, total: number): number {
  if (fact.known && fact.value) return total;
  return !fact.known && !waits(fact) && count === 0 ? total : count;
}

/** `expected`: how many people Graph announced, where it did. */
export function coverageOf(tenant: Tenant, roster: RosterSizes, expected = 0): Coverage {
  const sources = tenant.declared?.scope === 'selected' && tenant.declared.groupIds.length > 0 ? [...always, 'group' as const] : always;
  const open = sources.filter((source) => !answered(source, tenant[source]));
  const whole = tenant.users.known && tenant.users.value;
  const total = whole ? roster.size : Math.max(roster.size, expected);
  const nothing = roster.size === 0;
  const known = nothing
    ? 0
    : Math.min(knownIn(tenant.users, roster.withAccount, total), knownIn(tenant.registrations, roster.withRegistration, total));
  return {
    users: { known: Math.min(known, total), total },
    sources,
    notReadable: open.filter((source) => !waits(tenant[source])),
    waiting: open.filter((source) => waits(tenant[source])),
  };
}

/** "98,412 of 100,000 users; 3 of 9 sources not readable": what a person must know before they trust a number. */
export function coverageText(tenant: Tenant, roster: RosterSizes, language: Language, expected?: number): string {
  const { users, sources, notReadable, waiting } = coverageOf(tenant, roster, expected);
  const texts = tenantTexts(language).coverage;
  return [
    users.total === 0 ? texts.noUsers : texts.users(users.known, users.total),
    ...(notReadable.length > 0 ? [texts.notReadable(notReadable.length, sources.length)] : []),
    ...(waiting.length > 0 ? [texts.waiting(waiting.length)] : []),
    ...(notReadable.length === 0 && waiting.length === 0 ? [texts.allRead(sources.length)] : []),
  ].join('; ');
}
