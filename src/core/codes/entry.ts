/**
 * What the catalogue holds. Facts are written once, in `catalogue/`; words are written once a language, in `texts/`.
 * An entry is the two put together for one reader.
 */

/** Where a code comes from; decides how it is found and how it is shown. */
export type Family =
  | 'sspr'
  | 'writeback-event'
  | 'hresult'
  | 'aadsts'
  | 'audit-activity'
  | 'audit-reason'
  | 'audit-detail'
  | 'enduser-message'
  | 'portal-status'
  | 'wizard-error'
  | 'admin-message'
  | 'symptom'
  | 'lookalike'
  | 'identifier';

export type Severity = 'error' | 'warning' | 'info' | 'success';

/**
 * How far a statement can be trusted.
 * `documented-historical`: Microsoft documented it once and no longer does. `documented-name-only`: Microsoft gives a name and nothing else.
 */
export type Confidence = 'documented' | 'documented-historical' | 'documented-name-only' | 'community' | 'inferred';

/** Who can mend it. */
export type Actor =
  | 'user'
  | 'helpdesk'
  | 'authenticationPolicyAdministrator'
  | 'hybridIdentityAdministrator'
  | 'activeDirectoryAdministrator'
  | 'networkAdministrator'
  | 'licenseAdministrator'
  | 'groupsAdministrator'
  | 'conditionalAccessAdministrator'
  | 'securityAdministrator'
  | 'privilegedRoleAdministrator'
  | 'guestAdministrator'
  | 'homeTenantAdministrator'
  | 'deviceAdministrator'
  | 'administrator'
  | 'microsoftSupport';

/** Where a person meets it. */
export type Place =
  | 'resetPage'
  | 'registrationPage'
  | 'signInPage'
  | 'windowsLockScreen'
  | 'connectApplicationLog'
  | 'connectTraceLog'
  | 'connectWizard'
  | 'domainControllerSecurityLog'
  | 'clientApplicationLog'
  | 'entraAuditLog'
  | 'entraSignInLog'
  | 'adminCenterIntegration'
  | 'adminCenterUser'
  | 'myAccount'
  | 'otherProduct';

/** Which of the short replies to the end user fits. The words are in `texts/`. */
export type ReplyId =
  | 'adminWillEnable'
  | 'adminWillLicense'
  | 'askToJoinGroup'
  | 'registerMethods'
  | 'onPremisesConfiguration'
  | 'tryLater'
  | 'waitThenSignIn'
  | 'chooseAnotherPassword'
  | 'waitTwentyFourHours'
  | 'startAgain'
  | 'checkCurrentPassword'
  | 'checkContactDetails'
  | 'allowCookies'
  | 'completeRegistration'
  | 'signInAgain'
  | 'signInMultifactor'
  | 'accountDisabledOrLocked'
  | 'checkUserName'
  | 'blockedByPolicy'
  | 'otherTenant'
  | 'useOrganisationReset'
  | 'administratorTwoMethods'
  | 'lockScreenNetwork'
  | 'otherProduct'
  | 'changePassword'
  | 'sendToIt'
  | 'technicalForIt'
  | 'nothingToDo';

/** How a sentence counts: by itself, only beside evidence, or only as a whole cell or value. */
export type PhraseWeight = 'strong' | 'weak' | 'cell';

/** A cause as a fact: its words are in the texts under the same id. */
export interface CauseFacts {
  readonly id: string;
  readonly confidence: Confidence;
}

/** What we know about a code apart from words. */
export interface Facts {
  /** As in `codes.json`, the customer's fact sheet: `SSPR_0010`, `PasswordResetService/33004`, `0x80230619`, `audit:completed-reset`. */
  readonly id: string;
  readonly family: Family;
  readonly number?: number;
  /** Symbolic name: `WritebackNotEnabled`, `ADPermissionsError`. */
  readonly name?: string;
  /** Other spellings, for search. */
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  readonly fixedBy?: readonly Actor[];
  readonly seenIn?: readonly Place[];
  readonly causes?: readonly CauseFacts[];
  readonly related?: readonly string[];
  /** Numbers of `scenarios.md` and SY rows of `symptoms.md`. */
  readonly scenarios?: readonly string[];
  readonly reply: ReplyId;
  /** The documentation page to open. */
  readonly docs: string;
  /** Keys of `sources`. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /**
   * Sentences that name it, in any language Microsoft shows them: a blank is any run of blanks, `'` any apostrophe, `{a|b|}` a choice.
   */
  readonly phrases?: readonly string[];
  readonly weight?: PhraseWeight;
  /** The service that logs an audit activity. */
  readonly loggedBy?: string;
}

/** The words of a cause. */
export interface CauseText {
  readonly text: string;
  /** How to tell that it is this one. */
  readonly check?: string;
  readonly fix?: string;
}

/** The words of an entry in one language. `code` parts stand in backticks; no other markup. */
export interface EntryText {
  /** At most 60 characters: shown after a log line. */
  readonly title: string;
  readonly meaning: string;
  readonly causes?: Readonly<Record<string, CauseText>>;
  readonly steps?: readonly string[];
  /** Where Microsoft Entra Connect and cloud sync differ. */
  readonly engines?: string;
  readonly notes?: readonly string[];
  readonly userSees?: string;
  readonly technicalLine?: string;
  readonly keywords?: readonly string[];
}
