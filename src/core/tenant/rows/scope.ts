import type { RegistrationCounts, Tenant } from '../tenant';
import { permissionFor, row, type RowOf, whyUnknown } from './row';

/** Whom the counts of the report show as enabled by the hidden policy. Null: they tell nothing. Source: endpoints.md section 0. */
function looksLike({ enabled, total }: RegistrationCounts): 'none' | 'selected' | 'all' | null {
  if (enabled === null || total === 0) return null;
  if (enabled === 0) return 'none';
  return enabled >= total ? 'all' : 'selected';
}

const declaredScope: RowOf = ({ declared, counts, group }, context) => {
  const { scope: texts, declared: words } = context.texts;
  const seen = counts.known ? counts.value : undefined;
  const enabled = seen?.enabled ?? null;
  const scope = declared?.scope ?? 'none';
  const groups = declared?.groupIds ?? [];
  const contradicted = scope === 'none' && enabled !== null && enabled > 0;
  const fewer = scope === 'all' && seen !== undefined && enabled !== null && enabled < seen.total;
  const details = [
    words.scope[scope],
    ...(scope === 'selected' ? groups.map(texts.group) : []),
    ...(scope === 'selected' && groups.length === 0 ? [texts.noGroup] : []),
    ...(scope === 'selected' && groups.length > 0 ? (group.known ? [texts.groupRead] : whyUnknown(group, 'group', context)) : []),
    ...(contradicted ? [texts.declaredNoneButEnabled(enabled)] : []),
    ...(fewer ? [texts.declaredAllButFewer(enabled, seen.total)] : []),
  ];
  const value = scope === 'selected' ? texts.selected(groups.length) : texts[scope];
  const incomplete = scope === 'selected' && !(groups.length > 0 && group.known);
  const state = contradicted || fewer || incomplete ? 'attention' : scope === 'none' ? 'bad' : 'good';
  const permission = incomplete && groups.length > 0 && !group.known ? permissionFor('group', group.why) : {};
  return row('scope', context, { value, state, basis: 'declared', details, ...permission });
};

/** By the rows of the report where they were read, else by its counts. */
function inferredFrom({ inferred, counts }: Tenant): Tenant['inferred']['scope'] {
  if (inferred.scope || !counts.known) return inferred.scope;
  const { enabled, total } = counts.value;
  const value = looksLike(counts.value);
  return value === null || enabled === null ? null : { value, enabled, of: total };
}

const inferredScope: RowOf = (tenant, context) => {
  const { counts } = tenant;
  const texts = context.texts.scope;
  const seen = inferredFrom(tenant);
  const toDo = [texts.graphSilent, texts.declareIt];
  if (!seen) {
    const why = counts.known ? {} : permissionFor('counts', counts.why);
    const details = [...toDo, ...whyUnknown(counts, 'counts', context)];
    return row('scope', context, { value: texts.unknown, state: 'unknown', details, ...why });
  }
  const { value: looks, enabled, of: total } = seen;
  const value = { none: texts.looksNone, selected: texts.looksSelected(enabled, total), all: texts.looksAll(total) }[looks];
  return row('scope', context, {
    value,
    state: looks === 'none' ? 'attention' : 'note',
    basis: 'inferred',
    details: [texts.inferredFrom(enabled, total), ...(looks === 'none' ? [texts.noneOrLicense] : []), ...toDo],
  });
};

/** For whom password reset is on: declared by the administrator, else inferred from the counts of the report. */
export const scopeRow: RowOf = (tenant, context) =>
  tenant.declared?.scope ? declaredScope(tenant, context) : inferredScope(tenant, context);
