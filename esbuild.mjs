// Builds every bundle. `--production` minifies and leaves source maps out, `--watch` rebuilds, `--tests` builds the tests instead.
import * as esbuild from 'esbuild';
import { rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
};

/** `require('bundle:decode')` is `./decode.js` beside the bundle: esbuild cannot split CommonJS, so what loads late is a file of its own. */
const bundles = {
  name: 'bundles',
  setup: (build) =>
    build.onResolve({ filter: /^bundle:/ }, ({ path }) => ({ path: `./${path.slice('bundle:'.length)}.js`, external: true })),
};

/** A page is its script and its style sheet. */
function pages(...names) {
  return names.flatMap((name) => [
    { in: `webview/${name}/main.ts`, out: name },
    { in: `webview/${name}/style.css`, out: name },
  ]);
}

const product = [
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    plugins: [bundles],
    entryPoints: { extension: 'src/extension.ts', decode: 'src/core/decode.ts' },
    outdir: 'dist',
  },
  { ...common, platform: 'browser', format: 'iife', entryPoints: pages('explain', 'overview'), outdir: 'dist/webview' },
];

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
    plugins: [bundles],
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

const wanted = process.argv.includes('--tests') ? tests() : product;
if (wanted === product) await rm('dist', { recursive: true, force: true });
else await rm('out/test', { recursive: true, force: true });
if (watch) {
  for (const options of wanted) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(wanted.map((options) => esbuild.build(options)));
}
