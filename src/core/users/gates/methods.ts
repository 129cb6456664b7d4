import { evidence } from '../evidence';
import type { Account, Registration } from '../tenantUser';
import type { Evidence } from '../verdict';
import { allowed } from './allowed';
import { type Counted, counted } from './counted';
import { deadlines } from './deadlines';
import { directoryValues } from './directory';
import { documented, type Finding, type Gate, inferred, passed, type Predicted, stopped, type Subject, untold } from './gate';
import { resetsByEmail } from './guest';
import { rowOf } from './report';
import { settingsOf } from '../methodKinds';

/** How many methods a reset takes. `sure` when the administrator said so; what we infer labels, and stops, but never makes ready. */
interface Needed {
  readonly count: 1 | 2 | undefined;
  readonly sure: boolean;
  readonly evidence: Evidence;
}

export function needed({ tenant: { declared, inferred: seen } }: Subject): Needed {
  const count = declared?.methodsRequired ?? null;
  if (count !== null) return { count, sure: true, evidence: evidence('requiredDeclared', 'note', ['declared', 'declared'], { count }) };
  const guess = seen.methodsRequired;
  if (!guess) return { count: undefined, sure: false, evidence: evidence('requiredUnknown', 'unknown', ['rule']) };
  const values = { count: guess.value, people: guess.people };
  return { count: guess.value, sure: false, evidence: evidence('requiredInferred', 'note', ['registrations', 'inferred'], values) };
}

/** Where nothing is switched on that a reset could use, the service says that there is no policy at all. */
function codeForNothingAllowed(subject: Subject): Predicted {
  const policy = subject.tenant.methods;
  const everything = (Object.keys(settingsOf) as (keyof typeof settingsOf)[]).every((proof) => allowed(proof, [], subject).state === 'no');
  return policy.known && everything ? inferred('SSPR_0011') : documented('SSPR_0014');
}

interface Question {
  readonly subject: Subject;
  readonly row: Registration;
  readonly count: Counted | undefined;
  readonly need: Needed;
  readonly evidence: readonly Evidence[];
}

/** Too few: nothing at all, too little, or enough of which the policy forbids some. */
function tooFew({ subject, row, count, need, evidence: list }: Question): Finding {
  if (count?.registered.possible === 0) return stopped('nothingRegistered', documented('SSPR_0014'), ...list);
  // Where the service says that too little is registered, one forbidden method is no explanation.
  const enough = need.count ?? (row.registered === false ? Infinity : 1);
  if (count && count.registered.sure >= enough && count.usable.possible < enough)
    return stopped('methodsNotAllowed', codeForNothingAllowed(subject), ...list);
  const sure = row.registered === false || need.sure;
  const short = count && need.count !== undefined && count.registered.possible < need.count;
  const missing = short ? [evidence('methodsTooFew', 'fail', ['rule', need.sure ? 'declared' : 'inferred'], { count: need.count })] : [];
  return stopped('tooFewMethods', sure ? documented('SSPR_0014') : inferred('SSPR_0014'), ...list, ...missing);
}

function disputed({ evidence: list }: Question): Finding {
  return untold('methodsUnknown', ...list, evidence('reportDisagrees', 'unknown', ['registrations']));
}

/** The service counts the person as able. We follow, unless what we know of the methods says that it cannot be. */
function able(question: Question): Finding {
  const { count, need, row } = question;
  if (row.registered === false) return disputed(question);
  if (!count) return passed(...question.evidence);
  const least = need.sure ? (need.count ?? 1) : 1;
  if (count.usable.possible < least) return disputed(question);
  // Of what has ended the report may not know yet.
  if (count.lasting < count.registered.possible && count.lasting < (need.count ?? 2)) return untold('methodsUnknown', ...question.evidence);
  return passed(...question.evidence);
}

/** The service counts too few. Only a declared number that the methods surely reach speaks against it. */
function notRegistered(question: Question): Finding {
  const { count, need } = question;
  if (count && need.sure && need.count !== undefined && count.registered.sure >= need.count) return disputed(question);
  return tooFew(question);
}

