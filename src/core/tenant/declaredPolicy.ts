import type { DeclaredPolicy } from './tenant';

const MOST_GROUPS = 50;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function oneOf<T>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((each) => each === value) ?? null;
}

function days(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 730 ? value : null;
}

function groups(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const ids = (value as readonly unknown[]).filter((id) => typeof id === 'string').map((id) => id.toLowerCase());
  return [...new Set(ids.filter((id) => GUID.test(id)))].slice(0, MOST_GROUPS);
}

/**
 * A policy as it was kept. The store is outside our hands (an older version, a broken profile): what is not understood becomes "not told",
 * and something that is no policy at all becomes null.
 */
export function readDeclaredPolicy(stored: unknown): DeclaredPolicy | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const raw = stored as Readonly<Record<string, unknown>>;
  const by = oneOf(raw['by'], ['form', 'portalJson'] as const);
  const at = raw['at'];
  if (by === null || typeof at !== 'number' || !(at > 0 && at < 8.64e15)) return null;
  const flag = (value: unknown): boolean | null => oneOf(value, [true, false]);
  return {
    scope: oneOf(raw['scope'], ['none', 'selected', 'all'] as const),
    groupIds: groups(raw['groupIds']),
    methodsRequired: oneOf(raw['methodsRequired'], [1, 2] as const),
    securityQuestions: flag(raw['securityQuestions']),
    writeback: flag(raw['writeback']),
    unlockWithoutReset: flag(raw['unlockWithoutReset']),
    registrationRequired: flag(raw['registrationRequired']),
    reconfirmDays: days(raw['reconfirmDays']),
    at,
    by,
  };
}
