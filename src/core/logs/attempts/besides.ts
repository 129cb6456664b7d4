import { REQUEST } from './course';
import type { Material } from './material';
import { NOBODY } from './people';
import { keyOf, type Piece } from './pieces';
import type { Sets } from './sets';

const BEFORE = 5000;

interface Span {
  readonly event: number;
  readonly start: number;
  end: number;
}

/**
 * What is written during an attempt and at other times too (tokens revoked, a controller's reset, a hash brought to the cloud) goes to the
 * same person's attempt that was under way, or that ended less than two minutes before.
 */
export function joinBesides(pieces: readonly Piece[], { events }: Material, joined: Sets): void {
  const spans = new Map<number, Span[]>();
  const lastOf = new Map<number, Span>();
  for (const { role, person, axis, start, end, events: own } of pieces) {
    if (role !== 'own' || person === NOBODY) continue;
    const root = joined.of(own[0] ?? 0);
    const known = lastOf.get(root);
    if (known) known.end = Math.max(known.end, end);
    else {
      const span = { event: own[0] ?? 0, start, end };
      lastOf.set(root, span);
      const key = keyOf(person, axis);
      const of = spans.get(key);
      if (of) of.push(span);
      else spans.set(key, [span]);
    }
  }
  const next = new Map<number, number>();
  for (const { role, person, axis, start, events: own } of pieces) {
    if (role !== 'beside' || person === NOBODY || events[own[0] ?? 0] === undefined) continue;
    const key = keyOf(person, axis);
    const all = spans.get(key) ?? [];
    // Both are in the order in which they begin: each is passed once.
    let at = next.get(key) ?? 0;
    while (at + 1 < all.length && (all[at + 1]?.start ?? 0) - BEFORE <= start) at++;
    next.set(key, at);
    const span = all[at];
    if (span && start >= span.start - BEFORE && start <= span.end + REQUEST) joined.merge(span.event, own[0] ?? 0);
  }
}
