/** Journey: codes below the editor, in an output channel and in the terminal. */
import assert from 'node:assert/strict';
import { explanation } from './explanation.mjs';
import { folderWith } from './files.mjs';
import { openWindow } from './fixture.mjs';
import { happens, patience, until } from './patience.mjs';

// VS Code prints its complaint about this task into the output channel "Tasks".
const tasks = { version: '2.0.0', tasks: [{ label: 'ask', type: 'SSPR_0029' }] };

// Otherwise the terminal is a picture, in which no text can be found.
const settings = { 'terminal.integrated.gpuAcceleration': 'off' };

describe('Output and terminal', () => {
  it('explains codes in an output channel by hover, in the terminal by links', async () => {
    const window = await openWindow({
      folder: folderWith({ '.vscode/tasks.json': JSON.stringify(tasks), 'a.log': 'SSPR_0010' }),
      settings,
    });
    await window.openFile('a.log');
    await window.hoverAt('SSPR_0010');
    await window.runCommand('Tasks: Run Task');
    await until('tasks.json has been read', async () => (await window.quickPickRows()).some(({ label }) => label.includes('npm')));
    await window.page.keyboard.press('Escape');
    await window.runCommand('Output: Show Output Channels...');
    await window.quickInput.pick('Tasks');
    assert.match(await (await window.hoverAt('SSPR_0029', 'panel')).innerText(), /On-premises set-up stopped the password reset/);

    await window.runCommand('Terminal: Create New Terminal');
    const terminal = window.page.locator('.terminal.xterm:visible');
    await terminal.waitFor({ timeout: patience });
    const row = terminal.locator('.xterm-rows > div', { hasText: /^error SSPR_0014 in/ });
    await until('the shell answers', async () => {
      await terminal.click();
      await window.page.keyboard.type("printf 'error SSPR_%s in port %s\\n' 0014 33004\n");
      return happens(row.first().waitFor({ timeout: 3_000 }));
    });
    const at = (/** @type {string} */ text) => linkPlace(row.first(), text);
    // Port numbers look like event ids, and a terminal tells no source.
    assert.equal(await isLink(window, await at('33004')), false);
    assert.equal(await isLink(window, await at('SSPR_0014')), true);
    const place = await at('SSPR_0014');
    await window.page.keyboard.down('Control');
    await window.page.mouse.click(place.x, place.y);
    await window.page.keyboard.up('Control');
    await explanation(window, 'Not enough registered methods');
  });
});

/**
 * @param {import('playwright-core').Locator} row
 * @param {string} text
 */
function linkPlace(row, text) {
  return row.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = (node.textContent ?? '').indexOf(wanted);
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`The terminal does not show ${wanted} in one piece.`);
  }, text);
}

/**
 * The terminal tells what a link does.
 * @param {import('./workbench.mjs').Workbench} window
 * @param {{ x: number, y: number }} place
 */
async function isLink({ page }, { x, y }) {
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y, { steps: 4 });
  return happens(
    page
      .locator('.monaco-hover:visible', { hasText: 'Not enough registered methods to reset the password' })
      .first()
      .waitFor({ timeout: 2_000 }),
  );
}
