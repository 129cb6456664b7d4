/** Runs the host tests where the extension runs: inside the extension host, beside the real `vscode` API. */
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Failure {
  readonly title: string;
  readonly message: string;
  readonly stack: string;
}

/** What has happened so far; host/run.mjs reads it while the tests run, and knows the end by `finished`. */
interface Result {
  finished: boolean;
  passed: number;
  failed: number;
  readonly tests: { readonly titles: readonly string[]; readonly ok: boolean; readonly milliseconds: number }[];
  readonly failures: Failure[];
}

/** VS Code calls this; HOST_TEST_RESULT names the file that the runner waits for. */
export async function run(): Promise<void> {
  const file = process.env['HOST_TEST_RESULT'];
  if (file === undefined) throw new Error('HOST_TEST_RESULT is not set. Start these tests with "npm run test:host".');
  const result: Result = { finished: false, passed: 0, failed: 0, tests: [], failures: [] };
  const report = (): void => {
    // Renamed into place, so that nobody reads half of it.
    writeFileSync(`${file}.partial`, JSON.stringify(result));
    renameSync(`${file}.partial`, file);
  };
  report();
  try {
    await runMocha(result, report);
  } catch (error) {
    fail(result, ['The tests could not be loaded'], error);
  }
  result.finished = true;
  report();
}

async function runMocha(result: Result, report: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const grep = process.env['HOST_TEST_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: Mocha.reporters.Base, // prints nothing here; the runner prints instead
    timeout: 30_000,
    forbidPending: true, // nothing is skipped silently
    ...(grep === undefined ? {} : { grep }),
  });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      resolve();
    });
    runner.on('pass', (test) => {
      result.passed += 1;
      result.tests.push({ titles: test.titlePath(), ok: true, milliseconds: test.duration ?? 0 });
      report();
    });
    runner.on('fail', (test, error: unknown) => {
      fail(result, test.titlePath(), error);
      report();
    });
  });
}

function fail(result: Result, titles: readonly string[], error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  result.failed += 1;
  result.tests.push({ titles, ok: false, milliseconds: 0 });
  result.failures.push({ title: titles.join(' > '), message, stack });
}
