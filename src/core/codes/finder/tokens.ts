/** Readers of single codes: each gets the text and where its anchor stands, and answers what it read there. */
import { allFacts } from '../facts';
import { endsWord, isDigit, startsWord } from './characters';
import type { Hit } from './hit';

type Reader = (text: string, at: number) => Hit | undefined;

const LOOKALIKE = 'NetIQ-SSPR-4xxx-5xxx';
const known = new Set(allFacts.map((facts) => facts.id));

function digitsEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 12);
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The id of the number behind `SSPR`, or undefined where the spelling is not one of a code (`SSPR 10 users`, the ticket `SSPR-12`). */
function ssprId(separator: string, digits: string): string | undefined {
  if (/^[45]0\d\d$/.test(digits)) return separator === '-' ? undefined : LOOKALIKE;
  const plain = separator === '_' ? /^(?:\d{1,2}|0\d{2,4})$/.test(digits) : /^00\d{1,2}$/.test(digits);
  if (!plain) return undefined;
  if (digits === '009') return 'SSPR_009';
  const canonical = /^([1-9]\d?|\d{4})$/.test(digits) ? `SSPR_${digits.padStart(4, '0')}` : `SSPR_${digits}`;
  return known.has(canonical) ? canonical : `unknown:${canonical}`;
}

/** `SSPR_0010`, `SSPR_10`, `SSPR0010`, `SSPR-0010`; `SSPR 4001` is another product's. */
export const readSspr: Reader = (text, at) => {
  if (!startsWord(text, at)) return undefined;
  const separator = /^[_\- ]/.exec(text.charAt(at + 4))?.[0] ?? '';
  const from = at + 4 + separator.length;
  const end = digitsEnd(text, from);
  const id = end > from && endsWord(text, end) ? ssprId(separator, text.slice(from, end)) : undefined;
  // "SSPR 4500 users" counts; "SSPR 4001" and "SSPR 5003 ERROR_..." are codes.
  if (id === LOOKALIKE && /^ [a-z]/.test(text.slice(end, end + 2))) return undefined;
  return id === undefined ? undefined : { kind: 'code', id, start: at, end };
};

/** `AADSTS50126`, also with a blank, a colon or a hyphen between. */
export const readSignInCode: Reader = (text, at) => {
  if (!startsWord(text, at)) return undefined;
  const from = at + (/^aadsts[ :-]/i.test(text.slice(at, at + 7)) ? 7 : 6);
  const end = digitsEnd(text, from);
  if (end - from < 4 || end - from > 7 || !endsWord(text, end)) return undefined;
  const id = `AADSTS${text.slice(from, end)}`;
  return { kind: 'code', id: known.has(id) ? id : `unknown:${id}`, start: at, end };
};

