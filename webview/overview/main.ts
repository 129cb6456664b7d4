import type { FromOverview, ToOverview } from '../../src/shared/overviewPage';
import { render } from './render';

declare function acquireVsCodeApi(): { postMessage(message: FromOverview): void; setState(state: unknown): void };

const host = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;
let shown = '';

window.addEventListener('message', ({ data }: MessageEvent<ToOverview>) => {
  // While a tenant is read the same picture comes again and again: only what differs is drawn.
  const text = JSON.stringify(data.state);
  if (text === shown) return;
  shown = text;
  document.documentElement.lang = data.state.language;
  render(page, data.state, (message) => host.postMessage(message));
});
// VS Code restores a panel only when the page kept something. What it kept says nothing of a tenant.
host.setState({});
host.postMessage({ type: 'ready' });
