import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt, Clock } from '../../../src/core/logs/attempts/attempt';
import { timelineOf } from '../../../src/core/logs/attempts/timeline';
import type { LogEvent } from '../../../src/core/logs/event';
import { eventOf } from '../../../src/core/logs/eventOf';
import type { LogFile } from '../../../src/files/logFile';
import { listLogs } from '../../../src/files/listLogs';
import { never, type Outcome, readWhole } from '../files/reading';

/**
 * Small files as support engineers get them (people, tenants and computers are invented), each folder a case: what exports, mails and archives
 * make of logs. What they tell was written down before they were read for the first time.
 */
const FOLDER = 'test/fixtures/logs';
const EXPECTED = join(FOLDER, 'expected.json');
/** Minutes that the zone of who reads is ahead of UTC; of the British export it is London's. */
const zones: Readonly<Record<string, number>> = { 'csv-uk-dates-late-proof': 0 };
const OSLO = 60;

const moment = (at: number | undefined): string => (at === undefined ? 'no time' : new Date(at).toISOString());

function sourceWords(file: LogFile, { batches, problem, reading }: Outcome, events: number): string {
  const { count, lines } = batches.at(-1) ?? {};
  const facts = [
    ...(reading ? [reading.format, reading.encoding] : []),
    ...(count === undefined ? [] : [`${count} records`]),
    ...(lines === undefined ? [] : [`${lines} lines`]),
    `${events} events`,
    ...(reading?.unreadable().first ?? []).map(({ line, why }) => `${why} at ${line}`),
    problem,
  ];
  return `${file.name}: ${facts.filter((fact) => fact !== undefined).join(', ')}`;
}

function clockWords({ basis, zone, skew, witnesses, change }: Clock): string {
  return `${basis} ${zone} min ${skew} s by ${witnesses}${change ? `, from ${moment(change.at)} ${change.zone} min` : ''}`;
}

function attemptWords({ user = 'nobody', userId = 'no id', start, end, outcome, cause, steps, parts }: Attempt): string {
  const why = cause ? `${cause.code} ${cause.certainty} [${cause.evidence.join(' ')}]` : 'no cause';
  return [moment(start), moment(end), user, userId, outcome, why, steps.join(' '), `${parts.length} records`].join(' · ');
}

/** Everything that a case comes to, in words that are easy to compare. */
async function told(name: string): Promise<unknown> {
  const listing = await listLogs([join(FOLDER, name)], never);
  const events: LogEvent[] = [];
  const sources: string[] = [];
  for (const [source, file] of listing.files.entries()) {
    const outcome = await readWhole(file);
    const own = outcome.records.flatMap((record) => eventOf(record, source) ?? []);
    events.push(...own);
    sources.push(sourceWords(file, outcome, own.length));
  }
  const timeline = timelineOf({ events, sources: sources.length, assumedZone: zones[name] ?? OSLO, chosenZones: new Map() });
  return {
    sources,
    refused: listing.refused.map(({ name: refused, problem }) => `${refused}: ${problem}`),
    clocks: timeline.clocks.map(clockWords),
    attempts: timeline.attempts.map(attemptWords),
    loose: timeline.loose.map((index) => events[index]?.heading ?? events[index]?.codes.join(' ') ?? ''),
  };
}

describe('logs as people send them', () => {
  const names = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Readonly<Record<string, unknown>>;

  it('each is expected', async () => {
    if (process.env['GOLDEN'] === 'write') {
      const all: Record<string, unknown> = {};
      for (const name of names) all[name] = await told(name);
      writeFileSync(EXPECTED, `${JSON.stringify(all, undefined, 2)}\n`);
      return;
    }
    deepStrictEqual(Object.keys(expected), names);
  });

  for (const name of names) {
    it(name, async () => {
      if (process.env['GOLDEN'] !== 'write') deepStrictEqual(await told(name), expected[name]);
    });
  }
});
