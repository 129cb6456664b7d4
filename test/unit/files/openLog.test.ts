import { deepStrictEqual, ok, rejects } from 'node:assert/strict';
import { chmodSync, truncateSync, unlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { detectFormat, readerFor } from '../../../src/core/logs/formats/detect';
import type { LogRecord } from '../../../src/core/logs/record';
import type { LogFile } from '../../../src/files/logFile';
import { excerptOf } from '../../../src/files/excerpt';
import { openLog } from '../../../src/files/openLog';
import { evtxFile } from '../../support/evtx';
import { openBelow, scratchFolder } from './folder';
import { logAt, never, readWhole } from './reading';
import { encodings, samples } from './samples';
import { zipBytes } from './zipBytes';

const folder = scratchFolder();

/** What the reader of the format gives when it is handed the whole text at once. */
function recordsOf(text: string): readonly LogRecord[] {
  const reader = readerFor(detectFormat(text), text);
  return [...reader.push(text), ...reader.end()];
}

const packings: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  plain: (bytes) => bytes,
  'in a .gz': (bytes) => gzipSync(bytes),
  'in a .zip': (bytes) => zipBytes([{ name: 'logs/a.log', data: bytes }]),
  'stored in a .zip': (bytes) => zipBytes([{ name: 'logs/a.log', data: bytes, stored: true }]),
  'in a .gz in a .zip': (bytes) => zipBytes([{ name: 'logs/a.log.gz', data: gzipSync(bytes), stored: true }]),
};

