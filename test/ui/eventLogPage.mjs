/** The page of an event log by itself: built from its source, in a real Chromium, without VS Code; the list behind it is the real one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../hosts/temporary.mjs';
import { themes } from './themes.mjs';

/** @typedef {import('./themes.mjs').Theme} Theme */

/** @param {import('esbuild').BuildOptions} options */
async function built(options) {
  const { outputFiles } = await build({ bundle: true, write: false, target: 'es2022', logLevel: 'error', ...options });
  return outputFiles?.[0]?.text ?? '';
}

/** @returns {Promise<typeof import('./eventLogFixture')>} */
export async function eventLogFixture() {
  const folder = temporaryFolder('event-log');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'fixture.cjs');
  writeFileSync(path, await built({ entryPoints: ['test/ui/eventLogFixture.ts'], format: 'cjs', platform: 'node' }));
  return createRequire(import.meta.url)(path);
}

const stage = `window.sent=[];window.acquireVsCodeApi=()=>({postMessage:(message)=>{window.sent.push(message);window.host?.(message)}});
window.tell=(state)=>window.dispatchEvent(new MessageEvent('message',{data:{type:'state',state}}));`;

/**
 * A page with a list of these bytes behind it; without bytes it waits for `show`.
 * @param {import('playwright-core').Browser} browser
 * @param {Uint8Array | undefined} bytes
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function eventLogPage(browser, bytes, options) {
  const [script, style, fixture] = await Promise.all([
    built({ entryPoints: ['webview/eventLog/main.ts'], format: 'iife', minify: true }),
    built({ entryPoints: ['webview/eventLog/style.css'] }),
    eventLogFixture(),
  ]);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  /** @param {unknown} state */
  const tell = (state) => page.evaluate((one) => /** @type {any} */ (window).tell(one), state).catch(() => undefined);
  if (bytes)
    await page.exposeFunction(
      'host',
      fixture.eventList(bytes, (state) => void tell(state)),
    );
  const nonce = 'bm9uY2U';
  const scripts = [stage, script].map((code) => `<script nonce="${nonce}">${code.replaceAll('</script', '<\\/script')}</script>`);
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>SSPR</title>
<style>body{--vscode-font-family:'Segoe UI',system-ui,'DejaVu Sans',sans-serif;--vscode-font-size:13px;--vscode-editor-font-family:'DejaVu Sans Mono',monospace}</style>
<style>${style}</style></head><body><main id="page"></main>${scripts.join('')}</body></html>`);
  return {
    page,
    faults,
    tell,
    /** @param {Theme} theme */
    setTheme: (theme) =>
      page.evaluate((colors) => {
        const { style: own } = document.documentElement;
        for (const name of [...own]) own.removeProperty(name);
        for (const [name, value] of Object.entries(colors)) own.setProperty(`--vscode-${name}`, value);
        own.setProperty('background', 'var(--vscode-editor-background)');
      }, themes[theme]),
    /** What was said since the last time. @returns {Promise<any[]>} */
    sent: () => page.evaluate(() => /** @type {any} */ (window).sent.splice(0)),
    close: () => context.close(),
  };
}
