import type { Language } from '../codes/texts';
import type { Unreadable } from './fact';
import type { SourceId, Tenant } from './tenant';
import { tenantTexts } from './texts';

function why(unreadable: Unreadable, language: Language): string {
  const texts = tenantTexts(language).unreadable;
  switch (unreadable.reason) {
    case 'scope':
      return texts.scope(unreadable.scope);
    case 'role':
      return texts.role(unreadable.roles);
    case 'unexpected':
      return texts.unexpected(unreadable.detail.slice(0, 200));
    default:
      return texts[unreadable.reason];
  }
}

/** Why something could not be read, with the exact permission, role or licence that is missing, and one next step. Names `source` first. */
export function unreadableSentence(unreadable: Unreadable, language: Language, source?: SourceId): string {
  const { sources, unreadable: texts } = tenantTexts(language);
  if (source !== undefined && unreadable.reason === 'notRead') return texts.waiting(sources[source]);
  const sentence = why(unreadable, language);
  return source === undefined ? sentence : `${texts.could(sources[source])} ${sentence}`;
}

/** Why these sources are not known, those with the same reason in one sentence. */
export function unreadableSentences(tenant: Tenant, unknown: readonly SourceId[], language: Language): readonly string[] {
  const { sources, unreadable: texts } = tenantTexts(language);
  const bySentence = new Map<string, SourceId[]>();
  for (const source of unknown) {
    const fact = tenant[source];
    if (fact.known) continue;
    const sentence = fact.why.reason === 'notRead' ? '' : why(fact.why, language);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), source]);
  }
  return [...bySentence].map(([sentence, ids]) => {
    const names = ids.map((id) => sources[id]).join(', ');
    return sentence === '' ? texts.waiting(names) : `${texts.could(names)} ${sentence}`;
  });
}
