import type { Tenant } from '../tenant';
import { DAY, dayText, momentText } from '../times';
import { permissionFor, row, type RowContext, type RowOf, type TenantRow, whyUnknown } from './row';

/** What the audit log shows, and since when the synchronisation, which runs on the same server, stands still. */
interface Evidence {
  readonly event: { readonly enabled: boolean; readonly at: number } | null;
  readonly worked: number | null;
  readonly trouble: Tenant['inferred']['onPremisesTrouble'];
  readonly stoodStill: number | null;
}

function evidenceOf({ activity, inferred, organization }: Tenant, { now }: RowContext): Evidence {
  const event = activity.known ? activity.value.writeback : null;
  const { synced = null, lastSync = null } = organization.known ? organization.value : {};
  const stoodStill = synced === true && lastSync !== null && now - lastSync > DAY ? lastSync : null;
  return { event, worked: inferred.writebackWorked, trouble: inferred.onPremisesTrouble, stoodStill };
}

/** Whether the log has something newer than the administrator's word that speaks against it. */
function isOvertaken({ writeback, at }: { readonly writeback: boolean; readonly at: number }, { event, worked }: Evidence): boolean {
  const newest = Math.max(event?.at ?? -Infinity, worked ?? -Infinity);
  const on = worked !== null && worked > (event?.at ?? -Infinity) ? true : event?.enabled;
  return newest > at && on !== undefined && on !== writeback;
}

/** The evidence in sentences, what is wrong first. */
function sentences({ event, worked, trouble, stoodStill }: Evidence, { texts: { writeback } }: RowContext): readonly string[] {
  return [
    ...(stoodStill === null ? [] : [writeback.stoodStill(momentText(stoodStill))]),
    ...(trouble ? [writeback.trouble(trouble.kind, momentText(trouble.at))] : []),
    ...(event ? [writeback.event(event.enabled, momentText(event.at))] : []),
    ...(worked === null ? [] : [writeback.worked(momentText(worked))]),
  ];
}

/** The administrator's word. */
function fromDeclared(declared: { readonly writeback: boolean }, evidence: Evidence, context: RowContext): TenantRow {
  const { writeback: texts, declared: words } = context.texts;
  return row('writeback', context, {
    value: declared.writeback ? texts.on : texts.off,
    state: declared.writeback ? onState(evidence) : 'bad',
    basis: 'declared',
    details: [words.writeback(declared.writeback), ...sentences(evidence, context), declared.writeback ? texts.agent : texts.offMeans],
  });
}

function onState({ trouble, stoodStill }: Evidence): 'good' | 'attention' {
  return trouble || stoodStill !== null ? 'attention' : 'good';
}

/** Whichever is newer: a switch in the log, or a reset that got through. `overtaken`: when the administrator said otherwise before. */
function fromLog(evidence: Evidence, overtaken: number | null, context: RowContext): TenantRow | undefined {
  const texts = context.texts.writeback;
  const { event, worked } = evidence;
  const works = worked !== null && (event === null || event.enabled || worked > event.at);
  if (!works && event === null) return undefined;
  const on = works || event?.enabled === true;
  const value = works
    ? texts.lastWorked(dayText(worked))
    : on
      ? texts.lastEnabled(dayText(event?.at ?? 0))
      : texts.lastDisabled(dayText(event?.at ?? 0));
  return row('writeback', context, {
    value,
    state: on ? onState(evidence) : 'bad',
    basis: 'inferred',
    details: [
      ...(overtaken === null ? [] : [texts.overtaken(dayText(overtaken))]),
      ...sentences(evidence, context),
      on ? texts.agent : texts.offMeans,
      texts.flag,
    ],
  });
}

function fromNothing({ organization, activity }: Tenant, evidence: Evidence, context: RowContext): TenantRow {
  const { writeback: texts, synchronization } = context.texts;
  if (organization.known && organization.value.synced !== true && !evidence.trouble) {
    const details = organization.value.synced === null ? [synchronization.cloudOnly, synchronization.nullMeans] : [synchronization.off];
    return row('writeback', context, { value: texts.notNeeded, state: 'note', basis: 'inferred', details });
  }
  return row('writeback', context, {
    value: texts.unknown,
    state: 'unknown',
    details: [
      ...sentences(evidence, context),
      ...(activity.known ? [texts.noEvent] : whyUnknown(activity, 'activity', context)),
      texts.flag,
      texts.makeKnown,
    ],
    ...(activity.known ? {} : permissionFor('activity', activity.why)),
  });
}

/**
 * Whether passwords are written back to Active Directory, as `gates/writeback.ts` judges it: the newest of the administrator's word and the
 * audit log's "Enable/Disable password writeback for directory" and resets that got through. Graph's own flag is documented as not in use and
 * never counts (rules.md section 7).
 */
export const writebackRow: RowOf = (tenant, context) => {
  const { declared } = tenant;
  const evidence = evidenceOf(tenant, context);
  const word = typeof declared?.writeback === 'boolean' ? { writeback: declared.writeback, at: declared.at } : null;
  const overtaken = word !== null && isOvertaken(word, evidence);
  if (word && !overtaken) return fromDeclared(word, evidence, context);
  return fromLog(evidence, word?.at ?? null, context) ?? fromNothing(tenant, evidence, context);
};
