import type { OverviewSource } from '../overview/page';
import { settings } from '../settings';
import { cloudName } from '../signIn/cloudNames';
import { expectedUsers } from './progressText';
import { tenantBundle } from './tenantBundle';
import type { TenantModel } from './tenantModel';
import type { Tenants } from './tenants';
import { People } from '../users/people';

type Input = NonNullable<ReturnType<OverviewSource['state']>>;

function whose({ connected }: TenantModel): Input['whose'] {
  const { kind, account, tenantName, tenantId, cloud } = connected;
  return { demo: kind === 'demo', account, tenantName, tenantId, cloud: cloudName(cloud) };
}

function facts(model: TenantModel, people: People): Input['facts'] {
  const { tenant, roster, progress, loading, now, readAt } = model;
  const language = settings.language();
  const { usersTexts, methodName } = tenantBundle();
  const { reasons } = usersTexts(language);
  const rows = people.groups(model).flatMap((group) => group.reasons);
  return {
    tenant,
    roster,
    expected: expectedUsers(progress),
    reasons: rows.map(({ verdict, reason, count }) => ({ verdict, reason, count, label: reasons[reason].label })),
    methodName: (method) => methodName(method, language),
    loading,
    now,
    readAt: readAt ?? null,
  };
}

/** What the overview shows: everybody, whatever the view filters by. */
export function overviewSource(tenants: Tenants): OverviewSource {
  const people = new People();
  return {
    onDidChange: tenants.onDidChange,
    see: (visible) => tenants.see('overview', visible),
    state: () => {
      const { model } = tenants;
      people.forget();
      return model && { whose: whose(model), facts: facts(model, people) };
    },
  };
}
