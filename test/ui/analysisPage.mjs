/** The analysis page by itself: built from its source, in a real Chromium, without VS Code. */
import { build } from 'esbuild';
import { themes } from './themes.mjs';

/** @typedef {import('./themes.mjs').Theme} Theme */
/** @typedef {import('../../src/core/logs/analysis/analysisState').AnalysisState} AnalysisState */

/** @param {import('esbuild').BuildOptions} options */
async function built(options) {
  const { outputFiles } = await build({ bundle: true, write: false, target: 'es2022', logLevel: 'error', ...options });
  return outputFiles?.[0]?.text ?? '';
}

/** The page's script as it is released. */
export const analysisScript = () => built({ entryPoints: ['webview/analysis/main.ts'], format: 'iife', minify: true });

/** @returns {Promise<typeof import('./analysisFixture')>} */
export async function analysisFixture() {
  const code = await built({ entryPoints: ['test/ui/analysisFixture.ts'], format: 'esm' });
  return await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** What stands for VS Code: `sent` collects what the page says, `kept` what it would have kept; a host, if there is one, answers. */
const stage = `window.sent=[];window.kept=[];window.answers=0;
window.tell=(state)=>window.dispatchEvent(new MessageEvent('message',{data:{type:'state',state}}));
window.serve=(total,delay)=>{const host=new fixture.SmallHost(total);window.answer=(intent)=>setTimeout(()=>{window.answers++;window.tell(host.receive(intent))},delay);window.answer({type:'ready'})};
window.acquireVsCodeApi=()=>({postMessage:(message)=>{window.sent.push(message);window.answer?.(message)},setState:(state)=>window.kept.push(state)});`;

/**
 * A page that has the script and waits for a state.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function analysisPage(browser, options) {
  const [script, style, fixture] = await Promise.all([
    analysisScript(),
    built({ entryPoints: ['webview/analysis/style.css'] }),
    built({ entryPoints: ['test/ui/analysisFixture.ts'], format: 'iife', globalName: 'fixture' }),
  ]);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const nonce = 'bm9uY2U';
  const scripts = [fixture, stage, script].map((code) => `<script nonce="${nonce}">${code.replaceAll('</script', '<\\/script')}</script>`);
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>SSPR</title>
<style>body{--vscode-font-family:'Segoe UI',system-ui,'DejaVu Sans',sans-serif;--vscode-font-size:13px;--vscode-font-weight:normal;--vscode-editor-font-family:'DejaVu Sans Mono',monospace}</style>
<style>${style}</style></head><body><main id="page"></main>${scripts.join('')}</body></html>`);

  /** Two frames: what came is drawn in the next. */
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return {
    page,
    faults,
    drawn,
    /** @param {unknown} state */
    async show(state) {
      await page.evaluate((one) => /** @type {any} */ (window).tell(one), state);
      await drawn();
    },
    /** A host that knows so many attempts and answers after so many milliseconds. @param {number} total @param {number} delay */
    async serve(total, delay) {
      await page.evaluate(([count, wait]) => /** @type {any} */ (window).serve(count, wait), [total, delay]);
      await page.locator('#grid:not([hidden])').waitFor();
    },
    /** @param {Theme} theme */
    setTheme: (theme) =>
      page.evaluate((colors) => {
        const { style: own } = document.documentElement;
        for (const name of [...own]) own.removeProperty(name);
        for (const [name, value] of Object.entries(colors)) own.setProperty(`--vscode-${name}`, value);
        own.setProperty('background', 'var(--vscode-editor-background)');
      }, themes[theme]),
    /** What was said since the last time, without questions for rows unless they are asked for. @returns {Promise<any[]>} */
    sent: (scrolls = false) =>
      page.evaluate((all) => {
        const said = /** @type {any} */ (window).sent.splice(0);
        return said.filter((/** @type {any} */ one) => all || (one.type !== 'scroll' && one.type !== 'ready'));
      }, scrolls),
    /** @returns {Promise<any[]>} */
    kept: () => page.evaluate(() => /** @type {any} */ (window).kept),
    close: () => context.close(),
  };
}
