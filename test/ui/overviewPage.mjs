/** The overview page by itself: built from its source, in a real Chromium, without VS Code. */
import { build } from 'esbuild';

/** Colours of VS Code's own themes, as far as the page uses them. */
const themes = {
  light: {
    'editor-background': '#ffffff',
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'widget-border': '#e5e5e5',
    'charts-green': '#388a34',
    'charts-red': '#e51400',
    'charts-yellow': '#bf8803',
    'charts-orange': '#d18616',
    'charts-blue': '#1a85ff',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#0258a8',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    'button-secondaryHoverBackground': '#cccccc',
    focusBorder: '#005fb8',
    'textLink-foreground': '#005fb8',
    errorForeground: '#f85149',
    'inputValidation-infoBorder': '#007acc',
    'inputValidation-errorBorder': '#be1100',
  },
  dark: {
    'editor-background': '#1f1f1f',
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    'widget-border': '#313131',
    'charts-green': '#89d185',
    'charts-red': '#f14c4c',
    'charts-yellow': '#cca700',
    'charts-orange': '#d18616',
    'charts-blue': '#59a4f9',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#026ec1',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
    'button-secondaryHoverBackground': '#3c3c3c',
    focusBorder: '#0078d4',
    'textLink-foreground': '#4daafc',
    errorForeground: '#f85149',
    'inputValidation-infoBorder': '#007acc',
    'inputValidation-errorBorder': '#be1100',
  },
  'high contrast': {
    'editor-background': '#000000',
    foreground: '#ffffff',
    descriptionForeground: '#ffffff',
    contrastBorder: '#6fc3df',
    'charts-green': '#89d185',
    'charts-red': '#f48771',
    'charts-yellow': '#ffd370',
    'charts-orange': '#d18616',
    'charts-blue': '#59a4f9',
    'button-foreground': '#ffffff',
    'button-secondaryForeground': '#ffffff',
    focusBorder: '#f38518',
    'textLink-foreground': '#21a6ff',
    errorForeground: '#f48771',
    'inputValidation-infoBorder': '#6fc3df',
    'inputValidation-errorBorder': '#6fc3df',
  },
  'high contrast light': {
    'editor-background': '#ffffff',
    foreground: '#292929',
    descriptionForeground: '#292929',
    contrastBorder: '#0f4a85',
    'charts-green': '#374e06',
    'charts-red': '#b5200d',
    'charts-yellow': '#895503',
    'charts-orange': '#b5200d',
    'charts-blue': '#1a85ff',
    'button-background': '#0f4a85',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#ffffff',
    'button-secondaryForeground': '#292929',
    focusBorder: '#006bbd',
    'textLink-foreground': '#0f4a85',
    errorForeground: '#b5200d',
    'inputValidation-infoBorder': '#0f4a85',
    'inputValidation-errorBorder': '#0f4a85',
  },
};

/** @typedef {keyof typeof themes} Theme */
export const themeNames = /** @type {Theme[]} */ (Object.keys(themes));

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
