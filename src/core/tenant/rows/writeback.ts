import type { Tenant } from '../tenant';
import { dayText, momentText } from '../times';
import { permissionFor, row, type RowContext, type RowOf, type TenantRow, whyUnknown } from './row';

/** What the audit log shows. */
interface Evidence {
  readonly event: { readonly enabled: boolean; readonly at: number } | null;
  readonly worked: number | null;
  readonly trouble: Tenant['inferred']['onPremisesTrouble'];
}

function evidenceOf({ activity, inferred }: Tenant): Evidence {
  const event = activity.known ? activity.value.writeback : null;
  return { event, worked: inferred.writebackWorked, trouble: inferred.onPremisesTrouble };
}

/** The evidence in sentences, what is wrong first. */
function sentences({ event, worked, trouble }: Evidence, { texts: { writeback } }: RowContext): readonly string[] {
  return [
    ...(trouble ? [writeback.trouble(trouble.kind, momentText(trouble.at))] : []),
    ...(event ? [writeback.event(event.enabled, momentText(event.at))] : []),
    ...(worked === null ? [] : [writeback.worked(momentText(worked))]),
  ];
}

/** The administrator's word, unless the log has something newer that speaks against it. */
function fromDeclared(declared: { readonly writeback: boolean; readonly at: number }, evidence: Evidence, context: RowContext): TenantRow {
  const { writeback: texts, declared: words } = context.texts;
  const { event, trouble } = evidence;
  const newer = event !== null && event.enabled !== declared.writeback && event.at > declared.at;
  return row('writeback', context, {
    value: declared.writeback ? texts.on : texts.off,
    state: newer || (declared.writeback && trouble) ? 'attention' : declared.writeback ? 'good' : 'bad',
    basis: 'declared',
    details: [
      ...(newer ? [texts.newerEvent(event.enabled, momentText(event.at))] : []),
      words.writeback(declared.writeback),
      ...sentences(evidence, context),
      declared.writeback ? texts.agent : texts.offMeans,
    ],
  });
}

/** Whichever is newer: a switch in the log, or a reset that got through. */
function fromLog(evidence: Evidence, context: RowContext): TenantRow | undefined {
  const texts = context.texts.writeback;
  const { event, worked, trouble } = evidence;
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
    state: !on ? 'bad' : trouble ? 'attention' : 'good',
    basis: 'inferred',
    details: [...sentences(evidence, context), on ? texts.agent : texts.offMeans, texts.flag],
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
 * Whether passwords are written back to Active Directory. Evidence: the administrator's word, then the audit log: the newest
 * "Enable/Disable password writeback for directory" and what came of resets. Graph's own flag is documented as not in use and never
 * counts (rules.md section 7).
 */
export const writebackRow: RowOf = (tenant, context) => {
  const { declared } = tenant;
  const evidence = evidenceOf(tenant);
  if (declared !== null && declared.writeback !== null) {
    return fromDeclared({ writeback: declared.writeback, at: declared.at }, evidence, context);
  }
  return fromLog(evidence, context) ?? fromNothing(tenant, evidence, context);
};
