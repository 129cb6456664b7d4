/** Journey: short explanations behind lines, as much of them as one likes. */
import assert from 'node:assert/strict';
import { goTo, inlineTexts } from './editor.mjs';
import { openWindow } from './fixture.mjs';
import { until } from './patience.mjs';

const permissions = 'Connector account may not set this password';

describe('Inline explanations', () => {
  it('stand behind lines with codes and follow the setting', async () => {
    const window = await openWindow({ folder: 'test/workspace' });
    await window.openFile('writeback-events.log');
    await until('explanations stand behind lines', async () => (await inlineTexts(window)).includes(permissions));
    const all = await inlineTexts(window);
    assert.ok(all.length >= 10, `every line with a code has one: ${all.join(' | ')}`);
    assert.ok(
      all.some((text) => /\(\+1 more\)$/.test(text)),
      'a line with two codes tells of the other one',
    );

    await change(window, 'Nowhere');
    await until('no explanation is left', async () => (await inlineTexts(window)).length === 0);

    await change(window, 'In the line of the cursor only');
    await goTo(window, 15);
    await until('the line of the cursor alone has one', async () => (await inlineTexts(window)).join() === permissions);
    await goTo(window, 2);
    await until('an empty line has none', async () => (await inlineTexts(window)).length === 0);

    await change(window, 'In every visible line');
    await until('all are back', async () => (await inlineTexts(window)).length === all.length);
  });
});

/** @param {import('./workbench.mjs').Workbench} window @param {string} choice */
async function change(window, choice) {
  await window.runCommand('SSPR: Change Inline Explanations…');
  await window.quickInput.pick(choice);
}
