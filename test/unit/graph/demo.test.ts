import { deepStrictEqual } from 'node:assert/strict';
import { Roster } from '../../../src/core/users/roster';
import { demoConnection } from '../../../src/demo/connection';
import { demoVariants, type DemoVariant } from '../../../src/demo/variants';
import { sourceIds } from '../../../src/graph/progress';
import { TenantReader } from '../../../src/graph/tenantReader';
import { Clock, never, NOW, reasons } from './harness';

async function read(variant: DemoVariant) {
  const { now, delay } = new Clock();
  const roster = new Roster();
  const connection = demoConnection(variant, { now: () => NOW, delay: () => Promise.resolve(), latency: 0 });
  const reader = new TenantReader({ connection, roster, now, delay, declared: null });
  await reader.load(never());
  const { sources } = reader.progress;
  return { facts: reasons(reader.tenant), oddities: sourceIds.filter((id) => sources[id].oddities > 0), people: roster.size };
}

describe('the demo tenant, read as the real one', () => {
  for (const variant of demoVariants) {
    it(`${variant}: every source is known, or for a reason that the demo shows`, async () => {
      const { facts, oddities, people } = await read(variant);
      const shown = new Set(['known', 'notRead', 'scope', 'role', 'license']);
      deepStrictEqual(
        [Object.entries(facts).filter(([, reason]) => !shown.has(reason)), facts.users, oddities, people > 50],
        [[], 'known', [], true],
      );
    });
  }
});
