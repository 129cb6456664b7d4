import { deepStrictEqual } from 'node:assert/strict';
import type { Analysis } from '../../../src/core/logs/analysis/analysis';
import { exportFormats } from '../../../src/core/logs/analysis/intent';
import type { LogEvent } from '../../../src/core/logs/event';
import { analysisReport } from '../../../src/core/report/analysis/analysisReport';
import { random } from '../logs/random';

type Draw = (below: number) => number;

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщ', 'åäöøæéüñçabcdefgh', '李王張劉陳楊黃趙吳周徐孫馬朱胡'];

function word(draw: Draw, alphabet: string): string {
  const letters = [...alphabet];
  return Array.from({ length: 7 + draw(4) }, () => letters[draw(letters.length)]).join('');
}

function digits(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => String(draw(10))).join('');
}

function guid(draw: Draw): string {
  const part = (length: number): string => Array.from({ length }, () => draw(16).toString(16)).join('');
  return [8, 4, 4, 4, 12].map(part).join('-');
}

/** Somebody with everything that a log may hold of them. Letters of one script each; no word that our own sentences have. */
interface Person {
  readonly first: string;
  readonly last: string;
  readonly company: string;
  readonly upn: string;
  readonly id: string;
  readonly computer: string;
  readonly phone: string;
  readonly ip: string;
  readonly tracking: string;
  /** Names that no record gives as a user. */
  readonly account: string;
  readonly display: string;
}

function person(draw: Draw): Person {
  const alphabet = ALPHABETS[draw(ALPHABETS.length)] ?? '';
  const [first, last, company] = [word(draw, alphabet), word(draw, alphabet), word(draw, ALPHABETS[0] ?? '')];
  return {
    ...{ first, last, company },
    upn: `${first}.${last}@${company}.example`,
    id: guid(draw),
    computer: `srv-${word(draw, ALPHABETS[0] ?? '')}.${company}.example`,
    phone: `+${String(1 + draw(90))} ${digits(draw, 9)}`,
    ip: [10 + draw(80), 100 + draw(100), 100 + draw(100), 100 + draw(100)].join('.'),
    tracking: guid(draw),
    account: word(draw, ALPHABETS[0] ?? ''),
    display: `${word(draw, alphabet)} ${word(draw, alphabet)}`,
  };
}

const forms: readonly ((one: Person) => string)[] = [
  ({ upn }) => `User ${upn.toUpperCase()} could not reset`,
  ({ upn }) => `<Data Name="upn">${upn}</Data>;upn=${upn.replace('@', '%40')}&x`,
  ({ first, last }) => `Name: ${first} ${last}, mail '${first}_${last}'`,
  ({ first, last, company }) => `CN=${first} ${last},OU=${company},DC=${company},DC=example`,
  ({ last, company }) => `${company.slice(0, 7).toUpperCase()}\\${last} and ${company}\\${last}`,
  ({ computer }) => `Computer name: ${computer.toUpperCase()} (${computer.split('.')[0] ?? ''})`,
  ({ phone, ip }) => `called ${phone} from ${ip}:443`,
  ({ id, tracking }) => `TrackingId: ${tracking}, cloudAnchor: User_${id}, id {${id.toUpperCase()}}`,
  ({ first, last }) => `${first}さん${last}様`,
  ({ account, company, display }) => `DomainName=${company}.example, UserName=MSOL_${account}.\r\nDisplayName: ${display}; end`,
];

/** What must not be found in a masked report, in lower case. */
function secrets({ first, last, company, upn, id, computer, phone, ip, tracking, account, display }: Person): readonly string[] {
  return [
    first,
    last,
    company,
    upn,
    id,
    computer,
    computer.split('.')[0] ?? '',
    phone,
    phone.slice(phone.indexOf(' ') + 1),
    ip,
    tracking,
    account,
    display,
  ].map((each) => each.toLowerCase());
}

function analysisOf(people: readonly Person[], draw: Draw): Analysis {
  const events: LogEvent[] = [];
  const attempts = people.flatMap((one, number) =>
    [0, 1].map((again) => {
      // What one record gives as a name may stand in the record of another.
      const other = people[draw(people.length)] ?? one;
      const id = events.length;
      for (const form of forms) {
        const about = draw(4) === 0 ? other : one;
        events.push({
          ...{ source: 0, line: events.length + 1, step: 'other', result: 'failure', codes: ['SSPR_0029'] },
          ...{ trackingIds: [one.tracking], correlationIds: [one.id], supportCodes: [one.tracking] },
          ...{ user: one.upn.toLowerCase(), computer: one.computer, heading: `${about.first} 33004`, excerpt: form(about) },
        });
      }
      return {
        id,
        ...(number % 3 === 0 && again === 1 ? {} : { user: one.upn.toLowerCase() }),
        userId: one.id,
        start: 1000 * id,
        parts: forms.map((_, index) => ({ event: id + index, at: 1000 * id })),
        steps: ['other'],
        outcome: 'failed',
        cause: { code: 'SSPR_0029', certainty: 'certain', evidence: [0] },
      } as const;
    }),
  );
  const [first] = people;
  return {
    phase: 'done',
    sources: [
      {
        ...{
          name: `${first?.upn ?? ''} on ${first?.computer ?? ''}.evtx`,
          kind: 'file',
          phase: 'partly',
          format: 'evtx',
          size: 1,
          read: 1,
        },
        ...{ events: events.length, unreadable: { first: [], count: 0 }, problem: 'damaged' },
      },
    ],
    events: [...events, ...events.slice(0, forms.length)],
    timeline: { attempts, clocks: [], loose: events.slice(0, forms.length).map((_, index) => events.length + index) },
    skipped: 0,
    chosenZones: new Map(),
  };
}

describe('masked report of an analysis', () => {
  for (const format of exportFormats) {
    it(`leaves nothing of a person in ${format}`, () => {
      const left: string[] = [];
      for (let seed = 1; seed <= 25; seed++) {
        const draw = random(seed);
        const people = Array.from({ length: 1 + draw(5) }, () => person(draw));
        const analysis = analysisOf(people, draw);
        const [first] = people;
        const filter = { user: first?.first.slice(0, 5) ?? '', code: '', outcome: '', span: undefined } as const;
        for (const given of [{}, { filter }]) {
          const text = [...analysisReport(analysis, { format, masked: true, language: 'en', now: 0, ...given })].join('').toLowerCase();
          left.push(...people.flatMap(secrets).filter((secret) => text.includes(secret)));
        }
      }
      deepStrictEqual(left, []);
    });
  }

  it('finds all of it where nothing is masked, so that the test above can fail', () => {
    const draw = random(7);
    const people = [person(draw), person(draw)];
    const text = [...analysisReport(analysisOf(people, draw), { format: 'json', masked: false, language: 'en', now: 0 })]
      .join('')
      .toLowerCase();
    deepStrictEqual(
      people.flatMap(secrets).filter((secret) => !text.includes(secret)),
      [],
    );
  });

  it('calls equal people the same, known by name or by id', () => {
    const draw = random(3);
    const people = Array.from({ length: 4 }, () => person(draw));
    const text = [...analysisReport(analysisOf(people, draw), { format: 'json', masked: true, language: 'en', now: 0 })].join('');
    const { attempts } = JSON.parse(text) as { readonly attempts: readonly { readonly user: string }[] };
    deepStrictEqual(
      attempts.map(({ user }) => user),
      ['User 1', 'User 1', 'User 2', 'User 2', 'User 3', 'User 3', 'User 4', 'User 4'],
    );
  });
});
