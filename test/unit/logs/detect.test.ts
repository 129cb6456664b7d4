import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { detectFormat, readerFor } from '../../../src/core/logs/formats/detect';
import type { LogFormat } from '../../../src/core/logs/record';

const EVENT = '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><EventID>33004</EventID></System></Event>';

const table: readonly (readonly [LogFormat, string, string])[] = [
  [
    'eventCsv',
    'Event Viewer, English',
    'Level,Date and Time,Source,Event ID,Task Category\r\nError,11/5/2020 2:44:01 AM,ADSync,6329,Server,"x\r\ny"\r\n',
  ],
  ['eventCsv', 'a mark of the encoding before it', '\ufeffLevel,Date and Time,Source,Event ID,Task Category\r\n'],
  [
    'eventCsv',
    'Norwegian',
    'Nivå;Dato og klokkeslett;Kilde;Hendelses-ID;Oppgavekategori\r\nFeil;05.11.2020 14:44:01;PasswordResetService;33004;Ingen;"x"\r\n',
  ],
  [
    'eventCsv',
    'Swedish, tabs',
    'Nivå\tDatum och tid\tKälla\tHändelse-ID\tAktivitetskategori\r\nFel\t2020-11-05 14:44:01\tADSync\t6329\tServer\tx\r\n',
  ],
  [
    'eventCsv',
    'German',
    'Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\r\nFehler,05.11.2020 14:44:01,ADSync,6329,Server,x\r\n',
  ],
  [
    'eventCsv',
    'French',
    "Niveau,Date et heure,Source,ID de l'événement,Catégorie de la tâche\r\nErreur,05/11/2020 14:44:01,ADSync,6329,Server,x\r\n",
  ],
  [
    'eventCsv',
    'a language we do not know',
    'Poziom,Data i godzina,Źródło,Identyfikator zdarzenia,Kategoria zadania\r\nBłąd,05.11.2020 14:44:01,ADSync,6329,Brak,x\r\n',
  ],
  [
    'eventCsv',
    'without heading',
    'Error,11/5/2020 2:44:01 AM,ADSync,6329,Server,"x"\r\nError,11/5/2020 2:44:02 AM,ADSync,6800,Server,"x"\r\n',
  ],
  [
    'eventCsv',
    'Get-WinEvent | Export-Csv',
    '#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n"Message","Id","Version","ProviderName","TimeCreated"\r\n"x","33004","0","PasswordResetService","11/5/2020 2:44:01 AM"\r\n',
  ],
  [
    'eventCsv',
    'Get-EventLog | Export-Csv',
    '"EventID","MachineName","Index","EntryType","Message","Source","InstanceId","TimeGenerated"\r\n',
  ],
  ['eventCsv', 'Log Analytics, table Event', 'TimeGenerated [UTC],Source,EventLog,EventLevelName,EventID,RenderedDescription,Computer\r\n'],
  ['eventXml', 'Event Viewer', `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<Events>${EVENT}</Events>`],
  ['eventXml', 'wevtutil, no root', `${EVENT}\r\n${EVENT}`],
  [
    'auditCsv',
    'admin center',
    'Date (UTC),CorrelationId,Service,Category,Activity,Result,ResultReason,ActorType\n2026-11-14T09:01:02Z,x,Self-service Password Management,UserManagement,Reset password (self-service),failure,OnPremisesConnectivityError,User\n',
  ],
  ['auditCsv', 'Norwegian', 'Dato (UTC);Korrelasjons-ID;Tjeneste;Kategori;Aktivitet;Resultat\n'],
  [
    'auditCsv',
    'Log Analytics',
    'TimeGenerated [UTC],OperationName,Category,ResultReason,ActivityDisplayName,LoggedByService,CorrelationId\n',
  ],
  ['auditCsv', 'Purview', 'RecordId,CreationDate,RecordType,Operation,UserId,AuditData\n'],
  ['eventCsv', 'three properties of Get-WinEvent', '"TimeCreated","Id","Message"\n"11/18/2026 9:14:05 AM","31001","x"\n'],
  ['text', 'operations of another product', 'Date,Service,Operation,Reason text\n2026-11-18 09:14:05,web,read,SSPR_0010\n'],
  [
    'auditJson',
    'Graph',
    '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#auditLogs/directoryAudits","value":[{"id":"1","activityDisplayName":"x"}]}',
  ],
  ['auditJson', 'a list', '[\n  {\n    "id": "1",\n    "activityDisplayName": "Reset password (self-service)"\n  }\n]'],
  [
    'auditJson',
    'diagnostic records, one a line',
    '{"time":"2026-11-14T09:01:02Z","category":"AuditLogs","properties":{}}\n{"time":"2026-11-14T09:01:03Z","category":"AuditLogs","properties":{}}\n',
  ],
  [
    'auditJson',
    'Log Analytics query',
    '{"tables":[{"name":"PrimaryResult","columns":[{"name":"TimeGenerated","type":"datetime"},{"name":"ActivityDisplayName","type":"string"}],"rows":[]}]}',
  ],
  [
    'auditJson',
    'sign-ins as the admin center downloads them',
    '[{"id":"x","createdDateTime":"2026-11-18T08:00:00Z","userPrincipalName":"kari@contoso.com","status":{"errorCode":50055}}]',
  ],
  [
    'eventJson',
    'PowerShell',
    '[\r\n    {\r\n        "Message":  "x",\r\n        "Id":  31001,\r\n        "ProviderName":  "PasswordResetService"\r\n    }\r\n]',
  ],
  ['eventJson', 'Winlogbeat', '{"@timestamp":"2026-11-18T08:14:05Z","winlog":{"provider_name":"ADSync","event_id":"6329"}}\n'],
  [
    'eventText',
    'copied out of Event Viewer',
    'Log Name:      Application\nSource:        ADSync\nDate:          11/5/2020 2:44:01 AM\nEvent ID:      6329\n',
  ],
  ['eventText', 'in Norwegian, below a greeting', 'Hei,\n\nLoggnavn:      Application\nKilde:         ADSync\n'],
  ['eventText', 'in Swedish', 'Loggnamn:      Application\nKälla:         ADSync\n'],
  ['eventText', 'wevtutil', 'Event[0]:\n  Log Name: Application\n  Source: ADSync\n'],
  ['text', 'a trace log', '[09:01:02.123] [  1] [INFO ] Starting\n[09:01:02.125] [  1] [ERROR] SSPR_0029\n'],
  [
    'text',
    'sign-ins in JSON among other lines',
    '{"time":"2026-11-14","category":"SignInLogs","properties":{}}\nNov 14 09:01:02 connect01 x\n',
  ],
  ['text', 'JSON of another product', '{"level":"info","msg":"SSPR_0010"}\n'],
  ['auditJson', 'below a remark', '// from the admin center\n{"records":[{"category":"AuditLogs"}]}\n'],
  ['text', 'XML with a prefix', '<e:Event xmlns:e="http://schemas.microsoft.com/win/2004/08/events/event"><e:System/></e:Event>'],
  ['text', 'XML of another product', '<?xml version="1.0"?>\n<Event name="party"/>'],
  [
    'text',
    'a table of another product with an event id',
    'time,event_id,source,user,details\n2026-11-14,33004,PasswordResetService,kari,SSPR_0010\n',
  ],
  [
    'text',
    'events sent on as syslog, whose columns have no heading',
    'Nov 18 09:14:05 AADC01 MSWinEventLog\t1\tApplication\t4711\tWed Nov 18 09:14:05 2026\t31001\tPasswordResetService\tN/A\tN/A\tInformation\tAADC01\tNone\t\tx\t55\t1\n'.repeat(
      3,
    ),
  ],
  ['text', 'a table of another product', 'time,activity,amount,currency\n2026-11-14 09:01:02,lunch,12,NOK\n'],
  ['text', 'prose with commas', 'Hello, we saw SSPR_0010, twice, today, and again\n'],
  ['text', 'nothing', ''],
];

describe('the format of a log', () => {
  for (const [format, name, head] of table) it(`${format}: ${name}`, () => deepStrictEqual(detectFormat(head), format));

  it('every sample is read by its reader without anything lost', () => {
    const samples = readdirSync('test/samples').filter((name) => !name.endsWith('.expected'));
    const empty = samples.filter((name) => {
      const text = readFileSync(`test/samples/${name}`, 'utf8');
      const expected = readFileSync(`test/samples/${name}.expected`, 'utf8').trim();
      const reader = readerFor(detectFormat(text), text, name);
      const records = [...reader.push(text), ...reader.end()];
      return (expected === '') !== (records.length === 0);
    });
    deepStrictEqual(empty, []);
  });
});
