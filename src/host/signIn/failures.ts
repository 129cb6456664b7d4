import * as vscode from 'vscode';
import type { SignInFailure, SignInFailureKind } from '../../core/signIn/failure';
import type { SignInAction } from '../../core/signIn/texts';
import type { Log } from '../log';
import { run } from '../run';
import { settings } from '../settings';
import { signInBundle } from './signInBundle';

/** What can be offered after a failure: the actions of its text, and fewer permissions. */
export type Offer = SignInAction | 'fewerPermissions';

/** What the caller of a sign-in can do about its failure; what is not named cannot be done there. */
export type Remedies = Partial<Readonly<Record<Offer, () => unknown>>>;

const CONSENT: readonly SignInFailureKind[] = ['consentMissing', 'adminConsentNeeded', 'consentDeclined', 'permissionNotOffered'];

function label(offer: Offer): string {
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
  };
}

function offers(failure: SignInFailure, textAction: Offer | undefined, remedies: Remedies): readonly Offer[] {
  const { anotherWayMayWork } = signInBundle();
  // Where the order of ways has a next one, that is better than the same again.
  const other = anotherWayMayWork(failure) ? (['useDeviceCode', 'useBrowser'] as const).find((offer) => remedies[offer]) : undefined;
  const first = other ?? (CONSENT.includes(failure.kind) && remedies.fewerPermissions ? 'fewerPermissions' : textAction);
  const wanted = first === 'fewerPermissions' ? [first, textAction] : [first];
  return wanted.filter((offer) => offer !== undefined).filter((offer) => remedies[offer]);
}

/**
 * Tells why a sign-in failed, in a sentence with what to do next, and does it when the person chooses it. Does not wait for them: whoever
 * called has its answer already. `best`: what helps here, whatever the text says.
 */
export function tellFailure(failure: SignInFailure, log: Log, own: Remedies, best?: Offer): void {
  const { signInText } = signInBundle();
  log.info(`Sign-in: ${failure.kind}${failure.aadsts === undefined ? '' : ` AADSTS${failure.aadsts}`}`);
  if (failure.kind === 'cancelled') return;
  const { what, next, action } = signInText(failure, settings.language());
  const remedies: Remedies = { ...everywhere(failure, log), ...own };
  const buttons = new Map(offers(failure, best ?? action, remedies).map((offer) => [label(offer), offer]));
  const show = failure.kind === 'cancelledByPerson' ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  void run(log, 'After a failed sign-in', async () => {
    const chosen = await show(`${what} ${next}`, ...buttons.keys());
    const offer = chosen === undefined ? undefined : buttons.get(chosen);
    if (offer) await remedies[offer]?.();
  });
}
