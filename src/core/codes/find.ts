import { hits } from './finder/anchors';
import { EventReader } from './finder/events';
import type { Hit } from './finder/hit';
import { Judge } from './finder/judge';
import { passages } from './finder/passage';
import { Records } from './finder/records';
import { tableFindings } from './finder/tables';

/** A code in a text: the id of its entry (or `unknown:…` for a code of a known shape) and where it stands, in UTF-16 units. */
export interface Finding {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand inside another finding and still be a finding: facts that hold by themselves. */
function independent(id: string): boolean {
  return id.startsWith('0x') || id.startsWith('guid:') || id === 'ERROR_ACCESS_DENIED';
}

/** Findings in the passages of a text, as they come: unsorted, and some inside of others. */
export function judged(text: string, all: readonly Hit[]): Finding[] {
  const found: Finding[] = [];
  for (const passage of passages(text, all)) {
    const records = new Records(passage);
    const events = new EventReader(passage, records).read();
    for (const finding of events) found.push(finding);
    for (const finding of new Judge(passage, events, records).read()) found.push(finding);
  }
  return found;
}

/** Of findings that overlap the longest stays, at equal length the first; independent facts inside it stay too. */
export function withoutOverlaps(found: readonly Finding[]): readonly Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  let open: Finding | undefined;
  let openAt = 0;
  for (const finding of sorted) {
    if (!open || finding.start >= open.end) {
      openAt = kept.push(finding) - 1;
      open = finding;
    } else if (finding.end - finding.start > open.end - open.start && !independent(open.id)) {
      kept[openAt] = finding;
      open = finding;
    } else if (independent(finding.id) && finding.end <= open.end && finding.end - finding.start < open.end - open.start) {
      kept.push(finding);
    }
  }
  return kept;
}

/**
 * Every code in a text, sorted by where it starts: SSPR numbers, event ids (on evidence only), HRESULTs, AADSTS codes, audit activities and
 * reasons, users' error sentences, labelled GUIDs. Whole tokens, each within a line. Time is linear in the length of the text; evidence is
 * looked for within 12 lines and 4,000 characters, never beyond a blank line.
 */
export function find(text: string): readonly Finding[] {
  const all = hits(text);
  if (all.length === 0) return [];
  const found = judged(text, all);
  // What stands round a number says more than the heading of its column, so at one place it goes first.
  for (const finding of tableFindings(text, all)) found.push(finding);
  return withoutOverlaps(found);
}
