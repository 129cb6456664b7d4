import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { allChecks, evidenceTime, judge } from '../../../src/core/checks/allChecks';
import { checkEvidenceSentence, checksTexts, checkTitle, pasteSentences, whySentence } from '../../../src/core/checks/texts';
import { checks, isOption } from '../../../src/core/guide/checks';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { factsOf, type Given, now, record } from './people';

const people: readonly Given[] = [
  {},
  { account: { synced: true } },
  { account: { guest: 'partner' } },
  { account: { guest: 'unclear' } },
  { account: { enabled: false, licenses: [] }, registration: 'noRow', live: [] },
  { traits: { roles: ['User Administrator'] }, registration: { admin: true } },
  { traits: { account: undefined, registration: undefined, roles: undefined }, tenant: { declared: null } },
  { account: { synced: true }, attempts: [record(1, 'Reset password (self-service)', 'failure', 'OnPremisesConnectivityError')] },
  { live: [{ type: 'phone', phone: 'office' }], facts: { me: known({ id: 'me', roles: ['Helpdesk Administrator'] }, now) } },
  { facts: { tenant: unreadable({ reason: 'role', roles: ['Global Reader'] }), attempts: unreadable({ reason: 'license' }) } },
];

const outcomes = people.flatMap((given) =>
  allChecks.flatMap(({ id }) => judge(id, factsOf(given)) ?? []).map((outcome) => ({ given, outcome })),
);

describe('checks and the guide', () => {
  it('every check is one of the guide’s, once', () => {
    const ids = allChecks.map(({ id }) => id);
    deepStrictEqual([ids.filter((id) => !Object.hasOwn(checks, id)), ids.length], [[], new Set(ids).size]);
  });

  it('every check file is in the list', () => {
    const files = readdirSync('src/core/checks').filter((name) => name.endsWith('.ts'));
    const ids: readonly string[] = allChecks.map(({ id }) => id);
    const parts = ['allChecks', 'attempts', 'check', 'evidence', 'facts', 'outcome', 'person', 'registration', 'resetRoles', 'texts'];
    deepStrictEqual(
      files.map((name) => name.replace('.ts', '')).filter((name) => !ids.includes(name) && !parts.includes(name)),
      [],
    );
  });

  it('every answer is an option of its question', () => {
    const strange = people.flatMap((given) =>
      allChecks.flatMap(({ id }) => {
        const outcome = judge(id, factsOf(given));
        return outcome?.outcome === 'answer' && !isOption(id, outcome.option) ? [`${id}=${outcome.option}`] : [];
      }),
    );
    deepStrictEqual(strange, []);
  });

  it('every check has a title, every evidence and every reason a sentence, with no placeholder left', () => {
    const texts = [
      ...allChecks.map(({ id }) => checkTitle(id, 'en')),
      ...outcomes.flatMap(({ outcome }) => outcome.evidence.map((evidence) => checkEvidenceSentence(evidence, 'en'))),
      ...outcomes.flatMap(({ outcome }) => (outcome.outcome === 'answer' ? [] : [whySentence(outcome, 'en') ?? ''])),
    ];
    deepStrictEqual(
      texts.filter((text) => text.trim() === '' || /[{}]|undefined/.test(text)),
      [],
    );
  });

  it('evidence that was read has its time', () => {
    const facts = factsOf({ account: { synced: true } });
    const timeless = allChecks.flatMap(({ id }) =>
      (judge(id, facts)?.evidence ?? [])
        .filter((each) => each.basis === 'read' && each.source !== 'rule' && evidenceTime(each, facts) === null)
        .map((each) => `${id} ${each.id}`),
    );
    deepStrictEqual(timeless, []);
  });

  it('every result of a paste has sentences', () => {
    const { paste } = checksTexts('en');
    const all = [
      pasteSentences({ understood: true, answers: [{ check: 'license', option: 'none', because: '' }], notes: ['truncated'] }, 'en'),
      pasteSentences({ understood: true, answers: [], notes: [] }, 'en'),
      pasteSentences({ understood: false, why: 'errorOutput', error: 'accessDenied' }, 'en'),
      pasteSentences({ understood: false, why: 'otherCommand', command: 'tls' }, 'en'),
    ];
    deepStrictEqual(all, [
      ['Read: one question is answered.', paste.notes.truncated],
      [paste.nothingAnswered],
      [paste.errors.accessDenied],
      [paste.otherCommand],
    ]);
  });
});
