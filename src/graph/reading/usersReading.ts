import type { Roster } from '../../core/users/roster';
import type { AccountRow } from '../../core/users/tenantUser';
import { GraphFailure } from '../failure';
import { countedUsers, users } from '../questions/users';
import { ListReading } from './listReading';
import type { Run } from './run';

/** The people of the tenant, page by page into the roster. */
export class UsersReading {
  readonly #roster: Roster;
  #list = new ListReading<AccountRow>(countedUsers);

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  async read(run: Run): Promise<void> {
    await run.source('users', async (oddities) => {
      const pages = (): Promise<void> => {
        const list = this.#list;
        return list.read({
          ask: run.asker(list.question),
          oddities,
          signal: run.signal,
          take: ({ rows, count }) => {
            this.#roster.addAccounts(rows);
            run.picture.partly('users', false, { rows: list.rows, ...(count === null ? {} : { expected: count }) });
          },
        });
      };
      try {
        await pages();
      } catch (thrown) {
        if (this.#list.begun || !(thrown instanceof GraphFailure) || thrown.kind !== 'badRequest') throw thrown;
        this.#list = new ListReading(users);
        await pages();
      }
      return true;
    });
  }
}
