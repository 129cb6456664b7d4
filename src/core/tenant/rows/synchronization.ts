import type { Organization, Tenant } from '../tenant';
import { DAY, HOUR, momentText } from '../times';
import { ageText, row, type RowContext, type RowOf, type RowState, unknownRow, whyUnknown } from './row';

/**
 * Our own limits: Microsoft names none. Objects are synchronised every 30 minutes and password hashes every 2 minutes, so three hours are
 * several runs that did not come.
 */
const ATTENTION = 3 * HOUR;
const BAD = DAY;

function stateOf(at: number | null, now: number): RowState {
  if (at === null) return 'unknown';
  const age = now - at;
  return age > BAD ? 'bad' : age > ATTENTION ? 'attention' : 'good';
}

function worst(states: readonly RowState[]): RowState {
  return (['bad', 'attention', 'unknown', 'good'] as const).find((state) => states.includes(state)) ?? 'unknown';
}

function details({ lastSync, lastPasswordSync }: Organization, { synchronization }: Tenant, context: RowContext): readonly string[] {
  const texts = context.texts.synchronization;
  const features = synchronization.known ? synchronization.value : undefined;
  const hashes = features?.passwordHashSync ?? null;
  const told = <T>(value: T | null | undefined, sentence: (value: T) => string): readonly string[] =>
    value === null || value === undefined ? [] : [sentence(value)];
  return [
    ...told(lastSync, (at) => texts.directory(momentText(at), ageText(at, context))),
    ...(lastSync === null ? [texts.notTold] : []),
    ...(hashes === false ? [] : told(lastPasswordSync, (at) => texts.passwords(momentText(at), ageText(at, context)))),
    ...(hashes === true && lastPasswordSync === null ? [texts.passwordsNotTold] : []),
    ...told(hashes, texts.passwordHashSync),
    ...told(features?.forceChangeOnLogon, texts.forceChange),
    ...told(features?.cloudPasswordPolicyForSynced, texts.cloudPolicy),
    ...whyUnknown(synchronization, 'synchronization', context),
    texts.reason,
  ];
}

/** Whether a directory is synchronised and how long ago. */
export const synchronizationRow: RowOf = (tenant, context) => {
  const { organization, synchronization } = tenant;
  if (!organization.known) return unknownRow('synchronization', context, 'organization', organization.why);
  const texts = context.texts.synchronization;
  const { synced, lastSync, lastPasswordSync } = organization.value;
  if (synced !== true) {
    const value = synced === null ? texts.cloudOnly : texts.off;
    return row('synchronization', context, { value, state: 'note', details: synced === null ? [texts.nullMeans] : [] });
  }
  const hashes = synchronization.known ? synchronization.value.passwordHashSync : null;
  // Graph v1.0 has no time of the password hashes in its schema; where one comes all the same, it counts. None shows nothing.
  const hashesCount = hashes !== false && lastPasswordSync !== null;
  const oldest = Math.min(lastSync ?? Infinity, hashesCount ? lastPasswordSync : Infinity);
  return row('synchronization', context, {
    value: oldest === Infinity ? texts.notTold : texts.last(ageText(oldest, context)),
    state: worst([stateOf(lastSync, context.now), ...(hashesCount ? [stateOf(lastPasswordSync, context.now)] : [])]),
    details: details(organization.value, tenant, context),
  });
};
