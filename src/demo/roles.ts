import { inDirectory } from './expand';
import type { Row } from './filter';
import { guidFor } from './ids';

/** Ids of the templates, the same in every tenant. Source: Microsoft's list of built-in roles. */
const TEMPLATES: Readonly<Record<string, string>> = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'License Administrator': '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Groups Administrator': 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'Hybrid Identity Administrator': '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
  // Newer than the list of roles that the administrators' reset policy covers.
  'AI Administrator': 'd2562ede-74db-457e-a7b6-544e236ebb61',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
};

export function directoryRoles(): readonly Row[] {
  return Object.entries(TEMPLATES).map(([displayName, roleTemplateId]) => ({
    id: guidFor(displayName),
    displayName,
    description: displayName,
    roleTemplateId,
    deletedDateTime: null,
  }));
}

/** Role and holder, both as Graph's directory of assignments has them. */
export function roleAssignments(): readonly Row[] {
  return inDirectory.flatMap(({ id, roles }) =>
    roles.map((role) => ({ id: guidFor(id + role), principalId: id, roleDefinitionId: TEMPLATES[role] ?? null, directoryScopeId: '/' })),
  );
}
