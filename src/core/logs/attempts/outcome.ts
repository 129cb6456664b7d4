import type { LogEvent } from '../event';
import { isLeft } from '../step';
import type { Outcome } from './attempt';
import type { Nature } from './nature';

/** A record of an attempt with what it is. */
export interface Told {
  readonly event: LogEvent;
  readonly nature: Nature;
}

/** Whether a record says how a request ended: the cloud's outcome, AD's answer, or what ended it on the server. */
function decides({ event, nature }: Told): boolean {
  if (nature.role !== 'own' || event.result === 'none') return false;
  return event.result === 'failure' || event.step === 'outcome' || event.step === 'directory';
}

function lastIndex(told: readonly Told[], wanted: (each: Told) => boolean): number {
  for (let at = told.length - 1; at >= 0; at--) {
    const each = told[at];
    if (each && wanted(each)) return at;
  }
  return -1;
}

/**
 * The place of the last word, or -1: what ends a request goes before what only leads to it (6329 and a 33xxx come before 31003), unless the
 * request was sent again after it and failed once more.
 */
export function lastWord(told: readonly Told[]): number {
  const any = lastIndex(told, decides);
  // What the person was told stands: a server's refusal that seems to follow it came before, by a clock that nothing measured.
  const done = lastIndex(told, ({ event, nature }) => !nature.server && event.step === 'outcome' && event.result === 'success');
  if (done >= 0 && !told.some(({ event, nature }, at) => at > done && !nature.server && event.step !== 'other')) return done;
  const final = lastIndex(told, (each) => decides(each) && (each.nature.answered || each.event.step === 'outcome'));
  const again = lastIndex(told, ({ event }) => event.step === 'sent' || event.step === 'submitted');
  return final >= 0 && !(again > final && any > again) ? final : any;
}

/** How an attempt ended; `told` in the order in which it happened. */
export function outcomeOf(told: readonly Told[]): Outcome {
  const result = told[lastWord(told)]?.event.result;
  if (result === 'success') return 'succeeded';
  if (result === 'failure') return 'failed';
  // The record of the outcome does not say which.
  if (told.some(({ event }) => event.step === 'outcome' || event.step === 'directory')) return 'unknown';
  const begun = told.some(({ event, nature }) => nature.role === 'own' && (event.step !== 'other' || event.codes.some(isLeft)));
  return begun ? 'unfinished' : 'unknown';
}
