import { deepStrictEqual } from 'node:assert/strict';
import {
  type ReportHeader,
  type ReportOptions,
  type ReportRow,
  usersCsvHead,
  usersCsvRow,
  usersJsonEnd,
  usersJsonHead,
  usersJsonRow,
} from '../../../src/core/report/usersReport';
import { evidenceSentence, usersTexts } from '../../../src/core/users/texts';
import type { Evidence } from '../../../src/core/users/verdict';
import { registration, traits } from '../users/samples';

/** The same numbers in every run (mulberry32), so that what fails once can be looked at. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

/** Something that points at a person, and what of it must be in no masked report. */
interface Secret {
  readonly text: string;
  readonly parts: readonly string[];
}

function secretOf(next: (below: number) => number): Secret {
  const word = (length: number): string => Array.from({ length }, () => 'bdfghjklmnpqrstvwxzøж'.charAt(next(21))).join('');
  const digits = (length: number): string => Array.from({ length }, () => String(1 + next(9))).join('');
  const hex = (length: number): string => Array.from({ length }, () => next(16).toString(16)).join('');
  const [local, domain] = [word(4 + next(9)), word(4 + next(9))];
  const address = (at: string): Secret => ({ text: `${local}${at}${domain}.com`, parts: [local, domain] });
  const whole = (text: string): Secret => ({ text, parts: [text] });
  switch (next(9)) {
    case 0:
      return { text: `${local}_${domain}.com#EXT#@fabrikam.onmicrosoft.com`, parts: [local, domain, 'fabrikam'] };
    case 1:
      return address('%40');
    case 2:
      return { text: `${local}@${domain}`, parts: [local, domain] };
    case 3:
      return whole(`${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`);
    case 4:
      return whole(hex(32));
    case 5:
      return whole(`+${digits(2)} ${digits(8)}`);
    case 6:
      return whole(`+${digits(2)} (${digits(3)}) ${digits(3)}-${digits(4)}`);
    case 7:
      return whole(`203.0.113.${String(next(256))}`);
    default:
      return address('@');
  }
}

const around: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `for ${text}, please`,
  (text) => `<${text}>`,
  (text) => `'${text}'`,
  (text) => `"${text}";`,
  (text) => `user=${text} `,
  (text) => `=HYPERLINK("x","${text}")`,
  (text) => `line\r\n${text}\r\n`,
];

const masked: ReportOptions = {
  masked: true,
  language: 'en',
  words: { ...usersTexts('en'), sentence: (evidence) => evidenceSentence(evidence, 'en') },
};

/** A report with a secret in every place where a text of the tenant stands. */
function reportWith(secret: (place: string) => string): readonly string[] {
  const header: ReportHeader = {
    account: secret('account'),
    tenantName: secret('tenant'),
    tenantId: secret('tenant id'),
    cloud: 'Worldwide',
    at: Date.UTC(2026, 10, 21),
    coverage: '1 of 1 users',
    filters: [
      { text: `Role: ${secret('filter')}`, personal: false },
      { text: secret('search'), personal: true },
    ],
    demo: false,
  };
  const warning: Evidence = {
    ...{ id: 'licenseCheck', outcome: 'note', basis: 'read', source: 'licenses' },
    values: { products: secret('product') },
  };
  const roles = [secret('role')];
  const row: ReportRow = {
    number: 1,
    user: {
      id: secret('id'),
      name: secret('name'),
      userPrincipalName: secret('user principal name'),
      traits: { ...traits, roles, registration: { ...registration, methods: [secret('method')] } },
    },
    readiness: {
      ...{ verdict: 'cannot', reason: 'adminResetOff', evidence: [warning], warnings: [warning] },
      admin: { verdict: 'cannot', reason: 'adminResetOff', roles },
    },
  };
  return [
    usersCsvHead(header, masked) + usersCsvRow(row, masked),
    usersJsonHead(header, masked) + usersJsonRow(row, masked) + usersJsonEnd,
  ];
}

describe('a masked report', () => {
  it('lets no address, id, phone number or network address through, wherever it stands', () => {
    const survivors: unknown[] = [];
    for (let seed = 1; seed <= 500; seed++) {
      const next = numbers(seed);
      const secrets = new Map<string, Secret>();
      const files = reportWith((place) => {
        const secret = secretOf(next);
        secrets.set(place, secret);
        return around[next(around.length)]?.(secret.text) ?? '';
      });
      for (const [place, { text, parts }] of secrets)
        if (files.some((file) => parts.some((part) => file.includes(part)))) survivors.push({ seed, place, text });
    }
    deepStrictEqual(survivors.slice(0, 5), []);
  });
});
