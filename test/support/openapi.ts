import { readFileSync } from 'node:fs';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019';
import { convert, definitions, description, propertiesOf } from './openapiSchemas';

/** Delegated permissions that Microsoft lists for reading a path: the least ones first. */
const delegated = (
  JSON.parse(readFileSync('test/fixtures/permissions.json', 'utf8')) as {
    readonly delegatedGet: Readonly<Record<string, readonly string[]>>;
  }
).delegatedGet;

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const ajv = new Ajv2019({
  strict: false,
  allErrors: true,
  formats: { 'date-time': DATE_TIME, uuid: UUID, base64url: true, int32: true, int64: true, double: true, time: true },
});
ajv.addSchema({ $id: 'graph', $defs: definitions() });
const validators = new Map<string, ValidateFunction>();

interface Asked {
  /** A path of the description, or undefined when there is none such. */
  readonly path: string | undefined;
  /** The values between the brackets of a function. */
  readonly functionValues: readonly (readonly [string, string])[];
  readonly query: readonly (readonly [string, string])[];
  readonly problems: readonly string[];
}

function pathOf(segments: readonly string[]): string | undefined {
  const fits = (template: string): boolean => {
    const parts = template.split('/').slice(1);
    return (
      parts.length === segments.length &&
      parts.every((part, index) => part === segments[index] || (part.startsWith('{') && /^[^$]/.test(segments[index] ?? '')))
    );
  };
  const found = Object.keys(description.paths).filter(fits);
  return found.find((path) => !path.includes('{')) ?? found[0];
}

