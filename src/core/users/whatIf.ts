import type { DeclaredPolicy, MethodId, MethodsPolicy, Tenant } from '../tenant/tenant';
import { known, valueOf } from '../tenant/fact';
import { isPhone } from './gates/allowed';
import { standingOf } from './gates/administrator';
import { holdingsOf, type Proof, proofOf, settingsOf } from './methodKinds';
import { Judge } from './judge';
import type { Roster } from './roster';
import type { Registration, Traits } from './tenantUser';
import type { Basis, Brief, ReasonId } from './verdict';
import type { Verdicts } from './verdicts';

/** What somebody thinks of changing, or what Microsoft will. */
export type Change =
  | { readonly kind: 'methodsRequired'; readonly count: 1 | 2 }
  /** Ids of all members, nested ones too, in lower case. `inside`: their kinds, by `countInside`; counted here when absent. */
  | { readonly kind: 'scopeLimited'; readonly members: ReadonlySet<string>; readonly inside?: ReadonlyMap<Traits, number> }
  | { readonly kind: 'methodOff'; readonly method: MethodId }
  | { readonly kind: 'smsVoiceEnds' }
  | { readonly kind: 'questionsEnd' };

/** People whom a change touches in the same way. For `Roster.usersOf(traits, from, count, except)`. */
export interface Affected {
  /** Why, after the change. */
  readonly reason: ReasonId;
  readonly count: number;
  readonly traits: readonly Traits[];
  /** Ids of people of these traits whom it does not touch. */
  readonly except?: ReadonlySet<string>;
}

export interface Preview {
  /** Who can reset now and could not any more. */
  readonly lose: { readonly count: number; readonly groups: readonly Affected[] };
  /** Who can now and of whom it could not be told; and of whom it cannot be told now, but who surely could not any more. */
  readonly untold: { readonly count: number; readonly groups: readonly Affected[] };
  /** How many methods the preview takes a reset to require; null: not known, so people with some left cannot be told. */
  readonly required: { readonly count: 1 | 2; readonly basis: Basis } | null;
}

/** A kind as it will be; undefined: the change does not touch it. */
type After = (traits: Traits) => Traits | undefined;

/** The tenant as it will be, and whom of it the change touches. */
interface Changed {
  readonly tenant: Tenant;
  readonly after: After;
}

const nothingDeclared: Omit<DeclaredPolicy, 'at'> = {
  scope: null,
  groupIds: [],
  methodsRequired: null,
  securityQuestions: null,
  writeback: null,
  unlockWithoutReset: null,
  registrationRequired: null,
  reconfirmDays: null,
  by: 'form',
};

function declaring(tenant: Tenant, changed: Partial<DeclaredPolicy>, now: number): Tenant {
  return { ...tenant, declared: { ...nothingDeclared, at: now, ...tenant.declared, ...changed } };
}

function required(change: Change, { declared, inferred }: Tenant): Preview['required'] {
  if (change.kind === 'methodsRequired') return { count: change.count, basis: 'declared' };
  if (declared?.methodsRequired) return { count: declared.methodsRequired, basis: 'declared' };
  return inferred.methodsRequired && { count: inferred.methodsRequired.value, basis: 'inferred' };
}

/** Without the service's word on the methods: it was about the policy of today. That reset is on for the person, it still says. */
function unjudged(row: Registration, methods: Registration['methods'], registered: boolean | null): Registration {
  return { ...row, enabled: row.enabled ?? (row.capable === true ? true : null), registered, capable: null, methods };
}

/** The same row made of the same row, so that the judge looks at it once. */
function remembered(change: (row: Registration) => Registration): (row: Registration) => Registration {
  const made = new Map<Registration, Registration>();
  return (row) => {
    let after = made.get(row);
    if (!after) made.set(row, (after = change(row)));
    return after;
  };
}

function withRow(traits: Traits, change: (row: Registration) => Registration): Traits {
  const { registration } = traits;
  return registration === undefined || registration === 'noRow' ? traits : { ...traits, registration: change(registration) };
}

function holds({ registration }: Traits, wanted: (proof: Proof) => boolean): boolean {
  if (registration === undefined || registration === 'noRow') return false;
  // Names that are not told may be any.
  return registration.methods === null || [...holdingsOf(registration.methods).proofs.keys()].some(wanted);
}

function withoutProofs(ends: (proof: Proof) => boolean): After {
  const lasts = (method: string): boolean => {
    const proof = proofOf(method);
    return proof === undefined || proof === 'never' || !ends(proof);
  };
  const left = remembered((row) => unjudged(row, row.methods?.filter(lasts) ?? null, null));
  return (traits) => (holds(traits, ends) ? withRow(traits, left) : undefined);
}

/** The methods policy with one method off. Where the old policies rule, the method is off there too, and of the others nothing is known. */
function policyWithout(method: MethodId, policy: MethodsPolicy | undefined): MethodsPolicy {
  const off = { id: method, enabled: false, includes: [], excludes: [] };
  const rest = policy?.settings.filter(({ id }) => id !== method) ?? [];
  const known = policy?.migration === 'migrationInProgress' ? rest.filter(({ enabled }) => enabled) : rest;
  const settings = policy && policy.migration !== 'preMigration' ? known : [];
  return { reconfirmationDays: null, campaign: null, ...policy, migration: 'migrationComplete', settings: [...settings, off] };
}

