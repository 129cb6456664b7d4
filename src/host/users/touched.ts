import type { Roster } from '../../core/users/roster';
import type { Traits } from '../../core/users/tenantUser';
import type { Verdicts } from '../../core/users/verdicts';
import { tenantBundle } from '../tenant/tenantBundle';
import type { PreviewFilter } from './userFilter';

/** Whom a change touches: how many people of which traits, and who of these traits it leaves alone (ids in lower case). */
export interface Touched {
  readonly counts: ReadonlyMap<Traits, number>;
  readonly except?: ReadonlySet<string>;
}

export function touchedBy({ change, list }: PreviewFilter, verdicts: Verdicts, roster: Roster): Touched {
  const { whatIf, countInside } = tenantBundle();
  const inside = change.kind === 'scopeLimited' ? countInside(roster, change.members) : undefined;
  const preview = whatIf(inside && change.kind === 'scopeLimited' ? { ...change, inside } : change, verdicts, roster);
  const wanted = new Set(preview[list].groups.flatMap(({ traits }) => traits));
  const counts = new Map<Traits, number>();
  for (const { traits, count } of roster.kinds()) if (wanted.has(traits)) counts.set(traits, count - (inside?.get(traits) ?? 0));
  return { counts, ...(change.kind === 'scopeLimited' ? { except: change.members } : {}) };
}
