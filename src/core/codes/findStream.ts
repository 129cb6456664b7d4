import { type Finding, judged, withoutOverlaps } from './find';
import { anchors, atStart, type Reader } from './finder/anchors';
import type { Hit } from './finder/hit';
import { LineIndex } from './finder/lineIndex';
import { REACH } from './finder/passage';
import { TableStream } from './finder/tableStream';

/** No reader of an anchor looks farther to either side. */
const LOOK = 4096;
/** Hits farther apart stand in passages of their own. */
const GAP = 2 * REACH;
/** A passage is cut when it gets longer than this ... */
const LONGEST = 512 * 1024;
/** ... and this much of it is seen from both sides of the cut: evidence that stands on evidence reaches four times as far at most. */
const OVERLAP = 32 * 1024;
/** How much of the text stays in sight round findings that were given out. */
const CONTEXT = 16 * 1024;

/** Something may stand here; it is read when the text behind it has arrived. */
interface Anchored {
  readonly readers: readonly Reader[];
  readonly at: number;
}

function moved<T extends Finding | Hit>(place: T, by: number): T {
  return { ...place, start: place.start + by, end: place.end + by };
}

/** The bytes of a piece whose caller has none at hand. */
function lowBytes(piece: string): Uint8Array {
  const bytes = new Uint8Array(piece.length);
  for (let index = 0; index < piece.length; index++) bytes[index] = piece.charCodeAt(index);
  return bytes;
}

/**
 * Finds in a text that arrives in pieces, cut anywhere, what `find` finds in the whole. Offsets are those of the whole text, in UTF-16 units.
 * Findings come about 30 K characters late, so that their evidence and their surroundings have arrived. Keeps at most a piece and the passage
 * in which findings stand close together, but no more than half a million characters of that.
 */
export class FindingStream {
  #text = '';
  #base = 0;
  #anchored: Anchored[] = [];
  /** Hits of the passages that are not judged yet, sorted. */
  #hits: Hit[] = [];
  /** Findings of the first passage that start before this offset have been judged. */
  #cut = 0;
  /** Findings that may still overlap with others to come; those of tables apart, since at one place they come last. */
  #found: Finding[] = [];
  #tabled: Finding[] = [];
  readonly #tables = new TableStream();
  readonly #lines = new LineIndex();

  /** Lines so far, counting the one that is open. */
  get lines(): number {
    return this.#lines.breaks + 1;
  }

  /** Findings that start before this offset have all been given out. */
  known = 0;

