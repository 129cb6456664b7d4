import { breaksIn } from '../lineBreaks';

/** A part of a text, and how many lines it begins below the first. */
export interface Part {
  readonly start: number;
  readonly text: string;
  readonly below: number;
}

/** What an object that was never closed has swallowed: parts that begin like a record, each as far as the next one. */
export function swallowed(stretch: string, signature: RegExp): readonly Part[] {
  const starts = [...stretch.matchAll(signature)].map(({ index }) => index).filter((index) => index > 0);
  const parts: Part[] = [];
  let below = 0;
  let counted = 0;
  for (const [index, start] of starts.entries()) {
    below += breaksIn(stretch.slice(counted, start));
    counted = start;
    parts.push({ start, text: stretch.slice(start, starts[index + 1]), below });
  }
  return parts;
}
