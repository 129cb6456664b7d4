import { deepStrictEqual } from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import type { FromDesk } from '../../../src/files/worker/messages';
import { ReaderPool } from '../../../src/files/worker/pool';
import { Reading } from '../../../src/files/worker/reading';

/** A reader whose files tell it what to become of it. */
const READER = `
const { parentPort } = require('node:worker_threads');
const event = (source, line) => ({ source, line, step: 'other', result: 'none', codes: ['SSPR_0009'], trackingIds: [], correlationIds: [], supportCodes: [], excerpt: 'x' });
const batch = (source, read, count) => ({ type: 'batch', events: Array.from({ length: count }, (_, line) => event(source, line + 1)), dropped: 0, format: 'text', encoding: 'UTF-8', read, records: undefined, lines: 1, unreadable: { first: [], count: 0 }, live: 'no', restarted: false });
parentPort.on('message', (message) => {
  if (message.type !== 'job') return;
  const { job } = message;
  if (job.kind === 'list') {
    parentPort.postMessage({ type: 'listed', listing: { files: job.paths.map((name) => ({ name, path: '/' + name, size: 10 })), refused: [], skipped: 0 } });
  } else {
    parentPort.postMessage(batch(job.source, 5, 2));
    if (job.file.name === 'throws') setTimeout(() => { throw new Error('secret line of the file'); }, 10);
    if (job.file.name === 'exits') setTimeout(() => process.exit(3), 10);
    if (job.file.name === 'swells') setTimeout(() => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }, 10);
    if (job.file.name.startsWith('hangs')) setTimeout(() => { for (;;); }, 10);
    if (job.file.name.startsWith('turn')) {
      setTimeout(() => parentPort.postMessage(batch(job.source, 7, 1)), 30);
      setTimeout(() => parentPort.postMessage({ type: 'ended', cancelled: false }), 60);
    }
    if (job.file.name !== 'good') return;
  }
  parentPort.postMessage({ type: 'ended', cancelled: false });
});`;

function reader(): Worker {
  return new Worker(READER, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 }, stderr: true });
}

interface Run {
  readonly reading: Reading;
  readonly pool: ReaderPool;
  readonly posted: FromDesk[];
}

function begin(paths: readonly string[], mostEvents = 100): Run {
  const posted: FromDesk[] = [];
  const pool = new ReaderPool(reader, 2);
  const reading = new Reading({ pool, post: (message) => posted.push(message), mostEvents });
  reading.add(paths, [], []);
  return { reading, pool, posted };
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

const sources = ({ sources: all }: Reading): unknown => all.map(({ name, phase, problem, events }) => [name, phase, problem, events]);

describe('the pool of readers', function () {
  this.timeout(30_000);

  for (const fate of ['throws', 'exits', 'swells']) {
    it(`a reader that ${fate} takes only its own file with it; what it told before stays`, async () => {
      const { reading, pool, posted } = begin([fate, 'good']);
      await until(() => !reading.busy && pool.size === 0);
      const told = JSON.stringify(posted);
      deepStrictEqual(
        { sources: sources(reading), threads: pool.size, secret: told.includes('secret') },
        {
          sources: [
            [fate, 'partly', 'stopped', 2],
            ['good', 'read', undefined, 2],
          ],
          threads: 0,
          secret: false,
        },
      );
    });
  }

  it('a reader that does not listen is stopped by force, and keeps what it told', async () => {
    const { reading, pool } = begin(['hangs']);
    await until(() => reading.events.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    reading.cancel();
    await until(() => !reading.busy && pool.size === 0);
    deepStrictEqual(
      { sources: sources(reading), phase: reading.phase, threads: pool.size },
      { sources: [['hangs', 'cancelled', undefined, 2]], phase: 'cancelled', threads: 0 },
    );
  });

  it('files that wait are not begun after a cancel', async () => {
    const { reading, pool } = begin(['hangs', 'hangs2', 'good']);
    await until(() => reading.events.length === 4);
    reading.cancel();
    await until(() => !reading.busy && pool.size === 0);
    deepStrictEqual(
      reading.sources.map(({ phase, events }) => [phase, events]),
      [
        ['cancelled', 2],
        ['cancelled', 2],
        ['cancelled', 0],
      ],
    );
  });

  it('the order of the events is that of the files, however the readers took turns', async () => {
    const { reading } = begin(['turn a', 'turn b']);
    await until(() => !reading.busy);
    reading.putInOrder();
    deepStrictEqual(
      reading.events.map(({ source }) => source),
      [0, 0, 0, 1, 1, 1],
    );
  });

  it('events beyond the most are counted, not kept, and the source says so', async () => {
    const { reading, pool } = begin(['good'], 1);
    await until(() => !reading.busy && pool.size === 0);
    deepStrictEqual(
      { kept: reading.events.length, sources: sources(reading) },
      { kept: 1, sources: [['good', 'partly', 'tooManyEvents', 2]] },
    );
  });
});
