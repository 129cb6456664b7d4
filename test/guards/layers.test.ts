import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Who may import whom; the table of the architecture. Packages are named, folders end in a slash. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/core/': ['src/core/'],
  'src/shared/': ['src/shared/', 'src/core/'],
  'src/graph/': ['src/graph/', 'src/core/', '@microsoft/microsoft-graph-client'],
  'src/auth/': ['src/auth/', 'src/core/', '@azure/msal-node', 'node:crypto'],
  'src/demo/': ['src/demo/', 'src/core/'],
  // Node streams stay here: nothing else reads files.
  'src/files/': [
    'src/files/',
    'src/core/',
    'src/shared/',
    'node:buffer',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:stream',
    'node:stream/promises',
    'node:worker_threads',
    'node:zlib',
    'winevtx',
    'yauzl',
  ],
  'src/host/': [
    'src/host/',
    'src/shared/',
    'src/core/',
    'vscode',
    'node:crypto',
    'bundle:decode',
    'bundle:tenant',
    'bundle:signIn',
    'bundle:demo',
    'bundle:guide',
    'bundle:online',
    'bundle:support',
    'bundle:eventLog',
    // Values come through the bundles; the host names the types of these rooms, and reads the account list without loading MSAL.
    'src/graph/',
    'src/auth/',
    'src/demo/',
    'src/files/',
  ],
  // Only here are threads started, by the paths of their bundles.
  'src/host/analysis/thread.ts': ['src/host/', 'src/files/', 'vscode', 'node:worker_threads'],
  'src/host/eventLog/listThread.ts': ['src/host/', 'src/files/', 'vscode', 'node:worker_threads'],
  'src/host/support/localFiles.ts': ['node:fs', 'node:fs/promises'],
  'src/host/support/zip.ts': ['src/host/', 'src/core/', 'node:crypto', 'fflate'],
  'src/extension.ts': ['src/host/', 'vscode'],
  'webview/': ['webview/', 'src/shared/', 'src/core/'],
  'webview/toolkit.ts': ['@vscode/webview-ui-toolkit'],
};

/** Small files without MSAL or Graph in them, which the host reads without loading a bundle. */
const LIGHT = ['accounts', 'discovery', 'flows', 'networkCode', 'seam', 'stored'].map((name) => `src/auth/${name}`);

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

const files = [...sourceFiles('src'), ...sourceFiles('webview')];
const IMPORT = /(?:from\s+|import\s+|import\(|require\()'([^']+)'/g;

function imports(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
    path.startsWith('.') ? relative('.', join(dirname(file), path)) : path,
  );
}

function room(file: string): readonly string[] {
  const key = Object.keys(allowed)
    .filter((prefix) => file.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  return allowed[key ?? ''] ?? [];
}

describe('layers', () => {
  it('import only what they may', () => {
    const strays = files.flatMap((file) =>
      imports(file)
        .filter((path) => !room(file).some((may) => (may.endsWith('/') ? path.startsWith(may) : path === may)))
        .map((path) => `${file} imports ${path}`),
    );
    deepStrictEqual(strays, []);
  });

  it('load Graph, sign-in, the demo and the reading of files only through their bundles', () => {
    const strays = sourceFiles('src/host').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '((?:\.\.\/)+(?:graph|auth|demo|files)\/[^']+)'/gm)]
        .map(([, path = '']) => relative('.', join(dirname(file), path)))
        .filter((path) => !LIGHT.includes(path))
        .map((path) => `${file} imports ${path}`),
    );
    deepStrictEqual(strays, []);
  });

  it('have no circles', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports(file)
          .map((path) => `${path}.ts`)
          .filter((path) => files.includes(path)),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    // Types only: an interface that both sides speak of is no circle at run time.
    deepStrictEqual(
      circles.filter((circle) => !onlyTypes(circle)),
      [],
    );
  });

  it('keep the core synchronous, without clock and chance', () => {
    const strays = sourceFiles('src/core').filter((file) =>
      /\b(?:async|await|Promise|setTimeout|Date\.now|new Date\(\)|Math\.random)\b/.test(
        readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g, ''),
      ),
    );
    deepStrictEqual(strays, []);
  });
});

function onlyTypes(circle: string): boolean {
  const path = circle.split(' -> ');
  return path.slice(1).some((to, index) => {
    const from = readFileSync(path[index] ?? '', 'utf8');
    const name = to.replace(/^.*\//, '').replace(/\.ts$/, '');
    const lines = from.split('\n').filter((line) => new RegExp(`from '[^']*/${name}'`).test(line));
    return lines.length > 0 && lines.every((line) => line.startsWith('import type'));
  });
}
