import * as vscode from 'vscode';
import type { Feature } from '../../core/tenant/permissions';
import { Problem } from '../../core/problem';
import type { Connected, Session } from '../session/session';
import { tenantBundle } from '../tenant/tenantBundle';
import { featureName } from './featureNames';

/** Named by a caller: an id, or a row of the view that has one. */
function named(what: unknown): Feature | undefined {
  const id = typeof what === 'object' && what !== null && 'permission' in what ? what.permission : what;
  return tenantBundle().features.find((feature) => feature.id === id);
}

async function pick(missing: readonly Feature[]): Promise<readonly Feature[] | undefined> {
  const items = missing.map((feature) => ({
    label: featureName(feature.id),
    description: feature.scopes.join(', '),
    feature,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Grant permissions'),
    placeHolder: vscode.l10n.t('What you want to see. These permissions read only.'),
    matchOnDescription: true,
    canPickMany: true,
  });
  return picked?.map(({ feature }) => feature);
}

async function missingOf({ connection, cloud }: Connected): Promise<readonly Feature[]> {
  const { features, scopeForFeature, cloudLacks } = tenantBundle();
  const { scopes } = await connection.token({ signal: AbortSignal.timeout(30_000) });
  return features.filter(({ id }) => !cloudLacks(cloud, id) && !scopeForFeature(id, scopes).allowed);
}

/** Asks the person to grant what a feature needs; without a feature they choose of those that lack something. */
export async function grantPermission(session: Session, what: unknown): Promise<void> {
  await session.restore();
  const { current } = session;
  if (!current) throw new Problem('notSignedIn', vscode.l10n.t('You are not signed in. Choose “SSPR: Sign In” first.'));
  const one = named(what);
  if (one || current.kind === 'demo') {
    await current.ask(one?.scopes ?? []);
    return;
  }
  const missing = await missingOf(current);
  if (missing.length === 0) throw new Problem('notFound', vscode.l10n.t('Every permission that SSPR Troubleshooter can use is granted.'));
  const wanted = await pick(missing);
  if (!wanted || wanted.length === 0) return;
  await current.ask([...new Set(wanted.flatMap(({ scopes }) => scopes))]);
}
