import { deepStrictEqual } from 'node:assert/strict';
import { cellsOf, separatorOf } from '../../../../src/core/logs/formats/table/cells';
import { CsvRows } from '../../../../src/core/logs/formats/table/csv';
import type { CsvRow } from '../../../../src/core/logs/formats/table/rowCutter';
import { UnreadableList } from '../../../../src/core/logs/formats/unreadable';
import { random } from '../random';
import { pieces } from './reading';

interface Cut {
  readonly rows: readonly CsvRow[];
  readonly unreadable: readonly string[];
  readonly separator: string;
}

function cut(parts: readonly string[], longest = 1000): Cut {
  const unreadable = new UnreadableList();
  const reader = new CsvRows(longest, unreadable);
  const rows = parts.flatMap((piece) => reader.push(piece));
  rows.push(...reader.end());
  return { rows, unreadable: unreadable.list.first.map(({ line, why }) => `${line} ${why}`), separator: reader.separator };
}

describe('Rows of a table', () => {
  const cases: readonly (readonly [what: string, text: string, rows: readonly string[], unreadable?: readonly string[]])[] = [
    ['nothing', '', []],
    ['blank lines', '\r\n\n  \n', []],
    ['a heading alone, without a line break', 'a,b', ['1:a,b']],
    ['LF, CR LF and CR', 'a,b\n1,2\r\n3,4\r5,6', ['1:a,b', '2:1,2', '3:3,4', '4:5,6']],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', ['1:a,b', '2:1,2']],
    ['what Excel and Export-Csv put above', 'sep=;\r\n#TYPE System.Object\r\n\r\na;b\r\n1;2\r\n', ['4:a;b', '5:1;2']],
    ['blank lines between rows', 'a,b\n\n1,2\n\n\n3,4', ['1:a,b', '3:1,2', '6:3,4']],
    ['quoted line breaks', 'a,b\n1,"x\r\ny\n"\n3,4', ['1:a,b', '2:1,"x\r\ny\n"', '5:3,4']],
    ['doubled quotation marks', 'a,b\n1,"x""\n""y"\n3,4', ['1:a,b', '2:1,"x""\n""y"', '4:3,4']],
    ['a mark inside a cell without marks', 'a,b\n1,5" disk\n3,4" disk', ['1:a,b', '2:1,5" disk', '3:3,4" disk']],
    ['marks that nobody doubled', 'a,b\n1,"he said "no" twice"\n3,4', ['1:a,b', '2:1,"he said "no" twice"', '3:3,4']],
    ['an empty quoted cell', 'a,b\n"",""\n3,4', ['1:a,b', '2:"",""', '3:3,4']],
    [
      'a mark that is never closed, where another cell opens',
      'a,b,c\n1,2,"lost\nmore of it\n3,4,"kept"\n5,6,7\n',
      ['1:a,b,c', '2:1,2,"lost\nmore of it', '4:3,4,"kept"', '5:5,6,7'],
      ['2 openQuote'],
    ],
    [
      'a mark that is never closed, with rows without marks behind it',
      'a,b,c\n1,2,"lost\n3,4,5\n6,7,8',
      ['1:a,b,c', '2:1,2,"lost', '3:3,4,5', '4:6,7,8'],
      ['2 openQuote'],
    ],
    ['a mark closed by the end of the file', 'a,b\n1,"x\ny"', ['1:a,b', '2:1,"x\ny"']],
    ['a row that is too long', `a,b\n1,${'x'.repeat(60)}\n3,4`, ['1:a,b', `2:1,${'x'.repeat(38)}`, '3:3,4'], ['2 tooLong']],
    [
      'a quoted cell that is too long',
      `a,b\n1,"${'x\n'.repeat(22)}3,4\n5,"6"`,
      ['1:a,b', `2:1,"${'x\n'.repeat(17)}x`, '20:x', '21:x', '22:x', '23:x', '24:3,4', '25:5,"6"'],
      ['2 openQuote'],
    ],
  ];
  for (const [what, text, rows, unreadable = []] of cases) {
    it(what, () => {
      const found = cut([text], 40);
      deepStrictEqual([found.rows.map((row) => `${row.line}:${row.text}`), found.unreadable], [rows, unreadable]);
    });
  }

  it('are the same wherever the text is cut', () => {
    for (const [, text] of cases) {
      const whole = cut([text], 40);
      for (let seed = 0; seed < 60; seed++) deepStrictEqual(cut(pieces(text, seed, 6), 40), whole);
    }
  });

  it('hold every line of a broken table once, and cut anywhere they are the same', () => {
    const signs = ['"', '"', ',', ',', '\n', '\n', '\r\n', '\r', 'x', 'word', '1,2,3', '""', ',"'];
    for (let seed = 0; seed < 400; seed++) {
      const next = random(seed);
      const text = `a,b,c\n${Array.from({ length: 60 }, () => signs[next(signs.length)]).join('')}`;
      const whole = cut([text], 50);
      const lines = text.split(/\r\n?|\n/);
      const held = new Map<number, number>();
      for (const { line, text: row } of whole.rows) {
        for (let at = line; at < line + row.split(/\r\n?|\n/).length; at++) held.set(at, (held.get(at) ?? 0) + 1);
      }
      const missing = lines.flatMap((line, index) => (line.trim() === '' || held.get(index + 1) === 1 ? [] : [`${index + 1}:${line}`]));
      deepStrictEqual([seed, missing], [seed, []]);
      deepStrictEqual(cut(pieces(text, seed, 9), 50), whole);
    }
  });
});

