/** Which source a record names, so that an event id can be told from other products' numbers. */
import type { EventSource } from './hit';
import { firstFrom, marks, neighbours, type Passage, REACH, REACH_LINES } from './passage';

/** A name of the source of an event: one of ours, or another's. */
export interface SourceAt {
  readonly start: number;
  readonly end: number;
  /** Undefined for another's. */
  readonly source: EventSource | undefined;
  /** A label says that it is the source, or the name fills its line or cell; not just a word in a sentence. */
  readonly stated: boolean;
}

/** A label of a source with its value: Event Viewer's in several languages, XML, JSON, PowerShell's and query tools'. */
const SOURCE_LABEL =
  /(?<![0-9A-Za-z_.])(?:(?:event[ _]?|log[ _]?)?source(?:[ _]?name)?|provider(?:[ _]?name|\s+name)?|publisher|kilde|källa|quelle|\[ Name\])(?:\\?["'*`]){0,3}(?:<\/\w{1,8}>)?\s{0,16}(?:[:=|]|\t|(?<=\]))\s{0,16}(?:\\?["'*`]){0,3}(?=[^\s"'])[^"',;<>|\t\r\n\\]{1,80}/gi;
/** Monitoring products that use the numbers of PasswordResetService and are named without a label. */
const OTHERS = /\bHealth ?Service(?: Modules)?\b|\bSCOM\b|\bOperations Manager\b|\bOpsMgr\b/g;
/** Where one record ends and the next begins. */
const BARRIER = /<\/Event>|\}\s{0,4},\s{0,4}\{|^\s{0,16}\},?\s*$|^Event\[\d+\]/gm;

/** Reads the sources of a passage; each kind of mark once, when first asked for. */
export class Records {
  readonly #passage: Passage;
  #known: readonly SourceAt[] | undefined;
  #walls: readonly { readonly start: number }[] | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** The source that the record of a place names: nearest in its line, else above in its block, else below. Never across a record's end. */
  sourceOf(at: number, lineNumber: number): SourceAt | undefined {
    const { lines } = this.#passage;
    const line = lines[lineNumber];
    if (!line) return undefined;
    const [nearest] = neighbours(this.#sources, at)
      .filter(
        (named) =>
          named.start >= line.start && named.start <= line.end && Math.abs(named.start - at) <= 1000 && !this.#apart(named.start, at),
      )
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (nearest) return nearest;
    const above = this.#lineWithin(lineNumber, -REACH_LINES);
    const below = this.#lineWithin(lineNumber, REACH_LINES);
    const before = this.#sources[firstFrom(this.#sources, line.start) - 1];
    const after = this.#sources[firstFrom(this.#sources, line.end + 1)];
    const own = before && before.start >= Math.max(above, at - REACH) && !this.#apart(before.start, at) ? before : undefined;
    const next = after && after.start <= Math.min(below, at + REACH) && !this.#apart(at, after.start) ? after : undefined;
    if (!own || !next) return own ?? next;
    return this.#labelFirst(above, own.start) ? next : own;
  }

  /** Whether another record begins between two places of a block. */
  #apart(one: number, other: number): boolean {
    this.#walls ??= marks(this.#passage, BARRIER);
    const [from, to] = one < other ? [one, other] : [other, one];
    const wall = this.#walls[firstFrom(this.#walls, from)];
    return wall !== undefined && wall.start < to;
  }

  /** Whether the records of a block put the event id above the source: the first thing in the block tells. */
  #labelFirst(blockStart: number, source: number): boolean {
    const first = this.#passage.hits[firstFrom(this.#passage.hits, blockStart)];
    const firstSource = this.#sources[firstFrom(this.#sources, blockStart)];
    return first?.kind === 'eventWord' && first.start < Math.min(source, firstSource?.start ?? source);
  }

  /** The start (or for lines below the end) of the farthest line of the same block in that direction. */
  #lineWithin(number: number, distance: number): number {
    const { lines } = this.#passage;
    const step = Math.sign(distance);
    let at = number;
    while (Math.abs(at - number) < Math.abs(distance) && lines[at + step]?.block === lines[number]?.block) at += step;
    return (step < 0 ? lines[at]?.start : lines[at]?.end) ?? 0;
  }

  /** Every source that the passage names, ours and others', sorted. */
  get #sources(): readonly SourceAt[] {
    if (this.#known) return this.#known;
    const { text, hits } = this.#passage;
    const labels = marks(this.#passage, SOURCE_LABEL);
    const ours: SourceAt[] = [];
    for (const hit of hits) {
      if (hit.kind !== 'source') continue;
      const label = labels[firstFrom(labels, hit.start + 1) - 1];
      const labelled = label !== undefined && label.end > hit.start;
      const fills =
        /(?:^|[\n\r,;|\t])[ \t"']{0,8}$/.test(text.slice(Math.max(0, hit.start - 10), hit.start)) &&
        /^["' \t]{0,8}(?:$|[\n\r,;|\t])/.test(text.slice(hit.end, hit.end + 10));
      ours.push({ start: hit.start, end: hit.end, source: hit.source, stated: labelled || fills });
    }
    const foreign: SourceAt[] = [];
    for (const { start, end } of [...labels, ...marks(this.#passage, OTHERS)]) {
      const inside = ours[firstFrom(ours, start)];
      if (inside === undefined || inside.start >= end) foreign.push({ start, end, source: undefined, stated: true });
    }
    this.#known = [...ours, ...foreign].sort((a, b) => a.start - b.start);
    return this.#known;
  }
}
