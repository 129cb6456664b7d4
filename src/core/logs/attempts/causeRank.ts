import { allFacts } from '../../codes/facts';
import type { Facts } from '../../codes/entry';
import { isLeft } from '../step';

/**
 * How much a code tells of why an attempt failed; the lowest number is the cause. Sources: codes.json (which code names which reason), symptoms.md
 * SY-081 to SY-090 (what to look at first), samples 01, 10, 12, 16, 18.
 *
 * 1. What the sync engine or AD gave as its reason: beside 33004 it tells a refused account from a refused SAM call.
 * 2. The writeback event that names a reason (33002 to 33009); a controller's 4724 (policy refused, sample 01) where none does.
 * 3. What ended the request on the server before AD was asked, then the connection's own events.
 * 4. What the page told the person (SSPR_00xx), what the change answered (AADSTS1200xx), what the audit log gave as the reason.
 * 5. "It failed", without a reason; sentences; what the person left undone; what an activity is named after (a blocked person).
 */
const ranks: Readonly<Record<string, number>> = {
  'ADSync/6329-SAM': 10,
  'ADSync/6329-LDAP-control': 10,
  'audit:hr=80230619': 22,
  // A Windows error that any call may give: less than the engine's own codes.
  ERROR_ACCESS_DENIED: 24,
  'Security/4724': 34,
  'PasswordResetService/33001': 40,
  'PasswordResetService/32000': 42,
  'ADSync/6329': 44,
  'PasswordResetService/31003': 64,
  'PasswordResetService/31008': 64,
  'PasswordResetService/31011': 64,
  // Says where to look, not what is wrong.
  'audit:onprem-problem': 62,
  'error-processing': 72,
  AADSTS120008: 72,
  AADSTS120020: 72,
  AADSTS120021: 72,
  'Blocked from self-service password reset': 60,
};

function byFamily({ family, id }: Facts): number {
  if (family === 'hresult' || id.startsWith('ADSync/6329-') || id === 'ADSync/HR-8023042') return 20;
  if (id.startsWith('PasswordResetService/33')) return 30;
  if (id.startsWith('PasswordResetService/32')) return 36;
  if (family === 'writeback-event') return 38;
  if (family === 'sspr') return 50;
  if (family === 'aadsts') return 54;
  if (family === 'audit-reason') return isLeft(id) ? 80 : 58;
  if (family === 'enduser-message' || family === 'admin-message') return 70;
  return family === 'audit-activity' ? 90 : 78;
}

/** Identical statements of the event and of the engine: the HRESULT stands for the variant of 6329 that is named after it, so that one cause is counted as one. */
const twins: ReadonlyMap<string, string> = new Map([
  ['ADSync/6329-80230619', '0x80230619'],
  ['audit:hr=80230619', '0x80230619'],
  ['ADSync/6329-80230626', '0x80230626'],
  ['ADSync/6329-80230405', '0x80230405'],
  ['ADSync/6329-8023061f', '0x8023061F'],
  ['ADSync/HR-8023042', '0x80230402'],
]);

/** Events that say the same as an HRESULT in other words (codes.json, `related`): they make it surer. */
const said: Readonly<Record<string, readonly string[]>> = {
  '0x80230619': ['PasswordResetService/33008', 'Security/4724'],
  '0x80230626': ['PasswordResetService/33004'],
  '0x80230405': ['PasswordResetService/33002'],
};

const rankOf = new Map(allFacts.map((facts) => [facts.id, ranks[facts.id] ?? byFamily(facts)]));
const severe = new Set(allFacts.filter(({ severity }) => severity === 'error').map(({ id }) => id));

/** The lower, the more it tells; of equal codes an error goes before a warning. */
export function causeRank(code: string): number {
  return (rankOf.get(code) ?? 79) + (severe.has(code) ? 0 : 0.5);
}

/** The id under which a cause is counted. */
export function causeOf(code: string): string {
  return twins.get(code) ?? code;
}

/** Whether a code says what the cause says, in its own words. */
export function confirms(code: string, cause: string): boolean {
  return causeOf(code) === cause || (said[cause] ?? []).includes(code);
}

/** Whether a failure of the sync engine fits the event that names the same reason: 6329-80230626 and 33004. */
export function fits(engine: readonly string[], answers: readonly string[]): boolean {
  return engine.some((code) => answers.some((answer) => confirms(answer, causeOf(code))));
}
