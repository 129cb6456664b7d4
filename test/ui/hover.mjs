/** Hovers, got with the mouse. */
import { happens, patience, until } from './patience.mjs';
import { textInView } from './textInView.mjs';

/** A hover is asked for again if nothing came, since the extension may not have been awake; each time with more patience. */
const firstLimit = 1_000;

/** How long to look that nothing comes. */
const absenceLimit = 1_500;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @param {import('./textInView.mjs').Part} part
 */
export async function hoverAt(page, text, part) {
  let limit = firstLimit / 2;
  await until(`a hover shows at "${text}"`, () => rest(page, text, part, (limit *= 2)));
  return hover(page);
}

/**
 * It means something only when the extension is known to be awake: get another hover first.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @param {import('./textInView.mjs').Part} part
 */
export async function noHoverAt(page, text, part) {
  if (await rest(page, text, part, absenceLimit)) {
    throw new Error(`A hover shows at "${text}", and none should: ${await hover(page).innerText()}`);
  }
}

/** @param {import('playwright-core').Page} page */
function hover(page) {
  // "Loading..." stands there while a slow provider thinks.
  return page
    .locator('.monaco-hover:visible')
    .filter({ hasNotText: /^\s*(Loading\.\.\.)?\s*$/ })
    .first();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @param {import('./textInView.mjs').Part} part
 * @param {number} limit
 */
async function rest(page, text, part, limit) {
  // The last hover may cover the text.
  await page.mouse.move(2, 2);
  await hover(page).waitFor({ state: 'hidden', timeout: patience });
  const place = await until(`"${text}" is in view`, () => textInView(page, text, part));
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  return happens(hover(page).waitFor({ timeout: limit }));
}