/** Enough is registered, and yet the person is not able: of what is allowed there is too little, if reset is on for them. */
function notAble(question: Question): Finding {
  const { row, subject, evidence: list, count, need } = question;
  if (row.registered === true && row.enabled === true) {
    if (count && need.sure && need.count !== undefined && count.usable.sure >= need.count) return disputed(question);
    return stopped('methodsNotAllowed', codeForNothingAllowed(subject), ...list);
  }
  // Not able perhaps only because reset is off for them, which is for the scope to say; but able they are not.
  const finding = byCounting(question);
  return finding.outcome === 'pass' ? disputed(question) : finding;
}

/** The service does not say: count ourselves. Ready only by a number that was declared, or when all of enough is allowed. */
function byCounting(question: Question): Finding {
  const { count, need, row, evidence: list } = question;
  if (!count) return untold('methodsUnknown', ...list);
  const { usable, registered } = count;
  if (row.registered === true && registered.possible < (need.count ?? 1)) return disputed(question);
  if (usable.possible < (need.count ?? 1)) return tooFew(question);
  if (need.sure && need.count !== undefined && usable.sure >= need.count) return passed(...list);
  if (row.registered === true && usable.sure > 0 && usable.sure === registered.possible) return passed(...list);
  return untold('methodsUnknown', ...list);
}

function judge(question: Question): Finding {
  const { row } = question;
  if (row.capable === true) return able(question);
  if (row.registered === false) return notRegistered(question);
  return row.capable === false ? notAble(question) : byCounting(question);
}

function flags({ capable, registered }: Registration): readonly Evidence[] {
  if (capable === true) return [evidence('reportCapable', 'pass', ['registrations'])];
  return [
    ...(registered === null
      ? []
      : [evidence(registered ? 'reportRegistered' : 'reportNotRegistered', registered ? 'note' : 'fail', ['registrations'])]),
    ...(capable === false ? [evidence('reportNotCapable', 'fail', ['registrations'])] : []),
  ];
}

/** What the report lists, by what it is worth for a reset. */
export function listed(methods: readonly string[] | null, count: Counted | undefined): readonly Evidence[] {
  if (!methods || !count) return [evidence('methodsNotTold', 'unknown', ['registrations'])];
  const join = (names: readonly string[]): { readonly methods: string } => ({ methods: names.join(',') });
  const counting = [...count.held.values()].flat();
  return [
    counting.length > 0
      ? evidence('methodsRegistered', 'note', ['registrations'], join(counting))
      : evidence('methodsNothing', 'fail', ['registrations']),
    ...(count.notCounting.length > 0 ? [evidence('methodsNotCounting', 'note', ['rule'], join(count.notCounting))] : []),
    ...(count.notKnown.length > 0 ? [evidence('methodsNotKnown', 'unknown', ['rule'], join(count.notKnown))] : []),
  ];
}

/**
 * Whether enough registered methods count: R5. The service's own judgement in the report comes first, because it knows the hidden policy;
 * names of methods, the methods policy and the number required are compared with it, and a contradiction is unknown, never ready. Only
 * registered methods count, not values in the directory. Looks at the registration alone, so people with the same share the finding. Source:
 * rules.md sections 2, 4 and 5.
 */
export const methods: Gate = (subject) => {
  const row = rowOf(subject.traits);
  // The gate of the report has said so.
  if (!row) return passed();
  const count = row.methods === null ? undefined : counted(row.methods, subject);
  const need = needed(subject);
  const list = [...listed(row.methods, count), ...(count?.evidence ?? []), need.evidence, ...flags(row)];
  const finding = judge({ subject, row, count, need, evidence: list });
  return { ...finding, warnings: deadlines(subject, count, need.count) };
};

/** What the account adds to it: a guest's own address may do, and values in the profile that look as if they did. */
export function withAccount(finding: Finding, account: Account | undefined): Finding {
  if (finding.outcome !== 'stop' || (finding.reason !== 'nothingRegistered' && finding.reason !== 'tooFewMethods')) return finding;
  const { evidence: list, warnings = [] } = finding;
  if (account && resetsByEmail(account.guest))
    return { ...untold('methodsUnknown', ...list, evidence('guestEmailMayCount', 'unknown', ['rule'])), warnings };
  const directory = directoryValues(account);
  return directory.length > 0 ? { ...finding, evidence: [...list, ...directory] } : finding;
}
