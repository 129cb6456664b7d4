import { deepStrictEqual, ok } from 'node:assert/strict';
import { plainLabel, plainLine } from '../../../src/host/tenant/plainLine';

describe('plainLine', () => {
  for (const [what, text, line] of [
    ['an ordinary name', 'Åse Ødegård', 'Åse Ødegård'],
    ['line breaks and tabs', 'Alex\r\nWilber\tVerdict: ready', 'Alex Wilber Verdict: ready'],
    ['marks that turn the direction', 'moc.evil\u202e@alex\u2066x\u200f', 'moc.evil @alex x'],
    ['unseen letters', 'Al\u200bex\u00ad\ufeff', 'Al ex'],
    ['names from right to left', 'محمد', 'محمد'],
    ['what joins letters and emoji, which Persian and Hindi names need', 'علی‌رضا 👩🏽‍🚀', 'علی‌رضا 👩🏽‍🚀'],
    ['markup', '<b>[x](command:y)</b>', '<b>[x](command:y)</b>'],
    ['nothing', '', ''],
  ] as const) {
    it(`takes ${what}`, () => deepStrictEqual(plainLine(text), line));
  }

  it('cuts what is too long between characters', () => {
    deepStrictEqual([plainLine('a'.repeat(10_000), 10), plainLine('😀'.repeat(500), 4)], [`${'a'.repeat(9)}…`, '😀😀😀…']);
  });

  it('costs little for a huge name', () => {
    ok(plainLine('\u202e'.repeat(5_000_000) + 'x').length <= 120);
  });
});

describe('plainLabel', () => {
  it('keeps icons out of labels', () => deepStrictEqual(plainLabel('$(bug) Bob $(x'), '\\$(bug) Bob \\$(x'));
});
