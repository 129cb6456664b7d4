import { seesWholeOrganization } from '../../core/tenant/permissions';
import type { Organization, SignInPage } from '../../core/tenant/tenant';
import type { Roster } from '../../core/users/roster';
import { GraphFailure } from '../failure';
import { adminReset } from '../questions/authorizationPolicy';
import { domains } from '../questions/domains';
import { licenses } from '../questions/licenses';
import { methodsPolicy } from '../questions/methodsPolicy';
import { organization } from '../questions/organization';
import { plainSignInPage, signInPage } from '../questions/signInPage';
import { synchronization } from '../questions/synchronization';
import type { Oddities } from '../shapes/fields';
import type { RolesReading } from './rolesReading';
import type { Run } from './run';

/** What takes one request each and is no report. */
export async function readTenantFacts(run: Run, roles: RolesReading, roster: Roster): Promise<void> {
  await Promise.all([
    readOrganization(run),
    run.source('licenses', (oddities) => run.ask(licenses, oddities)),
    run.source('domains', (oddities) => run.ask(domains, oddities)),
    run.source('synchronization', (oddities) => run.ask(synchronization, oddities)),
    run.source('adminReset', (oddities) => run.ask(adminReset, oddities)),
    run.source('methods', (oddities) => run.ask(methodsPolicy, oddities)),
    roles.read(run, roster),
  ]);
}

/** The sign-in page is asked for by the id of the organization. */
async function readOrganization(run: Run): Promise<void> {
  const fact = run.picture.facts.organization;
  let id = fact.known ? fact.value.id : '';
  await run.source('organization', async (oddities) => {
    const answer = await run.ask(organization, oddities);
    id = answer.id;
    return whole(answer, run.granted);
  });
  await run.source('signInPage', (oddities) => readSignInPage(run, id, oddities));
}

/**
 * With `User.Read` alone Graph tells the name and the domains and has null for the rest. "Never synchronised" must not be read out of that,
 * so it counts as not readable.
 */
export function whole(answer: Organization, granted: readonly string[]): Organization {
  if (answer.synced !== null || seesWholeOrganization(granted)) return answer;
  throw new GraphFailure('scope', 'organization', { scope: 'User.Read.All' });
}

async function readSignInPage(run: Run, organizationId: string, oddities: Oddities): Promise<SignInPage> {
  if (organizationId === '') throw new GraphFailure('unexpected', 'no organization');
  try {
    return await run.ask(signInPage(organizationId), oddities);
  } catch (thrown) {
    if (thrown instanceof GraphFailure && thrown.kind === 'notFound') return plainSignInPage;
    throw thrown;
  }
}
