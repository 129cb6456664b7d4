/** What the guide bundle offers: the troubleshooting guide, its checks and its page. The host loads it when a case is opened. */
export { commandText } from './case/commandText';
export { newCase } from './case/newCase';
export { wizardState } from './case/pageState';
export { storedCase } from './case/storedCase';
export { allChecks, liveOutcome } from './checks/allChecks';
export { factsFrom, unknownFacts } from './checks/facts';
export { readPaste } from './checks/paste/readPaste';
export { assess } from './guide/assess';
export { causesOfCode, isCode, scenariosOfCode } from './guide/candidates';
export { checkFacts } from './guide/checks';
export { links } from './guide/links';
export { next } from './guide/next';
export { restore } from './guide/restore';
export { isScenario } from './guide/scenarios';
export { sources } from './guide/sources';
export { steps } from './guide/steps';
export { guideTexts } from './guide/texts';
