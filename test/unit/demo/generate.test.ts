import { deepStrictEqual } from 'node:assert/strict';
import { generatedPage } from '../../../src/demo/generate';
import { checkAnswer } from '../../support/openapi';

const graph = 'https://graph.microsoft.com/v1.0';
const latin = { names: 'ascii' } as const;

describe('generated tenants', () => {
  it('are the same however they are cut into pages', () => {
    for (const kind of ['users', 'registrations'] as const) {
      const whole = generatedPage(kind, 0, 500, latin);
      const parts = [0, 100, 200, 300, 400].flatMap((from) => generatedPage(kind, from, 100, latin));
      deepStrictEqual(parts, whole);
    }
  });

  it('have nobody twice, and a report of those who are not disabled', () => {
    const users = generatedPage('users', 0, 5000, latin);
    const reported = generatedPage('registrations', 0, 5000, latin).map(({ id }) => id);
    const distinct = (name: string): number => new Set(users.map((user) => user[name])).size;
    deepStrictEqual(
      [distinct('id'), distinct('userPrincipalName'), reported],
      [5000, 5000, users.filter(({ accountEnabled }) => accountEnabled === true).map(({ id }) => id)],
    );
  });

  it('are of the shape of Graph', () => {
    const [users, registrations] = [generatedPage('users', 0, 300, latin), generatedPage('registrations', 0, 300, latin)];
    deepStrictEqual(
      [
        checkAnswer(`${graph}/users`, 200, { value: users }),
        checkAnswer(`${graph}/reports/authenticationMethods/userRegistrationDetails`, 200, { value: registrations }),
      ],
      [[], []],
    );
  });

  it('have names in ASCII or not, and addresses always in it', () => {
    const ascii = (text: unknown): boolean => /^[\x20-\x7e]*$/.test(String(text));
    const users = [latin, { names: 'nonLatin' } as const].map((options) => generatedPage('users', 0, 500, options));
    deepStrictEqual(
      users.map((page) => [
        page.filter(({ displayName }) => ascii(displayName)).length,
        page.filter(({ userPrincipalName }) => ascii(userPrincipalName)).length,
      ]),
      [
        [500, 500],
        [0, 500],
      ],
    );
  });
});
