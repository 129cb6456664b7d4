import type { Case, CaseTenant, LiveResult } from '../../../src/core/case/case';
import { newCase } from '../../../src/core/case/newCase';
import type { PageContext } from '../../../src/core/case/view';
import { liveOutcome } from '../../../src/core/checks/allChecks';
import { seen } from '../../../src/core/checks/evidence';
import { answer, cannotTell, doesNotApply, type Outcome } from '../../../src/core/checks/outcome';
import { assess } from '../../../src/core/guide/assess';
import { CANNOT_TELL, type CheckId } from '../../../src/core/guide/checks';
import { next } from '../../../src/core/guide/next';
import { type GuideEvent, type GuideState, type Step, newCase as newGuide } from '../../../src/core/guide/state';
import { NOW, traits } from '../users/samples';

export const HOSTILE = '<img src=x onerror="window.hacked=true"><b>bold</b>';

export const context: PageContext = {
  language: 'en',
  people: [],
  looking: false,
  userProblem: null,
  pasteResults: {},
  replyLanguage: 'en',
};

export const contoso: CaseTenant = {
  demo: false,
  account: 'admin@contoso.com',
  tenantName: 'Contoso',
  tenantId: '11111111-2222-4333-8444-555555555555',
  cloud: 'global',
};

export const adele = { id: 'adele', name: 'Adele Vance', userPrincipalName: 'adele.vance@contoso.com', traits };

/** A case after these events. */
export function caseAfter(events: readonly GuideEvent[], more: Partial<Case> = {}): Case {
  return { ...newCase('case-1', NOW, events.reduce(next, newGuide)), ...more };
}

/** A case in which live checks came back. */
export function withLive(one: Case, outcomes: Readonly<Partial<Record<CheckId, Outcome>>>): Case {
  const entries = Object.entries(outcomes) as readonly (readonly [CheckId, Outcome])[];
  const live: Record<string, LiveResult> = Object.fromEntries(entries.map(([check, outcome]) => [check, { outcome, at: NOW }]));
  const guide = entries.reduce(
    (state, [check, outcome]) => next(state, { type: 'liveOutcome', check, outcome: liveOutcome(outcome) }),
    one.guide,
  );
  return { ...one, live: { ...one.live, ...live }, guide };
}

/** A case in which the person can find out nothing: every question until the end. */
export function nothingKnown(entry: GuideEvent): Case {
  const ask = (state: GuideState): GuideState => {
    const { question } = assess(state);
    return question ? ask(next(state, { type: 'answer', check: question, option: CANNOT_TELL })) : state;
  };
  return { ...caseAfter([]), guide: ask(next(newGuide, entry)) };
}

/** The same case on another page. */
function at(one: Case, step: Step): Case {
  return { ...one, guide: next(one.guide, { type: 'goTo', step }) };
}

const readLive: Readonly<Partial<Record<CheckId, Outcome>>> = {
  tenantMatch: answer('same', 'read', seen('accountHere', 'pass', ['users'])),
  accountEnabled: answer('enabled', 'inferred', seen('smartLockoutNotVisible', 'note', ['rule'])),
  whoMayReset: cannotTell({ reason: 'scope', scope: 'RoleManagement.Read.Directory' }),
  adminPolicy: doesNotApply('guestElsewhere'),
  license: answer('none', 'read'),
};

const atCheck = (check: CheckId): GuideEvent => ({ type: 'goTo', step: { kind: 'check', check } });

const signedIn = { tenant: contoso, user: adele };

const signedInCase = withLive(caseAfter([{ type: 'chooseUser' }], signedIn), readLive);

const found = caseAfter(
  [
    { type: 'chooseCode', code: 'SSPR_0029' },
    { type: 'answer', check: 'serverEvent', option: 'accessDenied' },
    { type: 'answer', check: 'adminCount', option: 'protected' },
  ],
  { userName: 'adele.vance@contoso.com', drafts: { notes: 'Called at nine.' } },
);

