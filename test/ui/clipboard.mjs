/** The clipboard of the browser, which is the one that VS Code uses. */

/** For `openWindow({ browserOptions: withClipboard })`: a browser asks the person otherwise. */
export const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** @param {import('playwright-core').Page} page */
export function copiedText(page) {
  return page.evaluate(() => navigator.clipboard.readText());
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
export async function copyText(page, text) {
  await page.evaluate((wanted) => navigator.clipboard.writeText(wanted), text);
}
