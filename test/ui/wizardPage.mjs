/** The wizard's page by itself: built from its source, in a real Chromium, without VS Code. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';

/** Colours of VS Code's own themes, as far as the page uses them. */
const themes = {
  light: {
    'editor-background': '#ffffff',
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'widget-border': '#e5e5e5',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#0258a8',
    'button-border': '#0000001a',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    'button-secondaryHoverBackground': '#cccccc',
    'checkbox-background': '#f8f8f8',
    'checkbox-border': '#cecece',
    'dropdown-background': '#ffffff',
    'dropdown-border': '#cecece',
    'dropdown-foreground': '#3b3b3b',
    'input-background': '#ffffff',
    'input-foreground': '#3b3b3b',
    'input-placeholderForeground': '#767676',
    'settings-textInputBorder': '#cecece',
    'settings-textInputBackground': '#ffffff',
    focusBorder: '#005fb8',
    errorForeground: '#f85149',
    'editorWarning-foreground': '#bf8803',
    'list-warningForeground': '#855f00',
    'list-hoverBackground': '#f2f2f2',
    'testing-iconPassed': '#388a34',
    'textLink-foreground': '#005fb8',
    'textLink-activeForeground': '#005fb8',
    'textPreformat-foreground': '#3b3b3b',
    'textPreformat-background': '#0000001f',
    'textCodeBlock-background': '#f8f8f8',
    'inputValidation-warningBorder': '#b89500',
    'progressBar-background': '#005fb8',
    'scrollbarSlider-background': '#64646466',
  },
  dark: {
    'editor-background': '#1f1f1f',
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    'widget-border': '#313131',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#026ec1',
    'button-border': '#ffffff12',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
    'button-secondaryHoverBackground': '#3c3c3c',
    'checkbox-background': '#313131',
    'checkbox-border': '#3c3c3c',
    'dropdown-background': '#313131',
    'dropdown-border': '#3c3c3c',
    'dropdown-foreground': '#cccccc',
    'input-background': '#313131',
    'input-foreground': '#cccccc',
    'input-placeholderForeground': '#989898',
    'settings-textInputBorder': '#3c3c3c',
    'settings-textInputBackground': '#313131',
    focusBorder: '#0078d4',
    errorForeground: '#f85149',
    'editorWarning-foreground': '#cca700',
    'list-warningForeground': '#cca700',
    'list-hoverBackground': '#2a2d2e',
    'testing-iconPassed': '#73c991',
    'textLink-foreground': '#4daafc',
    'textLink-activeForeground': '#4daafc',
    'textPreformat-foreground': '#d0d0d0',
    'textPreformat-background': '#3c3c3c',
    'textCodeBlock-background': '#2b2b2b',
    'inputValidation-warningBorder': '#b89500',
    'progressBar-background': '#0078d4',
    'scrollbarSlider-background': '#79797966',
  },
  'high contrast': {
    'editor-background': '#000000',
    foreground: '#ffffff',
    descriptionForeground: '#ffffff',
    contrastBorder: '#6fc3df',
    'button-foreground': '#ffffff',
    'button-border': '#6fc3df',
    'button-secondaryForeground': '#ffffff',
    'checkbox-background': '#000000',
    'checkbox-border': '#6fc3df',
    'dropdown-background': '#000000',
    'dropdown-border': '#6fc3df',
    'dropdown-foreground': '#ffffff',
    'input-background': '#000000',
    'input-foreground': '#ffffff',
    'input-placeholderForeground': '#ffffffb3',
    'settings-textInputBorder': '#6fc3df',
    'settings-textInputBackground': '#000000',
    focusBorder: '#f38518',
    errorForeground: '#f48771',
    'editorWarning-foreground': '#ffd370',
    'list-warningForeground': '#cca700',
    'list-hoverBackground': '#ffffff1a',
    'testing-iconPassed': '#73c991',
    'textLink-foreground': '#21a6ff',
    'textLink-activeForeground': '#21a6ff',
    'textPreformat-foreground': '#ffffff',
    'textPreformat-background': '#000000',
    'textCodeBlock-background': '#000000',
    'inputValidation-warningBorder': '#6fc3df',
    'progressBar-background': '#6fc3df',
  },
  'high contrast light': {
    'editor-background': '#ffffff',
    foreground: '#292929',
    descriptionForeground: '#292929',
    contrastBorder: '#0f4a85',
    'button-background': '#0f4a85',
    'button-foreground': '#ffffff',
    'button-border': '#0f4a85',
    'button-secondaryBackground': '#ffffff',
    'button-secondaryForeground': '#292929',
    'checkbox-background': '#ffffff',
    'checkbox-border': '#0f4a85',
    'dropdown-background': '#ffffff',
    'dropdown-border': '#0f4a85',
    'dropdown-foreground': '#292929',
    'input-background': '#ffffff',
    'input-foreground': '#292929',
    'input-placeholderForeground': '#292929b3',
    'settings-textInputBorder': '#0f4a85',
    'settings-textInputBackground': '#ffffff',
    focusBorder: '#006bbd',
    errorForeground: '#b5200d',
    'editorWarning-foreground': '#895503',
    'list-warningForeground': '#895503',
    'list-hoverBackground': '#0f4a851a',
    'testing-iconPassed': '#007100',
    'textLink-foreground': '#0f4a85',
    'textLink-activeForeground': '#0f4a85',
    'textPreformat-foreground': '#ffffff',
    'textPreformat-background': '#09345f',
    'textCodeBlock-background': '#f2f2f2',
    'inputValidation-warningBorder': '#0f4a85',
    'progressBar-background': '#0f4a85',
  },
};

/** @typedef {keyof typeof themes} Theme */
/** @typedef {import('../../src/core/case/wizardState').WizardState} WizardState */
export const themeNames = /** @type {Theme[]} */ (Object.keys(themes));

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
