import { evidence } from '../evidence';
import type { Proof } from '../methodKinds';
import type { Evidence } from '../verdict';
import { isPhone, PHONE_END } from './allowed';
import { type Counted, most } from './counted';
import type { Subject } from './gate';

/** Whether too few methods stay when some end. Whoever has too few already is not warned: they cannot reset now. */
function falls({ held, notKnown }: Counted, ends: (proof: Proof) => boolean, needed: number): boolean {
  const count = (all: readonly (readonly [Proof, readonly string[]])[]): number =>
    all.reduce((sum, [proof, names]) => sum + most(proof, names), notKnown.length);
  const left = [...held].filter(([proof]) => !ends(proof));
  return left.length < held.size && count([...held]) >= needed && count(left) < needed;
}

/**
 * Who can reset today by what ends soon: SMS and voice on 1 February 2027, security questions in March 2027. `needed`: methods that a reset
 * takes, as far as known; at least one. Source: rules.md section 12.
 */
export function deadlines({ now }: Subject, count: Counted | undefined, needed: number | undefined): readonly Evidence[] {
  if (!count) return [];
  return [
    ...(falls(count, isPhone, needed ?? 1) ? [evidence(now < PHONE_END ? 'smsVoiceOnly' : 'smsVoiceEnded', 'note', ['rule'])] : []),
    ...(falls(count, (proof) => proof === 'questions', needed ?? 1) ? [evidence('questionsOnly', 'note', ['rule'])] : []),
  ];
}
