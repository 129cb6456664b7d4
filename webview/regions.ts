import { element } from './element';
import { patchChildren } from './patch';

type Content = readonly (ChildNode | undefined | false)[];

/** The parts of the page, each drawn again only when what it shows is another. A part without content is not there for anybody. */
export class Regions {
  readonly #drawn = new Map<string, string>();

  /** Makes the place of a part. It is hidden until something is drawn in it. */
  place(id: string, kind: 'header' | 'section' | 'div' = 'section'): HTMLElement {
    const labelled = kind === 'section' ? { 'aria-labelledby': `${id}-title` } : {};
    return element(kind, { id, hidden: '', ...labelled });
  }

  /** Draws a part if `shows`, all that its content is made of, differs from the last time; tells whether it did. */
  draw(id: string, shows: unknown, content: () => Content): boolean {
    const text = JSON.stringify(shows);
    const place = document.getElementById(id);
    if (!place || this.#drawn.get(id) === text) return false;
    this.#drawn.set(id, text);
    const nodes = content().filter((node) => node !== undefined && node !== false);
    patchChildren(place, nodes);
    place.hidden = nodes.length === 0;
    return true;
  }
}
