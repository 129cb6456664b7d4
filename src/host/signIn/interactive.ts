import * as vscode from 'vscode';
import type { ShownCode } from '../../auth/deviceCode';
import type { SignInMethod } from '../../auth/flows';
import type { SecretStore, SignedInAccount } from '../../auth/stored';
import { cancellable, type Tell } from './cancellable';
import { fullScopes, signInTo, type Application } from './clients';
import { openBrowser } from './openBrowser';

/** One attempt to sign in. */
export interface Attempt extends Application {
  /** `organizations` or an id. */
  readonly tenant: string;
  readonly method: SignInMethod;
  readonly scopes: readonly string[];
  readonly loginHint?: string;
  readonly claims?: string;
}

/** Signs in with the person's help. Throws `SignInError`, or a CancellationError when they cancelled in VS Code. */
export async function signInInteractively(attempt: Attempt, secrets: SecretStore): Promise<SignedInAccount> {
  const { method, scopes, cloud, tenant, loginHint, claims } = attempt;
  const title =
    method === 'browser' ? vscode.l10n.t('SSPR: sign in in your browser, then come back') : vscode.l10n.t('SSPR: sign-in with a code');
  return cancellable(title, async (signal, tell) => {
    // One end for both ways to cancel: the notification, and the dialog with the code.
    const dialog = new AbortController();
    const end = AbortSignal.any([signal, dialog.signal]);
    const request = {
      method,
      scopes: fullScopes(scopes, cloud),
      signal: end,
      openBrowser,
      showCode: (code: ShownCode) => void showCode(code, end, tell).then((going) => !going && dialog.abort()),
      ...(loginHint !== undefined && { loginHint }),
      ...(claims !== undefined && { claims }),
    };
    try {
      return await signInTo(attempt, tenant, secrets).interactive(request);
    } catch (failure) {
      if (dialog.signal.aborted) throw new vscode.CancellationError();
      throw failure;
    } finally {
      dialog.abort();
    }
  });
}

/** Shows the code until the person goes on; it stays in the notification while we wait. False: they do not want to. */
async function showCode({ userCode, verificationUri }: ShownCode, end: AbortSignal, tell: Tell): Promise<boolean> {
  tell(vscode.l10n.t('enter {0} at {1}', userCode, verificationUri));
  const go = vscode.l10n.t('Copy Code and Open Browser');
  const detail = vscode.l10n.t(
    'Enter this code at {0}, on this computer or another device, and sign in there with the account that may read the tenant. Do so only if you started this sign-in yourself.',
    verificationUri,
  );
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Your code to sign in is {0}', userCode),
    { modal: true, detail },
    go,
  );
  if (end.aborted) return true;
  if (chosen !== go) return false;
  // A browser may refuse the clipboard, and where no browser opens the code can still be entered elsewhere: the notification shows both.
  await Promise.resolve(vscode.env.clipboard.writeText(userCode)).catch(() => undefined);
  await openBrowser(verificationUri).catch(() => undefined);
  return true;
}
