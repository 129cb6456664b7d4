const HEX = '0123456789abcdef';
/** How many hexadecimal digits stand between the hyphens. */
const GROUPS = [8, 4, 4, 4, 12] as const;
const LENGTH = 36;

const digits = new Int8Array(128).fill(-1);
for (let digit = 0; digit < HEX.length; digit++) {
  digits[HEX.charCodeAt(digit)] = digit;
  digits[(HEX[digit] ?? '').toUpperCase().charCodeAt(0)] = digit;
}
const bytes = Array.from({ length: 256 }, (_, byte) => (HEX[byte >> 4] ?? '') + (HEX[byte & 15] ?? ''));

/** Reads a GUID with hyphens, in either case, into four words. False, with the words in any state, when the text is not one. */
export function readGuid(text: string, words: Uint32Array, at: number): boolean {
  if (text.length !== LENGTH) return false;
  let [position, read, word] = [0, 0, 0];
  for (const group of GROUPS) {
    if (position > 0 && text.charCodeAt(position++) !== 45) return false;
    for (const end = position + group; position < end; position++) {
      const code = text.charCodeAt(position);
      const digit = code < 128 ? (digits[code] ?? -1) : -1;
      if (digit < 0) return false;
      word = (word << 4) | digit;
      if ((++read & 7) === 0) words[at + (read >> 3) - 1] = word;
    }
  }
  return true;
}

/** The GUID of four words, in lower case. */
export function writeGuid(words: Uint32Array, at: number): string {
  const hex = [0, 1, 2, 3].map((index) => hexOf(words[at + index] ?? 0)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function hexOf(word: number): string {
  return `${bytes[word >>> 24] ?? ''}${bytes[(word >>> 16) & 255] ?? ''}${bytes[(word >>> 8) & 255] ?? ''}${bytes[word & 255] ?? ''}`;
}
