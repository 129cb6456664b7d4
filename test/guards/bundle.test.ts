import { deepStrictEqual, ok } from 'node:assert/strict';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { sources } from '../../src/core/codes/catalogue/sources';
import { sources as guideSources } from '../../src/core/guide/sources';
import { steps } from '../../src/core/guide/steps';
import { clouds } from '../../src/core/tenant/clouds';

interface Bundle {
  readonly name: string;
  readonly text: string;
  readonly size: number;
  readonly packages: readonly string[];
}

/** The bundles as `npm run package` builds them, but not written. */
async function build(options: {
  readonly production: boolean;
  readonly seam: boolean;
  readonly outdir: string;
}): Promise<readonly Bundle[]> {
  const { productBundles } = (await import(pathToFileURL(resolve('esbuild.mjs')).href)) as {
    readonly productBundles: (of: typeof options) => esbuild.BuildOptions[];
  };
  const built = await Promise.all(productBundles(options).map((each) => esbuild.build({ ...each, write: false, metafile: true })));
  return built.flatMap(({ outputFiles = [], metafile }) =>
    outputFiles
      .filter(({ path }) => path.endsWith('.js'))
      .map(({ path, text, contents }) => {
        const output = Object.entries(metafile.outputs).find(([name]) => resolve(name) === path);
        const inputs = Object.keys(output?.[1].inputs ?? {});
        const packages = new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
        return { name: basename(path), text, size: contents.length, packages: [...packages].sort() };
      }),
  );
}

const TOP_LEVEL = 'com|net|org|us|cn|de|fr|sg|io|ms|dev|gov|eu|uk|example|local';
const URLS = /\b(?:https?|wss?):\/\/([a-z0-9][a-z0-9.-]*)/gi;
const BARE = new RegExp(`["'\`/@]((?:[a-z0-9-]+\\.)+(?:${TOP_LEVEL}))(?::\\d+)?["'\`/]`, 'gi');

function hostsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(URLS), ...text.matchAll(BARE)].map(([, host = '']) => host.toLowerCase()))].sort();
}

function hostsOf(urls: readonly (string | undefined)[]): readonly string[] {
  return urls.flatMap((url) => (url === undefined ? [] : [new URL(url).hostname]));
}

/** The only hosts that the product speaks to. */
const ours = hostsOf(Object.values(clouds).flatMap(({ graph, login, adminCenter }) => [graph, login, adminCenter]));
/** Pages that a person may open. */
const documentation = ['learn.microsoft.com', 'aka.ms', ...hostsOf(Object.values(sources).map(({ url }) => url))];
/** Names that stand in texts of the catalogue, of things to allow in a firewall and of pages that users meet. */
const catalogue = [
  'ajax.aspnetcdn.com',
  'microsoft.com',
  'microsoftonline.com',
  'ocsp.digicert.com',
  'passwordreset.microsoftonline.com',
  'servicebus.chinacloudapi.cn',
  'servicebus.windows.net',
  'ws.net',
];
/** Pages that the guide opens, and sources that only it cites. */
const guide = [
  ...hostsOf([...Object.values(guideSources), ...Object.values(steps)].map(({ url }) => url)),
  // Names in examples of what is typed.
  'contoso.com',
  'dc1.contoso.com',
];
/** The address that the browser comes back to. */
const loopback = ['localhost'];
/** MSAL's own table of clouds and their other names, and what it needs for managed identities, which we do not use. */
const msal = [
  '169.254.169.254',
  'login-us.microsoftonline.com',
  'login.chinacloudapi.cn',
  'login.microsoft.com',
  'login.microsoftonline.de',
  'login.sovcloud-identity.de',
  'login.sovcloud-identity.fr',
  'login.sovcloud-identity.sg',
  'login.usgovcloudapi.net',
  'login.windows.net',
  'sts.windows.net',
  'aka.ms',
];
/** The Graph client's own table of hosts that may get a token, and a base that it parses relative addresses against. */
const graphClient = ['canary.graph.microsoft.com', 'graph.microsoft.de', 'example.com', 'github.com'];

const allowed: Readonly<Record<string, readonly string[]>> = {
  'extension.js': [...ours, ...documentation],
  'online.js': [...ours, ...documentation, ...loopback],
  'decode.js': [...ours, ...documentation, ...catalogue],
  'signIn.js': [...ours, ...msal, ...loopback],
  'tenant.js': [...ours, ...documentation, ...graphClient],
  'demo.js': ours,
  'guide.js': [...ours, ...documentation, ...catalogue, ...guide],
  'support.js': [...ours, ...documentation, ...catalogue, ...guide],
  'eventLog.js': ours,
  'eventList.js': [...ours, ...documentation, ...catalogue],
  // The namespaces of SVG in a report, and of an event's XML.
  'analysis.js': [...ours, ...documentation, ...catalogue, 'www.w3.org'],
  'explain.js': [],
  // The namespace of SVG.
  'overview.js': ['www.w3.org'],
};

/** Of the entry, in bytes: it is read at every start of VS Code. */
const MOST_ENTRY = 60 * 1024;

describe('the released bundles', () => {
  let released: readonly Bundle[];
  before(async function () {
    this.timeout(60_000);
    released = await build({ production: true, seam: false, outdir: 'dist' });
  });

  it('hold nothing of the test seam', async function () {
    this.timeout(60_000);
    const seam = /SSPR_TEST|getBuiltinModule/;
    const withSeam = (bundles: readonly Bundle[]): readonly string[] =>
      bundles.filter(({ text }) => seam.test(text)).map(({ name }) => name);
    const test = withSeam(await build({ production: true, seam: true, outdir: 'out/seam/dist' }));
    deepStrictEqual(withSeam(released), []);
    ok(test.length > 0, 'The build for the tests has no seam either: this guard would not notice one.');
  });

  it('name no host but those of the clouds, of documentation and of the libraries', () => {
    const strays = released.flatMap(({ name, text }) =>
      hostsIn(text)
        .filter((host) => !(allowed[name] ?? []).includes(host))
        // The domains of the demo tenant are of the kind that never exists (RFC 2606).
        .filter((host) => !(name === 'demo.js' && host.endsWith('.example')))
        .map((host) => `${name}: ${host}`),
    );
    deepStrictEqual(strays, []);
  });

  it('have MSAL in the sign-in only and the Graph client in the tenant only', () => {
    const holders = (library: RegExp): readonly string[] =>
      released.filter(({ packages }) => packages.some((each) => library.test(each))).map(({ name }) => name);
    deepStrictEqual(
      {
        msal: holders(/^@azure\//),
        graph: holders(/^@microsoft\/microsoft-graph-client$/),
        any: [...holders(/^(?!@vscode\/|@microsoft\/fast-|tslib$|exenv-es6$|tabbable$)/)].sort(),
      },
      { msal: ['signIn.js'], graph: ['tenant.js'], any: ['analysis.js', 'signIn.js', 'support.js', 'tenant.js'] },
    );
  });

  it('start with a small entry', () => {
    const entry = released.find(({ name }) => name === 'extension.js');
    deepStrictEqual({ size: entry?.size, small: (entry?.size ?? Infinity) < MOST_ENTRY }, { size: entry?.size, small: true });
  });
});
