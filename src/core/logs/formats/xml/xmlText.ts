const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;
const SECTION = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The text of an element or attribute: entities resolved, CDATA sections as they stand. */
export function xmlText(source: string): string {
  if (!source.includes('<![CDATA[')) return plain(source);
  let text = '';
  let from = 0;
  for (const match of source.matchAll(SECTION)) {
    text += plain(source.slice(from, match.index)) + (match[1] ?? '');
    from = match.index + match[0].length;
  }
  return text + plain(source.slice(from));
}

/** The value of an attribute in the inside of a start tag; '' where it has none. */
export function attribute(tag: string, name: string): string {
  const match = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? xmlText(match[1] ?? match[2] ?? '').trim() : '';
}

/** An element: the inside of its start tag, and what stands between its tags ('' for an empty one). */
export interface XmlElement {
  readonly tag: string;
  readonly inner: string;
}

/** The elements of a name, one behind the other. Elements of that name inside it are not told apart; those of Windows' events have none. */
export function* elements(source: string, name: string): Generator<XmlElement> {
  const close = `</${name}>`;
  for (let at = source.indexOf(`<${name}`); at >= 0; at = source.indexOf(`<${name}`, at + 1)) {
    const first = at + name.length + 1;
    if (!/[\s/>]/.test(source.charAt(first))) continue;
    const stop = source.indexOf('>', first);
    if (stop < 0) return;
    const tag = source.slice(first, stop);
    if (tag.endsWith('/')) {
      yield { tag: tag.slice(0, -1), inner: '' };
      continue;
    }
    const end = source.indexOf(close, stop);
    if (end < 0) return;
    yield { tag, inner: source.slice(stop + 1, end) };
    at = end;
  }
}

/** The first element of a name. */
export function element(source: string, name: string): XmlElement | undefined {
  return elements(source, name).next().value as XmlElement | undefined;
}
