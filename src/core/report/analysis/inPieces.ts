/** A write for each row of a hundred thousand would take longer than making them. */
const PIECE = 64 * 1024;

/** Short texts put together into pieces of about 64 K characters. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let size = 0;
  for (const text of texts) {
    waiting.push(text);
    size += text.length;
    if (size < PIECE) continue;
    yield waiting.join('');
    waiting = [];
    size = 0;
  }
  if (size > 0) yield waiting.join('');
}
