import { deepStrictEqual, rejects } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { excerptOf } from '../../../src/files/excerpt';
import type { LineIndex, LogFile } from '../../../src/files/logFile';
import { openBelow, scratchFolder } from './folder';
import { logAt, never, readWhole } from './reading';
import { encodings } from './samples';
import { zipBytes } from './zipBytes';

const folder = scratchFolder();

/** Lines of all lengths, some empty, the last without an end. */
const lines = Array.from({ length: 60_000 }, (_each, n) => (n % 11 === 3 ? '' : `linje ${n + 1}: Åse ${'ø'.repeat(n % 97)}`));
const text = lines.join('\r\n');
const wanted = [1, 2, 300, 12_345, 30_000, 59_990, 60_000];

async function indexOf(file: LogFile): Promise<LineIndex> {
  const { reading } = await readWhole(file);
  const index = reading?.lineIndex();
  if (!index) throw new Error('no index');
  return index;
}

function expected(line: number): unknown {
  const first = Math.max(1, line - 3);
  return { first, lines: lines.slice(first - 1, line + 3) };
}

describe('an excerpt', () => {
  for (const [encoding, { encode }] of Object.entries(encodings)) {
    it(`is a line with its neighbours, of a file in ${encoding}, with its index or without`, async () => {
      const file = await logAt(folder.write('a.log', encode(text)));
      const index = await indexOf(file);
      deepStrictEqual(index.bytes.length > 3, true);
      for (const line of wanted) {
        deepStrictEqual(await excerptOf(file, line, 3, never, index), expected(line));
        deepStrictEqual(await excerptOf(file, line, 3, never), expected(line));
      }
      deepStrictEqual(openBelow(folder.path), []);
    });
  }

  it('is right at each place of the index', async () => {
    const file = await logAt(folder.write('places.log', text));
    const index = await indexOf(file);
    for (const breaks of index.breaks.slice(1)) {
      for (const line of [breaks - 1, breaks, breaks + 1, breaks + 2, breaks + 4, breaks + 5]) {
        deepStrictEqual(await excerptOf(file, line, 3, never, index), expected(line));
      }
    }
  });

  it('comes out of what is packed, and of bytes', async () => {
    const bytes = Buffer.from(text);
    for (const path of [folder.write('a.gz', gzipSync(bytes)), folder.write('a.zip', zipBytes([{ name: 'a', data: bytes }]))]) {
      deepStrictEqual(await excerptOf(await logAt(path), 12_345, 3, never), expected(12_345));
    }
    deepStrictEqual(await excerptOf({ name: 'a', path: '', size: bytes.length, bytes }, 12_345, 3, never), expected(12_345));
    deepStrictEqual(openBelow(folder.path), []);
  });

  it('counts lines as VS Code does, wherever the pieces end', async () => {
    const ends = ['\r\n', '\r', '\n', '\r\r\n', '\n\r'];
    const mixed = Array.from({ length: 300_000 }, (_each, n) => `line ${n}${ends[n % 5] ?? ''}`).join('');
    const split = mixed.split(/\r\n|\r|\n/);
    const file = await logAt(folder.write('mixed.log', mixed));
    const index = await indexOf(file);
    const { batches } = await readWhole(file);
    deepStrictEqual(batches.at(-1)?.lines, split.length - 1);
    for (const line of [1, 5000, ...index.breaks.slice(1).flatMap((breaks) => [breaks, breaks + 1, breaks + 2]), 400_000]) {
      const first = Math.max(1, line - 2);
      const excerpt = { first, lines: split.slice(first - 1, line + 2) };
      deepStrictEqual([await excerptOf(file, line, 2, never, index), await excerptOf(file, line, 2, never)], [excerpt, excerpt]);
    }
  });

  it('clips lines, also one that is the whole file', async () => {
    const file = await logAt(folder.write('long.log', `first\n${'x'.repeat(5_000_000)}\r\nlast`));
    const clipped = { first: 1, lines: ['first', 'x'.repeat(10_000), 'last'] };
    deepStrictEqual([await excerptOf(file, 2, 1, never), await excerptOf(file, 2, 1, never, await indexOf(file))], [clipped, clipped]);
  });

  it('is empty where the log has no such line, and shorter where it ends', async () => {
    const file = await logAt(folder.write('short.log', 'one\ntwo\n'));
    deepStrictEqual(
      [await excerptOf(file, 9, 2, never), await excerptOf(file, 2, 5, never)],
      [
        { first: 7, lines: [] },
        { first: 1, lines: ['one', 'two'] },
      ],
    );
  });

  it('is of what the file holds now, or says that it is gone', async () => {
    const path = folder.write('changing.log', text);
    const file = await logAt(path);
    const index = await indexOf(file);
    writeFileSync(path, 'one\n');
    deepStrictEqual(await excerptOf(file, 59_990, 1, never, index), { first: 59_989, lines: [] });
    await rejects(excerptOf({ ...file, path: `${path}.gone` }, 59_990, 1, never, index), { problem: 'missing' });
    await rejects(excerptOf(file, 1, 1, AbortSignal.abort(new Error('enough')), index), /enough/);
  });
});
