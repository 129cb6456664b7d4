import { moment } from '../layout';
import { Damaged } from './damaged';

/** Types of values; `array` added: several of them. */
export const valueType = {
  nothing: 0x00,
  string: 0x01,
  ansi: 0x02,
  int8: 0x03,
  uint8: 0x04,
  int16: 0x05,
  uint16: 0x06,
  int32: 0x07,
  uint32: 0x08,
  int64: 0x09,
  uint64: 0x0a,
  real32: 0x0b,
  real64: 0x0c,
  boolean: 0x0d,
  binary: 0x0e,
  guid: 0x0f,
  size: 0x10,
  fileTime: 0x11,
  systemTime: 0x12,
  sid: 0x13,
  hex32: 0x14,
  hex64: 0x15,
  binXml: 0x21,
  array: 0x80,
} as const;

/** Bytes of the types that have a fixed size. */
const SIZES: Readonly<Record<number, number>> = {
  0x03: 1,
  0x04: 1,
  0x05: 2,
  0x06: 2,
  0x07: 4,
  0x08: 4,
  0x09: 8,
  0x0a: 8,
  0x0b: 4,
  0x0c: 8,
  0x0d: 4,
  0x0f: 16,
  0x11: 8,
  0x12: 16,
  0x14: 4,
  0x15: 8,
};
const MOST_VALUES = 4096;

/** The values of one record: a list of sizes and types, then the values themselves. Nothing is decoded before it is asked for. */
export class Values {
  readonly bytes: Buffer;
  readonly count: number;
  /** Where the list stands. */
  readonly #list: number;
  /** Where each value begins, and where the last one ends. */
  readonly #starts: number[];

