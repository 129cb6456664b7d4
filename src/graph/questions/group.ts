import { text } from '../shapes/fields';
import { type Page, pageOf, type Question } from './question';

/** Ids of the members of a group, those of groups inside it included. */
export function groupMembers(groupId: string): Question<Page<string>> {
  return {
    path: `/groups/${encodeURIComponent(groupId)}/transitiveMembers?$select=id&$top=999`,
    parse: pageOf((member, oddities) => text(member['id'], oddities) ?? undefined),
  };
}
