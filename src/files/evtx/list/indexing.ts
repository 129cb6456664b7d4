import { find } from '../../../core/codes/find';
import type { Level } from '../../../core/eventLog/level';
import { isRelated, mayHoldCodes } from '../../../core/eventLog/related';
import { eventRecord } from '../eventRecord';
import { EventStream } from '../eventStream';
import type { EvtxEvent } from '../evtxEvent';
import type { Messages } from '../messages/messagesBeside';
import type { Gap } from '../recordPlaces';
import type { EventIndex } from './eventIndex';

/** Records that could not be read, by why. */
export interface Lost {
  readonly damaged: number;
  readonly cutOff: number;
  /** Numbers of the first damaged ones. */
  readonly numbers: readonly number[];
}

const LEVELS: Readonly<Record<string, Level>> = {
  Critical: 'critical',
  Error: 'error',
  Warning: 'warning',
  Information: 'information',
  Verbose: 'verbose',
  'Audit Failure': 'auditFailure',
  'Audit Success': 'auditSuccess',
};
const MOST_NUMBERS = 5;

/** The code that tells most of an event's text: its own event before what it mentions. `guid:` ids are no codes. */
function codeOf(text: string): string | undefined {
  return find(text).find(({ id }) => !id.startsWith('guid:'))?.id;
}

/** Puts the events of a log into an index as its bytes come. */
export class Indexing {
  readonly #index: EventIndex;
  readonly #messages: Messages | undefined;
  readonly #stream: EventStream;
  readonly #lost = { damaged: 0, cutOff: 0 };
  readonly #numbers: number[] = [];

  constructor(index: EventIndex, messages: Messages | undefined) {
    this.#index = index;
    this.#messages = messages;
    this.#stream = new EventStream({
      take: (event, chunk) => this.#add(event, chunk),
      lose: (gap) => this.#lose(gap),
    });
  }

  get lost(): Lost {
    return { ...this.#lost, numbers: this.#numbers };
  }

  push(bytes: Uint8Array): void {
    this.#stream.push(bytes);
  }

  /** After the last piece. */
  end(): void {
    this.#stream.end();
  }

  #add(event: EvtxEvent, chunk: number): void {
    const { place } = event;
    const { source = '', eventId = 0, level = '', time, text } = eventRecord(event, this.#messages?.message(place.id));
    const code = mayHoldCodes(source, eventId) ? codeOf(text) : undefined;
    this.#index.add({
      chunk,
      start: place.start,
      size: place.size,
      record: place.id,
      time: time?.at ?? place.written,
      level: LEVELS[level] ?? 'none',
      source,
      eventId,
      code,
      related: code !== undefined || isRelated(source, eventId),
    });
  }

  #lose({ first, count, why }: Gap): void {
    if (why === 'cutOff') this.#lost.cutOff += count;
    else {
      this.#lost.damaged += count;
      for (let number = first; number < first + count && this.#numbers.length < MOST_NUMBERS; number++) this.#numbers.push(number);
    }
  }
}
