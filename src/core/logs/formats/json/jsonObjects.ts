import type { UnreadableReason } from '../../record';
import { columnNames, signatureOf, unwrapped } from './jsonShapes';
import { JsonString } from './jsonString';
import { type Part, swallowed } from './swallowed';
import { breaksIn, LineCount } from '../lineBreaks';
import { Signs } from '../signs';

/** An object of a list, or a row of a table whose columns are named. */
export interface JsonPiece {
  readonly line: number;
  readonly text: string;
  readonly columns?: readonly string[];
  /** It is none, and why; its text is empty. */
  readonly why?: UnreadableReason;
}

/** Longer than any record. */
const LONGEST = 4_194_304;
const LONGEST_KEY = 40;

const TAB = 9;
const FEED = 10;
const RETURN = 13;
const BLANK = 32;
const MARK = 34;
const HASH = 35;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;
const ORDER_MARK = 0xfeff;

/**
 * Cuts a text that comes in pieces into the objects of its lists, without reading them: a list, an object that holds one (`value`, `records`,
 * the rows of a query's answer), objects one behind the other. Strings end at a line break at the latest, as JSON has it. An object that is
 * not closed where another begins in the same column is reported and left; one that is never closed is cut where its text has beginnings like
 * that of the first object.
 */
export class JsonObjects {
  #found: JsonPiece[] = [];
  #signature: RegExp | undefined;
  /** Within a list; the names of a table's columns; the last sign was a colon: what follows is a member of what holds the list. */
  #inside = false;
  #columns: readonly string[] | undefined;
  #colon = false;
  #comment = false;
  #stray = false;
  readonly #string = new JsonString();
  /** Blanks in front of what comes in this line; -1: something came. */
  #indent = 0;
  /** The open object: its parts in earlier pieces and their length, how deep we are, where it begins, how its lines are set. */
  #depth = 0;
  #held: string[] = [];
  #length = 0;
  #member = false;
  #line = 1;
  #column = -1;
  #setting: 'oneLine' | 'indented' | 'flat' = 'oneLine';
  /** A string of the object's own members, whole or as far as it came. */
  #key = '';
  #lines = new LineCount();
  /** The piece. */
  #text = '';
  #signs = new Signs('');
  #at = 0;
  #from = 0;
  #counted = 0;

  push(piece: string): readonly JsonPiece[] {
    this.#found = [];
    this.#scan(piece);
    return this.#found;
  }

  /** After the last piece: what an object that was never closed still tells. */
  end(): readonly JsonPiece[] {
    this.#found = [];
    if (this.#depth > 0) {
      const last = this.#recover(this.#held.join(''), 'cutOff');
      if (last) this.#readAlone(last.text, this.#line + last.below);
    }
    this.#depth = 0;
    this.#held = [];
    return this.#found;
  }

