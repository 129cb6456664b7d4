import type { AnalysisState } from '../../src/core/logs/analysis/analysisState';
import type { FromAnalysis } from '../../src/core/logs/analysis/intent';
import type { ToAnalysis } from '../../src/shared/analysisPage';
import { openText } from './openText';
import { Page } from './page';
import { type Act, sign } from './parts';

declare function acquireVsCodeApi(): { postMessage(message: FromAnalysis): void; setState(state: unknown): void };

const host = acquireVsCodeApi();
const root = document.getElementById('page') ?? document.body;
const page = new Page(root, (message) => host.postMessage(message));
let latest: AnalysisState | undefined;
let planned = false;
let remembered = '';

window.addEventListener('message', ({ data }: MessageEvent<ToAnalysis>) => {
  latest = data.state;
  remember(data.state.remember ?? []);
  if (planned) return;
  // Of states that come faster than the screen shows them, the last is drawn.
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    if (!latest) return;
    // Even the same language would have every word laid out again.
    if (document.documentElement.lang !== latest.language) document.documentElement.lang = latest.language;
    page.draw(latest);
  });
});

/** VS Code restores a panel only when the page kept something: the ids that the host gave, nothing of what was read. */
function remember(ids: readonly string[]): void {
  const text = JSON.stringify(ids);
  if (text === remembered) return;
  remembered = text;
  host.setState({ remember: ids });
}

root.addEventListener('click', ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-do], [data-act]') : null;
  if (!control) return;
  if (control.dataset['do'] !== undefined) say(JSON.parse(control.dataset['do']) as FromAnalysis);
  else act(control.dataset['act'] as Act, control);
});
root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || target.dataset['zone'] === undefined) return;
  say({ type: 'setZone', source: Number(target.dataset['zone']), minutes: target.value === '' ? null : Number(target.value) });
});
root.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  if (event.target.closest('#open')) say({ type: 'closeAttempt' });
  if (event.target.closest('#exports')) closeMenu(true);
});
root.addEventListener('focusout', ({ target, relatedTarget }) => {
  const inMenu = (one: EventTarget | null): boolean => one instanceof Element && one.closest('#exports') !== null;
  if (inMenu(target) && !inMenu(relatedTarget)) closeMenu(false);
});
// `toggle` does not bubble.
root.addEventListener('toggle', () => latest && page.drawChart(latest), true);

function say(message: FromAnalysis): void {
  if (message.type === 'clearFilter') page.filter.clear();
  else page.filter.flush();
  host.postMessage(message);
  if (message.type === 'closeAttempt') page.closed();
  if (message.type === 'export') closeMenu(true);
}

/** Folds the exports up; `focus`: the keyboard stays at their button. */
function closeMenu(focus: boolean): void {
  const menu = root.querySelector<HTMLDetailsElement>('#exports');
  menu?.removeAttribute('open');
  if (focus) menu?.querySelector('summary')?.focus();
}

function act(what: Act, control: HTMLElement): void {
  if (what === 'zoomIn') page.chart.zoomIn();
  else if (what === 'earlier') page.chart.shift(-1);
  else if (what === 'later') page.chart.shift(1);
  else if (what === 'cause') page.filter.chooseCode(control.dataset['code'] ?? '');
  else void copy(control);
}

/** Copies the open attempt; a tick on the control tells that it is done. */
async function copy(control: HTMLElement): Promise<void> {
  if (!latest) return;
  await navigator.clipboard.writeText(openText(latest));
  const tick = sign('done');
  control.append(tick);
  setTimeout(() => tick.remove(), 2_000);
}

host.postMessage({ type: 'ready' });