  /** `at`: where the number of values stands; `end`: where the record ends. Throws Damaged. */
  constructor(bytes: Buffer, at: number, end: number) {
    this.bytes = bytes;
    this.count = bytes.readUInt32LE(at);
    this.#list = at + 4;
    let start = this.#list + this.count * 4;
    if (this.count > MOST_VALUES || start > end) throw new Damaged('number of values');
    this.#starts = [start];
    for (let index = 0; index < this.count; index++) {
      start += bytes.readUInt16LE(this.#list + index * 4);
      this.#starts.push(start);
    }
    if (start > end) throw new Damaged('sizes of values');
  }

  typeAt(index: number): number {
    return index < this.count ? this.bytes.readUInt8(this.#list + index * 4 + 2) : valueType.nothing;
  }

  startAt(index: number): number {
    return this.#starts[index] ?? 0;
  }

  endAt(index: number): number {
    return this.#starts[index + 1] ?? 0;
  }

  /** Whether there is nothing to say: no value, or one of no bytes. */
  isEmpty(index: number): boolean {
    return this.typeAt(index) === valueType.nothing || this.startAt(index) === this.endAt(index);
  }

  /** A small number, as event ids and levels are; undefined: no value, or one of another kind. */
  numberAt(index: number): number | undefined {
    const at = this.startAt(index);
    if (this.isEmpty(index)) return undefined;
    switch (this.typeAt(index)) {
      case valueType.uint8:
        return this.bytes.readUInt8(at);
      case valueType.uint16:
        return this.bytes.readUInt16LE(at);
      case valueType.uint32:
        return this.bytes.readUInt32LE(at);
      default:
        return undefined;
    }
  }

  /** The upper half of a number of 64 bits; undefined: a value of another kind. */
  upperHalfAt(index: number): number | undefined {
    const type = this.typeAt(index);
    const wide = type === valueType.hex64 || type === valueType.uint64;
    return wide && !this.isEmpty(index) ? this.bytes.readUInt32LE(this.startAt(index) + 4) : undefined;
  }

  /** A FILETIME as milliseconds since 1970; undefined: a value of another kind. */
  momentAt(index: number): number | undefined {
    return this.typeAt(index) === valueType.fileTime && !this.isEmpty(index) ? moment(this.bytes, this.startAt(index)) : undefined;
  }

  /** As a person and the XML read it: '' for none. Of an array all items, one a line. */
  textAt(index: number): string {
    if (this.isEmpty(index)) return '';
    return (this.typeAt(index) & valueType.array) === 0
      ? textOf(this.bytes, this.typeAt(index), this.startAt(index), this.endAt(index))
      : this.itemsAt(index).join('\n');
  }

  isArray(index: number): boolean {
    return (this.typeAt(index) & valueType.array) !== 0;
  }

  /** The items of an array. */
  itemsAt(index: number): readonly string[] {
    const type = this.typeAt(index) & ~valueType.array;
    const [start, end] = [this.startAt(index), this.endAt(index)];
    if (type === valueType.string || type === valueType.ansi) {
      const text = type === valueType.string ? utf16(this.bytes, start, end) : this.bytes.toString('latin1', start, end);
      return (text.endsWith('\0') ? text.slice(0, -1) : text).split('\0');
    }
    const size = SIZES[type];
    if (size === undefined) return [this.bytes.toString('hex', start, end)];
    const items: string[] = [];
    for (let at = start; at + size <= end; at += size) items.push(textOf(this.bytes, type, at, at + size));
    return items;
  }
}

function utf16(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf16le', start, end - ((end - start) & 1));
}

function withoutNul(text: string): string {
  return text.endsWith('\0') ? text.replace(/\0+$/, '') : text;
}

function textOf(bytes: Buffer, type: number, start: number, end: number): string {
  const size = SIZES[type];
  if (size !== undefined && end - start < size && type !== valueType.boolean) throw new Damaged('size of a value');
  switch (type) {
    case valueType.string:
      return withoutNul(utf16(bytes, start, end));
    case valueType.ansi:
      return withoutNul(bytes.toString('latin1', start, end));
    case valueType.int8:
      return String(bytes.readInt8(start));
    case valueType.uint8:
      return String(bytes.readUInt8(start));
    case valueType.int16:
      return String(bytes.readInt16LE(start));
    case valueType.uint16:
      return String(bytes.readUInt16LE(start));
    case valueType.int32:
      return String(bytes.readInt32LE(start));
    case valueType.uint32:
      return String(bytes.readUInt32LE(start));
    case valueType.int64:
      return String(bytes.readBigInt64LE(start));
    case valueType.uint64:
      return String(bytes.readBigUInt64LE(start));
    case valueType.real32:
      return String(bytes.readFloatLE(start));
    case valueType.real64:
      return String(bytes.readDoubleLE(start));
    case valueType.boolean:
      return String(bytes.subarray(start, end).some((byte) => byte !== 0));
    case valueType.guid:
      return guid(bytes, start);
    case valueType.fileTime:
      return fileTime(bytes.readBigUInt64LE(start));
    case valueType.systemTime:
      return systemTime(bytes, start);
    case valueType.sid:
      return sid(bytes, start, end);
    case valueType.hex32:
      return `0x${bytes.readUInt32LE(start).toString(16)}`;
    case valueType.hex64:
      return `0x${bytes.readBigUInt64LE(start).toString(16)}`;
    case valueType.size:
      if (end - start === 8) return `0x${bytes.readBigUInt64LE(start).toString(16)}`;
      if (end - start === 4) return `0x${bytes.readUInt32LE(start).toString(16)}`;
      throw new Damaged('size of a value');
    default:
      return bytes.toString('hex', start, end).toUpperCase();
  }
}

/** `{FC65DDD8-…}`, as Event Viewer writes it. */
function guid(bytes: Buffer, at: number): string {
  const hex = (from: number, to: number): string => bytes.toString('hex', from, to);
  const first = bytes.readUInt32LE(at).toString(16).padStart(8, '0');
  const [second, third] = [at + 4, at + 6].map((place) => bytes.readUInt16LE(place).toString(16).padStart(4, '0'));
  return `{${first}-${second ?? ''}-${third ?? ''}-${hex(at + 8, at + 10)}-${hex(at + 10, at + 16)}}`;
}

const SECOND = 10_000_000n;

/** ISO 8601 with the seven digits that a FILETIME has. */
function fileTime(ticks: bigint): string {
  const since = ticks - 116_444_736_000_000_000n;
  const fraction = ((since % SECOND) + SECOND) % SECOND;
  const second = new Date(Number((since - fraction) / SECOND) * 1000).toISOString();
  return `${second.slice(0, -5)}.${String(fraction).padStart(7, '0')}Z`;
}

function systemTime(bytes: Buffer, at: number): string {
  const [year, month, , day, hour, minute, second, millisecond] = Array.from({ length: 8 }, (_, index) =>
    bytes.readUInt16LE(at + index * 2),
  );
  const two = (value = 0): string => String(value).padStart(2, '0');
  return `${year ?? 0}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}.${String(millisecond).padStart(3, '0')}Z`;
}

function sid(bytes: Buffer, start: number, end: number): string {
  const count = bytes.readUInt8(start + 1);
  if (end - start < 8 + count * 4) throw new Damaged('SID');
  const authority = bytes.readUIntBE(start + 2, 6);
  const parts = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(start + 8 + index * 4));
  return ['S', bytes.readUInt8(start), authority, ...parts].join('-');
}
