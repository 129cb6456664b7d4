import type { PhoneForm } from '../../core/users/tenantUser';

const EXTENSION = /\d\s*(?:x|ext\.?|extension|;ext=|#)\s*\d+\s*$/i;
/** Plus sign, country code, a blank, then digits with blanks, hyphens, dots or brackets between them. */
const GOOD = /^\+[1-9]\d{0,3} [\d(][\d ().-]*\d$/;
const NATIONAL = /^[(\d][\d ()./-]*\d$/;

/** How a number is written; the number itself goes no further. Source: rules.md section 5. Null: not told. */
export function phoneForm(value: unknown): PhoneForm | null {
  if (value === undefined) return null;
  if (value === null) return 'none';
  if (typeof value !== 'string') return null;
  const number = value.trim();
  if (number === '') return 'none';
  if (GOOD.test(number)) return 'good';
  if (EXTENSION.test(number)) return 'extension';
  return NATIONAL.test(number) ? 'noCountryCode' : 'malformed';
}

/** Of the first business phone: the only one that counted. */
export function officePhoneForm(value: unknown): PhoneForm | null {
  if (!Array.isArray(value)) return null;
  return value.length === 0 ? 'none' : phoneForm(value[0]);
}
