/** `npm run test:ui`: the packaged extension in the newest VS Code, as a person uses it. `-- --grep <words>` picks tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { ensureBrowser } from '../hosts/browser.mjs';
import { projectFolder } from '../hosts/places.mjs';
import { ending } from '../hosts/results.mjs';
import { closeAll, closeWindows, host } from './fixture.mjs';

const { values } = parseArgs({ options: { grep: { type: 'string' } } });
const folder = join(projectFolder, 'test', 'ui');

const mocha = new Mocha({
  ui: 'bdd',
  reporter: 'spec',
  timeout: 150_000,
  // A journey that a busy machine broke is walked again from its start; one that is really broken fails each time.
  retries: 2,
  slow: 10_000,
  forbidPending: true, // nothing is skipped silently
  ...(values.grep ? { grep: values.grep } : {}),
  rootHooks: {
    /** @this {import('mocha').Context} */
    async afterEach() {
      const failed = this.currentTest?.state === 'failed';
      await closeWindows(failed ? this.currentTest?.fullTitle() : undefined);
    },
  },
});

/** @type {{ passed: number, failed: number }} */
let counts;
try {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.test.mjs')) mocha.addFile(join(folder, name));
  }
  ensureBrowser();
  await host();
  await mocha.loadFilesAsync();
  counts = await new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      resolve({ passed: runner.stats?.passes ?? 0, failed });
    });
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts = { passed: 0, failed: 1 };
} finally {
  await closeAll();
}
process.exit(ending(counts));
