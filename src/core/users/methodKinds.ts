import type { MethodId } from '../tenant/tenant';

/**
 * What a registered method proves possession of. Two methods of one proof are one for a reset that takes two: the app gives a notification or
 * a code, and the mobile phone a message or a call. Mobile and office phone are two. Source: rules.md section 4.
 */
export type Proof = 'email' | 'mobilePhone' | 'officePhone' | 'app' | 'hardwareToken' | 'questions';

export const proofs: readonly Proof[] = ['app', 'mobilePhone', 'officePhone', 'email', 'hardwareToken', 'questions'];

/** Names in `methodsRegistered` (lower case), of Graph's pages and of its sister `usageAuthMethod`. Source: rules.md section 4. */
const byName: Readonly<Record<string, Proof | 'never'>> = {
  email: 'email',
  mobilephone: 'mobilePhone',
  mobilesms: 'mobilePhone',
  mobilecall: 'mobilePhone',
  sms: 'mobilePhone',
  officephone: 'officePhone',
  microsoftauthenticatorpush: 'app',
  appnotification: 'app',
  softwareonetimepasscode: 'app',
  appcode: 'app',
  onetimepasscode: 'app',
  hardwareonetimepasscode: 'hardwareToken',
  securityquestion: 'questions',
  alternatemobilephone: 'never',
  alternatemobilecall: 'never',
  apppassword: 'never',
  fido: 'never',
  fido2: 'never',
  fido2securitykey: 'never',
  microsoftauthenticatorpasswordless: 'never',
  passkeydevicebound: 'never',
  passkeydeviceboundauthenticator: 'never',
  passkeydeviceboundwindowshello: 'never',
  passkeysynced: 'never',
  temporaryaccesspass: 'never',
  windowshelloforbusiness: 'never',
};

/** What a method proves; `never`: documented not to count for reset; undefined: no source says, so nobody may say that it does not count. */
export function proofOf(method: string): Proof | 'never' | undefined {
  return Object.hasOwn(byName, method.toLowerCase()) ? byName[method.toLowerCase()] : undefined;
}

/** Whether this method of the app is the notification: alone it does not do where one method is required and the old policies rule. */
export function isNotification(method: string): boolean {
  return ['microsoftauthenticatorpush', 'appnotification'].includes(method.toLowerCase());
}

/** The settings of the authentication methods policy of which one suffices. Questions have none there. Source: rules.md section 2. */
export const settingsOf: Readonly<Record<Proof, readonly MethodId[]>> = {
  email: ['email'],
  mobilePhone: ['sms', 'voice'],
  officePhone: ['voice'],
  app: ['microsoftAuthenticator', 'softwareOath'],
  hardwareToken: ['hardwareOath'],
  questions: [],
};

/** What a person registered, sorted out. */
export interface Holdings {
  /** Each proof held, with the names behind it. */
  readonly proofs: ReadonlyMap<Proof, readonly string[]>;
  readonly notCounting: readonly string[];
  readonly notKnown: readonly string[];
}

export function holdingsOf(methods: readonly string[]): Holdings {
  const held = new Map<Proof, string[]>();
  const notCounting: string[] = [];
  const notKnown: string[] = [];
  for (const method of new Set(methods)) {
    const proof = proofOf(method);
    if (proof === undefined) notKnown.push(method);
    else if (proof === 'never') notCounting.push(method);
    else held.set(proof, [...(held.get(proof) ?? []), method]);
  }
  return { proofs: held, notCounting, notKnown };
}
