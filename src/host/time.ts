/** A moment in the time zone of this computer, with its distance from UTC: `2026-09-03 21:55:48 (UTC+02:00)`. */
export function localTime(utc: number): string {
  const minutes = -new Date(utc).getTimezoneOffset();
  const shifted = new Date(utc + minutes * 60_000).toISOString().replace('T', ' ').slice(0, 19);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${shifted} (UTC${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)})`;
}
