import type { FromSupport, ToSupport } from '../../src/shared/supportPage';
import { registerToolkit } from '../toolkit';
import { SupportForm } from './form';

declare function acquireVsCodeApi(): { postMessage(message: FromSupport): void };

registerToolkit();
const host = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;
let form: SupportForm | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToSupport>) => {
  const { state } = data;
  if (form?.language !== state.language) {
    document.documentElement.lang = state.language;
    form = new SupportForm(page, state, (message) => host.postMessage(message));
  }
  form.show(state);
});
host.postMessage({ type: 'ready' });
