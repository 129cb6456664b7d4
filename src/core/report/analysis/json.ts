import type { Clock, Part } from '../../logs/attempts/attempt';
import type { LogEvent } from '../../logs/event';
import type { Subject } from './subjects';
import { headerLines, subjects, summaryOf, type Writing } from './writing';

/** Raised whenever a field changes its meaning or goes; fields may be added. */
const VERSION = 1;

function moment(utc: number | undefined): string | null {
  return utc === undefined || Math.abs(utc) > 8.64e15 ? null : new Date(utc).toISOString();
}

function clockOf({ basis, zone, skew, witnesses, change }: Clock): unknown {
  // By the reading of that clock, so without a zone.
  const then = change && { fromReading: moment(change.at)?.replace('Z', '') ?? null, zoneMinutes: change.zone };
  return { basis, zoneMinutes: zone, skewSeconds: skew, witnesses, change: then ?? null };
}

function sourcesOf({ sources, analysis }: Writing): readonly unknown[] {
  const clocks = new Map(analysis.timeline.clocks.map((clock) => [clock.source, clock]));
  return sources.map(({ name, kind, phase, format, encoding, size, read, records, lines, events, unreadable, problem }, id) => {
    const clock = clocks.get(id);
    return {
      id,
      name,
      kind,
      phase,
      format: format ?? null,
      encoding: encoding ?? null,
      bytes: size,
      bytesRead: read,
      records: records ?? null,
      lines: lines ?? null,
      events,
      unreadable: unreadable.count,
      problem: problem ?? null,
      clock: clock ? clockOf(clock) : null,
    };
  });
}

function recordOf(event: LogEvent): Readonly<Record<string, unknown>> {
  return {
    source: event.source,
    line: event.line,
    step: event.step,
    result: event.result,
    heading: event.heading ?? null,
    codes: event.codes,
    trackingIds: event.trackingIds,
    correlationIds: event.correlationIds,
    supportCodes: event.supportCodes,
    computer: event.computer ?? null,
    excerpt: event.excerpt,
  };
}

function partOf({ at, by, apart }: Part, event: LogEvent | undefined): unknown {
  return { at: moment(at), joinedBy: by ?? null, secondsApart: apart ?? null, ...(event && recordOf(event)) };
}

function attemptOf({ code }: Writing, { number, name, attempt, analysis }: Subject): unknown {
  const { cause, start, end, outcome, userId, steps, parts } = attempt;
  return {
    row: number,
    user: name === '' ? null : name,
    userId: userId ?? null,
    start: moment(start),
    end: moment(end),
    outcome,
    cause: cause ? { code: cause.code, title: code(cause.code).title, certainty: cause.certainty, evidence: cause.evidence } : null,
    steps,
    parts: parts.map((part) => partOf(part, analysis.events[part.event])),
  };
}

/** Records outside any attempt: of the service itself. */
function* looseRecords({ analysis, mask }: Writing): Generator {
  for (const index of analysis.timeline.loose) {
    const event = analysis.events[index];
    if (event) yield recordOf(mask.event(event));
  }
}

function* items(values: Iterable<unknown>): Generator<string> {
  let first = true;
  for (const value of values) {
    yield `${first ? '' : ','}\n${JSON.stringify(value)}`;
    first = false;
  }
}

function* attemptsOf(writing: Writing): Generator {
  for (const subject of subjects(writing, writing.mask.event)) yield attemptOf(writing, subject);
}

/**
 * For programs; UTF-8, times as ISO 8601 in UTC, null where nothing is known. The shape, version 1:
 * `{ format: "sspr-analysis", version, madeAt, masked, language, report: {label: value}, summary: [paragraph], sources: [{ id, name, kind, phase,
 * format, encoding, bytes, bytesRead, records, lines, events, unreadable, problem, clock: { basis, zoneMinutes, skewSeconds, witnesses, change:
 * { fromReading, zoneMinutes } } }],
 * causes: [{ code, title, people, attempts, unnamed, inferred }], attempts: [{ row, user, userId, start, end, outcome, cause: { code, title,
 * certainty, evidence: [index in parts] }, steps, parts: [{ at, joinedBy, secondsApart, source: id of sources, line, step, result, heading,
 * codes, trackingIds, correlationIds, supportCodes, computer, excerpt }] }], service: [record outside any attempt, as a part without at, joinedBy
 * and secondsApart] }`. Summary and sources are of everything that was read; causes and attempts of the filter.
 */
export function* jsonTexts(writing: Writing): Generator<string> {
  const { options, causes } = writing;
  const head = {
    format: 'sspr-analysis',
    version: VERSION,
    madeAt: moment(options.now),
    masked: options.masked,
    language: options.language,
    report: Object.fromEntries(headerLines(writing)),
    summary: summaryOf(writing),
    sources: sourcesOf(writing),
    causes: causes.map((cause) => ({ ...cause, title: writing.code(cause.code).title })),
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "attempts": [`;
  yield* items(attemptsOf(writing));
  yield `\n  ],\n  "service": [`;
  yield* items(looseRecords(writing));
  yield `\n  ]\n}\n`;
}
