import * as vscode from 'vscode';
import { people } from '../signIn/accounts';
import { cloudName } from '../signIn/cloudNames';
import type { Connector } from '../signIn/connector';
import { localTime } from '../time';

/** Where something is kept. */
export type Place = 'secrets' | 'globalState' | 'files' | 'memory';

/** One thing that is kept, and how to be rid of it. */
export interface StoredThing {
  readonly place: Place;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  delete(): Promise<void>;
}

/** What another feature keeps. */
export type StoredSource = () => Promise<readonly StoredThing[]>;

/** Where VS Code puts it, in words. */
export function placeName(place: Place): string {
  switch (place) {
    case 'secrets':
      return vscode.l10n.t('Secret storage of VS Code: the keychain of this computer, or of the browser');
    case 'globalState':
      return vscode.l10n.t('State that VS Code keeps for this extension');
    case 'files':
      return vscode.l10n.t('Files in the folder that VS Code gives this extension on this computer');
    case 'memory':
      return vscode.l10n.t('Memory of this window: gone when it closes');
  }
}

async function signedIn(connector: Connector): Promise<readonly StoredThing[]> {
  return people(await connector.accounts.list()).map((account) => ({
    place: 'secrets',
    icon: 'account',
    label: account.userName,
    description: vscode.l10n.t('account and its tokens, {0}', cloudName(account.cloud)),
    delete: () => connector.signOut(account),
  }));
}

function remembered({ memory }: Connector): readonly StoredThing[] {
  const recent = memory.recentTenants();
  const policies = Object.entries(memory.declaredPolicies());
  return [
    ...policies.map(([tenantId, { at }]): StoredThing => ({
      place: 'globalState',
      icon: 'edit',
      label: recent.find((tenant) => tenant.tenantId === tenantId)?.name ?? tenantId,
      description: vscode.l10n.t('reset policy that was declared {0}', localTime(at)),
      delete: () => memory.declarePolicy(tenantId, null),
    })),
    ...recent.map(({ tenantId, name, cloud }): StoredThing => ({
      place: 'globalState',
      icon: 'organization',
      label: name,
      description: vscode.l10n.t('recent tenant, {0}', cloudName(cloud)),
      delete: () => memory.forgetTenant(tenantId),
    })),
  ];
}

function read({ session }: Connector): readonly StoredThing[] {
  const { current } = session;
  if (!current) return [];
  const description = vscode.l10n.t('users, registrations and settings that were read; deleting closes the tenant');
  return [
    { place: 'memory', icon: 'database', label: current.tenantName, description, delete: () => Promise.resolve(session.set(undefined)) },
  ];
}

/** Everything that is kept of the person, of tenants and of what was read. What the person set stands in the settings, not here. */
export async function storedData(connector: Connector, others: readonly StoredSource[] = []): Promise<readonly StoredThing[]> {
  const more = await Promise.all(others.map((source) => source()));
  return [...(await signedIn(connector)), ...remembered(connector), ...more.flat(), ...read(connector)];
}

/** Deletes everything, in an order in which nothing is written anew: what is open closes first. */
export async function deleteEverything(connector: Connector, others: readonly StoredSource[] = []): Promise<void> {
  connector.session.set(undefined);
  await connector.signOutAll();
  for (const thing of await storedData(connector, others)) await thing.delete();
  await connector.memory.forgetAll();
}
