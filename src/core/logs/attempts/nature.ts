import type { LogEvent } from '../event';
import { type Kind, type Role, meaningOf, telling } from '../step';

/** What the joining needs to know of an event, told from its codes. */
export interface Nature {
  readonly role: Role;
  readonly kind: Kind | undefined;
  /** Written on a server (Connect, a controller), not in the cloud. */
  readonly server: boolean;
  /** Codes that stand once in an attempt: the second of them begins the next. */
  readonly markers: readonly string[];
  /** Codes that may be written twice at the end of an attempt, within seconds: later they are of the next. */
  readonly endings: readonly string[];
  /** AD's own last word on a request, not one of the records that lead to it. */
  readonly answered: boolean;
}

const SERVER = /^(?:PasswordResetService|ADSync|Directory Synchronization|Security|unknown:PasswordResetService)\/|^0x|^ERROR_/;
const CLOUD = /^(?:audit:|AADSTS|SSPR_|OnPremises)/;
const ANSWER = /^PasswordResetService\/(?:3100[2378]|3101[01])$/;
const ONCE =
  /^PasswordResetService\/310(?:0[1-36-9]|1[01])$|\((?:self-service|by admin)\)$|started password|^audit:(?:submitted-user-id|success)$|^Reset user password$|^PasswordResetService\/33/;

function isServer(codes: readonly string[]): boolean {
  return codes.some((code) => SERVER.test(code)) && !codes.some((code) => CLOUD.test(code));
}

function isEnding(code: string): boolean {
  const { role, step, result } = meaningOf(code);
  return role === 'own' && step === 'outcome' && result === 'failure';
}

function read(codes: readonly string[], step: LogEvent['step']): Nature {
  const said = telling(codes);
  const own = said?.role ?? 'service';
  return {
    // A controller's reset by somebody else than the synchronisation: eventOf gave it no step.
    role: own === 'own' && step === 'other' && codes.includes('Security/4724') ? 'beside' : own,
    kind: codes.map((code) => meaningOf(code).kind).find((kind) => kind !== undefined),
    server: isServer(codes),
    markers: codes.filter((code) => ONCE.test(code)),
    endings: codes.filter((code) => isEnding(code)),
    answered: codes.some((code) => ANSWER.test(code)),
  };
}

/** What is known of the codes read so far, one code a level. */
interface Known {
  nature?: Nature;
  readonly next: Map<string, Known>;
}

/** The nature of each event. Few combinations of codes fill a log: each is judged once. */
export function naturesOf(events: readonly LogEvent[]): readonly Nature[] {
  const root: Known = { next: new Map() };
  const after = (at: Known, code: string): Known => {
    const known = at.next.get(code);
    if (known) return known;
    const fresh: Known = { next: new Map() };
    at.next.set(code, fresh);
    return fresh;
  };
  return events.map(({ codes, step }) => {
    let at = after(root, step);
    for (const code of codes) at = after(at, code);
    return (at.nature ??= read(codes, step));
  });
}

/** Whether two kinds can be one attempt: an unlocking may be a part of a reset. */
export function oneKind(one: Kind | undefined, other: Kind | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return (one === 'reset' && other === 'unlock') || (one === 'unlock' && other === 'reset');
}
