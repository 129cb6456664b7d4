import type { Language } from '../codes/texts';
import type { DeclaredPolicy } from './tenant';
import { tenantTexts } from './texts';

/** What can be wrong with a pasted text. */
export type PolicyProblem =
  | 'empty'
  | 'tooLong'
  | 'notJson'
  | 'request'
  | 'notPolicy'
  | 'several'
  | 'badEnablement'
  | 'badMethods'
  | 'badGroups'
  | 'badFlag'
  | 'badDays';

export type ParsedPolicy = { readonly policy: DeclaredPolicy } | { readonly problem: string };

/** A HAR of one page can be a few megabytes; more is not what was asked for. In UTF-16 units. */
const LONGEST = 8_000_000;
/** Wrappers are looked into this deep: HAR keeps the answer six levels down, as text. */
const DEEPEST = 12;
/** Objects looked at before giving up. */
const MOST_OBJECTS = 200_000;
/** Texts inside the JSON that may themselves be JSON (HAR, an Azure Monitor record) are parsed up to this length. */
const LONGEST_INNER = 100_000;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NO_GROUP = /^0{8}-(?:0{4}-){3}0{12}$/;

type Fields = Readonly<Record<string, unknown>>;

class Bad extends Error {
  readonly problem: PolicyProblem;

  constructor(problem: PolicyProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The portal's two policies: who and how, and the on-premises integration. Property names are compared without case: tools change it. */
const known: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'enablementType',
    'numberOfAuthenticationMethodsRequired',
    'passwordResetEnabledGroupIds',
    'securityQuestionsOptionEnabled',
    'securityQuestionEnabled',
    'registrationRequiredOnSignIn',
    'registrationReconfirmIntevalInDays', // as the portal spells it
    'registrationReconfirmIntervalInDays',
    'passwordWritebackSupported',
    'accountUnlockEnabled',
  ].map((name) => [name.toLowerCase(), name]),
);

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(value: Fields): Fields {
  const entries = Object.entries(value).flatMap(([key, field]) => {
    const name = known[key.toLowerCase()];
    return name === undefined ? [] : [[name, field] as const];
  });
  return Object.fromEntries(entries);
}

function isPolicy(fields: Fields): boolean {
  return 'enablementType' in fields || 'numberOfAuthenticationMethodsRequired' in fields;
}

function isIntegration(fields: Fields): boolean {
  return 'passwordWritebackSupported' in fields;
}

