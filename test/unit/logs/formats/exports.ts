/** Exports as programs write them; people, computers and ids are invented. Languages: what Windows and the admin center show. */

export const TRACKING = '0f1e2d3c-1111-4222-8333-944455556666';
export const REFUSED = `TrackingId: ${TRACKING}, Reason: Synchronization Engine returned an error hr=80230626, message=The password could not be updated because the management agent credentials were denied access.`;
export const CORRELATION = '192298c1-0994-4dd6-b05a-a6c5984c31cb';

const rows = (separator: string, failed: string, fine: string): string =>
  [
    `${failed},PasswordResetService,33004,None,"${REFUSED.replaceAll('"', '""')}\r\n   at Microsoft.Online.PasswordSynchronization(""x"", y)\r\n"`,
    `${fine},PasswordResetService,31001,None,"PasswordResetRequestStart, Details: kari@contoso.com"`,
    `${fine},ADSync,405,Server,"Call sync ldap_bind for DomainName=CONTOSO.COM, UserName=MSOL_1."`,
  ]
    .map((row) => row.replace(/,(?=PasswordResetService|ADSync|33004|31001|405|None|Server|"|\d\d[/.]|\d{4}-)/g, separator))
    .join('\r\n') + '\r\n';

/** Event Viewer's CSV, and its text parted by tabs. */
export const eventExports: Readonly<Record<string, string>> = {
  'English (United States)':
    'Level,Date and Time,Source,Event ID,Task Category\r\n' + rows(',', 'Error,11/5/2026 2:44:01 PM', 'Information,11/5/2026 2:43:59 PM'),
  'English (United Kingdom)':
    'Level,Date and Time,Source,Event ID,Task Category\r\n' + rows(',', 'Error,05/11/2026 14:44:01', 'Information,05/11/2026 14:43:59'),
  'Norwegian, semicolons':
    'Nivå;Dato og klokkeslett;Kilde;Hendelses-ID;Oppgavekategori\r\n' +
    rows(';', 'Feil,05.11.2026 14:44:01', 'Informasjon,05.11.2026 14:43:59'),
  'Swedish, tabs':
    'Nivå\tDatum och tid\tKälla\tHändelse-ID\tAktivitetskategori\r\n' +
    rows('\t', 'Fel,2026-11-05 14:44:01', 'Information,2026-11-05 14:43:59'),
  German:
    'Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\r\n' +
    rows(',', 'Fehler,05.11.2026 14:44:01', 'Informationen,05.11.2026 14:43:59'),
  'a language that we do not know':
    'Poziom,Data i godzina,Źródło,Identyfikator zdarzenia,Kategoria zadania\r\n' +
    rows(',', 'Error,05.11.2026 14:44:01', 'Information,05.11.2026 14:43:59'),
  'no heading': rows(',', 'Error,05.11.2026 14:44:01', 'Information,05.11.2026 14:43:59'),
};

/** What PowerShell and Log Analytics make of an event. */
export const shellExports: Readonly<Record<string, string>> = {
  'Get-WinEvent | Export-Csv':
    '#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n"Message","Id","Version","Level","ProviderName","MachineName","TimeCreated","LevelDisplayName"\r\n' +
    `"${REFUSED}\r\nmore","33004","0","2","PasswordResetService","AADC01.contoso.com","11/5/2026 2:44:01 PM","Error"\r\n`,
  'Get-EventLog | Export-Csv, an instance with its severity':
    '"EventID","MachineName","Index","EntryType","Message","Source","InstanceId","TimeGenerated","UserName"\r\n' +
    `"33004","AADC01.contoso.com","7","Error","${REFUSED}\r\nmore","PasswordResetService","2147516652","05.11.2026 14:44:01",\r\n`,
  'Get-EventLog, the instance alone':
    '"MachineName","EntryType","Message","Source","InstanceId","TimeGenerated"\r\n' +
    `"AADC01.contoso.com","Error","${REFUSED}\r\nmore","PasswordResetService","3221258476","05.11.2026 14:44:01"\r\n`,
  'Log Analytics, table Event':
    '"TimeGenerated [UTC]",Source,EventLog,Computer,EventLevelName,EventID,RenderedDescription\n' +
    `"11/5/2026, 2:44:01.000 PM",PasswordResetService,Application,"AADC01.contoso.com",Error,33004,"${REFUSED}\r\nmore"\n`,
};

const system = (provider: string, id: number, level: number, time: string): string =>
  `<System><Provider Name='${provider}'/><EventID Qualifiers='0'>${id}</EventID><Version>0</Version><Level>${level}</Level><Task>0</Task>` +
  `<Keywords>0x80000000000000</Keywords><TimeCreated SystemTime='${time}'/><EventRecordID>7</EventRecordID><Channel>Application</Channel>` +
  `<Computer>AADC01.contoso.com</Computer><Security/></System>`;

export const refusedEvent = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>${system('PasswordResetService', 33004, 2, '2026-11-05T13:44:01.1234567Z')}<EventData><Data>${REFUSED} &lt;PasswordResetDetails&gt; &#34;x&#x22; &amp;lt;</Data></EventData></Event>`;
export const renderedEvent = `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">${system('PasswordResetService', 31002, 4, '2026-11-05T13:44:02Z')}<EventData><Data>x</Data></EventData><RenderingInfo Culture="nb-NO"><Message><![CDATA[TrackingId: ${TRACKING}, PasswordResetSuccess, Details: <x> & y]]></Message><Level>Informasjon</Level></RenderingInfo></Event>`;
export const securityEvent = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>
  <System>
    <Provider Name="Microsoft-Windows-Security-Auditing" Guid="{54849625-5478-4994-a5ba-3e3b0328c30d}" />
    <EventID>4724</EventID>
    <Level>0</Level>
    <Keywords>0x8010000000000000</Keywords>
    <TimeCreated SystemTime="2026-11-05T13:44:01.000Z" />
    <Computer>DC01.contoso.com</Computer>
  </System>
  <EventData>
    <Data Name="TargetUserName">kari</Data>
    <Data Name="TargetDomainName">CONTOSO</Data>
    <Data Name="Empty" />
    <Data Name='SubjectUserName'>MSOL_73c8a9aa6173</Data>
  </EventData>
</Event>`;

/** The heading of the admin center's download, up to the first target. */
const downloadHeading =
  '"Date (UTC)","CorrelationId","Service","Category","Activity","Result","ResultReason","User Agent","ActorType","ActorDisplayName","ActorObjectId","ActorUserPrincipalName","IPAddress","ActorHomeTenantId","ActorHomeTenantName","ActorServicePrincipalId","ActorServicePrincipalName","Target1Type","Target1DisplayName","Target1ObjectId","Target1UserPrincipalName","Target1ModifiedProperty1Name","Target1ModifiedProperty1OldValue","Target1ModifiedProperty1NewValue"';
const spanishHeading = downloadHeading
  .replace('Date (UTC)', 'Fecha (UTC)')
  .replace('Service', 'Servicio')
  .replace('Category', 'Categoría')
  .replace('Activity', 'Actividad')
  .replace('"Result"', '"Resultado"')
  .replace('Target1UserPrincipalName', 'Objetivo1NombrePrincipalDeUsuario');
const unknownHeading = downloadHeading.replace(/"[^"]*"/g, '"Kolumna"');
const downloadRow = `"2026-11-05T13:44:01+00:00","${CORRELATION.toUpperCase()}","Self-service Password Management","UserManagement","Reset password (self-service)","failure","OnPremisesConnectivityFailure ","","User","","9a000000-0000-4000-8000-000000000001","kari@contoso.com","203.0.113.7","","","","","User","Kari, ""the boss""","9a000000-0000-4000-8000-000000000001","kari@contoso.com","","",""\n`;

export const auditExports: Readonly<Record<string, string>> = {
  'download of the admin center': `\uFEFF${downloadHeading}\n${downloadRow}`,
  'download in Spanish': `${spanishHeading}\n${downloadRow.replace('"failure"', '"Error"')}`,
  'download in a language that we do not know': `${unknownHeading}\n${downloadRow}`,
  'Log Analytics':
    '"TimeGenerated [UTC]",OperationName,Category,Result,ResultReason,CorrelationId,LoggedByService,InitiatedBy,TargetResources\n' +
    `"11/5/2026, 1:44:01.000 PM","Reset password (self-service)",UserManagement,failure,OnPremisesConnectivityFailure,"${CORRELATION}","Self-service Password Management","{""user"":{""id"":""9a000000-0000-4000-8000-000000000002"",""userPrincipalName"":""admin@contoso.com""}}","[{""id"":""9a000000-0000-4000-8000-000000000009"",""type"":""Group""},{""id"":""9a000000-0000-4000-8000-000000000001"",""type"":""User"",""userPrincipalName"":""kari@contoso.com""}]"\n`,
};

/** A record as Graph gives it. */
export const graphRecord = {
  id: 'SSGM_1',
  category: 'UserManagement',
  correlationId: CORRELATION,
  result: 'failure',
  resultReason: 'OnPremisesConnectivityFailure ',
  activityDisplayName: 'Reset password (self-service)',
  activityDateTime: '2026-11-05T13:44:01Z',
  loggedByService: 'Self-service Password Management',
  initiatedBy: { app: null, user: { id: '9a000000-0000-4000-8000-000000000002', userPrincipalName: 'admin@contoso.com' } },
  targetResources: [
    { id: '9a000000-0000-4000-8000-000000000009', displayName: 'Group', type: 'Group' },
    { id: '9a000000-0000-4000-8000-000000000001', displayName: null, type: 'User', userPrincipalName: 'kari@contoso.com' },
  ],
  additionalDetails: [{ key: 'value', value: 'with "marks", {braces} and [brackets] \\' }],
};

const { activityDisplayName, activityDateTime, correlationId, loggedByService, result, resultReason, initiatedBy, targetResources } =
  graphRecord;
const diagnostic = {
  time: activityDateTime,
  operationName: activityDisplayName,
  category: 'AuditLogs',
  resultSignature: 'None',
  correlationId,
  properties: { ...graphRecord, result: 1 },
};
const analytics = {
  TimeGenerated: activityDateTime,
  OperationName: activityDisplayName,
  Result: result,
  ResultReason: resultReason,
  CorrelationId: correlationId,
  LoggedByService: loggedByService,
  InitiatedBy: JSON.stringify(initiatedBy),
  TargetResources: JSON.stringify(targetResources),
};
const table = {
  name: 'PrimaryResult',
  columns: Object.keys(analytics).map((name) => ({ name, type: 'string' })),
  rows: [Object.values(analytics), Object.values(analytics)],
};
const shell = JSON.stringify(
  Object.fromEntries(
    Object.entries(graphRecord).map(([name, value]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      name === 'activityDateTime' ? '/Date(1793886241000)/' : value,
    ]),
  ),
);

/** Each holds the record twice. */
export const jsonExports: Readonly<Record<string, string>> = {
  'an answer of Graph': JSON.stringify({
    '@odata.context': 'https://x/$metadata',
    value: [graphRecord, graphRecord],
    '@odata.nextLink': 'https://x?{y}',
  }),
  'an answer of Graph over many lines': JSON.stringify({ '@odata.context': 'https://x', value: [graphRecord, graphRecord] }, undefined, 2),
  'pages of answers': JSON.stringify([{ value: [graphRecord] }, { value: [graphRecord] }], undefined, 1),
  'the download of the admin center': `\uFEFF${JSON.stringify([graphRecord, graphRecord], undefined, 4)}`,
  'diagnostic settings': JSON.stringify({ records: [diagnostic, diagnostic] }),
  'a storage account, one a line': `${JSON.stringify(diagnostic)}\r\n${JSON.stringify(diagnostic)}\r\n`,
  'event hubs, a list a line': `${JSON.stringify({ records: [diagnostic] })}\n${JSON.stringify({ records: [diagnostic] })}`,
  'a comment first': `// ORIGIN: "somebody's {lab}"\n${JSON.stringify(graphRecord)}\n# and another [\n${JSON.stringify(graphRecord)}`,
  'Log Analytics, objects': JSON.stringify([analytics, analytics]),
  'Log Analytics, a table': JSON.stringify({ tables: [table], statistics: { query: {} } }),
  'Log Analytics, an older table': JSON.stringify({
    Tables: [{ TableName: 'Table_0', Columns: table.columns.map(({ name }) => ({ ColumnName: name })), Rows: table.rows }],
  }),
  'PowerShell 5': `[${shell.replaceAll('[{', '[\r\n{')},\r\n${shell}]`,
};
