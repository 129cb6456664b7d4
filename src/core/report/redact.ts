/**
 * Masks what points at a person or a place in a text: `alice@contoso.com` becomes `a***e@c***.com`, an object id keeps its first four digits,
 * a phone number its last two, an address of a network its beginning. Each rule is about one value and knows no other, so masking twice
 * changes nothing, and equal values stay equal: who has `a***e@c***.com` in two rows *may* be one person, not more. Names cannot be told
 * from other words; reports replace them by "User 12", the row of the export, which is what keeps people apart in it.
 * This is for sharing within a support case; it does not make data anonymous in the sense of the law.
 */

const MASK = '***';

/** First and last letter stay; short words vanish, since two letters of three are nearly all. */
function maskWord(word: string): string {
  const letters = [...word];
  if (/^(?:\S\*\*\*\S|\*\*\*)$/u.test(word)) return word;
  return letters.length < 4 ? MASK : `${letters[0] ?? ''}${MASK}${letters.at(-1) ?? ''}`;
}

/** First letter and the last label stay: `c***.com`; of what is no domain by its form, what stays of a word. */
function maskDomain(domain: string): string {
  const labels = domain.split('.');
  const last = labels.pop() ?? '';
  const body = [...labels.join('.')];
  if (labels.length === 0 || !/^[\p{L}\p{N}-]{2,24}$/u.test(last)) return maskWord(domain);
  if (/^(?:\S)?\*\*\*$/u.test(labels.join('.'))) return domain;
  return `${body.length < 4 ? '' : (body[0] ?? '')}${MASK}.${last}`;
}

/** A mail address or user principal name, as it is or inside a URL. That somebody is a guest of another tenant (`#EXT#`) stays visible. */
export function maskAddress(address: string): string {
  const [, local, at, domain] = /^(.*)(@|%40)(.*)$/s.exec(address) ?? [];
  if (local === undefined || at === undefined || domain === undefined) return maskWord(address);
  const guest = /#EXT#$/i.test(local);
  return `${maskWord(guest ? local.slice(0, -5) : local)}${guest ? '#EXT#' : ''}${at}${maskDomain(domain)}`;
}

/** An object, tenant or correlation id: `3f2a****-****-****-****-************`. What is no such id by its form is masked as a word. */
export function maskId(id: string): string {
  if (!/^[0-9a-f*]{8}(?:-?[0-9a-f*]{4}){3}-?[0-9a-f*]{12}$/i.test(id)) return id === '' ? '' : maskWord(id);
  return id.replace(/[0-9a-f]/gi, (digit, offset: number) => (offset < 4 ? digit : '*'));
}

// Begins where a word begins, so that a long text without a single @ is walked once. What follows the @ has a letter (or was masked): a version
// of a package, `name@3.0.7`, is no address.
const ADDRESS =
  /(?<![^\s@<>"(),;:[\]{}|\\/=])[^\s@<>"(),;:[\]{}|\\/=]+(?:@|%40)(?=[\p{N}.-]*[\p{L}*])[\p{L}\p{N}*](?:[\p{L}\p{N}*.-]*[\p{L}\p{N}*])?/gu;
const ID = /(?<![0-9a-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})(?![0-9a-z])/gi;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4})(?:%\w+)?(?![\w:])/gi;
const IPV4 = /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.]*\d)/g;
// Digits of any script; hyphens too, such as the one that does not break.
const PHONE = /(?<![\w*.-])\+?\(?\p{Nd}[\p{Nd}\s().\-/\u2010-\u2015]{5,22}\p{Nd}(?!\p{Nd})/gu;

/** An apostrophe in front quotes the address; one inside, as in `o'brien`, belongs to it. */
function maskFound(address: string): string {
  const bare = address.replace(/^'+/, '');
  return `${address.slice(0, address.length - bare.length)}${maskAddress(bare)}`;
}

/** Eight groups or `::`; `12:34:56` is a time. */
function maskIpv6(address: string): string {
  const colons = address.split(':').length - 1;
  if (!/[0-9a-f]/i.test(address) || (!address.includes('::') && colons < 6)) return address;
  const first = address.slice(0, address.indexOf(':'));
  return first === '' ? MASK : `${first}:${MASK}`;
}

function maskIpv4(address: string): string {
  return `${address.split('.').slice(0, 2).join('.')}.${MASK}`;
}

/** Dates, counts and error numbers also are runs of digits: a phone number has a plus, or nine digits and more with parts. */
function maskPhone(number: string): string {
  const digits = number.replace(/\P{Nd}/gu, '');
  const date = /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{4}/.test(number);
  const least = number.startsWith('+') ? 7 : 9;
  return date || digits.length < least || digits.length > 17
    ? number
    : `${number.startsWith('+') ? '+' : ''}${MASK}${[...digits].slice(-2).join('')}`;
}

/** A text with every address, id, phone number and network address masked. Pure; masking the result again changes nothing. */
export function redact(text: string): string {
  return text.replace(ADDRESS, maskFound).replace(ID, maskId).replace(IPV6, maskIpv6).replace(IPV4, maskIpv4).replace(PHONE, maskPhone);
}
