import { deepStrictEqual, ok } from 'node:assert/strict';
import { evtxReader } from '../../../src/files/evtx/evtxReader';
import { chunkAt, evtxFile, type FileState, recordStarts, signChunk, type WrittenEvent } from '../../support/evtx';
import { evtxFaults } from '../../support/evtxCheck';
import { random } from '../logs/random';

/** Four chunks of ten records, numbered from 101. */
const STATE: FileState = { firstRecord: 101, recordsPerChunk: 10 };
const EVENTS: readonly WrittenEvent[] = Array.from({ length: 40 }, (_, index) => ({
  provider: index % 3 === 0 ? 'PasswordResetService' : 'ADSync',
  id: index % 3 === 0 ? 33004 : 6329,
  qualifiers: 0,
  level: 2,
  at: Date.UTC(2026, 10, 14) + index * 60_000,
  data: [`TrackingId: 3f369fe9-c121-4450-8661-82b095bdbf0a, text ${index}`],
}));

interface Outcome {
  readonly lines: readonly number[];
  readonly count: number;
  readonly lost: number;
  readonly first: readonly string[];
}

function read(file: Uint8Array): Outcome {
  const reader = evtxReader();
  const records = [...reader.push(file), ...reader.end()];
  const { first, count: lost } = reader.unreadable;
  return { lines: records.map(({ line }) => line), count: reader.count, lost, first: first.map(({ line, why }) => `${line} ${why}`) };
}

/** Lines from 101 to 140 without some. */
function without(...missing: readonly number[]): readonly number[] {
  return EVENTS.map((_, index) => 101 + index).filter((line) => !missing.includes(line));
}

