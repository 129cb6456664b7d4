import type { Analysis } from '../../logs/analysis/analysis';
import { visible } from '../case/foreign';
import type { AnalysisReportTexts } from './texts';

/** Every name that the records give, in lower case. */
export interface KnownNames {
  /** Whole names and what stands for them: "user 12", "computer 3". */
  readonly whole: ReadonlyMap<string, string>;
  /** Parts of names, which vanish. */
  readonly words: ReadonlySet<string>;
  /** Characters of the longest part. */
  readonly longestWord: number;
}

/** Parts of addresses that say nothing about a person or an organisation. */
const COMMON = new Set(
  'com org net gov edu mil info biz local lan corp www mail onmicrosoft microsoft outlook hotmail live gmail example test admin user ext the and'.split(
    ' ',
  ),
);

/** Two letters of the Latin alphabet stand in too many other words; two of Chinese are a name. */
function telling(part: string): boolean {
  return !COMMON.has(part) && (part.length > 2 || (part.length === 2 && /[^\p{Script=Latin}\p{N}]/u.test(part)));
}

/** An id: its digits are no words. */
const ID = /^\{?[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?$/;

function folded(name: string): string {
  return visible(name).trim().toLowerCase();
}

class Collected {
  readonly whole = new Map<string, string>();
  readonly words = new Set<string>();
  longestWord = 0;

  add(name: string | undefined, standIn: () => string): void {
    if (name === undefined) return;
    // As the record writes it too: what is looked up by the raw name must be found.
    const raw = name.toLowerCase();
    if (this.whole.has(raw)) return;
    const shown = folded(name);
    const instead = this.whole.get(shown) ?? standIn();
    this.whole.set(raw, instead).set(shown, instead);
    if (ID.test(shown)) return;
    for (const part of shown.split(/[^\p{L}\p{N}\p{M}]+/u)) {
      if (!telling(part)) continue;
      this.words.add(part);
      this.longestWord = Math.max(this.longestWord, part.length);
    }
  }
}

/** The names of all people and computers of the analysis, those of events outside any attempt too. `people`: as in analysisMask. */
export function knownNames({ events, timeline: { attempts } }: Analysis, people: Int32Array, texts: AnalysisReportTexts): KnownNames {
  const known = new Collected();
  attempts.forEach(({ user, userId, parts }, place) => {
    const person = people[place] ?? -1;
    const standIn = (): string => (person < 0 ? '***' : texts.user(person + 1));
    known.add(user, standIn);
    known.add(userId, standIn);
    for (const { event } of parts) {
      known.add(events[event]?.user, standIn);
      known.add(events[event]?.userId, standIn);
    }
  });
  let computers = 0;
  for (const { user, userId, computer } of events) {
    known.add(user, () => '***');
    known.add(userId, () => '***');
    known.add(computer, () => texts.computer(++computers));
  }
  return known;
}
