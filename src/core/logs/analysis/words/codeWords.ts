import { explain } from '../../../codes/explain';
import type { Language } from '../../../codes/texts';

/** What lists say of a code: as written, its title, what to do. Plain text: the catalogue's backticks are taken out. */
export interface CodeWords {
  readonly text: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly warns: boolean;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

export function codeWords(id: string, language: Language): CodeWords {
  const { code, title, steps, severity } = explain(id, language);
  return { text: plain(code), title: plain(title), steps: steps.map(plain), warns: severity === 'error' || severity === 'warning' };
}

/** The same for many: each code is looked up once. */
export function codeBook(language: Language): (id: string) => CodeWords {
  const known = new Map<string, CodeWords>();
  return (id) => {
    const words = known.get(id) ?? codeWords(id, language);
    known.set(id, words);
    return words;
  };
}
