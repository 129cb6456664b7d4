/** What we last set on an element: attributes that a component or the person set themselves stay. */
const set = new WeakMap<Element, ReadonlyMap<string, string>>();

function attributesOf(element: Element): ReadonlyMap<string, string> {
  return set.get(element) ?? new Map([...element.attributes].map(({ name, value }) => [name, value]));
}

function patchAttributes(kept: Element, wanted: Element): void {
  const before = attributesOf(kept);
  const after = attributesOf(wanted);
  for (const [name, value] of after) if (before.get(name) !== value) kept.setAttribute(name, value);
  for (const name of before.keys()) if (!after.has(name)) kept.removeAttribute(name);
  set.set(kept, after);
}

function fits(existing: ChildNode | null, wanted: ChildNode): existing is ChildNode {
  return existing !== null && existing.nodeName === wanted.nodeName && idOf(existing) === idOf(wanted);
}

function idOf(node: ChildNode): string {
  return node instanceof Element ? node.id : '';
}

function patchNode(kept: ChildNode, wanted: ChildNode): void {
  if (kept instanceof Element && wanted instanceof Element) {
    patchAttributes(kept, wanted);
    // Its content is the page's own, for instance a message that it shows by itself.
    if (!kept.hasAttribute('data-own')) patchChildren(kept, [...wanted.childNodes]);
  } else if (kept.nodeValue !== wanted.nodeValue) {
    kept.nodeValue = wanted.nodeValue;
  }
}

function remember(node: ChildNode): void {
  if (!(node instanceof Element)) return;
  for (const each of [node, ...node.querySelectorAll('*')]) set.set(each, attributesOf(each));
}

/**
 * Makes the children of an element those that are wanted, keeping every one that stays: focus, caret, scroll position, what is open and what
 * was typed. One with an id stays where the id does, another where its place and kind do.
 */
export function patchChildren(parent: Element, wanted: readonly ChildNode[]): void {
  const ids = new Set(wanted.map(idOf).filter((id) => id !== ''));
  // What goes is taken away first, so that nothing that stays has to move: moving loses the focus.
  for (const child of [...parent.childNodes]) if (idOf(child) !== '' && !ids.has(idOf(child))) child.remove();
  let place = parent.firstChild;
  for (const node of wanted) {
    const named = idOf(node) === '' ? null : ([...parent.childNodes].find((child) => fits(child, node)) ?? null);
    const kept = named ?? (fits(place, node) ? place : null);
    if (kept === null) {
      remember(node);
      parent.insertBefore(node, place);
      continue;
    }
    if (kept !== place) parent.insertBefore(kept, place);
    patchNode(kept, node);
    place = kept.nextSibling;
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    gone.remove();
  }
}
