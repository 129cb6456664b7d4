import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sources } from '../../src/core/codes/catalogue/sources';
import { allFacts } from '../../src/core/codes/facts';
import { find } from '../../src/core/codes/find';
import { expand } from '../../src/core/codes/finder/phrases';
import { languages, textsOf } from '../../src/core/codes/texts';

interface SheetRow {
  readonly id: string;
  readonly family: string;
  readonly number?: number;
  readonly symbolicName?: string;
  readonly severity: string;
  readonly confidence: string;
  readonly docs_url: string;
}

const ids = new Set(allFacts.map(({ id }) => id));

describe('catalogue', () => {
  it('has every row of the customer’s fact sheet, with its facts', () => {
    const sheet = JSON.parse(readFileSync('test/fixtures/factSheet.json', 'utf8')) as SheetRow[];
    const byId = new Map(allFacts.map((facts) => [facts.id, facts]));
    const differing = sheet.filter((row) => {
      const facts = byId.get(row.id);
      return (
        facts?.family !== row.family ||
        facts.number !== row.number ||
        facts.name !== row.symbolicName ||
        facts.severity !== row.severity ||
        facts.confidence !== row.confidence ||
        facts.docs !== row.docs_url
      );
    });
    deepStrictEqual(differing, []);
  });

  it('has each id once, and ids that exist wherever it names one', () => {
    deepStrictEqual(ids.size, allFacts.length);
    deepStrictEqual(
      allFacts.flatMap(({ id, related = [] }) =>
        related.filter((other) => !ids.has(other) || other === id).map((other) => `${id} -> ${other}`),
      ),
      [],
    );
    deepStrictEqual(
      allFacts.filter((facts) => facts.sources.length === 0 || facts.sources.some((key) => !sources[key])),
      [],
    );
  });

  it('has no source that nobody cites', () => {
    const cited = new Set(allFacts.flatMap((facts) => facts.sources));
    deepStrictEqual(
      Object.keys(sources).filter((key) => !cited.has(key)),
      [],
    );
  });

  it('finds each of its own sentences as itself', () => {
    const wrong = allFacts.flatMap(({ id, phrases = [], weight }) =>
      weight === 'weak'
        ? []
        : phrases.flatMap(expand).filter((phrase) => {
            const text =
              phrase === 'too many times'
                ? `You've tried ${phrase}`
                : phrase.startsWith('password is managed')
                  ? `The user account's ${phrase}`
                  : phrase;
            return !find(`\n${text}\n`).some((finding) => finding.id === id);
          }),
    );
    deepStrictEqual(wrong, []);
  });

  for (const language of languages) {
    const texts = textsOf(language);

    it(`has words for every entry in ${language}, and no others`, () => {
      deepStrictEqual(
        Object.keys(texts.entries).filter((id) => !ids.has(id)),
        [],
      );
      deepStrictEqual(
        [...ids].filter((id) => !texts.entries[id]),
        [],
      );
    });

    it(`has words for every cause in ${language}, and no others`, () => {
      const facts = allFacts.map(({ id, causes = [] }) => `${id}: ${causes.map((cause) => cause.id).join()}`);
      const words = allFacts.map(({ id }) => `${id}: ${Object.keys(texts.entries[id]?.causes ?? {}).join()}`);
      deepStrictEqual(words, facts);
    });

    it(`has a title for every scenario in ${language}`, () => {
      const named = new Set(allFacts.flatMap(({ scenarios = [] }) => scenarios));
      deepStrictEqual(
        [...named].filter((scenario) => !texts.scenarios[scenario]),
        [],
      );
    });

    it(`fits in ${language}: titles of at most 60 characters, whole sentences, no markup but code`, () => {
      const bad = Object.entries(texts.entries).filter(([, { title, meaning, steps = [] }]) => {
        const all = [meaning, ...steps];
        return (
          title.length > 60 ||
          title.endsWith('.') ||
          all.some(
            (text) =>
              text.trim() !== text || /[<>]\w|\*\*|\]\(/.test(text.replace(/`[^`]*`/g, '')) || (text.split('`').length - 1) % 2 === 1,
          )
        );
      });
      deepStrictEqual(
        bad.map(([id]) => id),
        [],
      );
    });
  }

  it('treats what stops people in full: several causes, each with a check', () => {
    const must = allFacts.filter(
      ({ id, family, severity, number }) =>
        (family === 'sspr' ||
          family === 'hresult' ||
          /^(ADSync\/(6329|6800|6306)|AADSTS1200)/.test(id) ||
          (family === 'writeback-event' && (number ?? 0) >= 31000)) &&
        (severity === 'error' || severity === 'warning') &&
        facts(id).confidence !== 'documented-historical',
    );
    const thin = must.filter(
      ({ id, causes = [] }) =>
        causes.length < 2 || causes.some((cause) => textsOf('en').entries[id]?.causes?.[cause.id]?.check === undefined),
    );
    deepStrictEqual(
      thin.map(({ id }) => id).filter((id) => !SINGLE.has(id)),
      [],
    );
  });
});

/** Entries for which the sources name one cause only, or which are read through their variants. */
const SINGLE = new Set<string>(['0x800700CE']);

function facts(id: string): (typeof allFacts)[number] {
  const found = allFacts.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
