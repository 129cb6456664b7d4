import type { SignInFailure } from '../core/signIn/failure';

export type SignInMethod = 'browser' | 'deviceCode';

/** `remote`: the extension host is not on the computer of the browser (SSH, container, Codespaces, web). */
export interface Surroundings {
  readonly setting: 'auto' | SignInMethod;
  readonly remote: boolean;
}

/** The ways to sign in, in the order in which they are tried. A port of a remote computer is not the browser's: there only a code works. */
export function flowsInOrder({ setting, remote }: Surroundings): readonly SignInMethod[] {
  if (setting !== 'auto') return [setting];
  return remote ? ['deviceCode'] : ['browser', 'deviceCode'];
}

/** Whether another way may work where this one failed; what the service or the person decided stays decided. */
export function anotherWayMayWork({ kind }: SignInFailure): boolean {
  return kind === 'browserNotOpened' || kind === 'timedOut' || kind === 'deviceCodeBlocked' || kind === 'redirectNotRegistered';
}
