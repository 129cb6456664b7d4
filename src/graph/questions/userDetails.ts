import type { AccountRow, RegistrationRow } from '../../core/users/tenantUser';
import { GraphFailure } from '../failure';
import { accountProperties, accountRow } from '../shapes/account';
import { objectOf, oneOf, rowsOf, text } from '../shapes/fields';
import { registrationRow } from '../shapes/registration';
import { type Page, pageOf, type Question, quoted } from './question';
import { futureValues } from './registrations';

/** A method that a person registered, live and not from the report. Security questions never stand among them. */
export interface LiveMethod {
  /** As in `@odata.type` without the rest of the name: `phone`, `email`, `microsoftAuthenticator` … */
  readonly type: string;
  readonly phone: 'mobile' | 'alternateMobile' | 'office' | null;
}

/** One person by object id or user principal name; 404 where there is none. */
export function user(idOrUserPrincipalName: string): Question<AccountRow> {
  return {
    path: `/users/${encodeURIComponent(idOrUserPrincipalName)}?$select=${accountProperties}`,
    parse: (body, oddities) => {
      const row = accountRow(objectOf(body, oddities), oddities);
      if (!row) throw new GraphFailure('unexpected', 'no user');
      return row;
    },
  };
}

/** Those who have this as their user principal name or as their mail address. */
export function usersNamed(address: string): Question<Page<AccountRow>> {
  const value = quoted(address);
  return {
    path: `/users?$filter=userPrincipalName%20eq%20${value}%20or%20mail%20eq%20${value}&$select=${accountProperties}&$top=5`,
    parse: pageOf(accountRow),
  };
}

/** The row of one person in the report; 404 where it has none. No parameters are documented. */
export function registrationOf(userId: string): Question<RegistrationRow> {
  return {
    path: `/reports/authenticationMethods/userRegistrationDetails/${encodeURIComponent(userId)}`,
    headers: futureValues,
    report: true,
    parse: (body, oddities) => {
      const row = registrationRow(objectOf(body, oddities), oddities);
      if (!row) throw new GraphFailure('unexpected', 'no row');
      return row;
    },
  };
}

/** The methods of one person. Counted as a report: the documentation names it in that class (endpoints.md section 2). */
export function liveMethods(userId: string): Question<readonly LiveMethod[]> {
  return {
    path: `/users/${encodeURIComponent(userId)}/authentication/methods`,
    headers: futureValues,
    report: true,
    parse: (body, oddities) =>
      rowsOf(body, oddities).map((method) => ({
        type: (text(method['@odata.type'], oddities) ?? '').replace(/^#microsoft\.graph\./, '').replace(/AuthenticationMethod$/, ''),
        phone: oneOf(method['phoneType'], ['mobile', 'alternateMobile', 'office'], oddities),
      })),
  };
}

/** Ids of the groups and roles of one person, nested ones included: the first 999. */
export function membershipsOf(userId: string): Question<Page<string>> {
  return {
    path: `/users/${encodeURIComponent(userId)}/transitiveMemberOf?$select=id&$top=999`,
    parse: pageOf((group, oddities) => text(group['id'], oddities) ?? undefined),
  };
}
