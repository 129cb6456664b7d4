import { DAY, iso, type Person } from './expand';
import type { Row } from './filter';
import { guidFor } from './ids';

/** The live methods of one person, as `/users/{id}/authentication/methods` answers; questions never stand there. Numbers are masked. */
export function methodsOf({ flags, number, id }: Person, now: number): readonly Row[] {
  const created = { createdDateTime: iso(now - (30 + number) * DAY) };
  const digits = String(number).padStart(2, '0');
  const one = (flag: string, type: string, more: object): readonly Row[] =>
    flags.has(flag) ? [{ '@odata.type': `#microsoft.graph.${type}AuthenticationMethod`, id: guidFor(id + flag), ...more }] : [];
  return [
    // The documentation gives these ids: they are the same for everybody.
    { '@odata.type': '#microsoft.graph.passwordAuthenticationMethod', id: '28c10230-6103-485e-b985-444c60001490', password: null },
    ...one('sms', 'phone', {
      id: '3179e48a-750b-4051-897c-87b9720928f7',
      phoneNumber: `+44 XXXXXXXX${digits}`,
      phoneType: 'mobile',
      smsSignInState: 'notConfigured',
    }),
    ...one('office', 'phone', {
      id: 'e37fc753-ff3b-4958-9484-eaa9425c82bc',
      phoneNumber: `+44 XXXXXXXX${digits}`,
      phoneType: 'office',
      smsSignInState: 'notSupported',
    }),
    ...one('mail', 'email', { id: '3ddfcfc8-9383-446f-83cc-3ab9be4be18f', emailAddress: `person${number}@mail.example` }),
    ...one('push', 'microsoftAuthenticator', {
      displayName: 'Telephone',
      deviceTag: 'SoftwareTokenActivated',
      phoneAppVersion: '6.2611.1',
      ...created,
    }),
    ...one('code', 'softwareOath', { secretKey: null }),
    ...one('hello', 'windowsHelloForBusiness', { displayName: 'LAPTOP', keyStrength: 'normal', ...created }),
    ...one('passkey', 'fido2', { displayName: 'Key', model: 'Security key', attestationLevel: 'attested', ...created }),
  ];
}
