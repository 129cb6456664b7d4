import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { checkGroups } from '../../../src/core/case/checkGroups';
import { commandText } from '../../../src/core/case/commandText';
import { restorable, wizardState } from '../../../src/core/case/pageState';
import type { WizardState } from '../../../src/core/case/wizardState';
import { checkIds } from '../../../src/core/guide/checks';
import { commands } from '../../../src/core/guide/commands';
import { restore } from '../../../src/core/guide/restore';
import { HOSTILE, adele, caseAfter, cases, context, contoso, withLive } from './cases';

type Name = keyof typeof cases;

function shown(name: Name): WizardState {
  const [one, around] = cases[name];
  return wizardState(one, around);
}

/** The page of a case, which is of this kind. */
function page<K extends WizardState['step']['kind']>(name: Name, kind: K): Extract<WizardState['step'], { readonly kind: K }> {
  const { step } = shown(name);
  strictEqual(step.kind, kind);
  return step as Extract<WizardState['step'], { readonly kind: K }>;
}

/** Which page, what is next and which steps can be gone to. */
const pages: Readonly<Record<Name, readonly [string, string, string]>> = {
  start: ['start', 'Say what the trouble is.', 'Start* | All checks'],
  search: ['start', 'Say what the trouble is.', 'Start* | All checks'],
  searchNothing: ['start', 'Say what the trouble is.', 'Start* | All checks'],
  people: ['start', 'Say what the trouble is.', 'Start* | All checks'],
  notFound: ['start', 'Say what the trouble is.', 'Start* | All checks'],
  chosen: ['start', 'Say what the trouble is.', 'Start* | All checks'],
  scenarios: ['scenarios', 'Choose what people say.', 'Start | Trouble* | All checks'],
  question: ['check', 'Answer this question. Any other check can be opened too.', 'Start | Question* | All checks | Finding'],
  command: ['check', 'Question: What happened at the last try. >', 'Start | Question* | All checks | Finding'],
  pasted: ['check', 'Question: What happened at the last try. >', 'Start | Question* | All checks | Finding'],
  live: ['check', 'Finding: No licence that covers password reset. >', 'Start | Question* | All checks | Finding'],
  liveAnswered: ['check', 'Question: What happened at the last try. >', 'Start | Question* | All checks | Finding'],
  liveCannotTell: ['check', 'Finding: No licence that covers password reset. >', 'Start | Question* | All checks | Finding'],
  liveDoesNotApply: ['check', 'Finding: No licence that covers password reset. >', 'Start | Question* | All checks | Finding'],
  running: ['checks', 'Question: What happened at the last try. >', 'Start | Question | All checks* | Finding'],
  checks: ['checks', 'Finding: No licence that covers password reset. >', 'Start | All checks* | Finding'],
  finding: ['finding', 'Do the steps, then see whether it works.', 'Start | All checks | Finding*'],
  findingLive: ['finding', 'Do the steps, then see whether it works.', 'Start | All checks | Finding*'],
  likeliest: ['finding', 'Do the steps, then see whether it works.', 'Start | All checks | Finding*'],
  onlyOneLeft: ['finding', 'Do the steps, then see whether it works.', 'Start | All checks | Finding*'],
  none: ['finding', 'Do the steps, then see whether it works.', 'Start | All checks | Finding*'],
  noFinding: ['noFinding', 'Question: What happened at the last try. >', 'Start | Question | All checks | Finding*'],
  logLine: ['check', 'Answer this question. Any other check can be opened too.', 'Start | Question* | All checks | Finding'],
  hostile: ['check', 'Question: What the server logs. >', 'Start | Question* | All checks | Finding'],
};

