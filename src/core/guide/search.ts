import type { Language } from '../codes/texts';
import { type ScenarioId, scenarioIds, scenarios } from './scenarios';
import { guideTexts } from './texts';

interface Indexed {
  readonly id: ScenarioId;
  /** Folded: the question, then each phrase. */
  readonly sentences: readonly string[];
  /** Folded titles of the causes: they help to find, but count less. */
  readonly causes: string;
}

const indexes = new Map<Language, readonly Indexed[]>();

/** Words that say nothing about the trouble, in the three languages. */
const EMPTY = new Set(
  'a an the is are i my she he her his it they their to of on in and or not no does do how what can cannot cant for with en et ei det er jeg hun han ikke kan på av og i som att är jag hon inte och det den till med for med her mitt min'.split(
    ' ',
  ),
);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('-', '')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function index(language: Language): readonly Indexed[] {
  const texts = guideTexts(language);
  const known =
    indexes.get(language) ??
    scenarioIds.map((id) => ({
      id,
      sentences: [texts.scenarios[id], ...scenarios[id].phrases, id].map((sentence) => ` ${fold(sentence)}`),
      causes: ` ${fold(scenarios[id].causes.map((cause) => texts.causes[cause].title).join(' '))}`,
    }));
  indexes.set(language, known);
  return known;
}

/** How well a scenario answers: each word as the beginning of one of its words; more in one sentence, and as whole words, is better. */
function score({ sentences, causes }: Indexed, query: string, words: readonly string[]): number {
  let best = 0;
  let seen = 0;
  for (const sentence of sentences) {
    if (sentence.trim() === query) return 1000;
    let points = sentence.includes(` ${query}`) ? 30 : 0;
    for (const word of words) {
      if (`${sentence} `.includes(` ${word} `)) points += 12;
      else if (sentence.includes(` ${word}`)) points += 8;
    }
    best = Math.max(best, points / (1 + sentence.length / 400));
  }
  for (const word of words) if (sentences.some((sentence) => sentence.includes(` ${word}`))) seen++;
  for (const word of words) if (causes.includes(` ${word}`)) best += 1.5;
  return words.length > 0 && seen / words.length < 0.5 && best < 12 ? 0 : best + 4 * seen;
}

/**
 * Scenarios for what a person says, in English, Norwegian or Swedish, best first. Accents, case and punctuation do not count; words may be
 * cut short. All scenarios for an empty query; at most `limit`.
 */
export function searchScenarios(text: string, language: Language, limit = 20): readonly ScenarioId[] {
  const query = fold(text.slice(0, 200));
  if (query === '') return scenarioIds;
  const all = query.split(' ');
  const telling = all.filter((word) => !EMPTY.has(word));
  const words = telling.length > 0 ? telling : all;
  return index(language)
    .map((entry) => ({ id: entry.id, points: score(entry, query, words) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ id }) => id);
}
