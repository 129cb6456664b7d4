import { deepStrictEqual } from 'node:assert/strict';
import { type FromEventLog, parseFromEventLog } from '../../../src/shared/eventLogPage';
import { random } from '../logs/random';

/** One of each kind; a kind that is missing here does not compile. */
const one: { readonly [T in FromEventLog['type']]: FromEventLog & { readonly type: T } } = {
  ready: { type: 'ready' },
  cancel: { type: 'cancel' },
  analyze: { type: 'analyze' },
  clearFilter: { type: 'clearFilter' },
  closeEvent: { type: 'closeEvent' },
  copyXml: { type: 'copyXml' },
  scroll: { type: 'scroll', first: 999_999, count: 200 },
  sort: { type: 'sort', by: 'eventId', descending: true },
  filter: { type: 'filter', all: true, level: 'auditFailure', source: 'ADSync', eventId: '33004', search: 'x'.repeat(200) },
  openEvent: { type: 'openEvent', id: 0 },
  explain: { type: 'explain', code: 'ADSync/6329-80230619' },
  troubleshoot: { type: 'troubleshoot', code: 'SSPR_0029' },
};
const messages = Object.values(one);

const refused: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', 'ready'],
  ['a list that looks like a message', Object.assign([], { type: 'ready' })],
  ['an unknown type', { type: 'execute' }],
  ['a name that every object has', { type: 'constructor' }],
  ['__proto__ as a type', { type: '__proto__' }],
  ['one field too many', { type: 'ready', command: 'workbench.action.quit' }],
  ['a field that is missing', { type: 'openEvent' }],
  ['a place before the first', { type: 'scroll', first: -1, count: 10 }],
  ['half a place', { type: 'scroll', first: 0.5, count: 10 }],
  ['more rows than a screen shows', { type: 'scroll', first: 0, count: 201 }],
  ['an unknown column', { type: 'sort', by: 'toString', descending: false }],
  ['a direction that is a word', { type: 'sort', by: 'time', descending: 'yes' }],
  ['an unknown level', { ...one.filter, level: 'fatal' }],
  ['an event id that is no number', { ...one.filter, eventId: '33004; DROP' }],
  ['an event id too long', { ...one.filter, eventId: '330041' }],
  ['a search too long', { ...one.filter, search: 'x'.repeat(201) }],
  ['a code that is an object', { type: 'explain', code: { id: 'SSPR_0029' } }],
];

describe('messages of the event log page', () => {
  it('are taken as they are', () => deepStrictEqual(messages.map(parseFromEventLog), messages));

  for (const [name, raw] of refused) it(`refuses ${name}`, () => deepStrictEqual(parseFromEventLog(raw), undefined));

  it('refuses thousands of messages that are not quite right', () => {
    const below = random(2026);
    const values: readonly unknown[] = [null, true, -1, 1.5, NaN, Infinity, 'x'.repeat(201), {}, [], 'constructor', '../../etc', undefined];
    const letIn: unknown[] = [];
    for (let round = 0; round < 5000; round++) {
      const source = messages[below(messages.length)] ?? one.ready;
      const fields = Object.keys(source);
      const field = fields[below(fields.length)] ?? 'type';
      const value = values[below(values.length)];
      const changed: Record<string, unknown> = { ...source, [field]: value };
      if (round % 3 === 0) changed[`more${below(9)}`] = value;
      const parsed = parseFromEventLog(changed);
      // What was let in must be exactly what a page could have said.
      if (parsed !== undefined && !isSound(changed)) letIn.push(changed);
    }
    deepStrictEqual(letIn, []);
  });
});

/** The rules again, written another way. */
function isSound(message: Readonly<Record<string, unknown>>): boolean {
  const found = messages.find(({ type }) => type === message['type']);
  const model = found && new Map<string, unknown>(Object.entries(found));
  if (!model || [...model.keys()].sort().join() !== Object.keys(message).sort().join()) return false;
  return Object.entries(message).every(([name, value]) => {
    if (name === 'type') return true;
    if (typeof value !== typeof model.get(name)) return false;
    if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && (name !== 'count' || value <= 200);
    if (typeof value !== 'string') return true;
    if (name === 'by') return ['time', 'level', 'source', 'eventId'].includes(value);
    if (name === 'level')
      return ['', 'critical', 'error', 'warning', 'information', 'verbose', 'auditFailure', 'auditSuccess', 'none'].includes(value);
    return name === 'eventId' ? /^\d{0,5}$/.test(value) : value.length <= 200;
  });
}