function from(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A change to a sound file, and what is still read of it. */
interface Case {
  readonly name: string;
  readonly state?: FileState;
  readonly damage: (file: Buffer) => Buffer | undefined;
  readonly missing: readonly number[];
  readonly why?: 'damaged' | 'cutOff';
}

/** Where record `index` of chunk 1 stands, in the chunk. */
function placeIn(chunk: Buffer, index: number): number {
  return recordStarts(chunk)[index] ?? 0;
}

const cases: readonly Case[] = [
  { name: 'nothing', damage: () => undefined, missing: [] },
  { name: 'a log still open, whose header does not know of the last chunks', state: { dirty: true }, damage: () => undefined, missing: [] },
  { name: 'a damaged header of the file', damage: (file) => void file.fill(0xaa, 0, 128), missing: [] },
  {
    name: 'a record without its mark',
    damage: (file) => void chunkAt(file, 1).fill(0, placeIn(chunkAt(file, 1), 4), placeIn(chunkAt(file, 1), 4) + 4),
    missing: [115],
  },
  {
    name: 'a record whose size is wrong',
    damage: (file) => void chunkAt(file, 1).writeUInt32LE(0x7fff_fff0, placeIn(chunkAt(file, 1), 4) + 4),
    missing: [115],
  },
  {
    name: 'a record whose size is too small',
    damage: (file) => void chunkAt(file, 1).writeUInt32LE(40, placeIn(chunkAt(file, 1), 4) + 4),
    missing: [115],
  },
  {
    name: 'a record whose copy of the size is wrong: nothing is lost',
    damage: (file) => void chunkAt(file, 1).writeUInt32LE(1, placeIn(chunkAt(file, 1), 5) - 4),
    missing: [],
  },
  {
    name: 'a record of nothing but zeros',
    damage: (file) => void chunkAt(file, 1).fill(0, placeIn(chunkAt(file, 1), 4), placeIn(chunkAt(file, 1), 5)),
    missing: [115],
  },
  {
    name: 'three records in a row of noise',
    damage: (file) => void chunkAt(file, 1).fill(0x5b, placeIn(chunkAt(file, 1), 4), placeIn(chunkAt(file, 1), 7)),
    missing: [115, 116, 117],
  },
  {
    name: 'the last records of a chunk',
    damage: (file) => void chunkAt(file, 1).fill(0x5b, placeIn(chunkAt(file, 1), 8), chunkAt(file, 1).readUInt32LE(48)),
    missing: [119, 120],
  },
  {
    name: 'content that is no XML, in one record',
    damage: (file) => void chunkAt(file, 1).fill(0xff, placeIn(chunkAt(file, 1), 4) + 24, placeIn(chunkAt(file, 1), 4) + 60),
    missing: [115],
  },
  {
    name: 'a header of a chunk that says it holds nothing',
    damage: (file) => {
      const chunk = chunkAt(file, 1);
      chunk.fill(0xff, 24, 40);
      signChunk(chunk);
      return undefined;
    },
    missing: [],
  },
  { name: 'a header of a chunk with a wrong checksum', damage: (file) => void chunkAt(file, 1).fill(0xff, 40, 60), missing: [] },
  { name: 'a chunk without its mark', damage: (file) => void chunkAt(file, 2).fill(0, 0, 8), missing: [] },
  {
    name: 'a chunk of zeros, as the file was made larger in advance',
    damage: (file) => Buffer.concat([file, Buffer.alloc(0x10000)]),
    missing: [],
  },
  {
    name: 'the end of the file inside a record',
    damage: (file) => file.subarray(0, 4096 + 0x10000 * 3 + (recordStarts(chunkAt(file, 3))[4] ?? 0) + 50),
    missing: from(135, 140),
    why: 'cutOff',
  },
  {
    name: 'the end of the file inside the header of a chunk',
    damage: (file) => file.subarray(0, 4096 + 0x10000 * 3 + 200),
    missing: from(131, 140),
    why: 'cutOff',
  },
  {
    name: 'the end of the file between chunks',
    damage: (file) => file.subarray(0, 4096 + 0x10000 * 2),
    missing: from(121, 140),
    why: 'cutOff',
  },
];

describe('reading damaged .evtx files', () => {
  for (const { name, state, damage, missing, why = 'damaged' } of cases) {
    it(`reads what is readable: ${name}`, () => {
      const file = evtxFile(EVENTS, { ...STATE, ...state });
      const damaged = damage(file) ?? file;
      const lines = without(...missing);
      deepStrictEqual(read(damaged), { lines, count: lines.length, lost: missing.length, first: missing.map((line) => `${line} ${why}`) });
    });
  }

  it('leaves out what stands behind the chunks in use of a closed log: it was cleared', () => {
    const file = evtxFile(EVENTS, STATE);
    const old = evtxFile(EVENTS.slice(0, 5), { firstRecord: 1 });
    deepStrictEqual(read(Buffer.concat([file, chunkAt(old, 0)])), { lines: without(), count: 40, lost: 0, first: [] });
  });

  it('leaves out what stands behind the records of a chunk: it is left over from earlier use', () => {
    const file = evtxFile(EVENTS, STATE);
    const chunk = chunkAt(file, 1);
    const free = chunk.readUInt32LE(48);
    chunk.copy(chunk, free, 512, 512 + 2000);
    deepStrictEqual(read(file), { lines: without(), count: 40, lost: 0, first: [] });
  });

  it('counts records as unreadable whose common template is damaged, and reads the other chunks', () => {
    const file = evtxFile(EVENTS, STATE);
    // The definition of the first template of the chunk stands in its first record, behind the header, the fragment and the instance.
    chunkAt(file, 1).fill(0xee, 512 + 24 + 14 + 24, 512 + 24 + 14 + 24 + 30);
    const { lines, lost } = read(file);
    deepStrictEqual({ lines, lost }, { lines: without(...from(111, 120)), lost: 10 });
  });

  it('names the first hundred that it could not read', () => {
    const events = Array.from({ length: 300 }, (): WrittenEvent => ({ provider: 'A', id: 1, at: 0, qualifiers: 0, data: ['x'] }));
    const file = evtxFile(events);
    for (const chunk of [chunkAt(file, 0), chunkAt(file, 1)])
      for (const start of recordStarts(chunk)) chunk.fill(0xff, start + 24, start + 40);
    const reader = evtxReader();
    reader.push(file);
    const { first, count } = reader.unreadable;
    deepStrictEqual([first.length, first[99]?.line, count + reader.count, count > 200], [100, 100, 300, true]);
  });

  it('ends, and gives only what a record can hold, whatever the bytes', () => {
    const sound = evtxFile(EVENTS, STATE);
    const below = random(20_261_114);
    for (let round = 0; round < 400; round++) {
      const file = Buffer.from(sound);
      // Inside the records of the chunks, where bytes mean something.
      for (let flips = 1 + below(40); flips > 0; flips--) {
        const chunk = chunkAt(file, below(4));
        const at = below(chunk.readUInt32LE(48) + 100) % chunk.length;
        chunk.writeUInt8(chunk.readUInt8(at) ^ (1 << below(8)), at);
      }
      const cut = round % 4 === 0 ? file.subarray(0, below(file.length)) : file;
      const reader = evtxReader();
      for (const { text } of [...reader.push(cut), ...reader.end()]) ok(text.length <= 64 * 1024);
      ok(reader.count <= 45, `${round}: ${reader.count} records`);
    }
    const noise = Buffer.from(Array.from({ length: 70_000 * 3 }, () => below(256)));
    ok(read(noise).count === 0);
  });

  it('is told apart from a sound file by the checker of the tests', () => {
    const file = evtxFile(EVENTS, STATE);
    const sound = evtxFaults(file);
    chunkAt(file, 1).writeUInt8(0xff, placeIn(chunkAt(file, 1), 4) + 30);
    deepStrictEqual({ sound, damaged: evtxFaults(file) }, { sound: [], damaged: ['chunk 1: checksum of the records'] });
  });
});
