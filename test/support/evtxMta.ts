/** Writes the file of messages that stands beside a log saved with display information; the form is that of src/files/evtx/messages/mtaFile.ts. */

const PAGE_HEADER = 88;
const OFFSETS = 100;

function header(pageNumber: number, next: number, own: number): Buffer {
  const bytes = Buffer.alloc(PAGE_HEADER + OFFSETS * 8);
  bytes.writeUInt32LE(0xffffffff, 0);
  bytes.writeUInt32LE(0xffffffff, 60);
  bytes.writeBigUInt64LE(BigInt(pageNumber), 64);
  bytes.writeBigUInt64LE(BigInt(next), 72);
  bytes.writeBigUInt64LE(BigInt(own), 80);
  return bytes;
}

/** A section: pages of a hundred entries. */
function section(payloads: readonly Buffer[]): Buffer {
  const pages: Buffer[] = [];
  let start = 0;
  for (let first = 0; first === 0 || first < payloads.length; first += OFFSETS) {
    const own = payloads.slice(first, first + OFFSETS);
    const entries = own.map((payload, index) => {
      const entry = Buffer.alloc(8 + payload.length);
      entry.writeUInt32LE(first + index, 0);
      entry.writeUInt32LE(payload.length, 4);
      payload.copy(entry, 8);
      return entry;
    });
    const size = PAGE_HEADER + OFFSETS * 8 + entries.reduce((sum, { length }) => sum + length, 0);
    const last = first + OFFSETS >= payloads.length;
    const page = header(first / OFFSETS, last ? start : start + size, start);
    let at = start + page.length;
    entries.forEach((entry, index) => {
      page.writeBigUInt64LE(BigInt(at), PAGE_HEADER + index * 8);
      at += entry.length;
    });
    pages.push(page, ...entries);
    start += size;
  }
  return Buffer.concat(pages);
}

/** A file with these messages by the numbers of records. */
export function mtaFile(messages: ReadonlyMap<number, string>): Buffer {
  const texts = [...messages.values()].map((text) => {
    const bytes = Buffer.from(`${text}\0`, 'utf16le');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes]);
  });
  const events = [...messages.keys()].map((record, index) => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32LE(record, 0);
    bytes.writeUInt32LE(index, 8);
    return bytes;
  });
  const sections = [
    { name: 'PUB', bytes: Buffer.alloc(0) },
    { name: 'EVT', bytes: section(events) },
    { name: 'MSG', bytes: section(texts) },
  ];
  const table = sections.reduce((sum, { name }) => sum + 20 + name.length * 2, 0);
  const head = Buffer.alloc(24 + table);
  head.write('MTAFile\0', 0, 'latin1');
  head.writeUInt32LE(1, 8);
  head.writeUInt32LE(1, 12);
  head.writeUInt32LE(table, 16);
  head.writeUInt32LE(sections.length, 20);
  let at = 24;
  let start = head.length;
  for (const { name, bytes } of sections) {
    head.writeBigUInt64LE(BigInt(start), at);
    head.writeBigUInt64LE(BigInt(bytes.length), at + 8);
    head.writeUInt32LE(name.length * 2, at + 16);
    head.write(name, at + 20, 'utf16le');
    at += 20 + name.length * 2;
    start += bytes.length;
  }
  return Buffer.concat([head, ...sections.map(({ bytes }) => bytes)]);
}
