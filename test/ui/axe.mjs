/** axe-core in a page of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {import('playwright-core').Frame} frame
 * @returns {Promise<string[]>} what is wrong, one line each
 */
export async function accessibilityFaults(frame) {
  await frame.evaluate(source);
  // VS Code paints what is behind the frame, where axe cannot see it.
  await frame.addStyleTag({ content: 'html { background: var(--vscode-editor-background) }' });
  return frame.evaluate(async () => {
    // @ts-expect-error axe is what the source above defines
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap((/** @type {any} */ one) =>
      one.nodes.map((/** @type {any} */ node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary.replaceAll('\n', ' ')}`),
    );
  });
}
