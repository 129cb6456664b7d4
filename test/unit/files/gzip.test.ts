import { deepStrictEqual, ok } from 'node:assert/strict';
import { gzipSync } from 'node:zlib';

import { openBelow, scratchFolder } from './folder';
import { logAt, logIn, readWhole } from './reading';

const folder = scratchFolder();
const line = (n: number): string => `2026-11-14 09:00:00 Z user${n}@contoso.com saw ${n % 20 === 1 ? 'SSPR_0029' : `nothing ${n % 777}`}\n`;
const log = Array.from({ length: 20_000 }, (_each, n) => line(n)).join('');

/** How many of our lines were found, of a log in a .gz. */
async function found(bytes: Uint8Array): Promise<{ readonly records: number; readonly problem: unknown }> {
  const { records, problem } = await readWhole(await logIn('a.gz', bytes));
  return { records: records.length, problem };
}

describe('a log in a .gz', () => {
  it('may have members one after the other, a name, a comment, more fields, and zeros at the end', async () => {
    const member = gzipSync(log);
    const fields = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3]),
      Buffer.from([4, 0, 1, 2, 3, 4]),
      Buffer.from('a.log\0by us\0'),
      Buffer.from([0, 0]),
      member.subarray(10),
    ]);
    const whole = { records: 1000, problem: undefined };
    deepStrictEqual(
      [await found(member), await found(fields), await found(Buffer.concat([member, Buffer.alloc(5000)]))],
      [whole, whole, whole],
    );
    const three = Buffer.concat([member, fields, gzipSync(''), member]);
    deepStrictEqual(await found(three), { records: 3000, problem: undefined });
  });

  it('gives what there is where it is cut off', async () => {
    const whole = gzipSync(log);
    for (const cut of [1, 4, 8, 9, 5000]) {
      const { records, problem } = await found(whole.subarray(0, -cut));
      deepStrictEqual(problem, 'damaged');
      ok(cut > 9 ? records > 500 && records < 1000 : records === 1000, `${records} of a log without its last ${cut} bytes`);
    }
  });

  it('gives what there is where its check sum, its length or what follows is wrong', async () => {
    for (const [at, value] of [
      [-8, 1],
      [-4, 1],
    ] as const) {
      const bytes = gzipSync(log);
      bytes[bytes.length + at] = (bytes[bytes.length + at] ?? 0) ^ value;
      deepStrictEqual(await found(bytes), { records: 1000, problem: 'damaged' });
    }
    deepStrictEqual(await found(Buffer.concat([gzipSync(log), Buffer.from('and more')])), { records: 1000, problem: 'damaged' });
  });

  it('is refused when ten gigabytes of nothing come out of it', async () => {
    // Of many members, as if one: to make a single one of ten gigabytes would take longer than to refuse it.
    const member = gzipSync(Buffer.alloc(16 * 2 ** 20));
    const bomb = Buffer.concat([gzipSync(log), ...Array.from({ length: 640 }, () => member)]);
    const { records, batches, problem } = await readWhole(await logAt(folder.write('bomb.gz', bomb)));
    deepStrictEqual([records.length, problem, (batches.at(-1)?.read ?? 0) < bomb.length / 2], [1000, 'bomb', true]);
    deepStrictEqual(openBelow(folder.path), []);
  });
});
