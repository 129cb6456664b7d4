import { causeRows } from '../../logs/analysis/list/causes';
import { openedAttempt } from '../../logs/analysis/opened/opened';
import { attemptRows } from '../../logs/analysis/list/rows';
import { sourceStates } from '../../logs/analysis/told/sources';
import type { EvidenceState } from '../../logs/analysis/analysisState';
import { type Block, list, paragraph, type Section, table as tableBlock, verbatim } from '../case/document';
import { DOCUMENT_END, documentHead, escaped, sectionHtml } from '../case/html';
import { type Subject, subjectAt } from './subjects';
import { headerLines, summaryOf, type Writing } from './writing';

/** A page with more rows can hardly be opened, let alone printed; the other formats have all. */
const MOST_ROWS = 5000;
const MOST_OPENED = 50;
const MOST_EVIDENCE = 30;

function summarySection(writing: Writing): Section {
  const { words } = writing;
  return { id: 'summary', heading: words.labels.summary, blocks: summaryOf(writing).map((each) => paragraph([each])) };
}

function causesSection({ causes, words, options: { language } }: Writing): Section {
  const { labels } = words;
  const rows = causeRows(causes, '', words, language).map(({ codeText, title, text }) => [codeText, title, text]);
  return { id: 'causes', heading: labels.causes, blocks: tableBlock([labels.filterCode, labels.cause, labels.people], rows) };
}

function logsSection({ analysis, sources, texts: { logs }, words }: Writing): Section {
  const rows = sourceStates({ ...analysis, sources }, words).map(({ name, detail, clock = '', notice = '' }) => [
    name,
    detail,
    clock,
    notice,
  ]);
  return { id: 'logs', heading: logs.heading, blocks: tableBlock([logs.name, logs.read, logs.clock, logs.notice], rows) };
}

function* attemptsTable(writing: Writing): Generator<string> {
  const { words, texts, table, places, mask, options } = writing;
  const { labels } = words;
  const heads = [
    texts.columns.number,
    labels.time,
    labels.user,
    labels.outcome,
    labels.cause,
    labels.certainty,
    labels.reached,
    labels.records,
  ];
  yield `<section aria-labelledby="heading-attempts">\n<h2 id="heading-attempts">${escaped(labels.attempts)}</h2>\n`;
  if (places.length === 0) {
    yield `<p>${escaped(texts.noAttempts)}</p>\n</section>\n`;
    return;
  }
  if (places.length > MOST_ROWS) yield `<p class="notice">${escaped(texts.rowsLeftOut(MOST_ROWS, places.length))}</p>\n`;
  yield `<div class="wide" role="group" aria-labelledby="heading-attempts" tabindex="0"><table aria-labelledby="heading-attempts">\n`;
  yield `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  for (const [index, place] of places.subarray(0, MOST_ROWS).entries()) {
    const [row] = attemptRows(table, places.subarray(index, index + 1), undefined, words, options.language);
    if (!row) continue;
    const person = table.people[place] ?? -1;
    const user = person < 0 ? words.noName : mask.person(person, row.user);
    const cause = row.code === '' ? '' : `${row.code}: ${row.cause}`;
    const cells = [row.time, user, row.outcomeText, cause, row.certainty, row.reached, row.records];
    yield `<tr><th scope="row">${String(index + 1)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;
  }
  yield '</tbody>\n</table></div>\n</section>\n';
}

function evidenceBlocks({ time, heading, codes, excerpt, place, why, decisive }: EvidenceState, { words }: Writing): readonly Block[] {
  const said = [time, heading, place, why, ...(decisive ? [words.labels.decisive] : [])].join(' · ');
  return [
    paragraph([said]),
    ...list(codes.map(({ text, title }) => [`${text}: ${title}`])),
    ...(excerpt === '' ? [] : [verbatim(excerpt)]),
  ];
}

/** An attempt as a section of its own, one level below. */
function openedSection(writing: Writing, { number, name, attempt, analysis }: Subject): Section {
  const { words, texts, options } = writing;
  const opened = openedAttempt(analysis, attempt, name, words, options.language);
  const { cause, evidence } = opened;
  const left = attempt.parts.length - Math.min(MOST_EVIDENCE, evidence.length);
  return {
    id: `attempt-${String(number)}`,
    heading: `${String(number)}. ${opened.title}`,
    blocks: [
      ...opened.sentences.map((sentence) => paragraph([sentence])),
      ...tableBlock(
        [words.labels.course, words.labels.outcome, words.labels.time],
        opened.course.map(({ label, state, time }) => [label, texts.stateOf[state], time]),
      ),
      ...(cause ? [paragraph([`${words.labels.cause}: ${cause.codeText}, ${cause.title}. ${cause.certainty}`])] : []),
      ...list(cause?.steps.map((step) => [step]) ?? [], true),
      ...evidence.slice(0, MOST_EVIDENCE).flatMap((each) => evidenceBlocks(each, writing)),
      ...(left > 0 ? [paragraph([words.opened.more(left)])] : []),
    ],
  };
}

/** Those that did not succeed tell more; of a report of successes only, these. By place and row. */
function openedPlaces({ table, places }: Writing): readonly { readonly place: number; readonly number: number }[] {
  const rows = [...places].map((place, index) => ({ place, number: index + 1 }));
  const succeeded = (place: number): boolean => table.attempts[place]?.outcome === 'succeeded';
  const first = rows.filter(({ place }) => !succeeded(place)).slice(0, MOST_OPENED);
  const rest = rows.filter(({ place }) => succeeded(place)).slice(0, MOST_OPENED - first.length);
  return [...first, ...rest];
}

function* openedAttempts(writing: Writing): Generator<string> {
  const { places, mask, words, texts } = writing;
  const opened = openedPlaces(writing);
  if (opened.length === 0) return;
  const intro: Section = {
    id: 'evidence',
    heading: words.labels.evidence,
    blocks: [paragraph([texts.evidenceOf(opened.length, places.length)])],
  };
  yield `${sectionHtml(intro)}\n`;
  for (const which of opened) {
    const subject = subjectAt({ ...writing, recordOf: mask.event }, which);
    if (subject) yield `${sectionHtml(openedSection(writing, subject))}\n`;
  }
}

/** A page that needs nothing else: no script, nothing to load, in the reader's own light or dark, printable. */
export function* htmlTexts(writing: Writing): Generator<string> {
  const { options, texts } = writing;
  const lines = headerLines(writing).slice(1);
  yield documentHead({
    language: options.language,
    title: texts.title,
    notices: lines.map(([label, value]) => [`${label}: ${value}`]),
  });
  for (const section of [summarySection(writing), causesSection(writing)]) if (section.blocks.length > 0) yield `${sectionHtml(section)}\n`;
  yield* attemptsTable(writing);
  yield* openedAttempts(writing);
  const logs = logsSection(writing);
  if (logs.blocks.length > 0) yield sectionHtml(logs);
  yield DOCUMENT_END;
}
