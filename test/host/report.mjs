/** Prints what happens in the extension host as mocha would. */

/**
 * @typedef {object} Result see index.ts
 * @property {boolean} finished
 * @property {number} passed
 * @property {number} failed
 * @property {{ titles: string[], ok: boolean, milliseconds: number }[]} tests
 * @property {{ title: string, message: string, stack: string }[]} failures
 */

export class Report {
  #printed = 0;

  /** @type {string[]} */
  #suites = [];

  /** Prints the tests that are new since the last time. @param {Result} result */
  news(result) {
    for (const { titles, ok, milliseconds } of result.tests.slice(this.#printed)) {
      const suites = titles.slice(0, -1);
      const same = suites.findIndex((title, depth) => title !== this.#suites[depth]);
      if (same >= 0) for (let depth = same; depth < suites.length; depth += 1) console.log('  '.repeat(depth + 1) + suites[depth]);
      this.#suites = suites;
      console.log(`${'  '.repeat(titles.length)}${ok ? '✔' : '✖'} ${titles.at(-1)}${milliseconds > 75 ? ` (${milliseconds}ms)` : ''}`);
    }
    this.#printed = result.tests.length;
  }

  /** @param {Result} result */
  failures(result) {
    for (const [index, { title, message, stack }] of result.failures.entries()) {
      console.log(`\n  ${index + 1}) ${title}\n\n${(stack.includes(message) ? stack : `${message}\n${stack}`).replace(/^/gm, '     ')}`);
    }
    console.log('');
  }
}
