import { deepStrictEqual, notStrictEqual } from 'node:assert/strict';
import { allFacts } from '../../../src/core/codes/facts';
import { assess } from '../../../src/core/guide/assess';
import { CANNOT_TELL, checkFacts, checkIds } from '../../../src/core/guide/checks';
import { areas } from '../../../src/core/guide/guide';
import { next } from '../../../src/core/guide/next';
import { restore } from '../../../src/core/guide/restore';
import { scenarioIds } from '../../../src/core/guide/scenarios';
import { type GuideEvent, type GuideState, newCase } from '../../../src/core/guide/state';

function after(...events: readonly GuideEvent[]): GuideState {
  return events.reduce(next, newCase);
}

describe('guide, next', () => {
  it('goes from an area to its scenarios, and from a scenario to its first question', () => {
    const area = after({ type: 'chooseArea', area: 'usage' });
    deepStrictEqual([area.entry, area.step, assess(area).question], [{ kind: 'area', area: 'usage' }, { kind: 'scenarios' }, null]);
    const scenario = next(area, { type: 'chooseScenario', scenario: 'SY-034' });
    deepStrictEqual(scenario.step, { kind: 'check', check: assess(scenario).question });
  });

  it('keeps the answers when another entry is chosen, and when one answer is taken back', () => {
    const state = after(
      { type: 'chooseCode', code: 'SSPR_0010' },
      { type: 'answer', check: 'writebackEnabled', option: 'on' },
      { type: 'answer', check: 'license', option: 'premium' },
      { type: 'chooseScenario', scenario: 'SY-049' },
      { type: 'takeBack', check: 'license' },
    );
    deepStrictEqual(
      [state.answers, state.order, state.step],
      [{ writebackEnabled: 'on' }, ['writebackEnabled'], { kind: 'check', check: 'license' }],
    );
  });

  it('reaches the same cause in whatever order the questions are answered', () => {
    const answers: readonly GuideEvent[] = [
      { type: 'answer', check: 'registered', option: 'tooFew' },
      { type: 'answer', check: 'adminPolicy', option: 'resetOn' },
      { type: 'answer', check: 'methodsAllowed', option: 'allowed' },
    ];
    const start: GuideEvent = { type: 'chooseCode', code: 'SSPR_0014' };
    const found = [answers, [...answers].reverse()].map((list) => assess(after(start, ...list)).finding?.cause);
    deepStrictEqual(found, ['adminTooFewMethods', 'adminTooFewMethods']);
  });

  it('ends in what stops first, though more is wrong', () => {
    const state = after(
      { type: 'chooseUser' },
      { type: 'liveOutcome', check: 'writebackEnabled', outcome: { kind: 'option', option: 'off' } },
      { type: 'liveOutcome', check: 'registered', outcome: { kind: 'option', option: 'none' } },
      { type: 'liveOutcome', check: 'adminPolicy', outcome: { kind: 'option', option: 'noRole' } },
      { type: 'liveOutcome', check: 'license', outcome: { kind: 'option', option: 'none' } },
      { type: 'liveOutcome', check: 'accountEnabled', outcome: { kind: 'option', option: 'enabled' } },
    );
    deepStrictEqual([assess(state).finding?.cause, assess(state).finding?.certainty], ['licenseMissing', 'confirmed']);
  });

  it('lets the last word count, live or answered, and gives the live one back', () => {
    const live: GuideEvent = { type: 'liveOutcome', check: 'license', outcome: { kind: 'option', option: 'none' } };
    const said: GuideEvent = { type: 'answer', check: 'license', option: 'premium' };
    const start: GuideEvent = { type: 'chooseCode', code: 'SSPR_0012' };
    const cause = (...events: readonly GuideEvent[]): string | undefined => assess(after(start, ...events)).finding?.cause;
    deepStrictEqual(
      [cause(live), cause(live, said), cause(said, live), cause(live, said, { type: 'takeBack', check: 'license' })],
      ['licenseMissing', 'administratorUnlicensed', 'licenseMissing', 'licenseMissing'],
    );
  });

  it('says what could not be checked, and never takes it for good', () => {
    const state = after(
      { type: 'chooseCode', code: 'SSPR_0011' },
      { type: 'liveOutcome', check: 'scope', outcome: { kind: 'unknown' } },
      { type: 'answer', check: 'scope', option: CANNOT_TELL },
      { type: 'answer', check: 'methodsAllowed', option: 'allowed' },
    );
    const { finding } = assess(state);
    deepStrictEqual([finding?.cause, finding?.certainty, finding?.unchecked], ['neverConfigured', 'onlyOneLeft', ['scope']]);
  });

  it('looks elsewhere when nothing fits that the entry suggests', () => {
    const state = after(
      { type: 'liveOutcome', check: 'accountEnabled', outcome: { kind: 'option', option: 'disabled' } },
      { type: 'chooseScenario', scenario: 'SY-042' },
      { type: 'answer', check: 'throttled', option: 'no' },
    );
    const { finding } = assess(state);
    deepStrictEqual([finding?.cause, finding?.elsewhere], ['accountDisabled', true]);
  });

  it('says that it found nothing rather than guess', () => {
    const state = after({ type: 'chooseScenario', scenario: 'SY-042' }, { type: 'answer', check: 'throttled', option: 'no' });
    deepStrictEqual([assess(state).finding?.cause, assess(state).finding?.certainty], ['nothingFound', 'none']);
  });

  it('knows that a cloud account has no server, and an administrator no user policy', () => {
    const cloud = after({ type: 'chooseUser' }, { type: 'answer', check: 'federation', option: 'cloudOnly' });
    const admin = after({ type: 'chooseUser' }, { type: 'answer', check: 'adminPolicy', option: 'resetOn' });
    deepStrictEqual(
      [assess(cloud).remaining.filter((id) => id.startsWith('writeback')), assess(admin).remaining.includes('scopeNone')],
      [[], false],
    );
  });

  it('leaves the state as it is for what it does not know', () => {
    const state = after({ type: 'chooseCode', code: 'SSPR_0010' });
    const strange: readonly GuideEvent[] = [
      { type: 'chooseArea', area: 'nowhere' },
      { type: 'chooseScenario', scenario: 'SY-999' },
      { type: 'chooseScenario', scenario: 'toString' },
      { type: 'chooseCode', code: '__proto__' },
      { type: 'answer', check: 'constructor', option: 'x' },
      { type: 'answer', check: 'license', option: 'toString' },
      { type: 'takeBack', check: 'license' },
      { type: 'liveOutcome', check: 'license', outcome: { kind: 'option', option: 'cannotTell' } },
    ];
    deepStrictEqual(
      strange.filter((event) => next(state, event) !== state),
      [],
    );
  });

  it('goes back to the list when an answer leads nowhere yet', () => {
    const state = after({ type: 'goTo', step: { kind: 'check', check: 'license' } }, { type: 'answer', check: 'license', option: 'none' });
    deepStrictEqual([state.step, state.answers], [{ kind: 'checks' }, { license: 'none' }]);
  });

  it('starts anew on demand only', () => {
    const state = after({ type: 'chooseCode', code: 'SSPR_0010' }, { type: 'answer', check: 'license', option: 'none' });
    notStrictEqual(state, newCase);
    deepStrictEqual(next(state, { type: 'restart' }), newCase);
  });

  it('comes back from a store with its entry, answers and step, and without what it does not know', () => {
    const state = after(
      { type: 'chooseCode', code: 'SSPR_0029', from: 'logLine' },
      { type: 'answer', check: 'adminCount', option: 'ordinary' },
      { type: 'goTo', step: { kind: 'checks' } },
    );
    const stored = JSON.parse(
      JSON.stringify({ ...state, answers: { ...state.answers, gone: 'x', license: 'gone', __proto__: 'x' } }),
    ) as unknown;
    deepStrictEqual(restore(stored), state);
  });

  it('makes a new case of what is none', () => {
    const nonsense: readonly unknown[] = [
      null,
      7,
      'x',
      [],
      {},
      { entry: { kind: 'scenario', scenario: 'SY-999' }, order: [null], step: 3 },
    ];
    deepStrictEqual(
      nonsense.map(restore),
      nonsense.map(() => newCase),
    );
  });

  it('survives a store and a read', () => {
    const state = after({ type: 'chooseCode', code: 'SSPR_0029' }, { type: 'answer', check: 'adminCount', option: 'protected' });
    deepStrictEqual(assess(JSON.parse(JSON.stringify(state)) as GuideState), assess(state));
  });

  it('never throws and never loses an answer, whatever comes', () => {
    const random = generator(20261121);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const codes = allFacts.map(({ id }) => id);
    const anyEvent = (): GuideEvent => {
      const check = random() < 0.05 ? 'nonsense' : pick(checkIds);
      const options = [
        ...Object.keys(checkIds.includes(check as 'scope') ? checkFacts(check as 'scope').options : {}),
        CANNOT_TELL,
        'nonsense',
      ];
      switch (Math.floor(random() * 10)) {
        case 0:
          return { type: 'chooseArea', area: pick([...areas, 'nonsense']) };
        case 1:
          return { type: 'chooseScenario', scenario: pick([...scenarioIds, 'nonsense']) };
        case 2:
          return { type: 'chooseCode', code: pick([...codes, 'nonsense']) };
        case 3:
          return { type: 'chooseUser' };
        case 4:
          return { type: 'liveOutcome', check, outcome: random() < 0.3 ? { kind: 'unknown' } : { kind: 'option', option: pick(options) } };
        case 5:
          return {
            type: 'goTo',
            step: pick([{ kind: 'checks' }, { kind: 'finding' }, { kind: 'start' }, { kind: 'check', check: pick(checkIds) }]),
          };
        default:
          return { type: 'answer', check, option: pick(options) };
      }
    };
    const lost: string[] = [];
    for (let round = 0; round < 40; round++) {
      let state = newCase;
      for (let turn = 0; turn < 25; turn++) {
        const event = anyEvent();
        const after = next(state, event);
        const { question, finding } = assess(after);
        if (Object.keys(state.answers).some((id) => !(id in after.answers))) lost.push(`${event.type} lost an answer`);
        if (after.entry !== null && after.entry.kind !== 'area' && (question === null) === (finding === null))
          lost.push(`${event.type}: dead end`);
        state = after;
      }
    }
    deepStrictEqual(lost, []);
  }).timeout(30_000);
});

/** Numbers that look random and are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
