import { everyone } from './expand';
import type { Row } from './filter';
import { guidFor } from './ids';

/** The group that may reset, and one inside it: nested members count. */
export const GROUP_ID = guidFor('SSPR users');
export const NESTED_GROUP_ID = guidFor('SSPR users of the yard');

const group = (id: string, displayName: string): Row => ({
  '@odata.type': '#microsoft.graph.group',
  id,
  displayName,
  securityEnabled: true,
  mailEnabled: false,
});
export const groups: readonly Row[] = [group(GROUP_ID, 'Password reset users'), group(NESTED_GROUP_ID, 'Password reset users: shipyard')];

/** The groups of a person, by its id. */
export function groupsOf(id: string): readonly Row[] {
  const found = everyone.find((person) => person.id === id);
  if (found?.flags.has('nested')) return groups;
  return found?.inGroup ? groups.slice(0, 1) : [];
}
