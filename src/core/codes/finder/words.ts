/** The bytes as words of four, for whoever looks through very many: those of the first word begin at `lead`, and up to three are left over. */
export function wordsOf(bytes: Uint8Array): { readonly lead: number; readonly words: Int32Array } {
  const lead = -bytes.byteOffset & 3;
  if (lead >= bytes.length) return { lead: bytes.length, words: new Int32Array(0) };
  return { lead, words: new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2) };
}
