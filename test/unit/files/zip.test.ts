import { deepStrictEqual, ok } from 'node:assert/strict';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

import type { Listing } from '../../../src/files/logFile';
import { listBytes } from '../../../src/files/listLogs';
import { openBelow, scratchFolder } from './folder';
import { logAt, logIn, never, readWhole } from './reading';
import { zipBytes, type ZipEnd, type ZipEntry } from './zipBytes';

const folder = scratchFolder();
const text = Buffer.from('2026-11-14 09:00:00 Z ase@contoso.com saw SSPR_0029\n');
const good: ZipEntry = { name: 'good.log', data: text };

/** A listing in short: names of what is read, and what is refused why. */
function short({ files, refused, skipped }: Listing): unknown {
  return { files: files.map(({ name }) => name), refused: refused.map(({ name, problem }) => `${name}: ${problem}`), skipped };
}

async function listed(entries: readonly ZipEntry[], end?: ZipEnd): Promise<unknown> {
  return short(await listBytes('a.zip', zipBytes(entries, end), never));
}

describe('an archive', () => {
  it('lists its logs in its own order, and leaves out folders, hidden files, pictures and the messages of .evtx files', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex');
    deepStrictEqual(
      await listed([
        { name: 'z/', data: Buffer.alloc(0) },
        { name: './z/first.txt', data: text },
        { name: 'a/Åse.log', data: text, stored: true },
        // As Compress-Archive of Windows PowerShell 5.1 writes it.
        { name: 'server\\trace.log', data: text },
        { name: '__MACOSX/._first.txt', data: text },
        { name: '.git/log', data: text },
        { name: 'picture.log', data: picture },
        { name: 'empty.log', data: Buffer.alloc(0) },
        { name: 'LocaleMetaData/Application_1044.MTA', data: picture },
        { name: 'noEnding', data: gzipSync(text), stored: true },
      ]),
      {
        files: ['a.zip › ./z/first.txt', 'a.zip › a/Åse.log', 'a.zip › server/trace.log', 'a.zip › noEnding'],
        refused: [],
        skipped: 4,
      },
    );
  });

  it('is read as another program made it, and in zip64', async () => {
    const bytes = zipSync({ 'logs/a.log': text }, { level: 9 });
    const zip64 = zipBytes([{ ...good, zip64: true }], { count: 0xffff, directoryAt: 0xffffffff, zip64Count: 1n });
    for (const archive of [bytes, zip64]) {
      const { records, problem } = await readWhole(await logAt(folder.write('noEnding', archive)));
      deepStrictEqual([records.map((record) => record.text), problem], [[text.toString().trimEnd()], undefined]);
    }
    deepStrictEqual(openBelow(folder.path), []);
  });

  const tricks: readonly (readonly [string, Partial<ZipEntry>, string, string?])[] = [
    ['leads out of its folder', { name: '../../etc/a.log' }, 'unsafePath'],
    ['leads out in the middle', { name: 'a/../../a.log' }, 'unsafePath'],
    ['leads out with backslashes', { name: '..\\a.log' }, 'unsafePath'],
    ['names a place', { name: '/etc/a.log' }, 'unsafePath'],
    ['names a drive', { name: 'C:/a.log' }, 'unsafePath'],
    ['names a drive by backslashes', { name: 'C:\\a.log' }, 'unsafePath'],
    ['names a server', { name: '\\\\server\\share\\a.log' }, 'unsafePath'],
    ['hides its ending behind a zero', { name: 'a.log\0.txt' }, 'unsafePath'],
    ['has no name', { name: '' }, 'unsafePath'],
    ['is encrypted', { flags: 1 }, 'encrypted'],
    ['is encrypted by WinZip', { flags: 1, method: 99 }, 'encrypted'],
    ['is packed with bzip2', { method: 12 }, 'unsupportedCompression'],
    ['is packed with Zstandard', { method: 93 }, 'unsupportedCompression'],
    ['is an archive itself', { data: zipBytes([good]), stored: true }, 'nestedArchive'],
    ['is an archive under another name, packed', { data: zipBytes([good]) }, 'nestedArchive'],
    ['is an archive of another kind', { data: Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), stored: true }, 'nestedArchive'],
    ['is smaller than it says, stored', { size: 10_000, stored: true }, 'damagedArchive'],
    ['claims to unpack to petabytes', { size: 2 ** 50, zip64: true }, 'bomb'],
    ['claims to unpack to more than two hundred times its size', { size: 65 * 2 ** 20 }, 'bomb'],
  ];
  for (const [what, lie, problem] of tricks) {
    it(`refuses an entry that ${what}, and lists the others`, async () => {
      const bad = { ...good, name: 'bad.log', ...lie };
      deepStrictEqual(await listed([{ ...good, name: 'before.log' }, bad, good]), {
        files: ['a.zip › before.log', 'a.zip › good.log'],
        refused: [`a.zip › ${Buffer.from(bad.name).toString().replaceAll('\\', '/')}: ${problem}`],
        skipped: 0,
      });
    });
  }

  it('is refused as a bomb where entries overlap', async () => {
    deepStrictEqual(await listed([{ ...good, name: 'a' }, { ...good, name: 'b', sameAs: 0 }, good]), {
      files: ['a.zip › good.log'],
      refused: ['a.zip › a: bomb', 'a.zip › b: bomb'],
      skipped: 0,
    });
  });

  it('stops at many small bombs', async () => {
    const small = { ...good, packed: deflateRawSync(Buffer.alloc(60_000, 'a')), size: 60 * 2 ** 20 };
    const entries = Array.from({ length: 50 }, (_each, n) => ({ ...small, name: `${n}.log` }));
    deepStrictEqual(await listed(entries), {
      files: ['a.zip › 0.log'],
      refused: entries.slice(1).map(({ name }) => `a.zip › ${name}: bomb`),
      skipped: 0,
    });
  });

  it('is refused with too many entries, or such a claim', async () => {
    const tooMany = { files: [], refused: ['a.zip: tooManyEntries'], skipped: 0 };
    deepStrictEqual(await listed(Array.from({ length: 10_001 }, (_each, n) => ({ ...good, name: `${n}`, stored: true }))), tooMany);
    deepStrictEqual(await listed([good], { count: 0xffff, zip64Count: 2n ** 53n - 1n }), tooMany);
  });

  it('is refused where its directory is damaged; entries before the damage stay', async () => {
    const damaged = { files: [], refused: ['a.zip: damagedArchive'], skipped: 0 };
    deepStrictEqual(
      [
        await listed([good], { directoryAt: 7 }),
        await listed([good], { directoryAt: 0xfffffffe }),
        short(await listBytes('a.zip', zipBytes([good]).subarray(0, -1), never)),
        short(await listBytes('a.zip', Buffer.from('PK\x03\x04'), never)),
        await listed([good], { count: 3 }),
      ],
      [damaged, damaged, damaged, damaged, { ...damaged, files: ['a.zip › good.log'] }],
    );
  });

  it('that is a document is no log', async () => {
    deepStrictEqual(await listed([{ name: '[Content_Types].xml', data: text }, good]), {
      files: [],
      refused: ['a.zip: notALog'],
      skipped: 0,
    });
  });

  const lies: readonly (readonly [string, Partial<ZipEntry>])[] = [
    ['more comes out than it says', { size: text.length - 1 }],
    ['less comes out than it says', { size: text.length + 1 }],
    ['its check sum is wrong', { crc: 1 }],
    ['its data are noise', { packed: Buffer.from('fffefdfcfbfa', 'hex') }],
    ['its data are cut off', { packed: deflateRawSync(text).subarray(0, -6) }],
  ];
  for (const [what, lie] of lies) {
    it(`says that an entry is damaged where ${what}`, async () => {
      const { problem, records } = await readWhole(await logIn('a.zip', zipBytes([{ ...good, ...lie }])));
      deepStrictEqual([problem, records.length <= 1], ['damaged', true]);
    });
  }

  it('that lies about a small size of a bomb is given up at that size', async () => {
    const bomb = { ...good, packed: deflateRawSync(Buffer.alloc(200 * 2 ** 20, '\n')), size: 1 << 20 };
    const { problem, batches } = await readWhole(await logIn('a.zip', zipBytes([bomb])));
    deepStrictEqual([problem, (batches.at(-1)?.lines ?? 0) <= (1 << 20) + (1 << 16)], ['damaged', true]);
  });

  it('that was replaced after it was listed has changed', async () => {
    const path = folder.write('changing.zip', zipBytes([{ ...good, data: Buffer.alloc(500, 'a'), stored: true }, good]));
    const file = { ...(await logIn('changing.zip', zipBytes([good]))), path };
    const { packed, ...rest } = file;
    ok(packed);
    const { bytes, ...onDisk } = { ...rest, packed: { ...packed, offset: 3 } };
    deepStrictEqual([bytes?.length !== 0, (await readWhole(onDisk)).problem], [true, 'changed']);
  });
});