describe('page of a case', () => {
  it('is told by the step: what is on it, what is next, and where else to go', () => {
    const told = (name: Name): readonly string[] => {
      const { step, next, tabs } = shown(name);
      const places = tabs.map(({ label, current }) => `${label}${current ? '*' : ''}`).join(' | ');
      return [step.kind, `${next.sentence}${next.step ? ' >' : ''}`, places];
    };
    deepStrictEqual(Object.fromEntries((Object.keys(cases) as Name[]).map((name) => [name, told(name)])), pages);
  });

  it('says where the person is', () => {
    const place = (name: Name): unknown => {
      const { entry, user, tenant } = shown(name).place;
      return [entry, user.chosen?.userPrincipalName ?? '', user.chosen?.found ?? null, tenant?.facts.join(', ') ?? 'not signed in'];
    };
    deepStrictEqual((['start', 'chosen', 'finding', 'live', 'logLine', 'scenarios'] as const).map(place), [
      ['No trouble chosen yet', '', null, 'not signed in'],
      ['No trouble chosen yet', 'adele.vance@contoso.com', true, 'worldwide cloud'],
      ['The code SSPR_0029', 'adele.vance@contoso.com', false, 'not signed in'],
      ['What stops this person?', 'adele.vance@contoso.com', true, 'worldwide cloud, signed in as admin@contoso.com'],
      ['The code SSPR_0029, out of a log', 'adele.vance@contoso.com', false, 'not signed in'],
      ['A person resets or changes a password', '', null, 'not signed in'],
    ]);
  });

  it('shows what a log line carried', () => {
    deepStrictEqual(shown('logLine').place.logLine?.facts, [
      'Person in the log: adele.vance@contoso.com',
      'Time: 2026-11-21 12:00 UTC',
      'Tracking ID: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    ]);
  });

  it('finds a code that stands in what was typed, and says when nothing fits', () => {
    deepStrictEqual(
      [
        page('search', 'start').search.results?.codes[0]?.id,
        page('searchNothing', 'start').search.results,
        page('start', 'start').search.results,
      ],
      ['SSPR_0029', { scenarios: [], codes: [], sentence: 'Nothing fits. Try fewer or other words, or choose an area below.' }, null],
    );
  });

  it('says in its own words that nobody of a name was found', () => {
    strictEqual(
      shown('notFound').place.user.problem,
      'Nobody of this name was found in this tenant. Check the spelling, or go on without: every question can be answered by hand.',
    );
  });
});

describe('a question', () => {
  it('has every answer, and that it cannot be found out', () => {
    const { options, live, answered, position } = page('question', 'check');
    deepStrictEqual(
      [options.length, options.at(-1), live, answered, position.replace(/\d+ causes/, 'n causes')],
      [23, { id: 'cannotTell', text: 'I cannot find out' }, null, '', 'Question 1 · n causes still possible'],
    );
  });

  const lives: readonly (readonly [Name, unknown])[] = [
    ['live', ['fail', 'None', 'Read from Microsoft Graph', true, false]],
    ['liveAnswered', ['fail', 'None', 'Read from Microsoft Graph', false, false]],
    [
      'liveCannotTell',
      [
        'cannotTell',
        'This sign-in lacks the permission RoleManagement.Read.Directory. Choose “SSPR: Grant Permission…” to add it.',
        '',
        false,
        true,
      ],
    ],
    [
      'liveDoesNotApply',
      ['doesNotApply', 'The password of this guest is kept elsewhere; settings of this tenant do not matter.', '', false, false],
    ],
  ];
  for (const [name, wanted] of lives) {
    it(`tells what the live check said: ${name}`, () => {
      const { live } = page(name, 'check');
      deepStrictEqual(live && [live.state, live.says, live.confidence, live.counts, live.lacksPermission], wanted);
    });
  }

  it('says what became of a paste, and keeps its text', () => {
    const told = (name: Name): unknown => {
      const { command } = page(name, 'check');
      return [command?.result?.understood, command?.answers.map(({ says }) => says), shown(name).drafts['paste.writebackConfiguration']];
    };
    deepStrictEqual(
      [told('command'), told('pasted')],
      [
        [false, [], 'what is this'],
        [true, ['Yes'], 'Enabled : True'],
      ],
    );
  });

  it('puts a harmless name into a command, and no other', () => {
    const put = (userName: string): boolean => commandText('userAccount', { user: null, userName }).includes(userName);
    deepStrictEqual(
      ["a@b.c'; Remove-Item x; '", 'a$(x)@b.c', 'a`b@c.d', 'a"b@c.d', 'a b@c.d', 'nobody', 'o‘a@b.c', 'guest_x.com#EXT#@contoso.com'].map(
        put,
      ),
      [false, false, false, false, false, false, false, true],
    );
    strictEqual(commandText('userAccount', { user: null, userName: '' }), commands.userAccount.text);
  });
});

describe('all checks', () => {
  it('stand there once each, in the order of the service', () => {
    deepStrictEqual(
      checkGroups.flatMap(({ checks }) => checks),
      checkIds,
    );
    strictEqual(
      checkGroups.every(({ checks }) => checks.length > 0),
      true,
    );
  });

  it('tell where they stand, and which can be run now', () => {
    const rows = (name: Name): unknown => {
      const all = page(name, 'checks').groups.flatMap((group) => group.rows);
      return ['license', 'accountEnabled', 'adminPolicy', 'whoMayReset', 'scope', 'adminCount'].map((id) => {
        const row = all.find(({ check }) => check === id);
        return `${id} ${row?.state} ${row?.canRun}`;
      });
    };
    deepStrictEqual(
      [rows('checks'), rows('running')],
      [
        [
          'license fail true',
          'accountEnabled pass true',
          'adminPolicy doesNotApply true',
          'whoMayReset cannotTell true',
          'scope open true',
          'adminCount open false',
        ],
        [
          'license running false',
          'accountEnabled open true',
          'adminPolicy open true',
          'whoMayReset open true',
          'scope running false',
          'adminCount open false',
        ],
      ],
    );
  });

  it('cannot be run without a tenant, nor without a person', () => {
    const runnable = (more: Parameters<typeof caseAfter>[1]): boolean => {
      const { step } = wizardState(caseAfter([{ type: 'goTo', step: { kind: 'checks' } }], more), context);
      return step.kind === 'checks' && step.groups.some(({ rows }) => rows.some(({ canRun }) => canRun));
    };
    deepStrictEqual([{}, { tenant: contoso }, { user: adele }, { tenant: contoso, user: adele }].map(runnable), [
      false,
      false,
      false,
      true,
    ]);
  });

  it('tell how far they are', () => {
    deepStrictEqual(
      (['start', 'people', 'chosen', 'running', 'checks'] as const).map((name) => shown(name).progress?.sentence ?? null),
      [
        null,
        'Choose a person, and most questions are answered by reading the tenant.',
        'The tenant has not been asked yet.',
        'Checking live: 0 of 3 done.',
        '4 of 5 live checks gave an answer.',
      ],
    );
  });

  it('are announced when they begin and end, not with every number', () => {
    const signedIn = { tenant: contoso, user: adele };
    const one = caseAfter([{ type: 'chooseUser' }, { type: 'goTo', step: { kind: 'checks' } }], {
      ...signedIn,
      running: ['license', 'scope'],
    });
    const later = withLive({ ...one, running: ['scope'] }, { license: { outcome: 'cannotTell', why: 'portalOnly', evidence: [] } });
    strictEqual(wizardState(one, context).announcement, wizardState(later, context).announcement);
  });
});

describe('the finding', () => {
  const findings: readonly (readonly [Name, readonly unknown[]])[] = [
    ['finding', ['confirmed', 'The account is protected in Active Directory', ['serverEvent', 'adminCount'], 0, 0]],
    ['findingLive', ['confirmed', 'No licence that covers password reset', ['license'], 1, 0]],
    ['likeliest', ['likeliest', 'Password reset is off for everybody', [], 5, 3]],
    ['none', ['none', 'Nothing that was checked explains it', [], 8, 5]],
  ];
  for (const [name, wanted] of findings) {
    it(`says how sure it is and what it rests on: ${name}`, () => {
      const { certainty, heading, supporting, unchecked, alternatives } = page(name, 'finding');
      deepStrictEqual([certainty, heading, supporting.map(({ check }) => check), unchecked.length, alternatives.length], wanted);
    });
  }

  it('is the only one left when all others are ruled out', () => {
    const { certainty, alternatives, steps } = page('onlyOneLeft', 'finding');
    deepStrictEqual([certainty, alternatives.length, steps.length > 0], ['onlyOneLeft', 0, true]);
  });

  it('says why something could not be checked', () => {
    deepStrictEqual(
      page('findingLive', 'finding').unchecked.map(({ check, why }) => [check, why]),
      [['whoMayReset', 'This sign-in lacks the permission RoleManagement.Read.Directory. Choose “SSPR: Grant Permission…” to add it.']],
    );
  });

  it('has the reply as the person left it, and knows whether that is ours', () => {
    const reply = (text?: string): unknown => {
      const [one] = cases.finding;
      const { step } = wizardState({ ...one, drafts: text === undefined ? {} : { reply: text } }, context);
      return step.kind === 'finding' && [step.reply.text.slice(0, 20), step.reply.edited, step.reply.languages];
    };
    const languages = [{ id: 'en', text: 'English' }];
    deepStrictEqual(
      [reply(), reply('Dear Adele'), reply('')],
      [
        ['Your new password co', false, languages],
        ['Dear Adele', true, languages],
        ['', true, languages],
      ],
    );
  });

  it('lets every step be copied, and names addresses only where there are some', () => {
    deepStrictEqual(
      page('likeliest', 'finding').steps.map(({ id, link, url }) => [id, link?.id ?? '', url]),
      [
        ['openProperties', 'resetProperties', ''],
        ['chooseScope', 'resetProperties', ''],
        ['waitForPolicy', '', ''],
        ['testAsOrdinaryUser', '', ''],
      ],
    );
  });
});

describe('what the webview keeps', () => {
  it('has no name, no free text and nothing that was read', () => {
    const [hostile] = cases.hostile;
    const kept = JSON.stringify([restorable(hostile), restorable(cases.findingLive[0])]);
    deepStrictEqual(
      [HOSTILE, 'onerror', 'adele', 'contoso', 'accountHere', '"live"'].filter((word) => kept.toLowerCase().includes(word.toLowerCase())),
      [],
    );
  });

  it('brings a case back to its step and answers', () => {
    const [one] = cases.finding;
    const { entry, answers, order, step } = restore(JSON.parse(JSON.stringify(restorable(one).guide)));
    deepStrictEqual({ entry, answers, order, step }, restorable(one).guide);
  });

  it('says of a kept case when its results were read, as long as its tenant is not connected', () => {
    const said = (tenant: 'connected' | 'none'): readonly string[] => {
      const [one, around] = cases.findingLive;
      const { found } = wizardState(tenant === 'none' ? { ...one, tenant: null } : one, around);
      return [...new Set(found.map(({ by }) => by).filter((by) => by.startsWith('Checked live')))];
    };
    const connected = said('connected');
    deepStrictEqual(
      [connected, said('none').map((by) => by.replace(/ as of .+/, ' as of …'))],
      [['Checked live'], ['Checked live, as of …']],
    );
  });
});
