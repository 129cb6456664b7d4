/** The text editor in front: its cursor, and what stands behind its lines. */
import { patience, until } from './patience.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/** Puts the cursor there by keyboard, and the focus into the editor. @param {Workbench} window @param {number} line @param {number} [column] */
export async function goTo(window, line, column = 1) {
  await window.runCommand('Go to Line/Column...');
  await window.quickInput.type(`:${line}:${column}`);
  await window.quickInput.accept();
  await cursorIsAt(window, line, column);
}

/** Waits for it. @param {Workbench} window @param {number} line @param {number} [column] any, if left out */
export async function cursorIsAt(window, line, column) {
  await until(`the cursor is in line ${line}${column ? `, column ${column}` : ''}`, async () => {
    const at = await cursor(window);
    return at?.line === line && (!column || at.column === column);
  });
}

/** As the status bar tells it. @param {Workbench} window */
export async function cursor({ page }) {
  const said = await page
    .locator('.statusbar-item', { hasText: /Ln \d+/ })
    .first()
    .innerText({ timeout: patience });
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec(said) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** The explanations behind the lines in view, from top to bottom. @param {Workbench} window @returns {Promise<string[]>} */
export function inlineTexts({ page }) {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('.part.editor .view-lines .view-line')];
    lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    return lines.flatMap((line) =>
      [...line.querySelectorAll('span')]
        .map((part) => getComputedStyle(part, '::after').content)
        .filter((content) => content.startsWith('"'))
        .map((content) => content.slice(1, -1).replaceAll('\u00a0', ' ')),
    );
  });
}

/** Types into a new unsaved file. @param {Workbench} window @param {string} text */
export async function newFile(window, text) {
  await window.runCommand('File: New Untitled Text File');
  await window.page.locator('.part.editor .tab.active', { hasText: 'Untitled' }).waitFor({ timeout: patience });
  await window.page.keyboard.insertText(text);
}

/** Gives the focus to the first group of editors, by keyboard. @param {Workbench} window */
export async function focusEditor({ page }) {
  await page.keyboard.press('Control+1');
  await until('a text editor has the focus', () =>
    page.evaluate(() => document.activeElement?.closest('.part.editor .monaco-editor') instanceof HTMLElement),
  );
}
