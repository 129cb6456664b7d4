import type { Fact } from '../tenant/fact';
import type { Finding, Subject } from '../users/gates/gate';
import { adminMethods, standingOf } from '../users/gates/administrator';
import { allowed } from '../users/gates/allowed';
import { methods, withAccount } from '../users/gates/methods';
import { rowOf } from '../users/gates/report';
import { holdingsOf, proofOf } from '../users/methodKinds';
import type { Registration } from '../users/tenantUser';
import { type CheckEvidence, seen } from './evidence';
import type { LiveMethod } from './facts';

const byType: Readonly<Record<string, string>> = {
  email: 'email',
  microsoftAuthenticator: 'microsoftAuthenticatorPush',
  softwareOath: 'softwareOneTimePasscode',
  hardwareOath: 'hardwareOneTimePasscode',
  fido2: 'fido2',
  windowsHelloForBusiness: 'windowsHelloForBusiness',
  temporaryAccessPass: 'temporaryAccessPass',
  platformCredential: 'macOsSecureEnclaveKey',
  external: 'externalAuthMethod',
  qrCodePin: 'qrCode',
};
const byPhone = { mobile: 'mobilePhone', alternateMobile: 'alternateMobilePhone', office: 'officePhone' } as const;

/** A live method by its name in the report; undefined: the password, which is no method. One that we do not know keeps its name. */
function nameOf({ type, phone }: LiveMethod): string | undefined {
  if (type === 'password') return undefined;
  return type === 'phone' ? byPhone[phone ?? 'mobile'] : (byType[type] ?? type);
}

/** What is registered, by the report or, where they differ, as it is now. */
export interface Registered {
  readonly subject: Subject;
  /** Undefined: neither the report nor Graph told. */
  readonly row: Registration | undefined;
  /** False: there may be more than what is listed. */
  readonly complete: boolean;
  readonly evidence: readonly CheckEvidence[];
}

function proofsOf(names: readonly string[]): string {
  const { proofs, notKnown } = holdingsOf(names);
  return [...proofs.keys(), ...notKnown].sort().join(',');
}

/** What Graph never lists live: security questions, hardware tokens, and what is newer than our list. The report has them. */
function onlyInReport(name: string): boolean {
  const proof = proofOf(name);
  return proof === 'questions' || proof === 'hardwareToken' || proof === undefined;
}

/**
 * Live methods win over the report, which is hours old, where the two differ in what they prove. Then only methods are known and none of the
 * service's own judgements.
 */
export function registeredOf(subject: Subject, live: Fact<readonly LiveMethod[]>): Registered {
  const row = rowOf(subject.traits);
  if (!live.known) return { subject, row, complete: true, evidence: [] };
  const names = [
    ...new Set([...live.value.flatMap((method) => nameOf(method) ?? []), ...(row?.methods ?? []).filter(onlyInReport)]),
  ].sort();
  const evidence = [seen('liveMethods', 'note', ['liveMethods'], { methods: names.join(',') })];
  if (row?.methods && proofsOf(row.methods) === proofsOf(names)) return { subject, row, complete: true, evidence };
  const now: Registration = {
    enabled: row?.enabled ?? null,
    registered: null,
    capable: null,
    admin: row?.admin ?? null,
    methods: names,
  };
  const differs = row?.methods ? [seen('liveDiffers', 'note', ['liveMethods'])] : [];
  return {
    subject: { ...subject, traits: { ...subject.traits, registration: now } },
    row: now,
    complete: row?.methods != null || allowed('questions', [], subject).state === 'no',
    evidence: [...evidence, ...differs],
  };
}

/** What readiness says of the methods, under the policy that holds for the person; undefined: it is not known which, and they differ. */
export function methodsFinding({ subject }: Registered): Finding | undefined {
  const byUser = withAccount(methods(subject), subject.traits.account);
  const byAdmin = adminMethods(subject);
  switch (standingOf(subject.traits).policy) {
    case 'user':
      return byUser;
    case 'administrator':
    case 'presumed':
      return byAdmin;
    case 'unclear':
      return byUser.outcome === byAdmin.outcome ? byUser : undefined;
  }
}
