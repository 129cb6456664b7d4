import { readFileSync } from 'node:fs';

type Json = Readonly<Record<string, unknown>>;

/** The cut of Microsoft's OpenAPI description that `cutOpenapi.mjs` made. */
interface Description {
  readonly paths: Readonly<Record<string, { readonly query: readonly string[]; readonly answer: Json }>>;
  readonly error: Json;
  readonly schemas: Readonly<Record<string, Json>>;
}

export const description = JSON.parse(readFileSync('test/fixtures/openapi-sspr.json', 'utf8')) as Description;

/** A thing of these types never comes alone: it names what it is. */
const ABSTRACT = new Set(['microsoft.graph.authenticationMethod', 'microsoft.graph.authenticationMethodConfiguration']);
/** Members of a role or a group may come without their type, then with any properties (documented answers do). */
const UNTYPED = 'microsoft.graph.directoryObject';
const ANNOTATION = '^[^@]*@(?:odata|microsoft\\.graph)\\.';

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** OpenAPI 3.0 into JSON Schema 2019-09: null stands in the types, annotations are allowed, properties that Graph does not have are not. */
export function convert(schema: Json): Json {
  if (typeof schema['$ref'] === 'string') return { $ref: `#/$defs/${nameOf(schema['$ref'])}` };
  const nullable = schema['nullable'] === true;
  const { anyOf, items, type, format, properties } = schema;
  const enumeration = schema['enum'];
  if (Array.isArray(anyOf)) {
    return { anyOf: (anyOf as Json[]).map((one) => (one['nullable'] === true ? { type: 'null' } : convert(one))) };
  }
  return {
    ...(type === undefined ? {} : { type: nullable ? [type, 'null'] : type }),
    ...(typeof format === 'string' ? { format } : {}),
    ...(enumeration === undefined ? {} : { enum: enumeration }),
    ...(items === undefined ? {} : { items: convert(items as Json) }),
    ...(properties === undefined ? {} : { properties: convertAll(properties as Readonly<Record<string, Json>>) }),
    ...(schema['required'] === undefined ? {} : { required: schema['required'] }),
  };
}

function convertAll(properties: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, convert(schema)]));
}

/** The properties of a type and of those it derives from, without anything about what else there may be. */
function own(schema: Json): Json {
  if (!Array.isArray(schema['allOf'])) return convert(schema);
  return {
    allOf: (schema['allOf'] as Json[]).map((part) =>
      typeof part['$ref'] === 'string' ? { $ref: `#/$defs/own:${nameOf(part['$ref'])}` } : convert(part),
    ),
  };
}

/** Chooses the derived type that `@odata.type` names. */
function typed(name: string, mapping: Readonly<Record<string, string>>): Json {
  const itself = `#${name}`;
  const derived = Object.entries(mapping).filter(([type]) => type !== itself);
  const names = [...derived.map(([type]) => type), ...(ABSTRACT.has(name) ? [] : [itself])];
  const untyped = name === UNTYPED ? { $ref: `#/$defs/own:${name}` } : { $ref: `#/$defs/closed:${name}` };
  return {
    ...(ABSTRACT.has(name) ? { required: ['@odata.type'] } : {}),
    properties: { '@odata.type': { enum: names } },
    allOf: [
      { if: { required: ['@odata.type'] }, else: untyped },
      ...derived.map(([type, reference]) => ({ if: is(type), then: { $ref: `#/$defs/${nameOf(reference)}` } })),
      { if: is(itself), then: { $ref: `#/$defs/closed:${name}` } },
    ],
  };
}

function is(type: string): Json {
  return { required: ['@odata.type'], properties: { '@odata.type': { const: type } } };
}

function definition(name: string, schema: Json): readonly (readonly [string, Json])[] {
  if (schema['enum'] !== undefined) return [[name, convert(schema)]];
  // Errors carry what they like inside, and dates without a zone.
  if (name.includes('ODataErrors')) return [[name, JSON.parse(JSON.stringify(convert(schema), withoutFormat)) as Json]];
  const closed = { $ref: `#/$defs/own:${name}`, patternProperties: { [ANNOTATION]: {} }, unevaluatedProperties: false };
  const mapping = (schema['discriminator'] as { readonly mapping?: Readonly<Record<string, string>> } | undefined)?.mapping;
  return [
    [`own:${name}`, own(schema)],
    [`closed:${name}`, closed],
    [name, mapping === undefined ? { $ref: `#/$defs/closed:${name}` } : typed(name, mapping)],
  ];
}

function withoutFormat(key: string, value: unknown): unknown {
  return key === 'format' ? undefined : value;
}

/** Every type of the description, ready for ajv. */
export function definitions(): Json {
  return Object.fromEntries(Object.entries(description.schemas).flatMap(([name, schema]) => definition(name, schema)));
}

/** The properties that `$select`, `$filter` and `$orderby` may name for an answer of this schema; of a collection, those of its items. */
export function propertiesOf(schema: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (part: Json): void => {
    if (typeof part['$ref'] === 'string') collect(description.schemas[nameOf(part['$ref'])] ?? {});
    for (const base of (part['allOf'] as Json[] | undefined) ?? []) collect(base);
    const properties = (part['properties'] as Readonly<Record<string, Json>> | undefined) ?? {};
    const value = properties['value'];
    if (value?.['type'] === 'array') collect(value['items'] as Json);
    else for (const name of Object.keys(properties)) found.add(name);
  };
  collect(schema);
  return found;
}
