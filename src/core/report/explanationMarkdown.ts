import type { Explanation } from '../codes/explain';
import { type Language, textsOf } from '../codes/texts';

/** Text as Markdown shows it literally; the parts in backticks of our own texts stay code. */
export function escapeMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_{}[\]()#+\-.!|<>~&$]/g, '\\$&') : part))
    .join('`');
}

function list(items: readonly string[], ordered = false): string {
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

function section(title: string, body: string | undefined): readonly string[] {
  return body === undefined || body === '' ? [] : [`## ${escapeMarkdown(title)}`, body];
}

/** The whole explanation as Markdown, to paste into a ticket or a wiki. */
export function explanationMarkdown(explanation: Explanation, language: Language): string {
  const { labels, confidences, severities } = textsOf(language);
  const plain = escapeMarkdown;
  const { causes, engines, userSees, technicalLine } = explanation;
  const causeText = causes.map(({ text, check, fix, confidence }) =>
    [
      `**${plain(text)}**${confidence === 'documented' ? '' : ` *(${plain(confidences[confidence])})*`}`,
      ...(check === undefined ? [] : [`  - ${plain(labels.check)}: ${plain(check)}`]),
      ...(fix === undefined ? [] : [`  - ${plain(labels.fix)}: ${plain(fix)}`]),
    ].join('\n'),
  );
  return (
    [
      `# ${plain(explanation.code)}: ${plain(explanation.title)}`,
      `*${[severities[explanation.severity], confidences[explanation.confidence]].map(plain).join(' · ')}*`,
      plain(explanation.meaning),
      ...section(labels.causes, list(causeText)),
      ...section(labels.steps, list(explanation.steps.map(plain), true)),
      ...section(labels.fixedBy, list(explanation.fixedBy.map(plain))),
      ...section(labels.engines, engines && plain(engines)),
      ...section(labels.userSees, userSees && plain(userSees)),
      ...section(labels.technicalLine, technicalLine && plain(technicalLine)),
      ...section(labels.notes, list(explanation.notes.map(plain))),
      ...section(labels.seenIn, list(explanation.seenIn.map(plain))),
      ...section(labels.related, list(explanation.related.map(({ code, title }) => `${plain(code)}: ${plain(title)}`))),
      ...section(
        labels.sources,
        list(explanation.sources.map(({ title, url }) => (url === undefined ? plain(title) : `[${plain(title)}](${url})`))),
      ),
      `${plain(labels.documentation)}: <${explanation.docs}>`,
      `${plain(labels.reviewed)}: ${explanation.reviewed}`,
    ].join('\n\n') + '\n'
  );
}

/**
 * The short form for a hover: what it means, then `actions` (links of the host), then the likeliest causes, the first steps and who can
 * take them. A hover shows about ten lines at once, so the most useful stands first. No word of the document.
 */
export function hoverMarkdown(explanation: Explanation, language: Language, actions: string): string {
  const { labels, confidences } = textsOf(language);
  const plain = escapeMarkdown;
  const { causes, steps, fixedBy } = explanation;
  const causeLines = causes
    .slice(0, 3)
    .map(({ text, check }) => plain(text) + (check === undefined ? '' : `  \n  *${plain(labels.check)}:* ${plain(check)}`));
  const firstSteps = steps.slice(0, causes.length > 0 ? 3 : 5);
  return [
    `**${plain(explanation.code)}** — ${plain(explanation.title)}`,
    plain(explanation.meaning),
    actions,
    causeLines.length > 0 && `**${plain(labels.causes)}**\n\n${list(causeLines)}`,
    firstSteps.length > 0 && `**${plain(labels.steps)}**\n\n${list(firstSteps.map(plain), true)}`,
    fixedBy.length > 0 && `**${plain(labels.fixedBy)}:** ${fixedBy.map(plain).join(', ')}`,
    explanation.confidence === 'documented' || !explanation.known ? undefined : `*${plain(confidences[explanation.confidence])}*`,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
