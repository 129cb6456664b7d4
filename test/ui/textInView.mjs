/** Where a text is painted in an editor or in an output channel. */

/** @typedef {'anywhere' | 'editor' | 'panel'} Part output channels are in the panel */

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text on one line
 * @param {Part} part
 * @returns {Promise<{ x: number, y: number } | undefined>} the middle of its first place that is in view
 */
export function textInView(page, text, part) {
  return page.evaluate(
    ({ wanted, inside }) => {
      for (const line of document.querySelectorAll(`${inside} .monaco-editor .view-lines .view-line`)) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        /** @type {{ node: Node, from: number }[]} */
        const parts = [];
        let all = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          parts.push({ node, from: all.length });
          all += node.textContent ?? '';
        }
        const at = all.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (at < 0) continue;
        const place = (/** @type {number} */ offset) => {
          const part = parts.findLast((one) => one.from <= offset);
          return part ? /** @type {const} */ ([part.node, offset - part.from]) : undefined;
        };
        const first = place(at);
        const last = place(at + wanted.length - 1);
        if (!first || !last) continue;
        const range = document.createRange();
        range.setStart(...first);
        range.setEnd(last[0], last[1] + 1);
        const box = range.getBoundingClientRect();
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        // A line may be scrolled out, or under the panel.
        if (box.width > 0 && line.closest('.monaco-editor')?.contains(document.elementFromPoint(middle.x, middle.y))) return middle;
      }
      return undefined;
    },
    { wanted: text, inside: part === 'anywhere' ? '' : `.part.${part}` },
  );
}
