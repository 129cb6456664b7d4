/** What must not outlive this process: whatever way it ends, each registered ending runs once. */

/** @type {Set<() => void>} */
const endings = new Set();

/**
 * @param {() => void} ending synchronous, because nothing else runs while a process exits
 * @returns {() => void} runs it now, and then no more
 */
export function atEnd(ending) {
  endings.add(ending);
  return () => {
    if (endings.delete(ending)) ending();
  };
}

process.on('exit', () => {
  for (const ending of endings) ending();
});
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(signal, () => process.exit(code));
}
