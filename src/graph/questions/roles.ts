import { rowsOf, text } from '../shapes/fields';
import type { Question } from './question';

export interface DirectoryRole {
  readonly id: string;
  readonly name: string;
}

/** The directory roles in use. No paging. */
export const directoryRoles: Question<readonly DirectoryRole[]> = {
  path: '/directoryRoles?$select=id,displayName',
  parse: (body, oddities) =>
    rowsOf(body, oddities).flatMap((role) => {
      const id = text(role['id'], oddities);
      return id === null ? [] : [{ id, name: text(role['displayName'], oddities) ?? '' }];
    }),
};

/** Ids of those who hold a role: people, also applications and groups, which do not matter here. No paging. */
export function roleMembers(role: DirectoryRole): Question<readonly string[]> {
  return {
    path: `/directoryRoles/${encodeURIComponent(role.id)}/members?$select=id`,
    parse: (body, oddities) => rowsOf(body, oddities).flatMap((member) => text(member['id'], oddities) ?? []),
  };
}
