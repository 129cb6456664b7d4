import type { DraftId, Case } from '../../src/core/case/case';
import type { TextArea } from '../toolkit';

const QUIET = 200;

/**
 * What is being typed. The host keeps every field, so that a hidden page loses nothing; what comes back from it while the person goes on
 * typing is an echo and changes nothing.
 */
export class Drafts {
  readonly #send: (id: DraftId, text: string) => void;
  readonly #waiting = new Map<DraftId, string>();
  /** What was sent and has not come back yet, in order. */
  readonly #echoes = new Map<DraftId, readonly string[]>();
  readonly #received = new Map<DraftId, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (id: DraftId, text: string) => void) {
    this.#send = send;
  }

  typed(id: DraftId, text: string): void {
    this.#waiting.set(id, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), QUIET);
  }

  /** Says what was typed at once: before anything else is said, and when the page goes. */
  flush(): void {
    clearTimeout(this.#timer);
    for (const [id, text] of this.#waiting) {
      this.#echoes.set(id, [...(this.#echoes.get(id) ?? []), text]);
      this.#send(id, text);
    }
    this.#waiting.clear();
  }

  /** Fills the fields of the page. A field that is new gets what the host has; one that stays only what the host changed by itself. */
  fill(page: Element, drafts: Case['drafts']): void {
    const shown = new Set<DraftId>();
    for (const field of page.querySelectorAll<TextArea>('[data-draft]')) {
      const id = field.dataset['draft'] as DraftId;
      shown.add(id);
      const text = drafts[id] ?? '';
      if (!this.#received.has(id) || this.#isNews(id, text)) field.value = text;
      this.#received.set(id, text);
    }
    for (const id of this.#received.keys()) if (!shown.has(id)) this.#received.delete(id);
  }

  #isNews(id: DraftId, text: string): boolean {
    if (this.#received.get(id) === text) return false;
    const sent = this.#echoes.get(id) ?? [];
    const echo = sent.indexOf(text);
    // The host may leave out states in between: what was sent before this will not come back.
    if (echo >= 0) this.#echoes.set(id, sent.slice(echo + 1));
    return echo < 0 && !this.#waiting.has(id);
  }
}
