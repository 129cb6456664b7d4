import { rowOf } from './gates/report';
import type { Kind } from './roster';
import type { Traits } from './tenantUser';
import type { Brief, ReasonId, Verdict } from './verdict';

/** People whom the same thing stops, or of whom the same cannot be told. */
export interface ReasonGroup {
  readonly verdict: Verdict;
  readonly reason: ReasonId;
  readonly count: number;
  /** For `Roster.usersOf`. */
  readonly traits: readonly Traits[];
  /** Ids of the errors that they would meet, the commonest first. */
  readonly codes: readonly string[];
}

export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly count: number;
  /** The largest first. */
  readonly reasons: readonly ReasonGroup[];
}

/** What needs somebody's hand comes first. */
const order: readonly Verdict[] = ['cannot', 'cannotTell', 'ready'];

interface Gathered {
  readonly verdict: Verdict;
  readonly reason: ReasonId;
  readonly traits: Traits[];
  readonly codes: Map<string, number>;
  count: number;
}

/** The people by verdict, then by reason; only those whom the filter lets through. The cost follows the kinds: judge by `Verdicts.briefly`. */
export function grouped<T extends Brief>(
  kinds: readonly Kind[],
  judge: (traits: Traits) => T,
  lets: (traits: Traits, verdict: T) => boolean = () => true,
): readonly VerdictGroup[] {
  const byReason = new Map<string, Gathered>();
  for (const { traits, count } of kinds) {
    const judged = judge(traits);
    if (!lets(traits, judged)) continue;
    const { verdict, reason, code } = judged;
    const key = `${verdict}/${reason}`;
    let group = byReason.get(key);
    if (!group) byReason.set(key, (group = { verdict, reason, count: 0, traits: [], codes: new Map() }));
    group.count += count;
    group.traits.push(traits);
    if (code !== undefined) group.codes.set(code, (group.codes.get(code) ?? 0) + count);
  }
  const reasons = [...byReason.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ codes, ...group }) => ({ ...group, codes: byCount(codes) }));
  return order
    .map((verdict) => {
      const own = reasons.filter((group) => group.verdict === verdict);
      return { verdict, count: own.reduce((sum, { count }) => sum + count, 0), reasons: own };
    })
    .filter(({ count }) => count > 0);
}

function byCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/**
 * People for whom reset is on and who cannot do it all the same: those whom somebody should help. Disabled accounts are not among them. The
 * report must have been read as far as this count shall be true.
 */
export function enabledButNotAble(kinds: readonly Kind[], judge: (traits: Traits) => Brief): number {
  const waits = ({ traits }: Kind): boolean => {
    const { verdict, reason } = judge(traits);
    return rowOf(traits)?.enabled === true && verdict === 'cannot' && reason !== 'accountDisabled';
  };
  return kinds.filter(waits).reduce((sum, { count }) => sum + count, 0);
}
