import type { LogRecord } from './record';

/** Whom a record is about. */
export interface Person {
  readonly user?: string;
  readonly userId?: string;
}

const ADDRESS = String.raw`[\p{L}\p{N}._'#^~!+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}`;
const GUID = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`;
/** What stands between a label and its value in texts, JSON and XML. */
const BETWEEN = String.raw`[^\p{L}\p{N}_\n]{1,12}`;

const LABELLED = new RegExp(String.raw`(?<![\p{L}])user ?principal ?name${BETWEEN}(${ADDRESS})`, 'iu');
/** As 31001 names the person: `PasswordResetRequestStart, Details: user1@contoso.com` (sample 15). */
const DETAILS = new RegExp(String.raw`\bdetails:\s{0,4}(${ADDRESS})`, 'iu');
/** The administrator stands in the same record (31010: "text carries AdminUpn", codes.json). */
const ADMIN = /admin[\p{L} _]{0,20}[^\p{L}\p{N}\n]{1,6}$/iu;
const ANY = new RegExp(ADDRESS, 'gu');
/** `cloudAnchor: User_<object id>` (sample 15). */
const ANCHOR = new RegExp(String.raw`\bUser_(${GUID})`, 'i');
const WHOLE_GUID = new RegExp(`^${GUID}$`, 'i');
/** Accounts of the synchronisation, which stand in the same records as the person's. */
const SERVICE = /(?:^|\\)(?:sync_|adtoaadsync|aad_|msol_|pgmsa_|provagent)/i;
/** What Windows writes where there is nobody, or the computer itself. */
const NOBODY = /^(?:n\/a|-|none|null|system|local ?system|s-1-[\d-]+|nt[ -](?:authority|service)\\.*|nt-myndighet\\.*|.*\$)$/i;
const MOST_NAME = 320;
/** A name stands near the beginning; a record may be 64 K characters long. */
const MOST_SEARCHED = 16_000;

/** Whether a name is that of an account of the synchronisation: `CONTOSO\MSOL_73c8a9aa6173`. */
export function isServiceAccount(name: string): boolean {
  return SERVICE.test(name);
}

function person(name: string | undefined): string | undefined {
  const text = name?.trim() ?? '';
  if (text === '' || text.length > MOST_NAME || isServiceAccount(text) || NOBODY.test(text) || WHOLE_GUID.test(text)) return undefined;
  return text.includes('@') ? text.toLowerCase() : text;
}

function addressIn(text: string): string | undefined {
  if (!text.includes('@')) return undefined;
  const labelled = person(LABELLED.exec(text)?.[1]) ?? person(DETAILS.exec(text)?.[1]);
  if (labelled !== undefined) return labelled;
  for (const match of text.matchAll(ANY)) {
    if (person(match[0]) !== undefined && !ADMIN.test(text.slice(Math.max(0, match.index - 30), match.index))) return person(match[0]);
  }
  return undefined;
}

/** Values behind the colons of a Security record's message, whatever language its labels are in. */
function valuesFrom(text: string): readonly string[] {
  return [...text.matchAll(/^[^\n:]{1,60}:[ \t]{0,40}(\S[^\n]{0,200}?)[ \t\r]*$/gm)].map(([, value = '']) => value);
}

/** An account of a record of the Security log: as data (`TargetUserName`) or by its place round the subject's logon id (sample 01). */
function securityAccount(text: string, which: 'Subject' | 'Target'): string | undefined {
  const field = (name: string): string | undefined => {
    const found = new RegExp(String.raw`\b${which}${name}(?:["']?>|["']?\s{0,8}[:=]\s{0,8}["']?)([^"'<>\r\n,;]{1,200})`).exec(text);
    return found?.[1]?.trim();
  };
  const values = field('UserName') === undefined ? valuesFrom(text) : [];
  const logon = values.findIndex((value) => /^0x[0-9a-f]{1,16}$/i.test(value));
  const at = which === 'Target' ? logon + 2 : logon - 2;
  const name = field('UserName') ?? (logon < 0 ? undefined : values[at]);
  const domain = field('DomainName') ?? (logon < 0 ? undefined : values[at + 1]);
  if (name === undefined || name === '') return undefined;
  return domain === undefined || domain === '' || domain === '-' ? name : `${domain.toUpperCase()}\\${name.toLowerCase()}`;
}

/** Whose password a controller's 4724 is about, and whether the synchronisation asked for it. */
export function securityPerson(text: string): Person & { readonly bySync: boolean } {
  const target = securityAccount(text, 'Target');
  const user = target === undefined ? undefined : person(target);
  return { ...(user !== undefined && { user }), bySync: isServiceAccount(securityAccount(text, 'Subject') ?? '') };
}

/** Whom a record is about: as its fields say, else as its text does. The account that a Windows event ran under is nobody we look for. */
export function personOf(record: LogRecord): Person {
  const text = record.text.length > MOST_SEARCHED ? record.text.slice(0, MOST_SEARCHED) : record.text;
  const isEvent = record.eventId !== undefined;
  const stated = person(record.user);
  const user = (isEvent && stated?.includes('@') !== true ? undefined : stated) ?? addressIn(text);
  const userId = record.userId ?? ANCHOR.exec(text)?.[1];
  return { ...(user !== undefined && { user }), ...(userId !== undefined && WHOLE_GUID.test(userId) && { userId: userId.toLowerCase() }) };
}
