import { type CheckId, checkIds, isCheck } from './checks';
import { next } from './next';
import { type GuideEvent, type GuideState, type Step, newCase } from './state';

const PLACES = ['start', 'scenarios', 'checks', 'finding'] as const;

function record(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
}

function text(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}

function entered(raw: Readonly<Record<string, unknown>>): GuideEvent | undefined {
  switch (raw['kind']) {
    case 'area':
      return { type: 'chooseArea', area: text(raw['area']) };
    case 'scenario':
      return { type: 'chooseScenario', scenario: text(raw['scenario']) };
    case 'code':
      return { type: 'chooseCode', code: text(raw['code']), from: raw['from'] === 'logLine' ? 'logLine' : 'list' };
    case 'user':
      return { type: 'chooseUser' };
    default:
      return undefined;
  }
}

function stepOf(raw: Readonly<Record<string, unknown>>): Step | undefined {
  const check = text(raw['check']);
  if (raw['kind'] === 'check') return isCheck(check) ? { kind: 'check', check } : undefined;
  const kind = PLACES.find((place) => place === raw['kind']);
  return kind === undefined ? undefined : { kind };
}

/**
 * A case out of what was stored, perhaps by another version or by somebody else: entry, answers and step as far as they are still known.
 * Live outcomes are not stored, so they are asked for again.
 */
export function restore(raw: unknown): GuideState {
  const { entry, answers, order, step } = record(raw);
  const said = record(answers);
  const listed = Array.isArray(order) ? order.filter((id): id is CheckId => typeof id === 'string' && isCheck(id)) : [];
  const inOrder = [...new Set([...listed, ...checkIds])].filter((check) => Object.hasOwn(said, check));
  const start = entered(record(entry));
  const events: readonly GuideEvent[] = [
    ...(start ? [start] : []),
    ...inOrder.map((check) => ({ type: 'answer', check, option: text(said[check]) }) as const),
  ];
  const state = events.reduce(next, newCase);
  const place = stepOf(record(step));
  return place && start ? next(state, { type: 'goTo', step: place }) : state;
}
