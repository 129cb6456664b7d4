/**
 * A guest by the three cases that SSPR supports and the one that it does not: `partner` another Entra tenant decides, `selfService` signed up
 * by e-mail, `invited` invited by e-mail without a tenant, `personal` a Microsoft account. Source: rules.md section 11.
 */
export type GuestKind = 'partner' | 'selfService' | 'invited' | 'personal' | 'unclear';

/** How a number in the directory is written; the number itself is not kept. `good` is "+CC digits". */
export type PhoneForm = 'none' | 'good' | 'noCountryCode' | 'extension' | 'malformed';

/** What `/users` says of a person, without names: many people share the same. Null: Graph answered null or nothing. */
export interface Account {
  readonly enabled: boolean | null;
  /** False: a member. */
  readonly guest: GuestKind | false | null;
  readonly synced: boolean | null;
  /** Of the user principal name, lower case; empty when it has none. */
  readonly domain: string;
  /** Assigned licences by id, sorted; of the plans that are switched off only those that matter to SSPR. Null: not told. */
  readonly licenses: readonly { readonly skuId: string; readonly plansOff: readonly string[] }[] | null;
  readonly mobilePhone: PhoneForm | null;
  readonly officePhone: PhoneForm | null;
  readonly otherMail: boolean | null;
}

/** A row of the registration report, without names. */
export interface Registration {
  readonly enabled: boolean | null;
  readonly registered: boolean | null;
  readonly capable: boolean | null;
  readonly admin: boolean | null;
  /** As in `methodsRegistered`, sorted; unknown strings are kept. */
  readonly methods: readonly string[] | null;
}

/** All that a verdict depends on: people who share it share the verdict. */
export interface Traits {
  /** Undefined: not read (yet). */
  readonly account: Account | undefined;
  /** `noRow`: the report was read to its end and has no row for this person; undefined: not read (yet). */
  readonly registration: Registration | 'noRow' | undefined;
  /** Names of the directory roles held; empty: none; undefined: not read. */
  readonly roles: readonly string[] | undefined;
  /** Whether a member (nested counts) of a group that the administrator declared; undefined: not read or none declared. */
  readonly inGroup: boolean | undefined;
}

export interface TenantUser {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly traits: Traits;
}

/** As they come off a page of Graph. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly account: Account;
}

export interface RegistrationRow {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly registration: Registration;
  /** When the service refreshed this row, milliseconds UTC. */
  readonly refreshed: number | null;
}
