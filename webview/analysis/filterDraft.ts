import type { AnalysisState } from '../../src/core/logs/analysis/analysisState';
import type { Outcome } from '../../src/core/logs/attempts/attempt';
import type { Send } from './parts';

/** Milliseconds of quiet after which what was typed is looked for. */
const QUIET = 200;

interface Chosen {
  readonly user: string;
  readonly code: string;
  readonly outcome: Outcome | '';
}

const same = (one: Chosen, other: Chosen): boolean => one.user === other.user && one.code === other.code && one.outcome === other.outcome;

/**
 * What the filter's controls hold. The host keeps it; what comes back while the person goes on typing is an echo and changes nothing, and a
 * state that was on its way when the filter was sent does not set it back.
 */
export class FilterDraft {
  readonly #send: Send;
  #heard: Chosen = { user: '', code: '', outcome: '' };
  /** What was sent and has not come back yet, in order. */
  #echoes: readonly Chosen[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, send: Send) {
    this.#send = send;
    page.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.id !== 'filter-user') return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say(), QUIET);
    });
    page.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && (target.id === 'filter-code' || target.id === 'filter-outcome')) this.#say();
    });
    page.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLElement && event.target.id === 'filter-user')
        this.flush();
    });
    document.addEventListener('visibilitychange', () => this.flush());
  }

  /** Only the attempts with this cause; '' for all. */
  chooseCode(code: string): void {
    set('filter-code', code);
    this.#say();
  }

  /** Says at once what was typed: before something else is said. */
  flush(): void {
    if (this.#timer !== undefined) this.#say();
  }

  /** All is to be shown again: the host is told by another message. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#echoes = [];
  }

  /** After each drawing. */
  fill({ user, code, outcome }: AnalysisState['filter']): void {
    const told: Chosen = { user, code, outcome };
    const echo = this.#echoes.findIndex((sent) => same(sent, told));
    // The host may leave out states in between: what was sent before this will not come back.
    if (echo >= 0) this.#echoes = this.#echoes.slice(echo + 1);
    const first = document.getElementById('filter-user')?.dataset['filled'] === undefined;
    const news = first || (echo < 0 && !same(this.#heard, told));
    this.#heard = told;
    if (!news) return;
    set('filter-code', code);
    set('filter-outcome', outcome);
    const field = document.getElementById('filter-user');
    if (!field) return;
    field.dataset['filled'] = '';
    if (this.#timer === undefined && (first || document.activeElement !== field)) set('filter-user', user);
  }

  #say(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const wanted: Chosen = {
      user: value('filter-user').trim(),
      code: value('filter-code'),
      outcome: value('filter-outcome') as Outcome | '',
    };
    if (same(this.#echoes.at(-1) ?? this.#heard, wanted)) return;
    this.#echoes = [...this.#echoes, wanted];
    this.#send({ type: 'filter', ...wanted });
  }
}

function control(id: string): HTMLInputElement | HTMLSelectElement | undefined {
  const found = document.getElementById(id);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
}

function value(id: string): string {
  return control(id)?.value ?? '';
}

function set(id: string, text: string): void {
  const found = control(id);
  if (found && found.value !== text) found.value = text;
}
