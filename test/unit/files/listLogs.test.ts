import { deepStrictEqual, rejects } from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { listLogs } from '../../../src/files/listLogs';
import { openBelow, scratchFolder } from './folder';
import { never } from './reading';
import { zipBytes } from './zipBytes';

const folder = scratchFolder();
const text = 'SSPR_0029\n';
const picture = Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex');

async function listed(...names: readonly string[]): Promise<unknown> {
  const { files, refused, skipped } = await listLogs(
    names.map((name) => `${folder.path}/${name}`),
    never,
  );
  return { files: files.map(({ name }) => name), refused, skipped };
}

describe('listLogs', () => {
  it('finds the logs of a folder by what they hold, in the order of their names', async () => {
    for (const [name, content] of Object.entries({
      'case/b.log': text,
      'case/a/trace.txt': text,
      'case/a/Application.evtx': 'ElfFile\0',
      'case/a/LocaleMetaData/Application_1044.MTA': picture,
      'case/c': gzipSync(text),
      'case/d.dat': zipBytes([{ name: 'x.log', data: Buffer.from(text) }]),
      'case/e.7z': Buffer.from('377abcaf271c0004', 'hex'),
      'case/picture.png': picture,
      'case/empty.log': '',
      'case/report.docx': zipBytes([{ name: '[Content_Types].xml', data: Buffer.from(text) }]),
      'case/.hidden/a.log': text,
    })) {
      folder.write(name, content);
    }
    deepStrictEqual(await listed('case'), {
      files: ['a/Application.evtx', 'a/trace.txt', 'b.log', 'c', 'd.dat › x.log'],
      refused: [{ name: 'e.7z', problem: 'unsupportedCompression' }],
      skipped: 4,
    });
    deepStrictEqual(openBelow(folder.path), []);
  });

  it('says why it does not read what was named', async () => {
    folder.write('named/picture.png', picture);
    folder.write('named/empty.log', '');
    folder.write('named/report.docx', zipBytes([{ name: '[Content_Types].xml', data: Buffer.from(text) }]));
    deepStrictEqual(await listed('named/picture.png', 'named/none.log', 'named/empty.log', 'named/report.docx'), {
      files: [],
      refused: [
        { name: 'picture.png', problem: 'notALog' },
        { name: 'none.log', problem: 'missing' },
        { name: 'empty.log', problem: 'empty' },
        { name: 'report.docx', problem: 'notALog' },
      ],
      skipped: 0,
    });
  });

  it('goes round in no circle of links, and reads nothing twice', async () => {
    folder.write('links/real/a.log', text);
    symlinkSync('..', `${folder.path}/links/real/up`);
    symlinkSync('self', `${folder.path}/links/self`);
    symlinkSync('real/a.log', `${folder.path}/links/again.log`);
    symlinkSync('nowhere', `${folder.path}/links/broken.log`);
    deepStrictEqual(await listed('links', 'links/real', 'links/real/a.log'), { files: ['again.log'], refused: [], skipped: 2 });
  });

  it('tells files of the same name apart by their folders', async () => {
    for (const server of ['dc1', 'dc2']) folder.write(`${server}/Application.log`, text);
    folder.write('x/dc1/Application.log', text);
    deepStrictEqual(await listed('dc1/Application.log', 'dc2/Application.log', 'x/dc1/Application.log'), {
      files: [`${folder.path}/dc1/Application.log`, 'dc2/Application.log', `${folder.path}/x/dc1/Application.log`],
      refused: [],
      skipped: 0,
    });
  });

  it('says which folder is closed to it', async () => {
    mkdirSync(`${folder.path}/closed/inside`, { recursive: true });
    chmodSync(`${folder.path}/closed/inside`, 0);
    // To root no folder is closed.
    const refused = process.getuid?.() === 0 ? [] : [{ name: 'inside', problem: 'noAccess' }];
    deepStrictEqual(await listed('closed'), { files: [], refused, skipped: 0 });
    chmodSync(`${folder.path}/closed/inside`, 0o700);
  });

  it('lists ten thousand, and says that there were more', async () => {
    folder.write(
      'many.zip',
      zipBytes(Array.from({ length: 9_999 }, (_each, n) => ({ name: `${n}`, data: Buffer.from(text), stored: true }))),
    );
    for (const name of ['a.log', 'b.log', 'c.log']) folder.write(`many/${name}`, text);
    const { files, refused } = await listLogs([`${folder.path}/many.zip`, `${folder.path}/many`], never);
    deepStrictEqual([files.length, files.at(-1)?.name, refused], [10_000, 'a.log', [{ name: 'many', problem: 'tooManyEntries' }]]);
  });

  it('ends with what the signal was aborted with', async () => {
    const reason = new Error('enough');
    await rejects(listLogs([folder.path], AbortSignal.abort(reason)), reason);
    const abort = new AbortController();
    const listing = listLogs([folder.path], abort.signal);
    abort.abort(reason);
    await rejects(listing, reason);
  });
});
