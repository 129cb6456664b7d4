import type { ExplanationState, FromExplanation, ToExplanation } from '../../src/shared/explanationPage';
import { registerToolkit } from '../toolkit';
import { render } from './render';

declare function acquireVsCodeApi(): { postMessage(message: FromExplanation): void; setState(state: unknown): void };

registerToolkit();
const host = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;
let shown: ExplanationState | undefined;

/** What makes a state another page, so that scroll position and focus start anew. */
function subject(state: ExplanationState | undefined): string | undefined {
  return state?.kind === 'entry' ? state.explanation.id + state.language : state?.heading;
}

window.addEventListener('message', ({ data }: MessageEvent<ToExplanation>) => {
  const { state } = data;
  const another = subject(state) !== subject(shown);
  const asked =
    state.kind === 'entry' && state.focusReply > 0 && (shown?.kind !== 'entry' || another || state.focusReply !== shown.focusReply);
  const first = shown === undefined;
  shown = state;
  // Only the id of the catalogue is remembered: it says nothing about a person or a document.
  host.setState(state.kind === 'entry' ? { id: state.explanation.id } : {});
  if (another) {
    document.documentElement.lang = state.language;
    render(page, state, (message) => host.postMessage(message));
    window.scrollTo(0, 0);
    if (!first) page.querySelector<HTMLElement>('h1')?.focus();
  }
  if (asked) {
    const reply = document.getElementById('reply');
    reply?.scrollIntoView({ block: 'center' });
    // The text area of the toolkit takes the focus once it has drawn itself.
    requestAnimationFrame(() => reply?.focus());
  }
});
host.postMessage({ type: 'ready' });
