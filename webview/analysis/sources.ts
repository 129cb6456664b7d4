import type { AnalysisState, SourceState, ZoneState } from '../../src/core/logs/analysis/analysisState';
import { element, unseen } from '../element';
import { sign } from './parts';

function zoneSelect({ id, name, zone }: SourceState, label: string, zones: readonly ZoneState[]): HTMLElement | undefined {
  if (!zone) return undefined;
  const options = zones.map((option) =>
    element(
      'option',
      { value: option.minutes === null ? '' : String(option.minutes), ...(option.minutes === zone.chosen ? { selected: '' } : {}) },
      option.label,
    ),
  );
  return element(
    'label',
    { class: 'zone' },
    element('span', {}, label, unseen(` ${name}`)),
    element('select', { id: `zone-${id}`, 'data-zone': String(id), 'data-chosen': String(zone.chosen ?? '') }, ...options),
  );
}

function item(source: SourceState, zoneLabel: string, zones: readonly ZoneState[]): HTMLElement {
  const { id, name, phase, detail, notice, clock } = source;
  return element(
    'li',
    { id: `source-${id}`, class: 'source' },
    sign(phase),
    element(
      'div',
      { class: 'about' },
      element('p', {}, element('bdi', { class: 'name' }, name), ' ', element('span', { class: 'hint' }, detail)),
      notice !== undefined && element('p', { class: `notice ${phase}` }, notice),
      (clock !== undefined || source.zone) &&
        element(
          'p',
          { class: 'clock' },
          clock !== undefined && element('span', { class: 'hint' }, clock),
          zoneSelect(source, zoneLabel, zones),
        ),
    ),
  );
}

/** What was read. A mark tells that something went wrong; where nothing was found, the list stands open by itself to tell why. */
export function sources({ sources: all, sourceCount, moreSources, zones, table, labels, language }: AnalysisState): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const trouble = all.some(({ notice }) => notice !== undefined);
  return [
    element(
      'details',
      { id: 'sources-details', ...(trouble && table.total === 0 ? { open: '' } : {}) },
      element(
        'summary',
        {},
        element('h2', { id: 'sources-title' }, `${labels.sources} (${sourceCount.toLocaleString(language)})`),
        trouble && sign('partly'),
      ),
      element(
        'ul',
        { class: 'source-list', tabindex: '0', 'aria-labelledby': 'sources-title' },
        ...all.map((source) => item(source, labels.zone, zones)),
      ),
      moreSources !== '' && element('p', { class: 'hint', id: 'more-sources' }, moreSources),
    ),
  ];
}

/** The zones that the host has chosen are what the lists show, whatever the person pointed at before. */
export function fillZones(page: Element): void {
  for (const select of page.querySelectorAll<HTMLSelectElement>('[data-zone]')) {
    const chosen = select.dataset['chosen'] ?? '';
    if (select.value !== chosen && document.activeElement !== select) select.value = chosen;
  }
}
