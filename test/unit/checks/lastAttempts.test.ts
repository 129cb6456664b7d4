import { deepStrictEqual } from 'node:assert/strict';
import { judge } from '../../../src/core/checks/allChecks';
import { checkEvidenceSentence } from '../../../src/core/checks/texts';
import type { AuditEvent } from '../../../src/core/tenant/tenant';
import { healthy } from '../tenant/tenants';
import { factsOf, type Given, now, record } from './people';

const RESET = 'Reset password (self-service)';
const FLOW = 'Self-service password reset flow activity progress';
/** The spelling of older records. */
const OLD_FLOW = 'Self-serve password reset flow activity progress';

function optionOf(attempts: readonly AuditEvent[], others: Given = {}): string {
  const outcome = judge('lastAttempts', factsOf({ ...others, attempts }));
  if (outcome?.outcome === 'answer') return `${outcome.option} ${outcome.confidence}`;
  return outcome?.outcome === 'cannotTell' && typeof outcome.why === 'string' ? `? ${outcome.why}` : 'something else';
}

const single: readonly (readonly [activity: string, result: AuditEvent['result'], reason: string, wanted: string])[] = [
  [FLOW, 'failure', 'Password reset is not enabled for this user', 'notEnabled read'],
  [FLOW, 'failure', 'User is not a member of the password reset users group', 'notEnabled read'],
  [FLOW, 'failure', 'Password reset has been disabled entirely for this tenant', 'notEnabled read'],
  [
    FLOW,
    'failure',
    "User's account has insufficient authentication methods defined. Add authentication info to resolve this ",
    'tooFewMethods read',
  ],
  [OLD_FLOW, 'failure', "The user's password is managed on-premises.", 'writebackOff read'],
  [RESET, 'failure', 'OnPremisesAdminActionRequired', 'onPremisesRefused read'],
  [RESET, 'failure', 'ADAdminActionRequired', 'onPremisesRefused read'],
  [RESET, 'failure', 'OnPremisesConnectivityError', 'onPremisesUnreachable read'],
  [RESET, 'failure', 'OnPremisesConnectivityFailure', 'onPremisesUnreachable read'],
  [RESET, 'failure', 'hr=80230619', 'passwordRefused read'],
  [RESET, 'failure', 'FuzzyPolicyViolationInvalidPassword', 'passwordBanned read'],
  ['Change password (self-service)', 'failure', 'PasswordDoesnotComplyFuzzyPolicy', 'passwordBanned read'],
  ['Blocked from self-service password reset', 'success', 'User entered too many invalid SMS verification codes', 'tooManyAttempts read'],
  [RESET, 'success', 'OnPremisesSuccessCloudFailure', 'succeededButUnusable read'],
  [FLOW, 'success', 'User abandoned after starting the mobile SMS verification option', 'codeNotReceived inferred'],
  [FLOW, 'success', 'User abandoned before selecting a new password', 'timedOut inferred'],
  [FLOW, 'success', 'User cancelled before passing the required authentication methods', 'timedOut inferred'],
  [FLOW, 'success', 'User contacted an admin after trying the email verification option', 'contactAdministrator read'],
  [RESET, 'success', 'Successfully completed reset.', 'worked inferred'],
  ['Change password (self-service)', 'success', 'None', '? attemptSucceeded'],
  ['Reset password (by admin)', 'success', 'Successfully completed reset.', '? attemptSucceeded'],
  ['Unlock user account (self-service)', 'success', 'None', '? attemptSucceeded'],
  [RESET, 'failure', 'SomethingNewOf2027', '? attemptReason'],
  [FLOW, 'success', 'User started the mobile SMS verification option', '? attemptUnfinished'],
  ['Disable password writeback for directory', 'success', '', '? noAttempts'],
];

describe('the last attempts', () => {
  for (const [activity, result, reason, wanted] of single) {
    it(`${reason || activity}: ${wanted}`, () => deepStrictEqual(optionOf([record(1, activity, result, reason)]), wanted));
  }

  it('of one try the cause counts, not what the person did then', () =>
    deepStrictEqual(
      optionOf([
        record(1.0, FLOW, 'success', 'User abandoned while selecting a new password'),
        record(1.1, RESET, 'failure', 'FuzzyPolicyViolationInvalidPassword'),
        record(1.2, FLOW, 'success', 'User submitted a new password'),
      ]),
      'passwordBanned read',
    ));

  it('a success after a refusal of the same try is a success', () =>
    deepStrictEqual(
      optionOf([record(1.0, RESET, 'success', 'None'), record(1.1, RESET, 'failure', 'FuzzyPolicyViolationInvalidPassword')]),
      'worked inferred',
    ));

  it('a reset that the cloud has not got yet is none, whatever comes after', () =>
    deepStrictEqual(
      optionOf([
        record(1.0, FLOW, 'success', 'User successfully reset password'),
        record(1.1, RESET, 'success', 'OnPremisesSuccessCloudFailure'),
      ]),
      'succeededButUnusable read',
    ));

  it('the newest try counts, in whichever order the records come', () =>
    deepStrictEqual(
      optionOf([
        record(30, RESET, 'failure', 'OnPremisesConnectivityError', 'a'),
        record(2, RESET, 'failure', 'OnPremisesAdminActionRequired', 'b'),
      ]),
      'onPremisesRefused read',
    ));

  it('an agent that somebody got through to since is no answer', () => {
    const attempts = [record(5, RESET, 'failure', 'OnPremisesConnectivityError')];
    const { inferred } = healthy;
    const outcomes = [6, 4].map((hours) =>
      optionOf(attempts, { tenant: { inferred: { ...inferred, writebackWorked: now - hours * 3_600_000 } } }),
    );
    deepStrictEqual(outcomes, ['onPremisesUnreachable read', '? attemptSince']);
  });

  it('one of ten days ago is told and not taken for today', () =>
    deepStrictEqual(optionOf([record(240, RESET, 'failure', 'OnPremisesAdminActionRequired')]), '? attemptsOld'));

  it('a hundred tries with hostile reasons are read without a fault', () => {
    const hostile = '<img src=x>'.repeat(2000) + '{at}'.repeat(500);
    const attempts = Array.from({ length: 100 }, (_, index) => record(index, RESET, 'failure', hostile, `c${index}`));
    deepStrictEqual(optionOf(attempts), '? attemptReason');
  });

  it('stands in a sentence with its time in UTC and the catalogue’s words', () => {
    const outcome = judge('lastAttempts', factsOf({ attempts: [record(1, RESET, 'failure', 'OnPremisesConnectivityError')] }));
    const sentences = outcome?.evidence.map((evidence) => checkEvidenceSentence(evidence, 'en').replace(/: .*/, ': …'));
    deepStrictEqual(sentences, ['On 2026-11-21 11:00 UTC the audit log recorded: …']);
  });
});
