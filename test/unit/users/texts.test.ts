import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../../src/core/codes/texts';
import { proofOf, proofs } from '../../../src/core/users/methodKinds';
import { evidenceSentence, filled, methodName, usersTexts } from '../../../src/core/users/texts';
import type { Evidence } from '../../../src/core/users/verdict';

/** What each id takes, read from the interface: `At` and its like are aliases of the same file. */
function declaredValues(): Readonly<Record<string, readonly string[]>> {
  const source = readFileSync('src/core/users/evidence.ts', 'utf8');
  const names = (body: string): readonly string[] => [...body.matchAll(/readonly (\w+): (?:string|number)/g)].map(([, name = '']) => name);
  const aliases = new Map([...source.matchAll(/type (\w+) = \{([^}]*)\}/g)].map(([, alias = '', body = '']) => [alias, names(body)]));
  const [, body = ''] = /interface EvidenceValues \{([\s\S]*?)\n\}/.exec(source) ?? [];
  return Object.fromEntries(
    [...body.matchAll(/readonly (\w+): (?:(\w+)|\{([^}]*)\});/g)].map(([, id = '', alias = '', inline]) => [
      id,
      inline === undefined ? (aliases.get(alias) ?? []) : names(inline),
    ]),
  );
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

for (const language of languages) {
  const texts = usersTexts(language);

  describe(`texts of people: ${language}`, () => {
    it('of evidence take the values that are given, and no others', () => {
      const wrong = Object.entries(declaredValues()).filter(([id, values]) => {
        const asked = placeholders(texts.evidence[id as Evidence['id']]);
        return asked.some((name) => !values.includes(name));
      });
      deepStrictEqual(wrong, []);
      deepStrictEqual(Object.keys(declaredValues()).sort(), Object.keys(texts.evidence).sort());
    });

    it('are sentences', () => {
      const sentences = [
        ...Object.values(texts.evidence),
        ...Object.values(texts.reasons).flatMap(({ sentence, next }) => [sentence, next]),
      ];
      const labels = Object.values(texts.reasons).map(({ label }) => label);
      deepStrictEqual([sentences.filter((text) => !/^[A-Z{].*\.$/.test(text)), labels.filter((text) => /\.$|^$/.test(text))], [[], []]);
    });

    it('name every method that we sort', () => {
      const source = readFileSync('src/core/users/methodKinds.ts', 'utf8');
      const sorted = [...source.matchAll(/^ {2}(\w+): '(\w+)',$/gm)]
        .map(([, name = '']) => name)
        .filter((name) => proofOf(name) !== undefined);
      deepStrictEqual(
        [sorted.length > 20, sorted.filter((name) => !(name in texts.methods)), proofs.filter((proof) => !texts.proofs[proof])],
        [true, [], []],
      );
    });
  });
}

describe('evidence in words', () => {
  const base = { outcome: 'note', basis: 'read', source: 'users' } as const;
  const table: readonly (readonly [Evidence, string])[] = [
    [
      { ...base, id: 'writebackDisabled', values: { at: Date.UTC(2026, 10, 20, 14, 3) } },
      'The audit log says that password writeback was disabled on 2026-11-20 14:03 UTC.',
    ],
    [
      { ...base, id: 'methodsRegistered', values: { methods: 'mobilePhone,appCode,softwareOneTimePasscode' } },
      'Registered, and counting for reset: Mobile phone, Authenticator app (code).',
    ],
    [
      { ...base, id: 'methodsNotKnown', values: { methods: 'retinaScan,{of}' } },
      'Registered, and not known to us, so they may count: retinaScan, {of}.',
    ],
    [
      { ...base, id: 'methodOff', values: { method: 'officePhone' } },
      'The Authentication methods policy does not allow the office phone (voice).',
    ],
    [
      { ...base, id: 'scopeLooksSelected', values: { enabled: 1200, of: 98412 } },
      'Reset is on for 1,200 of 98,412 people in the report: it looks like Selected.',
    ],
    [
      { ...base, id: 'mobilePhoneForm', values: { form: 'extension' } },
      'The mobile number in the profile has an extension, which is cut off. Write it with country code and a blank, as in +1 4251234567.',
    ],
    [{ ...base, id: 'licensePremium', values: { products: 'SPE_E3,EMS' } }, 'A licence includes Entra ID P1 or P2: SPE_E3, EMS.'],
    [{ ...base, id: 'adminMethodsMissing', values: { methods: '' } }, 'Two of e-mail, app and phone are required; registered: none.'],
  ];
  for (const [evidence, expected] of table) it(expected, () => deepStrictEqual(evidenceSentence(evidence, 'en'), expected));

  it('fills what is there and takes nothing from elsewhere', () => {
    deepStrictEqual(filled('{a} {b} {constructor} {a}', { a: '{b}' }), '{b} {b} {constructor} {b}');
    deepStrictEqual(
      [methodName('EMAIL', 'en'), methodName('constructor', 'en'), methodName('retinaScan', 'en')],
      ['E-mail', 'constructor', 'retinaScan'],
    );
  });
});

describe('evidence that gates give', () => {
  it('is all used', () => {
    const gates = readdirSync('src/core/users/gates')
      .map((name) => readFileSync(`src/core/users/gates/${name}`, 'utf8'))
      .join('');
    deepStrictEqual(
      Object.keys(declaredValues()).filter((id) => !gates.includes(`'${id}'`)),
      [],
    );
  });
});
