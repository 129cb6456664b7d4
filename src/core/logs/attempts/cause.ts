import { allFacts } from '../../codes/facts';
import { isActivity, isLeft, meaningOf } from '../step';
import type { Cause, Certainty, Outcome, Part } from './attempt';
import { causeOf, causeRank, confirms } from './causeRank';
import { lastWord, type Told } from './outcome';

/** AD has the password, the cloud was late: a success that is none yet for the person (sample 26, SY-062). */
const PARTIAL = new Set(['audit:OnPremisesSuccessCloudFailure', 'OnPremisesSuccessCloudFailure', 'AADSTS120005']);
const severe = new Set(allFacts.filter(({ severity }) => severity === 'error').map(({ id }) => id));

/** A record and its place in the attempt. */
interface Placed extends Told {
  readonly at: number;
}

function accuses(code: string, { event }: Told): boolean {
  const { result, role } = meaningOf(code);
  if (role === 'service') return severe.has(code);
  // That a reset failed is no reason why: an activity whose own reason we do not know accuses nothing.
  return result === 'failure' || (result === 'stated' && event.result === 'failure' && !isActivity(code));
}

/** The records since the last password was sent: what an earlier one failed of is no cause of the end. */
function lastRound(told: readonly Placed[], end: number): readonly Placed[] {
  let from = 0;
  for (const { at, event } of told) if (at < end && (event.step === 'sent' || event.step === 'submitted')) from = at;
  return told.filter(({ at }) => at >= from);
}

function mostTelling(told: readonly Placed[], wanted: (code: string, of: Placed) => boolean): string | undefined {
  let best: string | undefined;
  for (const each of told) {
    for (const code of each.event.codes) {
      if (wanted(code, each) && (best === undefined || causeRank(code) <= causeRank(best))) best = code;
    }
  }
  return best;
}

/** How sure a record makes the cause: it says itself that the person's attempt failed of it; an identifier or the person ties it to the end; time alone does. */
function certaintyOf(
  evidence: readonly Placed[],
  cause: string,
  end: Placed | undefined,
  parts: readonly Part[],
  setOf: (part: Part) => number,
): Certainty {
  const literal = evidence.filter(({ event }) => event.codes.some((code) => causeOf(code) === cause));
  if (literal.some(({ at }) => at === end?.at)) return 'certain';
  const endPart = end && parts[end.at];
  const tied = evidence.some(({ at }) => {
    const part = parts[at];
    return part !== undefined && endPart !== undefined && setOf(part) === setOf(endPart);
  });
  const named = literal.some(({ event }) => event.user !== undefined || event.userId !== undefined);
  return tied || named || evidence.length > literal.length ? 'likely' : 'possible';
}

/** What is told of an attempt for its cause. `setOf`: the same number for parts that identifiers tie together. */
export interface Case {
  readonly told: readonly Told[];
  readonly outcome: Outcome;
  readonly parts: readonly Part[];
  readonly setOf: (part: Part) => number;
}

/** Why an attempt failed or where the person left it; undefined where nothing tells, and for what went well. */
export function causeOfAttempt({ told, outcome, parts, setOf }: Case): Cause | undefined {
  if (outcome === 'unknown' || (outcome === 'succeeded' && !told.some(({ event }) => event.codes.some((code) => PARTIAL.has(code)))))
    return undefined;
  const placed = told.map((each, at) => ({ ...each, at }));
  const end = outcome === 'failed' || outcome === 'succeeded' ? placed[lastWord(told)] : undefined;
  const round = end ? lastRound(placed, end.at) : placed;
  const wanted = {
    failed: accuses,
    succeeded: (code: string, each: Placed) => PARTIAL.has(code) && each.at >= (round[0]?.at ?? 0),
    unfinished: (code: string) => isLeft(code),
  }[outcome];
  const code = mostTelling(round, wanted) ?? (outcome === 'failed' ? mostTelling(placed, wanted) : undefined);
  if (code === undefined) return undefined;
  const cause = causeOf(code);
  const evidence = placed.filter(({ event }) => event.codes.some((each) => confirms(each, cause)));
  // Nothing ends an unfinished attempt but the record of the leaving itself.
  const certainty = outcome === 'unfinished' ? 'certain' : certaintyOf(evidence, cause, end, parts, setOf);
  return { code: cause, certainty, evidence: evidence.map(({ at }) => at) };
}
