import { type CheckId, checkIds } from '../guide/checks';

/** The first check of each group; the others follow it in the order of the service. */
const first = {
  happened: 'lastAttempts',
  page: 'tenantMatch',
  account: 'accountEnabled',
  administrator: 'adminPolicy',
  scope: 'scope',
  license: 'license',
  methods: 'registered',
  writeback: 'writebackEnabled',
  connection: 'agentReachable',
  gates: 'authenticatorAvailable',
  directory: 'adminCount',
  password: 'minimumPasswordAge',
  afterwards: 'cloudCopy',
  helper: 'whoMayReset',
  registration: 'registrationMessage',
  reports: 'auditView',
} as const satisfies Readonly<Record<string, CheckId>>;

export type GroupId = keyof typeof first;

const starts = Object.entries(first) as readonly (readonly [GroupId, CheckId])[];

/** Every check once, by the stage of a reset that it looks at. */
export const checkGroups: readonly { readonly id: GroupId; readonly checks: readonly CheckId[] }[] = starts.map(([id, check], index) => {
  const end = starts[index + 1]?.[1];
  return { id, checks: checkIds.slice(checkIds.indexOf(check), end === undefined ? undefined : checkIds.indexOf(end)) };
});
