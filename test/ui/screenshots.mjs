/** `npm run screenshots`: the pictures in README. `-- --tour` instead: every view in every theme, into artifacts/tour/. */
import { parseArgs } from 'node:util';
import { closeAll, closeWindows } from './fixture.mjs';
import { makeReadmePictures } from './readmePictures.mjs';
import { makeTour } from './tour.mjs';

const { values } = parseArgs({ options: { tour: { type: 'boolean' } } });
let status = 0;
try {
  await (values.tour ? makeTour() : makeReadmePictures());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await closeWindows('screenshots');
  status = 1;
} finally {
  await closeAll();
}
process.exit(status);
