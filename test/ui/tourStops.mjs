/** Where the tour stops, in this order, in one window. */
import { copyText } from './clipboard.mjs';
import { focusEditor, goTo } from './editor.mjs';
import { explanation, lookUp } from './explanation.mjs';
import { patience } from './patience.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

const mail = 'SSPR_0029 AADSTS50055 SSPR_0042 SSPR_0014 SSPR_0014 0x80230619 OnPremisesSuccessCloudFailure User submitted their user ID';

/** @type {Readonly<Record<string, (window: Workbench) => Promise<unknown>>>} */
export const stops = {
  'view-empty': async ({ page }) => {
    await page.locator('.activitybar').getByRole('tab', { name: 'SSPR' }).click();
    await page.getByText('Open a log, a mail or an audit export').waitFor({ timeout: patience });
  },
  'view-no-codes': async (window) => {
    await window.openFile('nothing.log');
    await window.page.getByText('No code of password reset was found in this file').waitFor({ timeout: patience });
  },
  'too-large': async (window) => {
    await window.openFile('huge.log');
    await window.page.getByText('This file is larger than 50 MB').waitFor({ timeout: patience });
  },
  'view-full': async (window) => {
    await window.runCommand('SSPR: Open Sample Logs');
    await window.page.locator('.part.sidebar .monaco-list-row', { hasText: '33004' }).click();
  },
  hover: (window) => window.hoverAt('33004'),
  'hover-identifier': async (window) => {
    await window.page.locator('.part.editor .tab', { hasText: 'mail-from-a-user.txt' }).click();
    await window.hoverAt('7d0a7b3e-9f43-4c57-9e86-0c2a3c1d4e5f');
  },
  'hover-unknown': (window) => window.hoverAt('SSPR_0042'),
  'list-codes': (window) => window.runCommand('SSPR: List Codes in This File'),
  'explain-code-empty': async (window) => {
    await window.quickInput.close();
    await window.runCommand('SSPR: Explain Code…');
  },
  'explain-code-words': (window) => window.typeInQuickInput('banned password'),
  'explain-code-nothing': (window) => window.typeInQuickInput('xyzzy'),
  'explain-code-unknown': (window) => window.typeInQuickInput('SSPR_0042'),
  'browse-codes': async (window) => {
    await window.quickInput.close();
    await window.runCommand('SSPR: Browse All Codes');
  },
  'page-list': async (window) => {
    await window.quickInput.close();
    await copyText(window.page, mail);
    await window.runCommand('SSPR: Explain Clipboard');
    await explanation(window, 'Codes in the clipboard');
  },
  'page-entry': (window) => lookUp(window, '33004', 'Connector account'),
  'page-reply': async (window) => {
    const page = await explanation(window, '');
    await page.locator('#reply').scrollIntoViewIfNeeded();
    await page.locator('#reply').click();
  },
  'page-end': async (window) => {
    const page = await explanation(window, '');
    await page.locator('footer').scrollIntoViewIfNeeded();
  },
  'page-unknown': (window) => lookUp(window, 'SSPR_0042', 'ot publicly documented'),
  'page-success': (window) => lookUp(window, '31002', 'New password was written'),
  problems: async (window) => {
    await focusEditor(window);
    await window.runCommand('File: New Untitled Text File');
    await window.page.keyboard.insertText('She got SSPR_0029.\nHe got SSPR_0014 and AADSTS50055.\n');
    await window.runCommand('Problems: Focus on Problems View');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'SSPR_0029' }).first().waitFor({ timeout: patience });
  },
  'code-actions': async (window) => {
    await focusEditor(window);
    await goTo(window, 1, 10);
    await window.page.keyboard.press('Control+.');
  },
  'context-menu': async (window) => {
    await window.page.keyboard.press('Escape');
    await window.page
      .locator('.part.editor .view-line', { hasText: 'SSPR_0029' })
      .first()
      .click({ button: 'right', position: { x: 80, y: 8 } });
    await window.page.locator('.monaco-menu .action-label', { hasText: 'SSPR' }).first().hover({ timeout: 3_000 });
  },
  walkthrough: async (window) => {
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Escape');
    await focusEditor(window);
    await window.runCommand('SSPR: Get Started');
  },
  settings: async (window) => {
    await window.runCommand('Preferences: Open Settings (UI)');
    await window.page.locator('.settings-editor .settings-header .monaco-editor').click();
    await window.page.keyboard.insertText('sspr.');
  },
};
