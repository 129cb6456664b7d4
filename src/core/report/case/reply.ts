import type { Case } from '../../case/case';
import { explain } from '../../codes/explain';
import { type Language, languages, textsOf } from '../../codes/texts';
import { assess } from '../../guide/assess';
import { causes } from '../../guide/causes';

/** What a language calls itself. */
const names: Readonly<Record<Language, string>> = { en: 'English' };

/** The languages that a reply can be written in, each by its own name. Whoever gets it may read another one than whoever writes it. */
export function replyLanguages(): readonly { readonly id: Language; readonly name: string }[] {
  return languages.map((id) => ({ id, name: names[id] }));
}

/**
 * A short text for the person who has the trouble, as the catalogue has it: that of the finding, else of the code that the case began with,
 * else to send what they see to their helpdesk. Plain text, without names.
 */
export function replyFor({ guide }: Case, language: Language): string {
  const { replies } = textsOf(language);
  const { finding } = assess(guide);
  if (finding) return replies[causes[finding.cause].reply];
  return guide.entry?.kind === 'code' ? explain(guide.entry.code, language).reply : replies.sendToIt;
}
