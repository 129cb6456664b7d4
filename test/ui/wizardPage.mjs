/** The wizard's page by itself: built from its source, in a real Chromium, without VS Code. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { themes } from './themes.mjs';

export { themeNames } from './themes.mjs';

/** @typedef {import('./themes.mjs').Theme} Theme */
/** @typedef {import('../../src/core/case/wizardState').WizardState} WizardState */

/** @param {import('esbuild').BuildOptions} options */
async function built(options) {
  const { outputFiles } = await build({ bundle: true, write: false, target: 'es2022', logLevel: 'error', ...options });
  return outputFiles?.[0]?.text ?? '';
}

/** The page's script as it is released. */
export const wizardScript = () => built({ entryPoints: ['webview/wizard/main.ts'], format: 'iife', minify: true });

/** @returns {Promise<Record<string, WizardState>>} */
export async function wizardStates() {
  const code = await built({ entryPoints: ['test/ui/wizardFixture.ts'], format: 'esm' });
  const { states } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return states;
}

/**
 * A page that has the script and waits for a state; `sent` collects what it says, `kept` what it would have VS Code keep.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function wizardPage(browser, options) {
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
<style>body{--vscode-font-family:'Segoe UI',system-ui,'DejaVu Sans',sans-serif;--vscode-font-size:13px;--vscode-font-weight:normal;--vscode-editor-font-family:'DejaVu Sans Mono',monospace}</style>
<style>${readFileSync('webview/wizard/style.css', 'utf8')}</style></head><body><main id="page"></main>
<script nonce="${nonce}">window.sent=[];window.kept=[];window.acquireVsCodeApi=()=>({postMessage:(message)=>window.sent.push(message),setState:(state)=>window.kept.push(state)});</script>
<script nonce="${nonce}">${(await wizardScript()).replaceAll('</script', '<\\/script')}</script></body></html>`);
  return {
    page,
    faults,
    /** @param {unknown} state */
    show: (state) =>
      page.evaluate(
        async (message) => {
          window.dispatchEvent(new window.MessageEvent('message', { data: message }));
          // The toolkit draws its parts in the next frame.
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        },
        { type: 'state', state },
      ),
    /** @param {Theme} theme */
    setTheme: (theme) =>
      page.evaluate((colors) => {
        const { style } = document.documentElement;
        for (const name of [...style]) style.removeProperty(name);
        for (const [name, value] of Object.entries(colors)) style.setProperty(`--vscode-${name}`, value);
        style.setProperty('background', 'var(--vscode-editor-background)');
        // The toolkit reads the colours anew when VS Code changes the class of the body.
        document.body.className = `theme-${colors['editor-background']}-${colors.foreground}`;
      }, themes[theme]),
    /** What was said since the last time, without drafts unless they are asked for. @returns {Promise<any[]>} */
    sent: (drafts = false) =>
      page.evaluate((all) => {
        const said = /** @type {any} */ (window).sent.splice(0);
        return said.filter((/** @type {any} */ one) => all || one.type !== 'draft');
      }, drafts),
    /** @returns {Promise<any[]>} */
    kept: () => page.evaluate(() => /** @type {any} */ (window).kept),
    close: () => context.close(),
  };
}
