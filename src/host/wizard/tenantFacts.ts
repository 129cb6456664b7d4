import type { KnownFacts } from '../../core/checks/facts';
import { known, type Unreadable, unreadable } from '../../core/tenant/fact';
import type { Tenant } from '../../core/tenant/tenant';
import type { TenantUser } from '../../core/users/tenantUser';
import type { CheckedUser } from '../../graph/checkUser';
import type { TenantModel } from '../tenant/tenantModel';
import type { FactSource, SomeFacts } from './factSource';
import { guideBundle } from './guideBundle';

/** Who is told of the person that was looked up. */
export interface PersonPort {
  found(user: TenantUser): void;
  notFound(why: Unreadable): void;
}

/** Ends when the tenant was read to its end, or when the run is over; `changed` is called at once and with each change. */
function follow(model: TenantModel, signal: AbortSignal, changed: () => void): Promise<void> {
  model.want();
  return new Promise((resolve) => {
    const end = (): void => {
      listener.dispose();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const look = (): void => {
      if (signal.aborted) return;
      changed();
      if (!model.loading) end();
    };
    const listener = model.onDidChange(look);
    signal.addEventListener('abort', end);
    look();
    if (signal.aborted) end();
  });
}

/** What the tenant is known as now; where that says nothing, what the check of the person learnt, or why it could not. */
function latest(checked: Tenant, now: Tenant): Tenant {
  const facts = Object.entries(now).map(([name, fact]: [string, unknown]) => {
    const before: unknown = checked[name as keyof Tenant];
    return [name, worth(fact) >= worth(before) ? fact : before];
  });
  return Object.fromEntries(facts) as Tenant;
}

/** A fact is worth more than the reason why there is none, and that more than that nobody asked. */
function worth(fact: unknown): number {
  if (typeof fact !== 'object' || fact === null || !('known' in fact)) return 2;
  const { known: isKnown, why } = fact as { readonly known: unknown; readonly why?: Unreadable };
  return isKnown === true ? 2 : why?.reason === 'notRead' ? 0 : 1;
}

/** The person as they were checked, with what the reading of all people tells besides: the roles. */
function fuller(user: TenantUser, model: TenantModel): TenantUser {
  const row = model.roster.find(user.id);
  const { account, registration, roles, inGroup } = user.traits;
  return {
    ...user,
    traits: {
      account: account ?? row?.traits.account,
      registration: registration ?? row?.traits.registration,
      roles: row?.traits.roles ?? roles,
      inGroup: inGroup ?? row?.traits.inGroup,
    },
  };
}

function only(facts: KnownFacts, names: FactSource['facts']): SomeFacts {
  return Object.fromEntries(names.map((name) => [name, facts[name]]));
}

/** The person by one check, and what the reading of the tenant adds to it while it goes on. */
function personSources(model: TenantModel, named: string, port: PersonPort): readonly FactSource[] {
  const { factsFrom } = guideBundle();
  let checking: Promise<CheckedUser> | undefined;
  const check = (signal: AbortSignal): Promise<CheckedUser> => (checking ??= model.check(named, signal));
  const first: FactSource['facts'] = ['user', 'tenant', 'attempts', 'liveMethods', 'targetRoles', 'declared'];
  const then: FactSource['facts'] = ['user', 'tenant', 'targetRoles'];
  return [
    {
      facts: first,
      read: async (tell, signal) => {
        const checked = await check(signal);
        if (signal.aborted) return;
        if (checked.found) {
          port.found(checked.user);
          tell(only(factsFrom(checked, model.now), first));
          return;
        }
        port.notFound(checked.why);
        tell(Object.fromEntries(first.map((name) => [name, unreadable(checked.why)])));
      },
    },
    {
      facts: then,
      read: async (tell, signal) => {
        const checked = await check(signal);
        if (!checked.found) return;
        await follow(model, signal, () => {
          const person = { ...checked, user: fuller(checked.user, model), tenant: latest(checked.tenant, model.tenant) };
          tell(only(factsFrom(person, model.now), then));
        });
      },
    },
  ];
}

/** Without a person: what the tenant alone tells. */
function tenantSource(model: TenantModel): FactSource {
  return {
    facts: ['tenant', 'declared'],
    read: (tell, signal) =>
      follow(model, signal, () => {
        tell({ tenant: known(model.tenant, model.now), declared: known(model.declared, model.declared?.at ?? model.now) });
      }),
  };
}

/** Who is signed in, and which roles they hold; only where roles may be read, which the reading of the tenant tells. */
function meSource(model: TenantModel): FactSource {
  return {
    facts: ['me'],
    read: async (tell, signal) => {
      const { account } = model.connected;
      if (account === '') return;
      await follow(model, signal, () => undefined);
      const { roles } = model.tenant;
      if (!roles.known) {
        tell({ me: roles });
        return;
      }
      const user = model.roster.find(account) ?? (await personOf(model, account, signal));
      if (user?.traits.roles) tell({ me: known({ id: user.id, roles: user.traits.roles }, roles.at) });
    },
  };
}

async function personOf(model: TenantModel, account: string, signal: AbortSignal): Promise<TenantUser | undefined> {
  const checked = await model.check(account, signal);
  return checked.found ? (model.roster.find(checked.user.id) ?? checked.user) : undefined;
}

/** Everything that a connected tenant can tell for live checks. `named`: id or name of the person, if there is one. */
export function factSources(model: TenantModel, named: string | undefined, port: PersonPort): readonly FactSource[] {
  return named === undefined ? [tenantSource(model)] : [...personSources(model, named, port), meSource(model)];
}
