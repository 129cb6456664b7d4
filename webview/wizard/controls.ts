import type { DraftId } from '../../src/core/case/case';
import type { CheckId } from '../../src/core/guide/checks';
import type { CommandId } from '../../src/core/guide/commands';
import type { WizardState } from '../../src/core/case/wizardState';
import type { FromWizard } from '../../src/shared/wizardPage';
import { MOST_PASTE } from '../../src/shared/wizardLimits';
import type { Radio, TextArea } from '../toolkit';
import type { Drafts } from './drafts';

/** What the page says by itself, where it stands. */
function say(id: string, words: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = words;
}

/** Controls tell by their attributes what they do, so that they stay the same elements while the state changes: one listener serves all. */
export function listen(page: HTMLElement, drafts: Drafts, send: (message: FromWizard) => void, state: () => WizardState | undefined): void {
  const tell = (message: FromWizard): void => {
    drafts.flush();
    send(message);
  };

  page.addEventListener('click', ({ target }) => {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-do], [data-act]') : null;
    if (control?.dataset['do'] !== undefined) tell(JSON.parse(control.dataset['do']) as FromWizard);
    else if (control) act(control.dataset['act']);
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest('[data-enter]')) act('user');
    else if (event.target.closest('[data-options]')) act('answer');
  });
  page.addEventListener('input', ({ target }) => {
    const field = target instanceof HTMLElement ? target.closest<TextArea>('[data-draft]') : null;
    const id = field?.dataset['draft'] as DraftId | undefined;
    if (field && id && accepts(id, field.value)) drafts.typed(id, field.value);
  });
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('[data-options]')) say('choose-first', '');
    if (target instanceof HTMLSelectElement && target.id === 'reply-language') {
      tell({ type: 'chooseReplyLanguage', language: target.value as WizardState['language'] });
    }
  });
  // A page that is hidden may be gone before a timer fires.
  document.addEventListener('visibilitychange', () => drafts.flush());
  window.addEventListener('pagehide', () => drafts.flush());

  /** A paste that is too long is kept in the field and said to be so, rather than cut. */
  function accepts(id: DraftId, text: string): boolean {
    if (!id.startsWith('paste.')) return true;
    const short = text.length <= MOST_PASTE;
    say('too-long', short ? '' : (state()?.labels.tooLong ?? ''));
    return short;
  }

  function act(what: string | undefined): void {
    if (what === 'answer') answer();
    else if (what === 'user') user();
    else if (what === 'paste') paste();
    else if (what === 'found') found();
  }

  function answer(): void {
    const group = page.querySelector<HTMLElement>('[data-options]');
    // The attributes of the toolkit's radio buttons follow a little later; a fast typist would send nothing.
    const option = [...(group?.querySelectorAll<Radio>('vscode-radio') ?? [])].find(({ checked }) => checked)?.value;
    if (!group || option === undefined) say('choose-first', state()?.labels.chooseFirst ?? '');
    else tell({ type: 'answer', check: group.dataset['options'] as CheckId, option });
  }

  function found(): void {
    const title = document.getElementById('found-title');
    title?.scrollIntoView();
    title?.focus();
  }

  function user(): void {
    const text = page.querySelector<TextArea>('#draft-user')?.value.trim() ?? '';
    if (text !== '') tell({ type: 'chooseUser', text });
  }

  function paste(): void {
    const field = page.querySelector<TextArea>('[data-draft^="paste."]');
    const id = field?.dataset['draft'] as DraftId | undefined;
    if (field && id && accepts(id, field.value))
      tell({ type: 'paste', command: id.slice('paste.'.length) as CommandId, text: field.value });
  }
}
