import type { DeclaredPolicy } from '../core/tenant/tenant';
import { FEDERATED_DOMAIN, INITIAL_DOMAIN, iso, MAIN_DOMAIN } from './expand';
import type { Row } from './filter';
import { GROUP_ID, NESTED_GROUP_ID } from './groups';
import { guidFor } from './ids';
import { skus, type Sku, type SkuName } from './skus';
import type { DemoVariant } from './variants';

export const DEMO_TENANT_ID = guidFor('the demo tenant');
export const DEMO_TENANT_NAME = 'Fjordheim Group';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What is known of a tenant at one time; `now` in milliseconds UTC. */
export interface Moment {
  readonly variant: DemoVariant;
  readonly now: number;
}

/** What the administrator of the demo told, since Graph cannot tell it; null: nothing. `now` in milliseconds UTC. */
export function demoDeclared(variant: DemoVariant, now: number): DeclaredPolicy | null {
  if (variant === 'undeclared' || variant === 'fewPermissions') return null;
  const common = { at: now - 12 * DAY, by: 'form', unlockWithoutReset: null, registrationRequired: true, reconfirmDays: 180 } as const;
  if (variant === 'noPremium') {
    return { ...common, scope: 'none', groupIds: [], methodsRequired: null, securityQuestions: null, writeback: false };
  }
  return {
    ...common,
    scope: 'selected',
    groupIds: [GROUP_ID],
    methodsRequired: 2,
    securityQuestions: true,
    // In the throttled tenant nobody knows, and the log tells nothing either.
    writeback: variant === 'throttled' ? null : true,
  };
}

export function organization({ variant, now }: Moment): Row {
  const domain = (name: string, type: string, isDefault: boolean): Row => ({
    name,
    type,
    isDefault,
    isInitial: name === INITIAL_DOMAIN,
    capabilities: 'Email, OfficeCommunicationsOnline',
  });
  // The synchronisation of the tenant in which nobody told us anything has stood still for three days.
  const lastSync = variant === 'undeclared' ? now - 3 * DAY : now - 24 * MINUTE;
  return {
    id: DEMO_TENANT_ID,
    displayName: DEMO_TENANT_NAME,
    tenantType: 'AAD',
    countryLetterCode: 'NO',
    createdDateTime: '2019-03-04T09:12:44Z',
    onPremisesSyncEnabled: true,
    onPremisesLastSyncDateTime: iso(lastSync),
    assignedPlans: [],
    verifiedDomains: [
      domain(MAIN_DOMAIN, 'Managed', true),
      domain(INITIAL_DOMAIN, 'Managed', false),
      domain(FEDERATED_DOMAIN, 'Federated', false),
    ],
  };
}

export function domains(): readonly Row[] {
  const domain = (id: string, authenticationType: string, days: number | null): Row => ({
    id,
    authenticationType,
    availabilityStatus: null,
    isAdminManaged: true,
    isDefault: id === MAIN_DOMAIN,
    isInitial: id === INITIAL_DOMAIN,
    isRoot: id !== FEDERATED_DOMAIN,
    isVerified: true,
    passwordNotificationWindowInDays: days === null ? null : 14,
    passwordValidityPeriodInDays: days,
    supportedServices: ['Email', 'OfficeCommunicationsOnline'],
  });
  return [
    domain(MAIN_DOMAIN, 'Managed', 2_147_483_647),
    domain(INITIAL_DOMAIN, 'Managed', 90),
    domain(FEDERATED_DOMAIN, 'Federated', null),
  ];
}

/** Without premium the same people have the cheaper product. */
export const WITHOUT_PREMIUM: Readonly<Record<string, string>> = {
  [skus.e3.skuId]: skus.office.skuId,
  [skus.e5.skuId]: skus.office.skuId,
  [skus.businessPremium.skuId]: skus.businessStandard.skuId,
};