  /** `bytes`: the low byte of each unit, if they are at hand. They are not kept. */
  push(piece: string, bytes: Uint8Array = lowBytes(piece)): readonly Finding[] {
    if (piece === '') return [];
    this.#forget();
    const from = this.#text.length;
    const readable = from + piece.length - CONTEXT;
    const visit = (readers: readonly Reader[], at: number): void => {
      if (at < readable) this.#readAt(readers, at);
      else this.#anchored.push({ readers, at: this.#base + at });
    };
    this.#text += piece;
    if (this.#base + from === 0) visit(atStart, 0);
    this.#read(this.#end - CONTEXT);
    anchors.across(this.#text, from, visit);
    anchors.within(this.#text, from, bytes, visit);
    this.#lines.add(piece, bytes);
    return this.#settle(false);
  }

  /** After the last piece: the findings that are left. */
  end(): readonly Finding[] {
    return this.#settle(true);
  }

  /** The 1-based line of an offset in sight. */
  lineAt(offset: number): number {
    return this.#lines.lineAt(offset, this.#text, this.#base);
  }

  /** The text between two offsets, as far as it is in sight: at least 16 K characters on either side of findings just given out. */
  slice(from: number, to: number): string {
    return this.#text.slice(Math.max(0, from - this.#base), Math.max(0, to - this.#base));
  }

  get #end(): number {
    return this.#base + this.#text.length;
  }

  #settle(final: boolean): readonly Finding[] {
    if (final) this.#read(Infinity);
    this.#hits.sort((a, b) => a.start - b.start || b.end - a.end);
    const read = final ? Infinity : this.#end - CONTEXT;
    // A hit may start before its anchor.
    const settled = read - LOOK;
    this.#judge(settled);
    this.#tables.advance({ text: this.#text, base: this.#base, final }, settled, this.#tabled);
    this.known = Math.max(0, Math.min(this.#judgedTo(settled), this.#tables.known(settled)));
    return this.#final();
  }

  /** Reads what stands at the anchors before an offset that had to wait for the text behind them. */
  #read(before: number): void {
    const first = this.#anchored.findIndex(({ at }) => at >= before);
    const ready = first < 0 ? this.#anchored.length : first;
    for (const { readers, at } of this.#anchored.splice(0, ready)) this.#readAt(readers, at - this.#base);
  }

  /** `at`: in the text that is kept. */
  #readAt(readers: readonly Reader[], at: number): void {
    for (const reader of readers) {
      const hit = reader(this.#text, at);
      if (!hit) continue;
      if (hit.kind === 'heading') this.#tables.addHeading(hit.start + this.#base);
      this.#hits.push(moved(hit, this.#base));
    }
  }

  /** Judges every passage that no further hit can belong to, and what is long of the last one. */
  #judge(settled: number): void {
    while (this.#hits.length > 0) {
      let end = this.#hits[0]?.end ?? 0;
      let count = 1;
      for (let next = this.#hits[1]; next && next.start - end <= GAP; next = this.#hits[++count]) end = Math.max(end, next.end);
      if (end + GAP >= settled) break;
      this.#judgeHits(this.#hits.splice(0, count), this.#cut, Infinity);
      this.#cut = 0;
    }
    if (this.#hits.length === 0) this.#cut = 0;
    if (settled === Infinity || settled - Math.max(this.#cut, this.#hits[0]?.start ?? Infinity) <= LONGEST) return;
    const cut = settled - OVERLAP;
    this.#judgeHits(
      this.#hits.filter((hit) => hit.start < settled),
      this.#cut,
      cut,
    );
    this.#hits = this.#hits.filter(({ end }) => end >= cut - OVERLAP);
    this.#cut = cut;
  }

  /** Judges hits of one passage and keeps the findings that start in [from, to). */
  #judgeHits(hits: readonly Hit[], from: number, to: number): void {
    const last = hits.reduce((end, hit) => Math.max(end, hit.end), 0);
    const origin = Math.max(this.#base, (hits[0]?.start ?? 0) - REACH - LOOK);
    const text = this.slice(origin, last + REACH + LOOK);
    const found = judged(
      text,
      hits.map((hit) => moved(hit, -origin)),
    );
    for (const finding of found) {
      const start = finding.start + origin;
      if (start >= from && start < to) this.#found.push(moved(finding, origin));
    }
  }

  /** Every finding that starts before this offset has been judged. What a hit proves may stand before it. */
  #judgedTo(settled: number): number {
    return this.#cut > 0 ? this.#cut : Math.min(settled, this.#hits[0]?.start ?? Infinity) - REACH;
  }

  /** Gives out the findings that nothing to come can overlap with. */
  #final(): readonly Finding[] {
    if (this.#found.length + this.#tabled.length === 0) return [];
    const all = [...this.#found, ...this.#tabled].sort((a, b) => a.start - b.start || b.end - a.end);
    let border = this.known;
    let end = 0;
    let start = 0;
    for (const finding of all) {
      if (finding.start >= end) start = finding.start;
      end = Math.max(end, finding.end);
      if (end > border) {
        border = Math.min(border, start);
        break;
      }
    }
    this.known = border;
    this.#found = this.#found.filter((finding) => finding.start >= border);
    this.#tabled = this.#tabled.filter((finding) => finding.start >= border);
    return withoutOverlaps(all.filter((finding) => finding.start < border));
  }

  /** Lets go of the text that nothing to come will look at. */
  #forget(): void {
    const settled = this.#end - CONTEXT - LOOK;
    const passage = Math.min(settled, this.#hits[0]?.start ?? Infinity) - REACH - LOOK;
    const keep = this.#lines.forget(Math.min(passage, this.#tables.needed(settled), this.known - CONTEXT));
    // Each time costs a copy of what stays.
    if (keep < this.#base + CONTEXT) return;
    this.#text = this.#text.slice(keep - this.#base);
    this.#base = keep;
  }
}
