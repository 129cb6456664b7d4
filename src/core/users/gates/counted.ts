import { holdingsOf, isNotification, type Proof } from '../methodKinds';
import type { Evidence } from '../verdict';
import { allowed, isPhone, PHONE_END, QUESTIONS_END } from './allowed';
import type { Subject } from './gate';

/** Between how many and how many: what is sure, and what may be. */
export interface Range {
  readonly sure: number;
  readonly possible: number;
}

/** The registered methods of a person, counted as the service may count them. */
export interface Counted {
  readonly held: ReadonlyMap<Proof, readonly string[]>;
  readonly notCounting: readonly string[];
  readonly notKnown: readonly string[];
  /** Whether the policy allows them or not. */
  readonly registered: Range;
  /** Those that the policy allows. */
  readonly usable: Range;
  /** Of what does not end, or has not ended: what is left to somebody whom the service itself counts as able. */
  readonly lasting: number;
  readonly evidence: readonly Evidence[];
}

/** The app counts once for sure; by a notification and a code together perhaps twice. A hardware token may be counted as the app's code. */
export function most(proof: Proof, methods: readonly string[]): number {
  return proof === 'app' && methods.some(isNotification) && !methods.every(isNotification) ? 2 : 1;
}

function least(proof: Proof, held: ReadonlyMap<Proof, unknown>): number {
  return proof === 'hardwareToken' && held.has('app') ? 0 : 1;
}

function ended(proof: Proof, now: number): boolean {
  return (isPhone(proof) && now >= PHONE_END) || (proof === 'questions' && now >= QUESTIONS_END.from);
}

export function counted(methods: readonly string[], subject: Subject): Counted {
  const { proofs: held, notCounting, notKnown } = holdingsOf(methods);
  const strange = notKnown.length;
  const registered = { sure: 0, possible: strange };
  const usable = { sure: 0, possible: strange };
  const evidence: Evidence[] = [];
  let lasting = strange;
  for (const [proof, names] of held) {
    const [low, high] = [least(proof, held), most(proof, names)];
    const { state, evidence: found } = allowed(proof, names, subject);
    evidence.push(found);
    registered.sure += low;
    registered.possible += high;
    if (state === 'yes') usable.sure += low;
    if (state !== 'no') usable.possible += high;
    if (!ended(proof, subject.now)) lasting += high;
  }
  return { held, notCounting, notKnown, registered, usable, lasting, evidence };
}
