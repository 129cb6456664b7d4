/** What a hover costs: window, finding, explanation, Markdown; against one naive regular expression over the same window. */

const RUNS = 2000;

/** @param {string} text */
function lines(text) {
  const all = text.split('\n');
  return { lineCount: all.length, lineAt: (line) => all[line] ?? '' };
}

const ordinary = Array.from({ length: 400 }, (_, n) =>
  n % 50 === 25
    ? `Error,2026-11-18,PasswordResetService,33004,None,"TrackingId: 3f369fe9-c121-4450-8661-82b095bdbf0a"`
    : `2026-11-18 10:00:${n % 60} INFO worker ${n} read ${n * 7} objects from DC=contoso,DC=com in ${n} ms`,
).join('\n');
const nearMisses = [
  'Event ID: 7036 ',
  'SSPR_ SSPR-7 ',
  'AADSTS12 ',
  '0x8023061 ',
  'password reset has not been enabled by us ',
  'TrackingId: 3f369fe9-c121-4450-8661-82b095bdbf0 ',
  'User started the mobile voice ',
  'Source: ADSyn EventID=3100 ',
  'object could not be found ',
  'errorCode: 50126 ',
];

const CASES = {
  'ordinary lines': { text: ordinary, at: (n) => [n % 400, 20 + (n % 30)] },
  'a line of 10 MB': {
    text: `${'x'.repeat(5_000_000)} SSPR_0010 ${'worker 7 read 12 objects '.repeat(200_000)}`,
    at: (n) => [0, (n * 5003) % 9_900_000],
  },
  'a window full of near-misses': {
    text: Array.from({ length: 81 }, () => nearMisses.join('').slice(0, 200)).join('\n'),
    at: (n) => [n % 81, n % 200],
  },
  'a line full of near-misses': { text: nearMisses.join('').repeat(80).slice(0, 16384), at: (n) => [0, (n * 37) % 16384] },
};

/** @param {any} decode the catalogue bundle */
export function benchHover({ windowAt, find, explain, hoverMarkdown, patterns }) {
  const naive = new RegExp(
    patterns()
      .map((pattern) => pattern.replaceAll('[[:blank:]]', '[ \\t]'))
      .join('|'),
    'gi',
  );
  for (const [name, { text, at }] of Object.entries(CASES)) {
    const document = lines(text);
    const measure = (action) => {
      const times = Array.from({ length: RUNS }, (_, run) => {
        const [line, character] = at(run);
        const start = performance.now();
        action(line, character);
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b);
    };
    const hover = (line, character) => {
      const window = windowAt(document, line, character);
      for (const { id, start, end } of find(window.text)) {
        const from = window.position(start);
        const to = window.position(end);
        if (from?.line === line && from.character <= character && (to?.character ?? 0) >= character)
          hoverMarkdown(explain(id, 'en'), 'en', '');
      }
    };
    measure(hover);
    const ours = measure(hover);
    const theirs = measure((line, character) => [...windowAt(document, line, character).text.matchAll(naive)]).slice(0, RUNS);
    const at99 = Math.floor(RUNS * 0.99);
    console.log(
      `hover, ${name}: median ${ours[RUNS >> 1].toFixed(3)} ms, p99 ${ours[at99].toFixed(3)} ms (target 1); ${(theirs[RUNS >> 1] / ours[RUNS >> 1]).toFixed(1)} x as fast as one regular expression of the patterns`,
    );
  }
}