describe('openLog', () => {
  for (const [form, text] of Object.entries(samples)) {
    const expected = recordsOf(text);
    const lines = text.split('\n').length - 1;

    for (const [encoding, { name, encode }] of Object.entries(encodings)) {
      it(`reads ${form} in ${encoding}, packed in every way`, async () => {
        ok(expected.length >= 10);
        for (const [packing, pack] of Object.entries(packings)) {
          const path = folder.write('a.log', pack(encode(text)));
          const { records, batches, reading, problem } = await readWhole(await logAt(path));
          deepStrictEqual(
            { packing, records, problem, format: reading?.format, encoding: reading?.encoding, lines: batches.at(-1)?.lines },
            { packing, records: expected, problem: undefined, format: detectFormat(text), encoding: name, lines },
          );
        }
        deepStrictEqual(openBelow(folder.path), []);
      });
    }
  }

  it('reads an .evtx file, packed in every way', async () => {
    const events = Array.from({ length: 500 }, (_each, n) => ({
      provider: 'PasswordResetService',
      id: 33004,
      at: Date.UTC(2026, 10, 14, 9, 0, n),
      data: [`TrackingId: ${n}, ADPermissionsError, Details: Åse`],
    }));
    const bytes = evtxFile(events, { recordsPerChunk: 50 });
    for (const [packing, pack] of Object.entries(packings)) {
      const path = folder.write('Application.evtx', pack(bytes));
      const file = await logAt(path);
      const { records, batches, reading, problem } = await readWhole(file);
      deepStrictEqual(
        [packing, records.map(({ line, eventId }) => [line, eventId]), batches.at(-1)?.count, batches.at(-1)?.read, problem],
        [packing, events.map((_event, n) => [n + 1, 33004]), 500, file.size, undefined],
      );
      deepStrictEqual(
        [reading?.format, reading?.encoding, reading?.lineIndex(), reading?.unreadable().count],
        ['evtx', undefined, undefined, 0],
      );
      const { first, lines } = await excerptOf(file, 321, 5, never);
      deepStrictEqual([first, lines.some((line) => line.includes('TrackingId: 320,'))], [321, true]);
    }
  });

  it('gives a small first batch, then such of about a megabyte, and says how far it is', async () => {
    const text = 'nothing of ours stands here\n'.repeat(90_000);
    const { batches } = await readWhole(await logAt(folder.write('large.log', text)));
    deepStrictEqual(
      batches.map(({ read, lines }) => [read, lines]),
      [
        [65536, 2341],
        [65536 + 1048576, 39790],
        [65536 + 2 * 1048576, 77239],
        [text.length, 90_000],
        [text.length, 90_000],
      ],
    );
  });

  it('takes a log for Windows-1252 where its first letter beyond ASCII comes late, or last', async () => {
    for (const text of [`${'plain ASCII\n'.repeat(200_000)}Åse saw SSPR_0029\n`, `SSPR_0029 ble sett av Bjørg på Å`]) {
      const { records, reading } = await readWhole(await logAt(folder.write('late.log', Buffer.from(text, 'latin1'))));
      deepStrictEqual([records, reading?.encoding], [recordsOf(text), 'Windows-1252']);
    }
  });

  it('keeps UTF-8 where single bytes are damaged', async () => {
    const bytes = Buffer.from('Åse og Örjan så SSPR_0029 på øya\n');
    bytes[bytes.indexOf('Ö') + 1] = 0x20;
    const { reading, records } = await readWhole(await logAt(folder.write('damaged.log', bytes)));
    deepStrictEqual([reading?.encoding, records.map(({ text }) => text)], ['UTF-8', [bytes.toString().trimEnd()]]);
  });

  const failing: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex'), 'notALog'],
    ['a document', '%PDF-1.7\n%text', 'notALog'],
    ['nothing', '', 'empty'],
    ['a .zip in a .gz', gzipSync(zipBytes([{ name: 'a', data: Buffer.from('text') }])), 'nestedArchive'],
    ['a .gz in a .gz', gzipSync(gzipSync('text')), 'nestedArchive'],
    ['a .tar in a .gz', gzipSync(Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar\0'), Buffer.alloc(400)])), 'nestedArchive'],
    ['a .7z', Buffer.from('377abcaf271c0004', 'hex'), 'unsupportedCompression'],
    ['an empty .gz', gzipSync(''), 'empty'],
    ['a .gz that is cut in its header', gzipSync('SSPR_0029').subarray(0, 6), 'damaged'],
  ];
  for (const [what, bytes, problem] of failing) {
    it(`refuses ${what}`, async () => {
      const path = folder.write('refused', bytes);
      deepStrictEqual(await readWhole({ name: 'refused', path, size: bytes.length }), { records: [], batches: [], problem });
    });
  }

  it('says that a file is missing, closed to us, or no file', async () => {
    const path = folder.write('closed.log', 'SSPR_0029');
    chmodSync(path, 0);
    const problem = async (file: string): Promise<unknown> => (await readWhole({ name: file, path: file, size: 9 })).problem;
    deepStrictEqual(
      [await problem(`${folder.path}/none`), await problem(folder.path), await problem('/dev/zero')],
      ['missing', 'notALog', 'notALog'],
    );
    // To root no file is closed.
    if (process.getuid?.() !== 0) deepStrictEqual(await problem(path), 'noAccess');
  });

  it('keeps what it read of a file that is cut meanwhile, and goes on with one that was removed', async () => {
    const text = 'Åse saw nothing of ours\n'.repeat(200_000);
    const path = folder.write('cut.log', text);
    const file = await logAt(path);
    const { batches } = await openLog(file, new AbortController().signal);
    const pulled = batches[Symbol.asyncIterator]();
    await pulled.next();
    truncateSync(path, 1000);
    await rejects(
      async () => {
        while (!(await pulled.next()).done);
      },
      { problem: 'changed' },
    );
    unlinkSync(path);
    deepStrictEqual((await readWhole(file)).problem, 'missing');
    deepStrictEqual(openBelow(folder.path), []);
  });

  it('ends at once with what the signal is aborted with, and closes the file', async () => {
    const text = 'Åse saw nothing of ours\n'.repeat(200_000);
    const files: readonly LogFile[] = [
      await logAt(folder.write('a.log', text)),
      await logAt(folder.write('a.gz', gzipSync(text))),
      await logAt(folder.write('a.zip', zipBytes([{ name: 'a', data: Buffer.from(text) }]))),
    ];
    for (const file of files) {
      const abort = new AbortController();
      const reading = await openLog(file, abort.signal);
      const reason = new Error('enough');
      let batches = 0;
      await rejects(async () => {
        for await (const batch of reading.batches) {
          batches++;
          deepStrictEqual(batch.read > 0, true);
          if (batches === 2) abort.abort(reason);
        }
      }, reason);
      await rejects(openLog(file, abort.signal), reason);
      deepStrictEqual(batches, 2);
    }
    // One that nobody ever read from.
    const abort = new AbortController();
    for (const file of files) await openLog(file, abort.signal);
    abort.abort();
    await closed();
  });

  it('closes the file of a reader who leaves', async () => {
    const text = 'Åse saw nothing of ours\n'.repeat(200_000);
    for (const bytes of [Buffer.from(text), gzipSync(text), zipBytes([{ name: 'a', data: Buffer.from(text) }])]) {
      const { batches } = await openLog(await logAt(folder.write('left.log', bytes)), new AbortController().signal);
      for await (const batch of batches) if (batch.read > 0) break;
    }
    await closed();
  });
});

/** Closing waits for a read under way. */
async function closed(): Promise<void> {
  for (let turn = 0; turn < 100 && openBelow(folder.path).length > 0; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  deepStrictEqual(openBelow(folder.path), []);
}