function withoutMethod(method: MethodId, tenant: Tenant, now: number): Changed {
  const still = remembered((row) => unjudged(row, row.methods, row.registered));
  return {
    tenant: { ...tenant, methods: known(policyWithout(method, valueOf(tenant.methods)), now) },
    after: ofUsers((traits) => (holds(traits, (proof) => settingsOf[proof].includes(method)) ? withRow(traits, still) : undefined)),
  };
}

/** The administrator policy has its own number of methods, and the methods policy has no say in it. */
function ofUsers(after: After): After {
  return (traits) => (standingOf(traits).policy === 'administrator' ? undefined : after(traits));
}

function changed(change: Exclude<Change, { kind: 'scopeLimited' }>, tenant: Tenant, now: number): Changed {
  switch (change.kind) {
    case 'methodsRequired': {
      const recounted = remembered((row) => unjudged(row, row.methods, null));
      return { tenant, after: ofUsers((traits) => withRow(traits, recounted)) };
    }
    case 'methodOff':
      return withoutMethod(change.method, tenant, now);
    case 'smsVoiceEnds':
      return { tenant, after: withoutProofs(isPhone) };
    case 'questionsEnd':
      return { tenant, after: withoutProofs((proof) => proof === 'questions') };
  }
}

/** Affected people by the list they belong to and the reason. */
class Lists {
  readonly #lists = { lose: new Map<ReasonId, Affected>(), untold: new Map<ReasonId, Affected>() };
  readonly #except: ReadonlySet<string> | undefined;

  constructor(except?: ReadonlySet<string>) {
    this.#except = except;
  }

  add(before: Brief, after: Brief, traits: Traits, count: number): void {
    if (count === 0 || after.verdict === 'ready' || before.verdict === 'cannot') return;
    if (before.verdict === 'cannotTell' && after.verdict === 'cannotTell') return;
    const list = this.#lists[before.verdict === 'ready' && after.verdict === 'cannot' ? 'lose' : 'untold'];
    const group = list.get(after.reason) ?? { reason: after.reason, count: 0, traits: [] };
    const except = this.#except && { except: this.#except };
    list.set(after.reason, { ...group, ...except, count: group.count + count, traits: [...group.traits, traits] });
  }

  of(name: 'lose' | 'untold'): Preview['lose'] {
    const groups = [...this.#lists[name].values()].sort((a, b) => b.count - a.count);
    return { count: groups.reduce((sum, { count }) => sum + count, 0), groups };
  }
}

/** How many of these ids are of which kind. The cost follows the ids: give a large group in slices, with the map of the slice before. */
export function countInside(
  roster: Pick<Roster, 'traitsOf'>,
  ids: Iterable<string>,
  inside: Map<Traits, number> = new Map<Traits, number>(),
): Map<Traits, number> {
  for (const id of ids) {
    const traits = roster.traitsOf(id);
    if (traits) inside.set(traits, (inside.get(traits) ?? 0) + 1);
  }
  return inside;
}

/** Who is not in the group loses reset. */
function limited(change: Change & { kind: 'scopeLimited' }, verdicts: Verdicts, roster: Pick<Roster, 'kinds' | 'traitsOf'>): Lists {
  const lists = new Lists(change.members);
  const { tenant, now } = verdicts;
  const after = { ...declaring(tenant, { scope: 'selected', at: now }, now), group: known(true, now) };
  const inside = change.inside ?? countInside(roster, change.members);
  const judge = new Judge(after, now);
  const untold = remembered((row) => ({ ...row, enabled: null }));
  for (const { traits, count } of roster.kinds()) {
    const before = verdicts.briefly(traits);
    // The policy of administrators knows no scope.
    if (before.verdict === 'cannot' || standingOf(traits).policy === 'administrator') continue;
    const outside = withRow({ ...traits, inGroup: false }, untold);
    lists.add(before, judge.briefly(outside), traits, count - (inside.get(traits) ?? 0));
  }
  return lists;
}

/**
 * Who would lose reset by a change, and of whom it cannot be told. Pure, by kinds; only for a group by its members too. A number of methods that
 * we inferred is taken for true here (`required` says so): a preview says what would happen, not who is ready.
 */
export function whatIf(change: Change, verdicts: Verdicts, roster: Pick<Roster, 'kinds' | 'traitsOf'>): Preview {
  const { tenant, now } = verdicts;
  const need = required(change, tenant);
  if (change.kind === 'scopeLimited') {
    const lists = limited(change, verdicts, roster);
    return { lose: lists.of('lose'), untold: lists.of('untold'), required: need };
  }
  const { tenant: then, after } = changed(change, need ? declaring(tenant, { methodsRequired: need.count }, now) : tenant, now);
  const judge = new Judge(then, now);
  const lists = new Lists();
  for (const { traits, count } of roster.kinds()) {
    const before = verdicts.briefly(traits);
    const touched = before.verdict === 'cannot' ? undefined : after(traits);
    if (touched) lists.add(before, judge.briefly(touched), traits, count);
  }
  return { lose: lists.of('lose'), untold: lists.of('untold'), required: need };
}
