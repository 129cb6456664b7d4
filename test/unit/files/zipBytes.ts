import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it is to stand in the archive: whatever is not said is right. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly stored?: boolean;
  /** What the headers claim. */
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly crc?: number;
  /** The bytes in the archive instead of the packed data. */
  readonly packed?: Uint8Array;
  /** Its directory entry points to the data of this earlier one. */
  readonly sameAs?: number;
  /** Written in the fields of zip64. */
  readonly zip64?: boolean;
}

/** What the end of the archive claims instead of the truth. */
export interface ZipEnd {
  readonly count?: number;
  readonly directoryAt?: number;
  readonly zip64Count?: bigint;
}

/** A .zip byte by byte (APPNOTE 4.3), with whatever lies. */
export function zipBytes(entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = entry.packed ?? (entry.stored ? entry.data : deflateRawSync(entry.data));
    const facts = factsOf(entry, packed.length);
    const offset = entry.sameAs === undefined ? at : (offsets[entry.sameAs] ?? 0);
    offsets.push(offset);
    if (entry.sameAs === undefined) {
      const local = Buffer.concat([localHeader(facts, name.length), name, packed]);
      parts.push(local);
      at += local.length;
    }
    directory.push(directoryEntry(facts, name, offset, entry.zip64 === true));
  }
  const whole = Buffer.concat(directory);
  return Buffer.concat([...parts, whole, endRecord(entries.length, whole.length, at, end)]);
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function factsOf({ data, flags = 0x800, stored, method, size, crc }: ZipEntry, packedSize: number): Facts {
  return { flags, method: method ?? (stored ? 0 : 8), crc: crc ?? crc32(data), packedSize, size: size ?? data.length };
}

function localHeader({ flags, method, crc, packedSize, size }: Facts, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packedSize, 18);
  header.writeUInt32LE(Math.min(size, 0xffffffff), 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

function directoryEntry({ flags, method, crc, packedSize, size }: Facts, name: Buffer, offset: number, zip64: boolean): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(zip64 ? 0xffffffff : packedSize, 20);
  header.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
  header.writeUInt16LE(name.length, 28);
  const extra = Buffer.alloc(zip64 ? 28 : 0);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(packedSize), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
  }
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
  return Buffer.concat([header, name, extra]);
}

function endRecord(count: number, length: number, at: number, end: ZipEnd): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.count ?? count, 8);
  record.writeUInt16LE(end.count ?? count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(end.directoryAt ?? at, 16);
  if (end.zip64Count === undefined) return record;
  const end64 = Buffer.alloc(56 + 20);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(end.zip64Count, 24);
  end64.writeBigUInt64LE(end.zip64Count, 32);
  end64.writeBigUInt64LE(BigInt(length), 40);
  end64.writeBigUInt64LE(BigInt(at), 48);
  end64.writeUInt32LE(0x07064b50, 56);
  end64.writeBigUInt64LE(BigInt(at + length), 64);
  end64.writeUInt32LE(1, 72);
  return Buffer.concat([end64, record]);
}
