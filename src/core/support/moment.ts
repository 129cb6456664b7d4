import { DAY, MINUTE } from '../tenant/times';

/** What a person typed as a moment, in milliseconds UTC, or what keeps it from being one. */
export type TypedMoment = { readonly utc: number } | 'form' | 'noSuchTime' | 'zoneMissing' | 'zoneName';

const FORM = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]|,\s*)\s*(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d{1,7})?)?\s*(.*)$/su;
const ZONE = /^\(?(?:(?:UTC|GMT)\s*)?(?:Z|([+\u2212-])\s?(\d\d?)(?::?(\d\d))?|(?<=UTC|GMT)\s*)\)?$/iu;

/** Minutes east of UTC. */
function offset(zone: string): number | undefined {
  const match = ZONE.exec(zone);
  if (!match) return undefined;
  const [, sign, hours = '0', minutes = '0'] = match;
  const distance = Number(hours) * 60 + Number(minutes);
  return Number(minutes) > 59 || distance > 14 * 60 ? undefined : sign === '+' || sign === undefined ? distance : -distance;
}

/**
 * `2026-11-20 14:05 +01:00`, `… UTC`, `…Z`, `… UTC+1`. The order of day and month and what a zone is called differ from country to country, so
 * only this order and an offset count.
 */
export function typedMoment(text: string): TypedMoment {
  const match = FORM.exec(text.trim());
  if (!match) return 'form';
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const real = month >= 1 && month <= 12 && day >= 1 && new Date(local).getUTCDate() === day;
  if (!real || hour > 23 || minute > 59 || second > 59) return 'noSuchTime';
  const zone = (match[7] ?? '').trim();
  if (zone === '') return 'zoneMissing';
  const minutes = offset(zone);
  return minutes === undefined ? 'zoneName' : { utc: local - minutes * MINUTE };
}

/** Logs of Microsoft Entra ID go back 30 days with a P1 or P2 licence, seven without. */
export const LOGS_KEPT = 30 * DAY;
