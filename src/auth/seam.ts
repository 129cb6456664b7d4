/** Set by the build: true only in the VSIX that the tests install (`node esbuild.mjs --seam`). */
declare const SSPR_TEST_SEAM: boolean | undefined;

/** A sign-in service and a Graph on loopback, in place of Microsoft's. */
export interface TestEndpoints {
  /** Origin for the library, which insists on https; nothing is asked there. */
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  /** JSON: the discovery document, so that nothing else is asked for it. */
  readonly authorityMetadata: string;
  /** Origin that answers discovery, over http. */
  readonly login: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
}

/** Where the tests want us to go, read anew at each call; undefined in every released build, where all of this is not even present. */
export function testEndpoints(): TestEndpoints | undefined {
  if (typeof SSPR_TEST_SEAM === 'undefined' || !SSPR_TEST_SEAM) return undefined;
  const file = process.env['SSPR_TEST_ENDPOINTS'];
  if (file === undefined) return undefined;
  return JSON.parse(process.getBuiltinModule('node:fs').readFileSync(file, 'utf8')) as TestEndpoints;
}
