import { inDirectory, inReport, registrationOf, userOf } from './expand';
import type { Row } from './filter';
import { generatedRegistration, generatedUser } from './generate';
import { GROUP_ID, groups } from './groups';
import { type Moment, WITHOUT_PREMIUM } from './settings';

/** A list that is made as it is read, so that a large one takes no memory. Undefined: there is no row at that place. */
export interface Rows {
  readonly size: number;
  at(index: number): Row | undefined;
}

export function listed(rows: readonly Row[]): Rows {
  return { size: rows.length, at: (index) => rows[index] };
}

/** What kind of a tenant: when, which, and how many generated people it has beside the named ones. */
export interface Extent extends Moment {
  readonly generated: number;
}

/** The named people first, then generated ones. */
function together(named: readonly Row[], generated: number, make: (number: number) => Row | undefined): Rows {
  return {
    size: named.length + generated,
    at: (index) => (index < named.length ? named[index] : make(index - named.length)),
  };
}

/** The service refreshes the report every few hours, in parts. */
const REPORT_AGE = 3 * 3_600_000;

export function users({ variant, now, generated }: Extent): Rows {
  const fit = variant === 'noPremium' ? cheaper : (row: Row): Row => row;
  const named = inDirectory.map((person) => fit(userOf(person, now)));
  return together(named, generated, (number) => fit(generatedUser(number, NAMES)));
}

const NAMES = { names: 'ascii' } as const;

function cheaper(row: Row): Row {
  const held = row['assignedLicenses'] as readonly { readonly skuId: string }[];
  return { ...row, assignedLicenses: held.map(({ skuId }) => ({ skuId: WITHOUT_PREMIUM[skuId] ?? skuId, disabledPlans: [] })) };
}

export function registrations({ now, generated }: Extent): Rows {
  const named = inReport.map((person) => registrationOf(person, now - REPORT_AGE - (person.number % 3) * 1_200_000));
  const options = { ...NAMES, refreshed: new Date(now - REPORT_AGE).toISOString() };
  return together(named, generated, (number) => generatedRegistration(number, options));
}

/** Who is in a group, nested groups and their members too: as the service gives them, without names unless they are asked for. */
export function members(extent: Extent, groupId: string): Rows {
  const nested = groupId !== GROUP_ID;
  const named = inDirectory.filter(({ flags }) => flags.has('nested') || (!nested && flags.has('group')));
  const first: readonly Row[] = [
    ...(nested ? [] : groups.slice(1)),
    ...named.map((person) => ({ '@odata.type': '#microsoft.graph.user', ...userOf(person, extent.now) })),
  ];
  return together(first, nested ? 0 : extent.generated, (number) => {
    const row = generatedRegistration(number, NAMES);
    return row?.isSsprEnabled === true ? { '@odata.type': '#microsoft.graph.user', id: row.id } : undefined;
  });
}

/** How many of the people hold a product, by its id. */
export function consumption(all: Rows): ReadonlyMap<string, number> {
  const consumed = new Map<string, number>();
  for (const row of every(all)) {
    for (const { skuId } of row['assignedLicenses'] as readonly { readonly skuId: string }[]) {
      consumed.set(skuId, (consumed.get(skuId) ?? 0) + 1);
    }
  }
  return consumed;
}

export function* every(rows: Rows): Generator<Row> {
  for (let index = 0; index < rows.size; index++) {
    const row = rows.at(index);
    if (row !== undefined) yield row;
  }
}

/** A summary of the report: what `usersRegisteredByFeature` and `…ByMethod` count. */
export function summary(kind: 'Feature' | 'Method', rows: Rows, types: string, roles: string): Row {
  const counts = new Map<string, number>();
  let total = 0;
  for (const row of every(rows)) {
    if (types !== 'all' && row['userType'] !== types) continue;
    if (roles !== 'all' && (row['isAdmin'] === true) !== (roles !== 'user')) continue;
    total++;
    const names = kind === 'Method' ? ((row['methodsRegistered'] as readonly string[] | undefined) ?? []) : featuresOf(row);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const pairs = kind === 'Method' ? [...counts.keys()].sort() : Object.values(FEATURES);
  const key = kind === 'Method' ? 'authenticationMethod' : 'feature';
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.userRegistration${kind}Summary`,
    totalUserCount: total,
    userTypes: types,
    userRoles: roles,
    [`userRegistration${kind}Counts`]: pairs.map((name) => ({ [key]: name, userCount: counts.get(name) ?? 0 })),
  };
}

const FEATURES: Readonly<Record<string, string>> = {
  isSsprRegistered: 'ssprRegistered',
  isSsprEnabled: 'ssprEnabled',
  isSsprCapable: 'ssprCapable',
  isPasswordlessCapable: 'passwordlessCapable',
  isMfaCapable: 'mfaCapable',
};

function featuresOf(row: Row): readonly string[] {
  return Object.entries(FEATURES).flatMap(([flag, feature]) => (row[flag] === true ? [feature] : []));
}
