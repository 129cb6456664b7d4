import type { Language } from '../codes/texts';
import { momentText } from '../tenant/times';
import type { Registration, TenantUser } from '../users/tenantUser';
import type { Evidence, Readiness, ReasonId, Verdict } from '../users/verdict';
import { BYTE_ORDER_MARK, csvRow } from './csv';
import { maskAddress, maskId, redact } from './redact';
import { type ReportColumn, reportTexts } from './texts';

/** The words for verdicts that the report borrows from the room of users. */
export interface VerdictWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<ReasonId, { readonly label: string; readonly next: string }>>;
  readonly sentence: (evidence: Evidence) => string;
}

/** Whom and what the report is of. It stands on top of every export, so that a file found later says what it is. */
export interface ReportHeader {
  /** User principal name of who is signed in; empty in the demo. */
  readonly account: string;
  readonly tenantName: string;
  readonly tenantId: string;
  readonly cloud: string;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly coverage: string;
  /** `personal`: what a person typed to find somebody; it vanishes from a masked report. */
  readonly filters: readonly { readonly text: string; readonly personal: boolean }[];
  readonly demo: boolean;
}

export interface ReportOptions {
  readonly masked: boolean;
  readonly language: Language;
  readonly words: VerdictWords;
}

/** `number`: the row of the export, from 1. */
export interface ReportRow {
  readonly number: number;
  readonly user: TenantUser;
  readonly readiness: Readiness;
}

const columns: readonly ReportColumn[] = [
  'number',
  'name',
  'userPrincipalName',
  'id',
  'verdict',
  'reason',
  'next',
  'code',
  'codeBasis',
  'adminVerdict',
  'enabled',
  'kind',
  'synced',
  'ssprEnabled',
  'ssprRegistered',
  'ssprCapable',
  'methods',
  'roles',
  'warnings',
];

function maskName(name: string): string {
  const [first = ''] = name;
  return `${first}***`;
}

/** Label and value of each line on top. */
function headerLines(header: ReportHeader, { masked, language }: ReportOptions): readonly (readonly [string, string])[] {
  const texts = reportTexts(language);
  const labels = texts.header;
  const filters = header.filters.map(({ text, personal }) => (masked ? (personal ? texts.hiddenValue : redact(text)) : text));
  return [
    [labels.title, texts.title],
    ...(header.demo
      ? [[labels.demo, texts.demoMeans] as const]
      : [[labels.account, masked ? maskAddress(header.account) : header.account] as const]),
    [labels.tenant, masked && !header.demo ? maskName(header.tenantName) : header.tenantName],
    [labels.tenantId, masked ? maskId(header.tenantId) : header.tenantId],
    [labels.cloud, header.cloud],
    [labels.time, momentText(header.at)],
    [labels.coverage, header.coverage],
    [labels.filter, filters.length > 0 ? filters.join(' + ') : texts.noFilter],
    ...(masked ? [[labels.masked, texts.maskedMeans] as const] : []),
  ];
}

function registrationOf({ traits }: TenantUser): Registration | undefined {
  return traits.registration === 'noRow' ? undefined : traits.registration;
}

function identity(
  { number, user }: ReportRow,
  { masked, language }: ReportOptions,
): Readonly<Record<'name' | 'userPrincipalName' | 'id', string>> {
  if (!masked) return { name: user.name, userPrincipalName: user.userPrincipalName, id: user.id };
  return {
    name: reportTexts(language).user(number),
    userPrincipalName: user.userPrincipalName === '' ? '' : maskAddress(user.userPrincipalName),
    id: maskId(user.id),
  };
}

/** Texts of the tenant or with them, such as names of roles of its own: they may hold anything. */
function shown<T extends readonly string[] | null>(texts: T, { masked }: ReportOptions): T | readonly string[] {
  return masked && texts ? texts.map(redact) : texts;
}

