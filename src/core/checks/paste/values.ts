import { redact } from '../../report/redact';

/** True and false as PowerShell, JSON and people write them. PowerShell does not translate them; undefined: neither. */
export function flagOf(text: string | undefined): boolean | undefined {
  const word = (text ?? '').trim().toLowerCase().replace(/^\$/, '');
  if (['true', 'yes', '1', 'sann', 'sant', 'ja', 'wahr', 'vrai'].includes(word)) return true;
  return ['false', 'no', '0', 'usann', 'falskt', 'nei', 'nej', 'falsch', 'faux'].includes(word) ? false : undefined;
}

/** A whole number, also written as hexadecimal; undefined: something else. */
export function numberOf(text: string | undefined): number | undefined {
  const value = (text ?? '').trim();
  return /^(?:-?\d{1,12}|0x[0-9a-f]{1,8})$/i.test(value) ? Number(value) : undefined;
}

/** Whether PowerShell cut a value off. */
export function isCut(text: string): boolean {
  return /(?:…|\.\.\.)["}\])\s]*$/.test(text);
}

/** A field as the reason of an answer, without personal data. */
export function because(field: string, value: string): string {
  return redact(`${field} : ${value}`).slice(0, 160);
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const LOCAL = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})/;
const TIME = /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s?([AP])?/i;

function moment(year: number, month: number, day: number, rest: string): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const [, hour = '0', minute = '0', second = '0', half] = TIME.exec(rest) ?? [];
  const afternoon = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0;
  const midnight = half?.toLowerCase() === 'a' && Number(hour) === 12 ? -12 : 0;
  return Date.UTC(year, month - 1, day, Number(hour) + afternoon + midnight, Number(minute), Number(second));
}

/**
 * The moments that a date may mean, as if written in UTC: `05/06/2026` is two, since nobody says which way round it is. The zone is not known,
 * so each may be 14 hours off. Empty: no date.
 */
export function momentsOf(text: string): readonly number[] {
  const value = text.trim();
  const iso = ISO.exec(value);
  if (iso) {
    const [whole, year, month, day] = iso;
    return [moment(Number(year), Number(month), Number(day), value.slice(whole.length))].filter((at) => at !== undefined);
  }
  const local = LOCAL.exec(value);
  if (!local) return [];
  const [whole, first, mark, second, year] = local;
  const rest = value.slice(whole.length);
  const dayFirst = moment(Number(year), Number(second), Number(first), rest);
  const monthFirst = mark === '/' ? moment(Number(year), Number(first), Number(second), rest) : undefined;
  return [...new Set([dayFirst, monthFirst].filter((at) => at !== undefined))];
}
