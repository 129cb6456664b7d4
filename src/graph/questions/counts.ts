import type { RegistrationCounts } from '../../core/tenant/tenant';
import { GraphFailure } from '../failure';
import { list, objectOf, type Oddities, text, whole } from '../shapes/fields';
import type { Question } from './question';
import { futureValues } from './registrations';

interface FeatureCounts {
  readonly total: number;
  readonly enabled: number | null;
  readonly registered: number | null;
  readonly capable: number | null;
}

function byFeature(roles: 'all' | 'admin'): Question<FeatureCounts> {
  return {
    path: `/reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='all',includedUserRoles='${roles}')`,
    headers: futureValues,
    report: true,
    parse: parseFeatures,
  };
}

/** How many people are enabled, registered and able. The service's own documentation has parts larger than the whole: nothing is compared. */
export const everybodyCounts = byFeature('all');
/** The same of administrators. */
export const adminCounts = byFeature('admin');

function parseFeatures(body: unknown, oddities: Oddities): FeatureCounts {
  const summary = objectOf(body, oddities);
  const total = whole(summary['totalUserCount'], oddities);
  const rows = list(summary['userRegistrationFeatureCounts'], oddities);
  if (total === null || rows === null) throw new GraphFailure('unexpected', 'no counts');
  const counts = new Map(
    rows.map((row) => {
      const { feature, userCount } = objectOf(row, oddities);
      return [text(feature, oddities)?.toLowerCase(), whole(userCount, oddities)] as const;
    }),
  );
  const of = (feature: string): number | null => counts.get(feature) ?? null;
  return { total, enabled: of('ssprenabled'), registered: of('ssprregistered'), capable: of('ssprcapable') };
}

/** Both answers as one; administrators may be missing. */
export function countsOf(everybody: FeatureCounts, admins: FeatureCounts | undefined): RegistrationCounts {
  return { ...everybody, admins: admins ? { total: admins.total, capable: admins.capable } : null };
}

/** How many people registered each method. */
export const methodCounts: Question<readonly { readonly method: string; readonly count: number }[]> = {
  path: "/reports/authenticationMethods/usersRegisteredByMethod(includedUserTypes='all',includedUserRoles='all')",
  headers: futureValues,
  report: true,
  parse: (body, oddities) => {
    const rows = list(objectOf(body, oddities)['userRegistrationMethodCounts'], oddities);
    if (rows === null) throw new GraphFailure('unexpected', 'no counts');
    return rows.flatMap((row) => {
      const { authenticationMethod, userCount } = objectOf(row, oddities);
      const [method, count] = [text(authenticationMethod, oddities), whole(userCount, oddities)];
      return method === null || count === null ? [] : [{ method, count }];
    });
  },
};
