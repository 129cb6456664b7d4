import type { AccountRow } from '../../core/users/tenantUser';
import { accountProperties, accountRow } from '../shapes/account';
import { type Page, pageOf, type Question } from './question';

const list = `/users?$select=${accountProperties}&$top=999`;

/**
 * Everybody, with their number on the first page. Counting is an advanced query: it needs the header, on every page (endpoints.md section 2).
 */
export const countedUsers: Question<Page<AccountRow>> = {
  path: `${list}&$count=true`,
  headers: { ConsistencyLevel: 'eventual' },
  parse: pageOf(accountRow),
};

/** Everybody, where the service refuses to count. */
export const users: Question<Page<AccountRow>> = { path: list, parse: pageOf(accountRow) };
