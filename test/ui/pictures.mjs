/** Pictures of parts of the window. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** What every picture leaves out, because it says nothing about us. */
export const plainWindow = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/**
 * @param {import('./workbench.mjs').Workbench} window
 * @param {string} path of the PNG
 * @param {Partial<Record<'left' | 'top' | 'right' | 'bottom', number>>} [cut] edges, from the window's top left corner
 */
export async function picture({ page }, path, { left = 0, top = 0, right, bottom } = {}) {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  mkdirSync(dirname(path), { recursive: true });
  const clip = { x: left, y: top, width: (right ?? size.width) - left, height: (bottom ?? size.height) - top };
  await page.screenshot({ path, clip, caret: 'hide', animations: 'disabled' });
}

/**
 * The box round what a person sees as one thing.
 * @param {import('playwright-core').Locator} locator
 * @param {number} margin
 */
export async function around(locator, margin = 0) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What the picture is of is not in view.');
  return {
    left: Math.max(0, box.x - margin),
    top: Math.max(0, box.y - margin),
    right: box.x + box.width + margin,
    bottom: box.y + box.height + margin,
  };
}
