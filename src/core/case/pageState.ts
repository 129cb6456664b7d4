import { checkTitle } from '../checks/texts';
import { CANNOT_TELL, checkFacts, checkIds } from '../guide/checks';
import type { Step } from '../guide/state';
import { guideTexts } from '../guide/texts';
import type { Case, DraftId } from './case';
import { knownIn, standingOf } from './checkState';
import { checkPage } from './pages/check';
import { checksPage } from './pages/checks';
import { findingPage } from './pages/finding';
import { scenariosPage, startPage } from './pages/start';
import { placeOf } from './place';
import { type PageContext, type View, viewOf } from './view';
import type { FoundRow, Next, Progress, RestorableCase, Tab, WizardState } from './wizardState';

/** What a webview may keep of a case. */
export function restorable({ id, guide }: Case): RestorableCase {
  const { entry, answers, order, step } = guide;
  return { id, guide: { entry, answers, order, step } };
}

function pageOf(view: View): WizardState['step'] {
  const { step } = view.shown.guide;
  switch (step.kind) {
    case 'start':
      return startPage(view);
    case 'scenarios':
      return scenariosPage(view) ?? startPage(view);
    case 'check':
      return checkPage(view, step.check);
    case 'checks':
      return checksPage(view);
    case 'finding': {
      const { finding } = view.assessment;
      return finding ? findingPage(view, finding) : { kind: 'noFinding', ...view.texts.noFinding };
    }
  }
}

/** What is known, in the order of the service, and what the person could not find out. */
function foundRows(view: View): readonly FoundRow[] {
  const known = knownIn(view);
  const { answers } = view.shown.guide;
  return checkIds
    .filter((check) => known.has(check) || answers[check] === CANNOT_TELL)
    .map((check) => {
      const { says, by, state, stateLabel } = standingOf(view, check, known.get(check));
      const title = checkTitle(check, view.language);
      return { check, title, says, by, state, stateLabel, canTakeBack: answers[check] !== undefined };
    });
}

function progressOf({ shown, texts }: View): Progress | null {
  if (shown.tenant === null) return null;
  const told = Object.values(shown.live).filter(({ outcome }) => outcome.outcome !== 'cannotTell').length;
  const done = checkIds.filter((check) => shown.live[check] && !shown.running.includes(check)).length;
  const total = done + shown.running.length;
  const running = shown.running.length > 0;
  const { progress } = texts;
  const sentence = running
    ? progress.running(done, total)
    : shown.user === null
      ? progress.noUser
      : total > 0
        ? progress.done(told, total)
        : progress.ready;
  return { done, total, sentence, running, canRun: shown.user !== null };
}

function nextOf({ shown, texts, language, assessment }: View): Next {
  const { entry, step } = shown.guide;
  const { question, finding } = assessment;
  if (question) {
    const here = step.kind === 'check' && step.check === question;
    if (here) return { sentence: texts.next.answerHere, step: null };
    return { sentence: texts.next.question(checkTitle(question, language)), step: { kind: 'check', check: question } };
  }
  if (finding) {
    if (step.kind === 'finding') return { sentence: texts.next.doSteps, step: null };
    return { sentence: texts.next.finding(guideTexts(language).causes[finding.cause].title), step: { kind: 'finding' } };
  }
  const unlessThere = (wanted: Step): Step | null => (step.kind === wanted.kind ? null : wanted);
  if (entry?.kind === 'area') return { sentence: texts.next.chooseScenario, step: unlessThere({ kind: 'scenarios' }) };
  return { sentence: texts.next.choose, step: unlessThere({ kind: 'start' }) };
}

function tabsOf({ shown, texts, assessment }: View, page: WizardState['step']): readonly Tab[] {
  const { entry, step } = shown.guide;
  const asked = step.kind === 'check' ? step.check : assessment.question;
  const steps: readonly Step[] = [
    { kind: 'start' },
    ...(entry?.kind === 'area' || page.kind === 'scenarios' ? [{ kind: 'scenarios' } as const] : []),
    ...(asked ? [{ kind: 'check', check: asked } as const] : []),
    { kind: 'checks' },
    ...(entry && entry.kind !== 'area' ? [{ kind: 'finding' } as const] : []),
  ];
  const current = page.kind === 'noFinding' ? 'finding' : page.kind;
  return steps.map((each) => ({ step: each, label: texts.tabs[each.kind], current: each.kind === current }));
}

/** The fields of the page and what they hold: the rest of the drafts stays where it is. */
function draftsOf({ shown }: View): Case['drafts'] {
  const { step } = shown.guide;
  const command = step.kind === 'check' ? checkFacts(step.check).command : undefined;
  const shownIds: readonly DraftId[] = ['user', 'search', 'notes', ...(command ? [`paste.${command}` as const] : [])];
  const held = (id: DraftId): string | undefined =>
    shown.drafts[id] ?? (command && id === `paste.${command}` ? shown.pastes[command]?.text : undefined);
  return Object.fromEntries(shownIds.flatMap((id) => (held(id) === undefined ? [] : [[id, held(id)]])));
}

/** The page of a case, every word ready. Pure: the same case and context always give the same. */
export function wizardState(shown: Case, context: PageContext): WizardState {
  const view = viewOf(shown, context);
  const step = pageOf(view);
  const progress = progressOf(view);
  const next = nextOf(view);
  const live = progress === null || progress.total === 0 ? '' : progress.running ? view.texts.states.running : progress.sentence;
  return {
    language: view.language,
    labels: view.texts.labels,
    restorable: restorable(shown),
    place: placeOf(view),
    progress,
    found: foundRows(view),
    next,
    tabs: tabsOf(view, step),
    step,
    announcement: [live, `${view.texts.labels.next}: ${next.sentence}`].filter((part) => part !== '').join(' '),
    drafts: draftsOf(view),
  };
}
