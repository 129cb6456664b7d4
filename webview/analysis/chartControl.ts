import type { ChartState } from '../../src/core/logs/analysis/analysisState';
import { fitTicks } from './chart';
import type { Send } from './parts';

/** Bars that are chosen: where it began, and where the pointer or the keyboard is. */
interface Choice {
  readonly from: number;
  readonly at: number;
}

/**
 * Walks the bars of the timeline: arrow keys choose one, with Shift more, Enter zooms to them; a drag does both. What it marks in the drawing
 * is marked again after each drawing.
 */
export class ChartControl {
  readonly #send: Send;
  #chart: ChartState | undefined;
  #choice: Choice | undefined;
  #hovered: number | undefined;
  #dragging = false;
  #span = '';

  constructor(page: HTMLElement, send: Send) {
    this.#send = send;
    page.addEventListener('keydown', (event) => this.#key(event));
    page.addEventListener('pointerdown', (event) => this.#down(event));
    page.addEventListener('pointermove', (event) => this.#move(event));
    page.addEventListener('pointerup', () => this.#up());
    page.addEventListener('pointercancel', () => this.#choose(undefined));
    page.addEventListener('focusin', ({ target }) => {
      if (inChart(target) && this.#choice === undefined) this.#goTo(this.#busiest(), false);
    });
    new ResizeObserver(fitTicks).observe(page);
  }

  /** After each drawing. Other bars than before: what was chosen among the old ones means nothing. */
  drawn(chart: ChartState | undefined): void {
    const span = chart ? `${chart.bars.length} ${String(chart.bars[0]?.from)} ${String(chart.bars.at(-1)?.to)}` : '';
    this.#chart = chart;
    if (span !== this.#span) {
      this.#span = span;
      this.#dragging = false;
      this.#hovered = undefined;
      const at = this.#busiest();
      this.#choice = chart && document.activeElement?.id === 'chart' ? { from: at, at } : undefined;
    }
    this.#mark();
    fitTicks();
  }

  /** Closer: to what is chosen. */
  zoomIn(): void {
    if (!this.#choice) return;
    const { from: one, at: other } = this.#choice;
    const from = this.#chart?.bars[Math.min(one, other)]?.from;
    const to = this.#chart?.bars[Math.max(one, other)]?.to;
    if (from !== undefined && to !== undefined) this.#send({ type: 'zoom', from, to });
  }

  /** To the time before or after, by half of what is shown. */
  shift(direction: -1 | 1): void {
    const from = this.#chart?.bars[0]?.from;
    const to = this.#chart?.bars.at(-1)?.to;
    if (from === undefined || to === undefined) return;
    const way = Math.round((to - from) / 2) * direction;
    this.#send({ type: 'zoom', from: from + way, to: to + way });
  }

  /** Where somebody who comes by keyboard begins: at the bar that stands out. */
  #busiest(): number {
    const bars = this.#chart?.bars ?? [];
    const heights = bars.map(({ counts }) => counts.succeeded + counts.failed + counts.unfinished + counts.unknown);
    return Math.max(0, heights.indexOf(Math.max(...heights)));
  }

  #goTo(at: number, extend: boolean): void {
    const last = (this.#chart?.bars.length ?? 0) - 1;
    if (last < 0) return;
    const bar = Math.max(0, Math.min(last, at));
    this.#choose({ from: extend ? (this.#choice?.from ?? bar) : bar, at: bar });
  }

  #choose(choice: Choice | undefined): void {
    if (!choice) this.#dragging = false;
    this.#choice = choice;
    this.#mark();
  }

  #key(event: KeyboardEvent): void {
    if (!inChart(event.target) || !this.#chart || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.#choice?.at ?? this.#busiest();
    const last = this.#chart.bars.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      PageUp: at - 10,
      PageDown: at + 10,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next !== undefined) this.#goTo(next, event.shiftKey);
    else if (event.key === 'Enter' || event.key === ' ') this.zoomIn();
    else if (event.key === 'Escape' && this.#choice && this.#choice.from !== this.#choice.at) this.#goTo(at, false);
    else if (event.key === 'Escape' && this.#chart.zoomed) this.#send({ type: 'zoomOut' });
    else return;
    event.preventDefault();
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || !inChart(event.target)) return;
    this.#dragging = true;
    this.#goTo(this.#barAt(event.clientX), event.shiftKey);
  }

  #move(event: PointerEvent): void {
    // While it is dragged the pointer may leave the drawing.
    if (this.#dragging) {
      this.#goTo(this.#barAt(event.clientX), true);
      return;
    }
    const hovered = inChart(event.target) ? this.#barAt(event.clientX) : undefined;
    if (hovered === this.#hovered) return;
    this.#hovered = hovered;
    this.#mark();
  }

  #up(): void {
    if (!this.#dragging) return;
    this.#dragging = false;
    this.zoomIn();
  }

  #barAt(x: number): number {
    const box = document.getElementById('chart')?.getBoundingClientRect();
    return box && box.width > 0 ? Math.floor(((x - box.left) / box.width) * (this.#chart?.bars.length ?? 0)) : 0;
  }

  #mark(): void {
    const drawing = document.getElementById('chart');
    const bars = this.#chart?.bars ?? [];
    if (!drawing || bars.length === 0) return;
    const { from, at } = this.#choice ?? { from: 0, at: -1 };
    const [first, last] = this.#choice ? [Math.min(from, at), Math.max(from, at)] : [0, -1];
    for (const [index, option] of [...drawing.querySelectorAll('[role=option]')].entries()) {
      const selected = String(index >= first && index <= last);
      if (option.getAttribute('aria-selected') !== selected) option.setAttribute('aria-selected', selected);
    }
    mark('chart-choice', first, last, bars.length);
    mark('chart-hover', this.#hovered ?? 0, this.#hovered ?? -1, bars.length);
    if (this.#choice) drawing.setAttribute('aria-activedescendant', `bar-${at}`);
    else drawing.removeAttribute('aria-activedescendant');
    const told = this.#hovered !== undefined && !this.#dragging ? [this.#hovered] : this.#choice ? [first, last] : [];
    const words = [...new Set(told.map((index) => bars[index]?.label))].filter((label) => label !== undefined);
    const reading = document.getElementById('chart-reading');
    if (reading) reading.textContent = words.length > 0 ? words.join(' … ') : (this.#chart?.span ?? '');
    const zoomIn = document.getElementById('zoom-in');
    if (zoomIn) zoomIn.hidden = !this.#choice;
  }
}

/** Lays a box of the drawing round bars; without any it is not seen. */
function mark(id: string, first: number, last: number, count: number): void {
  const box = document.getElementById(id);
  box?.setAttribute('x', `${(first / count) * 100}%`);
  box?.setAttribute('width', `${((last - first + 1) / count) * 100}%`);
  box?.classList.toggle('seen', last >= first);
}

function inChart(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('#chart') !== null;
}
