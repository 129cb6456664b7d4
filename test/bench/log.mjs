/**
 * A realistic log of any size: the kinds of lines that stand round our codes on servers, one line in 500 with something of ours. The same
 * seed gives the same log.
 */

const PLAIN = [
  (n) =>
    `2026-11-${day(n)} ${time(n)} INFO  [worker-${n % 16}] Contoso.Directory.Replication - Partition DC=contoso,DC=com: ${n % 977} changes read, cookie ${hex(n)}`,
  (n) =>
    `${time(n)} 10.20.${n % 250}.${n % 254} GET /adfs/ls/?wa=wsignin1.0&wtrealm=urn:federation:MicrosoftOnline 443 - 10.1.1.${n % 200} Mozilla/5.0 200 0 0 ${n % 900}`,
  (n) =>
    `Information,11/${day(n)}/2026 ${time(n)},Service Control Manager,7036,None,"The Windows Update service entered the running state."`,
  (n) =>
    `[${time(n)}] DEBUG: Synchronization cycle ${n}: imported ${n % 4000} objects, exported ${n % 17}, password hashes ${n % 31}, elapsed ${n % 60000} ms`,
  (n) =>
    `{"time":"2026-11-${day(n)}T${time(n)}Z","category":"SignInLogs","properties":{"userPrincipalName":"user${n % 5000}@contoso.com","status":{"errorCode":0},"appDisplayName":"Office 365"}}`,
  (n) =>
    `Nov ${day(n)} ${time(n)} connect01 AADConnectHealth[${n % 65535}]: heartbeat sent, tenant health service answered in ${n % 300} ms`,
  (n) =>
    `Log Name: Application  Source: MSExchange Common  Event ID: ${4000 + (n % 300)}  Level: Warning  User: N/A  Computer: EX0${n % 9}.contoso.com`,
  (n) =>
    `   at Microsoft.Online.Coexistence.ProvisionHelper.InvokeWithRetry[T](Func\`1 operation, Int32 attempts) in d:\\src\\sync\\file${n % 40}.cs:line ${n % 900}`,
];
const OURS = [
  (n) =>
    `Error,11/${day(n)}/2026 ${time(n)},PasswordResetService,33004,None,"TrackingId: ${guid(n)}, ADPermissionsError, Details: Context: cloudAnchor"`,
  (n) =>
    `${time(n)} user${n % 100}@contoso.com saw SSPR_0029: We're unable to reset your password due to an error in your on-premises configuration.`,
  (n) =>
    `Error 11/${day(n)}/2026 ${time(n)} ADSync 6329 Server "BAIL: MMS(4924): ..\\server.cpp(11139): 0x80230619 (A restriction prevents the password from being changed to the current one specified.)"`,
  () =>
    `"activityDisplayName":"Reset password (self-service)","resultReason":"User's account has insufficient authentication methods defined."`,
  (n) => `AADSTS50126: Error validating credentials. Trace ID: ${guid(n + 1)} Correlation ID: ${guid(n + 2)}`,
];

const day = (n) => String((n % 28) + 1).padStart(2, '0');
const two = (n) => String(n % 60).padStart(2, '0');
const time = (n) => `${String(n % 24).padStart(2, '0')}:${two(n * 7)}:${two(n * 13)}`;
const hex = (n) => ((n * 2654435761) >>> 0).toString(16).padStart(8, '0');
const guid = (n) =>
  `${hex(n)}-${hex(n + 1).slice(0, 4)}-4${hex(n + 2).slice(0, 3)}-a${hex(n + 3).slice(0, 3)}-${hex(n + 4)}${hex(n + 5).slice(0, 4)}`;

/** Yields parts of about a megabyte, each ending at a line break, `bytes` in all. */
export function* realisticLog(bytes) {
  let written = 0;
  for (let line = 0; written < bytes;) {
    let part = '';
    while (part.length < 1 << 20 && written + part.length < bytes) {
      const make = line % 500 === 250 ? OURS[((line / 500) | 0) % OURS.length] : PLAIN[(line * 31 + (line >> 3)) % PLAIN.length];
      part += make(line++) + '\r\n';
    }
    written += part.length;
    yield part;
  }
}
