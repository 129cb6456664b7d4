import type { XmlDocument } from './binXml/chunkDocuments';
import type { ElementNode, Node, Piece } from './binXml/content';
import { Damaged } from './binXml/damaged';
import type { Values } from './binXml/values';
import type { EvtxEvent } from './evtxEvent';

const MOST_CHARACTERS = 512 * 1024;
const MOST_NODES = 20_000;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint-disable-next-line no-control-regex -- these are what XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Characters that XML cannot hold in any form become U+FFFD. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character).replace(FORBIDDEN, '\ufffd');
}

/** The XML of an event as Event Viewer shows it: indented, elements and attributes without a value left out where the template says so. */
class XmlWriter {
  readonly #event: EvtxEvent;
  readonly #lines: string[] = [];
  #characters = 0;
  #nodes = 0;

  constructor(event: EvtxEvent) {
    this.#event = event;
  }

  write(): string {
    this.#document(this.#event.document, 0, 0);
    return this.#lines.join('\n');
  }

  #document({ root, values }: XmlDocument, indent: number, depth: number): void {
    this.#element(root, values, indent, depth);
  }

  #element(element: ElementNode, values: Values, indent: number, depth: number): void {
    if (++this.#nodes > MOST_NODES) throw new Damaged('too many elements');
    const { name, children, dependency } = element;
    if (dependency !== undefined && values.typeAt(dependency) === 0) return;
    const start = name + this.#attributes(element, values);
    const [only] = children;
    if (children.length === 1 && only !== undefined && typeof only !== 'string' && only.kind === 'value' && values.isArray(only.index)) {
      for (const item of values.itemsAt(only.index)) this.#line(indent, `<${start}>${escaped(item)}</${name}>`);
      return;
    }
    const inner = children.every((child) => isText(child, values));
    if (inner) {
      const text = children.map((child) => this.#text(child as Piece, values)).join('');
      this.#line(indent, text === '' ? `<${start} />` : `<${start}>${escaped(text)}</${name}>`);
      return;
    }
    this.#line(indent, `<${start}>`);
    for (const child of children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') this.#line(indent + 1, escaped(child));
      } else if (child.kind === 'element') this.#element(child, values, indent + 1, depth);
      else {
        const document = this.#event.documents.inside(values, child.index, depth);
        if (document) this.#document(document, indent + 1, depth + 1);
        else if (!values.isEmpty(child.index)) this.#line(indent + 1, escaped(values.textAt(child.index)));
      }
    }
    this.#line(indent, `</${name}>`);
  }

  #attributes({ attributes }: ElementNode, values: Values): string {
    return attributes
      .filter(({ pieces }) => pieces.some((piece) => typeof piece === 'string' || values.typeAt(piece.index) !== 0))
      .map(({ name, pieces }) => ` ${name}="${escaped(pieces.map((piece) => this.#text(piece, values)).join(''))}"`)
      .join('');
  }

  #text(piece: Piece, values: Values): string {
    return typeof piece === 'string' ? piece : values.textAt(piece.index);
  }

  #line(indent: number, text: string): void {
    this.#characters += indent * 2 + text.length + 1;
    if (this.#characters > MOST_CHARACTERS) throw new Damaged('too much text');
    this.#lines.push(`${'  '.repeat(indent)}${text}`);
  }
}

/** Whether a part of an element is text, and not XML again. */
function isText(node: Node, values: Values): boolean {
  if (typeof node === 'string') return true;
  return node.kind === 'value' && values.typeAt(node.index) !== 0x21;
}

/** The XML of an event. Throws what `isDamage` knows. */
export function eventXml(event: EvtxEvent): string {
  return new XmlWriter(event).write();
}
