import { deepStrictEqual } from 'node:assert/strict';
import { inLines } from '../../../src/host/users/inLines';

describe('inLines', () => {
  for (const [text, lines] of [
    ['', ['']],
    ['one two', ['one two']],
    ['one two three four', ['one two', 'three four']],
    ['a verylongwordindeed b', ['a', 'verylongwordindeed', 'b']],
  ] as const) {
    it(`breaks "${text}" between words`, () => deepStrictEqual(inLines(text, 10), lines));
  }
});
