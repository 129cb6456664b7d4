import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const browserAndNode = {
  console: 'readonly',
  process: 'readonly',
  URL: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  performance: 'readonly',
  Buffer: 'readonly',
  fetch: 'readonly',
  setInterval: 'readonly',
  clearInterval: 'readonly',
  AbortSignal: 'readonly',
  AbortController: 'readonly',
  document: 'readonly',
  window: 'readonly',
  getComputedStyle: 'readonly',
  setImmediate: 'readonly',
  TextDecoder: 'readonly',
  structuredClone: 'readonly',
  globalThis: 'readonly',
  HTMLElement: 'readonly',
  requestAnimationFrame: 'readonly',
  localStorage: 'readonly',
  navigator: 'readonly',
  Element: 'readonly',
  NodeFilter: 'readonly',
};

export default tseslint.config(
  { ignores: ['dist', 'out', 'artifacts', '.vscode-test', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './webview/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      // VS Code's API takes plain objects where its types name classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The texts that we cut into characters are our own.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // The scanner's inner loop reads typed arrays inside their bounds; a check there would cost a fifth of its speed.
  { files: ['src/core/codes/finder/scanner.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it'], package: 'mocha' }] },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: browserAndNode } },
  {
    files: ['test/ui/*.mjs'],
    languageOptions: {
      globals: {
        describe: 'readonly',
        it: 'readonly',
        before: 'readonly',
        after: 'readonly',
        beforeEach: 'readonly',
        afterEach: 'readonly',
      },
    },
  },
);
