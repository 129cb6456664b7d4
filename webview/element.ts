type Child = Node | string | undefined | false;

/** Makes an element. Text goes in as text, never as markup; attributes come from us alone. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K];
export function element(name: string, attributes?: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement;
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Words that only a screen reader says. */
export function unseen(words: string): HTMLElement {
  return element('span', { class: 'unseen' }, words);
}

/** Our own text with the parts in backticks as code. */
export function prose(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, part] of text.split('`').entries()) fragment.append(index % 2 === 0 ? part : element('code', {}, part));
  return fragment;
}

/** Runs an action when a button or link is used, by pointer or keyboard. */
export function onUse<T extends HTMLElement>(target: T, action: () => void): T {
  target.addEventListener('click', (event) => {
    event.preventDefault();
    action();
  });
  return target;
}
