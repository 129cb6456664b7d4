import { wizardState } from '../../src/core/case/pageState';
import { cases } from '../unit/case/cases';

/** What the page shows of each case. */
export const states = Object.fromEntries(Object.entries(cases).map(([name, [one, context]]) => [name, wizardState(one, context)]));
