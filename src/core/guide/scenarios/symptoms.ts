import type { ScenarioFacts } from '../guide';

/** The SY rows of `symptoms.md`, headings A to D and F and H. */
export const symptomScenarios = {
  // A. Configuration in the portal
  'SY-001': {
    area: 'configuration',
    causes: ['setUpSspr', 'scopeNone', 'neverConfigured', 'licenseMissing'],
    phrases: [
      'cannot find password reset',
      'cannot finish set-up',
      'finner ikke tilbakestilling av passord',
      'hittar inte lösenordsåterställning',
    ],
  },
  'SY-002': {
    area: 'configuration',
    causes: ['generalQuestions'],
    phrases: ['FAQ', 'frequently asked questions', 'vanlige spørsmål', 'vanliga frågor'],
  },
  'SY-003': {
    area: 'configuration',
    causes: ['whichLicense'],
    phrases: ['which licence', 'license requirements', 'P1 or P2', 'Business Premium', 'hvilken lisens', 'vilken licens'],
  },
  'SY-004': {
    area: 'configuration',
    causes: ['administratorMayNotSee', 'administratorUnlicensed'],
    phrases: ['menu missing', 'Entra ID password reset not there', 'meny mangler', 'meny saknas'],
  },
  'SY-005': {
    area: 'configuration',
    causes: ['optionHidden'],
    phrases: ['option hidden', 'setting greyed or missing', 'valg vises ikke', 'alternativ visas inte'],
  },
  'SY-006': {
    area: 'configuration',
    causes: ['cloudOnlyNoPage', 'noWritebackNoPage', 'agentOutdated', 'writebackDidNotStart'],
    phrases: ['on-premises integration missing', 'lokal integrering', 'lokal integration'],
  },
  'SY-007': {
    area: 'configuration',
    causes: ['integrationStale', 'agentOutdated', 'licenseWithoutWriteback'],
    phrases: ['integration says not enabled but works', 'status wrong in portal', 'står ikke aktivert', 'visas som inte aktiverad'],
  },
  'SY-008': {
    area: 'configuration',
    causes: [
      'integrationRunning',
      'agentOutdated',
      'passingOutage',
      'writebackOnboardingBroken',
      'syncServiceStopped',
      'portBlocked',
      'writebackOptionOff',
    ],
    phrases: ['writeback client status message', 'health message', 'helsestatus', 'statusmeddelande'],
  },
  // B. Policy behaviour
  'SY-009': {
    area: 'policy',
    causes: ['changedRecently', 'adminPolicyApplies', 'notInScope', 'notInGroup', 'scopeNone'],
    phrases: ['policy does not behave as set', 'change has no effect', 'endringen virker ikke', 'ändringen fungerar inte'],
  },
  'SY-010': {
    area: 'policy',
    causes: ['adminPolicyApplies', 'adminResetOff', 'adminTooFewMethods'],
    phrases: [
      'admin does not follow policy',
      'two-gate policy',
      'administrator needs two methods',
      'administratorpolicy',
      'administratörsprincip',
    ],
  },
  'SY-011': {
    area: 'policy',
    causes: ['adminResetOff', 'adminRoleNotExpected'],
    phrases: [
      'SSPR_009',
      'password reset is not turned on for admin',
      'synced admin',
      'administrator kan ikke tilbakestille',
      'administratör kan inte återställa',
    ],
  },
  'SY-012': {
    area: 'policy',
    causes: ['adminOnlyUserPolicyOn'],
    phrases: [
      'admin cannot register any methods',
      'asked to register no methods',
      'kan ikke registrere metoder',
      'kan inte registrera metoder',
    ],
  },
  'SY-013': {
    area: 'policy',
    causes: ['protectedAccount', 'protectionLeftOver', 'inheritanceOff'],
    phrases: [
      'domain admin cannot reset',
      'adminCount',
      'protected group',
      'beskyttet gruppe',
      'skyddad grupp',
      'admin can change but not reset',
    ],
  },
  'SY-014': {
    area: 'policy',
    causes: ['methodStillOffered', 'mixedMethodPolicies'],
    phrases: ['disabled method still shows', 'method still offered', 'metoden vises fortsatt', 'metoden visas fortfarande'],
  },
  'SY-015': {
    area: 'policy',
    causes: ['raisedToTwo', 'oneMethodTwoRequired'],
    phrases: ['raised number of methods', 'locked out after change from one to two', 'fra én til to metoder', 'från en till två metoder'],
  },
  'SY-016': {
    area: 'policy',
    causes: ['onlyQuestionsListed', 'questionsEndSoon'],
    phrases: ['only security questions listed', 'sikkerhetsspørsmål', 'säkerhetsfrågor', 'no email or sms option'],
  },
  'SY-017': {
    area: 'policy',
    causes: ['methodSwitchedOff', 'methodForOtherGroup', 'oneMethodTwoRequired', 'noMethodsForUsers'],
    phrases: [
      'organization has not properly set up password reset',
      'not properly set up',
      'ikke satt opp riktig',
      'inte konfigurerat korrekt',
    ],
  },
  // C. Registration
  'SY-018': {
    area: 'registration',
    causes: ['scopeNone', 'notInGroup', 'notInScope', 'groupAddedRecently'],
    phrases: [
      'your administrator has not enabled you to use this feature',
      'not enabled for registration',
      'ikke aktivert',
      'inte aktiverat',
    ],
  },
  'SY-019': {
    area: 'registration',
    causes: ['licenseMissing', 'licensePlanOff', 'administratorUnlicensed'],
    phrases: ['has not enabled you licence', 'registration no licence', 'lisens for registrering', 'licens för registrering'],
  },
  'SY-020': {
    area: 'registration',
    causes: ['registrationError', 'microsoftIncident', 'registrationBlockedByPlace'],
    phrases: ['error processing the request registration', 'feil under registrering', 'fel under registrering'],
  },
  'SY-021': {
    area: 'registration',
    causes: ['howToRegister'],
    phrases: ['where to register', 'aka.ms/ssprsetup', 'aka.ms/mysecurityinfo', 'hvor registrere', 'var registrera'],
  },
  'SY-022': {
    area: 'registration',
    causes: ['combinedAlwaysOn'],
    phrases: ['enable combined registration', 'slå på kombinert registrering', 'aktivera kombinerad registrering'],
  },
  'SY-023': {
    area: 'registration',
    causes: ['howToRequireRegistration', 'campaignNotRequired'],
    phrases: [
      'require registration at sign-in',
      'users are asked to register',
      "don't lose access to your account",
      'kreve registrering ved pålogging',
      'kräva registrering vid inloggning',
    ],
  },
  'SY-024': {
    area: 'registration',
    causes: ['prePopulateObsolete', 'profileDataOnly'],
    phrases: [
      'pre-populate',
      'write mobile number',
      'import phone numbers',
      'telefonnummer i profilen',
      'forhåndsutfylle telefon',
      'förifylla telefon',
    ],
  },
  'SY-025': {
    area: 'registration',
    causes: [
      'methodSwitchedOff',
      'oneMethodTwoRequired',
      'writebackOptionOff',
      'writebackPortalOff',
      'portBlocked',
      'connectorRightsMissing',
      'nothingRegistered',
    ],
    phrases: ['registered as told still fails', 'registrert, feiler fortsatt', 'registrerad, misslyckas fortfarande'],
  },
  'SY-026': {
    area: 'registration',
    causes: ['registrationDuplicates'],
    phrases: ['duplicate registrations', 'same user listed many times', 'duplikater', 'dubbletter'],
  },
  'SY-027': {
    area: 'registration',
    causes: ['registrationRecordFailed'],
    phrases: ['registration failure but can reset', 'registrering mislyktes', 'registrering misslyckades'],
  },
  'SY-028': {
    area: 'registration',
    causes: ['registrationBlockedByPlace', 'registrationBlockedByRisk'],
    phrases: [
      'conditional access blocks registration',
      'AADSTS53010',
      'betinget tilgang',
      'villkorsstyrd åtkomst',
      'cannot add security info from home',
    ],
  },
  'SY-029': {
    area: 'registration',
    causes: ['registrationExpired'],
    phrases: ['session expired while registering', 'registration timed out', 'økten er utløpt', 'sessionen har upphört'],
  },
  // D. Reports
  'SY-030': {
    area: 'reports',
    causes: ['auditWrongFilter', 'auditTooEarly', 'auditAdministratorUnlicensed'],
    phrases: ['no records in audit log', 'self-service password management empty', 'ingen oppføringer', 'inga poster'],
  },
  'SY-031': {
    area: 'reports',
    causes: ['whoChangedPolicy'],
    phrases: ['who changed the policy', 'policy changed by', 'hvem endret policyen', 'vem ändrade principen'],
  },
  'SY-032': {
    area: 'reports',
    causes: ['blockedIsSuccess'],
    phrases: ['blocked shows success', 'blokkert vises som vellykket', 'blockerad visas som lyckad'],
  },
  'SY-033': {
    area: 'reports',
    causes: ['successWithFailureReason'],
    phrases: ['success with failure reason', 'OnPremisesSuccessCloudFailure', 'vellykket med feil', 'lyckades med fel'],
  },
  // F. Administrator resets a user
  'SY-066': {
    area: 'usage',
    causes: ['guestPersonalAccount', 'guestOfPartner', 'guestOfOwnMail'],
    phrases: ['guest cannot reset', 'external user', 'B2B', 'gjestebruker', 'gästanvändare', 'hotmail outlook.com guest'],
  },
  'SY-067': {
    area: 'everywhere',
    causes: ['featureRequest'],
    phrases: ['aka.ms/sspruservice', 'feedback link dead', 'tilbakemelding', 'feedback'],
  },
  'SY-068': {
    area: 'administratorReset',
    causes: ['noRoleToReset', 'roleTooLow', 'targetProtected'],
    phrases: ['reset button greyed out', 'cannot choose reset password', 'nedtonet', 'nedtonad'],
  },
  'SY-069': {
    area: 'administratorReset',
    causes: ['howToResetUser'],
    phrases: [
      'how does an admin reset',
      'where is reset password',
      'hvordan tilbakestiller en administrator',
      'hur återställer en administratör',
    ],
  },
  'SY-070': {
    area: 'administratorReset',
    causes: ['resetOutsideEntra', 'oldPasswordOnDevice', 'cloudCopyLate'],
    phrases: [
      'reset did not reach Active Directory',
      'old password still works',
      'reset in Microsoft 365 admin center',
      'gammelt passord virker fortsatt',
      'gamla lösenordet fungerar',
    ],
  },
  'SY-071': {
    area: 'administratorReset',
    causes: ['passwordTooWeakForDirectory', 'minimumAge', 'passwordFilter', 'passwordUsedBefore'],
    phrases: [
      'on-premises policy does not allow it',
      'temporary password refused',
      'midlertidig passord avvist',
      'tillfälligt lösenord nekades',
      '4724',
    ],
  },
  'SY-072': {
    area: 'administratorReset',
    causes: ['neverExpiresFlag', 'temporaryPasswordNotForced'],
    phrases: ['not asked to change password', 'force change flag not set', 'blir ikke bedt om nytt passord', 'uppmanas inte att byta'],
  },
  'SY-073': {
    area: 'administratorReset',
    causes: [
      'noRoleToReset',
      'roleTooLow',
      'targetProtected',
      'licenseWithoutWriteback',
      'resetOutsideEntra',
      'passwordTooWeakForDirectory',
      'connectorRightsMissing',
    ],
    phrases: ['admin reset fails', 'other problem resetting', 'andre problemer', 'andra problem'],
  },
  // H. Asking Microsoft for help
  'SY-098': {
    area: 'everywhere',
    causes: ['askCommunity'],
    phrases: ['where to post a question', 'Microsoft Q&A', 'stille spørsmål', 'ställa fråga'],
  },
  'SY-099': {
    area: 'everywhere',
    causes: ['supportCase'],
    phrases: ['what data does support need', 'support code', 'SID and CID', 'støttekode', 'supportkod'],
  },
  'SY-100': {
    area: 'everywhere',
    causes: ['otherProduct'],
    phrases: ['NetIQ', 'Micro Focus', 'error 5015', 'annet produkt', 'annan produkt'],
  },
} as const satisfies Readonly<Record<string, ScenarioFacts>>;
