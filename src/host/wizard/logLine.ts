import type * as vscode from 'vscode';
import type { LogLine } from '../../core/case/case';
import { decode } from '../decode';

/** Where a code stands. */
export interface CodePlace {
  readonly document: vscode.TextDocument;
  readonly line: number;
  readonly character: number;
}

/** Lines above and below that are looked at; as far as the block between blank lines goes. */
const NEIGHBOURS = 12;
const MOST_EXCERPT = 2000;

const ADDRESS = /[\p{L}\p{N}._'#^~!+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** Accounts of the synchronisation, which stand in the same records as the person's. */
const SERVICE = /^(?:sync_|adtoaadsync|aad_|msol_)/i;
const IDENTIFIERS = ['guid:TrackingId', 'guid:CorrelationId', 'guid:SupportCode'];

/** Whether two lines can be of one record: another attempt's ID, or times in both, say that they are not. */
function isSameRecord(own: string, other: string): boolean {
  const [id, otherId] = [identifierIn(own), identifierIn(other)];
  if (id !== undefined && otherId !== undefined) return id.toLowerCase() === otherId.toLowerCase();
  return decode().loggedTime(own) === undefined || decode().loggedTime(other) === undefined;
}

/** The lines of the record that a line belongs to, nearest first: the line itself, then one above, one below, and so on. */
function nearest(lines: readonly string[], own: number): readonly string[] {
  const line = lines[own] ?? '';
  return lines
    .map((text, index) => ({ text, distance: Math.abs(index - own) }))
    .filter(({ text, distance }) => distance === 0 || isSameRecord(line, text))
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | undefined): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return null;
}

function nameIn(line: string): string | undefined {
  return line.match(ADDRESS)?.find((address) => !SERVICE.test(address) && address.length <= 320);
}

function identifierIn(line: string): string | undefined {
  const hits = decode().find(line);
  const hit = IDENTIFIERS.flatMap((id) => hits.filter((each) => each.id === id))[0];
  return hit && line.slice(hit.start, hit.end);
}

/** As much as is kept: the line itself whole if it can be, then what stands around it. */
function excerptOf(lines: readonly string[], own: number, character: number): string {
  const line = lines[own] ?? '';
  if (line.length >= MOST_EXCERPT) {
    const from = Math.max(0, Math.min(character - MOST_EXCERPT / 2, line.length - MOST_EXCERPT));
    return line.slice(from, from + MOST_EXCERPT);
  }
  let [first, last] = [own, own];
  let size = line.length;
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    const above = lines[own - distance];
    if (above !== undefined && first === own - distance + 1 && size + above.length + 1 <= MOST_EXCERPT) {
      first--;
      size += above.length + 1;
    }
    const below = lines[own + distance];
    if (below !== undefined && last === own + distance - 1 && size + below.length + 1 <= MOST_EXCERPT) {
      last++;
      size += below.length + 1;
    }
  }
  return lines.slice(first, last + 1).join('\n');
}

/** What the line of a code, and the lines of its record, tell: who, when and which attempt. */
export function logLineAt(code: string, { document, line, character }: CodePlace): LogLine {
  const isBlank = (at: number): boolean => document.lineAt(at).text.trim() === '';
  let first = line;
  while (first > 0 && line - first < NEIGHBOURS && !isBlank(first - 1)) first--;
  let last = line;
  while (last < document.lineCount - 1 && last - line < NEIGHBOURS && !isBlank(last + 1)) last++;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => document.lineAt(first + index).text);
  const own = line - first;
  const excerpt = excerptOf(lines, own, character);
  // A line may be a whole export: what is looked at is what is kept.
  const kept = excerpt.split('\n');
  const near = nearest(kept, Math.max(0, kept.indexOf(lines[own] ?? '')));
  return {
    code,
    userPrincipalName: firstOf(near, nameIn),
    at: firstOf(near, (text) => decode().loggedTime(text)?.utc),
    trackingId: firstOf(near, identifierIn),
    excerpt,
  };
}
