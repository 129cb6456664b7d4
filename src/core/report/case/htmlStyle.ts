/** The style sheet of a written page. It names no address. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --text: #1b1b1b; --soft: #595959; --back: #ffffff; --panel: #f4f4f4; --line: #c8c8c8; --link: #0a58a8; --mark: #8a5700; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e4e4; --soft: #b0b0b0; --back: #1e1e1e; --panel: #2a2a2a; --line: #4d4d4d; --link: #6cb6ff; --mark: #e0b050; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--back); font: 15px/1.5 system-ui, 'Segoe UI', sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.6rem; padding-bottom: 0.2rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; }
p, ul, ol { margin: 0.5rem 0; }
li { margin: 0.3rem 0; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.notice { padding: 0.5rem 0.8rem; border-left: 4px solid var(--mark); background: var(--panel); }
.wide { margin: 0.6rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; unicode-bidi: plaintext; }
thead th { background: var(--panel); }
tbody th { font-weight: 600; min-width: 8rem; }
td { min-width: 6rem; }
code, pre { font-family: ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.9em; }
code { padding: 0.05em 0.3em; background: var(--panel); border-radius: 3px; }
pre { margin: 0.6rem 0; padding: 0.7rem; border: 1px solid var(--line); background: var(--panel); white-space: pre-wrap; unicode-bidi: plaintext; }
@media print {
  :root { --text: #000000; --soft: #333333; --back: #ffffff; --panel: #f4f4f4; --line: #999999; --link: #000000; --mark: #000000; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;
