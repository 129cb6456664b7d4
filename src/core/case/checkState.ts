import { checkEvidenceSentence, checksTexts, whySentence } from '../checks/texts';
import { CANNOT_TELL, type CheckId, checkFacts } from '../guide/checks';
import { allKnown, type Known } from '../guide/known';
import { guideTexts, questionText } from '../guide/texts';
import { momentText } from '../tenant/times';
import type { View } from './view';
import type { CheckState, LiveBox } from './wizardState';

/** Where a check stands, in words. */
export interface Standing {
  readonly known: Known | undefined;
  /** The answer, why there is none, or ''. */
  readonly says: string;
  readonly by: string;
  readonly state: CheckState;
  readonly stateLabel: string;
}

export function optionText(check: CheckId, option: string, view: View): string {
  return option === CANNOT_TELL ? guideTexts(view.language).cannotTell : (questionText(check, view.language).options[option] ?? option);
}

export function stateLabel(state: CheckState, { texts, language }: View): string {
  return state === 'running' || state === 'open' ? texts.states[state] : checksTexts(language).outcomes[state];
}

function standing(view: View, state: CheckState, says: string, by: string, known?: Known): Standing {
  return { known, says, by, state, stateLabel: stateLabel(state, view) };
}

/** Of a kept case without its tenant a live result may be old: it says when it was read. */
function byWhom({ shown, texts }: View, check: CheckId, by: Known['by']): string {
  const at = shown.live[check]?.at;
  return by === 'live' && shown.tenant === null && at !== undefined ? `${texts.by.live}, ${texts.asOf(momentText(at))}` : texts.by[by];
}

/** What is known of a check counts; else whether it is being asked, and why nobody could tell. */
export function standingOf(view: View, check: CheckId, known: Known | undefined): Standing {
  const { shown, language, texts } = view;
  if (known) {
    const state = checkFacts(check).options[known.option] ?? 'note';
    return standing(view, state, optionText(check, known.option, view), byWhom(view, check, known.by), known);
  }
  if (shown.running.includes(check)) return standing(view, 'running', '', '');
  const outcome = shown.live[check]?.outcome;
  if (outcome?.outcome === 'doesNotApply') return standing(view, 'doesNotApply', whySentence(outcome, language) ?? '', texts.by.live);
  if (shown.guide.answers[check] === CANNOT_TELL)
    return standing(view, 'cannotTell', optionText(check, CANNOT_TELL, view), texts.by.answer);
  if (outcome?.outcome === 'cannotTell') return standing(view, 'cannotTell', whySentence(outcome, language) ?? '', texts.by.live);
  return standing(view, 'open', '', '');
}

/** All that is known, in the order of the service. */
export function knownIn({ shown }: View): ReadonlyMap<CheckId, Known> {
  return allKnown(shown.guide);
}

/** What the live check said of its evidence, one sentence each. */
export function evidenceOf({ shown, language }: View, check: CheckId): readonly string[] {
  return (shown.live[check]?.outcome.evidence ?? []).map((each) => checkEvidenceSentence(each, language));
}

/** What the live check says; null: it did not run. */
export function liveBox(view: View, check: CheckId): LiveBox | null {
  const { shown, language, texts } = view;
  const result = shown.live[check];
  if (!result) return null;
  const { outcome, at } = result;
  const state = outcome.outcome === 'answer' ? (checkFacts(check).options[outcome.option] ?? 'note') : outcome.outcome;
  const why = outcome.outcome === 'cannotTell' && typeof outcome.why === 'object' ? outcome.why.reason : '';
  return {
    state,
    stateLabel: stateLabel(state, view),
    says: outcome.outcome === 'answer' ? optionText(check, outcome.option, view) : (whySentence(outcome, language) ?? ''),
    at: texts.asOf(momentText(at)),
    confidence: outcome.outcome === 'answer' ? checksTexts(language).confidence[outcome.confidence] : '',
    evidence: evidenceOf(view, check),
    lacksPermission: why === 'scope' || why === 'role',
    counts: knownIn(view).get(check)?.by === 'live',
  };
}
