import { deepStrictEqual, ok } from 'node:assert/strict';
import type { RecordReader } from '../../../../src/core/logs/record';
import { auditCsvReader } from '../../../../src/core/logs/formats/auditCsv';
import { auditJsonReader } from '../../../../src/core/logs/formats/auditJson';
import { eventCsvReader } from '../../../../src/core/logs/formats/eventCsv';
import { eventXmlReader } from '../../../../src/core/logs/formats/eventXml';
import { random } from '../random';
import { auditExports, eventExports, jsonExports, refusedEvent, renderedEvent, securityEvent, shellExports } from './exports';
import { readCut, type Reading, readWhole } from './reading';

const readers: readonly (readonly [what: string, make: () => RecordReader, texts: readonly string[], signs: readonly string[]])[] = [
  [
    'eventCsv',
    eventCsvReader,
    [...Object.values(eventExports), ...Object.values(shellExports)],
    ['"', ',', '\n', '\r', ';', '33004', '11/5/2026'],
  ],
  ['auditCsv', auditCsvReader, Object.values(auditExports), ['"', ',', '\n', '""', '[{', '2026-11-05']],
  [
    'auditJson',
    auditJsonReader,
    Object.values(jsonExports),
    ['"', '{', '}', '[', ']', ':', ',', '\\', '\n', '"value":[', '"rows":[', '1', '//', ' '],
  ],
  [
    'eventXml',
    eventXmlReader,
    [`<Events>${refusedEvent}\n${securityEvent}</Events>`, `${renderedEvent}\n${refusedEvent}\n${renderedEvent}`],
    [
      '<Event ',
      '</Event>',
      '<Event',
      '>',
      '<',
      '<EventID>',
      '</',
      '<System>',
      '</System>',
      '&',
      '<![CDATA[',
      '<!--',
      '-->',
      '\n',
      "'",
      '"',
      '<?',
    ],
  ],
];

/** What holds for every reading, whatever was read. */
function sound(reading: Reading, text: string): void {
  const lines = text.split(/\r\n?|\n/).length;
  const ordered = reading.records.every(({ line }, index) => line >= (reading.records[index - 1]?.line ?? 1));
  const places = [...reading.records, ...reading.unreadable.first].every(
    ({ line }) => Number.isInteger(line) && line >= 1 && line <= lines,
  );
  deepStrictEqual([reading.records.length, ordered, places], [reading.count, true, true], JSON.stringify(text));
  ok(reading.unreadable.first.length === Math.min(100, reading.unreadable.count));
}

function broken(text: string, next: (below: number) => number): string {
  let made = text;
  for (let times = next(4); times >= 0; times--) {
    const at = next(made.length + 1);
    const kind = next(4);
    if (kind === 0) made = made.slice(0, at) + String.fromCharCode((made.charCodeAt(at) || 0) ^ (1 << next(8))) + made.slice(at + 1);
    else if (kind === 1) made = made.slice(0, at) + made.slice(at + next(40));
    else if (kind === 2) made = made.slice(at) + made.slice(0, at);
    else made = made.slice(0, at) + made.slice(next(made.length + 1));
  }
  return made;
}

describe('Whatever a table holds', () => {
  for (const [what, make, texts, signs] of readers) {
    it(`${what}: broken exports are read the same wherever they are cut`, () => {
      for (let seed = 0; seed < 600; seed++) {
        const next = random(seed);
        const text = broken(texts[seed % texts.length] ?? '', next);
        const reading = readWhole(make, text);
        sound(reading, text);
        deepStrictEqual(readCut(make, text, seed, 1 + next(200)), reading, JSON.stringify(text));
      }
    });

    it(`${what}: random text is read the same wherever it is cut`, () => {
      for (let seed = 0; seed < 600; seed++) {
        const next = random(seed + 7);
        const text = Array.from({ length: 80 }, () => (next(3) === 0 ? 'word' : signs[next(signs.length)])).join('');
        const reading = readWhole(make, text);
        sound(reading, text);
        deepStrictEqual(readCut(make, text, seed, 12), reading, JSON.stringify(text));
      }
    });
  }
});
