import { CONNECTION } from './codeGroups';
import type { OptionOf } from './checks';

/** What the server's log shows when the code itself is a record of it: then nobody has to be asked. */
const byCode: Readonly<Record<string, OptionOf<'serverEvent'>>> = {
  ...Object.fromEntries(CONNECTION.map((code) => [code, 'connection' as const])),
  'PasswordResetService/31016': 'stopped',
  'ADSync/6800': 'notStarted',
  'PasswordResetService/33008': 'policy',
  'ADSync/6329-80230619': 'policy',
  '0x80230619': 'policy',
  'audit:hr=80230619': 'policy',
  'PasswordResetService/33004': 'accessDenied',
  'ADSync/6329-80230626': 'accessDenied',
  '0x80230626': 'accessDenied',
  'ADSync/6329-SAM': 'samDenied',
  ERROR_ACCESS_DENIED: 'samDenied',
  'PasswordResetService/33002': 'notFound',
  'ADSync/6329-80230405': 'notFound',
  '0x80230405': 'notFound',
  'PasswordResetService/33003': 'duplicate',
  'ADSync/HR-8023042': 'duplicate',
  '0x80230402': 'duplicate',
  'PasswordResetService/33001': 'unknownError',
  '0x80230818': 'controllerUnreachable',
  'ADSync/6329-8023061f': 'forestNotEnabled',
  '0x8023061F': 'forestNotEnabled',
  '0x8023062C': 'ldapSigning',
  'ADSync/6329-LDAP-control': 'ldapControl',
  '0x800700CE': 'passwordTooLong',
  'PasswordResetService/33005': 'accountState',
  'PasswordResetService/33006': 'accountState',
  'PasswordResetService/32004': 'keys',
  'PasswordResetService/32010': 'keys',
  'PasswordResetService/32005': 'settings',
  'PasswordResetService/32006': 'settings',
  'PasswordResetService/32007': 'settings',
  'PasswordResetService/32008': 'settings',
  'PasswordResetService/32009': 'wizardToken',
  'ADSync/6306': 'wizardToken',
  'PasswordResetService/32000': 'otherError',
};

/** What a code says of the server's log; undefined when it is no record of it or leaves it open. */
export function impliedServerEvent(code: string): OptionOf<'serverEvent'> | undefined {
  return byCode[code];
}
