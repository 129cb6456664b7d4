import type { DeclaredPolicy } from '../../core/tenant/tenant';
import type { Roster } from '../../core/users/roster';
import { groupMembers } from '../questions/group';
import { ListReading } from './listReading';
import type { Run } from './run';

/** The members of the groups that the administrator declared, page by page into the roster. */
export async function readGroup(run: Run, roster: Roster, declared: DeclaredPolicy | null): Promise<void> {
  const groupIds = declared?.groupIds ?? [];
  if (groupIds.length === 0) return;
  await run.source('group', async (oddities) => {
    let rows = 0;
    roster.setGroup(new Set());
    try {
      for (const groupId of groupIds) {
        const list = new ListReading(groupMembers(groupId));
        await list.read({
          ask: run.asker(list.question),
          oddities,
          signal: run.signal,
          take: (page) => {
            roster.addMembers(page.rows);
            rows += page.rows.length;
            run.picture.partly('group', false, { rows });
          },
        });
      }
    } catch (thrown) {
      // Half a group would make members look like strangers.
      if (!run.superseded) roster.setGroup(undefined);
      throw thrown;
    }
    return true;
  });
}
