import type { Answer } from '../client/exchange';
import { cancelled, GraphFailure } from '../failure';
import { nextLinkOf, type Page, type Question } from '../questions/question';
import type { Oddities } from '../shapes/fields';

/** Asks for a path, or for a whole nextLink, with the headers of its list. */
type Ask = (path: string) => Promise<Answer>;

interface Options<T> {
  readonly ask: Ask;
  /** Gets each page at once. */
  readonly take: (page: Page<T>) => void;
  readonly oddities: Oddities;
  readonly signal: AbortSignal;
  /** Stops after so many pages. */
  readonly most?: number;
}

/**
 * Reads a list page by page and remembers where it stands, so that what broke off is taken up again. The next page is on its way while this
 * one is looked at.
 */
export class ListReading<T> {
  readonly question: Question<Page<T>>;
  #next: string | null = null;
  #rows = 0;
  #done = false;

  constructor(question: Question<Page<T>>) {
    this.question = question;
  }

  /** Rows that came since the list was begun. */
  get rows(): number {
    return this.#rows;
  }

  /** Whether a page came. */
  get begun(): boolean {
    return this.#done || this.#next !== null;
  }

  get done(): boolean {
    return this.#done;
  }

  /** Reads on to the end. The list begins anew, one time, when the service forgot where it stood. */
  async read(options: Options<T>): Promise<void> {
    const { ask, signal } = options;
    const seen = new Set<string>();
    let restarted = false;
    let coming = this.#done ? undefined : ask(this.#next ?? this.question.path);
    for (let pages = 1; coming; pages++) {
      let answer: Answer;
      try {
        answer = await coming;
      } catch (thrown) {
        if (restarted || this.#next === null || !forgotten(thrown)) throw thrown;
        restarted = true;
        seen.clear();
        this.#next = null;
        this.#rows = 0;
        coming = ask(this.question.path);
        continue;
      }
      if (signal.aborted) throw cancelled();
      coming = this.#look(answer.take(), options, seen, pages);
    }
  }

  /** Sends for the next page, then looks at this one. Not in the loop above: whatever is named there lives as long as it waits. */
  #look(
    body: unknown,
    { ask, take, oddities, most = Infinity }: Options<T>,
    seen: Set<string>,
    pages: number,
  ): Promise<Answer> | undefined {
    const next = nextLinkOf(body);
    // A service that leads in a circle would keep us for ever.
    if (next !== null && seen.has(next)) throw new GraphFailure('unexpected', 'pages in a circle');
    if (next !== null) seen.add(next);
    const coming = next === null || pages >= most ? undefined : ahead(ask(next));
    const page = this.question.parse(body, oddities);
    this.#rows += page.rows.length;
    this.#next = next;
    this.#done = next === null;
    take(page);
    return coming;
  }
}

/** Nobody waits for it yet: a failure is met when somebody does. */
function ahead(page: Promise<Answer>): Promise<Answer> {
  page.catch(() => undefined);
  return page;
}

/** A token of a page does not live for ever. Services say so in several ways; of a nextLink that they gave us, 400 means nothing else. */
function forgotten(thrown: unknown): boolean {
  return thrown instanceof GraphFailure && (thrown.kind === 'pageExpired' || thrown.kind === 'badRequest');
}
