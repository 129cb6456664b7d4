import { guessedUtf16 } from './encoding';
import type { FileFailure } from './logFile';

/** What first bytes show. `archive`: one that only another program unpacks. */
export type Kind = 'empty' | 'evtx' | 'gzip' | 'zip' | 'archive' | 'binary' | 'text';

/** As many bytes as the kind is told from, if there are as many. */
export const SNIFFED = 4096;

const marks: readonly (readonly [Kind, string, number?])[] = [
  ['evtx', 'ElfFile\0'],
  ['gzip', '\x1f\x8b\x08'],
  ['zip', 'PK\x03\x04'],
  // An empty one, and one in parts.
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', 'MSCF\0\0\0\0'],
  ['archive', 'ustar', 257],
  // Begins with lines of text.
  ['binary', '%PDF-'],
];

/** Tells what a file is by its first bytes, never by its name. */
export function sniff(head: Uint8Array): Kind {
  if (head.length === 0) return 'empty';
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED));
  const marked = marks.find(([, mark, at = 0]) => bytes.toString('latin1', at, at + mark.length) === mark);
  // "BZh" may begin a word; its next is a digit and the mark of a block.
  if (marked && !(marked[1] === 'BZh' && bytes[4] !== 0x31)) return marked[0];
  return guessedUtf16(bytes) === undefined && isBinary(bytes) ? 'binary' : 'text';
}

/** Text has hardly any control characters but white space, backspace and escape; of noise and of programs every tenth byte is one. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 ? byte < 8 || (byte > 13 && byte !== 27) : byte === 0x7f) controls++;
  }
  return controls * 20 > bytes.length;
}

/** What to say of a kind that is no log. */
export function refusal(kind: Kind, packed: boolean): FileFailure['problem'] | undefined {
  switch (kind) {
    case 'empty':
      return 'empty';
    case 'binary':
      return 'notALog';
    case 'archive':
      return packed ? 'nestedArchive' : 'unsupportedCompression';
    case 'zip':
      return packed ? 'nestedArchive' : 'notALog';
    default:
      return undefined;
  }
}
