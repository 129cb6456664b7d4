import type { Tenant } from '../tenant';
import { permissionFor, row, type RowOf, whyUnknown } from './row';

/**
 * What the report shows of the hidden policy. From its rows, which leave out guests and administrators, where they were read. Its counts
 * include both, so they tell only the two ends: nobody at all, or everybody. Source: endpoints.md section 0.
 */
function seenScope({ inferred, counts }: Tenant): Tenant['inferred']['scope'] {
  if (inferred.scope || !counts.known) return inferred.scope;
  const { enabled, total } = counts.value;
  if (enabled === null || total === 0) return null;
  if (enabled === 0) return { value: 'none', enabled, of: total };
  return enabled >= total ? { value: 'all', enabled, of: total } : null;
}

const declaredScope: RowOf = (tenant, context) => {
  const { declared, group } = tenant;
  const { scope: texts, declared: words } = context.texts;
  const seen = seenScope(tenant);
  const scope = declared?.scope ?? 'none';
  const groups = declared?.groupIds ?? [];
  const contradiction = [
    ...(scope === 'none' && seen && seen.value !== 'none' ? [texts.declaredNoneButEnabled(seen.enabled)] : []),
    ...(scope === 'all' && seen && seen.value !== 'all' ? [texts.declaredAllButFewer(seen.enabled, seen.of)] : []),
  ];
  const named = scope === 'selected' && groups.length > 0;
  const incomplete = scope === 'selected' && !(named && group.known);
  return row('scope', context, {
    value: scope === 'selected' ? texts.selected(groups.length) : texts[scope],
    state: contradiction.length > 0 || incomplete ? 'attention' : scope === 'none' ? 'bad' : 'good',
    basis: 'declared',
    details: [
      ...contradiction,
      words.scope[scope],
      ...(scope === 'none' ? [texts.noneMeans] : []),
      ...(named ? [...groups.map(texts.group), ...(group.known ? [texts.groupRead] : whyUnknown(group, 'group', context))] : []),
      ...(scope === 'selected' && !named ? [texts.noGroup] : []),
    ],
    ...(named && !group.known ? permissionFor('group', group.why) : {}),
  });
};

const inferredScope: RowOf = (tenant, context) => {
  const { counts } = tenant;
  const texts = context.texts.scope;
  const seen = seenScope(tenant);
  const toDo = [texts.graphSilent, texts.declareIt];
  if (!seen) {
    const counted = counts.known && counts.value.enabled !== null ? [texts.inferredFrom(counts.value.enabled, counts.value.total)] : [];
    return row('scope', context, {
      value: texts.unknown,
      state: 'unknown',
      details: [...counted, ...toDo, ...whyUnknown(counts, 'counts', context)],
      ...(counts.known ? {} : permissionFor('counts', counts.why)),
    });
  }
  const { value: looks, enabled, of: total } = seen;
  return row('scope', context, {
    value: { none: texts.looksNone, selected: texts.looksSelected(enabled, total), all: texts.looksAll(total) }[looks],
    state: looks === 'none' ? 'attention' : 'note',
    basis: 'inferred',
    details: [texts.inferredFrom(enabled, total), ...(looks === 'none' ? [texts.noneOrLicense] : []), ...toDo],
  });
};

/** For whom password reset is on: declared by the administrator, else inferred from the report. */
export const scopeRow: RowOf = (tenant, context) =>
  tenant.declared?.scope ? declaredScope(tenant, context) : inferredScope(tenant, context);
