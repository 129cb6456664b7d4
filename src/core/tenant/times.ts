import type { Language } from '../codes/texts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `2026-11-20`, the day in UTC. */
export function dayText(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

/** `2026-11-20 14:05 UTC`. The zone is always said: people compare it with logs of other zones. */
export function momentText(utc: number): string {
  return `${new Date(utc).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `98,412`. */
export function numberText(count: number, language: Language): string {
  return count.toLocaleString(language);
}
