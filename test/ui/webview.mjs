/** Webviews: a frame that guards a frame that holds the extension's document. */
import { until } from './patience.mjs';

/**
 * @param {import('playwright-core').Page} page
 * @param {string} [title]
 * @returns {Promise<import('playwright-core').Frame>}
 */
export function webviewFrame(page, title) {
  return until(`a webview${title ? ` "${title}"` : ''} shows`, async () => {
    for (const outer of await page.locator('iframe.webview:visible').elementHandles()) {
      const inner = await (await outer.contentFrame())?.$('iframe#active-frame');
      if (!inner || (title && (await inner.getAttribute('title')) !== title)) continue;
      const frame = await inner.contentFrame();
      if (frame && (await filled(frame))) return frame;
    }
    return undefined;
  });
}

/** @param {import('playwright-core').Frame} frame */
function filled(frame) {
  return frame.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0).catch(() => false); // it was replaced meanwhile
}
