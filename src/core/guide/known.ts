import { CANNOT_TELL, type CheckId, checkIds } from './checks';
import { impliedServerEvent } from './implied';
import type { GuideState } from './state';

/** What counts for a check: the last word of the person or of the live check that says something. */
export interface Known {
  readonly option: string;
  /** `entry`: the code that the person came with says it. */
  readonly by: 'answer' | 'live' | 'entry';
}

/** What is known of a check; undefined when nothing is, or only "cannot find out". */
export function knownOf(state: GuideState, check: CheckId): Known | undefined {
  const live = state.live[check];
  const answer = state.answers[check];
  const fromLive: Known | undefined = live?.kind === 'option' ? { option: live.option, by: 'live' } : undefined;
  const fromAnswer: Known | undefined = answer === undefined || answer === CANNOT_TELL ? undefined : { option: answer, by: 'answer' };
  return state.latest[check] === 'live' ? (fromLive ?? fromAnswer) : (fromAnswer ?? fromLive);
}

/** Whether there is no use in asking: it is known, the person said that it cannot be found out, or it does not apply. */
export function isSettled(state: GuideState, check: CheckId): boolean {
  return (
    impliedOf(state, check) !== undefined ||
    state.answers[check] !== undefined ||
    state.live[check]?.kind === 'option' ||
    state.live[check]?.kind === 'doesNotApply'
  );
}

/** All that is known, in the order of the service; what the code says counts where nobody said otherwise. */
export function allKnown(state: GuideState): ReadonlyMap<CheckId, Known> {
  const all = new Map(
    checkIds.flatMap((check) => {
      const known = knownOf(state, check) ?? impliedOf(state, check);
      return known ? [[check, known] as const] : [];
    }),
  );
  const [role, reset] = [all.get('adminPolicy'), all.get('adminReset')];
  if (role?.option === 'holdsRole' && reset) all.set('adminPolicy', { ...reset, option: reset.option === 'on' ? 'resetOn' : 'resetOff' });
  return all;
}

function impliedOf({ entry }: GuideState, check: CheckId): Known | undefined {
  const option = entry?.kind === 'code' && check === 'serverEvent' ? impliedServerEvent(entry.code) : undefined;
  return option === undefined ? undefined : { option, by: 'entry' };
}
