import { blockingCauses, causesOfCode } from './candidates';
import { type CauseId, causes } from './causes';
import { CANNOT_TELL, type CheckId, type Conditions, type OptionOutcome, checkFacts, checkIds } from './checks';
import { stages } from './guide';
import { urgentCheck } from './gaps';
import { type Known, allKnown, isSettled } from './known';
import { scenarios } from './scenarios';
import { bestCheck, weightOf } from './separate';
import { isRuledOut, signsOf } from './signs';
import type { Entry, GuideState } from './state';

/**
 * How sure a finding is: all of its conditions are confirmed, nothing else is left, it is the likeliest of what is left, or nothing explains
 * it.
 */
export type Certainty = 'confirmed' | 'onlyOneLeft' | 'likeliest' | 'none';

/** One thing known, and what it means for the finding. */
export interface GuideEvidence {
  readonly check: CheckId;
  readonly option: string;
  readonly by: Known['by'];
  readonly outcome: OptionOutcome;
  /** Whether the cause found rests on it. */
  readonly supports: boolean;
}

/** Where the guide ends: one cause. */
export interface Finding {
  readonly cause: CauseId;
  readonly certainty: Certainty;
  readonly evidence: readonly GuideEvidence[];
  /** What could not be checked: conditions of the cause that are open, and what nobody could find out. */
  readonly unchecked: readonly CheckId[];
  /** What else it could be, likeliest first. */
  readonly alternatives: readonly CauseId[];
  /** True when nothing of what the entry suggests fits, and the cause was found elsewhere. */
  readonly elsewhere: boolean;
}

/** What a case comes to: a question to ask, or a finding. Both null: something has to be chosen first. */
export interface Assessment {
  readonly question: CheckId | null;
  readonly finding: Finding | null;
  /** Causes that are not excluded. */
  readonly remaining: readonly CauseId[];
  /** The checks that this case needs, in the order of the service. */
  readonly checks: readonly CheckId[];
}

const NOT_FOUND = 'nothingFound';

/** Said once what was seen was asked: nobody is told that all is well who has just met an error. */
const ALL_WELL = 'nothingStops';

/** After so many answers we say what we have rather than ask on; every other check can still be reached. */
const PATIENCE = 8;

function candidatesOf(entry: Entry): readonly CauseId[] {
  switch (entry.kind) {
    case 'area':
      return [];
    case 'scenario':
      return scenarios[entry.scenario].causes;
    case 'code': {
      const found = causesOfCode(entry.code);
      return found.length > 0 ? found : blockingCauses;
    }
    case 'user':
      return [...blockingCauses, ALL_WELL];
  }
}

function agreeing(conditions: Conditions | undefined, known: ReadonlyMap<CheckId, Known>, silent = false): 'all' | 'some' | 'none' {
  const wanted = Object.entries(conditions ?? {}) as readonly (readonly [CheckId, readonly string[]])[];
  let open = wanted.length === 0;
  for (const [check, options] of wanted) {
    const option = known.get(check)?.option;
    if (option === undefined || (silent && isSilence(check, option)) || isPartly(check, option, options)) open = true;
    else if (!options.includes(option)) return 'none';
  }
  return open ? 'some' : 'all';
}

/** Whether it simply answers what was asked: nothing has to be confirmed then. */
function isAnswer(cause: CauseId, candidates: readonly CauseId[]): boolean {
  return causes[cause].when === undefined || (causes[cause].stage === 'answer' && candidates.length === 1);
}

/** It is known that somebody is synchronised, not how; or that a role is held, not whether its holders may reset. */
function isPartly(check: CheckId, option: string, wanted: readonly string[]): boolean {
  if (check === 'adminPolicy') return option === 'holdsRole' && wanted.some((kind) => kind !== 'noRole');
  return check === 'federation' && option === 'synced' && !wanted.includes('synced') && wanted.some((kind) => kind !== 'cloudOnly');
}

/** That nothing was seen there rules out nothing: perhaps nobody tried, or looked in the wrong place. */
function isSilence(check: CheckId, option: string): boolean {
  if (check === 'lastAttempts') return option === 'notTried' || option === 'worked';
  return (check === 'registrationMessage' || check === 'serverEvent') && checkFacts(check).options[option] === 'pass';
}

function contradicted(cause: CauseId, known: ReadonlyMap<CheckId, Known>): boolean {
  return agreeing(signsOf(cause), known, true) === 'none';
}

function isEstablished(cause: CauseId, known: ReadonlyMap<CheckId, Known>): boolean {
  if (agreeing(causes[cause].when, known) !== 'all' || isRuledOut(cause, (check) => known.get(check)?.option)) return false;
  return causes[cause].stage !== 'answer' || !contradicted(cause, known);
}

function isPossible(cause: CauseId, known: ReadonlyMap<CheckId, Known>): boolean {
  if (isRuledOut(cause, (check) => known.get(check)?.option)) return false;
  const decisive = agreeing(causes[cause].when, known);
  const stops = decisive === 'all' && causes[cause].stage !== 'answer';
  return stops || (decisive !== 'none' && !contradicted(cause, known));
}

