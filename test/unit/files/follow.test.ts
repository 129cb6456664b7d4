import { deepStrictEqual } from 'node:assert/strict';
import { appendFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { followLog } from '../../../src/files/follow';
import type { Batch } from '../../../src/files/logFile';
import { openBelow, scratchFolder } from './folder';

const folder = scratchFolder();
const pace = { look: 5, quiet: 60, held: 300 };
const hit = (user: string): string => `2026-11-14 09:00:00 Z ${user}@contoso.com saw SSPR_0029`;

const eventRow = (user: string): string =>
  `Error,11/14/2026 9:00:00 AM,PasswordResetService,33004,None,"Synchronization Engine returned an error\r\nUPN: ${user}@contoso.com"\n`;
const auditRow = (user: string): string =>
  `2026-11-14T09:00:00Z,Self-service Password Management,Reset password (self-service),failure,${user}@contoso.com\n`;
const auditRecord = (user: string): string =>
  JSON.stringify({
    activityDateTime: '2026-11-14T09:00:00Z',
    loggedByService: 'Self-service Password Management',
    activityDisplayName: 'Reset password (self-service)',
    targetResources: [{ type: 'User', userPrincipalName: `${user}@contoso.com` }],
  });

const eventXml = (user: string): string =>
  `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="PasswordResetService"/><EventID>33004</EventID></System>\n<EventData><Data>${user}@contoso.com</Data></EventData></Event>\n`;
/** Logs whose readers hold something back; `step`: lines of a record. */
const smallLogs = {
  'a table of events': { head: 'Level,Date and Time,Source,Event ID,Task Category\n', row: eventRow, step: 2 },
  'a table of audit records': {
    head: 'Date (UTC),Service,Activity,Result,Target1UserPrincipalName\n',
    row: auditRow,
    step: 1,
  },
  'audit records as NDJSON': { head: '', row: (user: string) => `${auditRecord(user)}\n`, step: 1 },
  'events as XML': { head: '<Events>\n', row: eventXml, step: 2 },
} as const;

/** Follows a file until it is told to stop, step by step. */
class Follower {
  readonly #abort = new AbortController();
  readonly #seen: string[] = [];
  readonly #changed: (() => void)[] = [];
  #ended: unknown;
  #running: Promise<void> = Promise.resolve();
  last: Batch | undefined;

  start(path: string, from = 1): this {
    this.#running = this.#follow(path, from);
    return this;
  }

  async #follow(path: string, from: number): Promise<void> {
    try {
      const { batches } = await followLog({ name: 'a.log', path, size: 0 }, from, this.#abort.signal, pace);
      for await (const batch of batches) {
        this.last = batch;
        for (const { line, text } of batch.records) this.#seen.push(`${line}: ${/\w+(?=@)/.exec(text)?.[0] ?? text}`);
        if (batch.live) this.#seen.push(batch.live);
        for (const wake of this.#changed.splice(0)) wake();
      }
    } catch (error) {
      this.#ended = error;
    }
  }

  /** Waits until something was seen, and gives all that was seen since; one `caughtUp` after the other counts once. */
  async until(what: string): Promise<readonly string[]> {
    while (!this.#seen.includes(what)) await new Promise<void>((resolve) => this.#changed.push(resolve));
    const upTo = this.#seen.indexOf(what) + 1;
    return this.#seen.splice(0, upTo).filter((each, n, all) => each !== 'caughtUp' || all[n - 1] !== each);
  }

  async stop(): Promise<unknown> {
    this.#abort.abort(new Error('enough'));
    await this.#running;
    return this.#ended;
  }
}

describe('following a log', () => {
  let follower: Follower;
  beforeEach(() => (follower = new Follower()));
  afterEach(async () => {
    deepStrictEqual(await follower.stop(), new Error('enough'));
    deepStrictEqual(openBelow(folder.path), []);
  });

  it('gives what stands there, then what is appended, and the last record after a quiet while', async () => {
    const path = folder.write('a.log', `${hit('ann')}\nnothing\n`);
    follower.start(path);
    await follower.until('1: ann');
    appendFileSync(path, `${hit('bob')}\n`);
    await follower.until('3: bob');
    appendFileSync(path, `nothing\n${hit('cat')}\nnothing\n`);
    await follower.until('5: cat');
    deepStrictEqual([follower.last?.lines, follower.last?.read], [6, 2 * 8 + 8 + 3 * (hit('ann').length + 1)]);
  });

  it('holds a line that is not whole; when it has been quiet it gives it, and not again when it grows', async () => {
    const path = folder.write('partial.log', 'nothing\n');
    follower.start(path);
    await follower.until('caughtUp');
    appendFileSync(path, hit('ann').slice(0, -4));
    await follower.until('caughtUp');
    appendFileSync(path, '0029');
    deepStrictEqual(
      (await follower.until('2: ann')).filter((each) => each !== 'caughtUp'),
      ['2: ann'],
    );
    appendFileSync(path, ` and more\n${hit('bob')}\n`);
    deepStrictEqual(
      (await follower.until('3: bob')).filter((each) => each !== 'caughtUp'),
      ['3: bob'],
    );
  });

  it('gives the records of a log that is never quiet', async () => {
    const path = folder.write('busy.log', 'nothing\n');
    follower.start(path);
    await follower.until('caughtUp');
    appendFileSync(path, `${hit('ann')}\n`);
    const busy = setInterval(() => {
      appendFileSync(path, '2026-11-14 09:00:00 Z nothing of ours\n');
    }, 5);
    await follower.until('2: ann').finally(() => {
      clearInterval(busy);
    });
  });

  it('begins again where the file was cut, and says so', async () => {
    const path = folder.write('cut.log', `${hit('ann')}\nnothing\n`);
    follower.start(path);
    await follower.until('1: ann');
    truncateSync(path, 0);
    await follower.until('restarted');
    appendFileSync(path, `${hit('bob')}\nnothing\n`);
    await follower.until('1: bob');
  });

  it('begins again where another log in the same file has grown past the old one', async () => {
    const path = folder.write('copied.log', `${hit('ann')}\nnothing\n`);
    follower.start(path);
    await follower.until('1: ann');
    writeFileSync(path, `${hit('bob')}\n${hit('cat')}\n${'nothing\n'.repeat(20)}`);
    deepStrictEqual(
      (await follower.until('2: cat')).filter((each) => each !== 'caughtUp'),
      ['restarted', '1: bob', '2: cat'],
    );
  });

  it('reads a file that was renamed to its end, and then the one that took its name', async () => {
    const path = folder.write('rotated.log', `${hit('ann')}\nnothing\n`);
    follower.start(path);
    await follower.until('1: ann');
    renameSync(path, `${path}.1`);
    appendFileSync(`${path}.1`, `${hit('bob')}\nnothing\n`);
    await follower.until('3: bob');
    writeFileSync(path, `${hit('cat')}\nnothing\n`);
    deepStrictEqual(
      (await follower.until('1: cat')).filter((each) => each !== 'caughtUp'),
      ['restarted', '1: cat'],
    );
  });

  it('waits for a file that is empty, and tells its encoding by what comes', async () => {
    const path = folder.write('empty.log', '');
    follower.start(path);
    await follower.until('caughtUp');
    const bytes = Buffer.from(`\ufeffnothing\n${hit('bjørn')}\nnothing\n`, 'utf16le');
    appendFileSync(path, bytes.subarray(0, 7));
    await follower.until('caughtUp');
    appendFileSync(path, bytes.subarray(7, 81));
    appendFileSync(path, bytes.subarray(81));
    deepStrictEqual((await follower.until('2: rn')).at(-1), '2: rn');
  });

  for (const [what, { head, row, step }] of Object.entries(smallLogs)) {
    it(`gives the records of ${what} that stays small, each once, as soon as they are whole`, async () => {
      const path = folder.write(`${what}.log`, head + row('ann') + row('bob').slice(0, 90));
      follower.start(path);
      const seen: string[] = [];
      const given = async (user: string, place: number): Promise<void> => {
        seen.push(...(await follower.until(`${(head === '' ? 1 : 2) + step * place}: ${user}`)));
      };
      await given('ann', 0);
      appendFileSync(path, row('bob').slice(90) + row('cat'));
      await given('cat', 2);
      appendFileSync(path, row('dan').trimEnd());
      await given('dan', 3);
      appendFileSync(path, `\n${row('eve')}`);
      await given('eve', 4);
      deepStrictEqual(
        [seen.filter((each) => each !== 'caughtUp').map((each) => each.slice(-3)), follower.last?.count],
        [['ann', 'bob', 'cat', 'dan', 'eve'], 5],
      );
    });
  }

  it('tells what a file is when enough of it is there, and gives nothing twice', async () => {
    const path = folder.write('slow.json', '[\n');
    follower.start(path);
    await follower.until('caughtUp');
    const record = (user: string): string => `  ${auditRecord(user)}`;
    appendFileSync(path, record('ann'));
    await follower.until('2: ann');
    appendFileSync(path, `,\n${record('bob')}\n]\n`);
    deepStrictEqual([(await follower.until('3: bob')).filter((each) => each !== 'caughtUp'), follower.last?.count], [['3: bob'], 2]);
  });

  it('leaves out what was read before', async () => {
    const path = folder.write('known.log', `${hit('ann')}\n${hit('bob')}\n`);
    follower.start(path, 3);
    await follower.until('caughtUp');
    appendFileSync(path, `${hit('cat')}\nnothing\n`);
    deepStrictEqual(
      (await follower.until('3: cat')).filter((each) => each !== 'caughtUp'),
      ['3: cat'],
    );
  });
});

describe('following what does not grow', () => {
  it('reads it once', async () => {
    const path = folder.write('a.gz', gzipSync(`${hit('ann')}\n`));
    const { batches } = await followLog({ name: 'a.gz', path, size: 0 }, 1, new AbortController().signal);
    let records = 0;
    for await (const batch of batches) records += batch.records.length;
    deepStrictEqual([records, openBelow(folder.path)], [1, []]);
  });
});
