/** How every runner of tests ends: one line of counts, and an exit code. */

/**
 * @param {{ passed: number, failed: number }} counts
 * @returns {number} the exit code
 */
export function ending({ passed, failed }) {
  if (passed + failed === 0) console.error('No test ran. See that the test files exist and are built ("npm run build").');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
