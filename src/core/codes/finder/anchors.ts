/** The list of everything that is looked for, and how the scanner finds it. */
import type { Facts } from '../entry';
import { allFacts } from '../facts';
import { isDigit, startsWord } from './characters';
import { mayBeEvent } from './eventTable';
import type { EventSource, Hit } from './hit';
import { expand, phrase, phraseAt } from './phrases';
import { type Anchor, scanner, WINDOW } from './scanner';
import * as tokens from './tokens';

/** Reads what stands at an anchor: the text, and where the anchor begins in it. */
export type Reader = (text: string, at: number) => Hit | undefined;

const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;

/** Six sets, one a character of the word. */
function word(text: string): readonly string[] {
  return [...text.slice(0, WINDOW)].map((character) => (character === ' ' ? ' \t\u00a0' : character));
}

const BEFORE_LABEL = ' \t\n"\'([{,;|<>*n';
const AFTER_LABEL = ':= "\'';
const readSid = tokens.readIdentifier('guid:SID', 'sid');
const readCid = tokens.readIdentifier('guid:CID', 'cid');

const readers: readonly Anchor<Reader>[] = [
  { sets: ['s', 's', 'p', 'r', `_- ${DIGITS}`, DIGITS], found: tokens.readSspr },
  { sets: word('aadsts'), found: tokens.readSignInCode },
  { sets: ['8', '0', '2', '3', HEX, HEX], found: tokens.readHresult },
  { sets: word('800700'), found: tokens.readHresult },
  { sets: word('-21451'), found: tokens.readDecimalHresult },
  { sets: word('-21470'), found: tokens.readDecimalHresult },
  { sets: word('ERROR_'), found: tokens.readErrorName },
  { sets: word('SWORD_'), found: (text, at) => tokens.readErrorName(text, at - 3) },
  { sets: ['r', 'r', 'o', 'r', '_ c?', 'co'], found: (text, at) => tokens.readErrorNumber(text, at - 1) },
  { sets: word('ltType'), found: (text, at) => tokens.readResultType(text, at - 4) },
  { sets: word('sAgent'), found: (text, at) => tokens.readAgent(text, at - 9) },
  { sets: word('tracki'), found: tokens.readIdentifier('guid:TrackingId', 'tracking[ _-]?id') },
  { sets: word('correl'), found: tokens.readIdentifier('guid:CorrelationId', 'correlation[ _-]?(?:id|identifier)') },
  { sets: word('korrel'), found: tokens.readIdentifier('guid:CorrelationId', 'korrela(?:tion|sjon)s?[ _-]?id') },
  { sets: word('suppor'), found: tokens.readIdentifier('guid:SupportCode', 'support[ _-]?(?:code|kod)') },
  { sets: word('tekode'), found: tokens.readIdentifier('guid:SupportCode', 'støttekode', 4) },
  { sets: ['t', 'r', 'a', 'c', 'e', ' _-i'], found: tokens.readIdentifier('guid:TraceId', 'trace[ _-]?id') },
  // Three letters are too few to look for: the character before belongs to the anchor, be it the n of an escaped line break.
  { sets: [BEFORE_LABEL, 's', 'i', 'd', AFTER_LABEL, `${AFTER_LABEL}{(${HEX}`], found: (text, at) => readSid(text, at + 1) },
  { sets: [BEFORE_LABEL, 'c', 'i', 'd', AFTER_LABEL, `${AFTER_LABEL}{(${HEX}`], found: (text, at) => readCid(text, at + 1) },
  // A word that says that a number behind it is an event's: English, and what Norwegian `hendelse` and Swedish `händelse` share.
  { sets: ['e', 'v', 'e', 'n', 't', ` is_-c":=#\t>${DIGITS}`], found: eventWord },
  { sets: word('ndelse'), found: eventWord },
];

