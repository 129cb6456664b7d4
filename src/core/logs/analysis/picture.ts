import type { Language } from '../../codes/texts';
import { type AnalysisTexts, analysisTexts } from '../texts';
import type { Analysis } from './analysis';
import type { AnalysisState, CauseRow, ChartState, OpenAttempt } from './analysisState';
import { MOST_ROWS } from './intent';
import { type AttemptTable, attemptTable, placeInTable } from './list/attemptTable';
import { type CauseCount, causeRows, rankCauses } from './list/causes';
import { chart } from './chart/chart';
import { codeChoices, filterState } from './list/filterState';
import { foreignLine } from './words/foreign';
import { Kept } from './list/kept';
import { type Matches, matches } from './list/matching';
import { openedAttempt } from './opened/opened';
import { orderOf } from './list/order';
import { progressState } from './told/progress';
import { attemptRows } from './list/rows';
import { sourceList } from './told/sourceList';
import { summary } from './told/summary';
import type { View } from './view';

/** Named after a log that could be read, if there is one: what was refused stands first in the list. */
function titleOf({ sources }: Analysis, texts: AnalysisTexts): string {
  const first = sources.find(({ phase }) => phase !== 'failed') ?? sources[0];
  return first ? texts.titleOf(foreignLine(first.name), sources.length - 1) : texts.title;
}

/**
 * The page, whole, from what was found and what is looked at. What is costly (the order of the attempts, the filter, the chart, the ranking)
 * is kept between two states, as long as the objects it is made from are the same: give a new `analysis` or `timeline` when something
 * changed, and the same ones when nothing did. One picture a page.
 */
export class Picture {
  readonly #table = new Kept<AttemptTable>();
  readonly #order = new Kept<Int32Array>();
  readonly #matches = new Kept<Matches>();
  readonly #allCauses = new Kept<readonly CauseCount[]>();
  readonly #codes = new Kept<AnalysisState['filter']['codes']>();
  readonly #causes = new Kept<readonly CauseRow[]>();
  readonly #chart = new Kept<ChartState | undefined>();
  readonly #summary = new Kept<readonly string[]>();
  readonly #sources = new Kept<ReturnType<typeof sourceList>>();
  readonly #open = new Kept<OpenAttempt | undefined>();

  state(analysis: Analysis, view: View, language: Language): AnalysisState {
    const texts = analysisTexts(language);
    const { timeline, events } = analysis;
    const table = this.#table.of([timeline], () => attemptTable(timeline));
    const order = this.#orderOf(table, view, language);
    const found = this.#matchesOf(table, analysis, order, view, texts);
    const allCauses = this.#allCauses.of([table], () => rankCauses(table, Int32Array.from(table.attempts.keys())));
    const codes = this.#codes.of([table, events, language], () => codeChoices(allCauses, events, texts, language));
    const bars = this.#chartOf(table, found, view, texts);
    const progress = progressState(analysis, texts);
    const open = this.#openOf(table, analysis, view, texts, language);
    return {
      language,
      phase: analysis.phase,
      title: titleOf(analysis, texts),
      summary: this.#summary.of([analysis, language], () => {
        const sourceName = (source: number): string => foreignLine(analysis.sources[source]?.name ?? '');
        return summary({ analysis, table, causes: allCauses, sourceName }, texts, language);
      }),
      ...(progress && { progress }),
      ...this.#sources.of([analysis, language], () => sourceList(analysis, texts)),
      ...(bars && { chart: bars }),
      causes: this.#causes.of([found.besidesCode, view.code, language], () =>
        causeRows(rankCauses(table, found.besidesCode), view.code, texts, language),
      ),
      filter: filterState(view, codes, texts),
      table: tableOf(table, found.places, view, texts, language),
      ...(open && { open }),
      labels: texts.labels,
    };
  }

  #orderOf(table: AttemptTable, { sort: { by, descending } }: View, language: Language): Int32Array {
    return this.#order.of([table, by, descending, language], () => orderOf(table, { by, descending }, language));
  }

  #matchesOf(table: AttemptTable, { events }: Analysis, order: Int32Array, view: View, texts: AnalysisTexts): Matches {
    const { user, code, outcome, span } = view;
    return this.#matches.of([order, user, code, outcome, span?.from, span?.to, texts], () =>
      matches(table, events, order, view, texts.noName),
    );
  }

  #chartOf(table: AttemptTable, { places }: Matches, { span }: View, texts: AnalysisTexts): ChartState | undefined {
    return this.#chart.of([places, span?.from, span?.to, texts], () => chart(table, places, span, texts));
  }

  #openOf(table: AttemptTable, analysis: Analysis, { open }: View, texts: AnalysisTexts, language: Language): OpenAttempt | undefined {
    if (open === undefined) return undefined;
    return this.#open.of([analysis, open, language], () => {
      const place = placeInTable(table.attempts, open);
      const attempt = table.attempts[place];
      return attempt && openedAttempt(analysis, attempt, table.names[place] ?? '', texts, language);
    });
  }
}

function tableOf(table: AttemptTable, places: Int32Array, view: View, texts: AnalysisTexts, language: Language): AnalysisState['table'] {
  const count = Math.max(0, Math.min(view.count, MOST_ROWS));
  // A list that became shorter is shown to its end.
  const first = Math.max(0, Math.min(view.first, places.length - count));
  return {
    total: places.length,
    totalText: texts.rows(places.length, table.attempts.length),
    first,
    rows: attemptRows(table, places.subarray(first, first + count), view.open, texts, language),
    sort: view.sort,
  };
}