const hresults = new Map(
  allFacts.filter((facts) => /^0x[0-9a-f]{8}$/i.test(facts.id)).map((facts) => [facts.id.slice(2).toUpperCase(), facts.id]),
);
const hresultsAsDecimals = new Map([...hresults].map(([hex, id]) => [String(parseInt(hex, 16) - 2 ** 32), id]));
/** What may stand before an HRESULT to say that it is one. 0xFFFFFFFF is how 64-bit programs print the negative number. */
const BEFORE_HEX = /(?:\b(?:hr|hresult|error(?: ?code)?|felkod|feilkode))?["']?\s{0,2}[:=]?\s{0,2}["'(]?(?:0x(?:ffffffff)?)?$/i;

/** `0x80230619`, `hr=80230619`, bare `80230619`; the sync engine's unknown `0x8023....` too; `HR 8023042`, the row label with seven digits. */
export const readHresult: Reader = (text, at) => {
  const digits = /^[0-9a-f]{7,9}/i.exec(text.slice(at, at + 9))?.[0].toUpperCase() ?? '';
  const end = at + digits.length;
  if (!endsWord(text, end)) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  if (digits.length === 7) {
    const label = digits === '8023042' ? /\bHR\s$/i.exec(before)?.[0] : undefined;
    return label === undefined ? undefined : { kind: 'code', id: 'ADSync/HR-8023042', start: at - label.length, end };
  }
  const lead = BEFORE_HEX.exec(before)?.[0] ?? '';
  const marked = /0x/i.test(lead) || /^hr.*[:=]/i.test(lead);
  const start = marked && /^(?:hr|0x)/i.test(lead) ? at - lead.length : /0x/i.test(lead) ? at - (lead.length - lead.search(/0x/i)) : at;
  if (digits.length !== 8 || !startsWord(text, start) || text.charAt(start - 1) === '-' || text.charAt(end) === '-') return undefined;
  const id = hresults.get(digits);
  if (id !== undefined) return { kind: 'hresult', id, start, end, bare: !marked && !/[a-z]/i.test(lead) };
  return marked && digits.startsWith('8023') ? { kind: 'hresult', id: `unknown:0x${digits}`, start, end, bare: false } : undefined;
};

/** The same number as programs print it that take it for a signed integer: `-2145187303`. */
export const readDecimalHresult: Reader = (text, at) => {
  const end = digitsEnd(text, at + 1);
  const id = hresultsAsDecimals.get(text.slice(at, end));
  return id !== undefined && endsWord(text, end) && startsWord(text, at) ? { kind: 'hresult', id, start: at, end, bare: false } : undefined;
};

/** `ERROR_ACCESS_DENIED`; `4001 ERROR_...` belongs to another product. */
export const readErrorName: Reader = (text, at) => {
  const name = /^(?:ERROR|PASSWORD)_[A-Z_]{1,60}/.exec(text.slice(at, at + 70))?.[0];
  if (name === undefined || !startsWord(text, at) || !endsWord(text, at + name.length)) return undefined;
  if (name === 'ERROR_ACCESS_DENIED') return { kind: 'accessDenied', start: at, end: at + name.length };
  const number = /(?:^|[^\w.-])([45]0\d\d)\s{1,4}$/.exec(text.slice(Math.max(0, at - 10), at));
  if (!number) return undefined;
  return { kind: 'code', id: LOOKALIKE, start: at - number[0].length + number[0].indexOf(number[1] ?? ''), end: at + name.length };
};

/** Quotation marks round a label or a value, also escaped (JSON in JSON), doubled (JSON in CSV) or Markdown's. */
const QUOTES = String.raw`(?:\\?["'*\`]){0,3}`;
const ERROR_NUMBER = new RegExp(
  String.raw`error[ _]?codes?${QUOTES}\s{0,4}(?:[:=]|\s)\s{0,4}(?:\[\s{0,8})?${QUOTES}(\d{5,6})(?!\w)|error\?code=(\d{5,6})(?!\w)`,
  'iy',
);
const RESULT_TYPE = new RegExp(String.raw`ResultType${QUOTES}\s{0,4}[:=]{1,2}\s{0,4}${QUOTES}(\d{5,6})(?!\w)`, 'iy');

/** Whether a run of at least five digits begins within the next characters: sign-in records mostly say `errorCode: 0`. */
function longNumberAhead(text: string, from: number): boolean {
  let digits = 0;
  for (let index = from; index < from + 40 && digits < 5; index++) digits = isDigit(text.charCodeAt(index)) ? digits + 1 : 0;
  return digits === 5;
}

function labelledNumber(pattern: RegExp, text: string, at: number): Hit | undefined {
  if (!longNumberAhead(text, at)) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const digits = match?.[1] ?? match?.[2];
  if (!match || digits === undefined || !known.has(`AADSTS${digits}`)) return undefined;
  const end = at + match[0].length;
  return { kind: 'signInNumber', id: `AADSTS${digits}`, start: end - digits.length, end };
}

/** The number behind `errorCode`, `error_codes` or `error?code=` of a sign-in record. */
export const readErrorNumber: Reader = (text, at) => labelledNumber(ERROR_NUMBER, text, at);
/** The number behind `ResultType` of Log Analytics' sign-in table. */
export const readResultType: Reader = (text, at) => labelledNumber(RESULT_TYPE, text, at);

const AGENT = new RegExp(
  String.raw`OnPremisesAgent${QUOTES}\s{0,4}[,:=]\s{0,40}(?:${QUOTES}value${QUOTES}\s{0,4}[:=]\s{0,4})?${QUOTES}(None|Microsoft Entra Connect|CloudSync)(?!\w)`,
  'iy',
);

/** The audit detail `OnPremisesAgent` with its value, which may stand on the next line in indented JSON. */
export const readAgent: Reader = (text, at) => {
  AGENT.lastIndex = at;
  const match = AGENT.exec(text);
  if (!match || !startsWord(text, at)) return undefined;
  const value = ['None', 'Microsoft Entra Connect', 'CloudSync'].find((name) => name.toLowerCase() === match[1]?.toLowerCase()) ?? '';
  const inLine = match[0].search(/[\r\n]/) < 0;
  return { kind: 'agent', id: `OnPremisesAgent=${value}`, start: at, end: at + (inLine ? match[0].length : 'OnPremisesAgent'.length) };
};

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** A reader for a GUID behind its label; the label starts `back` characters before the anchor. */
export function readIdentifier(id: string, label: string, back = 0): Reader {
  const tag = String.raw`(?:<\/?\w{1,8}>|[>])?`;
  const pattern = new RegExp(
    String.raw`${label}${QUOTES}${tag}${QUOTES}\s{0,24}(?:[:=,|]{1,2}|is\b)?\s{0,8}${tag}${QUOTES}\s{0,4}[{(<]{0,2}(${GUID})(?!\w)`,
    'iy',
  );
  return (text, at) => {
    const start = at - back;
    if (start < 0 || !startsWord(text, start)) return undefined;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match?.[1] || /[\r\n]/.test(match[0])) return undefined;
    const end = start + match[0].length;
    return { kind: 'identifier', id, start: end - match[1].length, end };
  };
}
