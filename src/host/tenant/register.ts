import * as vscode from 'vscode';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { onSettingChange, settings } from '../settings';
import { cloudName } from '../signIn/cloudNames';
import { askPolicy } from './declarePolicy';
import { plainLine } from './plainLine';
import { coverageLine, stateLine } from './progressText';
import { tenantBundle } from './tenantBundle';
import { Throttled, TREE_PACE } from './throttled';
import type { TenantModel } from './tenantModel';
import type { Tenants } from './tenants';
import { TenantView } from './tenantView';

/** Account, tenant and cloud: always in sight. */
function whose({ connected }: TenantModel): string {
  const { kind, account, tenantName, cloud } = connected;
  const parts = kind === 'demo' ? [vscode.l10n.t('demo'), tenantName] : [account, tenantName, cloudName(cloud)];
  return parts.map((part) => plainLine(part, 60)).join(' · ');
}

/** Shows the view's own progress bar as long as something is read. */
function progressIn(viewId: string, tenants: Tenants): vscode.Disposable {
  let shown: TenantModel | undefined;
  return tenants.onDidChange(() => {
    const { model } = tenants;
    if (!model?.loading || shown === model) return;
    shown = model;
    void vscode.window.withProgress({ location: { viewId } }, () => model.done.finally(() => (shown = undefined)));
  });
}

async function declarePolicy(tenants: Tenants): Promise<void> {
  const model = await tenants.need();
  const declaration = await askPolicy(model.declared, Date.now());
  if (!declaration) return;
  await tenants.declare(model, declaration.policy);
  const said = declaration.policy
    ? [vscode.l10n.t('Declared for this tenant:'), ...tenantBundle().declaredSentences(declaration.policy, settings.language())].join(' ')
    : vscode.l10n.t('The declared policy of this tenant was removed. Only what Microsoft Graph tells is used now.');
  void vscode.window.showInformationMessage(said);
}

/** The view Tenant, and what can be done about the tenant as a whole. */
export function registerTenant(tenants: Tenants, log: Log): vscode.Disposable {
  const provider = new TenantView(tenants);
  const view = vscode.window.createTreeView('sspr.tenant', { treeDataProvider: provider, showCollapseAll: true });
  const rows = new Throttled(TREE_PACE, () => provider.refresh());
  const update = (): void => {
    const { model } = tenants;
    view.description = model ? whose(model) : '';
    view.message = model ? [stateLine(model, settings.language()), coverageLine(model, settings.language())].filter(Boolean).join(' ') : '';
    rows.run();
  };
  const all = new Disposables();
  all.add(
    provider,
    view,
    rows,
    view.onDidChangeVisibility(({ visible }) => tenants.see('tenant', visible)),
    tenants.onDidChange(update),
    onSettingChange('language', update),
    progressIn('sspr.tenant', tenants),
    progressIn('sspr.users', tenants),
    command(log, 'sspr.refreshTenant', async (how) => {
      const model = await tenants.need();
      if (how === 'resume') model.resume();
      else model.refresh();
    }),
    command(log, 'sspr.cancelLoading', () => tenants.model?.cancel()),
    command(log, 'sspr.declarePolicy', () => declarePolicy(tenants)),
  );
  if (view.visible) void tenants.see('tenant', true);
  update();
  return all;
}
