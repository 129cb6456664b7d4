/**
 * What `bundle:guide` offers: the troubleshooting guide, its checks, its page, and what is written of a case. The host loads it when a case is
 * opened.
 */
export { commandText } from '../../core/case/commandText';
export { newCase } from '../../core/case/newCase';
export { wizardState } from '../../core/case/pageState';
export { storedCase } from '../../core/case/storedCase';
export { allChecks, liveOutcome } from '../../core/checks/allChecks';
export { factsFrom, unknownFacts } from '../../core/checks/facts';
export { readPaste } from '../../core/checks/paste/readPaste';
export { assess } from '../../core/guide/assess';
export { causesOfCode, isCode, scenariosOfCode } from '../../core/guide/candidates';
export { checkFacts } from '../../core/guide/checks';
export { links } from '../../core/guide/links';
export { next } from '../../core/guide/next';
export { restore } from '../../core/guide/restore';
export { isScenario } from '../../core/guide/scenarios';
export { sources } from '../../core/guide/sources';
export { steps } from '../../core/guide/steps';
export { guideTexts } from '../../core/guide/texts';
export { caseHtml, caseJson, caseMarkdown } from '../../core/report/case/caseFile';
export { pathsInZip } from '../../core/support/fileNames';
export { formState } from '../../core/support/formState';
export { manifestJson } from '../../core/support/manifest';
export { personalData } from '../../core/support/personalData';
export { prefilled } from '../../core/support/prefilled';
export { supportText } from '../../core/support/supportText';
export { supportTexts } from '../../core/support/texts';
export { parseFromWizard } from '../../shared/wizardPage';
