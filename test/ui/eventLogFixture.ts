import { EventList } from '../../src/files/evtx/list/eventList';
import { bytesSource } from '../../src/files/evtx/list/logSource';
import type { FromList } from '../../src/files/evtx/list/messages';
import { type EventLogState, parseFromEventLog } from '../../src/shared/eventLogPage';
import { evtxFile, type WrittenEvent } from '../support/evtx';
import { mtaFile } from '../support/evtxMta';

const START = Date.UTC(2026, 10, 14, 6);
const PEOPLE = ['kari.nordmann', 'ola.hansen', 'marte.enslig', 'ingrid.berg', 'lars.dahl'];

function trackingId(index: number): string {
  return `3f369fe9-c121-4450-8661-${String(82_000_000_000 + index * 7919).padStart(12, '0')}`;
}

/** A morning of a Connect server: of 25 events seven concern password reset. */
function eventAt(index: number): WrittenEvent {
  const at = START + index * 37_000;
  const who = `${PEOPLE[Math.floor(index / 25) % PEOPLE.length] ?? ''}@contoso.com`;
  const said = `TrackingId: ${trackingId(Math.floor(index / 25))}`;
  const reset = (id: number, level: number, text: string): WrittenEvent => ({
    provider: 'PasswordResetService',
    id,
    qualifiers: 0,
    level,
    at,
    data: [`${said}, ${text}`],
  });
  switch (index % 25) {
    case 0:
      return reset(31001, 4, `PasswordResetRequestStart, Details: ${who}`);
    case 1:
      return {
        provider: 'Directory Synchronization',
        id: 656,
        qualifiers: 0,
        level: 4,
        at,
        data: ['Password Change Request - Anchor : abc, Dn : CN=User'],
      };
    case 2:
      return {
        provider: 'Microsoft-Windows-Security-Auditing',
        id: 4724,
        at,
        keywords: 0x8010_0000_0000_0000n,
        data: {
          TargetUserName: who.split('@')[0] ?? '',
          TargetDomainName: 'CONTOSO',
          SubjectUserName: 'MSOL_73c8a9aa6173',
          SubjectLogonId: '0xf91c5c',
        },
      };
    case 3:
      return {
        provider: 'ADSync',
        id: 6329,
        qualifiers: 0xc000,
        level: 2,
        at,
        data: [
          'BAIL: MMS(4924): ..\\server.cpp(11138): 0x80230619 (A restriction prevents the password from being changed to the current one specified.)\r\nAzure AD Sync 2.4.18.0',
        ],
      };
    case 4:
      return reset(
        33008,
        2,
        'Reason: Synchronization Engine returned an error hr=80230619, message=A restriction prevents the password from being changed to the current one specified.\r\n\r\nDetails: <b>not bold</b>',
      );
    case 12:
      return reset(31002, 4, `PasswordResetSuccess, Details: ${who}`);
    case 13:
      return {
        provider: 'ADSync',
        id: 6201,
        qualifiers: 0,
        level: 4,
        at,
        data: ['The server encryption keys have been successfully loaded.'],
      };
    default:
      return index % 3 === 0
        ? {
            provider: 'Application Error',
            id: 1000,
            qualifiers: 0,
            level: 2,
            at,
            data: ['w3wp.exe', '10.0.20348.1', 'ntdll.dll', `offset ${index}`],
          }
        : { provider: 'MsiInstaller', id: 1033, qualifiers: 0, level: 4, at, data: [`Product ${index}`, '1.0', '1033', '0'] };
  }
}

/** An event log of so many events. */
export function eventLogFile(count: number): Buffer {
  return evtxFile(
    Array.from({ length: count }, (_, index) => eventAt(index)),
    { firstRecord: 51_201 },
  );
}

/** The messages that Event Viewer saves beside it, for some of its records. */
export function messagesFile(): Buffer {
  return mtaFile(new Map([[51_205, 'The password was refused.\r\nThis is what Event Viewer shows.']]));
}

/** A list as the thread holds one: takes what the page says, and tells its pictures. */
export function eventList(bytes: Uint8Array, tell: (state: EventLogState) => void): (raw: unknown) => void {
  let latest: EventLogState | undefined;
  const post = (message: FromList): void => {
    if (message.type !== 'state') return;
    latest = message.state;
    tell(latest);
  };
  const list = new EventList({ source: bytesSource(bytes), messages: 'none', tooLarge: false, language: 'en', post });
  void list.read();
  return (raw) => {
    const intent = parseFromEventLog(raw);
    if (intent?.type === 'ready' && latest) tell(latest);
    else if (intent) void list.receive(intent);
  };
}
