import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { MOST_PASTE } from '../../../src/shared/wizardLimits';
import { type FromWizard, parseFromWizard } from '../../../src/shared/wizardPage';

/** One of each kind; a kind that is missing here does not compile. */
const one: { readonly [T in FromWizard['type']]: FromWizard & { readonly type: T } } = {
  ready: { type: 'ready' },
  enterByUser: { type: 'enterByUser' },
  clearUser: { type: 'clearUser' },
  signIn: { type: 'signIn' },
  openDemo: { type: 'openDemo' },
  showPermissions: { type: 'showPermissions' },
  runAll: { type: 'runAll' },
  cancelRun: { type: 'cancelRun' },
  copySteps: { type: 'copySteps' },
  copyReply: { type: 'copyReply' },
  resetReply: { type: 'resetReply' },
  exportCase: { type: 'exportCase' },
  prepareSupportRequest: { type: 'prepareSupportRequest' },
  restart: { type: 'restart' },
  chooseArea: { type: 'chooseArea', area: 'usage' },
  chooseScenario: { type: 'chooseScenario', scenario: 'SY-001' },
  openRelated: { type: 'openRelated', scenario: '22' },
  chooseCode: { type: 'chooseCode', code: 'audit:hr=80230619' },
  explainCode: { type: 'explainCode', code: 'Blocked from self-service password reset' },
  chooseUser: { type: 'chooseUser', text: 'adele.vance@contoso.com' },
  pickUser: { type: 'pickUser', id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' },
  answer: { type: 'answer', check: 'license', option: 'none' },
  takeBack: { type: 'takeBack', check: 'license' },
  runCheck: { type: 'runCheck', check: 'license' },
  goTo: { type: 'goTo', step: { kind: 'check', check: 'license' } },
  draft: { type: 'draft', id: 'paste.tls', text: '' },
  paste: { type: 'paste', command: 'tls', text: 'x'.repeat(MOST_PASTE) },
  copyCommand: { type: 'copyCommand', command: 'tls' },
  openTerminal: { type: 'openTerminal', command: 'tls' },
  openLink: { type: 'openLink', link: 'users' },
  openUrl: { type: 'openUrl', step: 'tryReset' },
  copyStep: { type: 'copyStep', step: 'tryReset' },
  openSource: { type: 'openSource', source: 'licensing' },
  chooseReplyLanguage: { type: 'chooseReplyLanguage', language: 'en' },
};

const messages = Object.values(one);

const refused: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', 'ready'],
  ['a list', ['ready']],
  ['a list that looks like a message', Object.assign([], { type: 'ready' })],
  ['an unknown type', { type: 'execute' }],
  ['a name that every object has', { type: 'constructor' }],
  ['__proto__ as a type', { type: '__proto__' }],
  ['one field too many', { type: 'ready', command: 'workbench.action.quit' }],
  ['a field that is missing', { type: 'takeBack' }],
  ['an unknown area', { type: 'chooseArea', area: 'toString' }],
  ['an unknown check', { type: 'takeBack', check: 'constructor' }],
  ['an option of another check', { type: 'answer', check: 'license', option: 'member' }],
  ['an option of an unknown check', { type: 'answer', check: 'hasOwnProperty', option: 'cannotTell' }],
  ['an option that every object has', { type: 'answer', check: 'license', option: 'toString' }],
  ['an unknown command', { type: 'openTerminal', command: 'Remove-MgUser' }],
  ['a command that every object has', { type: 'copyCommand', command: 'valueOf' }],
  ['an address instead of a link', { type: 'openLink', link: 'https://example.com' }],
  ['a step that is a word', { type: 'goTo', step: 'finding' }],
  ['a step without its check', { type: 'goTo', step: { kind: 'check' } }],
  ['a step with a check too many', { type: 'goTo', step: { kind: 'finding', check: 'license' } }],
  ['an unknown step', { type: 'goTo', step: { kind: 'toString' } }],
  ['an empty name', { type: 'chooseUser', text: '' }],
  ['a name too long', { type: 'chooseUser', text: 'x'.repeat(321) }],
  ['an id too long', { type: 'pickUser', id: 'x'.repeat(121) }],
  ['an empty id', { type: 'chooseScenario', scenario: '' }],
  ['a number for an id', { type: 'chooseScenario', scenario: 22 }],
  ['an unknown draft', { type: 'draft', id: 'constructor', text: '' }],
  ['a draft of an unknown command', { type: 'draft', id: 'paste.toString', text: '' }],
  ['a search too long', { type: 'draft', id: 'search', text: 'x'.repeat(201) }],
  ['a paste too long', { type: 'paste', command: 'tls', text: 'x'.repeat(MOST_PASTE + 1) }],
  ['a language that we do not speak', { type: 'chooseReplyLanguage', language: 'xx' }],
];

/** Numbers that look random and are the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const junk: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  NaN,
  true,
  '',
  'license',
  '__proto__',
  [],
  {},
  { kind: 'start' },
  'x'.repeat(400),
  () => 0,
];
const keys = ['type', 'check', 'option', 'command', 'text', 'id', 'step', 'area', 'code', '__proto__', 'constructor'];

describe('messages of the wizard’s page', () => {
  it('takes each message as it is', () => {
    deepStrictEqual(messages.map(parseFromWizard), messages);
  });

  for (const [what, raw] of refused) {
    it(`refuses ${what}`, () => strictEqual(parseFromWizard(raw), undefined));
  }

  it('takes what every question can be answered with', () => {
    const raw = { type: 'answer', check: 'license', option: 'cannotTell' };
    deepStrictEqual(parseFromWizard(raw), raw);
  });

  it('never throws, and takes nothing that has another shape than a message (10,000 random ones)', () => {
    const next = random(20_261_121);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
    const shapes = new Set(messages.map((message) => Object.keys(message).sort().join()));
    const strays: unknown[] = [];
    let taken = 0;
    for (let round = 0; round < 10_000; round++) {
      const raw: Record<string, unknown> = { ...(pick(messages) as object) };
      for (let change = Math.floor(next() * 3); change > 0; change--) {
        const key = next() < 0.5 ? pick(Object.keys(raw).concat('type')) : pick(keys);
        if (next() < 0.2) Reflect.deleteProperty(raw, key);
        else
          Object.defineProperty(raw, key, {
            value: next() < 0.3 ? pick(messages).type : pick(junk),
            enumerable: true,
            configurable: true,
            writable: true,
          });
      }
      const message = parseFromWizard(raw);
      if (message === undefined) continue;
      taken++;
      const known = Object.hasOwn(one, message.type) && shapes.has(Object.keys(raw).sort().join());
      const sameKeys = known && Object.keys(one[message.type]).sort().join() === Object.keys(raw).sort().join();
      const plain = Object.entries(raw).every(([key, value]) => typeof value === 'string' || (key === 'step' && message.type === 'goTo'));
      if (!sameKeys || !plain) strays.push(raw);
    }
    deepStrictEqual({ strays, someTaken: taken > 1000, someRefused: taken < 9000 }, { strays: [], someTaken: true, someRefused: true });
  });
});
