import type { AnalysisState, AttemptRow } from '../../src/core/logs/analysis/analysisState';
import { element } from '../element';
import type { Grid } from '../grid/grid';
import { patterns } from '../patterns';
import { Regions } from '../regions';
import { Announcer } from './announcer';
import { attemptGrid, attemptsShown } from './attemptGrid';
import { causes } from './causes';
import { chart } from './chart';
import { ChartControl } from './chartControl';
import { FilterDraft } from './filterDraft';
import { filterRow } from './filterRow';
import { head, summary } from './head';
import { openAttempt } from './openAttempt';
import type { Send } from './parts';
import { fillZones, sources } from './sources';

/** The page as a whole: its parts stand from the start and are filled by each state. */
export class Page {
  readonly filter: FilterDraft;
  readonly chart: ChartControl;
  readonly grid: Grid<AttemptRow>;
  readonly #root: HTMLElement;
  readonly #regions = new Regions();
  readonly #announcer: Announcer;
  #openId: number | undefined;
  #follow = false;

  constructor(root: HTMLElement, send: Send) {
    this.#root = root;
    this.grid = attemptGrid(send, (row) => this.#openRow(row, send));
    const say = element('p', { class: 'unseen', role: 'status', id: 'announcement' });
    this.#announcer = new Announcer((words) => (say.textContent = words));
    const place = (id: string, kind?: 'header' | 'div'): HTMLElement => this.#regions.place(id, kind);
    root.replaceChildren(
      patterns(),
      say,
      place('head', 'header'),
      place('summary'),
      place('sources'),
      element('div', { class: 'pictures', id: 'pictures' }, place('timeline'), place('causes')),
      place('attempts'),
      element(
        'div',
        { class: 'columns', id: 'columns' },
        element('div', { class: 'list' }, place('none', 'div'), this.grid.element),
        place('open'),
      ),
    );
    this.filter = new FilterDraft(root, send);
    this.chart = new ChartControl(root, send);
  }

  draw(state: AnalysisState): void {
    const { language } = state;
    const part = (id: string, shows: unknown, content: Parameters<Regions['draw']>[2]): boolean =>
      this.#regions.draw(id, [language, shows], content);
    part('head', [state.title, state.phase, state.progress], () => head(state));
    part('summary', [state.summary, state.phase], () => summary(state));
    if (part('sources', [state.sources, state.sourceCount, state.moreSources, state.zones, state.table.total === 0], () => sources(state)))
      fillZones(this.#root);
    this.drawChart(state);
    part('causes', state.causes, () => causes(state));
    part('attempts', [state.filter, state.table.totalText, state.table.total === 0], () => filterRow(state));
    this.filter.fill(state.filter);
    part('none', [state.table.total === 0, state.filter.active], () => none(state));
    this.grid.update(attemptsShown(state));
    part('open', state.open, () => openAttempt(state));
    this.#opened(state);
    this.#announcer.hear(state, performance.now());
  }

  /** The timeline alone: also when its table is opened. */
  drawChart(state: AnalysisState): void {
    const table = document.getElementById('chart-table');
    const open = table instanceof HTMLDetailsElement && table.open;
    const drew = this.#regions.draw('timeline', [state.language, state.chart, open], () => chart(state, open));
    if (drew) this.chart.drawn(state.chart);
  }

  /** The panel of an attempt was closed by a control inside it: the keyboard goes back to the table. */
  closed(): void {
    this.grid.focus();
  }

  #openRow({ id }: AttemptRow, send: Send): void {
    this.#follow = true;
    send({ type: 'openAttempt', id });
  }

  #opened({ open }: AnalysisState): void {
    this.#root.classList.toggle('with-open', open !== undefined);
    const panel = document.getElementById('open');
    if (open && panel && open.id !== this.#openId) {
      panel.scrollTop = 0;
      const title = document.getElementById('open-title');
      const below = panel.getBoundingClientRect().top > this.grid.element.getBoundingClientRect().bottom - 1;
      // Beside the table the keyboard stays there, to walk on; below it nobody would see that something opened.
      if (this.#follow && below) title?.focus({ preventScroll: true });
      if (this.#follow) (below ? panel : document.getElementById('columns'))?.scrollIntoView({ block: below ? 'start' : 'nearest' });
      this.#follow = false;
    }
    this.#openId = open?.id;
  }
}

function none({ table, filter, labels }: AnalysisState): readonly HTMLElement[] {
  return table.total === 0 && filter.active ? [element('p', { class: 'none' }, labels.nothingMatches)] : [];
}
