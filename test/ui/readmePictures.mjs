/** The pictures in README: small, light, and each of one thing. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../hosts/places.mjs';
import { goTo, inlineTexts } from './editor.mjs';
import { eventLogFixture } from './eventLogPage.mjs';
import { lookUp } from './explanation.mjs';
import { folderWith } from './files.mjs';
import { closeWindows, openWindow } from './fixture.mjs';
import { until } from './patience.mjs';
import { around, picture, plainWindow } from './pictures.mjs';
import { TenantViews } from './tenantViews.mjs';

const folder = join(projectFolder, 'media', 'screenshots');
const most = 120 * 1024;

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/** @type {Readonly<Record<string, (window: Workbench, path: string) => Promise<void>>>} */
const pictures = {
  hover: async (window, path) => {
    await openLog(window, 'writeback-events.log');
    const hover = await window.hoverAt('33004');
    const box = await around(hover);
    const line = await around(window.page.locator('.part.editor .view-line', { hasText: '33004' }).first(), 6);
    await picture(window, path, {
      left: 0,
      top: Math.min(box.top - 8, line.top),
      right: 900,
      bottom: line.bottom,
    });
  },
  inline: async (window, path) => {
    await openLog(window, 'writeback-events.log');
    await picture(window, path, { top: 36, right: 886, bottom: 325 });
  },
  page: async (window, path) => {
    await lookUp(window, '33004', 'Connector account may not set this password');
    await rest(window);
    await picture(window, path, { bottom: 586 });
  },
  'explain-code': async (window, path) => {
    await window.runCommand('SSPR: Explain Code…');
    await window.typeInQuickInput('too many times');
    await until('something is found', async () => (await window.quickPickRows()).length > 2);
    await rest(window);
    await picture(window, path, await around(window.page.locator('.quick-input-widget'), 12));
  },
  view: async (window, path) => {
    await window.page.locator('.activitybar').getByRole('tab', { name: 'SSPR' }).click();
    await openLog(window, 'writeback-events.log');
    await window.page.locator('.part.sidebar .monaco-list-row').nth(5).waitFor();
    await window.page.locator('.part.sidebar .monaco-list-row', { hasText: '33004' }).locator('.monaco-tl-twistie').click();
    await rest(window);
    await picture(window, path, { right: 700, bottom: 420 });
  },
  users: async (window, path) => {
    const views = await demo(window);
    await views.expand(views.row(views.users, 'Too few methods registered'));
    await rest(window);
    await picture(window, path, { right: 460 });
  },
  overview: async (window, path) => {
    await demo(window);
    await window.runCommand('SSPR: Open Overview');
    const page = await window.webviewFrame();
    await page.getByText('Who could reset a password now').waitFor();
    await window.runCommand('View: Toggle Primary Side Bar Visibility');
    await rest(window);
    await picture(window, path, { top: 36 });
  },
  troubleshoot: async (window, path) => {
    const views = await demo(window);
    await views.expand(views.row(views.users, 'Too few methods registered'));
    const person = views.users.locator('.monaco-list-row', { hasText: 'Marte Enslig' });
    await person.hover();
    await person.getByRole('button', { name: 'Troubleshoot This User' }).click();
    const page = await window.webviewFrame();
    await page.getByText('Who can fix it').waitFor();
    await window.runCommand('View: Toggle Primary Side Bar Visibility');
    await rest(window);
    await picture(window, path, { top: 36 });
  },
  analysis: async (window, path) => {
    await window.runCommand('SSPR: Analyze Sample Logs');
    const page = await window.webviewFrame();
    await page.locator('#chart').waitFor();
    await until('all is read', async () => (await page.locator('#progress').count()) === 0);
    await rest(window);
    await picture(window, path, { top: 36 });
  },
  'event-log': async (window, path) => {
    await window.openFile('Application.evtx');
    const page = await window.webviewFrame();
    await page.locator('#grid .body .row:not(.placeholder)').first().waitFor();
    await page.locator('#filter-eventId').fill('6329');
    await until('one kind is left', async () => /^\d+ of /.test(await page.locator('#total').innerText()));
    await page.locator('#row-0').click();
    await page.locator('#open-title').waitFor();
    await window.runCommand('View: Toggle Primary Side Bar Visibility');
    await rest(window);
    await picture(window, path, { top: 36, bottom: 590 });
  },
};

/** What stands side by side needs room. */
const wide = ['analysis', 'event-log'];

/** Pictures that need no files, and those that need other ones than the samples. */
const withoutFolder = ['page', 'explain-code', 'users', 'overview', 'troubleshoot', 'analysis'];

/** @param {string} name */
async function folderFor(name) {
  if (withoutFolder.includes(name)) return undefined;
  if (name !== 'event-log') return 'media/samples';
  const { eventLogFile } = await eventLogFixture();
  return folderWith({ 'Application.evtx': eventLogFile(2500) });
}

/** @param {Workbench} window */
async function demo(window) {
  const views = new TenantViews(window);
  await views.open();
  await views.demo('Everything readable');
  await views.says(/all \d+ sources read/);
  return views;
}

/** @param {readonly string[]} wanted names; none means all */
export async function makeReadmePictures(wanted) {
  for (const [name, make] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const window = await openWindow({
      folder: await folderFor(name),
      settings: {
        ...plainWindow,
        'workbench.colorTheme': 'Light Modern',
        'workbench.activityBar.location': ['view', 'users', 'overview', 'troubleshoot'].includes(name) ? 'default' : 'hidden',
      },
      browserOptions: { viewport: wide.includes(name) ? { width: 1000, height: 760 } : { width: 900, height: 620 }, colorScheme: 'light' },
    });
    const path = join(folder, `${name}.png`);
    await make(window, path);
    await closeWindows(undefined);
    const { size } = statSync(path);
    console.log(`${path}: ${Math.round(size / 1024)} KB`);
    if (size > most) throw new Error(`${path} has ${size} bytes. Make what it shows smaller: README takes ${most}.`);
  }
}

/** @param {Workbench} window @param {string} name */
async function openLog(window, name) {
  await window.openFile(name);
  if (await window.page.locator('.part.sidebar:visible .explorer-folders-view').count())
    await window.runCommand('View: Toggle Primary Side Bar Visibility');
  await goTo(window, 1);
  await until('explanations stand behind lines', async () => (await inlineTexts(window)).length > 0);
}

/** Lets tooltips go. @param {Workbench} window */
async function rest(window) {
  await window.page.mouse.move(450, 330);
  await window.page.waitForTimeout(600);
}
