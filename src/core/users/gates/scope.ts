import { evidence } from '../evidence';
import type { Evidence } from '../verdict';
import { documented, type Finding, type Gate, inferred, passed, type Predicted, stopped, type Subject, untold } from './gate';
import { reportIsNewer, rowOf } from './report';

/** What the report says: the service has applied the hidden policy to this person already. */
function byReport({ traits, tenant }: Subject): Finding {
  const row = rowOf(traits);
  if (!row) return untold('scopeUnknown', ...looks(tenant.inferred.scope));
  // Able includes allowed.
  const enabled = row.enabled ?? (row.capable === true ? true : null);
  if (enabled === true) return passed(evidence('reportEnabled', 'pass', ['registrations']));
  if (enabled === null)
    return untold('scopeUnknown', evidence('reportEnabledNotTold', 'unknown', ['registrations']), ...looks(tenant.inferred.scope));
  return stopped(
    'notInScope',
    likelyCode(tenant),
    evidence('reportNotEnabled', 'fail', ['registrations']),
    ...looks(tenant.inferred.scope),
  );
}

/** Which error it is depends on the scope that Graph hides: nobody allowed is `None`, some are `Selected`. */
function likelyCode({ declared, inferred: { scope } }: Subject['tenant']): Predicted | undefined {
  const value = declared?.scope ?? scope?.value;
  if (value === undefined) return undefined;
  return inferred(value === 'none' ? 'SSPR_0009' : 'SSPR_0013');
}

function looks(scope: Subject['tenant']['inferred']['scope']): readonly Evidence[] {
  if (!scope) return [];
  const { value, enabled, of } = scope;
  const id = { none: 'scopeLooksNone', selected: 'scopeLooksSelected', all: 'scopeLooksAll' } as const;
  return [evidence(id[value], 'note', ['registrations', 'inferred'], { enabled, of })];
}

/**
 * Where the service says otherwise than the declaration. A stop holds against an older report, which is simply behind; against a newer one,
 * one of the two has changed and we do not know which. A pass never holds against it: a person whom the report does not allow is not ready.
 */
function unlessDisputed(finding: Finding, subject: Subject, reportSays: boolean): Finding {
  if (rowOf(subject.traits)?.enabled !== reportSays) return finding;
  if (finding.outcome === 'stop' && !reportIsNewer(subject.tenant)) return finding;
  const disagrees = evidence('reportDisagrees', 'unknown', ['registrations']);
  return untold('scopeUnknown', ...finding.evidence, disagrees, ...byReport(subject).evidence);
}

function declaredSelected(subject: Subject): Finding {
  const { traits, tenant } = subject;
  // While the members are still being read, nobody is told to be missing.
  const partly = tenant.group.known && !tenant.group.value;
  const inGroup = partly && traits.inGroup === false ? undefined : traits.inGroup;
  if (inGroup === true) {
    return unlessDisputed(passed(evidence('inGroup', 'pass', ['group', 'declared'])), subject, false);
  }
  if (inGroup === false) {
    const finding = stopped('notInGroup', documented('SSPR_0013'), evidence('notInGroup', 'fail', ['group', 'declared']));
    return unlessDisputed(finding, subject, true);
  }
  const seen = byReport(subject);
  return { ...seen, evidence: [evidence('groupNotRead', 'unknown', ['group', 'declared']), ...seen.evidence] };
}

/**
 * Whether reset is on for this person: R2 and R3. What the administrator declared comes first, compared with the group as it is; without it
 * the report's `isSsprEnabled` decides. Not asked of administrators. Source: rules.md sections 1 and 2, endpoints.md section 0.
 */
export const scope: Gate = (subject) => {
  switch (subject.tenant.declared?.scope) {
    case 'none': {
      const finding = stopped('scopeNone', documented('SSPR_0009'), evidence('scopeNone', 'fail', ['declared', 'declared']));
      return unlessDisputed(finding, subject, true);
    }
    case 'selected':
      return declaredSelected(subject);
    case 'all':
      return unlessDisputed(passed(evidence('scopeAll', 'pass', ['declared', 'declared'])), subject, false);
    default:
      return byReport(subject);
  }
};
