import type { Traits } from '../../core/users/tenantUser';
import type { Brief } from '../../core/users/verdict';
import type { Change } from '../../core/users/whatIf';

/** What people can be filtered by. */
export type FacetId = 'reason' | 'admin' | 'guest' | 'synced' | 'license';

export const facets: readonly FacetId[] = ['reason', 'admin', 'guest', 'synced', 'license'];

/** The value of those of whom it is not known, and of `license` for those who have none. */
export const UNKNOWN = 'unknown';
export const NONE = 'none';

/** Only people with one of the chosen values in each facet that is named, and who stand the further test, if there is one. */
export interface UserFilter {
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** Only people whom a change would touch. */
  readonly preview?: PreviewFilter;
}

/** A change that was tried out; who it touches is worked out anew as the tenant changes. */
export interface PreviewFilter {
  readonly label: string;
  readonly change: Change;
  /** Who would lose reset, or of whom it could not be told. */
  readonly list: 'lose' | 'untold';
}

function yesOrNo(value: boolean | null | undefined): string {
  return value == null ? UNKNOWN : value ? 'yes' : 'no';
}

function isAdmin({ roles, registration }: Traits, { admin }: Brief): boolean | null | undefined {
  if (admin || (roles !== undefined && roles.length > 0)) return true;
  if (registration !== undefined && registration !== 'noRow' && registration.admin !== null) return registration.admin;
  return roles && false;
}

/** The values of a facet that fit people of these traits; several for who has several licences, never none. */
export function valuesOf(facet: FacetId, traits: Traits, brief: Brief): readonly string[] {
  const { account } = traits;
  switch (facet) {
    case 'reason':
      return [brief.reason];
    case 'admin':
      return [yesOrNo(isAdmin(traits, brief))];
    case 'guest':
      return [yesOrNo(account?.guest == null ? null : account.guest !== false)];
    case 'synced':
      // Null is what Graph answers for accounts that were never synchronised.
      return [account === undefined ? UNKNOWN : account.synced === true ? 'yes' : 'no'];
    case 'license':
      if (account?.licenses == null) return [UNKNOWN];
      return account.licenses.length === 0 ? [NONE] : account.licenses.map(({ skuId }) => skuId);
  }
}

/** Whether people of these traits have what was chosen. A preview is another matter: it may touch some of them only. */
export function accepts(filter: UserFilter, traits: Traits, brief: Brief): boolean {
  return facets.every((facet) => {
    const chosen = filter.chosen[facet];
    return chosen === undefined || valuesOf(facet, traits, brief).some((value) => chosen.includes(value));
  });
}

/** Undefined when the filter asks for nothing: everybody is shown. */
export function withFacet(filter: UserFilter | undefined, facet: FacetId, values: readonly string[]): UserFilter | undefined {
  const others = Object.fromEntries(Object.entries(filter?.chosen ?? {}).filter(([id]) => id !== facet));
  const chosen = values.length > 0 ? { ...others, [facet]: values } : others;
  if (Object.keys(chosen).length === 0 && !filter?.preview) return undefined;
  return { ...filter, chosen };
}
