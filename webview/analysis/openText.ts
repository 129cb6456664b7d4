import type { AnalysisState } from '../../src/core/logs/analysis/analysisState';

const filled = (parts: readonly string[], between: string): string => parts.filter((part) => part !== '').join(between);

/** The open attempt as plain text, for a ticket or a mail: the same words as on the page. */
export function openText({ open, labels }: AnalysisState): string {
  if (!open) return '';
  const { title, sentences, cause, course, evidence, more } = open;
  const blocks = [
    [title, ...sentences].join('\n'),
    cause ? `${labels.cause}: ${filled([cause.codeText, cause.title], ' ')} (${cause.certainty})` : '',
    cause && cause.steps.length > 0 ? [`${labels.whatToDo}:`, ...cause.steps.map((step, index) => `${index + 1}. ${step}`)].join('\n') : '',
    [`${labels.course}:`, ...course.map(({ label, state, time }) => `- ${label}: ${filled([labels[state], time], ', ')}`)].join('\n'),
    `${labels.evidence}:`,
    ...evidence.map(({ time, heading, why, place, excerpt }) => filled([filled([time, heading], ' '), why, place, excerpt], '\n')),
    more,
  ];
  return `${filled(blocks, '\n\n')}\n`;
}
