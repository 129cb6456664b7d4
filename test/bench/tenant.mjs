/**
 * Reading a large tenant from a server on loopback, against a bare loop that fetches and parses the same pages, one after the other.
 * `--users 500000` another size, `--throttled` as slowly as the service really answers, `--ready` from a server that has all pages ready:
 * then nothing can be done while one waits, and what is measured is the work for each person alone.
 */
import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc');

const PACE = { requests: 5, milliseconds: 10_000 };

async function withServer({ users, alphabet = 'ascii', limit = 0, keep = false }, act) {
  const child = fork(new URL('./tenantServer.mjs', import.meta.url), [String(users), alphabet, String(limit), keep ? 'keep' : 'make'], {
    execArgv: [],
  });
  try {
    const { origin } = await new Promise((resolve) => child.once('message', resolve));
    return await act(origin);
  } finally {
    child.disconnect();
  }
}

const asked = async (origin) => Number(await (await fetch(`${origin}/asked`)).text());

/** Fetches and parses a list, and nothing else. */
async function bareList(start) {
  let rows = 0;
  let pages = 0;
  for (let next = start; next; pages++) {
    const body = await (await fetch(next, { headers: { Authorization: 'Bearer x' } })).json();
    rows += body.value.length;
    next = body['@odata.nextLink'];
  }
  return { rows, pages };
}

async function bareLoop(origin, lists) {
  const start = performance.now();
  let pages = 0;
  for (const path of lists) pages += (await bareList(origin + path)).pages;
  return { milliseconds: performance.now() - start, pages };
}

function readerFor({ TenantReader, Roster, allScopes }, origin, reportsPace) {
  const connection = {
    graph: origin,
    cloud: 'global',
    fetch,
    token: () => Promise.resolve({ accessToken: 'x', scopes: allScopes }),
    reportsPace,
  };
  const roster = new Roster();
  const delay = (milliseconds, signal) => pause(milliseconds, undefined, { signal });
  return { roster, reader: new TenantReader({ connection, roster, now: Date.now, delay, declared: null }) };
}

/** Heap and buffers that live on after a collection. */
function alive() {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const never = () => new AbortController().signal;

/**
 * The longest time in which a timer of 5 ms did not come, and how much this process worked in it: on a busy machine the rest is the machine's.
 */
function watchBlocks() {
  const longest = { milliseconds: 0, worked: 0 };
  let [at, cpu] = [performance.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const now = performance.now();
    const used = process.cpuUsage(cpu);
    const worked = Math.min(now - at, (used.user + used.system) / 1000);
    if (worked > longest.worked) Object.assign(longest, { milliseconds: now - at, worked });
    [at, cpu] = [now, process.cpuUsage()];
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function oneLoad(bundle, origin, users) {
  const before = alive();
  const { reader, roster } = readerFor(bundle, origin, null);
  const blocks = watchBlocks();
  const start = performance.now();
  await reader.load(never());
  const milliseconds = performance.now() - start;
  const block = blocks();
  if (roster.withAccount !== users || roster.withRegistration !== users) throw new Error(`${roster.withAccount} of ${users} users came`);
  const bytes = (alive() - before) / users;
  return { milliseconds, bytes, block, kinds: roster.kinds().length };
}

async function unthrottled(bundle, { users, alphabet, keep = false }, rounds) {
  await withServer({ users, alphabet, keep }, async (origin) => {
    const best = { ours: Infinity, bare: Infinity };
    let last;
    let pages = 0;
    for (let round = 0; round < rounds; round++) {
      const bare = await bareLoop(origin, bundle.lists);
      pages = bare.pages;
      const from = await asked(origin);
      last = await oneLoad(bundle, origin, users);
      last.asked = (await asked(origin)) - from;
      best.ours = Math.min(best.ours, last.milliseconds);
      best.bare = Math.min(best.bare, bare.milliseconds);
    }
    console.log(
      `tenant, ${users} users, ${alphabet} names, pages ${keep ? 'ready' : 'made on demand'}: ${(best.ours / 1000).toFixed(2)} s, bare loop ${(best.bare / 1000).toFixed(2)} s: ${(best.ours / best.bare).toFixed(2)} x (target 1.15); ` +
        `${last.asked} requests for ${pages} pages; ${last.bytes.toFixed(0)} bytes a user (target 400); ${last.kinds} kinds; longest block ${last.block.worked.toFixed(0)} ms of work (target 50), ${last.block.milliseconds.toFixed(0)} ms by the clock`,
    );
  });
}

/** What stands on screen while the service lets through what it really does. */
async function throttled(bundle, users, seconds) {
  await withServer({ users, limit: PACE.requests }, async (origin) => {
    const { reader, roster } = readerFor(bundle, origin, PACE);
    const stop = new AbortController();
    const start = performance.now();
    let over = false;
    const done = reader.load(stop.signal).then(() => (over = true));
    for (const second of seconds) {
      await pause(Math.max(0, start + second * 1000 - performance.now()));
      const { sources, requests } = reader.progress;
      const facts = Object.entries(sources).filter(([, { state }]) => state === 'done');
      const { tenant } = reader;
      const counts = tenant.counts.known ? `, ${tenant.counts.value.enabled - tenant.counts.value.capable} enabled but not able` : '';
      console.log(
        `tenant, ${users} users, 5 reports in 10 s, after ${second} s: ${roster.withAccount} accounts, ${roster.withRegistration} rows of the report${counts}; ` +
          `${facts.length} of ${Object.keys(sources).length} sources whole (${facts.map(([id]) => id).join(', ')}); ${requests} requests${over ? '; done' : ''}`,
      );
      if (over) break;
    }
    stop.abort();
    await done;
    console.log(
      `tenant, ${users} users: at this pace the whole report takes about ${((Math.ceil(users / 999) * 2.5) / 60).toFixed(1)} min`,
    );
  });
}

/** @param bundle what test/bench/bench.ts exports @param {readonly string[]} options */
export async function benchTenant(bundle, options) {
  const at = options.indexOf('--users');
  const users = at < 0 ? 100_000 : Number(options[at + 1]);
  if (options.includes('--throttled')) return throttled(bundle, users, [5, 30]);
  if (options.includes('--ready')) return unthrottled(bundle, { users, alphabet: 'ascii', keep: true }, 4);
  await unthrottled(bundle, { users, alphabet: 'ascii' }, 3);
  await unthrottled(bundle, { users, alphabet: 'other' }, 1);
}