/** The first to stop a person first; of one stage the one that more is known of, then the commoner. */
function byOrder(a: CauseId, b: CauseId): number {
  const stage = (id: CauseId): number => stages.indexOf(causes[id].stage);
  const conditions = (id: CauseId): number => Object.keys(causes[id].when ?? {}).length;
  return stage(a) - stage(b) || conditions(b) - conditions(a) || weightOf(b) - weightOf(a);
}

/** The one of which more conditions are confirmed first, then the commoner. */
function byLikelihood(known: ReadonlyMap<CheckId, Known>): (a: CauseId, b: CauseId) => number {
  const confirmed = (id: CauseId): number => Object.keys(causes[id].when ?? {}).filter((check) => known.has(check as CheckId)).length;
  return (a, b) => confirmed(b) - confirmed(a) || weightOf(b) - weightOf(a) || byOrder(a, b);
}

/** The checks that can tell these causes apart. A code that is known answers what was seen. */
function checksFor(among: readonly CauseId[], entry: Entry): readonly CheckId[] {
  const wanted = new Set<string>();
  for (const cause of among) {
    for (const check of Object.keys(causes[cause].when ?? {})) wanted.add(check);
    for (const check of Object.keys(signsOf(cause))) if (entry.kind !== 'code' || check !== 'lastAttempts') wanted.add(check);
  }
  return checkIds.filter((check) => wanted.has(check));
}

/** Whether administrators may reset matters for those who hold a role; the other half of the question is asked first. */
function isTimely(check: CheckId, known: ReadonlyMap<CheckId, Known>): boolean {
  return check !== 'adminReset' || known.get('adminPolicy')?.option === 'holdsRole';
}

/** Causes that are left. What the log has of the last try may be another matter: where it fits nothing else that is known, it is left aside. */
function possible(
  state: GuideState,
  candidates: readonly CauseId[],
): { known: ReadonlyMap<CheckId, Known>; remaining: readonly CauseId[] } {
  const known = allKnown(state);
  const remaining = candidates.filter((cause) => isPossible(cause, known));
  if (remaining.length > 0 || known.get('lastAttempts')?.by !== 'live') return { known, remaining };
  const others = new Map([...known].filter(([check]) => check !== 'lastAttempts'));
  return { known: others, remaining: candidates.filter((cause) => isPossible(cause, others)) };
}

/** What a state comes to. Pure: the same state always gives the same. */
export function assess(state: GuideState): Assessment {
  if (state.entry === null || state.entry.kind === 'area') return { question: null, finding: null, remaining: [], checks: [] };
  const candidates = candidatesOf(state.entry);
  const { known, remaining } = possible(state, candidates);
  const checks = checksFor(candidates, state.entry);
  const end = (cause: CauseId, certainty: Certainty, elsewhere = false): Assessment => ({
    question: null,
    finding: findingOf(state, known, cause, certainty, remaining, elsewhere),
    remaining,
    checks,
  });

  const [established] = remaining
    .filter((cause) => isEstablished(cause, known) && (cause !== ALL_WELL || isSettled(state, 'lastAttempts')))
    .sort(byOrder);
  const sure = known.has('lastAttempts') && known.get('readiness')?.by === 'live';
  if (established) return end(established, established === ALL_WELL && !sure ? 'likeliest' : 'confirmed');
  if (remaining.length === 0) {
    const [other] = blockingCauses.filter((cause) => isEstablished(cause, known)).sort(byOrder);
    return other ? end(other, 'confirmed', true) : end(NOT_FOUND, 'none');
  }
  const [only] = remaining;
  if (only !== undefined && remaining.length === 1) return end(only, isAnswer(only, candidates) ? 'confirmed' : 'onlyOneLeft');
  const askable = checksFor(remaining, state.entry).filter((check) => !isSettled(state, check) && isTimely(check, known));
  const question = urgentCheck(state, known, remaining, askable) ?? bestCheck(remaining, askable);
  const impatient = state.order.length >= PATIENCE;
  if (question !== undefined && !impatient) return { question, finding: null, remaining, checks };
  const [likeliest] = [...remaining].sort(byLikelihood(known));
  return likeliest === undefined || (impatient && remaining.length > 3) ? end(NOT_FOUND, 'none') : end(likeliest, 'likeliest');
}

function findingOf(
  state: GuideState,
  known: ReadonlyMap<CheckId, Known>,
  cause: CauseId,
  certainty: Certainty,
  remaining: readonly CauseId[],
  elsewhere: boolean,
): Finding {
  const { when = {} } = causes[cause];
  const signs = signsOf(cause);
  const open = (Object.keys(when) as CheckId[]).filter((check) => !known.has(check));
  const failed = checkIds.filter((check) => state.answers[check] === CANNOT_TELL || state.live[check]?.kind === 'unknown');
  return {
    cause,
    certainty,
    evidence: [...known].map(([check, { option, by }]) => ({
      check,
      option,
      by,
      outcome: checkFacts(check).options[option] ?? 'note',
      supports: check in when || check in signs,
    })),
    unchecked: checkIds.filter((check) => open.includes(check) || (failed.includes(check) && !known.has(check))),
    alternatives: remaining.filter((other) => other !== cause).sort(byLikelihood(known)),
    elsewhere,
  };
}
