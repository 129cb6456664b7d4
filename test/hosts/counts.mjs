/** Reads how many tests passed out of what a test script printed. */

/**
 * Our own runners end in "N passed, N failed"; where such lines are, they count alone, since mocha's own lines tell the same tests.
 * @param {string} printed
 * @returns {{ passed: number, failed: number, pending: number }}
 */
export function counts(printed) {
  // eslint-disable-next-line no-control-regex -- the colours of a terminal
  const plain = printed.replace(/\u001b\[[\d;]*m/g, '');
  const own = [...plain.matchAll(/^(\d+) passed, (\d+) failed$/gm)];
  if (own.length > 0) {
    return { passed: sum(own.map((line) => line[1])), failed: sum(own.map((line) => line[2])), pending: 0 };
  }
  const mocha = (/** @type {string} */ word) =>
    sum([...plain.matchAll(new RegExp(`^\\s*(\\d+) ${word}( \\(.*\\))?$`, 'gm'))].map((line) => line[1]));
  return { passed: mocha('passing'), failed: mocha('failing'), pending: mocha('pending') };
}

/** @param {(string | undefined)[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + Number(number), 0);
}
