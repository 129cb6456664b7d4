import type { Fact } from '../../core/tenant/fact';
import type { DeclaredPolicy } from '../../core/tenant/tenant';
import { type Reading, newReading } from '../tenant/reading';
import type { TenantModel } from '../tenant/tenantModel';

/** People looked at before others get a turn. */
const SLICE = 2000;

const NOBODY = {
  enabled: null,
  guest: null,
  synced: null,
  domain: '',
  licenses: null,
  mobilePhone: null,
  officePhone: null,
  otherMail: null,
};

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function declaring(groupId: string, at: number): DeclaredPolicy {
  const untold = { methodsRequired: null, securityQuestions: null, writeback: null, unlockWithoutReset: null };
  return { ...untold, registrationRequired: null, reconfirmDays: null, scope: 'selected', groupIds: [groupId], at, by: 'form' };
}

async function namesLeftOut({ roster }: TenantModel, reading: Reading): Promise<void> {
  for (let from = 0; from < roster.size; from += SLICE) {
    const ids = Array.from({ length: Math.min(SLICE, roster.size - from) }, (_, index) => roster.at(from + index).id);
    reading.roster.addAccounts(ids.map((id) => ({ id, name: '', userPrincipalName: '', account: NOBODY })));
    await breathe();
  }
}

/**
 * Who of the people that were read is in a group, nested groups too, by id in lower case. Read aside, so that nothing of it touches what was
 * declared. Why not, where it cannot be read.
 */
export async function groupMembers(model: TenantModel, groupId: string, signal: AbortSignal): Promise<Fact<ReadonlySet<string>>> {
  const reading = newReading(model.connected.connection, null, () => undefined);
  await namesLeftOut(model, reading);
  await reading.reader.setDeclared(declaring(groupId, model.now), signal);
  const { group } = reading.reader.tenant;
  if (!group.known) return group;
  const members = new Set<string>();
  for (let row = 0; row < reading.roster.size; row++) {
    if (row % SLICE === SLICE - 1) await breathe();
    const { id, traits } = reading.roster.at(row);
    if (traits.inGroup === true) members.add(id.toLowerCase());
  }
  return { known: true, value: members, at: group.at };
}
