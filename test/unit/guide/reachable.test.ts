import { deepStrictEqual, ok } from 'node:assert/strict';
import { allFacts } from '../../../src/core/codes/facts';
import { assess } from '../../../src/core/guide/assess';
import { blockingCauses, causesOfCode, codesOfScenario } from '../../../src/core/guide/candidates';
import { type CauseId, causeIds } from '../../../src/core/guide/causes';
import { CANNOT_TELL, checkIds } from '../../../src/core/guide/checks';
import { areas } from '../../../src/core/guide/guide';
import { next } from '../../../src/core/guide/next';
import { isScenario, scenarioIds, scenarios, scenariosOf } from '../../../src/core/guide/scenarios';
import { type GuideEvent, newCase } from '../../../src/core/guide/state';
import { articleLines, documentedCodes, symptomRows } from './ids';
import { truthful, walk } from './person';

/** Walks for which the truth is neither found nor named as an alternative. */
function astray(start: GuideEvent, truths: readonly CauseId[]): readonly string[] {
  return truths.flatMap((truth) => {
    const { cause, alternatives, asked } = walk(start, {}, truthful(truth));
    return cause === truth || alternatives.includes(truth) ? [] : [`${truth} ended in ${cause} after ${asked.join(', ')}`];
  });
}

describe('guide, what can be reached', () => {
  it('has every line of the scenarios and every row of the symptoms, and no others', () => {
    deepStrictEqual([...scenarioIds].sort(), [...symptomRows, ...articleLines].sort());
  });

  it('shows every scenario in an area', () => {
    deepStrictEqual(
      scenarioIds.filter((id) => !areas.some((area) => scenariosOf(area).includes(id))),
      [],
    );
  });

  for (const id of [...symptomRows, ...articleLines]) {
    it(`ends ${id} in each of its causes`, () => {
      const event = { type: 'chooseScenario', scenario: id } as const;
      const state = next(newCase, event);
      ok(state.step.kind === 'check' || state.step.kind === 'finding', state.step.kind);
      const causes = scenarioIds.includes(id as keyof typeof scenarios) ? scenarios[id as keyof typeof scenarios].causes : [];
      deepStrictEqual([causes.length > 0, astray(event, causes)], [true, []]);
    });
  }

  it('ends everywhere even when nothing can be found out', () => {
    const starts: readonly GuideEvent[] = [
      ...scenarioIds.map((scenario) => ({ type: 'chooseScenario', scenario }) as const),
      ...allFacts.map(({ id }) => ({ type: 'chooseCode', code: id }) as const),
      { type: 'chooseUser' },
    ];
    deepStrictEqual(
      starts.filter((start) => walk(start, {}, () => CANNOT_TELL).cause === 'no end'),
      [],
    );
  }).timeout(30_000);

  it('leads every code of the catalogue to a cause, and to the true one', () => {
    deepStrictEqual(
      allFacts.flatMap(({ id }) => {
        const truths = causesOfCode(id);
        return truths.length === 0 ? [`${id}: none`] : astray({ type: 'chooseCode', code: id }, truths);
      }),
      [],
    );
  });

  it('knows every scenario that the catalogue names, and from which codes', () => {
    deepStrictEqual(
      allFacts.flatMap(({ id, scenarios: named = [] }) =>
        named
          .filter((scenario) => !isScenario(scenario) || !codesOfScenario(scenario).includes(id))
          .map((scenario) => `${id}: ${scenario}`),
      ),
      [],
    );
  });

  it('uses every cause and every check', () => {
    const reached = new Set<string>([
      ...scenarioIds.flatMap((id) => scenarios[id].causes),
      ...allFacts.flatMap(({ id }) => causesOfCode(id)),
    ]);
    deepStrictEqual(
      causeIds.filter((id) => id !== 'nothingFound' && !reached.has(id)),
      [],
    );
    const asked = new Set(
      [
        ...scenarioIds.map((scenario) => next(newCase, { type: 'chooseScenario', scenario })),
        ...allFacts.map(({ id }) => next(newCase, { type: 'chooseCode', code: id })),
      ].flatMap((state) => assess(state).checks),
    );
    deepStrictEqual(
      checkIds.filter((check) => !asked.has(check)),
      [],
    );
  });

  it('needs few answers, signed out: nine codes median 2, most 5', () => {
    const counts = documentedCodes
      .flatMap((code) => causesOfCode(code).map((truth) => ({ truth, ...walk({ type: 'chooseCode', code }, {}, truthful(truth)) })))
      .map(({ truth, cause, asked }) => ({ right: cause === truth, asked: asked.length }));
    const sorted = counts.map(({ asked }) => asked).sort((a, b) => a - b);
    deepStrictEqual(
      { wrong: counts.filter(({ right }) => !right).length, median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) },
      { wrong: 0, median: 2, most: 5 },
    );
  });

  it('finds every cause that stops a person from nothing but the person', () => {
    const counts = blockingCauses.map((truth) => ({ truth, ...walk({ type: 'chooseUser' }, {}, truthful(truth)) }));
    const sorted = counts.map(({ asked }) => asked.length).sort((a, b) => a - b);
    const strays = counts.filter(({ truth, cause, alternatives }) => cause !== truth && !alternatives.includes(truth));
    deepStrictEqual(
      {
        strays: strays.map(({ truth, cause }) => `${truth}: ${cause}`),
        few: (sorted[Math.floor(sorted.length / 2)] ?? 99) <= 4,
        most: (sorted.at(-1) ?? 99) <= 8,
      },
      { strays: [], few: true, most: true },
    );
  }).timeout(30_000);
});
