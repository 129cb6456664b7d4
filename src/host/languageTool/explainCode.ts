import { decode } from '../decode';
import { isIdentifier } from '../findings/located';
import { settings } from '../settings';

/** What the model gives. VS Code has checked it against the schema of the manifest; older versions do not. */
export interface ExplainCodeInput {
  readonly code: string;
}

/** UTF-16 units that are looked at. */
const MOST_INPUT = 2000;

/** Entries in one answer; a whole log would fill the model's window. */
const MOST_ENTRIES = 5;

/** The input, bounded, whatever came. */
export function inputOf(input: unknown): ExplainCodeInput {
  const code = typeof input === 'object' && input !== null && 'code' in input ? input.code : undefined;
  return { code: typeof code === 'string' ? code.slice(0, MOST_INPUT).trim() : '' };
}

/**
 * Markdown about the codes in a text. What the tool says about itself is for the model and therefore in English, in every language of
 * VS Code; the entries are in the person's. Failures say what to do next; they do not throw, or the model would only see that it failed.
 */
export function explainCode(text: string): string {
  if (text === '') {
    return 'No code was given. Call this tool again with the error code or the exact sentence of the error in `code`, for example "SSPR_0029".';
  }
  const { find, resolve, explain, explanationMarkdown, search } = decode();
  const language = settings.language();
  const found = find(text)
    .map(({ id }) => id)
    .filter((id) => !isIdentifier(id));
  const named = resolve(text);
  const ids = [...new Set(found.length > 0 ? found : named === undefined ? [] : [named])];
  if (ids.length === 0) {
    const near = search(text.slice(0, 200), language)
      .slice(0, 5)
      .map(({ code, title }) => `- ${code}: ${title}`);
    const next =
      near.length > 0
        ? `These entries have similar words; call this tool again with one of their codes if it fits:\n${near.join('\n')}`
        : 'Ask the user for the exact code or sentence, or for the log lines around it, and call this tool again with that.';
    return `The catalogue has no entry for this text. Do not guess what it means. ${next}`;
  }
  const entries = ids.slice(0, MOST_ENTRIES).map((id) => {
    const explanation = explain(id, language);
    const markdown = explanationMarkdown(explanation, language);
    return explanation.known
      ? markdown
      : `${markdown}\nThis code has a known shape but no public explanation. Say so to the user; do not invent a meaning.\n`;
  });
  const left = ids.length - entries.length;
  const more = left > 0 ? [`${left} more codes were found. Call this tool again with them: ${ids.slice(MOST_ENTRIES, 30).join(', ')}`] : [];
  return [...entries, ...more].join('\n---\n\n');
}
