import { ChunkNames } from './chunkNames';
import type { ElementNode } from './content';
import { ContentReader } from './contentReader';
import { Damaged } from './damaged';
import { type EventShape, shapeOf } from './eventShape';
import { Values, valueType } from './values';

/** Tokens that a record begins with. */
const FRAGMENT = 0x0f;
const TEMPLATE = 0x0c;
/** Next offset (4), GUID (16), size (4). */
const DEFINITION_HEADER = 24;
/** Real templates fill no chunk; damaged ones may overlap, and would be read again and again. */
const MOST_TEMPLATE_BYTES = 4 * 0x10000;
/** Values may hold XML whose values hold XML. Real events do so once. */
const DEEPEST = 4;

/** The XML of one record, or of one of its values: a template with the values that go into it. */
export interface XmlDocument {
  readonly root: ElementNode;
  readonly shape: EventShape;
  readonly values: Values;
}

interface Template {
  readonly root: ElementNode;
  readonly shape: EventShape;
}

/** Reads the BinXML of one chunk. Every function throws what `isDamage` knows where the bytes are damaged, and ends in bounded time. */
export class ChunkDocuments {
  readonly #bytes: Buffer;
  readonly #names: ChunkNames;
  /** By the place of their definition; undefined: damaged. */
  readonly #templates = new Map<number, Template | undefined>();
  #budget = MOST_TEMPLATE_BYTES;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#names = new ChunkNames(bytes);
  }

  /** The document that stands between two places. */
  at(start: number, end: number): XmlDocument {
    const bytes = this.#bytes;
    const at = bytes.readUInt8(start) === FRAGMENT ? start + 4 : start;
    if (bytes.readUInt8(at) !== TEMPLATE) {
      const { root, shape } = this.#read(at, end, false);
      return { root, shape, values: NO_VALUES };
    }
    const definition = bytes.readUInt32LE(at + 6);
    const behind = at + 10;
    const size = bytes.readUInt32LE(definition + 20);
    const { root, shape } = this.#template(definition, size);
    const values = new Values(bytes, definition === behind ? behind + DEFINITION_HEADER + size : behind, end);
    return { root, shape, values };
  }

  /** The documents that a value holds; none where it holds no XML. `depth`: of the document that the value belongs to, from 0. */
  inside(values: Values, index: number, depth: number): XmlDocument | undefined {
    if (values.typeAt(index) !== valueType.binXml || values.isEmpty(index)) return undefined;
    if (depth >= DEEPEST) throw new Damaged('depth of documents');
    return this.at(values.startAt(index), values.endAt(index));
  }

  #template(definition: number, size: number): Template {
    if (!this.#templates.has(definition)) {
      this.#templates.set(definition, undefined);
      const start = definition + DEFINITION_HEADER;
      if (start + size > this.#bytes.length) throw new Damaged('size of a template');
      this.#templates.set(definition, this.#read(start, start + size, true));
    }
    const template = this.#templates.get(definition);
    if (!template) throw new Damaged('template');
    return template;
  }

  #read(start: number, end: number, inTemplate: boolean): Template {
    this.#budget -= end - start;
    if (this.#budget < 0) throw new Damaged('too many templates');
    const root = new ContentReader(this.#bytes, this.#names, { start, end, inTemplate }).root();
    if (!root) throw new Damaged('no element');
    return { root, shape: shapeOf(root) };
  }
}

const NO_VALUES = new Values(Buffer.alloc(4), 0, 4);
