import { permissionFor, row, type RowOf, unknownRow } from './row';

/** More domains than this are counted, not listed. */
const MOST_LISTED = 20;

/** Managed and federated domains; from the domains themselves, else as the organisation lists them. */
export const domainsRow: RowOf = ({ domains, organization }, context) => {
  const texts = context.texts.domains;
  const fallback = !domains.known && organization.known;
  const fact = fallback ? { known: true as const, value: organization.value.domains } : domains;
  if (!fact.known) return unknownRow('domains', context, 'domains', fact.why);
  const count = (kind: 'managed' | 'federated' | null): number => fact.value.filter(({ authentication }) => authentication === kind).length;
  const [managed, federated, unknown] = [count('managed'), count('federated'), count(null)];
  const listed = [...fact.value].sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.name.localeCompare(b.name));
  return row('domains', context, {
    value: fact.value.length === 0 ? texts.none : texts.summary(managed, federated, unknown),
    state: managed + federated === 0 ? 'unknown' : 'note',
    details: [
      ...(federated > 0 ? [texts.federatedMeans] : []),
      ...listed.slice(0, MOST_LISTED).map(({ name, authentication, isDefault }) => texts.domain(name, authentication, isDefault)),
      ...(listed.length > MOST_LISTED ? [texts.more(listed.length - MOST_LISTED)] : []),
      ...(fallback ? [texts.fromOrganization] : []),
    ],
    ...(domains.known || managed + federated > 0 ? {} : permissionFor('domains', domains.why)),
  });
};