function inner(text: string): unknown {
  if (text.length > LONGEST_INNER || !/enablementType|numberOfAuthenticationMethodsRequired|passwordWritebackSupported/i.test(text))
    return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Everything in the JSON, however wrapped, that is one of the portal's policies. What was *sent* (HAR `request`) is not an answer. */
function policiesIn(root: unknown): { readonly policies: readonly Fields[]; readonly integrations: readonly Fields[] } {
  const policies: Fields[] = [];
  const integrations: Fields[] = [];
  const open: (readonly [value: unknown, depth: number])[] = [[root, 0]];
  for (let looked = 0; open.length > 0 && looked < MOST_OBJECTS; looked++) {
    const [value, depth] = open.pop() ?? [undefined, 0];
    if (depth > DEEPEST) continue;
    if (typeof value === 'string') open.push([inner(value), depth + 1]);
    else if (Array.isArray(value)) for (const each of value as readonly unknown[]) open.push([each, depth + 1]);
    else if (isObject(value)) {
      const fields = fieldsOf(value);
      if (isPolicy(fields)) policies.push(fields);
      if (isIntegration(fields)) integrations.push(fields);
      for (const [key, each] of Object.entries(value)) if (key !== 'request') open.push([each, depth + 1]);
    }
  }
  return { policies, integrations };
}

/** The one there is, or several that say the same. */
function only(found: readonly Fields[]): Fields {
  const [first = {}, ...others] = found;
  const text = JSON.stringify(sorted(first));
  if (others.some((other) => JSON.stringify(sorted(other)) !== text)) throw new Bad('several');
  return first;
}

function sorted(fields: Fields): readonly unknown[] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Absent and null are "not told". Anything else that is not what it should be is refused: half a policy would be worse than none. */
function read<T>(value: unknown, problem: PolicyProblem, accept: (value: unknown) => T | undefined): T | null {
  if (value === undefined || value === null) return null;
  const accepted = accept(value);
  if (accepted === undefined) throw new Bad(problem);
  return accepted;
}

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

function groups(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
  if (!Array.isArray(list)) return undefined;
  const ids = (list as readonly unknown[]).filter((id) => id !== '');
  if (!ids.every((id): id is string => typeof id === 'string' && GUID.test(id))) return undefined;
  // The portal writes the empty GUID for "no group".
  return [...new Set(ids.map((id) => id.toLowerCase()))].filter((id) => !NO_GROUP.test(id));
}

function scopeOf(value: unknown): DeclaredPolicy['scope'] | undefined {
  return typeof value === 'number' ? (['none', 'selected', 'all'] as const)[value] : undefined;
}

function policyOf(fields: Fields, integration: Fields, at: number): DeclaredPolicy {
  const days = fields['registrationReconfirmIntevalInDays'] ?? fields['registrationReconfirmIntervalInDays'];
  const questions = fields['securityQuestionsOptionEnabled'] ?? fields['securityQuestionEnabled'];
  const scope = read(fields['enablementType'], 'badEnablement', scopeOf);
  const groupIds = read(fields['passwordResetEnabledGroupIds'], 'badGroups', groups) ?? [];
  return {
    scope,
    // A group chosen once stays in the answer after the scope has become All or None; it means nothing then.
    groupIds: scope === 'selected' || scope === null ? groupIds : [],
    methodsRequired: read(fields['numberOfAuthenticationMethodsRequired'], 'badMethods', (value) =>
      value === 1 || value === 2 ? value : undefined,
    ),
    securityQuestions: read(questions, 'badFlag', flag),
    writeback: read(integration['passwordWritebackSupported'], 'badFlag', flag),
    unlockWithoutReset: read(integration['accountUnlockEnabled'], 'badFlag', flag),
    registrationRequired: read(fields['registrationRequiredOnSignIn'], 'badFlag', flag),
    reconfirmDays: read(days, 'badDays', (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 730 ? value : undefined,
    ),
    at,
    by: 'portalJson',
  };
}

/** The JSON of a text: a byte order mark, words around it and a guard line such as `)]}'` do not matter. */
function jsonIn(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new Bad('empty');
  if (/^(?:curl |(?:\w+ )?fetch\(|GET |PUT )/.test(trimmed)) throw new Bad('request');
  const [start, end] = [trimmed.search(/[[{]/), Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']')) + 1];
  for (const candidate of [
    trimmed,
    ...(start >= 0 && end > start ? [trimmed.slice(start, end), trimmed.slice(trimmed.indexOf('{'), end)] : []),
  ]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next one.
    }
  }
  throw new Bad('notJson');
}

/**
 * What the administrator pasted of the admin center's own policy: the answers `PasswordResetPolicies` and, if it is there too,
 * `OnPremisesPasswordResetPolicies`, bare or wrapped (a list, `value`, a HAR file). Nothing is sent anywhere. `at`: milliseconds UTC.
 * Sources: endpoints.md section 0; names of the fields as public tools read them (`accountUnlockSupported` is always on and ignored).
 */
export function parsePolicyJson(text: string, at: number, language: Language = 'en'): ParsedPolicy {
  try {
    if (text.length > LONGEST) throw new Bad('tooLong');
    const { policies, integrations } = policiesIn(jsonIn(text));
    if (policies.length === 0) throw new Bad('notPolicy');
    return { policy: policyOf(only(policies), only(integrations), at) };
  } catch (failure) {
    if (failure instanceof Bad) return { problem: tenantTexts(language).policyJson[failure.problem] };
    throw failure;
  }
}
