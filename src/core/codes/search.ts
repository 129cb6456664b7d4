import type { Facts } from './entry';
import { codeOf, resolve } from './explain';
import { allFacts } from './facts';
import { type Language, textsOf } from './texts';

/** A row of a list of entries. */
export interface Match {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly facts: Facts;
}

interface Indexed extends Match {
  /** Spellings and names, folded. */
  readonly keys: readonly string[];
  readonly titleWords: string;
  readonly words: string;
}

const indexes = new Map<Language, readonly Indexed[]>();

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function indexed(facts: Facts, language: Language): Indexed {
  const text = textsOf(language).entries[facts.id];
  const title = text?.title ?? facts.id;
  const keys = [facts.id, codeOf(facts), facts.name ?? '', String(facts.number ?? ''), ...(facts.aliases ?? [])].map(fold);
  const causes = Object.values(text?.causes ?? {}).flatMap(({ text: cause, check, fix }) => [cause, check ?? '', fix ?? '']);
  const more = [
    text?.meaning,
    text?.userSees,
    text?.technicalLine,
    ...(text?.keywords ?? []),
    ...(text?.steps ?? []),
    ...(text?.notes ?? []),
    ...causes,
  ];
  const phrases = (facts.phrases ?? []).map((phrase) => phrase.replaceAll('|', ' '));
  return {
    id: facts.id,
    code: codeOf(facts),
    title,
    facts,
    keys: keys.filter((key) => key !== ''),
    titleWords: ` ${fold(title)}`,
    words: ` ${fold([...more, ...phrases].join(' '))}`,
  };
}

function index(language: Language): readonly Indexed[] {
  const known = indexes.get(language) ?? allFacts.map((facts) => indexed(facts, language));
  indexes.set(language, known);
  return known;
}

/** How well an entry answers: 0 not at all, else the higher the better. Every word asked for must be there, as the beginning of a word. */
function score({ keys, titleWords, words }: Indexed, query: string, asked: readonly string[]): number {
  if (keys.includes(query)) return 1000;
  const begins = keys.some((key) => key.startsWith(query)) ? 500 : 0;
  let sum = begins;
  for (const word of asked) {
    if (keys.some((key) => ` ${key}`.includes(` ${word}`))) sum += 60;
    else if (titleWords.includes(` ${word}`)) sum += 40;
    else if (words.includes(` ${word}`)) sum += 10;
    else if (keys.some((key) => key.includes(word))) sum += 5;
    else return begins;
  }
  return sum;
}

/**
 * Entries for what a person types: a code in any spelling, a number, a name or words. Best first; all entries in the catalogue's order for
 * an empty query.
 */
export function search(query: string, language: Language): readonly Match[] {
  const entries = index(language);
  const folded = fold(query);
  if (folded === '') return entries;
  const meant = resolve(query);
  const asked = folded.split(' ');
  return entries
    .map((entry) => ({ entry, points: score(entry, folded, asked) + (entry.id === meant ? 2000 : 0) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ entry }) => entry);
}
