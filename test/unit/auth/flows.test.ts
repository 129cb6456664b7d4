import { deepStrictEqual } from 'node:assert/strict';
import { anotherWayMayWork, flowsInOrder, type Surroundings } from '../../../src/auth/flows';
import { networkCode } from '../../../src/auth/networkCode';
import { page } from '../../../src/auth/pages';

describe('flows', () => {
  const orders: readonly (readonly [Surroundings, readonly string[]])[] = [
    [{ setting: 'auto', remote: false }, ['browser', 'deviceCode']],
    [{ setting: 'auto', remote: true }, ['deviceCode']],
    [{ setting: 'browser', remote: true }, ['browser']],
    [{ setting: 'deviceCode', remote: false }, ['deviceCode']],
  ];
  for (const [surroundings, order] of orders) {
    it(`${surroundings.setting}${surroundings.remote ? ' on a remote host' : ''}: ${order.join(', then ')}`, () =>
      deepStrictEqual(flowsInOrder(surroundings), order));
  }

  it('offer another way only where the service and the person have not decided', () => {
    deepStrictEqual(
      (['browserNotOpened', 'timedOut', 'cancelledByPerson', 'conditionalAccess', 'expired'] as const).map((kind) =>
        anotherWayMayWork({ kind }),
      ),
      [true, true, false, false, false],
    );
  });
});

describe('page', () => {
  it('keeps words words', () => {
    const html = page({ title: 'A <b>', text: '"x" & <script>' }, 'en');
    deepStrictEqual(
      ['<script', '<title>A &lt;b&gt;</title>', '<p>&quot;x&quot; &amp; &lt;script&gt;</p>'].map((part) => html.includes(part)),
      [false, true, true],
    );
  });
});

describe('networkCode', () => {
  const code = (name: string): Error => Object.assign(new Error('x'), { code: name });
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['of Node, in the cause', new TypeError('fetch failed', { cause: code('ENOTFOUND') }), 'ENOTFOUND'],
    ['of the first of many tries', new TypeError('fetch failed', { cause: new AggregateError([code('ECONNREFUSED')]) }), 'ECONNREFUSED'],
    ['of Chromium, in the message', new Error('net::ERR_NAME_NOT_RESOLVED'), 'ERR_NAME_NOT_RESOLVED'],
    ['a proxy that only says so', new Error('Proxy response (500) !== 200 when HTTP Tunneling'), 'PROXY'],
    ['none', new TypeError('terminated'), 'FAILED'],
    ['no error at all', 'oops', 'FAILED'],
  ];
  for (const [name, failure, expected] of cases) it(name, () => deepStrictEqual(networkCode(failure), expected));
});