/** `consumed`: how many hold it, by the id of the product. */
export function subscribedSkus({ variant }: Moment, consumed: ReadonlyMap<string, number>): readonly Row[] {
  const names = (Object.keys(skus) as SkuName[]).filter(
    (name) => variant !== 'noPremium' || ['office', 'businessStandard', 'free'].includes(name),
  );
  return names.map((name) => {
    const { skuId, partNumber, plans }: Sku = skus[name];
    const lapsed = name === 'mobility';
    const used = consumed.get(skuId) ?? 0;
    return {
      id: `${DEMO_TENANT_ID}_${skuId}`,
      skuId,
      skuPartNumber: partNumber,
      appliesTo: 'User',
      capabilityStatus: lapsed ? 'Suspended' : 'Enabled',
      consumedUnits: used,
      prepaidUnits: { enabled: lapsed ? 0 : used + 5, suspended: lapsed ? 10 : 0, warning: 0, lockedOut: 0 },
      servicePlans: plans.map(([servicePlanId, servicePlanName]) => ({
        servicePlanId,
        servicePlanName,
        provisioningStatus: lapsed ? 'Disabled' : 'Success',
        appliesTo: 'User',
      })),
    };
  });
}

/** `passwordWritebackEnabled` is false although writeback works: Graph documents it as not in use. */
export function synchronization(): Row {
  return {
    id: DEMO_TENANT_ID,
    configuration: { accidentalDeletionPrevention: { synchronizationPreventionType: 'enabledForCount', alertThreshold: 500 } },
    features: {
      passwordSyncEnabled: true,
      passwordWritebackEnabled: false,
      cloudPasswordPolicyForPasswordSyncedUsersEnabled: false,
      userForcePasswordChangeOnLogonEnabled: false,
    },
  };
}

export function authorizationPolicy({ variant }: Moment): Row {
  return {
    id: 'authorizationPolicy',
    displayName: 'Authorization Policy',
    description: null,
    allowedToUseSSPR: variant !== 'undeclared',
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowedToSignUpEmailBasedSubscriptions: true,
    blockMsolPowerShell: true,
  };
}

const MIGRATION = { standard: 'migrationComplete', throttled: 'migrationInProgress', undeclared: 'preMigration' } as const;

export function methodsPolicy({ variant, now }: Moment): Row {
  const configuration = (type: string, id: string, enabled: boolean, target = 'all_users', more: object = {}): Row => ({
    '@odata.type': `#microsoft.graph.${type}AuthenticationMethodConfiguration`,
    id,
    state: enabled ? 'enabled' : 'disabled',
    excludeTargets: [],
    includeTargets: [{ targetType: 'group', id: target, isRegistrationRequired: false, ...more }],
  });
  return {
    id: 'authenticationMethodsPolicy',
    displayName: 'Authentication Methods Policy',
    description: null,
    lastModifiedDateTime: iso(now - 61 * DAY),
    policyVersion: '1.5',
    policyMigrationState: variant === 'standard' || variant === 'throttled' || variant === 'undeclared' ? MIGRATION[variant] : null,
    reconfirmationInDays: 180,
    registrationEnforcement: {
      authenticationMethodsRegistrationCampaign: {
        state: 'default',
        snoozeDurationInDays: 1,
        excludeTargets: [],
        includeTargets: [{ id: 'all_users', targetType: 'group', targetedAuthenticationMethod: 'microsoftAuthenticator' }],
      },
    },
    authenticationMethodConfigurations: [
      configuration('fido2', 'Fido2', true),
      configuration('microsoftAuthenticator', 'MicrosoftAuthenticator', true),
      configuration('sms', 'Sms', true, 'all_users', { isUsableForSignIn: false }),
      configuration('temporaryAccessPass', 'TemporaryAccessPass', true, NESTED_GROUP_ID),
      configuration('softwareOath', 'SoftwareOath', true),
      configuration('voice', 'Voice', false),
      configuration('email', 'Email', true),
      configuration('x509Certificate', 'X509Certificate', false),
    ],
  };
}

/** Null: the tenant never changed the sign-in page, and Graph answers 404. */
export function branding({ variant }: Moment): Row | null {
  if (variant === 'noPremium') return null;
  return {
    id: '0',
    signInPageText: DEMO_TENANT_NAME,
    customCannotAccessYourAccountUrl: variant === 'undeclared' ? 'https://help.fjordheim.example/password' : null,
    loginPageTextVisibilitySettings: {
      hideForgotMyPassword: variant === 'undeclared',
      hideResetItNow: false,
      hideCannotAccessYourAccount: null,
      hideAccountResetCredentials: null,
    },
  };
}
