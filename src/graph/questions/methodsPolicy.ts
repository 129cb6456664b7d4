import type { MethodId, MethodSetting, MethodsPolicy } from '../../core/tenant/tenant';
import { GraphFailure } from '../failure';
import { type Json, list, objectOf, oneOf, optionalObject, type Oddities, text, whole } from '../shapes/fields';
import type { Question } from './question';
import { futureValues } from './registrations';

/** The authentication methods policy. */
export const methodsPolicy: Question<MethodsPolicy> = {
  path: '/policies/authenticationMethodsPolicy',
  headers: futureValues,
  parse: (body, oddities) => {
    const policy = objectOf(body, oddities);
    const settings = list(policy['authenticationMethodConfigurations'], oddities);
    if (settings === null) throw new GraphFailure('unexpected', 'no methods');
    const campaign = optionalObject(policy['registrationEnforcement'], oddities)['authenticationMethodsRegistrationCampaign'];
    return {
      migration: oneOf(policy['policyMigrationState'], ['preMigration', 'migrationInProgress', 'migrationComplete'], oddities),
      settings: settings.flatMap((item) => setting(objectOf(item, oddities), oddities)),
      reconfirmationDays: whole(policy['reconfirmationInDays'], oddities),
      campaign: oneOf(optionalObject(campaign, oddities)['state'], ['default', 'enabled', 'disabled'], oddities),
    };
  },
};

/** Our own spelling, by the name in small letters. */
const knownMethods: ReadonlyMap<string, MethodId> = new Map(
  (
    [
      'email',
      'sms',
      'voice',
      'microsoftAuthenticator',
      'softwareOath',
      'hardwareOath',
      'fido2',
      'temporaryAccessPass',
      'x509Certificate',
      'qrCodePin',
      'external',
      'verifiableCredentials',
    ] as const
  ).map((id) => [id.toLowerCase(), id]),
);

/** The service writes ids as `Email`, the documentation as `email`; an external method has a GUID, and only its type tells what it is. */
function setting(configuration: Json, oddities: Oddities): readonly MethodSetting[] {
  const id = text(configuration['id'], oddities);
  if (id === null) return [];
  const type = /^#microsoft\.graph\.(\w+?)AuthenticationMethodConfiguration$/.exec(text(configuration['@odata.type'], oddities) ?? '')?.[1];
  return [
    {
      id: knownMethods.get(id.toLowerCase()) ?? (type === 'external' ? 'external' : id),
      enabled: text(configuration['state'], oddities)?.toLowerCase() === 'enabled',
      includes: targets(configuration['includeTargets'], oddities),
      excludes: targets(configuration['excludeTargets'], oddities),
    },
  ];
}

function targets(value: unknown, oddities: Oddities): readonly string[] {
  return (list(value, oddities) ?? []).flatMap((item) => text(objectOf(item, oddities)['id'], oddities) ?? []);
}
