import type { MethodSetting, MethodsPolicy } from '../tenant';
import type { TenantTexts } from '../texts';
import { row, type RowOf, type RowState, unknownRow } from './row';

/** Methods of the policy that count for password reset. Source: rules.md section 4. */
const counting: ReadonlySet<string> = new Set(['email', 'sms', 'voice', 'microsoftAuthenticator', 'softwareOath', 'hardwareOath']);

/** Methods of the policy that do not. What stands in neither list is not known. */
const notCounting: ReadonlySet<string> = new Set([
  'fido2',
  'temporaryAccessPass',
  'x509Certificate',
  'qrCodePin',
  'external',
  'verifiableCredentials',
]);

function details({ settings, migration, campaign, reconfirmationDays }: MethodsPolicy, { methods }: TenantTexts): readonly string[] {
  const names = (chosen: readonly MethodSetting[]): readonly string[] => chosen.map(({ id }) => methods.names[id] ?? id);
  const on = settings.filter(({ enabled }) => enabled);
  const offOnes = names(settings.filter(({ id, enabled }) => !enabled && counting.has(id)));
  const others = names(on.filter(({ id }) => notCounting.has(id)));
  const unknown = names(on.filter(({ id }) => !counting.has(id) && !notCounting.has(id)));
  return [
    methods.migrationMeans[migration ?? 'none'],
    ...on
      .filter(({ id }) => counting.has(id))
      .map(({ id, includes, excludes }) =>
        methods.on(methods.names[id] ?? id, includes.includes('all_users'), includes.length, excludes.length),
      ),
    ...(offOnes.length > 0 ? [methods.off(offOnes)] : []),
    ...(others.length > 0 ? [methods.doNotCount(others)] : []),
    ...(unknown.length > 0 ? [methods.unknownMethods(unknown)] : []),
    ...(campaign === null ? [] : [methods.campaign(campaign)]),
    ...(reconfirmationDays === null ? [] : [methods.reconfirmation(reconfirmationDays)]),
  ];
}

/** The authentication methods policy: how far its migration is, and which of its methods count for password reset. */
export const methodsRow: RowOf = ({ methods }, context) => {
  if (!methods.known) return unknownRow('methods', context, 'methods', methods.why);
  const texts = context.texts.methods;
  const { migration, settings } = methods.value;
  const on = settings.filter(({ id, enabled }) => enabled && counting.has(id));
  const decides = migration === null || migration === 'migrationComplete';
  const onlyPhone = on.length > 0 && on.every(({ id }) => id === 'sms' || id === 'voice');
  const alarm = decides && on.length === 0 ? [texts.noneOn] : onlyPhone ? [texts.onlyPhone] : [];
  const state: RowState = decides && on.length === 0 ? 'bad' : !decides || onlyPhone ? 'attention' : 'good';
  return row('methods', context, {
    value: texts.summary(texts.migration[migration ?? 'none'], on.length),
    state,
    details: [...alarm, ...details(methods.value, context.texts)],
  });
};