function parse(url: string): Asked {
  const [address = '', ...afterQuestion] = url.split('?');
  const [, path = ''] = /^https?:\/\/[^/]+\/v1\.0(\/.*)$/.exec(address) ?? [];
  const problems: string[] = [];
  if (path === '') problems.push(`not an address of Graph v1.0: ${address}`);
  if (/[\s<>"{}|\\^`]|[^\x21-\x7e]/.test(url)) problems.push('has characters that must be escaped');
  if (url.includes('#')) problems.push('has a fragment');
  if (afterQuestion.length > 1) problems.push('has more than one question mark');
  const functionValues: (readonly [string, string])[] = [];
  const segments = path
    .slice(1)
    .split('/')
    // users('x') is users/x.
    .flatMap((segment) => /^(users)\('(.+)'\)$/.exec(segment)?.slice(1) ?? [segment])
    .map((segment) =>
      segment.replace(/\((.*)\)$/, (_, inner: string) => {
        for (const [, name = '', value = ''] of inner.matchAll(/(\w+)='?([^',]*)'?/g)) functionValues.push([name, value]);
        return '()';
      }),
    );
  const query = (afterQuestion[0] ?? '')
    .split('&')
    .filter((part) => part !== '')
    .map((part): readonly [string, string] => {
      const equals = part.indexOf('=');
      return [decode(part.slice(0, equals), problems), decode(part.slice(equals + 1), problems)];
    });
  return { path: pathOf(segments), functionValues, query, problems };
}

function decode(text: string, problems: string[]): string {
  try {
    return decodeURIComponent(text);
  } catch {
    problems.push(`is not well escaped: ${text}`);
    return text;
  }
}

/** Words of a filter that name no property. */
const OPERATORS = /^(?:eq|ne|ge|le|gt|lt|and|or|not|in|any|all|startswith|endswith|contains|true|false|null)$/i;

function namesInFilter(filter: string): readonly string[] {
  const plain = filter.replace(/'(?:[^']|'')*'/g, "''").replace(/\d[\w:.+-]*/g, '');
  const variables = [...plain.matchAll(/\b(\w+):/g)].map(([, name]) => name);
  return (plain.match(/[a-z_][\w/]*/gi) ?? [])
    .map((name) => name.split('/')[0] ?? '')
    .filter((name) => !OPERATORS.test(name) && !variables.includes(name));
}

function wrongValue(name: string, value: string, properties: ReadonlySet<string>): string | undefined {
  const unknown = (names: readonly string[]): string | undefined => {
    const strays = names.filter((one) => !properties.has(one));
    return strays.length === 0 ? undefined : `${name} names what is not there: ${strays.join(', ')}`;
  };
  switch (name) {
    case '$top':
      return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 999 ? undefined : `$top is ${value}`;
    case '$count':
      return value === 'true' || value === 'false' ? undefined : `$count is ${value}`;
    case '$select':
      return unknown(value.split(','));
    case '$orderby':
      return unknown(value.split(',').map((one) => one.replace(/ (?:asc|desc)$/, '')));
    case '$filter':
      return (value.replace(/''/g, '').match(/'/g)?.length ?? 0) % 2 === 0
        ? unknown(namesInFilter(value))
        : '$filter has an open quotation';
    default:
      return value === '' ? `${name} is empty` : undefined;
  }
}

/** Values of `usersRegisteredByFeature` and `usersRegisteredByMethod`; the description has the types, the documentation the names. */
const FUNCTION_TYPES: Readonly<Record<string, string>> = {
  includedUserTypes: 'microsoft.graph.includedUserTypes',
  includedUserRoles: 'microsoft.graph.includedUserRoles',
};

/** What is wrong with a request to Graph, by Microsoft's OpenAPI description; nothing when it is right. `url` is whole. */
export function checkRequest(url: string, method: string): readonly string[] {
  const { path, functionValues, query, problems } = parse(url);
  const known = path === undefined ? undefined : description.paths[path];
  if (known === undefined) return [...problems, `no such path: ${url}`];
  const properties = propertiesOf(known.answer);
  const names = query.map(([name]) => name);
  return [
    ...problems,
    ...(method === 'GET' ? [] : [`${method} is not described`]),
    ...functionValues
      .filter(([name, value]) => !enumeration(FUNCTION_TYPES[name]).includes(value))
      .map(([name, value]) => `no such value of ${name}: ${value}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice: ${name}`),
    // A token that Graph gave in a nextLink is described nowhere.
    ...names.filter((name) => !known.query.includes(name) && name !== '$skiptoken').map((name) => `no such parameter: ${name}`),
    ...query.flatMap(([name, value]) => wrongValue(name, value, properties) ?? []),
  ];
}

function enumeration(type: string | undefined): readonly unknown[] {
  return (description.schemas[type ?? '']?.['enum'] as readonly unknown[] | undefined) ?? [];
}

/** What is wrong with an answer of Graph to that address, by the same description: wrong types, and properties that Graph does not have. */
export function checkAnswer(url: string, status: number, body: unknown): readonly string[] {
  const path = parse(url).path;
  const key = status >= 400 ? 'error' : (path ?? '');
  const schema = status >= 400 ? description.error : description.paths[key]?.answer;
  if (schema === undefined) return [`no such path: ${url}`];
  let validate = validators.get(key);
  if (validate === undefined) {
    validate = ajv.compile(JSON.parse(JSON.stringify(convert(schema)).replace('"#/', '"graph#/')) as object);
    validators.set(key, validate);
  }
  if (validate(body)) return [];
  return [...new Set((validate.errors ?? []).filter((error) => error.keyword !== 'if').map(described))];
}

function described(error: NonNullable<ValidateFunction['errors']>[number]): string {
  const name = (error.params as { readonly unevaluatedProperty?: string }).unevaluatedProperty;
  return name === undefined ? `${error.instancePath} ${error.message ?? ''}` : `${error.instancePath} has no property ${name}`;
}

/** The delegated permissions of which one suffices to read that address; empty when Microsoft lists none. */
export function scopesFor(url: string): readonly string[] {
  const path =
    parse(url)
      .path?.replace(/\{[^}]*\}/g, '{id}')
      .replace('()', '') ?? '';
  // Counting needs what reading needs; the table has no rows for it.
  return delegated[path] ?? delegated[path.replace(/\/\$count$/, '')] ?? [];
}
