import * as vscode from 'vscode';
import type { SignedInAccount } from '../../auth/stored';
import type { CloudId } from '../../core/tenant/clouds';
import { settings } from '../settings';
import { plainLabel } from '../tenant/plainLine';
import { cancellable } from './cancellable';
import { application } from './clients';
import { cloudName } from './cloudNames';
import type { Connector } from './connector';
import { signInBundle } from './signInBundle';
import { findTenant } from './tenantNames';
import { useCloud } from './useCloud';

interface TenantItem extends vscode.QuickPickItem {
  /** An id of a tenant that we know, or what the person typed. */
  readonly tenant?: { readonly id: string } | Typed;
}

interface Typed {
  readonly typed: string;
  /** Another cloud than the one of the list, to which the settings are changed then. */
  readonly cloud?: CloudId;
}

interface Chosen {
  readonly tenantId: string;
  readonly cloud: CloudId;
}

/** In which way a person is in a tenant. Graph and the token do not tell a guest from a delegated administrator. */
function standing(account: SignedInAccount): string {
  return account.guest
    ? vscode.l10n.t('{0}, as a guest or delegated administrator (GDAP)', account.userName)
    : vscode.l10n.t('{0}, home tenant', account.userName);
}

async function knownTenants({ accounts, memory, current }: Connector, cloud: CloudId): Promise<readonly TenantItem[]> {
  const signedIn = (await accounts.list()).filter((account) => account.cloud === cloud);
  const recent = memory.recentTenants().filter((tenant) => tenant.cloud === cloud);
  // Last the one that is open: nobody switches to it.
  const known = [...recent, ...signedIn].map(({ tenantId }) => tenantId);
  const ids = [...new Set([...known.filter((id) => id !== current?.tenantId), ...known])];
  return ids.map((id) => {
    const here = signedIn.filter(({ tenantId }) => tenantId === id);
    const name = recent.find(({ tenantId }) => tenantId === id)?.name ?? id;
    const now = current?.tenantId === id ? vscode.l10n.t('now') : '';
    return {
      label: plainLabel(name),
      description: [now, name === id ? '' : id].filter((part) => part !== '').join(' · '),
      detail: here.length > 0 ? here.map(standing).join('; ') : vscode.l10n.t('not signed in'),
      tenant: { id },
    };
  });
}

/** The list, with what is typed as its first row. */
function offered(known: readonly TenantItem[], typed: string): readonly TenantItem[] {
  if (typed === '') return known;
  return [{ label: vscode.l10n.t('Look for “{0}”', plainLabel(typed)), alwaysShow: true, tenant: { typed } }, ...known];
}

/** What is the matter, and a row for each sentence of what to do: a row shows one line. A tenant of another cloud can be gone to at once. */
function complaint(thrown: unknown, typed: string): readonly TenantItem[] {
  const { signInFailureOf, signInText } = signInBundle();
  const failure = signInFailureOf(thrown);
  if (!failure) throw thrown;
  const { what, next } = signInText(failure, settings.language());
  const { cloud } = failure;
  const there: TenantItem | undefined = cloud && {
    label: vscode.l10n.t('Change the cloud to {0} and sign in there', cloudName(cloud)),
    iconPath: new vscode.ThemeIcon('arrow-right'),
    alwaysShow: true,
    tenant: { typed, cloud },
  };
  const steps = there ? [] : next.split(/(?<=\.) /);
  return [...[`$(warning) ${what}`, ...steps].map((label) => ({ label, alwaysShow: true })), ...(there ? [there] : [])];
}

/** What to call a tenant that was found by what somebody typed: the domain, unless they typed an id. */
function nameOf(typed: string, tenantId: string): string {
  const name = typed.trim().toLowerCase().replace(/^.*@/, '');
  return name === tenantId ? tenantId : name;
}

/** Lets the person choose a tenant; what they type is checked before the box closes. Undefined: they left. */
async function pickTenant(connector: Connector, cloud: CloudId): Promise<Chosen | undefined> {
  const known = await knownTenants(connector, cloud);
  const pick = vscode.window.createQuickPick<TenantItem>();
  const abort = new AbortController();
  pick.title = vscode.l10n.t('Switch tenant ({0})', cloudName(cloud));
  pick.placeholder = vscode.l10n.t('Domain or tenant ID: your own, a customer’s, or where you are a guest');
  pick.matchOnDescription = true;
  pick.items = known;
  pick.onDidChangeValue((value) => (pick.items = offered(known, value.trim())));
  const chosen = new Promise<Chosen | undefined>((resolve, reject) => {
    const take = async (): Promise<void> => {
      const typed = pick.value.trim();
      // Whoever types fast presses Enter before the row for it has arrived.
      const tenant = pick.selectedItems[0]?.tenant ?? (typed === '' ? undefined : { typed });
      if (!tenant) return;
      if ('id' in tenant) {
        resolve({ tenantId: tenant.id, cloud });
        return;
      }
      const place = tenant.cloud ?? cloud;
      pick.busy = true;
      try {
        const { tenantId } = await findTenant(tenant.typed, place, abort.signal);
        await connector.memory.nameTenant({ cloud: place, tenantId, name: nameOf(tenant.typed, tenantId) });
        if (tenant.cloud) await useCloud(tenant.cloud);
        resolve({ tenantId, cloud: place });
      } catch (thrown) {
        if (!abort.signal.aborted) pick.items = [...complaint(thrown, tenant.typed), ...known];
      } finally {
        pick.busy = false;
      }
    };
    pick.onDidAccept(() => void take().catch(reject));
    pick.onDidHide(() => resolve(undefined));
  });
  pick.show();
  try {
    return await chosen;
  } finally {
    abort.abort();
    pick.dispose();
  }
}

/** Goes to another tenant: as the account in use if that is let in, else the person signs in there. */
export async function switchTenant(connector: Connector): Promise<void> {
  await connector.session.restore();
  const { current } = connector;
  const chosen = await pickTenant(connector, current?.cloud ?? settings.signInCloud());
  if (!chosen) return;
  const { tenantId: tenant, cloud } = chosen;
  const hosts = (await connector.accounts.list()).filter((account) => account.cloud === cloud);
  const account = current?.cloud === cloud ? current : (hosts.find(({ tenantId }) => tenantId === tenant) ?? hosts[0]);
  if (!account) {
    await connector.signIn({ application: application(cloud), tenant });
    return;
  }
  const entered = await cancellable(vscode.l10n.t('SSPR: switching the tenant'), (signal) => connector.enter(account, tenant, signal));
  if (entered) await connector.connect(entered);
  else await connector.signIn({ application: account, tenant, loginHint: account.userName });
}
