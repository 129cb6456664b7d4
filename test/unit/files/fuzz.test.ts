import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { fileProblems } from '../../../src/core/logs/analysis/analysis';
import { excerptOf } from '../../../src/files/excerpt';
import { listLogs } from '../../../src/files/listLogs';
import { FileFailure, type LogFile } from '../../../src/files/logFile';
import { evtxFile } from '../../support/evtx';
import { random } from '../logs/random';
import { openBelow, scratchFolder } from './folder';
import { never, readWhole } from './reading';
import { encodings, samples } from './samples';
import { zipBytes } from './zipBytes';

const SEED = 20_261_121;
/** Cases of a kind of damage; each is of another file. */
const CASES = 60;
/** What takes longer hangs: whole files of this size are read in milliseconds. */
const DEADLINE = 10_000;

const folder = scratchFolder();

/** Logs of every form, small: what damage does does not depend on their length. */
function logs(): readonly Buffer[] {
  const texts = Object.values(samples).map((text) => text.slice(0, 30_000));
  const written = texts.flatMap((text) => Object.values(encodings).map(({ encode }) => encode(text)));
  const events = Array.from({ length: 40 }, (_each, n) => ({
    provider: 'PasswordResetService',
    id: 33004,
    computer: 'connect01',
    at: Date.UTC(2026, 10, 14, 9, n),
    data: [`TrackingId: ${n}, ADPermissionsError, Details: Åse`],
  }));
  return [...written, evtxFile(events, { recordsPerChunk: 15 }), evtxFile(events, { dirty: true })];
}

type Chance = (below: number) => number;
const all = logs();
const any = (chance: Chance): Buffer => all[chance(all.length)] ?? Buffer.alloc(0);

/** Packs into whatever may be nested, also what we refuse. */
function packed(log: Buffer, chance: Chance): Buffer {
  const inner = chance(3) === 0 ? packed(any(chance), chance) : log;
  switch (chance(5)) {
    case 0:
      return gzipSync(inner);
    case 1:
      return Buffer.concat([gzipSync(inner), gzipSync(any(chance))]);
    case 2:
      return zipBytes([
        { name: 'a', data: inner },
        { name: 'b', data: any(chance), stored: true },
      ]);
    case 3:
      return zipBytes([{ name: 'a.zip', data: inner, zip64: true }], { zip64Count: 1n });
    default:
      return inner;
  }
}

const damages: Readonly<Record<string, (bytes: Buffer, chance: Chance) => Buffer>> = {
  'that are whole': (bytes) => bytes,
  'that are cut off': (bytes, chance) => bytes.subarray(0, chance(bytes.length + 1)),
  'that lack their beginning': (bytes, chance) => bytes.subarray(chance(Math.min(bytes.length, 5000))),
  'with flipped bits': (bytes, chance) => {
    const damaged = Buffer.from(bytes);
    for (let flips = chance(20) + 1; flips > 0; flips--) {
      // Half of them where headers and directories stand.
      const near = chance(4);
      const at = near === 0 ? chance(200) : near === 1 ? damaged.length - 1 - chance(200) : chance(damaged.length);
      if (at >= 0 && at < damaged.length) damaged[at] = (damaged[at] ?? 0) ^ (1 << chance(8));
    }
    return damaged;
  },
  'with noise in them': (bytes, chance) => {
    const damaged = Buffer.from(bytes);
    const at = chance(damaged.length);
    for (let n = at; n < Math.min(damaged.length, at + 1 + chance(3000)); n++) damaged[n] = chance(256);
    return damaged;
  },
  'with lost and doubled parts': (bytes, chance) => {
    const [a = 0, b = 0] = [chance(bytes.length), chance(bytes.length)].sort((one, other) => one - other);
    return Buffer.concat([bytes.subarray(0, chance(2) ? a : b), bytes.subarray(chance(2) ? a : b)]);
  },
  'that are noise but for their mark': (_bytes, chance) => {
    const noise = Buffer.from(Array.from({ length: chance(5000) }, () => chance(256)));
    const marks = ['ElfFile\0', '\x1f\x8b\x08\0', 'PK\x03\x04', '\xff\xfe', '<Events>', '[{"activityDisplayName":"', ''];
    return Buffer.concat([Buffer.from(marks[chance(marks.length)] ?? '', 'latin1'), noise]);
  },
};

/** Reads all that is listed, and an excerpt of each; gives what went wrong that must not. */
async function wrong(path: string): Promise<readonly string[]> {
  const { files, refused } = await listLogs([path], never);
  const faults = files.length + refused.length === 0 ? ['neither listed nor refused'] : [];
  for (const { problem } of refused) if (!fileProblems.includes(problem)) faults.push(`refused as ${problem}`);
  for (const file of files) faults.push(...(await wrongIn(file)));
  return faults;
}

async function wrongIn(file: LogFile): Promise<readonly string[]> {
  const { records, reading, batches, problem } = await readWhole(file);
  const lines = batches.at(-1)?.lines ?? Infinity;
  const stray = records.filter(({ line, text }) => !(line >= 1) || line > lines || text.length > 64 * 1024);
  const ended = problem !== undefined || (batches.at(-1)?.read ?? 0) === file.size;
  try {
    await excerptOf(file, records.at(-1)?.line ?? 3, 2, never, reading?.lineIndex());
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
  }
  return [...(stray.length > 0 ? [`${stray.length} records out of place`] : []), ...(ended ? [] : ['ended early without a word'])];
}

async function inTime(answer: Promise<readonly string[]>): Promise<readonly string[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly string[]>((resolve) => (timer = setTimeout(() => resolve(['hangs']), DEADLINE)));
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

describe('fuzzed logs', () => {
  Object.entries(damages).forEach(([what, damage], kind) => {
    it(`${what} end in records or in a problem that we foresaw`, async function () {
      this.timeout(60_000);
      const before = readdirSync('/proc/self/fd').length;
      const faults: string[] = [];
      for (let n = 0; n < CASES; n++) {
        const chance = random(SEED + kind * 1000 + n);
        const path = folder.write('fuzzed', damage(packed(all[n % all.length] ?? Buffer.alloc(0), chance), chance));
        const found = await inTime(wrong(path)).catch((error: unknown) => [String(error instanceof Error ? error.stack : error)]);
        faults.push(...found.map((each) => `case ${n}: ${each}`));
      }
      deepStrictEqual([faults, openBelow(folder.path), readdirSync('/proc/self/fd').length], [[], [], before]);
    });
  });
});
