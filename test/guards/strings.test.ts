import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

describe('strings', () => {
  const files = readdirSync('src/host', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, contents: readFileSync(join('src/host', name), 'utf8') }));

  it('of the host are all in l10n/bundle.l10n.json (npm run l10n writes it)', async () => {
    const wanted = await getL10nJson(files.map(({ contents }) => ({ contents, extension: '.ts' })));
    deepStrictEqual(JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')), wanted);
  }).timeout(60_000);

  it('of the host never reach a person untranslated', () => {
    const bare = files.flatMap(({ name, contents }) =>
      [
        ...contents.matchAll(
          /(?:showInformationMessage|showErrorMessage|showWarningMessage|setStatusBarMessage|new Problem\('\w+',|\.(?:title|placeholder|tooltip) =)\s*\(?\s*(['"`][A-Z][^'"`]*['"`])/g,
        ),
      ].map(([, text]) => `${name}: ${text ?? ''}`),
    );
    deepStrictEqual(bare, []);
  });
});
