import * as vscode from 'vscode';
import type { Roster } from '../../core/users/roster';
import type { TenantUser } from '../../core/users/tenantUser';
import { plainLabel } from '../tenant/plainLine';

/** Rows looked at before others get a turn. */
const SLICE = 2000;

/** Rows of the list; who searches for "a" is to type more. */
const MOST_FOUND = 200;

interface Row extends vscode.QuickPickItem {
  readonly user?: TenantUser;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** People whose name or user principal name holds every word, in slices so that typing never waits; undefined when it was stopped. */
export async function peopleNamed(roster: Roster, text: string, stopped: () => boolean): Promise<readonly TenantUser[] | undefined> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found: TenantUser[] = [];
  for (let row = 0; row < roster.size && found.length < MOST_FOUND; row++) {
    if (row > 0 && row % SLICE === 0) {
      await breathe();
      if (stopped()) return undefined;
    }
    const user = roster.at(row);
    const line = `${user.name}\n${user.userPrincipalName}\n${user.id}`.toLowerCase();
    if (words.every((word) => line.includes(word))) found.push(user);
  }
  return found;
}

/** A search box over everybody in the tenant, whatever stands in the view. `verdict`: what to say of a person in a word or two. */
export function pickUser(roster: Roster, verdict: (user: TenantUser) => string): Promise<TenantUser | undefined> {
  const picker = vscode.window.createQuickPick<Row>();
  picker.title = vscode.l10n.t('Search users');
  picker.placeholder = vscode.l10n.t('Name, user principal name or object ID');
  let asked = 0;
  const search = async (): Promise<void> => {
    const turn = ++asked;
    picker.busy = true;
    const found = await peopleNamed(roster, picker.value, () => turn !== asked);
    if (!found || turn !== asked) return;
    picker.items = [...found.map((user) => row(user, verdict(user))), ...note(found.length, roster.size)];
    picker.busy = false;
  };
  void search();
  return new Promise((resolve) => {
    let picked: TenantUser | undefined;
    picker.onDidChangeValue(search);
    picker.onDidAccept(() => {
      picked = picker.activeItems[0]?.user;
      if (picked) picker.hide();
    });
    picker.onDidHide(() => {
      asked++;
      picker.dispose();
      resolve(picked);
    });
    picker.show();
  });
}

function row(user: TenantUser, verdict: string): Row {
  const label = plainLabel(user.name) || plainLabel(user.userPrincipalName) || user.id;
  return { user, label, description: plainLabel(user.userPrincipalName), detail: verdict, alwaysShow: true };
}

function note(found: number, size: number): readonly Row[] {
  if (found >= MOST_FOUND)
    return [{ label: vscode.l10n.t('Only the first {0} are listed. Type more of the name.', found), alwaysShow: true }];
  if (found > 0) return [];
  return [
    {
      label: vscode.l10n.t('Nobody of the {0} users read so far has this name. “SSPR: Check User…” asks Microsoft Entra ID.', size),
      alwaysShow: true,
    },
  ];
}
