import type { WrittenEvent } from './evtx';

const type = {
  nothing: 0x00,
  string: 0x01,
  uint8: 0x04,
  uint16: 0x06,
  uint32: 0x08,
  uint64: 0x0a,
  fileTime: 0x11,
  hex64: 0x15,
  binXml: 0x21,
  strings: 0x81,
} as const;

interface Value {
  readonly type: number;
  readonly bytes: Buffer;
}

/** A text of the template, or the place of a value. */
type Content = string | { readonly value: number; readonly type: number };

interface Part {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, Content>>;
  readonly children?: readonly (Part | Content)[];
  /** The value without which the element is not there. */
  readonly depends?: number;
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function number(kind: number, size: 1 | 2 | 4, value: number): Value {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return { type: kind, bytes };
}

function wide(kind: number, value: bigint): Value {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return { type: kind, bytes };
}

/** Ticks of 100 ns since 1601. */
export function fileTime(milliseconds: number): bigint {
  return (BigInt(milliseconds) + 11_644_473_600_000n) * 10_000n;
}

/** The hash by which Windows looks names up. */
function hashOf(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) hash = (Math.imul(hash, 65599) + name.charCodeAt(index)) >>> 0;
  return hash & 0xffff;
}

const NAMESPACE = 'http://schemas.microsoft.com/win/2004/08/events/event';

/** The template of every event: what differs from record to record is a value. */
function eventParts({ provider, eventSourceName }: WrittenEvent): Part {
  const value = (index: number, kind: number): Content => ({ value: index, type: kind });
  const field = (name: string, index: number, kind: number): Part => ({ name, children: [value(index, kind)] });
  const system: readonly Part[] = [
    { name: 'Provider', attributes: { Name: provider, ...(eventSourceName !== undefined && { EventSourceName: eventSourceName }) } },
    { name: 'EventID', attributes: { Qualifiers: value(4, type.uint16) }, children: [value(3, type.uint16)] },
    field('Version', 11, type.uint8),
    field('Level', 0, type.uint8),
    field('Task', 2, type.uint16),
    field('Keywords', 5, type.hex64),
    { name: 'TimeCreated', attributes: { SystemTime: value(6, type.fileTime) } },
    field('EventRecordID', 10, type.uint64),
    { name: 'Execution', attributes: { ProcessID: value(8, type.uint32), ThreadID: value(9, type.uint32) } },
    { name: 'Channel', children: ['Application'] },
    field('Computer', 1, type.string),
    { name: 'Security', attributes: { UserID: value(7, type.nothing) } },
  ];
  return {
    name: 'Event',
    attributes: { xmlns: NAMESPACE },
    children: [{ name: 'System', children: system }, value(12, type.binXml)],
  };
}

/** The template of an event's data: one array of strings, or names. */
function dataParts(data: WrittenEvent['data']): Part {
  const children: readonly Part[] = Array.isArray(data)
    ? [{ name: 'Data', children: [{ value: 0, type: type.strings }], depends: 0 }]
    : Object.keys(data).map((name, index) => ({
        name: 'Data',
        attributes: { Name: name },
        children: [{ value: index, type: type.string }],
      }));
  return { name: 'EventData', children };
}

/** Writes events as BinXML into one chunk; names and templates where they are first used, then by their place. */
export class EventXmlWriter {
  readonly #bytes: Buffer;
  readonly #names = new Map<string, number>();
  readonly #templates = new Map<string, { readonly at: number; readonly id: number }>();
  #at = 0;

  constructor(chunk: Buffer) {
    this.#bytes = chunk;
  }

