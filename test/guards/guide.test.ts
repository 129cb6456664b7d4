import { deepStrictEqual } from 'node:assert/strict';
import { allFacts } from '../../src/core/codes/facts';
import { languages, textsOf } from '../../src/core/codes/texts';
import { causeIds, causes } from '../../src/core/guide/causes';
import { checkFacts, checkIds } from '../../src/core/guide/checks';
import { commands } from '../../src/core/guide/commands';
import { links } from '../../src/core/guide/links';
import { scenarioIds, scenarios } from '../../src/core/guide/scenarios';
import { sources } from '../../src/core/guide/sources';
import { steps } from '../../src/core/guide/steps';
import { guideTexts, questionText } from '../../src/core/guide/texts';

const codes = new Set(allFacts.map(({ id }) => id));
const usedSteps = new Set(causeIds.flatMap((id) => causes[id].steps));
const usedVerifications = new Set(causeIds.map((id) => causes[id].verify));

describe('guide data', () => {
  it('names only codes and sources that there are, and at least one source, step and sign-off a cause', () => {
    deepStrictEqual(
      causeIds.flatMap((id) => {
        const { codes: named = [], predicts, sources: cited, steps: todo } = causes[id];
        const strange = [...named, ...(predicts === undefined ? [] : [predicts])].filter((code) => !codes.has(code));
        const unknown = cited.filter((key) => !sources[key]);
        return [...strange, ...unknown, ...(cited.length === 0 || todo.length === 0 ? ['nothing'] : [])].map((what) => `${id}: ${what}`);
      }),
      [],
    );
  });

  it('names a code, a step and a phrase once where it names it', () => {
    const twice = (list: readonly string[]): boolean => new Set(list).size < list.length;
    deepStrictEqual(
      [
        ...causeIds.filter((id) => twice(causes[id].steps)),
        ...causeIds.filter((id) => twice(causes[id].sources)),
        ...scenarioIds.filter((id) => twice(scenarios[id].causes) || twice(scenarios[id].phrases)),
      ],
      [],
    );
  });

  it('has commands that only read', () => {
    const WRITES =
      /\b(?:Set|New|Remove|Add|Update|Enable|Disable|Start|Stop|Restart|Invoke|Clear|Reset|Grant|Revoke|Move|Rename|Out)-\w+|[>]|\bIEX\b|\b(?:del|rm|reg add|netsh \w+ set)\b/i;
    const READS = /^(?:Get-|Test-|Where-Object|ForEach-Object|Select-|Sort-Object|Format-|Import-Module)/;
    deepStrictEqual(
      Object.entries(commands).filter(([, { text }]) => WRITES.test(text.replace(/<[a-z ]+>/gi, '')) || /[\r\n]/.test(text)),
      [],
    );
    deepStrictEqual(
      Object.values(commands).flatMap(({ text }) => (text.match(/\b[A-Z][a-z]+-[A-Z]\w+/g) ?? []).filter((verb) => !READS.test(verb))),
      [],
    );
  });

  it('uses every command and link, and a step with one exists', () => {
    const asked = checkIds.map(checkFacts);
    const offered = Object.values(steps);
    const used = new Set([...asked, ...offered].flatMap(({ command, link }) => [command, link]));
    deepStrictEqual(
      [...Object.keys(commands), ...Object.keys(links)].filter((id) => !used.has(id as keyof typeof commands | keyof typeof links)),
      [],
    );
    deepStrictEqual(
      Object.keys(steps).filter((id) => !usedSteps.has(id)),
      [],
    );
  });

  it('cites every source of its own', () => {
    const cited = new Set([...causeIds.flatMap((id) => causes[id].sources), ...allFacts.flatMap((facts) => facts.sources)]);
    deepStrictEqual(
      Object.keys(sources).filter((key) => !cited.has(key)),
      [],
    );
  });

  for (const language of languages) {
    const texts = guideTexts(language);
    const sentences: readonly (readonly [string, string])[] = [
      ...Object.entries(texts.steps),
      ...Object.entries(texts.verifications),
      ...causeIds.flatMap((id) => [[id, texts.causes[id].sentence] as const, [id, texts.causes[id].changed ?? 'None.'] as const]),
      ...checkIds.map((id) => [id, questionText(id, language).lookUp] as const),
    ];

    it(`has words for every step and sign-off in ${language}, and no others`, () => {
      deepStrictEqual(
        [Object.keys(texts.steps).sort(), Object.keys(texts.verifications).sort()],
        [[...usedSteps].sort(), [...usedVerifications].sort()],
      );
    });

    it(`has words for everything else in ${language}, and no others`, () => {
      deepStrictEqual(
        [Object.keys(texts.causes).sort(), Object.keys(texts.questions).sort(), Object.keys(texts.scenarios).sort()],
        [[...causeIds].sort(), [...checkIds].sort(), [...scenarioIds].sort()],
      );
      deepStrictEqual(
        checkIds.map((id) => [id, ...Object.keys(questionText(id, language).options).sort()]),
        checkIds.map((id) => [id, ...Object.keys(checkFacts(id).options).sort()]),
      );
    });

    it(`tells what changed where it says that something did, in ${language}`, () => {
      deepStrictEqual(
        causeIds.filter((id) => (texts.causes[id].changed !== undefined) !== (causes[id].changed === true)),
        [],
      );
    });

    it(`names every actor and reply in ${language}`, () => {
      const { actors, replies } = textsOf(language);
      const names: Readonly<Record<string, string>> = { ...actors, ...texts.actors };
      deepStrictEqual(
        causeIds.filter((id) => !names[causes[id].actor] || !replies[causes[id].reply]),
        [],
      );
    });

    it(`says how to find out in ${language}: a menu path where a link leads to one`, () => {
      deepStrictEqual(
        checkIds.filter(
          (id) =>
            (checkFacts(id).link !== undefined) !== (questionText(id, language).menu !== undefined) && checkFacts(id).link !== undefined,
        ),
        [],
      );
    });

    it(`fits in ${language}: short titles, whole sentences, no markup but code`, () => {
      const broken = sentences.filter(
        ([, text]) =>
          text.trim() !== text ||
          !/[.:]$|[.:]`$/.test(text) ||
          (text.split('`').length - 1) % 2 === 1 ||
          /<\w|\*\*|\]\(/.test(text.replace(/`[^`]*`/g, '')),
      );
      const long = causeIds.filter((id) => texts.causes[id].title.length > 70 || texts.causes[id].title.endsWith('.'));
      deepStrictEqual([broken, long], [[], []]);
    });

    it(`has no two causes or questions of one name in ${language}`, () => {
      const titles = [...causeIds.map((id) => texts.causes[id].title), ...checkIds.map((id) => questionText(id, language).title)];
      deepStrictEqual(
        titles.filter((title, index) => titles.indexOf(title) !== index),
        [],
      );
    });
  }
});
