import type { Language } from '../../core/codes/texts';
import type { Analysis } from '../../core/logs/analysis/analysis';
import type { FromAnalysis } from '../../core/logs/analysis/intent';
import { Picture } from '../../core/logs/analysis/picture';
import { placeOf } from '../../core/logs/analysis/place';
import { initialView, nextView, type View } from '../../core/logs/analysis/view';
import { wizardEntryOf } from '../../core/logs/analysis/wizardEntry';
import type { Timeline } from '../../core/logs/attempts/attempt';
import { timelineOf } from '../../core/logs/attempts/timeline';
import { analysisReport } from '../../core/report/analysis/analysisReport';
import type { Reading } from './reading';
import { framesOf } from './frames';
import type { FromDesk, ToDesk } from './messages';
import { Pace } from './pace';
import { Rate } from './rate';

/** Characters of an export that cross to the host at once. */
const PIECE = 256 * 1024;

interface DeskPorts {
  readonly reading: Reading;
  readonly post: (message: FromDesk) => void;
  readonly language: Language;
  /** Minutes ahead of UTC for sources that state no zone. */
  readonly assumedZone: number;
}

/** Holds an analysis: what was read, how it is joined, what the person looks at. Everything that the page shows is made here. */
export class Desk {
  readonly #ports: DeskPorts;
  readonly #picture = new Picture();
  readonly #pace = new Pace({ join: () => this.#guarded(() => this.#join()), show: () => this.#guarded(() => this.#show()) });
  readonly #rate = new Rate();
  readonly #zones = new Map<number, number>();
  #language: Language;
  #view: View = initialView;
  #timeline: Timeline = { attempts: [], clocks: [], loose: [] };
  #analysis: Analysis | undefined;
  #pieces: Iterator<string> | undefined;
  #wasBusy = true;

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    this.#language = ports.language;
    ports.reading.onChange((events) => {
      this.#analysis = undefined;
      const { busy } = ports.reading;
      this.#pace.changed(events);
      if (this.#wasBusy && !busy) this.#guarded(() => this.#settle());
      this.#wasBusy = busy;
    });
  }

  receive(message: ToDesk): void {
    this.#guarded(() => this.#do(message));
  }

  /** A fault in one thing costs that thing. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (failure) {
      this.#ports.post({ type: 'fault', stack: framesOf(failure) });
    }
  }

  #do(message: ToDesk): void {
    const { reading } = this.#ports;
    switch (message.type) {
      case 'add':
        reading.add(message.paths, message.given, message.refused);
        break;
      case 'follow':
        reading.follow(message.path);
        break;
      case 'addTenant':
        reading.addTenant(message);
        break;
      case 'intent':
        this.#intend(message.intent);
        break;
      case 'speak':
        this.#language = message.language;
        this.#show();
        break;
      case 'excerpt':
        reading.excerpt(message.source, message.line);
        break;
      case 'export':
        this.#pace.now();
        this.#pieces = analysisReport(this.#current(), { ...message, language: this.#language, now: Date.now(), filter: this.#view });
        this.#piece();
        break;
      case 'nextPiece':
        this.#piece();
        break;
    }
  }

  #intend(intent: FromAnalysis): void {
    const { reading, post } = this.#ports;
    switch (intent.type) {
      case 'cancel':
        reading.cancel();
        break;
      case 'stopFollowing':
        reading.stopFollowing();
        break;
      case 'setZone':
        this.#setZone(intent.source, intent.minutes);
        break;
      case 'openLine': {
        const place = placeOf(this.#current(), intent.id, intent.part);
        const found = place && reading.placeOf(place.source, place.line);
        if (found) post({ type: 'place', place: found });
        break;
      }
      case 'troubleshoot':
        post({ type: 'wizard', entry: wizardEntryOf(this.#current(), intent.id, this.#language) });
        break;
      case 'ready':
        this.#show();
        break;
      default: {
        const next = nextView(this.#view, intent);
        if (next === this.#view) return;
        this.#view = next;
        this.#show();
      }
    }
  }

  /** The end of reading is told at once, and of everything; what is open stays open. */
  #settle(): void {
    const { reading } = this.#ports;
    const { open } = this.#view;
    const first = open === undefined ? undefined : reading.events[open];
    reading.putInOrder();
    if (first) this.#view = { ...this.#view, open: reading.events.indexOf(first) };
    this.#pace.changed(true);
    this.#pace.now();
  }

  #setZone(source: number, minutes: number | null): void {
    if (source >= this.#ports.reading.sources.length) return;
    if (minutes === null) this.#zones.delete(source);
    else this.#zones.set(source, minutes);
    this.#pace.changed(true);
    this.#pace.now();
  }

  #join(): void {
    const { reading, assumedZone } = this.#ports;
    const { events, sources } = reading;
    this.#timeline = timelineOf({ events, sources: sources.length, assumedZone, chosenZones: this.#zones });
    this.#analysis = undefined;
  }

  #current(): Analysis {
    this.#analysis ??= this.#gathered();
    return this.#analysis;
  }

  #gathered(): Analysis {
    const { sources, skipped, events, phase } = this.#ports.reading;
    const read = sources.reduce((sum, each) => sum + each.read, 0);
    const size = sources.reduce((sum, each) => sum + each.size, 0);
    const progress = { read, size, bytesPerSecond: this.#rate.at(performance.now(), read) };
    return {
      phase,
      sources,
      skipped,
      events,
      timeline: this.#timeline,
      chosenZones: new Map(this.#zones),
      // While the files are still looked for, nobody knows how much there is.
      ...(phase === 'reading' && size > 0 && { progress }),
    };
  }

  #show(): void {
    const analysis = this.#current();
    const span = spanOf(this.#timeline);
    const state = this.#picture.state(analysis, this.#view, this.#language);
    this.#ports.post({ type: 'state', state, phase: analysis.phase, ...(span && { span }) });
  }

  #piece(): void {
    let text = '';
    while (this.#pieces && text.length < PIECE) {
      const next = this.#pieces.next();
      if (next.done) this.#pieces = undefined;
      else text += next.value;
    }
    this.#ports.post({ type: 'piece', text, last: this.#pieces === undefined });
  }
}

/** From the first to the last attempt. */
function spanOf({ attempts }: Timeline): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { start = Infinity, end = -Infinity } of attempts) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return from <= to ? { from, to } : undefined;
}
