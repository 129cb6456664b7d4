/**
 * Sources whose every event is about synchronisation, writeback or password reset. Names: the catalogue's, and those that the installers of
 * Entra Connect and its agents register (Microsoft's pages on troubleshooting pass-through authentication, Connect Health and cloud sync).
 */
const SOURCES =
  /^(?:PasswordResetService|ADSync|Directory Synchronization|AADConnect.*|(?:Microsoft[ -])?(?:Azure ?AD|Entra) ?Connect.*|Microsoft-Azure(?:AD)?Connect.*|AADPasswordResetCredentialProvider|AzureActiveDirectoryConnect.*)$/i;
const SECURITY = 'Microsoft-Windows-Security-Auditing';
/** Password changed, password reset, account changed, locked out, unlocked. Source: Microsoft's pages on auditing user account management. */
const ACCOUNT_EVENTS: ReadonlySet<number> = new Set([4723, 4724, 4738, 4740, 4767]);

/** Whether an event concerns self-service password reset by its source and number alone, whatever it says. */
export function isRelated(source: string, eventId: number | undefined): boolean {
  return source === SECURITY ? ACCOUNT_EVENTS.has(eventId ?? 0) : SOURCES.test(source);
}

/** Whether it is worth looking for codes in an event's text: the Security log has millions of others, and none of them holds any. */
export function mayHoldCodes(source: string, eventId: number | undefined): boolean {
  return source !== SECURITY || ACCOUNT_EVENTS.has(eventId ?? 0);
}