function warnings({ readiness }: ReportRow, options: ReportOptions): readonly string[] {
  return shown(readiness.warnings.map(options.words.sentence), options);
}

function cells(row: ReportRow, options: ReportOptions): Readonly<Record<ReportColumn, string | number>> {
  const texts = reportTexts(options.language);
  const { words } = options;
  const { user, readiness, number } = row;
  const { account, roles } = user.traits;
  const registration = registrationOf(user);
  const told = (value: boolean | null | undefined): string =>
    value === null || value === undefined ? texts.notKnown : value ? texts.yes : texts.no;
  const reported = (value: boolean | null | undefined): string => (user.traits.registration === 'noRow' ? texts.noRow : told(value));
  const guest = account?.guest ?? null;
  return {
    number,
    ...identity(row, options),
    verdict: words.verdicts[readiness.verdict],
    reason: words.reasons[readiness.reason].label,
    next: words.reasons[readiness.reason].next,
    code: readiness.code ?? '',
    codeBasis: readiness.codeBasis === undefined ? '' : texts.codeBasis[readiness.codeBasis],
    adminVerdict: readiness.admin ? `${words.verdicts[readiness.admin.verdict]}: ${words.reasons[readiness.admin.reason].label}` : '',
    enabled: told(account?.enabled),
    kind: guest === null ? texts.notKnown : guest === false ? texts.member : texts.guests[guest],
    synced: told(account?.synced),
    ssprEnabled: reported(registration?.enabled),
    ssprRegistered: reported(registration?.registered),
    ssprCapable: reported(registration?.capable),
    methods:
      shown(registration?.methods ?? null, options)?.join('; ') ?? (user.traits.registration === 'noRow' ? texts.noRow : texts.notKnown),
    roles: roles === undefined ? texts.notKnown : shown(roles, options).join('; '),
    warnings: warnings(row, options).join(' '),
  };
}

/** The top of a CSV file: lines that begin with `#` say whom and what it is of, then the names of the columns. */
export function usersCsvHead(header: ReportHeader, options: ReportOptions): string {
  const texts = reportTexts(options.language);
  const lines = headerLines(header, options).map(([label, value]) => csvRow([`# ${label}`, value]));
  return BYTE_ORDER_MARK + lines.join('') + csvRow(columns.map((column) => texts.columns[column]));
}

/** A person as a line of CSV. */
export function usersCsvRow(row: ReportRow, options: ReportOptions): string {
  const values = cells(row, options);
  return csvRow(columns.map((column) => values[column]));
}

/** The top of a JSON file; rows and `usersJsonEnd` follow. */
export function usersJsonHead(header: ReportHeader, options: ReportOptions): string {
  return `{\n"report": ${JSON.stringify(Object.fromEntries(headerLines(header, options)), null, 2)},\n"users": [`;
}

/** A person for programs: ids where the CSV has words, null where something is not known. */
export function usersJsonRow(row: ReportRow, options: ReportOptions): string {
  const { user, readiness, number } = row;
  const { account, registration, roles, inGroup } = user.traits;
  const { verdict, reason, code = null, codeBasis = null, admin = null } = readiness;
  const value = {
    row: number,
    ...identity(row, options),
    verdict,
    reason,
    why: options.words.reasons[reason].label,
    next: options.words.reasons[reason].next,
    code,
    codeBasis,
    admin: admin && { ...admin, roles: shown(admin.roles, options) },
    accountEnabled: account?.enabled ?? null,
    guest: account?.guest ?? null,
    synced: account?.synced ?? null,
    registration:
      registration === undefined || registration === 'noRow'
        ? (registration ?? null)
        : { ...registration, methods: shown(registration.methods, options) },
    roles: roles ? shown(roles, options) : null,
    inGroup: inGroup ?? null,
    warnings: warnings(row, options),
  };
  return `${number === 1 ? '' : ','}\n${JSON.stringify(value)}`;
}

export const usersJsonEnd = '\n]\n}\n';
