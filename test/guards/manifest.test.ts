import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly keywords: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default?: unknown; readonly markdownDescription?: string }>>;
    };
    readonly viewsWelcome: readonly { readonly when: string }[];
  };
}

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');
const { commands, menus, keybindings, configuration, viewsWelcome } = manifest.contributes;

/** Commands for our own rows and pages: not in the manifest, since nobody calls them by name. */
const INTERNAL = ['sspr.loadMoreFindings', 'sspr.loadMoreUsers', 'sspr.openEventRecord'];

describe('manifest', () => {
  it('contributes exactly the commands that are registered', () => {
    const registered = [...code.matchAll(/command\(\s*log,\s*'([^']+)'/g)].map(([, id = '']) => id).sort();
    deepStrictEqual(registered, [...commands.map(({ command }) => command), ...INTERNAL].sort());
  });

  it('loads the features that need a tenant by exactly their commands', () => {
    const rooms = ['signIn', 'stored', 'tenant', 'users', 'overview', 'wizard', 'cases', 'support', 'analysis'].map((room) =>
      join('src/host', room),
    );
    const registered = rooms
      .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/command\(\s*log,\s*'sspr\.([^']+)'/g)].map(([, id = '']) => id));
    const [, list = ''] = /const COMMANDS = \[([^\]]+)\]/.exec(readFileSync('src/host/online/register.ts', 'utf8')) ?? [];
    deepStrictEqual([...list.matchAll(/'([^']+)'/g)].map(([, id]) => id).sort(), registered.sort());
  });

  it('gives every command the category and a title that can be translated', () => {
    deepStrictEqual(
      commands.filter(({ category, title }) => category !== 'SSPR' || !/^%command\.\w+%$/.test(title)),
      [],
    );
  });

  it('puts only its own commands in menus and on keys', () => {
    const known = new Set(commands.map(({ command }) => command));
    const used = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    deepStrictEqual(
      used.filter((command) => !known.has(command)),
      [],
    );
  });

  it('uses only context keys that exist', () => {
    const whens = [...Object.values(menus).flat(), ...keybindings, ...viewsWelcome].map(({ when = '' }) => when);
    const ours = new Set([...code.matchAll(/new ContextKey\('([^']+)'\)/g)].map(([, key]) => key));
    const used = new Set(whens.flatMap((when) => [...when.matchAll(/(?<!== )\bsspr\.\w+/g)].map(([key]) => key)));
    deepStrictEqual(
      [...used].filter((key) => !ours.has(key)),
      [],
    );
  });

  it('has a text for every placeholder and no text too many', () => {
    const used = new Set([...source.matchAll(/%([\w.]+)%/g)].map(([, key = '']) => key));
    deepStrictEqual(
      [...used].filter((key) => !words[key]),
      [],
    );
    deepStrictEqual(
      Object.keys(words).filter((key) => !used.has(key)),
      [],
    );
  });

  it('gives every setting a default and a description', () => {
    deepStrictEqual(
      Object.entries(configuration.properties)
        .filter(([, setting]) => setting.default === undefined || !setting.markdownDescription)
        .map(([key]) => key),
      [],
    );
  });

  it('reads only settings that exist', () => {
    const read = [...code.matchAll(/(?<!\.)\b(?:get(?:<[^>]*>)?|strings)\('((?:\w+\.)*\w+)'/g)].map(([, key = '']) => `sspr.${key}`);
    deepStrictEqual(
      read.filter((key) => !(key in configuration.properties)),
      [],
    );
  });

  it('asks for the VS Code version whose types it is compiled against', () => {
    deepStrictEqual(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('names files that exist', () => {
    const named = [...source.matchAll(/"(media\/[^"]+)"/g)].map(([, path = '']) => path);
    deepStrictEqual(
      named.filter((path) => !existsSync(path)),
      [],
    );
    ok(named.length > 5);
  });
});
