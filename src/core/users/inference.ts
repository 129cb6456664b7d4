import type { AuditEvent, Inferred, Tenant } from '../tenant/tenant';
import { standingOf } from './gates/administrator';
import { rowOf } from './gates/report';
import { holdingsOf } from './methodKinds';
import type { Kind, Roster } from './roster';
import type { Traits } from './tenantUser';

/** People under the users' policy: members who are surely no administrators, with a row in the report. Guests and administrators blur it. */
function ordinary({ traits }: Kind): boolean {
  return (
    rowOf(traits) !== undefined && standingOf(traits).policy === 'user' && (traits.account === undefined || traits.account.guest === false)
  );
}

/**
 * Whom the hidden policy allows, by whom the service calls enabled. `none` and `all` need the whole report; for `selected` one of each kind is
 * proof. Source: endpoints.md section 0.
 */
function scopeOf(kinds: readonly Kind[], whole: boolean): Inferred['scope'] {
  let [enabled, of] = [0, 0];
  for (const { traits, count } of kinds) {
    const said = rowOf(traits)?.enabled ?? null;
    if (said === null) continue;
    of += count;
    if (said) enabled += count;
  }
  if (enabled > 0 && enabled < of) return { value: 'selected', enabled, of };
  if (!whole || of === 0) return null;
  return { value: enabled === 0 ? 'none' : 'all', enabled, of };
}

/**
 * What one single method tells: a phone or an e-mail address alone, and the service counts the person as registered, or not. The app is left
 * out (a notification alone may not do), and so are questions (too few of them may be answered).
 */
function withOne(traits: Traits): boolean | undefined {
  const row = rowOf(traits);
  if (!row?.methods || row.registered === null) return undefined;
  const { proofs, notKnown } = holdingsOf(row.methods);
  const [only] = proofs.keys();
  if (proofs.size !== 1 || notKnown.length > 0 || (only !== 'mobilePhone' && only !== 'officePhone' && only !== 'email')) return undefined;
  return row.registered;
}

function methodsRequired(kinds: readonly Kind[]): Inferred['methodsRequired'] {
  const people = { enough: 0, tooFew: 0 };
  for (const { traits, count } of kinds) {
    const enough = withOne(traits);
    if (enough === true) people.enough += count;
    if (enough === false) people.tooFew += count;
  }
  // Both at once: the policy changed while the report was made. It tells nothing.
  if (people.enough > 0 === people.tooFew > 0) return null;
  return people.enough > 0 ? { value: 1, people: people.enough } : { value: 2, people: people.tooFew };
}

/** What people do by themselves with a password, and what only works by writeback when they are synchronised. Two spellings are in use. */
const OWN_ACTION = /^(?:reset password|change password|unlock user accounts?(?:\(s\))?) \(self-service\)$/i;
const CLOUD_ONLY_FAILED = 'OnPremisesSuccessCloudFailure';
const UNREACHABLE = /^OnPremisesConnectivi?ty(?:Error|Failure)$/i;
const REFUSED = /^(?:OnPremises|AD)AdminActionRequired$/i;

function isSynced(roster: Pick<Roster, 'traitsOf'>, { userId }: AuditEvent): boolean {
  return userId !== null && roster.traitsOf(userId)?.account?.synced === true;
}

function newest(events: readonly AuditEvent[]): number | null {
  return events.reduce<number | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
}

function writebackWorked(events: readonly AuditEvent[], roster: Pick<Roster, 'traitsOf'>): number | null {
  const worked = ({ activity, result, reason }: AuditEvent): boolean =>
    OWN_ACTION.test(activity.trim()) && (result === 'success' || reason?.trim() === CLOUD_ONLY_FAILED);
  return newest(events.filter((event) => worked(event) && isSynced(roster, event)));
}

function trouble(events: readonly AuditEvent[], worked: number | null): Inferred['onPremisesTrouble'] {
  const of = (pattern: RegExp): number | null =>
    newest(events.filter(({ reason, at }) => reason !== null && pattern.test(reason.trim()) && (worked === null || at > worked)));
  const [unreachable, refused] = [of(UNREACHABLE), of(REFUSED)];
  if (unreachable !== null && (refused === null || unreachable >= refused)) return { kind: 'unreachable', at: unreachable };
  return refused === null ? null : { kind: 'refused', at: refused };
}

/**
 * What the rows that were read let us conclude of a tenant: `Inferred`, to be put into the tenant's `inferred`. The cost follows the kinds and
 * the events, not the people. Nothing of it is a fact; readiness and rows label it.
 */
export function inferredFrom(tenant: Tenant, roster: Pick<Roster, 'kinds' | 'traitsOf'>): Inferred {
  const kinds = roster.kinds().filter(ordinary);
  const events = tenant.activity.known ? tenant.activity.value.events : [];
  const worked = writebackWorked(events, roster);
  const whole = tenant.registrations.known && tenant.registrations.value;
  return {
    scope: scopeOf(kinds, whole),
    methodsRequired: methodsRequired(kinds),
    writebackWorked: worked,
    onPremisesTrouble: trouble(events, worked),
  };
}
