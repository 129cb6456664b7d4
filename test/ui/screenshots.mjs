/** `npm run screenshots`: the pictures in README, or those that are named. `-- --tour` instead: every view in every theme, into artifacts/tour/. */
import { parseArgs } from 'node:util';
import { closeAll, closeWindows } from './fixture.mjs';
import { makeReadmePictures } from './readmePictures.mjs';
import { makeTour } from './tour.mjs';

const { values, positionals } = parseArgs({ options: { tour: { type: 'boolean' } }, allowPositionals: true });
let status = 0;
try {
  await (values.tour ? makeTour() : makeReadmePictures(positionals));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await closeWindows('screenshots');
  status = 1;
} finally {
  await closeAll();
}
process.exit(status);
