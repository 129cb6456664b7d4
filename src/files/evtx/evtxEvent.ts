import type { ChunkDocuments, XmlDocument } from './binXml/chunkDocuments';
import { type ElementNode, isPiece, type Node, type Piece } from './binXml/content';
import { Damaged } from './binXml/damaged';
import type { SystemField } from './binXml/eventShape';
import type { Values } from './binXml/values';
import type { RecordPlace } from './recordPlaces';
import { RECORD_HEADER_SIZE } from './layout';

/** A string of an event's data; classic events have no names. */
export interface Datum {
  readonly name: string;
  readonly value: string;
}

/** What one record may cost: damaged ones point at the same values again and again. */
const MOST_NODES = 20_000;
const MOST_CHARACTERS = 64 * 1024;

/** One event of a chunk, decoded where it is asked. Valid while the chunk is. Its functions throw what `isDamage` knows. */
export class EvtxEvent {
  readonly place: RecordPlace;
  readonly document: XmlDocument;
  readonly documents: ChunkDocuments;
  /** Who wrote it, as Event Viewer says it: the classic source where there is one. */
  readonly source: string;

  constructor(documents: ChunkDocuments, place: RecordPlace) {
    this.place = place;
    this.documents = documents;
    this.document = documents.at(place.start + RECORD_HEADER_SIZE, place.start + place.size - 4);
    this.source = this.text('Provider@EventSourceName') || this.text('Provider@Name');
  }

  /** A field of its System part; '' where it has none. */
  text(field: SystemField): string {
    const pieces = this.document.shape.system.get(field);
    return pieces === undefined ? '' : textOf(pieces, this.document.values);
  }

  /** A number of its System part; undefined where it has none. */
  number(field: SystemField): number | undefined {
    const index = this.#only(field);
    const value = index === undefined ? undefined : this.document.values.numberAt(index);
    if (value !== undefined) return value;
    const text = this.text(field).trim();
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  }

  /** The upper half of a number of 64 bits of its System part. */
  upperHalf(field: SystemField): number | undefined {
    const index = this.#only(field);
    return index === undefined ? undefined : this.document.values.upperHalfAt(index);
  }

  /** When it happened, in milliseconds since 1970: as its System part says, or else when the service wrote it. */
  get time(): number {
    const index = this.#only('TimeCreated@SystemTime');
    return (index === undefined ? undefined : this.document.values.momentAt(index)) ?? this.place.written;
  }

  /** The value that a field is, where it is one and nothing beside. */
  #only(field: SystemField): number | undefined {
    const pieces = this.document.shape.system.get(field);
    const [only] = pieces ?? [];
    return pieces?.length !== 1 || only === undefined || typeof only === 'string' ? undefined : only.index;
  }

  /** The data of the event, up to 64 K characters: its strings, and each innermost element of other data. */
  data(): readonly Datum[] {
    const collector = new DataCollector(this.documents);
    collector.nodes(this.document.shape.rest, this.document.values, 0);
    return collector.found;
  }
}

function textOf(pieces: readonly Piece[], values: Values): string {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return typeof first === 'string' ? first : values.textAt(first.index);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : values.textAt(piece.index))).join('');
}

class DataCollector {
  readonly found: Datum[] = [];
  readonly #documents: ChunkDocuments;
  #nodes = 0;
  #characters = 0;

  constructor(documents: ChunkDocuments) {
    this.#documents = documents;
  }

  nodes(nodes: readonly Node[], values: Values, depth: number): void {
    for (const node of nodes) {
      if (++this.#nodes > MOST_NODES) throw new Damaged('too many elements');
      if (typeof node === 'string') continue;
      if (node.kind === 'element') this.#element(node, values, depth);
      else {
        const document = this.#documents.inside(values, node.index, depth);
        if (document) this.nodes(document.shape.rest, document.values, depth + 1);
        else this.#add('', values.textAt(node.index));
      }
    }
  }

  #element(element: ElementNode, values: Values, depth: number): void {
    const { name, attributes, children, dependency } = element;
    // Bytes that belong to the words before them, for programs.
    if (name === 'Binary' || (dependency !== undefined && values.typeAt(dependency) === 0)) return;
    const pieces = children.filter(isPiece);
    const holdsXml = pieces.some((piece) => typeof piece !== 'string' && values.typeAt(piece.index) === 0x21);
    if (pieces.length < children.length || holdsXml) return this.nodes(children, values, depth);
    const named = name === 'Data' ? attributes.find((attribute) => attribute.name === 'Name') : undefined;
    const label = name === 'Data' ? (named ? textOf(named.pieces, values) : '') : name;
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && typeof only !== 'string' && values.isArray(only.index)) {
      for (const item of values.itemsAt(only.index)) this.#add(label, item);
    } else if (pieces.length > 0) this.#add(label, textOf(pieces, values));
  }

  #add(name: string, value: string): void {
    const room = MOST_CHARACTERS - this.#characters;
    if (room <= 0 || value === '') return;
    this.#characters += name.length + value.length + 1;
    this.found.push({ name, value: value.length > room ? value.slice(0, room) : value });
  }
}
