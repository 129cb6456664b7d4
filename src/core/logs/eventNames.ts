/**
 * What PasswordResetService calls its events in their own messages, with the number that each has (sample 15; GitHub, file 26175028162 of the
 * index: `Get-WinEvent` read by a script). Exports of the message alone have no number.
 */
const NAMES: Readonly<Record<string, string>> = {
  PasswordResetRequestStart: 'PasswordResetService/31001',
  PasswordResetSuccess: 'PasswordResetService/31002',
  ChangePasswordRequestStart: 'PasswordResetService/31006',
  ChangePasswordSuccess: 'PasswordResetService/31007',
  ResetUserPasswordByAdminStart: 'PasswordResetService/31009',
  ResetUserPasswordByAdminSuccess: 'PasswordResetService/31010',
};

/** Behind the TrackingId and before the details: other products use such names too. */
const NAMED = new RegExp(String.raw`TrackingId:\s{0,4}[\w-]{1,40},\s{0,8}(${Object.keys(NAMES).join('|')}),\s{0,8}Details\b`, 'i');
const byName = new Map(Object.entries(NAMES).map(([name, id]) => [name.toLowerCase(), id]));

/** Id of the catalogue of the event whose message this is; undefined: it names none of them. */
export function namedEvent(text: string): string | undefined {
  const name = NAMED.exec(text)?.[1];
  return name === undefined ? undefined : byName.get(name.toLowerCase());
}
