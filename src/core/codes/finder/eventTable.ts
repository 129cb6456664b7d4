import { allFacts } from '../facts';
import type { EventSource } from './hit';

/** An event id that we know, and by which sentences it can be told. */
export interface EventFacts {
  readonly id: string;
  readonly source: EventSource;
  /** Ids of entries whose sentences stand in this event's message. */
  readonly messages: ReadonlySet<string>;
  /** Names that stand in the message or beside the number in tables. */
  readonly name?: RegExp;
}

/**
 * Sentences that an event shares with the variants of ADSync 6329.
 * Source: sample 16 (Microsoft Japan's support blog) and the writeback troubleshooting page.
 */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'PasswordResetService/33008': ['ADSync/6329-80230619'],
  'PasswordResetService/33004': ['ADSync/6329-80230626'],
  'PasswordResetService/33002': ['ADSync/6329-80230405'],
  'PasswordResetService/33001': ['0x80230818'],
};

const variants = allFacts.filter(({ id }) => id.startsWith('ADSync/6329')).map(({ id }) => id);
/** Other words of a message that name the event. */
const WORDS: Readonly<Record<string, string>> = { 31001: 'PasswordResetRequestStart', 31019: 'namespace' };

function eventOf(id: string, name: string | undefined): EventFacts {
  const [source = '', number = ''] = id.split('/');
  const messages = new Set([id, ...(SHARED[id] ?? []), ...(number === '6329' ? variants : [])]);
  const words = [name, WORDS[number]].filter((word) => word !== undefined);
  const byName = words.length > 0 && new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
  return { id, source: source as EventSource, messages, ...(byName && { name: byName }) };
}

/** Known events by number. The numbers of the four sources do not overlap. */
export const events: ReadonlyMap<number, EventFacts> = new Map(
  allFacts
    .filter(({ family, id, number }) => family === 'writeback-event' && number !== undefined && id.endsWith(`/${number}`))
    .map(({ id, number, name }) => [number ?? 0, eventOf(id, name)]),
);

/** Which HRESULT inside an ADSync 6329 tells which variant. */
export const variantOf: ReadonlyMap<string, string> = new Map(
  variants.flatMap((id) => {
    const hex = /-(80[0-9a-f]{6})$/i.exec(id)?.[1];
    return hex === undefined ? [] : [[`0x${hex}`.toLowerCase(), id] as const];
  }),
);

/** Numbers that are an event's, or look like one that Microsoft has not documented. */
export function mayBeEvent(number: number): boolean {
  return events.has(number) || (number >= 31000 && number <= 33999);
}
