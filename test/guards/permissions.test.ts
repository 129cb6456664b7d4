import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CloudId } from '../../src/core/tenant/clouds';
import { cloudLacks, features, fewScopes, signInScopes } from '../../src/core/tenant/permissions';
import { type SourceId, unknownTenant } from '../../src/core/tenant/tenant';

/** As `permissions.json` of Microsoft, delegated and GET only: the least and the alternatives for each path. */
interface Permissions {
  readonly delegatedGet: Readonly<Record<string, readonly string[]>>;
}
interface Availability {
  readonly clouds: Readonly<Record<string, { readonly missingPaths: readonly string[] }>>;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`test/fixtures/${name}`, 'utf8'));
}

const { delegatedGet } = read('permissions.json') as Permissions;
const { clouds } = read('cloudAvailability.json') as Availability;
const { delegated } = read('scopes.json') as { readonly delegated: readonly string[] };

const asked = [...new Set([...signInScopes, ...fewScopes, ...features.flatMap(({ scopes }) => scopes)])];

describe('permissions', () => {
  it('are listed by Microsoft for every path that they are to open', () => {
    const strays = features.flatMap(({ id, scopes, alsoEnough, requests }) =>
      requests.flatMap((path) =>
        [...scopes, ...alsoEnough].filter((scope) => !delegatedGet[path]?.includes(scope)).map((scope) => `${id}: ${scope} for ${path}`),
      ),
    );
    deepStrictEqual(strays, []);
  });

  it('that are asked for exist, and none of them writes', () => {
    deepStrictEqual(
      asked.filter((scope) => !delegated.includes(scope) || /write/i.test(scope)),
      [],
    );
  });

  it('are one for each feature, since a missing one is named to the person', () => {
    deepStrictEqual(
      features.filter(({ scopes }) => scopes.length !== 1).map(({ id }) => id),
      [],
    );
  });

  it('cover every source of a tenant exactly once', () => {
    const sources = Object.keys(unknownTenant).filter((key) => !['declared', 'inferred', 'reportAge'].includes(key));
    deepStrictEqual(features.flatMap((feature) => feature.sources).sort(), (sources as SourceId[]).sort());
  });

  it('know what each cloud lacks, as its $metadata tells', () => {
    const files: Readonly<Record<CloudId, string>> = {
      global: 'Prod',
      usGovernment: 'Fairfax',
      usGovernmentDoD: 'Fairfax',
      china: 'Mooncake',
    };
    const general = (path: string): string => path.replace(/\{[^}]*\}/g, '{id}').replace(/\(\)$/, '');
    const lacking = (lacks: (cloud: CloudId, feature: (typeof features)[number]) => boolean): unknown =>
      (Object.keys(files) as CloudId[]).map((cloud) => [cloud, features.filter((feature) => lacks(cloud, feature)).map(({ id }) => id)]);
    deepStrictEqual(
      lacking((cloud, { id }) => cloudLacks(cloud, id)),
      lacking((cloud, { requests }) => requests.some((path) => clouds[files[cloud]]?.missingPaths.map(general).includes(path))),
    );
  });
});
