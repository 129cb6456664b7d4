import type { LiveResult } from '../../../case/case';
import type { CheckEvidence, EvidenceSource } from '../../../checks/evidence';
import type { Outcome } from '../../../checks/outcome';
import { checkEvidenceSentence, checkTitle, checksTexts, whySentence } from '../../../checks/texts';
import { CANNOT_TELL, type CheckId, checkFacts, checkIds } from '../../../guide/checks';
import { allKnown } from '../../../guide/known';
import { questionText } from '../../../guide/texts';
import type { SourceId } from '../../../tenant/tenant';
import { tenantTexts } from '../../../tenant/texts';
import { momentText } from '../../../tenant/times';
import { type Line, paragraph, prose, type Section, table } from '../document';
import type { Writing } from '../writing';

/** Values of evidence that are ids or names out of closed lists; all others come from the tenant as they are. */
const LISTED = new Set(['methods', 'method', 'form', 'roles', 'products', 'code', 'state']);

function optionText(check: CheckId, option: string, { guide, language }: Writing): string {
  return option === CANNOT_TELL ? guide.cannotTell : (questionText(check, language).options[option] ?? option);
}

function sourceName(source: EvidenceSource, { texts, language }: Writing): string {
  const own: Readonly<Record<string, string>> = texts.bySentence;
  return own[source] ?? tenantTexts(language).sources[source as SourceId];
}

/** Evidence with what came from the tenant cleaned and masked. */
function evidenceLine(evidence: CheckEvidence, writing: Writing): Line {
  const { mask, language } = writing;
  const values = Object.fromEntries(
    Object.entries(evidence.values).map(([name, value]) => [
      name,
      typeof value === 'string' && !LISTED.has(name) ? mask.line(value) : value,
    ]),
  );
  return prose(checkEvidenceSentence({ ...evidence, values }, language));
}

function liveSource(check: CheckId, writing: Writing): string {
  const { texts, case: one } = writing;
  const names = [...new Set((one.live[check]?.outcome.evidence ?? []).map(({ source }) => sourceName(source, writing)))];
  return names.length === 0 ? texts.by.live : `${texts.by.live}: ${names.join(', ')}`;
}

/** Everything that counts, in the order of the service, with where it is from. */
export function knownSection(writing: Writing): Section {
  const { case: one, texts, assessment, language } = writing;
  const { outcomes } = checksTexts(language);
  const supporting = new Set((assessment.finding?.evidence ?? []).filter(({ supports }) => supports).map(({ check }) => check));
  const rows = [...allKnown(one.guide)].map(([check, { option, by }]) => {
    const result = outcomes[checkFacts(check).options[option] ?? 'note'];
    const live = by === 'live' ? one.live[check] : undefined;
    return [
      checkTitle(check, language),
      supporting.has(check) ? `${result} (${texts.supports})` : result,
      prose(optionText(check, option, writing)),
      live ? liveSource(check, writing) : texts.by[by],
      live ? momentText(live.at) : texts.timeNotKept,
    ];
  });
  const { columns } = texts;
  return {
    id: 'known',
    heading: texts.headings.known,
    blocks: table([columns.check, columns.result, columns.says, columns.source, columns.time], rows),
  };
}

/** An outcome whose reason, where a service gave one in its own words, is cleaned and masked. */
function safeOutcome(outcome: Outcome, line: (text: string) => string): Outcome {
  if (outcome.outcome !== 'cannotTell' || typeof outcome.why === 'string' || outcome.why.reason !== 'unexpected') return outcome;
  return { ...outcome, why: { ...outcome.why, detail: line(outcome.why.detail) } };
}

function liveRow(check: CheckId, { outcome, at }: LiveResult, writing: Writing): readonly (Line | string)[] {
  const { language, mask } = writing;
  const { outcomes, confidence } = checksTexts(language);
  const answered = outcome.outcome === 'answer';
  const result = answered ? outcomes[checkFacts(check).options[outcome.option] ?? 'note'] : outcomes[outcome.outcome];
  const says = answered ? optionText(check, outcome.option, writing) : (whySentence(safeOutcome(outcome, mask.line), language) ?? '');
  const evidence = outcome.evidence.flatMap((each, index): Line => [...(index === 0 ? [] : [' ']), ...evidenceLine(each, writing)]);
  return [
    checkTitle(check, language),
    result,
    prose(says),
    evidence.length === 0 ? '–' : evidence,
    answered ? confidence[outcome.confidence] : '–',
    momentText(at),
  ];
}

/** What each live check said, and what it looked at. */
export function liveSection(writing: Writing): Section {
  const { case: one, texts } = writing;
  const { columns } = texts;
  const rows = checkIds.flatMap((check) => {
    const live = one.live[check];
    return live ? [liveRow(check, live, writing)] : [];
  });
  return {
    id: 'live',
    heading: texts.headings.live,
    blocks: table([columns.check, columns.result, columns.says, columns.evidence, columns.basis, columns.time], rows),
  };
}

function whyNot(check: CheckId, { case: one, texts, language, mask }: Writing): string {
  const outcome = one.live[check]?.outcome;
  const said = outcome?.outcome === 'cannotTell' ? whySentence(safeOutcome(outcome, mask.line), language) : undefined;
  const reasons = [
    ...(said === undefined ? [] : [said]),
    ...(one.guide.answers[check] === CANNOT_TELL ? [texts.why.cannotTell] : []),
    ...(one.running.includes(check) ? [texts.why.running] : []),
  ];
  if (reasons.length > 0) return reasons.join(' ');
  return outcome?.outcome === 'doesNotApply' ? texts.why.doesNotApply : texts.why.open;
}

/** What nobody knows, why, and how to find out. */
export function uncheckedSection(writing: Writing): Section {
  const { case: one, texts, assessment, language } = writing;
  const known = allKnown(one.guide);
  const unchecked = checkIds.filter(
    (check) =>
      !known.has(check) &&
      (assessment.finding?.unchecked.includes(check) === true ||
        one.live[check]?.outcome.outcome === 'cannotTell' ||
        one.guide.answers[check] === CANNOT_TELL ||
        one.running.includes(check)),
  );
  const rows = unchecked.map((check) => {
    const { lookUp, menu } = questionText(check, language);
    return [checkTitle(check, language), prose(whyNot(check, writing)), prose(menu === undefined ? lookUp : `${lookUp} ${menu}.`)];
  });
  const { columns } = texts;
  const nothing = assessment.finding ? [paragraph(texts.nothingUnchecked)] : [];
  return {
    id: 'unchecked',
    heading: texts.headings.unchecked,
    blocks: rows.length > 0 ? table([columns.check, columns.why, columns.lookUp], rows) : nothing,
  };
}

/** What the person answered, in the order in which they did. */
export function answersSection(writing: Writing): Section {
  const { case: one, texts, language } = writing;
  const { answers, order, latest } = one.guide;
  const rows = order.flatMap((check) => {
    const option = answers[check];
    if (option === undefined) return [];
    const answer = optionText(check, option, writing);
    const counts = option === CANNOT_TELL || latest[check] !== 'live';
    return [[prose(questionText(check, language).question), prose(counts ? answer : `${answer} (${texts.superseded})`)]];
  });
  return { id: 'answers', heading: texts.headings.answers, blocks: table([texts.columns.question, texts.columns.answer], rows) };
}
