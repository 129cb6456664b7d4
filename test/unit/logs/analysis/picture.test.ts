import { deepStrictEqual } from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Analysis, SourceFacts } from '../../../../src/core/logs/analysis/analysis';
import { Picture } from '../../../../src/core/logs/analysis/picture';
import { initialView, type View } from '../../../../src/core/logs/analysis/view';
import { analysisTexts } from '../../../../src/core/logs/texts';
import { cancelled, empty, failed, reading, sample, without } from './sampleAnalysis';

const FOLDER = 'test/unit/logs/analysis/golden';

/** The whole state as it was agreed on; `GOLDEN=write` writes it anew, to be read before it is committed. */
function golden(name: string, analysis: Analysis, view: Partial<View>): void {
  const { labels, ...state } = new Picture().state(analysis, { ...initialView, ...view }, 'en');
  deepStrictEqual(labels, analysisTexts('en').labels);
  const path = `${FOLDER}/${name}.json`;
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, `${JSON.stringify(withoutZones(state), null, 2)}\n`);
  }
  deepStrictEqual(withoutZones(state), JSON.parse(readFileSync(path, 'utf8')));
}

/** The list of zones is the same everywhere and has a test of its own. */
function withoutZones(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === 'zones' ? (value as readonly unknown[]).length : value)));
}

const nine = Date.UTC(2026, 10, 14, 9);

const states: readonly (readonly [string, Analysis, Partial<View>])[] = [
  ['empty', empty, {}],
  ['reading', reading, {}],
  ['full', sample, {}],
  ['failed', failed, {}],
  ['without', without, {}],
  ['cancelled', cancelled, {}],
  [
    'following',
    { ...sample, phase: 'following', sources: sample.sources.map((each, index) => (index === 0 ? { ...each, phase: 'following' } : each)) },
    {},
  ],
  ['filtered', sample, { user: 'ADELE', outcome: 'failed', code: 'PasswordResetService/33004' }],
  ['filtered-in-records', sample, { code: 'in:PasswordResetService/31001', sort: { by: 'user', descending: false } }],
  ['zoomed', sample, { span: { from: nine + 2 * 3_600_000, to: nine + 2 * 3_600_000 + 60_000 } }],
  ['open', sample, { open: 0, count: 0 }],
  ['open-inferred', sample, { open: 7, count: 0 }],
  ['open-untimed', sample, { open: 9, count: 0 }],
];

