import { explain } from '../../../core/codes/explain';
import { find } from '../../../core/codes/find';
import type { LogLine } from '../../../core/case/case';
import type { Language } from '../../../core/codes/texts';
import type { Level } from '../../../core/eventLog/level';
import { mayHoldCodes } from '../../../core/eventLog/related';
import { eventLogTexts } from '../../../core/eventLog/texts';
import { oneLine, textBlock } from '../../../core/report/case/foreign';
import { eventOf } from '../../../core/logs/eventOf';
import type { EventRow, Named, OpenEvent } from '../../../shared/eventLogPage';
import { datumText, eventRecord } from '../eventRecord';
import { eventXml } from '../eventXml';
import type { EvtxEvent } from '../evtxEvent';

/** An event in words. */
export interface Told {
  readonly id: number;
  readonly event: EvtxEvent;
  readonly level: Level;
  /** Id of the catalogue that tells most. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

const MOST_SUMMARY = 240;
const MOST_CODES = 12;
const MOST_EXCERPT = 2000;

/** "2026-11-14 08:30:00", UTC. */
export function timeText(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** What a row of the list shows. */
export function rowOf({ id, event, level, code, message }: Told, language: Language): EventRow {
  const eventId = String(event.number('EventID') ?? '');
  const entry = code === undefined ? undefined : explain(code, language);
  const decoded = entry?.known === true;
  const said = message ?? event.data().slice(0, 8).map(datumText).join(' ');
  return {
    id,
    time: timeText(event.time),
    level,
    levelText: eventLogTexts(language).levels[level],
    source: oneLine(event.source),
    eventId,
    // The event's own number stands in the row already.
    code: entry === undefined || entry.id.endsWith(`/${eventId}`) ? '' : entry.code,
    summary: decoded ? entry.title : oneLine(said.slice(0, MOST_SUMMARY)),
    decoded,
  };
}

/** An event whole. */
export function openEventOf(told: Told, language: Language): OpenEvent {
  const { id, event, level, message } = told;
  const texts = eventLogTexts(language);
  const eventId = event.number('EventID');
  const time = timeText(event.time);
  const codes = codesIn(told).map((each) => {
    const { code, title, meaning } = explain(each, language);
    return { id: each, text: code, title, meaning };
  });
  const provider = event.text('Provider@Name');
  const fields: readonly Named[] = [
    { name: texts.fields.time, value: time },
    { name: texts.fields.source, value: event.source },
    { name: texts.fields.provider, value: provider === event.source ? '' : provider },
    { name: texts.fields.eventId, value: String(eventId ?? '') },
    { name: texts.fields.level, value: texts.levels[level] },
    { name: texts.fields.computer, value: event.text('Computer') },
    { name: texts.fields.channel, value: event.text('Channel') },
    { name: texts.fields.record, value: String(event.place.id) },
    {
      name: texts.fields.process,
      value: [event.text('Execution@ProcessID'), event.text('Execution@ThreadID')].filter((part) => part !== '').join(', '),
    },
    { name: texts.fields.user, value: event.text('Security@UserID') },
  ];
  return {
    id,
    title: texts.openTitle(oneLine(event.source), String(eventId ?? ''), time),
    codes,
    ...(message !== undefined && { message: textBlock(message) }),
    fields: fields.filter(({ value }) => value !== '').map(({ name, value }) => ({ name, value: oneLine(value) })),
    data: event.data().map(({ name, value }) => ({ name: oneLine(name), value: textBlock(value) })),
    xml: textBlock(eventXml(event)),
  };
}

/** The codes of an event, its own first, without identifiers. */
function codesIn({ event, code, message }: Told): readonly string[] {
  const { text, source = '', eventId } = eventRecord(event, message);
  const found = mayHoldCodes(source, eventId) ? find(text).map(({ id }) => id) : [];
  const ids = new Set([...(code === undefined ? [] : [code]), ...found.filter((id) => !id.startsWith('guid:'))]);
  return [...ids].slice(0, MOST_CODES);
}

/** What the guide begins with for a code of an event: the event as evidence, whom it is about and when. */
export function guideEntry({ event, message }: Told, code: string): LogLine {
  const record = eventRecord(event, message);
  const told = eventOf(record, 0);
  return {
    code,
    userPrincipalName: told?.user?.includes('@') === true ? oneLine(told.user) : null,
    at: event.time,
    trackingId: told?.trackingIds[0] ?? told?.correlationIds[0] ?? told?.supportCodes[0] ?? null,
    excerpt: textBlock(`${timeText(event.time)} UTC\n${record.text}`).slice(0, MOST_EXCERPT),
  };
}
