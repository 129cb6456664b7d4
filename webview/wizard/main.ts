import type { WizardState } from '../../src/core/case/wizardState';
import type { FromWizard, ToWizard } from '../../src/shared/wizardPage';
import { registerForms } from '../toolkit';
import { listen } from './controls';
import { Drafts } from './drafts';
import { render, subject } from './render';

declare function acquireVsCodeApi(): { postMessage(message: FromWizard): void; setState(state: unknown): void };

registerForms();
const host = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;
let shown: WizardState | undefined;
let drawn = '';

const drafts = new Drafts((id, text) => host.postMessage({ type: 'draft', id, text }));
listen(
  page,
  drafts,
  (message) => host.postMessage(message),
  () => shown,
);

/** Somebody who is typing elsewhere on the page is not taken away from there: the announcement tells that there is something new. */
function isTyping(): boolean {
  return document.activeElement?.matches('vscode-text-field, vscode-text-area') === true;
}

window.addEventListener('message', ({ data }: MessageEvent<ToWizard>) => {
  const { state } = data;
  // While checks run the same picture may come again.
  const text = JSON.stringify(state);
  if (text === drawn) return;
  drawn = text;
  const first = shown === undefined;
  const another = shown === undefined || subject(state) !== subject(shown);
  shown = state;
  document.documentElement.lang = state.language;
  host.setState(state.restorable);
  render(page, state);
  drafts.fill(page, state.step.kind === 'finding' ? { ...state.drafts, reply: state.step.reply.text } : state.drafts);
  if (another) {
    window.scrollTo(0, 0);
    if (!first && !isTyping()) document.getElementById('heading')?.focus({ preventScroll: true });
  }
});
host.postMessage({ type: 'ready' });
