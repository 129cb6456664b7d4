import type { Basis, Evidence } from './verdict';

type None = Readonly<Record<string, never>>;
/** A moment, milliseconds UTC. */
type At = {
  readonly at: number;
};
/** What a method proves possession of: a `Proof` of methodKinds.ts. */
type OfMethod = {
  readonly method: string;
};
/** Names as in `methodsRegistered`, joined by commas. */
type OfMethods = {
  readonly methods: string;
};
/** Part numbers of products, joined by commas. */
type OfProducts = {
  readonly products: string;
};
/** Names of directory roles, joined by commas. */
type OfRoles = {
  readonly roles: string;
};
type OfPeople = {
  readonly count: number;
  readonly people: number;
};
type OfScope = {
  readonly enabled: number;
  readonly of: number;
};

/** Everything that we may say we looked at, and the values that its sentence takes. The texts are checked against it. */
export interface EvidenceValues {
  readonly accountEnabled: None;
  readonly accountDisabled: None;
  readonly accountNotRead: None;
  readonly accountStateNotTold: None;

  readonly member: None;
  readonly guestPersonal: None;
  readonly guestPartner: None;
  readonly guestSelfService: None;
  readonly guestInvited: None;
  readonly guestUnclear: None;
  readonly guestEmailMayCount: None;

  readonly adminRoles: OfRoles;
  readonly adminByReport: None;
  readonly adminRolesNotListed: OfRoles;
  readonly adminRolesUnclear: OfRoles;
  readonly adminNotInRoles: None;
  readonly adminNone: None;
  readonly adminNotRead: None;
  readonly adminResetOn: None;
  readonly adminResetOff: None;
  readonly adminResetNotRead: None;
  readonly adminScopeNotAsked: None;
  readonly adminReportNotEnabled: None;
  readonly adminMethodsEnough: OfMethods;
  readonly adminMethodsMissing: OfMethods;
  readonly adminMethodsNone: None;
  readonly adminMethodsUnclear: OfMethods;
  readonly adminOneMayDo: None;

  readonly reportRow: None;
  readonly reportNoRow: None;
  readonly reportNotRead: None;
  readonly reportRowDisabled: None;
  readonly reportDisagrees: None;

  readonly scopeNone: None;
  readonly scopeAll: None;
  readonly inGroup: None;
  readonly notInGroup: None;
  readonly groupNotRead: None;
  readonly reportEnabled: None;
  readonly reportNotEnabled: None;
  readonly reportEnabledNotTold: None;
  readonly scopeLooksNone: OfScope;
  readonly scopeLooksAll: OfScope;
  readonly scopeLooksSelected: OfScope;

  readonly licensePremium: OfProducts;
  readonly licenseCloudOnly: OfProducts;
  readonly licenseNone: None;
  readonly licensePlanOff: OfProducts;
  readonly licenseNotUsable: OfProducts;
  readonly licenseNoWriteback: OfProducts;
  readonly licenseVerify: OfProducts;
  readonly licenseNotInTenant: None;
  readonly licenseNotRead: None;
  readonly licenseFree: OfProducts;
  readonly licenseGuest: None;
  readonly licenseGuestNone: None;
  readonly licenseSomeGetThrough: None;

  readonly methodsRegistered: OfMethods;
  readonly methodsNothing: None;
  readonly methodsTooFew: { readonly count: number };
  readonly methodsNotTold: None;
  readonly methodsNotCounting: OfMethods;
  readonly methodsNotKnown: OfMethods;
  readonly methodAllowed: OfMethod;
  readonly methodOff: OfMethod;
  readonly methodForGroups: OfMethod;
  readonly methodNotTold: OfMethod;
  readonly methodOldPolicy: OfMethod;
  readonly methodEnded: OfMethod;
  readonly questionsDeclaredOn: None;
  readonly questionsDeclaredOff: None;
  readonly questionsNotDeclared: None;
  readonly requiredDeclared: { readonly count: number };
  readonly requiredInferred: OfPeople;
  readonly requiredUnknown: None;
  readonly reportCapable: None;
  readonly reportNotCapable: None;
  readonly reportRegistered: None;
  readonly reportNotRegistered: None;
  readonly directoryValues: None;

  readonly passwordInCloud: None;
  readonly passwordFederated: { readonly domain: string };
  readonly passwordFederatedOnly: { readonly domain: string };
  readonly passwordHashSynced: None;
  readonly passwordPassThrough: None;
  readonly passwordOnPremises: None;
  readonly passwordPlaceUnknown: None;
  readonly domainNotRead: { readonly domain: string };
  readonly writebackDeclaredOn: At;
  readonly writebackDeclaredOff: At;
  readonly writebackEnabled: At;
  readonly writebackDisabled: At;
  readonly writebackWorked: At;
  readonly writebackNoEvidence: None;
  readonly writebackLogNotRead: None;

  readonly smsVoiceOnly: None;
  readonly smsVoiceEnded: None;
  readonly questionsOnly: None;
  readonly mobilePhoneForm: { readonly form: string };
  readonly officePhoneForm: { readonly form: string };
  readonly syncStale: At;
  readonly reportOld: At;
  readonly licenseCheck: OfProducts;
  readonly writebackUnreachable: At;
  readonly writebackRefused: At;
}

export type EvidenceId = keyof EvidenceValues;

type Rest<Id extends EvidenceId> = EvidenceValues[Id] extends None ? readonly [] : readonly [values: EvidenceValues[Id]];

/** What was found, by which source and on what basis. The values are those that the id asks for. */
export function evidence<Id extends EvidenceId>(
  id: Id,
  outcome: Evidence['outcome'],
  [source, basis = 'read']: readonly [source: Evidence['source'], basis?: Basis],
  ...[values]: Rest<Id>
): Evidence {
  return { id, outcome, basis, source, values: values ?? {} };
}
