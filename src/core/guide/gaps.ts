import { type CauseId, causes } from './causes';
import { type CheckId, checkFacts } from './checks';
import { type Known, isSettled } from './known';
import { bestCheck } from './separate';
import type { GuideState } from './state';

/** Of each gate of the service the checks that open it, in the order in which they are asked. The lock of an account shows at a try only. */
const gates: readonly (readonly CheckId[])[] = [
  ['guestKind'],
  ['adminPolicy', 'adminReset'],
  ['scope', 'groupMembership'],
  ['license'],
  ['registered', 'methodsAllowed'],
  ['writebackEnabled', 'portalIntegrationSwitch'],
];

/** More gates than this that nobody could read: then what was seen tells more. */
const FEW = 2;

/**
 * The question that the live checks left open of a person about whom nearly all could be read: it is what stops the person or nothing that can
 * be read does, so it goes before what was seen. Of a guest of whom nobody knows whose it is nothing else can be told.
 */
function gap(state: GuideState, askable: readonly CheckId[]): CheckId | undefined {
  // As long as readiness has no verdict, more may come.
  if (state.entry?.kind !== 'user' || state.live.readiness?.kind !== 'unknown') return undefined;
  const open = gates.flatMap((checks) => checks.find((check) => state.live[check]?.kind === 'unknown' && !isSettled(state, check)) ?? []);
  const [first] = open.filter((check) => askable.includes(check));
  const found = state.live.accountEnabled?.kind === 'option';
  return (first === 'guestKind' && found) || open.length <= FEW ? first : undefined;
}

/**
 * Of causes of which all but one condition is confirmed, one of them as what stops somebody, that condition: it makes one of them sure, or
 * none. Where they lack different ones, the one that parts them best; a narrower entry has few enough causes to part them all.
 */
function lastCondition(
  { entry }: GuideState,
  known: ReadonlyMap<CheckId, Known>,
  remaining: readonly CauseId[],
  askable: readonly CheckId[],
): CheckId | undefined {
  const near = remaining.flatMap((cause) => {
    const wanted = Object.keys(causes[cause].when ?? {}) as CheckId[];
    const [last, ...others] = wanted.filter((check) => !known.has(check));
    const stops = wanted.some((check) => checkFacts(check).options[known.get(check)?.option ?? ''] === 'fail');
    return last && others.length === 0 && stops && askable.includes(last) ? [{ cause, last }] : [];
  });
  const lasts = [...new Set(near.map(({ last }) => last))];
  if (lasts.length < 2) return lasts[0];
  return entry?.kind === 'user'
    ? bestCheck(
        near.map(({ cause }) => cause),
        lasts,
      )
    : undefined;
}

/** The question that goes before the one that separates best; undefined: there is none. */
export function urgentCheck(
  state: GuideState,
  known: ReadonlyMap<CheckId, Known>,
  remaining: readonly CauseId[],
  askable: readonly CheckId[],
): CheckId | undefined {
  const seen = known.get('lastAttempts')?.option;
  const nothing = (seen === 'worked' || seen === 'notTried') && askable.includes('readiness');
  return gap(state, askable) ?? (nothing ? 'readiness' : lastCondition(state, known, remaining, askable));
}
