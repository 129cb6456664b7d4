/** `npm run bench`: figures beside a baseline of the same run. `-- finder hover activation` picks some. */
import { createRequire } from 'node:module';
import { benchActivation } from './activation.mjs';
import { benchFinder } from './finder.mjs';
import { benchHover } from './hover.mjs';

const decode = createRequire(import.meta.url)('../../out/bench/bench.js');
const benches = { finder: () => benchFinder(decode), hover: () => benchHover(decode), activation: benchActivation };
const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench();
process.exit(0);
