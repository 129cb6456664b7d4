import type { KnownFacts } from '../../../src/core/checks/facts';
import { judge } from '../../../src/core/checks/allChecks';
import type { CommandId } from '../../../src/core/guide/commands';
import type { CheckId } from '../../../src/core/guide/checks';

/** `Format-List` as Windows PowerShell writes it. */
function list(fields: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(fields).map((name) => name.length));
  return `\r\n\r\n${Object.entries(fields)
    .map(([name, value]) => `${name.padEnd(width)} : ${value}\r\n`)
    .join('')}\r\n\r\n`;
}

/** `Format-Table`. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' ');
  return `\r\n${[line(heads), line(heads.map((head) => '-'.repeat(head.length))), ...rows.map(line)].join('\r\n')}\r\n\r\n`;
}

const flag = (value: boolean | null | undefined): string => (value == null ? '' : value ? 'True' : 'False');
const GUID = '62e90394-69f5-4237-9190-012177145e10';

function optionOf(facts: KnownFacts, check: CheckId): string | undefined {
  const outcome = judge(check, facts);
  return outcome?.outcome === 'answer' ? outcome.option : undefined;
}

const PLANS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  premium: [
    ['EXCHANGE_S_ENTERPRISE', 'Success'],
    ['AAD_PREMIUM', 'Success'],
  ],
  planOff: [
    ['EXCHANGE_S_ENTERPRISE', 'Success'],
    ['AAD_PREMIUM', 'Disabled'],
  ],
  paidOther: [
    ['EXCHANGE_S_STANDARD', 'Success'],
    ['MCOSTANDARD', 'Success'],
  ],
};

/** What the commands of the guide would show somebody in the tenant of these facts. Undefined: nothing, or an error. */
export function outputOf(command: CommandId, facts: KnownFacts): string | undefined {
  if (!facts.user.known || !facts.tenant.known) return undefined;
  const { account, registration, roles, inGroup } = facts.user.value.traits;
  switch (command) {
    case 'userAccount':
      return (
        account &&
        list({
          AccountEnabled: flag(account.enabled),
          UserType: account.guest === false ? 'Member' : 'Guest',
          OnPremisesSyncEnabled: account.synced === true ? 'True' : '',
          OnPremisesLastSyncDateTime: account.synced === true ? '21.11.2026 08:36:11' : '',
        })
      );
    case 'userLicenses': {
      const rows = PLANS[optionOf(facts, 'license') ?? ''];
      return rows && table(['ServicePlanName', 'ProvisioningStatus'], rows);
    }
    case 'userRegistration':
      return registration === undefined || registration === 'noRow'
        ? undefined
        : list({
            IsAdmin: flag(registration.admin),
            IsSsprEnabled: flag(registration.enabled),
            IsSsprRegistered: flag(registration.registered),
            IsSsprCapable: flag(registration.capable),
            MethodsRegistered: `{${(registration.methods ?? []).join(', ')}}`,
          });
    case 'userRoles':
      return roles && roles.length > 0
        ? table(
            ['DisplayName', 'Id'],
            roles.map((role) => [role, GUID]),
          )
        : undefined;
    case 'adminReset': {
      const { adminReset } = facts.tenant.value;
      return adminReset.known ? list({ AllowedToUseSspr: flag(adminReset.value) }) : undefined;
    }
    case 'userGroups':
      return table(
        ['DisplayName', 'Id'],
        [
          ['All employees', GUID],
          ...(inGroup === true && facts.declared.known ? [['Password reset', facts.declared.value?.groupIds[0] ?? GUID]] : []),
        ],
      );
    case 'auditAttempts':
      return facts.attempts.known && facts.attempts.value.length > 0
        ? facts.attempts.value
            .map(({ at, activity, result, reason, correlationId }) =>
              list({
                ActivityDateTime: new Date(at).toISOString().replace('T', ' ').slice(0, 19),
                ActivityDisplayName: activity,
                Result: result ?? '',
                ResultReason: reason ?? '',
                CorrelationId: correlationId ?? '',
              }),
            )
            .join('')
        : undefined;
    case 'writebackConfiguration':
      return list({ Enabled: 'False', ServiceStatus: 'Stopped', OnboardingRequiredStatus: 'False' });
    default:
      return undefined;
  }
}
