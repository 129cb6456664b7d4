// What the product is built of: for `esbuild.mjs`, and for the guard that looks at the released bundles.

/** `require('bundle:decode')` is `./decode.js` beside the bundle: esbuild cannot split CommonJS, so what loads late is a file of its own. */
export const lateBundles = {
  name: 'bundles',
  setup: (build) =>
    build.onResolve({ filter: /^bundle:/ }, ({ path }) => ({ path: `./${path.slice('bundle:'.length)}.js`, external: true })),
};

export const common = { bundle: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' };

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
      },
      outdir,
    },
    { ...build, platform: 'browser', format: 'iife', entryPoints: pages('explain', 'overview'), outdir: `${outdir}/webview` },
  ];
}
