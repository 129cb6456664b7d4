import { textsOf } from '../../../codes/texts';
import { explain } from '../../../codes/explain';
import type { Finding } from '../../../guide/assess';
import { type CauseId, causes } from '../../../guide/causes';
import { type CommandId, commands } from '../../../guide/commands';
import type { GuideActor } from '../../../guide/guide';
import { links } from '../../../guide/links';
import { sources } from '../../../guide/sources';
import { steps } from '../../../guide/steps';
import { clouds } from '../../../tenant/clouds';
import { commandText } from '../../../case/commandText';
import { type Block, type Line, list, paragraph, prose, type Section, table } from '../document';
import type { Writing } from '../writing';

/** What is offered of causes that are still possible. */
const MOST_CAUSES = 8;

function actorText(actor: GuideActor, { guide, language }: Writing): string {
  const { actors } = textsOf(language);
  return actor in actors ? actors[actor as keyof typeof actors] : guide.actors[actor as keyof typeof guide.actors];
}

function titles(ids: readonly CauseId[], { guide }: Writing): readonly Line[] {
  return ids.slice(0, MOST_CAUSES).map((id) => prose(`${guide.causes[id].title}. ${guide.causes[id].sentence}`));
}

function found({ cause, certainty, elsewhere }: Finding, writing: Writing): readonly Block[] {
  const { guide, texts, page, language } = writing;
  const { title, sentence, changed } = guide.causes[cause];
  const facts = causes[cause];
  const { label, sentence: meaning } = page.certainty[certainty];
  const predicted = facts.predicts === undefined ? undefined : explain(facts.predicts, language);
  const rows: readonly (readonly [string, Line | string])[] = [
    [texts.rows.certainty, `${label}. ${meaning}`],
    [texts.rows.confidence, textsOf(language).confidences[facts.confidence]],
    [texts.rows.who, actorText(facts.actor, writing)],
    [texts.rows.stage, guide.stages[facts.stage]],
    ...(predicted ? [[texts.rows.predicts, `${predicted.code}: ${predicted.title}`] as const] : []),
    ...(changed === undefined ? [] : [[texts.rows.changed, prose(changed)] as const]),
  ];
  return [
    paragraph(`${title}.`),
    paragraph(sentence),
    ...(elsewhere ? [paragraph(page.elsewhere)] : []),
    ...table([texts.columns.what, texts.columns.value], rows),
  ];
}

/** What a step offers beside its words, so that nobody has to look it up. */
function stepLine(id: string, writing: Writing): Line {
  const { guide, page, case: one } = writing;
  const { link, url, command } = steps[id] ?? {};
  const origin = clouds[one.tenant?.cloud ?? 'global'].adminCenter;
  const address = url ?? (link && `${origin}${links[link]}`);
  return [
    ...prose(guide.steps[id] ?? id),
    ...(address === undefined ? [] : [' ', { link: address, words: address }]),
    ...(command === undefined ? [] : [' ', page.commandPlaces[commands[command].place], ': ', { code: shownCommand(command, writing) }]),
  ];
}

/** A masked file has the command with what is to be filled in. */
export function shownCommand(command: CommandId, { case: one, options }: Writing): string {
  return options.masked ? commands[command].text : commandText(command, one);
}

function sourceLine(key: string): readonly Line[] {
  const source = sources[key];
  if (!source) return [];
  return [source.url === undefined ? [source.title] : [`${source.title} `, { link: source.url, words: source.url }]];
}

/** The finding with its steps, how to verify and what else it could be; without one, what is still possible. */
export function findingSections(writing: Writing): readonly Section[] {
  const { assessment, texts, guide, page } = writing;
  const { finding, remaining } = assessment;
  const { headings } = texts;
  if (!finding) {
    const possible = titles(remaining, writing);
    return [
      {
        id: 'finding',
        heading: headings.finding,
        blocks: [
          paragraph(page.noFinding.sentence),
          ...(possible.length === 0 ? [] : [paragraph(texts.openPossible(remaining.length)), ...list(possible)]),
        ],
      },
    ];
  }
  const facts = causes[finding.cause];
  return [
    { id: 'finding', heading: headings.finding, blocks: found(finding, writing) },
    {
      id: 'steps',
      heading: headings.steps,
      blocks: list(
        facts.steps.map((id) => stepLine(id, writing)),
        true,
      ),
    },
    { id: 'verify', heading: headings.verify, blocks: [paragraph(guide.verifications[facts.verify] ?? facts.verify)] },
    { id: 'alternatives', heading: headings.alternatives, blocks: list(titles(finding.alternatives, writing)) },
  ];
}

/** What the finding is read from. */
export function sourcesSection({ assessment: { finding }, texts }: Writing): Section {
  const keys = finding ? causes[finding.cause].sources : [];
  return { id: 'sources', heading: texts.headings.sources, blocks: list(keys.flatMap(sourceLine)) };
}
