import type { AnalysisLabels, AnalysisState } from '../../src/core/logs/analysis/analysisState';
import { exportFormats } from '../../src/core/logs/analysis/intent';
import { element, prose } from '../element';
import { button, sign } from './parts';

function progress({ progress: told, phase, labels }: AnalysisState): HTMLElement | undefined {
  if (phase === 'following') {
    return element(
      'div',
      { class: 'progress', id: 'progress' },
      sign('following'),
      told && element('span', { id: 'progress-text' }, told.text),
      button(labels.stopFollowing, { type: 'stopFollowing' }),
    );
  }
  if (phase !== 'reading') return undefined;
  return element(
    'div',
    { class: 'progress', id: 'progress' },
    element('progress', { max: '1', 'aria-labelledby': 'page-title', ...(told ? { value: told.share.toFixed(3) } : {}) }),
    told && element('span', { id: 'progress-text' }, told.text),
    button(labels.cancel, { type: 'cancel' }),
  );
}

/** Three long names in a row would hide the two buttons beside them. */
function exportMenu(labels: AnalysisLabels): HTMLElement {
  const names = { csv: labels.exportCsv, json: labels.exportJson, html: labels.exportHtml };
  return element(
    'details',
    { id: 'exports', class: 'menu' },
    element('summary', {}, labels.export),
    element(
      'div',
      { role: 'group', 'aria-label': labels.export },
      ...exportFormats.map((format) => button(names[format], { type: 'export', format }, { kind: 'item' })),
    ),
  );
}

/** What is read, how far it is, and what can be done with the whole. */
export function head(state: AnalysisState): readonly (HTMLElement | undefined)[] {
  const { title, phase, labels } = state;
  return [
    element('h1', { id: 'page-title', tabindex: '-1' }, title),
    progress(state),
    element(
      'div',
      { class: 'actions', id: 'actions' },
      button(labels.addFiles, { type: 'addFiles' }, { kind: phase === 'empty' ? 'primary' : '' }),
      button(labels.addTenant, { type: 'addTenant' }),
      phase !== 'empty' && exportMenu(labels),
    ),
  ];
}

/** What was found, in words; of nothing at all, what to do. */
export function summary({ summary: sentences, phase, labels }: AnalysisState): readonly HTMLElement[] {
  const shown = sentences.length === 0 && phase === 'empty' ? [labels.nothing] : sentences;
  if (shown.length === 0) return [];
  return [
    element('h2', { id: 'summary-title', class: 'unseen' }, labels.summary),
    ...shown.map((sentence) => element('p', {}, prose(sentence))),
  ];
}
