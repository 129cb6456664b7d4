// Cuts what we ask of Microsoft Graph out of Microsoft's description: `node test/support/cutOpenapi.mjs <folder with openapi-sspr.json and permissions.json>`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const from = process.argv[2];
if (from === undefined) throw new Error('Name the folder that holds openapi-sspr.json and permissions.json.');

/** Paths that we do not ask; everything else is kept. */
const UNUSED = /^\/(?:auditLogs\/signIns|identity|security|groupSetting|users\/delta|roleManagement\/directory\/roleEligibility)/;

const source = JSON.parse(readFileSync(join(from, 'openapi-sspr.json'), 'utf8'));
const paths = Object.fromEntries(
  Object.entries(source.paths)
    .filter(([path]) => !UNUSED.test(path))
    .map(([path, { get }]) => [path, cutOperation(get)]),
);

/** Parameters of the query, and the schema of a success. */
function cutOperation({ parameters, responses }) {
  const success = responses['2XX'].content;
  return {
    query: parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
    answer: (success['application/json'] ?? success['text/plain']).schema,
  };
}

/** Everything derives from `entity`: its list of types would bring the whole service in. */
delete source.components.schemas['microsoft.graph.entity'].discriminator;
const schemas = {};
function take(schema) {
  for (const name of JSON.stringify(schema).match(/microsoft\.graph\.[\w.]+(?="[,}])/g) ?? []) {
    if (name in schemas || !(name in source.components.schemas)) continue;
    schemas[name] = source.components.schemas[name];
    take(schemas[name]);
  }
}
take(paths);
take(source.components.responses.error);
for (const name of ['microsoft.graph.includedUserTypes', 'microsoft.graph.includedUserRoles'])
  schemas[name] = source.components.schemas[name];
const error = source.components.responses.error.content['application/json'].schema;
writeFileSync('test/fixtures/openapi-sspr.json', `${JSON.stringify({ version: source.info.version, paths, error, schemas })}\n`);

const permissions = JSON.parse(readFileSync(join(from, 'permissions.json'), 'utf8'));
const scopes = Object.fromEntries(
  Object.entries(permissions.paths)
    .map(([path, { methods }]) => [path, methods?.GET?.delegatedWork])
    .filter(([path, row]) => row && !UNUSED.test(path) && !path.includes('redential'))
    .map(([path, { least, alternatives }]) => [path, [...least, ...alternatives].filter((scope) => typeof scope === 'string')]),
);
writeFileSync('test/fixtures/permissions.json', `${JSON.stringify({ source: permissions.source, delegatedGet: scopes }, null, 1)}\n`);
