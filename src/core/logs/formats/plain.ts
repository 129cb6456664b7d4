import type { RecordReader } from '../record';
import type { FormatOptions } from './options';
import { find } from '../../codes/find';

/** Reads any text: gives the records in which something of ours stands. */
export function plainReader(options: FormatOptions): RecordReader {
  let text = '';
  if (options.day === 0) text = '';
  return {
    push: (piece) => {
      text += piece;
      return [];
    },
    end: () => find(text).map(({ start, end }) => ({ line: text.slice(0, start).split('\n').length, text: text.slice(start, end) })),
    count: undefined,
    get lines() {
      return text.split('\n').length;
    },
    unreadable: { first: [], count: 0 },
  };
}