describe('Cells of a row', () => {
  const cases: readonly (readonly [row: string, separator: string, cells: readonly string[]])[] = [
    ['', ',', ['']],
    ['a,,b,', ',', ['a', '', 'b', '']],
    ['"a,b";c', ';', ['a,b', 'c']],
    ['"a ""b"" c","",d', ',', ['a "b" c', '', 'd']],
    ['"he said "no" twice",x', ',', ['he said "no" twice', 'x']],
    ['x,"open, and more', ',', ['x', 'open, and more']],
    ['5" disk,b', ',', ['5" disk', 'b']],
    ['"two\nlines"\tb', '\t', ['two\nlines', 'b']],
  ];
  for (const [row, separator, cells] of cases) {
    it(JSON.stringify(row), () => {
      deepStrictEqual([cellsOf(row, separator), cellsOf(row, separator, 1)], [cells, cells.slice(0, 1)]);
    });
  }

  it('are parted by the sign that the heading has most of', () => {
    const headings = ['Level,Date and Time,Source', 'Nivå;Dato, og klokkeslett;Kilde', 'Level\tDate, and\tSource', 'one', '"a;b;c",d,e'];
    deepStrictEqual(headings.map(separatorOf), [',', ';', '\t', ',', ',']);
  });
});

describe('The last row of a table that may grow', () => {
  const cases: readonly (readonly [what: string, parts: readonly string[], rows: readonly string[]])[] = [
    ['is given when it has all its cells, and its line break later is no row', ['a,b\n1,2', '\n3,4\n'], ['1:a,b', '2:1,2', '3:3,4']],
    ['is given behind a closing mark', ['a,b\n1,"2\n2"', '\r\n3,4\n'], ['1:a,b', '2:1,"2\n2"', '4:3,4']],
    ['goes on as a row by itself', ['a,b\n1,2', '2\n3,4\n'], ['1:a,b', '2:1,2', '2:2', '3:3,4']],
    ['waits inside quotation marks', ['a,b\n1,"2', '2"\n'], ['1:a,b', '2:1,"22"']],
    ['waits for its cells', ['a,b,c\n1,2', '2,3\n'], ['1:a,b,c', '2:1,22,3']],
    ['waits behind the sign between cells', ['a,b\n1,2,', '3\n'], ['1:a,b', '2:1,2,3']],
    ['waits as long as the heading is not whole', ['a,b', ',c\n1,2,3\n'], ['1:a,b,c', '2:1,2,3']],
  ];
  for (const [what, parts, rows] of cases) {
    it(what, () => {
      const reader = new CsvRows(40, new UnreadableList());
      const found = parts.flatMap((part) => [...reader.push(part), ...reader.settle()]);
      deepStrictEqual(
        [...found, ...reader.end()].map(({ line, text }) => `${line}:${text}`),
        rows,
      );
    });
  }
});
