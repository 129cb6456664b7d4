import { deepStrictEqual } from 'node:assert/strict';
import { demoConnection } from '../../../src/demo/bundle';
import { Roster, TenantReader } from '../../../src/graph/bundle';
import type { Reading } from '../../../src/host/tenant/reading';
import { Readings } from '../../../src/host/tenant/readings';

const NOW = Date.UTC(2026, 10, 21, 12);

/** A demo tenant whose reports can be cut off, and readings of it. */
function tenant(): {
  readonly readings: Readings;
  readonly begun: Reading[];
  cut: (path: RegExp | undefined, onBreak?: () => void) => void;
} {
  const delay = (): Promise<void> => Promise.resolve();
  const connection = demoConnection('standard', { now: () => NOW, delay, latency: 0 });
  let broken: RegExp | undefined;
  let onBreak: (() => void) | undefined;
  const begun: Reading[] = [];
  const begin = (): Reading => {
    const roster = new Roster();
    const fetch: typeof connection.fetch = (url, init) => {
      if (!broken?.test(url)) return connection.fetch(url, init);
      onBreak?.();
      return Promise.resolve(new Response('{}', { status: 403, headers: { 'Content-Type': 'application/json' } }));
    };
    const ports = { connection: { ...connection, fetch }, roster, now: () => NOW, delay, declared: null };
    const reading = { reader: new TenantReader(ports), roster };
    begun.push(reading);
    return reading;
  };
  const fault = (failure: unknown): void => {
    throw failure;
  };
  const readings = new Readings({ begin, changed: () => undefined, now: () => NOW, fault });
  return { readings, begun, cut: (path, then) => ([broken, onBreak] = [path, then]) };
}

/** Which of the readings is on screen, and what is said of it. */
function seen({ readings, begun }: Pick<ReturnType<typeof tenant>, 'readings' | 'begun'>): unknown {
  const { shown, loading, refreshing, cancelled, setback, readAt } = readings;
  const whole = shown.reader.tenant.registrations.known && shown.reader.tenant.registrations.value;
  return {
    shown: begun.indexOf(shown),
    of: begun.length,
    whole,
    loading,
    refreshing,
    cancelled,
    setback: setback?.source,
    read: readAt !== undefined,
  };
}

const calm = { loading: false, refreshing: false, cancelled: false, setback: undefined };

describe('Readings', () => {
  it('read nothing before somebody wants it, and once however many do', async () => {
    const world = tenant();
    const before = seen(world);
    world.readings.want();
    world.readings.want();
    const during = seen(world);
    await world.readings.done;
    deepStrictEqual(
      [before, during, seen(world)],
      [
        { ...calm, shown: 0, of: 1, whole: false, read: false },
        { ...calm, shown: 0, of: 1, whole: false, loading: true, read: false },
        { ...calm, shown: 0, of: 1, whole: true, read: true },
      ],
    );
  });

  it('keep the picture on screen while a refresh reads, and take the new one at its end', async () => {
    const world = tenant();
    world.readings.want();
    await world.readings.done;
    world.readings.refresh();
    const during = seen(world);
    await world.readings.done;
    deepStrictEqual(
      [during, seen(world)],
      [
        { ...calm, shown: 0, of: 2, whole: true, loading: true, refreshing: true, read: true },
        { ...calm, shown: 1, of: 2, whole: true, read: true },
      ],
    );
  });

  it('keep the old picture when a refresh brings less, say why, and go on with the refresh the next time', async () => {
    const world = tenant();
    world.readings.want();
    await world.readings.done;
    world.cut(/userRegistrationDetails/);
    world.readings.refresh();
    await world.readings.done;
    const broken = seen(world);
    world.cut(undefined);
    world.readings.refresh();
    await world.readings.done;
    deepStrictEqual(
      [broken, seen(world)],
      [
        { ...calm, shown: 0, of: 2, whole: true, setback: 'registrations', read: true },
        { ...calm, shown: 1, of: 2, whole: true, read: true },
      ],
    );
  });

  it('stop at once, and go on from there', async () => {
    const world = tenant();
    world.readings.want();
    world.readings.cancel();
    await world.readings.done;
    const stopped = seen(world);
    world.readings.refresh();
    await world.readings.done;
    deepStrictEqual(
      [stopped, seen(world)],
      [
        { ...calm, shown: 0, of: 1, whole: false, cancelled: true, read: false },
        { ...calm, shown: 0, of: 1, whole: true, read: true },
      ],
    );
  });

  it('ask again for what was missing when that is wished for while they read', async () => {
    const world = tenant();
    world.cut(/userRegistrationDetails/, () => {
      world.cut(undefined);
      world.readings.resume();
    });
    world.readings.want();
    await world.readings.done;
    const once = seen(world);
    await world.readings.done;
    deepStrictEqual(once, { ...calm, shown: 0, of: 1, whole: false, loading: true, read: true });
    deepStrictEqual(seen(world), { ...calm, shown: 0, of: 1, whole: true, read: true });
  });

  it('read nothing any more once they are disposed of', async () => {
    const world = tenant();
    world.readings.want();
    world.readings.resume();
    world.readings.dispose();
    await world.readings.done;
    world.readings.refresh();
    deepStrictEqual(seen(world), { ...calm, shown: 0, of: 1, whole: false, read: false });
  });
});