describe('the page of an analysis', () => {
  for (const [name, analysis, view] of states) it(`is as agreed: ${name}`, () => golden(name, analysis, view));

  it('sorts by each column both ways; what has no value comes last', () => {
    const ids = (by: View['sort']['by'], descending: boolean): readonly number[] =>
      new Picture().state(sample, { ...initialView, sort: { by, descending } }, 'en').table.rows.map(({ id }) => id);
    const columns = ['time', 'user', 'outcome', 'cause', 'reached', 'records'] as const;
    deepStrictEqual(
      columns.map((by) => [by, ids(by, false), ids(by, true)]),
      [
        ['time', [0, 5, 6, 7, 9], [7, 6, 5, 0, 9]],
        ['user', [0, 6, 5, 9, 7], [9, 6, 5, 0, 7]],
        ['outcome', [7, 0, 6, 9, 5], [5, 9, 6, 7, 0]],
        ['cause', [0, 7, 6, 5, 9], [7, 0, 6, 5, 9]],
        ['reached', [6, 7, 0, 5, 9], [5, 7, 0, 6, 9]],
        ['records', [6, 5, 9, 7, 0], [0, 7, 6, 5, 9]],
      ],
    );
  });

  it('finds by part of the shown name, in any case, also those without one', () => {
    const found = (user: string): readonly number[] =>
      new Picture().state(sample, { ...initialView, user }, 'en').table.rows.map(({ id }) => id);
    deepStrictEqual([' Lee@', 'no name', '<script>', 'nobody at all'].map(found), [[6, 5], [7], [9], []]);
  });

  it('gives the rows asked for, and the end of a list that became shorter', () => {
    const at = (first: number, count: number): unknown => {
      const { table } = new Picture().state(sample, { ...initialView, first, count }, 'en');
      return [table.first, table.rows.map(({ id }) => id), table.total];
    };
    deepStrictEqual(
      [at(1, 2), at(90, 2), at(0, 0), at(0, 1000)],
      [
        [1, [6, 5], 5],
        [3, [0, 9], 5],
        [0, [], 5],
        [0, [7, 6, 5, 0, 9], 5],
      ],
    );
  });

  it('says the same from a picture that was used before as from a new one', () => {
    const used = new Picture();
    const views = states.map(([, analysis, view]) => [analysis, { ...initialView, ...view }] as const);
    for (const [analysis, view] of views) used.state(analysis, view, 'en');
    for (const [analysis, view] of [...views].reverse()) {
      deepStrictEqual(used.state(analysis, view, 'en'), new Picture().state(analysis, view, 'en'));
    }
  });

  it('says that AD may already have the password, where it said yes and the reset failed all the same', () => {
    const said = (result: 'success' | 'failure'): boolean => {
      const events = sample.events.map((each) => (each.step === 'directory' ? { ...each, result } : each));
      const { open } = new Picture().state({ ...sample, events }, { ...initialView, open: 0 }, 'en');
      return open?.sentences.includes(analysisTexts('en').opened.directoryAccepted) ?? false;
    };
    deepStrictEqual([said('success'), said('failure')], [true, false]);
  });

  it('keeps its lists while a person scrolls', () => {
    const picture = new Picture();
    const before = picture.state(sample, { ...initialView, count: 2 }, 'en');
    const after = picture.state({ ...sample }, { ...initialView, first: 2, count: 2 }, 'en');
    deepStrictEqual(
      [after.chart === before.chart, after.causes === before.causes, after.filter.codes === before.filter.codes],
      [true, true, true],
    );
  });

  it('offers each zone in use, and one that was chosen and is not', () => {
    const chosen = { ...cancelled, chosenZones: new Map([[0, 17]]) };
    const { zones, sources } = new Picture().state(chosen, initialView, 'en');
    const labels = zones.map(({ label }) => label);
    deepStrictEqual(
      [
        labels.length,
        labels[0],
        labels[1],
        labels.includes('UTC+00:17'),
        labels.includes('UTC+05:45'),
        labels.includes('UTC−03:30'),
        labels.at(-1),
        sources.map(({ zone }) => zone?.chosen),
      ],
      [42, 'As told from the records', 'UTC−12:00', true, true, true, 'UTC+14:00', [17, null, undefined]],
    );
  });

  it('lists two hundred of thousands of logs, those with trouble before those being read and those with something of ours', () => {
    const [plain] = without.sources;
    const kinds: Readonly<Record<number, Partial<SourceFacts>>> = {
      300: { events: 1 },
      1500: { phase: 'reading' },
      1998: { phase: 'failed', problem: 'encrypted' },
      1999: { phase: 'partly', unreadable: { first: [], count: 1 } },
    };
    const state = (troubled: number) => {
      const facts = (id: number): Partial<SourceFacts> => kinds[id] ?? (id < troubled ? { problem: 'changed' } : {});
      const sources = Array.from({ length: 2000 }, (_, id) => ({ ...plain, ...facts(id), name: `${id}.log` })) as readonly SourceFacts[];
      const clocks = sources.map((_, source) => ({ source, basis: 'assumed' as const, zone: 60, skew: 0, witnesses: 0 }));
      return new Picture().state({ ...without, sources, timeline: { ...without.timeline, clocks } }, initialView, 'en');
    };
    const { sources, sourceCount, moreSources, zones } = state(0);
    deepStrictEqual(
      [
        sources.slice(0, 6).map(({ id, name }) => `${id} ${name}`),
        sources.at(-1)?.id,
        sources.length,
        sourceCount,
        moreSources,
        zones.length,
      ],
      [
        ['1998 1998.log', '1999 1999.log', '1500 1500.log', '300 300.log', '0 0.log', '1 1.log'],
        195,
        200,
        2000,
        'and 1,800 more logs. An export lists them all.',
        41,
      ],
    );
    deepStrictEqual(state(300).moreSources, 'and 1,800 more logs, 102 of them not read or not whole. An export lists them all.');
  });

  it('lists two hundred records of an attempt, the one that shows the cause among them', () => {
    const parts = Array.from({ length: 1000 }, (_, index) => ({ event: index === 999 ? 3 : 0, at: nine + index }));
    const [first] = sample.timeline.attempts.map((each) => ({ ...each, parts }));
    const long = first && { ...first, cause: { code: 'PasswordResetService/33004', certainty: 'certain' as const, evidence: [999] } };
    const { open } = new Picture().state(
      { ...sample, timeline: { ...sample.timeline, attempts: long ? [long] : [] } },
      { ...initialView, open: 0 },
      'en',
    );
    deepStrictEqual(
      [open?.evidence.length, open?.evidence.at(-2)?.part, open?.evidence.at(-1)?.part, open?.evidence.at(-1)?.decisive, open?.more],
      [200, 198, 999, true, 'and 800 more records'],
    );
  });
});
