import type { LogEvent } from '../../core/logs/event';
import type { FromDesk } from './messages';

/** News that come together are told together. Milliseconds. */
const PAUSE = 200;

/** Tells of events that came while a log is followed. */
export class News {
  readonly #post: (message: FromDesk) => void;
  readonly #failures = new Set<string>();
  #events = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(post: (message: FromDesk) => void) {
    this.#post = post;
  }

  tell(events: readonly LogEvent[]): void {
    if (events.length === 0) return;
    this.#events += events.length;
    for (const { result, codes } of events) if (result === 'failure' && codes[0] !== undefined) this.#failures.add(codes[0]);
    if (this.#timer) return;
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  #flush(): void {
    this.#timer = undefined;
    this.#post({ type: 'news', events: this.#events, failures: [...this.#failures] });
    this.#events = 0;
    this.#failures.clear();
  }
}
