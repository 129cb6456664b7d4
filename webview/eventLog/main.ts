import type { EventLogState, FromEventLog, ToEventLog } from '../../src/shared/eventLogPage';
import { Page } from './page';

declare function acquireVsCodeApi(): { postMessage(message: FromEventLog): void };

const host = acquireVsCodeApi();
const root = document.getElementById('page') ?? document.body;
const page = new Page(root, (message) => host.postMessage(message));
let latest: EventLogState | undefined;
let planned = false;

window.addEventListener('message', ({ data }: MessageEvent<ToEventLog>) => {
  latest = data.state;
  if (planned) return;
  // Of states that come faster than the screen shows them, the last is drawn.
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    if (!latest) return;
    document.documentElement.lang = latest.language;
    page.draw(latest);
  });
});

root.addEventListener('click', ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (control) say(JSON.parse(control.dataset['do'] ?? '') as FromEventLog);
});
root.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && event.target instanceof Element && event.target.closest('#open')) say({ type: 'closeEvent' });
});

function say(message: FromEventLog): void {
  if (message.type === 'clearFilter') page.filters.clear();
  host.postMessage(message);
  if (message.type === 'closeEvent') page.closed();
}

// Everything shown comes from the file: nothing is kept here. A page that was hidden asks again.
host.postMessage({ type: 'ready' });
