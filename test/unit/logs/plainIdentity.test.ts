import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, type Finding } from '../../../src/core/codes/find';
import { FindingStream } from '../../../src/core/codes/findStream';
import { randomText } from './randomText';
import { random } from './random';

/** Finds in pieces; every second piece comes with its bytes, as they lie in a larger buffer. */
function inPieces(text: string, lengths: () => number): { readonly found: readonly Finding[]; readonly lines: readonly number[] } {
  const stream = new FindingStream();
  const found: Finding[] = [];
  const lines: number[] = [];
  const take = (more: readonly Finding[]): void => {
    for (const finding of more) {
      found.push(finding);
      lines.push(stream.lineAt(finding.start));
    }
  };
  for (let at = 0, count = 0; at < text.length; count++) {
    const piece = text.slice(at, at + Math.max(1, lengths()));
    at += piece.length;
    take(
      count % 2 === 0
        ? stream.push(piece)
        : stream.push(piece, Buffer.from(`${'x'.repeat(count % 5)}${piece}`, 'latin1').subarray(count % 5)),
    );
  }
  take(stream.end());
  deepStrictEqual(stream.lines, text.split(/\r\n?|\n/).length);
  return { found, lines };
}

function linesOf(text: string, found: readonly Finding[]): readonly number[] {
  let line = 1;
  let at = 0;
  return found.map(({ start }) => {
    for (; at < start; at++) if (text.charAt(at) === '\n' || (text.charAt(at) === '\r' && text.charAt(at + 1) !== '\n')) line++;
    return line;
  });
}

function agrees(text: string, lengths: () => number): number {
  const expected = find(text);
  const { found, lines } = inPieces(text, lengths);
  deepStrictEqual(found, expected);
  deepStrictEqual(lines, linesOf(text, expected));
  return expected.length;
}

describe('finding in a text that arrives in pieces', function () {
  this.timeout(60_000);

  it('finds what find() finds in the whole, wherever it is cut', () => {
    let findings = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const next = random(seed);
      const text = randomText(next, 1000 + next(60_000));
      const size = [7, 100, 5_000, 70_000][seed % 4] ?? 1;
      findings += agrees(text, () => 1 + next(size));
    }
    ok(findings > 5_000, `only ${findings}`);
  });

  it('agrees on every sample, cut after each character', () => {
    const folder = 'test/samples';
    for (const name of readdirSync(folder)) agrees(readFileSync(join(folder, name), 'utf8'), () => 1);
  });

  it('agrees on a megabyte that is full of codes, and on a line of a megabyte', () => {
    const next = random(7);
    const dense = randomText(next, 1_500_000, { noise: 0 });
    agrees(dense, () => 65_536);
    agrees(dense.replace(/[\r\n]+/g, ' '), () => 100_000);
  });
});
