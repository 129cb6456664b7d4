/** A JSON value as it comes: nothing of it is sure. */
export type Json = unknown;

/** The few names that are asked for, kept: making them anew takes longer than all else. */
const pascal = new Map<string, string>();

function inPascal(name: string): string {
  let made = pascal.get(name);
  if (made === undefined) pascal.set(name, (made = name.charAt(0).toUpperCase() + name.slice(1)));
  return made;
}

/** A member by its name, also as PowerShell writes it (`UserPrincipalName`); undefined where the value is no object or has none. */
export function member(value: Json, name: string): Json {
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as Readonly<Record<string, Json>>;
  return object[name] ?? object[inPascal(name)];
}

/** The text of a string or number; '' for all else. */
export function wordOf(value: Json): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Log Analytics holds objects and lists as text. */
export function parsed(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return undefined;
  }
}

/** Whom an audit record names. */
export interface AuditPerson {
  readonly user: string;
  readonly userId: string;
}

const NOBODY: AuditPerson = { user: '', userId: '' };

function personIn(value: Json): AuditPerson {
  const name = wordOf(member(value, 'userPrincipalName')) || wordOf(member(value, 'displayName'));
  return { user: name, userId: wordOf(member(value, 'id')) };
}

function isSomebody({ user, userId }: AuditPerson): boolean {
  return user !== '' || userId !== '';
}

/** Older records hold their target in one text. Source: azure-docs, the schema of audit logs in Azure Monitor. */
function olderTarget(properties: Json): AuditPerson {
  const names = wordOf(member(properties, 'targetResourceType')).split('__');
  const values = wordOf(member(properties, 'targetResourceName')).split('__');
  const at = (name: string): string => values[names.indexOf(name)] ?? '';
  return { user: at('UPN'), userId: at('ObjectID') };
}

/** Whom a record is about: its target of the type User, else who did it. A target without a type is a user where it has a user's name. */
export function auditPerson(record: Json, targets: Json, initiator: Json): AuditPerson {
  const list = parsed(targets);
  if (Array.isArray(list)) {
    const isUser = (target: Json): boolean => {
      const type = wordOf(member(target, 'type')).toLowerCase();
      return type === 'user' || (type === '' && wordOf(member(target, 'userPrincipalName')) !== '');
    };
    const found = list.filter(isUser).map(personIn).find(isSomebody);
    if (found) return found;
  }
  const older = olderTarget(record);
  if (isSomebody(older)) return older;
  const user = member(parsed(initiator), 'user');
  return user === undefined || user === null ? NOBODY : personIn(user);
}