  #take(text: string): void {
    this.#text = text;
    this.#signs = new Signs(text);
    this.#at = this.#from = this.#counted = this.#length = 0;
  }

  #scan(piece: string): void {
    const held = this.#length;
    this.#take(piece);
    this.#length = held;
    while (this.#at < this.#text.length) {
      if (this.#comment) this.#skipLine();
      else if (this.#string.open) this.#inString();
      else if (this.#depth === 0) this.#between();
      else this.#inObject();
      if (this.#depth > 0 && this.#length + this.#at - this.#from > LONGEST) this.#tooLong();
    }
    this.#lines.take(this.#text.slice(this.#counted));
    if (this.#depth === 0) return;
    this.#held.push(this.#text.slice(this.#from));
    this.#length += this.#text.length - this.#from;
  }

  #skipLine(): void {
    const stop = this.#signs.breakFrom(this.#at);
    this.#comment = stop === Infinity;
    this.#at = Math.min(stop, this.#text.length);
  }

  #inString(): void {
    const start = this.#at;
    const { end, next } = this.#string.read(this.#text, this.#signs, start);
    if (this.#depth === 1 && this.#key.length < LONGEST_KEY) this.#key += this.#text.slice(start, end);
    this.#at = next;
  }

  /** Outside of objects. */
  #between(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === FEED || code === RETURN) {
        this.#indent = 0;
        this.#stray = false;
        continue;
      }
      if (code === BLANK || code === TAB || code === ORDER_MARK) {
        if (this.#indent >= 0 && code !== ORDER_MARK) this.#indent++;
        continue;
      }
      if (code === OPEN || (code === OPEN_LIST && this.#columns !== undefined)) {
        this.#open();
        return;
      }
      const first = this.#indent >= 0;
      this.#indent = -1;
      if (code === OPEN_LIST) this.#inside = true;
      else if (code === CLOSE_LIST) this.#columns = undefined;
      else if (first && (code === SLASH || code === HASH)) {
        this.#comment = true;
        return;
      } else if (code === MARK) {
        this.#string.begin();
        this.#at++;
        this.#noteStray();
        return;
      } else if (code !== CLOSE && code !== COMMA) this.#noteStray();
      this.#colon = code === COLON || (this.#colon && code !== COMMA && code !== CLOSE);
    }
  }

  /** What belongs to no object, where nothing but objects should be; once a line. */
  #noteStray(): void {
    if (this.#inside || this.#stray) return;
    this.#stray = true;
    this.#countTo(this.#at);
    this.#trouble(this.#lines.line, 'notJson');
  }

  #countTo(at: number): void {
    if (at <= this.#counted) return;
    this.#lines.take(this.#text.slice(this.#counted, at));
    this.#counted = at;
  }

  /** An object (or row) begins here. */
  #open(): void {
    this.#countTo(this.#at);
    this.#line = this.#lines.line;
    this.#column = this.#indent;
    this.#setting = 'oneLine';
    this.#member = this.#inside && this.#colon;
    this.#colon = false;
    this.#from = this.#at;
    this.#held = [];
    this.#length = 0;
    this.#depth = 1;
    this.#key = '';
    this.#indent = -1;
    this.#at++;
  }

  #inObject(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === FEED || code === RETURN) {
        this.#indent = 0;
        continue;
      }
      if (code === BLANK || code === TAB) {
        if (this.#indent >= 0) this.#indent++;
        continue;
      }
      if (this.#indent >= 0 && this.#isNext(code)) return;
      this.#indent = -1;
      if (code === MARK) {
        if (this.#depth === 1) this.#key = '';
        this.#string.begin();
        this.#at++;
        return;
      }
      if (code === OPEN || code === OPEN_LIST) {
        if (this.#depth === 1 && code === OPEN_LIST && this.#unwrap()) return;
        this.#depth++;
      } else if (code === CLOSE || code === CLOSE_LIST) {
        if (--this.#depth === 0) {
          this.#close();
          return;
        }
      }
    }
  }

  /** The first sign of a line inside an object: whether it begins the next object, since this one was never closed. */
  #isNext(code: number): boolean {
    const begins = code === OPEN && this.#column >= 0 && this.#indent === this.#column && this.#setting !== 'flat';
    if (this.#setting === 'oneLine') this.#setting = this.#indent > this.#column || code === CLOSE ? 'indented' : 'flat';
    if (!begins) return false;
    this.#trouble(this.#line, 'notJson');
    this.#open();
    return true;
  }

  /** An object that holds the list of what we read is none itself. */
  #unwrap(): boolean {
    const kind = this.#columns === undefined ? unwrapped(this.#key) : undefined;
    if (kind === undefined) return false;
    if (kind === 'rows') {
      const columns = columnNames(this.#held.join('') + this.#text.slice(this.#from, this.#at));
      if (columns === undefined) return false;
      this.#columns = columns;
    }
    this.#inside = true;
    this.#depth = 0;
    this.#held = [];
    this.#indent = -1;
    this.#colon = false;
    this.#at++;
    return true;
  }

  #close(): void {
    this.#at++;
    if (this.#length + this.#at - this.#from > LONGEST) {
      this.#depth = 1;
      return;
    }
    const part = this.#text.slice(this.#from, this.#at);
    if (!this.#member) this.#give(this.#held.length === 0 ? part : this.#held.join('') + part);
    this.#held = [];
    this.#indent = -1;
  }

  #trouble(line: number, why: UnreadableReason): void {
    this.#found.push({ line, text: '', why });
  }

  #give(text: string): void {
    this.#signature ??= signatureOf(text);
    this.#found.push({ line: this.#line, text, ...(this.#columns && { columns: this.#columns }) });
  }

  /** Nothing is as long as this: its end was lost, or it is none of ours. What it swallowed is read, and on it goes. */
  #tooLong(): void {
    const limit = this.#from + LONGEST - this.#length;
    const stretch = this.#held.join('') + this.#text.slice(this.#from, limit);
    const rest = this.#text.slice(limit);
    const last = this.#recover(stretch, 'tooLong');
    this.#lines = new LineCount();
    this.#lines.line = this.#line + (last?.below ?? breaksIn(stretch));
    this.#depth = 0;
    this.#held = [];
    this.#string.forget();
    this.#inside = true;
    this.#indent = -1;
    this.#take((last?.text ?? '') + rest);
  }

  /** Reads what an object that was never closed has swallowed, all but the last part, which may go on; undefined: there is none. */
  #recover(stretch: string, why: UnreadableReason): Part | undefined {
    const parts = swallowed(stretch, this.#signature ?? signatureOf(stretch));
    this.#trouble(this.#line, parts.length > 0 && why === 'cutOff' ? 'notJson' : why);
    for (const { text, below } of parts.slice(0, -1)) this.#readAlone(text, this.#line + below);
    return parts.at(-1);
  }

  /** Reads a part of the text by itself. */
  #readAlone(text: string, line: number): void {
    const inner = new JsonObjects();
    inner.#inside = true;
    inner.#indent = -1;
    inner.#columns = this.#columns;
    inner.#signature = this.#signature;
    inner.#lines.line = line;
    for (const piece of inner.push(text)) this.#found.push(piece);
    if (inner.#depth > 0) this.#trouble(inner.#line, 'notJson');
  }
}
