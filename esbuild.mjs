// Builds every bundle. `--production` minifies and leaves source maps out, `--watch` rebuilds, `--tests` builds the tests instead,
// `--seam` the product for the test VSIX, into out/seam/dist: only there can the endpoints of sign-in and Graph be changed.
import * as esbuild from 'esbuild';
import { rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { common, lateBundles, productBundles } from './bundles.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const seam = process.argv.includes('--seam');
// The test VSIX is put together beside the released one.
const outdir = seam ? 'out/seam/dist' : 'dist';
const product = productBundles({ production, seam, outdir });

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
    plugins: [lateBundles],
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
if (wanted === product) await rm(outdir, { recursive: true, force: true });
else await rm('out/test', { recursive: true, force: true });
if (watch) {
  for (const options of wanted) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(wanted.map((options) => esbuild.build(options)));
}
