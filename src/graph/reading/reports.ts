import { valueOf } from '../../core/tenant/fact';
import type { Activity, AuditEvent } from '../../core/tenant/tenant';
import { GraphFailure } from '../failure';
import { activitySince, writebackOf, writebackSwitches } from '../questions/activity';
import { adminCounts, countsOf, everybodyCounts, methodCounts } from '../questions/counts';
import type { Oddities } from '../shapes/fields';
import { ListReading } from './listReading';
import type { RegistrationsReading } from './registrationsReading';
import type { Run } from './run';

const DAYS = 30;
const PAGES = 10;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What the service answers only so often: the counts first, then the registration report and, in turn with its pages, the few requests for
 * everything else, of which the first tells whether passwords are written back.
 */
export async function readReports(run: Run, registrations: RegistrationsReading, now: number): Promise<void> {
  await run.source('counts', async (oddities) => countsOf(await run.ask(everybodyCounts, oddities), undefined));
  await Promise.all([registrations.read(run), readOthers(run, now)]);
}

async function readOthers(run: Run, now: number): Promise<void> {
  await run.source('activity', (oddities) => readActivity(run, oddities, now - DAYS * DAY));
  await readAdminCounts(run);
  await run.source('methodCounts', (oddities) => run.ask(methodCounts, oddities));
}

/** They complete the counts; without them the counts stand as they are. */
async function readAdminCounts(run: Run): Promise<void> {
  const counts = valueOf(run.picture.facts.counts);
  if (!counts || counts.admins) return;
  try {
    const admins = await run.ask(adminCounts, run.picture.oddities('counts'));
    if (!run.signal.aborted) run.picture.finish('counts', countsOf(counts, admins));
  } catch {
    // The counts of everybody are known; that those of administrators are not, they say themselves.
  }
}

/** The newest pages of the log. Events that came before a page broke off are kept: the log counts as cut there. */
async function readActivity(run: Run, oddities: Oddities, since: number): Promise<Activity> {
  const switches = await readSwitches(run, oddities);
  const writeback = writebackOf(switches);
  if (writeback && !run.signal.aborted) run.picture.partly('activity', { events: switches, cut: true, writeback });
  const events: AuditEvent[] = [];
  const list = new ListReading(activitySince(since));
  try {
    await list.read({ ask: run.asker(list.question), oddities, signal: run.signal, most: PAGES, take: ({ rows }) => events.push(...rows) });
  } catch (thrown) {
    if (!list.begun || run.signal.aborted) throw thrown;
  }
  return { events, cut: !list.done, writeback: writebackOf([...switches, ...events]) };
}

/** Where the service refuses to look for them alone, the log itself may still hold some. */
async function readSwitches(run: Run, oddities: Oddities): Promise<readonly AuditEvent[]> {
  try {
    return (await run.ask(writebackSwitches, oddities)).rows;
  } catch (thrown) {
    if (thrown instanceof GraphFailure && thrown.kind === 'badRequest') return [];
    throw thrown;
  }
}
