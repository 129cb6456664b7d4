import { deepStrictEqual } from 'node:assert/strict';

import { TextDecoding } from '../../../src/files/encoding';
import { encodings } from './samples';

describe('decoding of a text', () => {
  const text = 'Bjørg “så” SSPR_0029 på Å – 5 €\r\n';
  const beyond = `${text}日本語 and 🔑 too, with words enough around them\n`;

  for (const [how, { name, encode }] of Object.entries(encodings)) {
    it(`reads ${how} wherever it is cut`, () => {
      const whole = name === 'Windows-1252' ? text : beyond;
      const bytes =
        name === 'Windows-1252' ? Buffer.from([...text].map((letter) => windows1252[letter] ?? letter.charCodeAt(0))) : encode(whole);
      const head = Uint8Array.from(bytes);
      for (let cut = 0; cut <= bytes.length; cut++) {
        const decoding = new TextDecoding(head);
        // The memory of a piece is used again for the next.
        const memory = Buffer.alloc(bytes.length);
        let read = '';
        for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut, cut + 1), bytes.subarray(cut + 1)]) {
          piece.copy(memory);
          const decoded = decoding.push(memory.subarray(0, piece.length));
          read += decoded.text;
          deepStrictEqual(Buffer.from(decoded.bytes).equals(Buffer.from(decoded.text, 'latin1')), true);
        }
        deepStrictEqual([cut, read + decoding.end().text, decoding.encoding], [cut, whole, name]);
      }
    });
  }

  it('marks a character that is never finished', () => {
    for (const [bytes, name] of [
      [Buffer.from('€ €').subarray(0, -1), 'UTF-8'],
      [Buffer.from('\ufeff€ x', 'utf16le').subarray(0, -1), 'UTF-16 LE'],
    ] as const) {
      const decoding = new TextDecoding(bytes);
      deepStrictEqual([decoding.push(bytes).text + decoding.end().text, decoding.encoding], ['€ \ufffd', name]);
    }
  });
});

const windows1252: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
