// Builds every bundle. `--production` minifies and leaves source maps out, `--watch` rebuilds, `--tests` builds the tests instead,
// `--seam` the product for the test VSIX, into out/seam/dist: only there can the endpoints of sign-in and Graph be changed.
import * as esbuild from 'esbuild';
import { rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `require('bundle:decode')` is `./decode.js` beside the bundle: esbuild cannot split CommonJS, so what loads late is a file of its own. */
const lateBundles = {
  name: 'bundles',
  setup: (build) =>
    build.onResolve({ filter: /^bundle:/ }, ({ path }) => ({ path: `./${path.slice('bundle:'.length)}.js`, external: true })),
};

/** Tests stand elsewhere: they take the bundles of the product. */
const productOf = {
  name: 'bundles',
  setup: (build) =>
    build.onResolve({ filter: /^bundle:/ }, ({ path }) => ({
      path: resolve('dist', `${path.slice('bundle:'.length)}.js`),
      external: true,
    })),
};

const common = { bundle: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' };

/** A page is its script and its style sheet. */
function pages(...names) {
  return names.flatMap((name) => [
    { in: `webview/${name}/main.ts`, out: name },
    { in: `webview/${name}/style.css`, out: name },
  ]);
}

/**
 * `seam`: sign-in and Graph may be sent to loopback, for the VSIX that the tests install. In every other build the code for it is not there.
 * @param {{ production: boolean, seam: boolean, outdir: string }} options
 */
export function productBundles({ production, seam, outdir }) {
  const build = { ...common, minify: production, sourcemap: production ? false : 'linked' };
  return [
    {
      ...build,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      plugins: [lateBundles],
      define: { SSPR_TEST_SEAM: String(seam) },
      entryPoints: {
        extension: 'src/extension.ts',
        decode: 'src/core/decode.ts',
        signIn: 'src/auth/bundle.ts',
        tenant: 'src/graph/bundle.ts',
        demo: 'src/demo/bundle.ts',
        guide: 'src/host/wizard/bundle.ts',
        support: 'src/host/support/bundle.ts',
        online: 'src/host/online/features.ts',
        eventLog: 'src/host/eventLog/bundle.ts',
        // Threads of their own: started by their paths, never required.
        analysis: 'src/files/worker/worker.ts',
        eventList: 'src/files/evtx/list/worker.ts',
      },
      outdir,
    },
    {
      ...build,
      platform: 'browser',
      format: 'iife',
      entryPoints: pages('explain', 'overview', 'wizard', 'support', 'analysis', 'eventLog'),
      outdir: `${outdir}/webview`,
    },
  ];
}

/** All files below a folder whose names end so. */
function files(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

const tests = () => [
  {
    ...common,
    minify: false,
    sourcemap: 'inline',
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    external: ['vscode'],
    plugins: [productOf],
    entryPoints: [...files('test/unit', '.test.ts'), ...files('test/guards', '.test.ts'), ...files('test/host', '.ts')],
    outbase: 'test',
    outdir: 'out/test',
  },
  // For measuring, and for comparing whole files by one call.
  {
    ...common,
    minify: true,
    sourcemap: false,
    platform: 'node',
    format: 'cjs',
    entryPoints: { bench: 'test/bench/bench.ts' },
    outdir: 'out/bench',
  },
];

/** The product and the tests, as the command line asks; nothing when a guard imports this file. */
async function build() {
  const production = process.argv.includes('--production');
  const watch = process.argv.includes('--watch');
  const seam = process.argv.includes('--seam');
  // The test VSIX is put together beside the released one.
  const outdir = seam ? 'out/seam/dist' : 'dist';
  const product = productBundles({ production, seam, outdir });
  const wanted = process.argv.includes('--tests') ? tests() : product;
  if (wanted === product) await rm(outdir, { recursive: true, force: true });
  else await rm('out/test', { recursive: true, force: true });
  if (watch) {
    for (const options of wanted) await (await esbuild.context(options)).watch();
  } else {
    await Promise.all(wanted.map((options) => esbuild.build(options)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
