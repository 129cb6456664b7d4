import { deepStrictEqual } from 'node:assert/strict';
import { judge } from '../../../src/core/checks/allChecks';
import type { KnownFacts } from '../../../src/core/checks/facts';
import { known, unreadable } from '../../../src/core/tenant/fact';
import { factsOf, now } from './people';

const nobody: readonly string[] = [];

/** `mine` against `target`; undefined: roles of the target were not read. */
function may(
  mine: readonly string[],
  target: readonly string[] | undefined,
  more: Partial<KnownFacts> = {},
  admin: boolean | null = target === undefined ? null : target.length > 0,
): string {
  const me = known({ id: 'me', roles: mine }, now);
  const outcome = judge('whoMayReset', factsOf({ traits: { roles: target }, registration: { admin }, facts: { me, ...more } }));
  switch (outcome?.outcome) {
    case 'answer':
      return `${outcome.option} ${outcome.confidence}`;
    case 'cannotTell':
      return `? ${typeof outcome.why === 'string' ? outcome.why : outcome.why.reason}`;
    default:
      return `- ${outcome?.why ?? ''}`;
  }
}

const free = { targetProtected: known(false, now) };
const [G, P, H, A, U, PA] = [
  'Global Administrator',
  'Password Administrator',
  'Helpdesk Administrator',
  'Authentication Administrator',
  'User Administrator',
  'Privileged Authentication Administrator',
];

/** The matrix of rules.md section 10: who (rows) may reset holders of one role (columns). */
const columns: readonly string[] = [
  '',
  'Directory Readers',
  'Guest Inviter',
  P,
  H,
  'Message Center Reader',
  'Reports Reader',
  'User Experience Success Manager',
  'Usage Summary Reports Reader',
  A,
  'Groups Administrator',
  U,
  PA,
  G,
  'A custom role',
];
const matrix: Readonly<Record<string, string>> = {
  [P]: 'yyyy...........',
  [H]: 'yyyyyyyyy......',
  [A]: 'yyyy.yyyyy.....',
  [U]: 'yyyyyyyyy.yy...',
  [PA]: 'yyyyyyyyyyyyyyy',
  [G]: 'yyyyyyyyyyyyyyy',
  'Company Administrator': 'yyyyyyyyyyyyyyy',
  'Global Reader': '...............',
};

describe('who may reset', () => {
  for (const [role, row] of Object.entries(matrix)) {
    it(`${role}: as documented`, () => {
      const found = columns
        .map((target) => (may([role], target === '' ? nobody : [target], free).startsWith('mayReset') ? 'y' : '.'))
        .join('');
      deepStrictEqual(found, row);
    });
  }

  const rows: readonly (readonly [what: string, found: string, wanted: string])[] = [
    ['no role of mine', may(nobody, nobody), 'noRole read'],
    ['a role that resets nobody', may(['Reports Reader'], nobody), 'noRole read'],
    ['an ordinary user, protection read', may([H], nobody, free), 'mayReset read'],
    ['an ordinary user, protection not read', may([H], nobody), 'mayReset inferred'],
    ['a protected user', may([H], nobody, { targetProtected: known(true, now) }), 'targetProtected read'],
    ['a protected user, for a global administrator', may([G], nobody, { targetProtected: known(true, now) }), 'mayReset read'],
    ['two roles of the target, of which one is too high', may([H], ['Reports Reader', G]), 'roleTooLow read'],
    ['two roles of mine, one of which covers', may([P, U], ['Groups Administrator'], free), 'mayReset read'],
    ['two roles of mine, neither of which covers both', may([A, U], [A, U]), 'roleTooLow read'],
    ['roles not read, the report says none', may([H], undefined, {}, false), 'mayReset inferred'],
    [
      'roles not read, the report says administrator',
      may([H], undefined, { targetRoles: unreadable({ reason: 'scope', scope: 'R' }) }, true),
      '? scope',
    ],
    ['no role read, but the report says administrator', may([H], nobody, {}, true), '? adminUnknown'],
    ['who I am is not known', may([H], nobody, { me: unreadable({ reason: 'notRead' }) }), '? notRead'],
    ['myself', may([H], nobody, { me: known({ id: 'U', roles: [H] }, now) }), '- ownAccount'],
  ];
  for (const [what, found, wanted] of rows) it(what, () => deepStrictEqual(found, wanted));
});
