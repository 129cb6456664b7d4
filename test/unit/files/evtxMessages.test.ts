import { deepStrictEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '../../../src/files/openLog';
import { evtxReader } from '../../../src/files/evtx/evtxReader';
import { messagesBeside } from '../../../src/files/evtx/messages/messagesBeside';
import { MtaFile } from '../../../src/files/evtx/messages/mtaFile';
import { evtxFile } from '../../support/evtx';
import { mtaFile } from '../../support/evtxMta';
import { random } from '../logs/random';

const MESSAGES = new Map(Array.from({ length: 250 }, (_, index) => [1000 + index, `Passordet ble ikke endret: forsøk ${index}.\r\nMer`]));

describe('messages beside .evtx files', () => {
  it('are found by the numbers of records, over several pages', () => {
    const file = MtaFile.read(mtaFile(MESSAGES));
    const read = [...MESSAGES.keys()].map((record) => file?.message(record));
    deepStrictEqual({ read, size: file?.size, other: file?.message(999) }, { read: [...MESSAGES.values()], size: 250, other: undefined });
  });

  const others: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['another magic', (bytes) => Buffer.from(bytes).fill(0x41, 0, 4)],
    ['another version', (bytes) => (bytes.writeUInt32LE(2, 8), bytes)],
    ['a page without its marks', (bytes) => (bytes.writeUInt32LE(0, 24 + 26 * 3), bytes)],
    ['a file cut off', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['nothing', () => Buffer.alloc(0)],
  ];
  for (const [name, change] of others) {
    it(`are none where the form is not known: ${name}`, () => deepStrictEqual(MtaFile.read(change(mtaFile(MESSAGES))), undefined));
  }

  it('never make the reader fail, whatever the bytes', () => {
    const below = random(77);
    const wrong: unknown[] = [];
    for (let round = 0; round < 300; round++) {
      const bytes = mtaFile(MESSAGES);
      for (let flips = 0; flips < 20; flips++) bytes.writeUInt8(below(256), below(round % 2 === 0 ? 1200 : bytes.length));
      const file = MtaFile.read(bytes);
      for (const record of MESSAGES.keys()) if ((file?.message(record) ?? '').length > 64 * 1024) wrong.push(round);
    }
    deepStrictEqual(wrong, []);
  });

  it('are taken from the folder LocaleMetaData, English before other languages, and only of the log itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sspr-mta-'));
    try {
      const log = join(folder, 'Application.evtx');
      const data = join(folder, 'LocaleMetaData');
      const before = await messagesBeside(log);
      mkdirSync(data);
      writeFileSync(join(data, 'System_1033.MTA'), mtaFile(new Map([[1, 'of another log']])));
      const notOurs = await messagesBeside(log);
      writeFileSync(join(data, 'Application_1044.MTA'), mtaFile(new Map([[1, 'norsk']])));
      const norwegian = await messagesBeside(log);
      writeFileSync(join(data, 'application_1033.mta'), mtaFile(new Map([[1, 'english']])));
      const english = await messagesBeside(log);
      writeFileSync(join(data, 'application_1033.mta'), 'no such file');
      writeFileSync(join(data, 'Application_1044.MTA'), 'no such file');
      const unknown = await messagesBeside(log);
      const said = [norwegian, english].map((found) => (typeof found === 'string' ? found : [found.locale, found.message(1)]));
      deepStrictEqual(
        { before, notOurs, said, unknown },
        {
          before: 'none',
          notOurs: 'none',
          said: [
            [1044, 'norsk'],
            [1033, 'english'],
          ],
          unknown: 'unknown',
        },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('stand in the text of the record before its data', () => {
    const reader = evtxReader((record) => (record === 7 ? 'What Event Viewer says.' : undefined));
    const file = evtxFile([{ provider: 'ADSync', id: 6801, qualifiers: 0, at: 0, data: ['data'] }], { firstRecord: 7 });
    deepStrictEqual(
      reader.push(file).map(({ text }) => text),
      ['Source: ADSync\nEvent ID: 6801\nWhat Event Viewer says.\ndata'],
    );
  });

  it('go into the records of a log that is analyzed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sspr-mta-'));
    try {
      const path = join(folder, 'Application.evtx');
      const bytes = evtxFile([{ provider: 'ADSync', id: 6801, qualifiers: 0, at: 0, data: ['data'] }]);
      writeFileSync(path, bytes);
      mkdirSync(join(folder, 'LocaleMetaData'));
      writeFileSync(join(folder, 'LocaleMetaData', 'Application_1033.MTA'), mtaFile(new Map([[1, 'What Event Viewer says.']])));
      const reading = await openLog({ name: 'Application.evtx', path, size: bytes.length }, new AbortController().signal);
      const texts: string[] = [];
      for await (const { records } of reading.batches) texts.push(...records.map(({ text }) => text));
      deepStrictEqual(texts, ['Source: ADSync\nEvent ID: 6801\nWhat Event Viewer says.\ndata']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
