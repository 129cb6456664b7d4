import { deepStrictEqual } from 'node:assert/strict';
import type { Context } from '@microsoft/microsoft-graph-client';
import { Exchange } from '../../../src/graph/client/exchange';
import { Pace } from '../../../src/graph/client/pace';
import { Clock, never, NOW } from './harness';

interface Wish {
  readonly interactive?: boolean;
  readonly report?: boolean;
  readonly signal?: AbortSignal;
}

/** A pace that keeps when each request went, in seconds since the start. */
function paced() {
  const clock = new Clock();
  const pace = new Pace({ requests: 5, milliseconds: 10_000 }, clock);
  const gone: (readonly [string, number])[] = [];
  pace.setNext({
    execute: ({ request }: Context) => {
      gone.push([String(request), (clock.time - NOW) / 1000]);
      return Promise.resolve();
    },
  });
  const send = (name: string, { interactive = false, report = true, signal = never() }: Wish = {}): Promise<void> => {
    const exchange = new Exchange(name, { report, interactive, signal });
    return pace.execute({ request: name, middlewareControl: { getMiddlewareOptions: () => exchange } } as unknown as Context);
  };
  return { clock, pace, gone, send };
}

describe('graph: pace of reports', () => {
  it('the background goes evenly spaced and in order, and leaves one place', async () => {
    const { send, gone } = paced();
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => send(name)));
    deepStrictEqual(gone, [
      ['a', 0],
      ['b', 2.5],
      ['c', 5],
      ['d', 7.5],
      ['e', 10],
      ['f', 12.5],
    ]);
  });

  it('what somebody waits for goes at once, and the background makes room for it', async () => {
    const { send, gone } = paced();
    const background = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => send(name)));
    await send('now', { interactive: true });
    await background;
    deepStrictEqual(gone, [
      ['now', 0],
      ['a', 0],
      ['b', 2.5],
      ['c', 5],
      ['d', 10],
      ['e', 12.5],
    ]);
  });

  it('never more than five in any ten seconds, whoever asks', async () => {
    const { send, gone } = paced();
    const names = Array.from({ length: 12 }, (_, number) => String(number));
    await Promise.all(names.map((name, index) => send(name, { interactive: index % 2 === 0 })));
    const times = gone.map(([, time]) => time);
    const busiest = Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 10).length));
    deepStrictEqual([gone.length, busiest], [12, 5]);
  });

  it('nothing goes while the service asked for a pause', async () => {
    const { send, gone, pace, clock } = paced();
    pace.hold(clock.time + 30_000);
    await Promise.all([send('a'), send('now', { interactive: true }), send('no report', { report: false })]);
    deepStrictEqual(gone.map(([name, time]) => `${name} ${String(time)}`).sort(), ['a 30', 'no report 0', 'now 30']);
  });

  it('who gives up lets the next one pass', async () => {
    const { send, gone } = paced();
    const abort = new AbortController();
    const sent = [send('a'), send('b', { signal: abort.signal }), send('c')];
    abort.abort();
    const outcomes = await Promise.allSettled(sent);
    deepStrictEqual(
      [outcomes.map(({ status }) => status), gone],
      [
        ['fulfilled', 'rejected', 'fulfilled'],
        [
          ['a', 0],
          ['c', 2.5],
        ],
      ],
    );
  });
});
