import { evidence } from '../evidence';
import { holdingsOf, isNotification, proofOf } from '../methodKinds';
import type { Registration, Traits } from '../tenantUser';
import type { Evidence } from '../verdict';
import { isCovered } from './adminRoles';
import { PHONE_END } from './allowed';
import { counted, type Range } from './counted';
import { deadlines } from './deadlines';
import { documented, type Finding, type Gate, inferred, passed, type Predicted, stopped, type Subject, untold } from './gate';
import { hasOwnDomain } from './password';
import { rowOf } from './report';

/**
 * Which policy a person is under. `presumed`: the report calls them an administrator, but which roles they hold was not read; `unclear`: the
 * roles and the report disagree, a role is on no list, or nothing tells.
 */
export interface Standing {
  readonly policy: 'user' | 'administrator' | 'presumed' | 'unclear';
  readonly evidence: Evidence;
}

export function standingOf(traits: Traits): Standing {
  const said = rowOf(traits)?.admin ?? null;
  if (traits.roles) return byRoles(traits.roles, said);
  if (said === true) return { policy: 'presumed', evidence: evidence('adminByReport', 'note', ['registrations', 'inferred']) };
  if (said === false) return { policy: 'user', evidence: evidence('adminNone', 'pass', ['registrations']) };
  return { policy: 'unclear', evidence: evidence('adminNotRead', 'unknown', ['roles']) };
}

function byRoles(roles: readonly string[], said: boolean | null): Standing {
  const names = { roles: roles.join(',') };
  if (roles.some((role) => isCovered(role) === true))
    return { policy: 'administrator', evidence: evidence('adminRoles', 'note', ['roles'], names) };
  if (roles.some((role) => isCovered(role) === undefined))
    return { policy: 'unclear', evidence: evidence('adminRolesUnclear', 'unknown', ['roles'], names) };
  if (roles.length > 0) return { policy: 'user', evidence: evidence('adminRolesNotListed', 'note', ['roles', 'inferred'], names) };
  // A role that is assigned through a group, or may only be activated, is not among the members of the role.
  if (said === true) return { policy: 'unclear', evidence: evidence('adminNotInRoles', 'unknown', ['registrations']) };
  return { policy: 'user', evidence: evidence('adminNone', 'pass', ['roles']) };
}

/** The error of R1; people from on-premises meet the spelling with three digits. Source: catalogue, SSPR_009. */
function refused({ traits }: Subject): Predicted {
  return traits.account?.synced === true ? documented('SSPR_009') : documented('SSPR_0009');
}

/**
 * Whether administrators may reset by themselves: R1, before anything of the users' policy. `allowedToUseSSPR` means administrators only, and
 * the scope of the users' policy does not limit them [C: rmilne]; but if the report does not count them as allowed, something else is wrong.
 */
export const adminReset: Gate = (subject) => {
  const { tenant, traits } = subject;
  if (!tenant.adminReset.known) return untold('adminUnknown', evidence('adminResetNotRead', 'unknown', ['adminReset']));
  if (!tenant.adminReset.value) return stopped('adminResetOff', refused(subject), evidence('adminResetOff', 'fail', ['adminReset']));
  const on = evidence('adminResetOn', 'pass', ['adminReset']);
  if (rowOf(traits)?.enabled === false) return untold('adminUnknown', on, evidence('adminReportNotEnabled', 'unknown', ['registrations']));
  return passed(on, evidence('adminScopeNotAsked', 'note', ['rule']));
};

/**
 * E-mail, authenticator app and phone are what administrators may use; the authentication methods policy has no say. Whether two phones, or a
 * notification and a code, are two is not written, and neither are hardware tokens.
 */
function strong(methods: readonly string[], now: number): Range {
  const { proofs: held, notKnown } = holdingsOf(methods);
  const app = held.get('app') ?? [];
  const phones = [held.has('mobilePhone'), held.has('officePhone')].filter(Boolean).length;
  const surePhone = phones > 0 && now < PHONE_END ? 1 : 0;
  const others = (held.has('email') ? 1 : 0) + (app.length > 0 ? 1 : 0);
  const twice = app.some(isNotification) && !app.every(isNotification) ? 1 : 0;
  return { sure: others + surePhone, possible: others + phones + twice + (held.has('hardwareToken') ? 1 : 0) + notKnown.length };
}

/**
 * Two methods, unless the tenant has neither a domain of its own nor synchronisation (or is in its first thirty days, which nobody tells).
 * Source: rules.md section 3.
 */
function twoSurely(subject: Subject): boolean {
  const { organization } = subject.tenant;
  return (
    hasOwnDomain(subject) === true || subject.traits.account?.synced === true || (organization.known && organization.value.synced === true)
  );
}

function enough(row: Registration, { sure, possible }: Range, two: boolean): 'yes' | 'no' | 'unclear' {
  if (possible === 0 || (two && possible < 2)) return 'no';
  // The service knows something against it.
  if (row.registered === false || row.capable === false) return 'unclear';
  return sure >= 2 ? 'yes' : 'unclear';
}

/** Whether an administrator registered what the administrator policy asks for: two of e-mail, app and phone, never questions. */
export const adminMethods: Gate = (subject) => {
  const row = rowOf(subject.traits);
  if (!row) return passed();
  const two = twoSurely(subject);
  if (row.methods === null) return withoutNames(row, two);
  // Questions never count for administrators.
  const names = row.methods.filter((method) => proofOf(method) !== 'questions');
  return { ...byNames(row, names, subject, two), warnings: deadlines(subject, counted(names, subject), 2) };
};

function byNames(row: Registration, names: readonly string[], subject: Subject, two: boolean): Finding {
  const exception = two ? [] : [evidence('adminOneMayDo', 'unknown', ['rule'])];
  const methods = { methods: (row.methods ?? []).join(',') };
  switch (enough(row, strong(names, subject.now), two)) {
    case 'yes':
      return passed(evidence('adminMethodsEnough', 'pass', ['registrations'], methods));
    case 'no': {
      const missing =
        row.methods?.length === 0
          ? evidence('adminMethodsNone', 'fail', ['registrations'])
          : evidence('adminMethodsMissing', 'fail', ['registrations'], methods);
      return stopped('adminTooFewMethods', documented('SSPR_0014'), missing, ...exception);
    }
    case 'unclear':
      return untold('methodsUnknown', evidence('adminMethodsUnclear', 'unknown', ['registrations'], methods), ...exception);
  }
}

/** That the service counts them as able may be by the number of the users' policy, or by questions: it makes no administrator ready. */
function withoutNames({ registered }: Registration, two: boolean): Finding {
  const exception = two ? [] : [evidence('adminOneMayDo', 'unknown', ['rule'])];
  const unknown = evidence('methodsNotTold', 'unknown', ['registrations']);
  if (registered === false)
    return stopped('adminTooFewMethods', inferred('SSPR_0014'), evidence('reportNotRegistered', 'fail', ['registrations']), ...exception);
  return untold('methodsUnknown', unknown, ...exception);
}
