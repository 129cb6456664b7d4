import * as vscode from 'vscode';
import type { SignInMethod } from '../../auth/flows';
import type { SecretStore, SignedInAccount } from '../../auth/stored';
import type { Log } from '../log';
import { run } from '../run';
import { settings } from '../settings';
import { tellFailure, type Remedies } from './failures';
import { signInInteractively, type Attempt } from './interactive';
import { signInBundle } from './signInBundle';

/** A wish to sign in; without a way, the settings and the surroundings decide. */
export interface Wish extends Omit<Attempt, 'method'> {
  readonly method?: SignInMethod;
  /** Scopes that a sign-in without the wanted consent may fall back to. */
  readonly fewer?: readonly string[];
}

/** A port of a remote computer is not the browser's. */
function remote(): boolean {
  return vscode.env.remoteName !== undefined || vscode.env.uiKind === vscode.UIKind.Web;
}

/** Signs in and tells why when it fails; the remedy that the person then chooses begins anew. */
export class Flow {
  readonly #secrets: SecretStore;
  readonly #log: Log;
  /** What is done with an account that signed in, also after a second attempt. */
  readonly #arrived: (account: SignedInAccount) => Promise<void>;

  constructor(secrets: SecretStore, log: Log, arrived: (account: SignedInAccount) => Promise<void>) {
    this.#secrets = secrets;
    this.#log = log;
    this.#arrived = arrived;
  }

  /** Undefined: it failed, and the person was told. Throws a CancellationError when they cancelled. */
  async signIn(wish: Wish): Promise<SignedInAccount | undefined> {
    const { flowsInOrder, signInFailureOf } = signInBundle();
    const [first = 'browser'] = flowsInOrder({ setting: settings.signInMethod(), remote: remote() });
    const method = wish.method ?? first;
    try {
      const account = await signInInteractively({ ...wish, method }, this.#secrets);
      await this.#arrived(account);
      return account;
    } catch (thrown) {
      const failure = signInFailureOf(thrown);
      if (!failure) throw thrown;
      tellFailure(failure, this.#log, this.#remedies({ ...wish, method }));
      return undefined;
    }
  }

  #remedies(wish: Wish): Remedies {
    const again = (change: Partial<Wish>) => (): Promise<void> => run(this.#log, 'Sign-in', () => this.signIn({ ...wish, ...change }));
    const { fewer } = wish;
    return {
      signInAgain: again({}),
      retry: again({}),
      ...(wish.method === 'browser' ? { useDeviceCode: again({ method: 'deviceCode' }) } : { useBrowser: again({ method: 'browser' }) }),
      ...(fewer && { fewerPermissions: again({ scopes: fewer }) }),
    };
  }
}
