import type { Language } from '../../../core/codes/texts';
import { eventRecord } from '../eventRecord';
import { eventXml } from '../eventXml';
import type { EvtxEvent } from '../evtxEvent';
import { isDamage } from '../binXml/damaged';
import type { Messages } from '../messages/messagesBeside';
import { type EventRow, type FromEventLog, MOST_EVENT_ROWS, type OpenEvent } from '../../../shared/eventLogPage';
import { framesOf } from '../../worker/frames';
import { ChunkStore } from './chunkStore';
import { EventIndex } from './eventIndex';
import { EventView, NO_FILTER } from './eventView';
import { Indexing } from './indexing';
import { listState } from './listState';
import { Tally } from './tally';
import type { LogSource } from './logSource';
import type { FromList } from './messages';
import { guideEntry, openEventOf, rowOf, timeText, type Told } from './shownEvent';

const PIECE = 512 * 1024;
/** Milliseconds between two pictures while something goes on. */
const PAUSE = 200;
/** Events that are searched through before something else gets its turn. */
const SEARCH_STEP = 400;

export type Phase = 'reading' | 'done' | 'cancelled' | 'failed';

/** What the list is made with. */
export interface ListPorts {
  readonly source: LogSource;
  /** Messages beside the log; `unknown`: in a form that is not known. */
  readonly messages: Messages | 'none' | 'unknown';
  /** The file is too large to come from where it is. */
  readonly tooLarge: boolean;
  readonly language: Language;
  readonly post: (message: FromList) => void;
}

/** An event log as a list: reads it once into an index, then shows the part that the person looks at. Lives in a thread of its own. */
export class EventList {
  readonly #ports: ListPorts;
  readonly #messages: Messages | undefined;
  readonly #index = new EventIndex();
  readonly #view = new EventView(this.#index);
  readonly #store: ChunkStore;
  readonly #indexing: Indexing;
  #language: Language;
  #phase: Phase = 'reading';
  #read = 0;
  #window = { first: 0, count: 60 };
  #open: number | undefined;
  /** Record number of an event that is to be opened once it is read. */
  #wanted: number | undefined;
  #changed = false;
  #publishing = false;
  #again = false;
  #searching = false;
  #shownAt = 0;
  readonly #tally = new Tally(this.#index);

  constructor(ports: ListPorts) {
    this.#ports = ports;
    this.#language = ports.language;
    this.#messages = typeof ports.messages === 'string' ? undefined : ports.messages;
    this.#store = new ChunkStore(ports.source, this.#index);
    this.#indexing = new Indexing(this.#index, this.#messages);
  }

  /** Reads the log to its end, or until it is stopped. */
  async read(): Promise<void> {
    const { source } = this.#ports;
    const piece = Buffer.alloc(PIECE);
    try {
      while (this.#phase === 'reading') {
        const count = await source.readAt(piece, this.#read);
        if (count === 0) break;
        this.#indexing.push(piece.subarray(0, count));
        this.#read += count;
        this.#openWanted();
        this.#search();
        this.#showSoon();
      }
      if (this.#phase === 'reading') {
        this.#indexing.end();
        this.#phase = 'done';
      }
    } catch (error) {
      // What was read before stays.
      this.#phase = 'failed';
      if (!(error instanceof Error && 'code' in error)) throw error;
    } finally {
      this.#openWanted();
      this.#view.refresh();
      this.#search();
      this.#publish();
    }
  }

  /** Opens the event of this record number, as soon as it is read. */
  reveal(record: number): void {
    this.#wanted = record;
    this.#openWanted();
    this.#publish();
  }

  #openWanted(): void {
    const found = this.#wanted === undefined ? undefined : this.#index.withRecord(this.#wanted);
    if (found === undefined) return;
    this.#open = found;
    this.#wanted = undefined;
  }

  speak(language: Language): void {
    this.#language = language;
    this.#publish();
  }

  /** What the person did. */
  async receive(intent: FromEventLog): Promise<void> {
    switch (intent.type) {
      case 'scroll':
        this.#window = { first: intent.first, count: Math.min(intent.count, MOST_EVENT_ROWS) };
        break;
      case 'sort':
        this.#view.sort({ by: intent.by, descending: intent.descending });
        this.#window = { ...this.#window, first: 0 };
        break;
      case 'filter': {
        const { all, level, source, eventId, search } = intent;
        this.#show({ all, level, source, eventId, search });
        break;
      }
      case 'clearFilter':
        this.#show({ ...NO_FILTER, all: this.#view.filter.all });
        break;
      case 'openEvent':
        this.#open = intent.id < this.#index.length ? intent.id : undefined;
        break;
      case 'closeEvent':
        this.#open = undefined;
        break;
      case 'cancel':
        if (this.#phase === 'reading') this.#phase = 'cancelled';
        break;
      case 'copyXml':
        return this.#tell((told) => ({ type: 'copy', text: eventXml(told.event) }));
      case 'troubleshoot':
        return this.#tell((told) => ({ type: 'troubleshoot', entry: guideEntry(told, intent.code) }));
      default:
        break;
    }
    this.#publish();
  }

  #show(filter: typeof NO_FILTER): void {
    this.#view.show(filter);
    this.#window = { ...this.#window, first: 0 };
    this.#search();
  }

