/**
 * Which roles may reset whose password. Source: rules.md section 10 [D: "Who can reset passwords" of the privileged roles page]. Names without
 * "administrator"; `Company` is an older name of Global in Graph.
 */
const basic = ['directoryreaders', 'guestinviter', 'password'];
const more = [...basic, 'messagecenterreader', 'reportsreader', 'userexperiencesuccessmanager', 'usagesummaryreportsreader'];

const covers: Readonly<Record<string, readonly string[]>> = {
  password: basic,
  helpdesk: [...more, 'helpdesk'],
  authentication: [...more, 'authentication'],
  user: [...more, 'helpdesk', 'groups', 'user'],
};

/** These may reset everybody, also members of role-assignable groups and restricted administrative units. */
const EVERYBODY: readonly string[] = ['global', 'company', 'privilegedauthentication'];

function keyOf(role: string): string {
  return role
    .toLowerCase()
    .replace(/\badministrators?\b/, '')
    .replace(/\baccount\b/, '')
    .replace(/[^a-z0-9]+/g, '');
}

/** Whether one of these roles may reset everybody's password. */
export function coversEverybody(roles: readonly string[]): boolean {
  return roles.some((role) => EVERYBODY.includes(keyOf(role)));
}

/** Those of the roles that may reset passwords of some people. */
export function resettingRoles(roles: readonly string[]): readonly string[] {
  return roles.filter((role) => Object.hasOwn(covers, keyOf(role)));
}

/** Roles of the target that stand in the way: no single one of mine covers them all. Empty: one does. */
export function notCovered(mine: readonly string[], target: readonly string[]): readonly string[] {
  let fewest: readonly string[] = target;
  for (const role of mine) {
    const covered = covers[keyOf(role)] ?? [];
    const left = target.filter((each) => !covered.includes(keyOf(each)));
    if (left.length < fewest.length || fewest === target) fewest = left;
    if (left.length === 0) return left;
  }
  return fewest;
}
