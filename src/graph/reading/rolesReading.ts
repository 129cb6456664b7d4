import type { Roster } from '../../core/users/roster';
import { type DirectoryRole, directoryRoles, roleMembers } from '../questions/roles';
import type { Oddities } from '../shapes/fields';
import type { Run } from './run';

/** Roles that are asked for at the same time. */
const ABREAST = 4;

/** Who holds which directory role. All roles or none: a missing one would make an administrator look like none. */
export class RolesReading {
  /** Members by id of the role: what came before a failure need not come again. */
  readonly #members = new Map<string, readonly string[]>();
  #byUser: ReadonlyMap<string, readonly string[]> | undefined;

  /** Of a person by id, where the roles were read. */
  rolesOf(userId: string): readonly string[] | undefined {
    return this.#byUser && (this.#byUser.get(userId.toLowerCase()) ?? []);
  }

  async read(run: Run, roster: Roster): Promise<void> {
    await run.source('roles', async (oddities) => {
      const roles = await run.ask(directoryRoles, oddities);
      const left = roles.filter(({ id }) => !this.#members.has(id));
      await Promise.all(Array.from({ length: ABREAST }, () => this.#readMembers(left, run, oddities)));
      this.#byUser = this.#holders(roles);
      roster.setRoles(this.#byUser);
      return roles.map(({ name }) => name);
    });
  }

  async #readMembers(left: DirectoryRole[], run: Run, oddities: Oddities): Promise<void> {
    for (let role = left.shift(); role; role = left.shift()) {
      try {
        this.#members.set(role.id, await run.ask(roleMembers(role), oddities));
      } catch (thrown) {
        left.length = 0;
        throw thrown;
      }
    }
  }

  #holders(roles: readonly DirectoryRole[]): ReadonlyMap<string, readonly string[]> {
    const byUser = new Map<string, string[]>();
    for (const { id, name } of roles) {
      for (const member of this.#members.get(id) ?? []) {
        const held = byUser.get(member.toLowerCase());
        if (held) held.push(name);
        else byUser.set(member.toLowerCase(), [name]);
      }
    }
    return byUser;
  }
}
