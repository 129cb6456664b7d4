import type { Case } from '../../case/case';
import { maskAddress, maskId, redact } from '../redact';
import { oneLine, textBlock, visible } from './foreign';

/** How text that is not ours goes into a file: cleaned in any case, masked where the file is. Our own sentences never pass here. */
export interface CaseMask {
  /** A value or a sentence of somebody's, as one line. */
  readonly line: (text: string) => string;
  /** A log, a paste, notes: with line breaks. */
  readonly text: (text: string) => string;
}

const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** Parts of addresses that say nothing about a person or an organisation. */
const COMMON = new Set(
  'com org net gov edu mil info biz www mail onmicrosoft microsoft outlook hotmail live gmail example test local admin user'.split(' '),
);

/** What log lines and command output carry besides addresses, ids, phone numbers and network addresses. */
export const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\b(CN|OU|UID|O)=(?:\\.|[^,;"\\\n])+/gi, '$1=***'],
  [/\b(DC)=[^\s,;"]+/gi, '$1=***'],
  [/\bS-1-5-21(?:-\d+)+/g, 'S-1-5-21-***'],
  [/\b(source ?anchor(?: ?value)?|cloud ?anchor|immutable ?id)(["']?\s*[:=]\s*["']?)[^\s,;"']+/gi, '$1$2***'],
  [/\b(computer(?: ?name)?|machine(?: ?name)?|host ?name|workstation(?: name)?)(["']?\s*[:=]\s*["']?)[^\s,;"']+/gi, '$1$2***'],
  [/(?<![\\\w:./-])([A-Z][A-Z0-9-]{1,14})\\[\w.$-]+/g, '***\\***'],
];

/** Nothing is masked; only what cannot be seen is taken out. */
const open: CaseMask = { line: oneLine, text: textBlock };

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

interface Known {
  readonly text: string;
  readonly mask: string;
}

function knownWhole(text: string): readonly Known[] {
  const shown = visible(text).replace(/\s+/g, ' ').trim();
  if (shown.length < 2) return [];
  const mask = GUID.test(shown) ? maskId(shown) : shown.includes('@') ? maskAddress(shown) : '***';
  return [{ text: shown, mask: mask.toLowerCase().includes(shown.toLowerCase()) ? '***' : mask }];
}

/** `adele.vance@contoso.com` is also known by `adele.vance`, `adele`, `vance`, `contoso.com` and `contoso`. */
function partsOfAddress(address: string): readonly string[] {
  const shown = visible(address).trim();
  const at = shown.lastIndexOf('@');
  const local = (at < 0 ? shown : shown.slice(0, at)).replace(/#EXT#$/i, '');
  const domain = at < 0 ? '' : shown.slice(at + 1);
  const labels = domain.split('.').slice(0, -1);
  return [local, domain, ...local.split(/[^\p{L}\p{N}\p{M}]+/u), ...labels];
}

function partsOfName(name: string): readonly string[] {
  return visible(name).split(/[^\p{L}\p{N}\p{M}]+/u);
}

/** Scripts that put no blanks between words. */
const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** One expression for all, the longest first; whole words only, so that "Ann" leaves "annual" alone. */
function anyOf(words: readonly string[]): RegExp | undefined {
  const wanted = [...new Set(words.map((word) => word.toLowerCase()))].sort((a, b) => b.length - a.length).slice(0, 60);
  const pattern = (word: string): string => escaped(word).replaceAll(' ', '\\s+');
  const broken = wanted.filter((word) => !UNBROKEN.test(word)).map(pattern);
  const all = [
    // One look round for all of them: such classes are costly to compile.
    ...(broken.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${broken.join('|')})(?![\\p{L}\\p{N}])`] : []),
    ...wanted.filter((word) => UNBROKEN.test(word)).map(pattern),
  ];
  return all.length === 0 ? undefined : new RegExp(all.join('|'), 'giu');
}

/** Whether a part of a name tells who it is: two letters of the Latin alphabet stand in too many other words. */
function telling(part: string): boolean {
  return !GUID.test(part) && !COMMON.has(part.toLowerCase()) && (part.length > 2 || (part.length === 2 && UNBROKEN.test(part)));
}

/** Where the person, the account and the tenant of a case are known by name, they are masked wherever they stand. */
export function caseMask(one: Case, masked: boolean): CaseMask {
  if (!masked) return open;
  const addresses = [one.user?.userPrincipalName, one.userName, one.tenant?.account, one.logLine?.userPrincipalName].filter(
    (text) => typeof text === 'string',
  );
  const names = [one.user?.name ?? '', one.tenant?.tenantName ?? ''];
  const whole = [...addresses, ...names, one.user?.id ?? '', one.tenant?.tenantId ?? '', one.logLine?.trackingId ?? ''].flatMap(knownWhole);
  const masks = new Map(whole.map(({ text, mask }) => [text.toLowerCase(), mask]));
  const exact = anyOf(whole.map(({ text }) => text));
  const parts = [...addresses.flatMap(partsOfAddress), ...partsOfName(names[0] ?? '')].filter(telling);
  const words = anyOf(parts);

  const hide = (text: string): string => {
    let shown = visible(text);
    if (exact) shown = shown.replace(exact, (found) => masks.get(found.toLowerCase().replace(/\s+/g, ' ')) ?? '***');
    for (const [shape, mask] of SHAPES) shown = shown.replace(shape, mask);
    shown = redact(shown);
    return words ? shown.replace(words, '***') : shown;
  };
  return { line: (text) => oneLine(hide(text)), text: (text) => textBlock(hide(text)) };
}
