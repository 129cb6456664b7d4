import { crc32 } from 'node:zlib';

/** What is wrong with the frame of an .evtx file: magics, checksums, sizes, numbers. Shares no code with the writer or the reader. */
export function evtxFaults(file: Buffer): readonly string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const u32 = (at: number): number => file.readUInt32LE(at);
  const u64 = (at: number): number => Number(file.readBigUInt64LE(at));
  expect(file.toString('latin1', 0, 8) === 'ElfFile\0', 'magic of the file');
  expect(crc32(file.subarray(0, 120)) === u32(124), 'checksum of the file header');
  expect(file.readUInt16LE(40) === 4096, 'size of the file header');
  const chunks = (file.length - 4096) / 65536;
  expect(Number.isInteger(chunks) && file.readUInt16LE(42) === chunks, 'number of chunks');
  let next: number | undefined;
  for (let index = 0; index < chunks; index++) {
    const start = 4096 + index * 65536;
    const name = `chunk ${index}: `;
    const free = u32(start + 48);
    expect(file.toString('latin1', start, start + 8) === 'ElfChnk\0', `${name}magic`);
    const sum = crc32(file.subarray(start + 128, start + 512), crc32(file.subarray(start, start + 120)));
    expect(sum === u32(start + 124), `${name}checksum of the header`);
    expect(crc32(file.subarray(start + 512, start + free)) === u32(start + 52), `${name}checksum of the records`);
    const first = u64(start + 24);
    expect(next === undefined || first === next, `${name}number of the first record`);
    let at = 512;
    let id = first;
    let lastStart = at;
    while (at < free) {
      const size = u32(start + at + 4);
      if (file.toString('latin1', start + at, start + at + 4) !== '**\0\0' || size < 28 || at + size > free) {
        faults.push(`${name}record at ${at}`);
        break;
      }
      expect(u32(start + at + size - 4) === size, `${name}copy of the size at ${at}`);
      expect(u64(start + at + 8) === id, `${name}number of the record at ${at}`);
      lastStart = at;
      at += size;
      id++;
    }
    expect(u64(start + 32) === id - 1, `${name}number of the last record`);
    expect(u32(start + 44) === lastStart, `${name}place of the last record`);
    next = id;
  }
  expect(next === undefined || u64(24) === next, 'number of the next record');
  return faults;
}
