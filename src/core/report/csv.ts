/** Makes Excel read the file as UTF-8. Stands once, before the first row. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the start of a formula; the wide forms too, which some turn into the narrow ones. */
const FORMULA = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20';
/** At the start, behind blanks; a tab or line break in front is itself a start for some. */
const STARTS_FORMULA = new RegExp(`^(?:[\\t\\r\\n]|[\\s\\u00A0]*[${FORMULA}])`);
/**
 * Inside: where Excel is set to another separator, a quoted field falls apart at it, and the rest would be a cell of its own. So whatever
 * stands behind a separator, a quote or a line break is made harmless too.
 */
const STARTS_INNER = new RegExp(`([,;|"\\t\\r\\n][\\s\\u00A0"]*)(?=[${FORMULA}])`, 'g');

function harmless(text: string): string {
  const inner = text.replace(STARTS_INNER, "$1'");
  return STARTS_FORMULA.test(inner) ? `'${inner}` : inner;
}

/** A field by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises. Null: empty. */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // No spreadsheet can show the character zero; some end the file there.
  const text = harmless(value.replaceAll('\0', ''));
  return /[",;|\t\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A record with its line break. */
export function csvRow(fields: readonly (string | number | boolean | null)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}
