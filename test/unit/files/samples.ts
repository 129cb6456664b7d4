/** One log of each form, long enough for several pieces, with letters beyond ASCII that Windows-1252 has. */
export const samples: Readonly<Record<string, string>> = {
  plain: lines((n) =>
    n % 40 === 7
      ? `2026-11-14 09:${two(n)}:00.000 Z bjørn.ås@contoso.com saw SSPR_0029: We're unable to reset your password (${n})`
      : `2026-11-14 09:${two(n)}:00.000 Z heartbeat ${n}, Åse og Örjan svarte på ${n % 300} ms`,
  ),
  eventText: lines((n) =>
    [
      'Log Name:      Application',
      `Source:        ${n % 20 === 3 ? 'PasswordResetService' : 'MSExchange Common'}`,
      `Date:          11/14/2026 9:${two(n)}:00 AM`,
      `Event ID:      ${n % 20 === 3 ? 33004 : 4000}`,
      'Task Category: None',
      'Level:         Error',
      'Keywords:      Classic',
      'User:          N/A',
      'Computer:      connect01.contoso.com',
      'Description:',
      n % 20 === 3
        ? `TrackingId: 0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}, ADPermissionsError, Details: Åse Øvergård`
        : 'Ingenting å melde.',
      '',
    ].join('\r\n'),
  ),
  eventCsv:
    'Level,Date and Time,Source,Event ID,Task Category\r\n' +
    lines(
      (n) =>
        `Error,11/14/2026 9:${two(n)}:00 AM,${n % 20 === 3 ? 'PasswordResetService,33004' : 'Søk,4000'},None,"TrackingId: ` +
        `0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')},\r\nADPermissionsError, Details: ""Åse"" Øvergård"`,
    ),
  eventXml:
    '<?xml version="1.0" standalone="yes"?>\r\n<Events>' +
    lines(
      (n) =>
        `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${n % 20 === 3 ? 'PasswordResetService' : 'Søk'}'/>` +
        `<EventID Qualifiers='0'>${n % 20 === 3 ? 33004 : 4000}</EventID><Level>2</Level><TimeCreated SystemTime='2026-11-14T09:${two(n)}:00.0000000Z'/>` +
        `<EventRecordID>${n}</EventRecordID><Channel>Application</Channel><Computer>connect01</Computer></System><EventData>` +
        `<Data>TrackingId: 0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}, ADPermissionsError, Details: Åse Øvergård</Data></EventData></Event>`,
    ) +
    '</Events>\r\n',
  auditJson: `${JSON.stringify(
    Array.from({ length: 240 }, (_each, n) => ({
      id: `SSPR_${n}`,
      category: 'UserManagement',
      correlationId: `0f8fad5b-d9cb-469f-a165-${String(n).padStart(12, '0')}`,
      result: 'failure',
      resultReason: 'OnPremisesAdminActionRequired',
      activityDisplayName: 'Reset password (self-service)',
      activityDateTime: `2026-11-14T09:${two(n)}:00Z`,
      loggedByService: 'Self-service Password Management',
      initiatedBy: { user: { id: 'a', displayName: 'Åse Øvergård', userPrincipalName: 'ase@contoso.com' } },
      targetResources: [{ id: 'a', displayName: 'Åse Øvergård', userPrincipalName: 'ase@contoso.com', type: 'User' }],
    })),
    undefined,
    2,
  )}\n`,
};

function two(n: number): string {
  return String(n % 60).padStart(2, '0');
}

/** Long enough for a second piece. */
function lines(line: (n: number) => string): string {
  let text = '';
  for (let n = 0; text.length < 120_000; n++) text += `${line(n)}\r\n`;
  return text;
}

/** Ways to write a text down, with the names that we give them. */
export const encodings: Readonly<Record<string, { readonly name: string; readonly encode: (text: string) => Buffer }>> = {
  'UTF-8': { name: 'UTF-8', encode: (text) => Buffer.from(text) },
  'UTF-8 with a mark': { name: 'UTF-8', encode: (text) => Buffer.from(`\ufeff${text}`) },
  'UTF-16 LE with a mark': { name: 'UTF-16 LE', encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  'UTF-16 LE without a mark': { name: 'UTF-16 LE', encode: (text) => Buffer.from(text, 'utf16le') },
  'UTF-16 BE with a mark': { name: 'UTF-16 BE', encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
  'UTF-16 BE without a mark': { name: 'UTF-16 BE', encode: (text) => Buffer.from(text, 'utf16le').swap16() },
  'Windows-1252': { name: 'Windows-1252', encode: (text) => Buffer.from(text, 'latin1') },
};
