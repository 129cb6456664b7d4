import type { Fact } from '../../core/tenant/fact';
import type { SourceId, Tenant } from '../../core/tenant/tenant';
import { adminReset } from '../questions/authorizationPolicy';
import { licenses } from '../questions/licenses';
import { methodsPolicy } from '../questions/methodsPolicy';
import { organization } from '../questions/organization';
import type { Picture } from '../reading/picture';
import { whole } from '../reading/tenantFacts';
import type { Check } from './check';

type Part = Extract<SourceId, 'organization' | 'licenses' | 'methods' | 'adminReset'>;

/**
 * Reads facts of the tenant that a check needs and nobody has read yet. What comes goes into the picture, so that the next check has it;
 * why something did not come counts for this check only.
 */
export async function readTenantParts(check: Check, picture: Picture, parts: readonly Part[]): Promise<Partial<Tenant>> {
  const facts = await Promise.all(
    parts
      .filter((part) => !picture.facts[part].known)
      .map(async (part) => {
        const fact = await readPart(part, check, picture);
        return [part, fact] as const;
      }),
  );
  return Object.fromEntries(facts.filter(([part, fact]) => !fact.known && !picture.facts[part].known));
}

async function readPart(part: Part, check: Check, picture: Picture): Promise<Fact<unknown>> {
  switch (part) {
    case 'organization':
      return kept(part, await check.part(part, async (oddities) => whole(await check.ask(organization, oddities), check.granted)), picture);
    case 'licenses':
      return kept(part, await check.part(part, (oddities) => check.ask(licenses, oddities)), picture);
    case 'methods':
      return kept(part, await check.part(part, (oddities) => check.ask(methodsPolicy, oddities)), picture);
    case 'adminReset':
      return kept(part, await check.part(part, (oddities) => check.ask(adminReset, oddities)), picture);
  }
}

function kept<K extends Part>(part: K, fact: Tenant[K], picture: Picture): Fact<unknown> {
  if (fact.known && !picture.isDone(part)) picture.finish(part, fact.value as never);
  return fact;
}
