import { deepStrictEqual, ok, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestJson, type WrittenFile } from '../../../src/core/support/manifest';
import { LocalFile, piecesOf } from '../../../src/host/support/localFiles';
import { piecesOfText, TooLarge, type ZipSource, ZipWriter } from '../../../src/host/support/zip';

const now = Date.UTC(2026, 10, 21, 9, 30);

/** Another reader: what Python's zipfile says of a zip, after it tested every checksum. */
function readByPython(path: string): Readonly<Record<string, { readonly size: number; readonly sha256: string }>> {
  const script = `import zipfile,hashlib,json,sys
z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
print(json.dumps({i.filename:{'size':i.file_size,'sha256':hashlib.sha256(z.read(i)).hexdigest()} for i in z.infolist()}))`;
  return JSON.parse(execFileSync('python3', ['-c', script, path], { encoding: 'utf8' })) as ReturnType<typeof readByPython>;
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

describe('support request, zip', function () {
  // The other reader is a program of its own.
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sspr-zip-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  async function pack(
    sources: readonly ZipSource[],
    target: string,
    most = 1e9,
    signal = new AbortController().signal,
  ): Promise<readonly WrittenFile[]> {
    const file = new LocalFile(target);
    try {
      const writer = new ZipWriter({ write: (piece) => file.write(piece), most, now, signal });
      const written: WrittenFile[] = [];
      for (const source of sources) written.push(await writer.add(source));
      await writer.add({ path: 'manifest.json', masked: false, pieces: piecesOfText(manifestJson(written, now, 'en')) });
      await writer.end();
      await file.finish();
      return written;
    } catch (failure) {
      await file.abandon();
      throw failure;
    }
  }

  it('is read by another program, with the sizes and hashes of the manifest', async () => {
    const log = join(folder, 'Application.evtx');
    // Five megabytes and a bit: several pieces, and bytes that do not shrink.
    const bytes = Buffer.concat(Array.from({ length: 160_001 }, (_, index) => createHash('sha256').update(String(index)).digest()));
    writeFileSync(log, bytes);
    const target = join(folder, 'request.zip');
    const written = await pack(
      [
        { path: 'support-request.txt', masked: false, pieces: piecesOfText('Søknad 日本\n') },
        { path: 'case/case.html', masked: true, pieces: piecesOfText('') },
        { path: 'server-logs/Søknad 日本.evtx', masked: false, pieces: () => piecesOf(log) },
      ],
      target,
    );
    const expected: readonly WrittenFile[] = [
      { name: 'support-request.txt', size: 15, sha256: sha256('Søknad 日本\n'), masked: false },
      { name: 'case/case.html', size: 0, sha256: sha256(''), masked: true },
      { name: 'server-logs/Søknad 日本.evtx', size: bytes.length, sha256: sha256(bytes), masked: false },
    ];
    deepStrictEqual(written, expected);
    const read = readByPython(target);
    const manifest = execFileSync(
      'python3',
      ['-c', 'import zipfile,sys;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("manifest.json"))', target],
      {
        encoding: 'utf8',
      },
    );
    deepStrictEqual((JSON.parse(manifest) as { readonly files: unknown }).files, expected);
    deepStrictEqual(
      Object.entries(read).filter(([name]) => name !== 'manifest.json'),
      expected.map(({ name, size, sha256: hash }) => [name, { size, sha256: hash }]),
    );
    deepStrictEqual(existsSync(`${target}.part`), false);
  });

  it('that grows too large, is cancelled or cannot read a file leaves nothing, and what was there stays', async () => {
    const target = join(folder, 'kept.zip');
    writeFileSync(target, 'what was there');
    const big: ZipSource = { path: 'files/big', masked: false, pieces: () => [new Uint8Array(600), new Uint8Array(600)] };
    const aborted = new AbortController();
    aborted.abort(new Error('cancelled'));
    await rejects(pack([big], target, 1000), TooLarge);
    await rejects(pack([big], target, 1e6, aborted.signal), /cancelled/);
    await rejects(pack([{ path: 'files/gone', masked: false, pieces: () => piecesOf(join(folder, 'gone')) }], target), { code: 'ENOENT' });
    deepStrictEqual([readFileSync(target, 'utf8'), existsSync(`${target}.part`)], ['what was there', false]);
  });

  it('holds no more than a few pieces in memory', async () => {
    const piece = new Uint8Array(1024 * 1024).map((_, index) => (index * index) % 251);
    let largest = 0;
    const source: ZipSource = {
      path: 'files/huge',
      masked: false,
      pieces: function* () {
        for (let count = 0; count < 60; count++) yield piece;
      },
    };
    const writer = new ZipWriter({
      write: (part) => {
        largest = Math.max(largest, part.length);
        return Promise.resolve();
      },
      most: 1e9,
      now,
      signal: new AbortController().signal,
    });
    const { size } = await writer.add(source);
    await writer.end();
    deepStrictEqual(size, 60 * piece.length);
    ok(largest < 4 * piece.length, String(largest));
  });
});
