import { deepStrictEqual } from 'node:assert/strict';
import { checkAnswer, checkRequest, scopesFor } from '../../support/openapi';

const graph = 'https://graph.microsoft.com/v1.0';

describe('the check against the description of Graph', () => {
  const requests: readonly (readonly [string, readonly string[]])[] = [
    [
      "/users?$select=id,displayName,assignedLicenses&$top=999&$filter=startswith(displayName,'a''b')%20and%20accountEnabled%20eq%20true",
      [],
    ],
    ['/users/kari%40fjordheim.example?$select=id', []],
    ["/users('kari')/authentication/methods", []],
    ["/reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='member',includedUserRoles='user')", []],
    [
      "/auditLogs/directoryAudits?$filter=loggedByService%20eq%20'x'%20and%20activityDateTime%20ge%202026-10-22T00:00:00Z%20and%20targetResources/any(t:t/id%20eq%20'y')",
      [],
    ],
    ['/users?$skiptoken=x', []],
    ['/users/a/b', [`no such path: ${graph}/users/a/b`]],
    ['/users/$counts', [`no such path: ${graph}/users/$counts`]],
    ['/users?$selec=id', ['no such parameter: $selec']],
    ['/users?$select=id,nickname', ['$select names what is not there: nickname']],
    ['/users?$select=id&$select=mail', ['twice: $select']],
    ['/users?$top=1000', ['$top is 1000']],
    ['/users?$count=yes', ['$count is yes']],
    ["/users?$filter=mail%20eq%20'a", ['$filter has an open quotation']],
    ["/users?$filter=post%20eq%20'a'", ['$filter names what is not there: post']],
    ["/users?$filter=mail eq 'a'", ['has characters that must be escaped']],
    ['/users?$search=%E0%A4%A', ['is not well escaped: %E0%A4%A']],
    ['/me#top', ['has a fragment', `no such path: ${graph}/me#top`]],
    ["/reports/authenticationMethods/usersRegisteredByMethod(includedUserRoles='boss')", ['no such value of includedUserRoles: boss']],
  ];
  for (const [request, problems] of requests) {
    it(`${problems.length === 0 ? 'accepts' : 'refuses'} ${request}`, () =>
      deepStrictEqual(checkRequest(graph + request, 'GET'), problems));
  }

  it('refuses to write, and other versions', () => {
    deepStrictEqual(checkRequest(`${graph}/me`, 'PATCH'), ['PATCH is not described']);
    deepStrictEqual(checkRequest('https://graph.microsoft.com/beta/users', 'GET'), [
      'not an address of Graph v1.0: https://graph.microsoft.com/beta/users',
      'no such path: https://graph.microsoft.com/beta/users',
    ]);
  });

  const phone = { '@odata.type': '#microsoft.graph.phoneAuthenticationMethod', id: '1', phoneNumber: '+47 X' };
  const answers: readonly (readonly [string, string, unknown, readonly string[]])[] = [
    [
      'nulls and annotations',
      '/users',
      { '@odata.nextLink': 'x', value: [{ 'id@odata.type': 's', id: '1', onPremisesSyncEnabled: null }] },
      [],
    ],
    ['an unknown property', '/users', { value: [{ nickname: 'x' }] }, ['/value/0 has no property nickname']],
    ['a null that is none', '/users', { value: [{ id: null }] }, ['/value/0/id must be string']],
    ['a wrong type', '/users', { value: [{ accountEnabled: 'true' }] }, ['/value/0/accountEnabled must be boolean,null']],
    ['a date without a zone', '/users/1', { createdDateTime: '2026-01-01T00:00:00' }, [`/createdDateTime must match format "date-time"`]],
    ['a derived type', '/users/1/authentication/methods', { value: [phone] }, []],
    [
      'a property of another derived type',
      '/users/1/authentication/methods',
      { value: [{ ...phone, emailAddress: 'a' }] },
      ['/value/0 has no property emailAddress'],
    ],
    [
      'no type where there must be one',
      '/users/1/authentication/methods',
      { value: [{ id: '1' }] },
      ["/value/0 must have required property '@odata.type'"],
    ],
    [
      'a type that is not derived',
      '/groups/1/transitiveMembers',
      { value: [{ '@odata.type': '#microsoft.graph.domain' }] },
      ['/value/0/@odata.type must be equal to one of the allowed values'],
    ],
    ['an untyped member', '/directoryRoles/1/members', { value: [{ id: '1', displayName: 'x' }] }, []],
    ['a count', '/users/$count', 12, []],
    ['a count in words', '/users/$count', 'many', [' must be integer']],
  ];
  for (const [what, path, body, problems] of answers) {
    it(`${problems.length === 0 ? 'accepts' : 'refuses'} ${what}`, () => deepStrictEqual(checkAnswer(graph + path, 200, body), problems));
  }

  it('knows the shape of an error', () => {
    deepStrictEqual(
      checkAnswer(`${graph}/users`, 403, { error: { code: 'x', message: 'y', innerError: { date: '2020-08-18T12:51:51' } } }),
      [],
    );
    deepStrictEqual(checkAnswer(`${graph}/users`, 403, { error: { code: 'x' } }), ["/error must have required property 'message'"]);
  });

  it('tells the permissions of a path', () => {
    deepStrictEqual(
      [
        scopesFor(`${graph}/reports/authenticationMethods/userRegistrationDetails/1?$select=id`),
        scopesFor(`${graph}/reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='all',includedUserRoles='all')`),
        scopesFor(`${graph}/subscribedSkus`).slice(0, 2),
        scopesFor(`${graph}/users/$count`).includes('User.Read.All'),
        scopesFor(`${graph}/nothing`),
      ],
      [['AuditLog.Read.All'], ['AuditLog.Read.All'], ['LicenseAssignment.Read.All', 'Directory.Read.All'], true, []],
    );
  });
});
