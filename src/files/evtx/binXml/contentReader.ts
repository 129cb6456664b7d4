import type { ChunkNames } from './chunkNames';
import type { Attribute, ElementNode, Node, Piece } from './content';
import { Damaged } from './damaged';

/** The kinds of tokens, without the bit that says that more follows. */
const token = {
  end: 0x00,
  open: 0x01,
  closeStart: 0x02,
  closeEmpty: 0x03,
  closeElement: 0x04,
  text: 0x05,
  attribute: 0x06,
  cdata: 0x07,
  character: 0x08,
  entity: 0x09,
  instructionTarget: 0x0a,
  instructionData: 0x0b,
  template: 0x0c,
  substitution: 0x0d,
  optional: 0x0e,
  fragment: 0x0f,
} as const;
const MORE = 0x40;
const STRING = 0x01;
const NO_DEPENDENCY = 0xffff;
const DEEPEST = 64;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads elements out of the bytes of a chunk, from one place forward; each byte is looked at once. */
export class ContentReader {
  readonly #bytes: Buffer;
  readonly #names: ChunkNames;
  readonly #end: number;
  /** Elements of templates name the value that they depend on; elements inside values do not. */
  readonly #inTemplate: boolean;
  #at: number;

  constructor(bytes: Buffer, names: ChunkNames, { start, end, inTemplate }: { start: number; end: number; inTemplate: boolean }) {
    this.#bytes = bytes;
    this.#names = names;
    this.#at = start;
    this.#end = end;
    this.#inTemplate = inTemplate;
  }

  /** The element that stands here, behind an optional header of the fragment; undefined: there is none. */
  root(): ElementNode | undefined {
    let kind = this.#kind();
    if (kind === token.fragment) {
      this.#at += 4;
      kind = this.#kind();
    }
    return kind === token.open ? this.#element(0) : undefined;
  }

  #kind(): number {
    if (this.#at >= this.#end) return token.end;
    return this.#bytes.readUInt8(this.#at) & ~MORE;
  }

  #u16(): number {
    const value = this.#bytes.readUInt16LE(this.#at);
    this.#at += 2;
    return value;
  }

  #u32(): number {
    const value = this.#bytes.readUInt32LE(this.#at);
    this.#at += 4;
    return value;
  }

  /** A name: its offset in the chunk, and the name itself where it is first used. */
  #name(): string {
    const offset = this.#u32();
    const name = this.#names.at(offset);
    if (offset === this.#at) this.#at += this.#names.sizeAt(offset);
    return name;
  }

  #characters(): string {
    const size = this.#u16() * 2;
    const start = this.#at;
    this.#at += size;
    if (this.#at > this.#end) throw new Damaged('text');
    return this.#bytes.toString('utf16le', start, this.#at);
  }

  #element(depth: number): ElementNode {
    if (depth > DEEPEST) throw new Damaged('depth');
    const hasAttributes = (this.#bytes.readUInt8(this.#at) & MORE) !== 0;
    this.#at += 1;
    const depends = this.#inTemplate ? this.#u16() : NO_DEPENDENCY;
    this.#at += 4;
    const name = this.#name();
    const attributes: Attribute[] = [];
    if (hasAttributes) {
      this.#at += 4;
      while (this.#kind() === token.attribute) {
        this.#at += 1;
        attributes.push({ name: this.#name(), pieces: this.#pieces() });
      }
    }
    return {
      kind: 'element',
      name,
      attributes,
      children: this.#children(depth),
      dependency: depends === NO_DEPENDENCY ? undefined : depends,
    };
  }

  #children(depth: number): readonly Node[] {
    const start = this.#kind();
    this.#at += 1;
    if (start === token.closeEmpty) return [];
    if (start !== token.closeStart) throw new Damaged('start of an element');
    const children: Node[] = [];
    for (;;) {
      const kind = this.#kind();
      if (kind === token.closeElement) {
        this.#at += 1;
        return children;
      }
      if (kind === token.open) children.push(this.#element(depth + 1));
      else {
        const piece = this.#piece();
        if (piece === undefined) throw new Damaged('inside an element');
        children.push(piece);
      }
    }
  }

  #pieces(): readonly Piece[] {
    const pieces: Piece[] = [];
    for (;;) {
      const piece = this.#piece();
      if (piece === undefined) return pieces;
      pieces.push(piece);
    }
  }

  /** A piece of text; undefined: something else stands here. */
  #piece(): Piece | undefined {
    const kind = this.#kind();
    switch (kind) {
      case token.text:
        if (this.#bytes.readUInt8(this.#at + 1) !== STRING) throw new Damaged('type of a text');
        this.#at += 2;
        return this.#characters();
      case token.cdata:
        this.#at += 1;
        return this.#characters();
      case token.character:
        this.#at += 1;
        return String.fromCharCode(this.#u16());
      case token.entity: {
        this.#at += 1;
        const name = this.#name();
        return ENTITIES[name] ?? `&${name};`;
      }
      case token.substitution:
      case token.optional: {
        this.#at += 1;
        const index = this.#u16();
        this.#at += 1;
        return { kind: 'value', index, optional: kind === token.optional };
      }
      case token.instructionTarget:
        this.#at += 1;
        this.#name();
        return '';
      case token.instructionData:
        this.#at += 1;
        this.#characters();
        return '';
      default:
        return undefined;
    }
  }
}
