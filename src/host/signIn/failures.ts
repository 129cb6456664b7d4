import * as vscode from 'vscode';
import { signInFailureOf, type SignInFailure } from '../../core/signIn/failure';
import { offersOf, type Offer } from '../../core/signIn/offers';
import type { CloudId } from '../../core/tenant/clouds';
import type { Log } from '../log';
import { run } from '../run';
import { settings } from '../settings';
import { cloudName } from './cloudNames';
import { signInBundle } from './signInBundle';
import { useCloud } from './useCloud';

/** What the caller of a sign-in can do about its failure; what is not named cannot be done there. */
export type Remedies = Partial<Readonly<Record<Offer, () => unknown>>>;

function label(offer: Offer, cloud: CloudId | undefined): string {
  switch (offer) {
    case 'signInAgain':
      return vscode.l10n.t('Sign In Again');
    case 'retry':
      return vscode.l10n.t('Try Again');
    case 'useBrowser':
      return vscode.l10n.t('Sign In in the Browser');
    case 'useDeviceCode':
      return vscode.l10n.t('Sign In With a Code');
    case 'switchTenant':
      return vscode.l10n.t('Switch Tenant…');
    case 'showPermissions':
      return vscode.l10n.t('Show Permissions');
    case 'openClientSetting':
    case 'openCloudSetting':
    case 'openProxySetting':
      return vscode.l10n.t('Open Settings');
    case 'explainCode':
      return vscode.l10n.t('Explain the Code');
    case 'showLog':
      return vscode.l10n.t('Show Log');
    case 'fewerPermissions':
      return vscode.l10n.t('Sign In With Fewer Permissions');
    case 'useCloud':
      return vscode.l10n.t('Change the Cloud to {0}', cloudName(cloud ?? 'global'));
  }
}

/** What helps wherever the failure was met. */
function everywhere(failure: SignInFailure, log: Log): Remedies {
  const settingsOf = (query: string) => (): unknown => vscode.commands.executeCommand('workbench.action.openSettings', query);
  return {
    switchTenant: () => vscode.commands.executeCommand('sspr.switchTenant'),
    showPermissions: () => vscode.commands.executeCommand('sspr.showPermissions'),
    openClientSetting: settingsOf('@id:sspr.signIn.clientId'),
    openCloudSetting: settingsOf('@id:sspr.signIn.cloud'),
    openProxySetting: settingsOf('http.proxy'),
    explainCode: () => vscode.commands.executeCommand('sspr.explainCode', `AADSTS${failure.aadsts ?? ''}`),
    showLog: () => log.show(),
    useCloud: async () => {
      await useCloud(failure.cloud ?? 'global');
      await vscode.commands.executeCommand('sspr.signIn');
    },
  };
}

/**
 * Tells why a sign-in failed, in a sentence with what to do next, and does it when the person chooses it. Does not wait for them: whoever
 * called has its answer already. `best`: what helps here, whatever the text says.
 */
export function tellFailure(failure: SignInFailure, log: Log, own: Remedies, best?: Offer): void {
  const { anotherWayMayWork, signInText } = signInBundle();
  log.info(`Sign-in: ${failure.kind}${failure.aadsts === undefined ? '' : ` AADSTS${failure.aadsts}`}`);
  if (failure.kind === 'cancelled') return;
  const { what, next, action } = signInText(failure, settings.language());
  const remedies: Remedies = { ...everywhere(failure, log), ...own };
  const able = new Set((Object.keys(remedies) as Offer[]).filter((offer) => remedies[offer]));
  const offers = offersOf(failure, { action: best ?? action, anotherWay: anotherWayMayWork(failure), able });
  const buttons = new Map(offers.map((offer) => [label(offer, failure.cloud), offer]));
  const show = failure.kind === 'cancelledByPerson' ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  void run(log, 'After a failed sign-in', async () => {
    const chosen = await show(`${what} ${next}`, ...buttons.keys());
    const offer = chosen === undefined ? undefined : buttons.get(chosen);
    if (offer) await remedies[offer]?.();
  });
}

/** Runs an action; a failure of sign-in that it meets on its way is told as one. The same action may be tried again. */
export async function tellingFailures(log: Log, action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (thrown) {
    const failure = signInFailureOf(thrown);
    if (!failure) throw thrown;
    const retry = (): Promise<void> => tellingFailures(log, action);
    tellFailure(failure, log, { retry, signInAgain: () => vscode.commands.executeCommand('sspr.signIn') });
  }
}