/** A case for every kind of page, with the context in which it is shown. */
export const cases = {
  start: [caseAfter([]), context],
  search: [caseAfter([], { drafts: { search: 'SSPR_0029 problem with configuration' } }), context],
  searchNothing: [caseAfter([], { drafts: { search: 'qzxv' } }), context],
  people: [
    caseAfter([], { tenant: contoso, drafts: { user: 'adel' } }),
    { ...context, people: [adele, { id: 'b', name: 'Adelaide Smith', userPrincipalName: 'adelaide.smith@contoso.com' }] },
  ],
  notFound: [
    caseAfter([], { tenant: contoso, drafts: { user: 'nobody@contoso.com' } }),
    { ...context, userProblem: { reason: 'notFound' } },
  ],
  chosen: [caseAfter([], { ...signedIn, tenant: { ...contoso, demo: true, account: '' } }), context],
  scenarios: [caseAfter([{ type: 'chooseArea', area: 'usage' }]), context],
  question: [caseAfter([{ type: 'chooseScenario', scenario: '19' }]), context],
  command: [
    caseAfter([{ type: 'chooseUser' }, atCheck('writebackEnabled')], {
      pastes: { writebackConfiguration: { text: 'what is this', at: NOW } },
    }),
    { ...context, pasteResults: { writebackConfiguration: { understood: false, why: 'unreadable' } } },
  ],
  pasted: [
    caseAfter([{ type: 'chooseUser' }, atCheck('writebackEnabled')], {
      pastes: { writebackConfiguration: { text: 'Enabled : True', at: NOW } },
    }),
    {
      ...context,
      pasteResults: {
        writebackConfiguration: {
          understood: true,
          answers: [{ check: 'writebackEnabled', option: 'on', because: 'Enabled : True' }],
          notes: ['proxyNone'],
        },
      },
    },
  ],
  live: [at(signedInCase, { kind: 'check', check: 'license' }), context],
  liveAnswered: [
    at(
      { ...signedInCase, guide: next(signedInCase.guide, { type: 'answer', check: 'license', option: 'paidOther' }) },
      { kind: 'check', check: 'license' },
    ),
    context,
  ],
  liveCannotTell: [at(signedInCase, { kind: 'check', check: 'whoMayReset' }), context],
  liveDoesNotApply: [at(signedInCase, { kind: 'check', check: 'adminPolicy' }), context],
  running: [
    caseAfter([{ type: 'chooseUser' }, { type: 'goTo', step: { kind: 'checks' } }], {
      ...signedIn,
      running: ['license', 'registered', 'scope'],
    }),
    context,
  ],
  checks: [at(signedInCase, { kind: 'checks' }), context],
  finding: [found, context],
  findingLive: [at(signedInCase, { kind: 'finding' }), context],
  likeliest: [nothingKnown({ type: 'chooseScenario', scenario: 'SY-001' }), context],
  onlyOneLeft: [nothingKnown({ type: 'chooseScenario', scenario: 'SY-012' }), context],
  none: [nothingKnown({ type: 'chooseUser' }), context],
  noFinding: [
    caseAfter([
      { type: 'chooseScenario', scenario: '19' },
      { type: 'goTo', step: { kind: 'finding' } },
    ]),
    context,
  ],
  logLine: [
    caseAfter([{ type: 'chooseCode', code: 'SSPR_0029', from: 'logLine' }], {
      userName: 'adele.vance@contoso.com',
      logLine: {
        code: 'SSPR_0029',
        userPrincipalName: 'adele.vance@contoso.com',
        at: NOW,
        trackingId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
        excerpt: '2026-11-21 11:59:01 SSPR_0029 adele.vance@contoso.com\n2026-11-21 11:59:02 next line',
      },
    }),
    context,
  ],
  hostile: [
    caseAfter([{ type: 'chooseCode', code: 'SSPR_0029', from: 'logLine' }, atCheck('writebackEnabled')], {
      tenant: { ...contoso, tenantName: HOSTILE, account: HOSTILE },
      user: { ...adele, name: HOSTILE, userPrincipalName: HOSTILE },
      userName: HOSTILE,
      logLine: { code: 'SSPR_0029', userPrincipalName: HOSTILE, at: NOW, trackingId: HOSTILE, excerpt: HOSTILE.repeat(30) },
      pastes: { writebackConfiguration: { text: HOSTILE, at: NOW } },
      drafts: { notes: HOSTILE, user: HOSTILE, search: HOSTILE },
    }),
    {
      ...context,
      people: [{ ...adele, name: HOSTILE, userPrincipalName: 'x'.repeat(300) }],
      pasteResults: {
        writebackConfiguration: { understood: true, answers: [{ check: 'writebackEnabled', option: 'on', because: HOSTILE }], notes: [] },
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Case, PageContext]>>;
