import type { AnalysisState } from '../../src/core/logs/analysis/analysisState';

/** Milliseconds between two reports of progress: often enough to know that it goes on, seldom enough to think. */
const REPORT = 10_000;
/** Milliseconds until what a filter leaves is said: after the typing. */
const SETTLED = 600;

/** Tells screen readers what changes by itself, or far from where they are. */
export class Announcer {
  readonly #say: (words: string) => void;
  #phase = '';
  #query = '';
  #openId: number | undefined;
  #reported = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (words: string) => void) {
    this.#say = say;
  }

  /** After each drawing; `now` in milliseconds. */
  hear({ phase, filter, table, open, progress, summary }: AnalysisState, now: number): void {
    const query = JSON.stringify([filter.user, filter.code, filter.outcome, filter.span]);
    const running = phase === 'reading' || phase === 'following';
    if (phase !== this.#phase) {
      this.#reported = now;
      this.#say((running ? progress?.text : undefined) ?? summary[0] ?? '');
    } else if (open && open.id !== this.#openId) {
      this.#say(open.title);
    } else if (query !== this.#query) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say(table.totalText), SETTLED);
    } else if (running && progress && now - this.#reported >= REPORT) {
      this.#reported = now;
      this.#say(progress.text);
    }
    this.#phase = phase;
    this.#query = query;
    this.#openId = open?.id;
  }
}
