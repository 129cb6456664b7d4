/** Every view and page in every theme, for a person to look through. */
import { join } from 'node:path';
import { artifactsFolder } from '../hosts/places.mjs';
import { withClipboard } from './clipboard.mjs';
import { folderWith } from './files.mjs';
import { closeWindows, openWindow } from './fixture.mjs';
import { picture } from './pictures.mjs';
import { stops } from './tourStops.mjs';

/** By the name of the picture, the name that settings use. */
const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

export async function makeTour() {
  for (const [theme, label] of Object.entries(themes)) {
    const window = await openWindow({
      folder: folderWith({
        'huge.log': '2026-11-18T10:03:11Z,PasswordResetService,33004,None\n'.repeat(1_050_000),
        'nothing.log': 'All is well.\n',
      }),
      settings: { 'workbench.colorTheme': label, 'sspr.problems.enabled': true },
      browserOptions: {
        ...withClipboard,
        viewport: { width: 1200, height: 760 },
        colorScheme: theme.endsWith('dark') ? 'dark' : 'light',
        forcedColors: 'none',
      },
    });
    let number = 0;
    for (const [name, go] of Object.entries(stops)) {
      try {
        await go(window);
      } catch (error) {
        console.error(`${theme} ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      await window.page.waitForTimeout(700); // what comes and goes has come and gone
      await picture(window, join(artifactsFolder, 'tour', `${String(++number).padStart(2, '0')}-${name}-${theme}.png`));
    }
    await closeWindows(undefined);
    console.log(`${theme}: ${number} pictures`);
  }
}
