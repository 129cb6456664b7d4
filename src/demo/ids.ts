/** Even 32 bits out of a number: the finalizer of MurmurHash3. The same number gives the same bits, always. */
export function scatter(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** A GUID of the shape that Entra gives, made from a number: nobody's, and each time the same. */
export function guidOf(number: number): string {
  const [a, b, c, d] = [1, 2, 3, 4].map((part) => hexadecimal(scatter(number * 4 + part)));
  return `${a}-${b?.slice(0, 4)}-4${b?.slice(5)}-a${c?.slice(1, 4)}-${c?.slice(4)}${d}`;
}

/** The same from a word. */
export function guidFor(word: string): string {
  let number = 7;
  for (const character of word) number = scatter(number * 31 + (character.codePointAt(0) ?? 0));
  return guidOf(number);
}
