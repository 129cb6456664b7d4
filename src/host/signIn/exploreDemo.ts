import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import type { DemoVariant } from '../../demo/variants';
import type { Session } from '../session/session';
import { demoBundle } from './demoBundle';

interface Words {
  readonly label: string;
  readonly detail: string;
}

function words(variant: DemoVariant): Words {
  switch (variant) {
    case 'standard':
      return {
        label: vscode.l10n.t('Everything readable'),
        detail: vscode.l10n.t('All permissions are granted and the reset policy was declared: every kind of user and every reason.'),
      };
    case 'undeclared':
      return {
        label: vscode.l10n.t('Policy not declared'),
        detail: vscode.l10n.t('As after a first sign-in: what Microsoft Graph cannot tell is not known yet.'),
      };
    case 'fewPermissions':
      return {
        label: vscode.l10n.t('Few permissions'),
        detail: vscode.l10n.t('A helpdesk account that may read little: what still can be said, and what is missing.'),
      };
    case 'throttled':
      return {
        label: vscode.l10n.t('Slow service'),
        detail: vscode.l10n.t('Microsoft Graph makes us wait, as in a large tenant: rows arrive bit by bit.'),
      };
    case 'noPremium':
      return {
        label: vscode.l10n.t('No Microsoft Entra ID P1'),
        detail: vscode.l10n.t('A tenant without the licence that the registration report needs.'),
      };
  }
}

async function pick(variants: readonly DemoVariant[]): Promise<DemoVariant | undefined> {
  const items = variants.map((variant) => ({ variant, ...words(variant) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explore the demo tenant'),
    placeHolder: vscode.l10n.t('A made-up tenant on this computer. Nothing is sent anywhere and no account is needed.'),
    matchOnDetail: true,
  });
  return picked?.variant;
}

/** Opens a made-up tenant; `asked` names the variant (of a link, a start script), else the person chooses. */
export async function exploreDemo(session: Session, asked: unknown): Promise<void> {
  const { demoVariants, demoConnection, demoTenant } = demoBundle();
  const variant = asked === undefined ? await pick(demoVariants) : demoVariants.find((each) => each === asked);
  if (!variant) {
    if (asked === undefined) return;
    throw new Problem('badInput', vscode.l10n.t('There is no such demo tenant. Choose “SSPR: Explore Demo Tenant…” from the palette.'));
  }
  session.set({
    kind: 'demo',
    variant,
    cloud: 'global',
    tenantId: demoTenant.id,
    tenantName: demoTenant.name,
    account: '',
    connection: demoConnection(variant),
    ask: async () => {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('The demo cannot be granted permissions. Open its variant “{0}” to see everything.', words('standard').label),
      );
      return false;
    },
  });
  await vscode.commands.executeCommand('sspr.tenant.focus');
}
