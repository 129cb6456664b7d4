import { checkTitle } from '../../checks/texts';
import { type Language, languages, textsOf } from '../../codes/texts';
import type { Finding, GuideEvidence } from '../../guide/assess';
import { type CauseId, causes } from '../../guide/causes';
import type { CheckId } from '../../guide/checks';
import type { GuideActor } from '../../guide/guide';
import { scenariosWith } from '../../guide/scenarios';
import { sources } from '../../guide/sources';
import { steps } from '../../guide/steps';
import { guideTexts } from '../../guide/texts';
import { evidenceOf, standingOf } from '../checkState';
import type { View } from '../view';
import type { CodeRow, EvidenceRow, FindingPage, StepRow } from '../wizardState';
import { commandBox, linkBox } from './check';
import { codeRow, scenarioRow } from './start';

const MOST_RELATED = 6;
const MOST_ALTERNATIVES = 5;

function evidenceRow(view: View, { check, option, by }: GuideEvidence): EvidenceRow {
  const { says, by: byWhom, state, stateLabel } = standingOf(view, check, { option, by });
  const details = by === 'live' ? evidenceOf(view, check) : [];
  return { check, title: checkTitle(check, view.language), says, by: byWhom, state, stateLabel, details };
}

function uncheckedRow(view: View, check: CheckId): FindingPage['unchecked'][number] {
  const { says, state } = standingOf(view, check, undefined);
  const answered = view.shown.guide.answers[check] !== undefined;
  const why = state !== 'cannotTell' ? view.texts.why.open : answered ? view.texts.why.cannotTell : says;
  return { check, title: checkTitle(check, view.language), why };
}

function stepRow(view: View, id: string): StepRow {
  const { link, command, url = '' } = steps[id] ?? {};
  return {
    id,
    text: guideTexts(view.language).steps[id] ?? id,
    link: link ? linkBox(link, view) : null,
    url,
    command: command ? commandBox(command, view) : null,
  };
}

function actorName(actor: GuideActor, language: Language): string {
  const own: Readonly<Record<string, string>> = guideTexts(language).actors;
  const catalogue: Readonly<Record<string, string>> = textsOf(language).actors;
  return own[actor] ?? catalogue[actor] ?? actor;
}

/** The code that the person came with, or that the cause makes people meet. */
function codeOf({ shown, language }: View, cause: CauseId): CodeRow | null {
  const { entry } = shown.guide;
  const id = entry?.kind === 'code' ? entry.code : causes[cause].predicts;
  return id === undefined ? null : codeRow(id, language);
}

function replyOf({ shown, context }: View, cause: CauseId): FindingPage['reply'] {
  const original = textsOf(context.replyLanguage).replies[causes[cause].reply];
  const text = shown.drafts.reply ?? original;
  return {
    text,
    language: context.replyLanguage,
    languages: languages.map((id) => ({ id, text: new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id })),
    edited: text !== original,
  };
}

/** The words that a cause itself brings. */
function causePart(
  view: View,
  cause: CauseId,
): Pick<FindingPage, 'heading' | 'sentence' | 'changed' | 'verify' | 'who' | 'steps' | 'sources'> {
  const { language } = view;
  const texts = guideTexts(language);
  const { title, sentence, changed = '' } = texts.causes[cause];
  const facts = causes[cause];
  return {
    heading: title,
    sentence,
    changed,
    verify: texts.verifications[facts.verify] ?? '',
    who: actorName(facts.actor, language),
    steps: facts.steps.map((id) => stepRow(view, id)),
    sources: facts.sources.map((id) => ({ id, title: sources[id]?.title ?? id, canOpen: sources[id]?.url !== undefined })),
  };
}

/** What else is possible says nothing against a cause that is confirmed: it stops the person first. */
function alternativesOf({ certainty, alternatives }: Finding): readonly CauseId[] {
  return certainty === 'confirmed' ? [] : alternatives.slice(0, MOST_ALTERNATIVES);
}

export function findingPage(view: View, finding: Finding): FindingPage {
  const { shown, language, texts } = view;
  const { cause, certainty, evidence } = finding;
  const { entry } = shown.guide;
  return {
    kind: 'finding',
    ...causePart(view, cause),
    certainty,
    certaintyLabel: texts.certainty[certainty].label,
    certaintySentence: texts.certainty[certainty].sentence,
    confidence: textsOf(language).confidences[causes[cause].confidence],
    elsewhere: finding.elsewhere ? texts.elsewhere : '',
    supporting: evidence.filter(({ supports }) => supports).map((each) => evidenceRow(view, each)),
    other: evidence.filter(({ supports }) => !supports).map((each) => evidenceRow(view, each)),
    unchecked: finding.unchecked.map((check) => uncheckedRow(view, check)),
    code: codeOf(view, cause),
    related: scenariosWith(cause)
      .filter((id) => entry?.kind !== 'scenario' || entry.scenario !== id)
      .slice(0, MOST_RELATED)
      .map((id) => scenarioRow(id, language)),
    alternatives: alternativesOf(finding)
      .map((id) => guideTexts(language).causes[id])
      .map(({ title, sentence }) => ({ title, sentence })),
    reply: replyOf(view, cause),
    kept: shown.kept ? texts.kept.yes : texts.kept.no,
  };
}
