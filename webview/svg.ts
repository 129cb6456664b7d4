/** Makes an element of a drawing. Attributes come from us alone; text goes in as text. */
export function svg(name: string, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