  async #tell(make: (told: Told) => FromList): Promise<void> {
    const told = this.#open === undefined ? undefined : await this.#told(this.#open);
    if (told) this.#ports.post(make(told));
  }

  /** An event in words; undefined: the file is another now. */
  async #told(id: number): Promise<Told | undefined> {
    const event = await this.#event(id);
    if (!event) return undefined;
    const message = this.#messages?.message(event.place.id);
    return { id, event, level: this.#index.levelAt(id), code: this.#index.codeAt(id), message };
  }

  async #event(id: number): Promise<EvtxEvent | undefined> {
    try {
      return await this.#store.event(id);
    } catch (error) {
      if (!isDamage(error) && !(error instanceof Error && 'code' in error)) throw error;
      this.#changed = true;
      return undefined;
    }
  }

  /** Goes through the texts of events, a few at a time, until the search is through. */
  #search(): void {
    if (this.#searching || this.#view.filter.search === '') return;
    this.#searching = true;
    this.#searchOn().catch((failure: unknown) => this.#fault(failure));
  }

  async #searchOn(): Promise<void> {
    try {
      for (;;) {
        const { filter } = this.#view;
        const events = this.#view.toSearch(SEARCH_STEP);
        if (events.length === 0) break;
        const wanted = filter.search.toLowerCase();
        const found: number[] = [];
        for (const id of events) if ((await this.#textOf(id)).includes(wanted)) found.push(id);
        // Another search has begun meanwhile.
        if (filter !== this.#view.filter) continue;
        this.#view.found(found);
        this.#showSoon();
        // Intents come in between.
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      this.#searching = false;
    }
    this.#view.refresh();
    this.#publish();
  }

  /** All that is searched in, in small letters. */
  async #textOf(id: number): Promise<string> {
    const event = await this.#event(id);
    if (!event) return '';
    const { text, computer = '' } = eventRecord(event, this.#messages?.message(event.place.id));
    return `${timeText(event.time)} ${computer}\n${text}`.toLowerCase();
  }

  /** Shows what has come, if the last picture is long enough ago: with longer lists, pictures take longer. */
  #showSoon(): void {
    const now = performance.now();
    if (now - this.#shownAt < PAUSE) return;
    this.#view.refresh();
    this.#publish();
    const took = performance.now() - now;
    this.#shownAt = now + took * 5;
  }

  /** Sends a picture; of several that are due at once the last. */
  #publish(): void {
    this.#again = true;
    if (this.#publishing) return;
    this.#publishing = true;
    this.#publishOn().catch((failure: unknown) => this.#fault(failure));
  }

  async #publishOn(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        const { order, version } = this.#view;
        const first = Math.min(this.#window.first, Math.max(0, order.length - 1));
        const rows: EventRow[] = [];
        for (const id of order.subarray(first, first + this.#window.count)) {
          const told = await this.#told(id);
          rows.push(told ? rowOf(told, this.#language) : this.#lostRow(id));
        }
        const open = await this.#openEvent();
        // While rows were read the list may have become another.
        if (version !== this.#view.version) this.#again = true;
        else this.#post(order.length, first, rows, open);
      }
    } finally {
      this.#publishing = false;
    }
  }

  async #openEvent(): Promise<OpenEvent | undefined> {
    const told = this.#open === undefined ? undefined : await this.#told(this.#open);
    return told && openEventOf(told, this.#language);
  }

  /** What the index knows of an event that can no longer be read. */
  #lostRow(id: number): EventRow {
    const source = this.#index.sources[this.#index.sourceAt(id)] ?? '';
    const eventId = String(this.#index.eventIdAt(id));
    return {
      id,
      time: timeText(this.#index.timeAt(id)),
      level: 'none',
      levelText: '',
      source,
      eventId,
      code: '',
      summary: '',
      decoded: false,
    };
  }

  #post(total: number, first: number, rows: readonly EventRow[], open: OpenEvent | undefined): void {
    const { source, messages, tooLarge } = this.#ports;
    const state = listState({
      language: this.#language,
      phase: this.#phase,
      tally: this.#tally,
      index: this.#index,
      view: this.#view,
      share: source.size === 0 ? 1 : Math.min(1, this.#read / source.size),
      lost: this.#indexing.lost,
      messages,
      changed: this.#changed,
      tooLarge,
      total,
      first,
      rows,
      open,
    });
    this.#ports.post({ type: 'state', state });
  }

  #fault(failure: unknown): void {
    this.#ports.post({ type: 'fault', stack: framesOf(failure) });
  }
}