  /** What is known now, so that a record that does not fit can be taken back. */
  mark(): { readonly names: number; readonly templates: number } {
    return { names: this.#names.size, templates: this.#templates.size };
  }

  forget({ names, templates }: { readonly names: number; readonly templates: number }): void {
    for (const key of [...this.#names.keys()].slice(names)) this.#names.delete(key);
    for (const key of [...this.#templates.keys()].slice(templates)) this.#templates.delete(key);
  }

  /** Writes the fragment of an event and tells where it ends. Throws a RangeError where the chunk is full. */
  write(event: WrittenEvent, record: number, at: number): number {
    this.#at = at;
    const classic = event.qualifiers;
    const values: readonly Value[] = [
      number(type.uint8, 1, event.level ?? 4),
      { type: type.string, bytes: utf16(event.computer ?? 'CONNECT01.corp.contoso.com') },
      number(type.uint16, 2, 0),
      number(type.uint16, 2, event.id),
      classic === undefined ? { type: type.nothing, bytes: Buffer.alloc(0) } : number(type.uint16, 2, classic),
      wide(type.hex64, event.keywords ?? 0x80_0000_0000_0000n),
      wide(type.fileTime, fileTime(event.at)),
      { type: type.nothing, bytes: Buffer.alloc(0) },
      number(type.uint32, 4, 4312),
      number(type.uint32, 4, 77),
      wide(type.uint64, BigInt(record)),
      number(type.uint8, 1, 0),
    ];
    this.#instance(`event/${event.provider}/${event.eventSourceName ?? ''}`, eventParts(event), [
      ...values,
      { type: type.binXml, bytes: Buffer.alloc(0) },
    ]);
    this.#data(event);
    this.#put([0x00]);
    return this.#at;
  }

  /** The data stands last among the values, as a fragment of its own; its size is only known once it is written. */
  #data({ data }: WrittenEvent): void {
    const start = this.#at;
    const names = Array.isArray(data) ? '' : Object.keys(data).join('/');
    const values: readonly Value[] = Array.isArray(data)
      ? [{ type: type.strings, bytes: utf16(data.map((text: string) => `${text}\0`).join('')) }]
      : Object.values(data).map((text: string) => ({ type: type.string, bytes: utf16(text) }));
    const list = this.#lastDescriptor;
    this.#instance(`data/${names}`, dataParts(data), values);
    this.#put([0x00]);
    this.#bytes.writeUInt16LE(this.#at - start, list);
  }

  #lastDescriptor = 0;

  #instance(key: string, part: Part, values: readonly Value[]): void {
    this.#put([0x0f, 1, 1, 0, 0x0c, 1]);
    const known = this.#templates.get(key);
    const id = known?.id ?? this.#templates.size + 1;
    this.#u32(id);
    this.#u32(known?.at ?? this.#at + 4);
    if (!known) this.#definition(key, id, part);
    this.#u32(values.length);
    for (const value of values) {
      this.#lastDescriptor = this.#at;
      this.#u16(value.bytes.length);
      this.#put([value.type, 0]);
    }
    for (const { bytes } of values) this.#put(bytes);
  }

  #definition(key: string, id: number, part: Part): void {
    this.#templates.set(key, { at: this.#at, id });
    this.#u32(0);
    this.#u32(id);
    this.#put(Buffer.alloc(12, 0x5a));
    const size = this.#at;
    this.#u32(0);
    this.#put([0x0f, 1, 1, 0]);
    this.#element(part);
    this.#put([0x00]);
    this.#bytes.writeUInt32LE(this.#at - size - 4, size);
  }

  #element({ name, attributes = {}, children = [], depends = 0xffff }: Part): void {
    const list = Object.entries(attributes);
    this.#put([list.length > 0 ? 0x41 : 0x01]);
    this.#u16(depends);
    const size = this.#at;
    this.#u32(0);
    this.#name(name);
    if (list.length > 0) {
      const attributeSize = this.#at;
      this.#u32(0);
      list.forEach(([attribute, content], index) => {
        this.#put([index < list.length - 1 ? 0x46 : 0x06]);
        this.#name(attribute);
        this.#content(content, true);
      });
      this.#bytes.writeUInt32LE(this.#at - attributeSize - 4, attributeSize);
    }
    if (children.length === 0) this.#put([0x03]);
    else {
      this.#put([0x02]);
      for (const child of children) {
        if (typeof child !== 'string' && 'name' in child) this.#element(child);
        else this.#content(child, false);
      }
      this.#put([0x04]);
    }
    this.#bytes.writeUInt32LE(this.#at - size - 4, size);
  }

  #content(content: Content, optional: boolean): void {
    if (typeof content === 'string') {
      this.#put([0x05, type.string]);
      this.#u16(content.length);
      this.#put(utf16(content));
    } else {
      this.#put([optional || content.type === type.binXml ? 0x0e : 0x0d]);
      this.#u16(content.value);
      this.#put([content.type]);
    }
  }

  #name(name: string): void {
    const known = this.#names.get(name);
    this.#u32(known ?? this.#at + 4);
    if (known !== undefined) return;
    this.#names.set(name, this.#at);
    this.#u32(0);
    this.#u16(hashOf(name));
    this.#u16(name.length);
    this.#put(utf16(`${name}\0`));
  }

  /** The tables in the chunk's header by which Windows finds names and templates again: chains by hash and by id. */
  writeTables(): void {
    this.#chain(
      128,
      64,
      [...this.#names].map(([name, at]) => ({ bucket: hashOf(name) % 64, at })),
    );
    this.#chain(
      384,
      32,
      [...this.#templates.values()].map(({ id, at }) => ({ bucket: id % 32, at })),
    );
  }

  #chain(table: number, buckets: number, entries: readonly { readonly bucket: number; readonly at: number }[]): void {
    for (let bucket = 0; bucket < buckets; bucket++) {
      let next = 0;
      for (const { at } of entries.filter((entry) => entry.bucket === bucket)) {
        this.#bytes.writeUInt32LE(next, at);
        next = at;
      }
      this.#bytes.writeUInt32LE(next, table + bucket * 4);
    }
  }

  #put(bytes: Uint8Array | readonly number[]): void {
    if (this.#at + bytes.length > this.#bytes.length) throw new RangeError('full');
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #u16(value: number): void {
    this.#bytes.writeUInt16LE(value, this.#at);
    this.#at += 2;
  }

  #u32(value: number): void {
    this.#bytes.writeUInt32LE(value, this.#at);
    this.#at += 4;
  }
}
