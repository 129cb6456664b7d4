import * as vscode from 'vscode';
import type { Traits } from '../../core/users/tenantUser';
import type { Brief, ReasonId } from '../../core/users/verdict';
import { settings } from '../settings';
import { plainLabel } from '../tenant/plainLine';
import { tenantBundle } from '../tenant/tenantBundle';
import type { TenantModel } from '../tenant/tenantModel';
import type { People } from './people';
import { type FacetId, facets, NONE, UNKNOWN, type UserFilter, valuesOf, withFacet } from './userFilter';

interface FacetRow extends vscode.QuickPickItem {
  readonly facet?: FacetId;
}

interface ValueRow extends vscode.QuickPickItem {
  readonly value: string;
}

function facetName(facet: FacetId): string {
  switch (facet) {
    case 'reason':
      return vscode.l10n.t('Reason');
    case 'admin':
      return vscode.l10n.t('Administrator');
    case 'guest':
      return vscode.l10n.t('Guest');
    case 'synced':
      return vscode.l10n.t('Synchronised');
    case 'license':
      return vscode.l10n.t('Licence');
  }
}

/** A value of a facet in words. */
function valueName(facet: FacetId, value: string, model: TenantModel): string {
  if (facet === 'reason') return tenantBundle().usersTexts(settings.language()).reasons[value as ReasonId].label;
  if (value === UNKNOWN) return vscode.l10n.t('Not known');
  if (facet === 'license') {
    if (value === NONE) return vscode.l10n.t('No licence');
    const licenses = model.tenant.licenses.known ? model.tenant.licenses.value : [];
    return licenses.find(({ skuId }) => skuId === value)?.partNumber ?? value;
  }
  const yes = value === 'yes';
  if (facet === 'admin') return yes ? vscode.l10n.t('Administrators') : vscode.l10n.t('Not administrators');
  if (facet === 'guest') return yes ? vscode.l10n.t('Guests') : vscode.l10n.t('Members');
  return yes ? vscode.l10n.t('Synchronised from Active Directory') : vscode.l10n.t('Cloud-only');
}

/** The filter in words, for the title of the view and for exports. */
export function filterText(filter: UserFilter, model: TenantModel): string {
  const chosen = facets.flatMap((facet) => {
    const values = filter.chosen[facet];
    return values ? [values.map((value) => valueName(facet, value, model)).join(vscode.l10n.t(' or '))] : [];
  });
  return [...(filter.preview ? [filter.preview.label] : []), ...chosen].join(' · ');
}

/** How many people have each value, whatever is filtered now. */
function counts(facet: FacetId, model: TenantModel, judge: (traits: Traits) => Brief): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { traits, count } of model.roster.kinds()) {
    for (const value of valuesOf(facet, traits, judge(traits))) found.set(value, (found.get(value) ?? 0) + count);
  }
  return new Map([...found].sort((a, b) => b[1] - a[1]));
}

/** Two steps: by what, then which. False: the person left, and the filter stays. */
export async function askFilter(people: People, model: TenantModel): Promise<boolean> {
  const { filter } = people;
  const rows: FacetRow[] = facets.map((facet) => {
    const values = filter?.chosen[facet];
    const now = values ? { description: values.map((value) => plainLabel(valueName(facet, value, model))).join(', ') } : {};
    return { facet, label: facetName(facet), ...now };
  });
  const clear: FacetRow[] = filter ? [{ label: `$(clear-all) ${vscode.l10n.t('Show everybody')}` }] : [];
  const picked = await vscode.window.showQuickPick([...rows, ...clear], {
    title: vscode.l10n.t('Filter users (1 of 2)'),
    placeHolder: vscode.l10n.t('Filter by what? Filters add up: run the command again for another one.'),
  });
  if (!picked) return false;
  if (!picked.facet) {
    people.filter = undefined;
    return true;
  }
  const { facet } = picked;
  const chosen = filter?.chosen[facet] ?? [];
  const values = [...counts(facet, model, (traits) => people.brief(model, traits))].map(([value, count]): ValueRow => {
    const description = tenantBundle().numberText(count, settings.language());
    return { value, label: plainLabel(valueName(facet, value, model)), description, picked: chosen.includes(value) };
  });
  const wanted = await vscode.window.showQuickPick(values, {
    title: vscode.l10n.t('Filter users by {0} (2 of 2)', facetName(facet)),
    placeHolder: vscode.l10n.t('Choose one or more; none shows everybody'),
    canPickMany: true,
  });
  if (!wanted) return false;
  people.filter = withFacet(
    filter,
    facet,
    wanted.map(({ value }) => value),
  );
  return true;
}
