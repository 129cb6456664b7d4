/** Where the keyboard leads in a page. */

/**
 * @typedef {object} Stop
 * @property {string} name what a screen reader would say
 * @property {boolean} visible whether one sees that the focus is here
 */

/**
 * Presses Tab from the beginning of the page until it leaves.
 * @param {import('./workbench.mjs').Workbench} window
 * @param {import('playwright-core').Frame} frame
 * @returns {Promise<Stop[]>}
 */
export async function walkByTab(window, frame) {
  await frame.locator('h1').focus();
  /** @type {Stop[]} */
  const stops = [];
  for (let pressed = 0; pressed < 100; pressed++) {
    await window.page.keyboard.press('Tab');
    const stop = await frame.evaluate(() => {
      const own = document.activeElement;
      if (!document.hasFocus() || !(own instanceof HTMLElement) || own === document.body || own.matches('h1')) return undefined;
      // The toolkit's elements give the focus to a part of themselves.
      const inner = own.shadowRoot?.activeElement ?? own;
      const text = own.getAttribute('aria-label') ?? own.innerText;
      const look = () =>
        [own, inner]
          .map((one) => JSON.stringify([getComputedStyle(one).outline, getComputedStyle(one).border, getComputedStyle(one).boxShadow]))
          .join();
      const focused = look();
      own.blur();
      const blurred = look();
      own.focus();
      return { name: text.replace(/^← /, '').trim(), visible: focused !== blurred };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
