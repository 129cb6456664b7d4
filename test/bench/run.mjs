/** `npm run bench`: figures beside a baseline of the same run. `-- finder evtx scan analysis hover activation tenant wizardPage` picks some; `tenant --users 500000 --throttled`. */
import { createRequire } from 'node:module';
import { benchActivation } from './activation.mjs';
import { benchAnalysis } from './analysis.mjs';
import { benchEvtx } from './evtx.mjs';
import { benchFinder } from './finder.mjs';
import { benchHover } from './hover.mjs';
import { benchScan } from './scan.mjs';
import { benchTenant } from './tenant.mjs';
import { benchWizardPage } from './wizardPage.mjs';

const bundle = createRequire(import.meta.url)('../../out/bench/bench.js');
const asked = process.argv.slice(2);
const benches = {
  finder: () => benchFinder(bundle),
  evtx: () => benchEvtx(bundle),
  scan: () => benchScan(bundle, asked),
  analysis: () => benchAnalysis(asked),
  hover: () => benchHover(bundle),
  tenant: () => benchTenant(bundle, asked),
  activation: benchActivation,
  wizardPage: benchWizardPage,
};
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench();
process.exit(0);
