/** The overview page by itself: built from its source, in a real Chromium, without VS Code. */
import { build } from 'esbuild';
import { themes } from './themes.mjs';

export { themeNames } from './themes.mjs';

/** @typedef {import('./themes.mjs').Theme} Theme */

/** @param {import('esbuild').BuildOptions} options */
async function built(options) {
  const { outputFiles } = await build({ bundle: true, write: false, target: 'es2022', logLevel: 'error', ...options });
  return outputFiles?.[0]?.text ?? '';
}

/** @returns {Promise<Record<string, import('../../src/shared/overviewPage').OverviewState>>} */
export async function overviewStates() {
  const code = await built({ entryPoints: ['test/ui/overviewFixture.ts'], format: 'esm' });
  const { states } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return states;
}

/**
 * A page that has the script and waits for a state; `sent` collects what it says.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function overviewPage(browser, options) {
  const script = await built({ entryPoints: ['webview/overview/main.ts'], format: 'iife' });
  const style = await built({ entryPoints: ['webview/overview/style.css'] });
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const nonce = 'bm9uY2U';
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>SSPR</title>
<style>body{--vscode-font-family:'Segoe UI',system-ui,'DejaVu Sans',sans-serif;--vscode-font-size:13px}</style>
<style>${style}</style></head><body><main id="page"></main>
<script nonce="${nonce}">window.sent=[];window.acquireVsCodeApi=()=>({postMessage:(message)=>window.sent.push(message),setState:()=>{}});</script>
<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script></body></html>`);
  return {
    page,
    faults,
    /** @param {unknown} state */
    show: (state) =>
      page.evaluate((message) => window.dispatchEvent(new window.MessageEvent('message', { data: message })), { type: 'state', state }),
    /** @param {Theme} theme */
    setTheme: (theme) =>
      page.evaluate((colors) => {
        const { style } = document.documentElement;
        for (const name of [...style]) style.removeProperty(name);
        for (const [name, value] of Object.entries(colors)) style.setProperty(`--vscode-${name}`, value);
        style.setProperty('background', 'var(--vscode-editor-background)');
      }, themes[theme]),
    /** @returns {Promise<unknown[]>} */
    sent: () => page.evaluate(() => /** @type {any} */ (window).sent),
    close: () => context.close(),
  };
}