/** Event Viewer and CSV headings: the label without a number. */
const HEADING = /^(?:event|ndelse)s?[ _-]?id["'* ]*[,;|\t\r\n]/i;

/** The word "event" in the languages we read, where one of our numbers stands close behind it or where it heads a column. */
function eventWord(text: string, at: number): Hit | undefined {
  const end = at + WINDOW;
  if (knownNumberWithin(text, at + 5, at + 60)) return { kind: 'eventWord', start: at, end };
  return HEADING.test(text.slice(at, at + 20)) ? { kind: 'heading', start: at, end } : undefined;
}

function knownNumberWithin(text: string, from: number, to: number): boolean {
  let value = 0;
  let digits = 0;
  for (let index = from; index <= to; index++) {
    const unit = text.charCodeAt(index);
    if (isDigit(unit)) {
      value = value * 10 + unit - 48;
      digits++;
      continue;
    }
    if (digits > 2 && digits < 6 && mayBeEvent(value)) return true;
    if (unit === 10) return false;
    value = digits = 0;
  }
  return false;
}

const SOURCES: readonly (readonly [string, EventSource])[] = [
  ['PasswordResetService', 'PasswordResetService'],
  // Get-EventLog cuts long sources off.
  ['PasswordResetS...', 'PasswordResetService'],
  ['ADSync', 'ADSync'],
  ['Directory Synchronization', 'Directory Synchronization'],
  ['Microsoft-Windows-Security-Auditing', 'Security'],
  ['Microsoft Windows security auditing', 'Security'],
];

/** A sentence, a name or a word to look for, and what it is where it stands. */
interface Literal {
  readonly text: string;
  readonly hit: (start: number, end: number) => Hit;
  /** What must stand before it, and is then part of it. */
  readonly beginning?: RegExp;
  /** The name of a source: in exactly these letters, and not as a part of a program's name. */
  readonly exact?: true;
}

const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  'too-many-attempts': /(?:you(?:['\u2019]|&#39;|&apos;)ve|you have|user is prevented from)[^.\r\n]{0,80}$/i,
  'audit:managed-on-premises': /(?:user|account)[^.\r\n]{0,40}$/i,
};

function named({ id, family, name }: Facts): readonly Literal[] {
  if (name === undefined || (family !== 'sspr' && !id.startsWith('audit:'))) return [];
  return [{ text: name, hit: (start, end) => ({ kind: 'name', name, start, end }) }];
}

function sentences({ id, phrases = [], weight = 'strong' }: Facts): readonly Literal[] {
  const beginning = BEGINNINGS[id];
  const hit = (start: number, end: number): Hit => ({ kind: 'phrase', id, weight, start, end });
  return phrases.flatMap(expand).map((text) => ({ text, hit, ...(beginning && { beginning }) }));
}

/** A class or a server of that name in a program's own log is no event source: those write `x.PasswordResetService`, `ADSync[6800]`. */
const NOT_BEFORE_SOURCE = /[./\\@$-]$/;
const NOT_BEHIND_SOURCE = /^(?:[.([:-]\w|[([@])/;

const literals: readonly Literal[] = [
  ...SOURCES.map(([text, source]): Literal => ({ text, exact: true, hit: (start, end) => ({ kind: 'source', source, start, end }) })),
  { text: 'servicebus.windows.net', hit: (start, end) => ({ kind: 'relay', start, end }) },
  // As a well-known alert query misspells it.
  { text: 'OnPremisesConnectivtyFailure', hit: (start, end) => ({ kind: 'code', id: 'audit:OnPremisesConnectivityFailure', start, end }) },
  // The line of the sync engine's own code at which a call failed; Microsoft ties these two to one reason each.
  { text: 'admaexport.cpp(2944)', hit: (start, end) => ({ kind: 'phrase', id: 'ADSync/6329-SAM', weight: 'strong', start, end }) },
  { text: 'admaexport.cpp(2837)', hit: (start, end) => ({ kind: 'phrase', id: 'ADSync/6329-LDAP-control', weight: 'strong', start, end }) },
  ...allFacts.flatMap((facts) => [...named(facts), ...sentences(facts)]),
];

function reader({ text, hit, beginning, exact }: Literal): Reader {
  const wanted = phrase(text);
  return (where, at) => {
    const span = phraseAt(where, at, wanted);
    if (span && exact) {
      const [start, end] = span;
      const named = where.slice(start, end) === text && !NOT_BEFORE_SOURCE.test(where.slice(start - 1, start));
      return named && !NOT_BEHIND_SOURCE.test(where.slice(end, end + 2)) ? hit(start, end) : undefined;
    }
    if (!span || !beginning) return span && hit(...span);
    const lead = beginning.exec(where.slice(Math.max(0, span[0] - 120), span[0]))?.[0];
    return lead !== undefined && startsWord(where, span[0] - lead.length) ? hit(span[0] - lead.length, span[1]) : undefined;
  };
}

/** One anchor for all literals that are found by the same six characters. */
function literalAnchors(): readonly Anchor<readonly Reader[]>[] {
  const byWindow = new Map<string, Reader[]>();
  for (const literal of literals) {
    const { literal: text, anchorAt } = phrase(literal.text);
    const window = text.slice(anchorAt, anchorAt + WINDOW);
    byWindow.set(window, [...(byWindow.get(window) ?? []), reader(literal)]);
  }
  return [...byWindow].map(([window, found]) => ({ sets: word(window), found }));
}

/** Readers of what may stand at an anchor, and how the anchors are found. */
export const anchors = scanner<readonly Reader[]>([...readers.map(({ sets, found }) => ({ sets, found: [found] })), ...literalAnchors()]);

/** What is looked for at the very start, where there is no character before. */
export const atStart: readonly Reader[] = [readSid, readCid];

/** Everything in the text that may count, sorted by where it starts. */
export function hits(text: string): Hit[] {
  const found: Hit[] = [];
  const visit = (readersHere: readonly Reader[], at: number): void => {
    for (const read of readersHere) {
      const hit = read(text, at);
      if (hit !== undefined) found.push(hit);
    }
  };
  visit(atStart, 0);
  anchors.whole(text, visit);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
