import type { Texts } from '../texts';

/** English. */
export const en: Texts = {
  labels: {
    meaning: 'What it means',
    causes: 'Likely causes',
    check: 'Check',
    fix: 'Fix',
    steps: 'What to do',
    fixedBy: 'Who can fix it',
    seenIn: 'Where it shows up',
    engines: 'Connect and cloud sync',
    userSees: 'What the user reads',
    technicalLine: 'Technical details on the page',
    notes: 'Good to know',
    related: 'Related codes',
    sources: 'Sources',
    documentation: 'Documentation',
    reviewed: 'Last reviewed',
    reply: 'Reply to the user',
    confidence: 'How sure',
    alsoWritten: 'Also written',
    family: 'Kind',
    name: 'Name',
    scenarios: 'In the troubleshooting guide',
    noCauses: 'No source names a cause for this code.',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Information', success: 'Success' },
  confidences: {
    documented: 'Documented by Microsoft',
    'documented-historical': 'Documented by Microsoft once, no longer on its pages',
    'documented-name-only': 'Microsoft documents only the name; the rest is read from it',
    community: 'Community source, not documented by Microsoft',
    inferred: 'Inferred, not documented',
  },
  families: {
    sspr: 'SSPR error number',
    'writeback-event': 'Event in a Windows log',
    hresult: 'Windows or sync engine result code',
    aadsts: 'Sign-in code',
    'audit-activity': 'Audit log activity',
    'audit-reason': 'Audit log reason',
    'audit-detail': 'Audit log detail',
    'enduser-message': 'Message a user reads',
    'portal-status': 'Status in the admin center',
    'wizard-error': 'Entra Connect wizard error',
    'admin-message': 'Message an administrator reads',
    symptom: 'Symptom',
    lookalike: 'Code of another product',
    identifier: 'Identifier',
  },
  actors: {
    user: 'The user',
    helpdesk: 'Helpdesk (a role that may reset this user)',
    authenticationPolicyAdministrator: 'Authentication Policy Administrator',
    hybridIdentityAdministrator: 'Hybrid Identity Administrator',
    activeDirectoryAdministrator: 'On-premises Active Directory administrator',
    networkAdministrator: 'Network or firewall administrator',
    licenseAdministrator: 'License Administrator or User Administrator',
    groupsAdministrator: 'Group owner or Groups Administrator',
    conditionalAccessAdministrator: 'Conditional Access Administrator',
    securityAdministrator: 'Security Administrator',
    privilegedRoleAdministrator: 'Global Administrator (or a role that may change the authorization policy)',
    guestAdministrator: 'Whoever may invite guests',
    homeTenantAdministrator: 'Administrator of the user’s home organisation',
    deviceAdministrator: 'Device administrator',
    administrator: 'The administrator who made the reset',
    microsoftSupport: 'Microsoft support',
  },
  places: {
    resetPage: 'Password reset page (passwordreset.microsoftonline.com)',
    registrationPage: 'Security info registration',
    signInPage: 'Sign-in page',
    windowsLockScreen: 'Windows sign-in screen',
    connectApplicationLog: 'Application log of the active Entra Connect server',
    connectTraceLog: 'Trace log of Entra Connect',
    connectWizard: 'Entra Connect wizard',
    domainControllerSecurityLog: 'Security log of a domain controller',
    clientApplicationLog: 'Application log of the Windows client',
    entraAuditLog: 'Entra audit log',
    entraSignInLog: 'Entra sign-in log',
    adminCenterIntegration: 'Entra admin center, Password reset > On-premises integration',
    adminCenterUser: 'Resetting a user in an admin center',
    myAccount: 'My sign-ins, changing a password',
    otherProduct: 'Another product',
  },
  replies: {
    adminWillEnable:
      'Password reset is not turned on for your account yet, so trying again will not help. An administrator has to change a setting. If you need access now, ask the helpdesk to reset your password for you.',
    adminWillLicense:
      'Your account lacks a licence that password reset needs. An administrator has to assign it. If you need access now, ask the helpdesk to reset your password for you.',
    askToJoinGroup:
      'Password reset is turned on for a certain group only, and your account is not in it yet. We will look into adding you. If you need access now, ask the helpdesk to reset your password for you.',
    registerMethods:
      'Your account does not have enough security information to prove that it is you. The helpdesk can reset your password now. After you have signed in, add your phone, e-mail or the Authenticator app at https://aka.ms/mysecurityinfo, so that you can reset it yourself next time.',
    onPremisesConfiguration:
      'Your new password could not be saved in our own directory because of how it is set up. It is not your mistake, and trying again or choosing another password will not help. Our IT department has to look into it. If you need access now, ask the helpdesk to reset your password for you.',
    tryLater:
      'Your password could not be reset because a connection failed. Nothing was changed. Try again in a few minutes; if it still fails, tell the helpdesk the time at which you tried.',
    waitThenSignIn:
      'Your new password was saved, but it takes a few minutes until it works everywhere. Wait about five minutes, then sign in with your NEW password. You do not need to reset it again.',
    chooseAnotherPassword:
      'Your new password was not accepted. Choose a longer one that you have not used before and that does not contain your name or common words. If you changed your password very recently, you may have to wait a day before you can change it again.',
    waitTwentyFourHours:
      'There were too many tries, so password reset is paused for your account for 24 hours from your last try. Wait until then, or ask the helpdesk to reset your password now.',
    startAgain:
      'Your password reset was not finished. Start again at https://aka.ms/sspr and have your phone or e-mail at hand: you have 15 minutes, and each code is valid for 5 minutes.',
    checkCurrentPassword:
      'The current password that you typed was not right. Type it again, or, if you no longer know it, reset it at https://aka.ms/sspr.',
    checkContactDetails:
      'We could not reach you with the details that are registered for you, or the number that you typed differs from the registered one. Check the number with its country code, or look in your junk mail. If you no longer have that phone or address, ask the helpdesk.',
    allowCookies:
      'Your browser does not accept cookies, which password reset needs. Allow cookies for microsoftonline.com, or try another browser.',
    completeRegistration:
      'You are asked to add or confirm your security information. This is expected: follow the page to the end, so that you can reset your password yourself when you need to.',
    signInAgain: 'Your session has ended, which is normal after a password change. Sign in again with your current password.',
    signInMultifactor: 'Sign-in needs a second proof that it is you. Sign in again and approve the request or type the code.',
    accountDisabledOrLocked:
      'Your account is locked or disabled, so the password could not be changed. Ask the helpdesk to unlock or enable it.',
    checkUserName: 'No account was found for the name that you typed. Check the spelling, and use your full work or school sign-in name.',
    blockedByPolicy:
      'A security rule of our organisation stopped this. Our IT department has to look into it; tell the helpdesk the time, the place and the device that you used.',
    otherTenant: 'Your account belongs to another organisation. Only the helpdesk of that organisation can reset your password.',
    useOrganisationReset:
      'Your password was reset in a place that does not reach our own directory. Our IT department will reset it again the right way.',
    administratorTwoMethods:
      'Administrator accounts follow stricter rules: you need two different proofs, and security questions do not count. Our IT department can check what is registered for you.',
    lockScreenNetwork:
      'The password reset page could not be opened from the sign-in screen. Open https://aka.ms/sspr on your phone or another computer instead.',
    otherProduct: 'The code comes from another product than Microsoft’s password reset. Tell the helpdesk which page you saw it on.',
    changePassword:
      'Your password has expired or has to be changed before you can go on. Choose a new one when you are asked, or reset it at https://aka.ms/sspr.',
    sendToIt:
      'The message does not show the reason, so our IT department has to look into it. Send them a screenshot, the support code at the bottom of the page if there is one, and the time at which you tried.',
    technicalForIt: 'This is a technical record for our IT department. There is nothing that you need to do.',
    nothingToDo: 'This is a normal record and no problem. There is nothing that you need to do.',
  },
  unknown: {
    title: 'Not publicly documented',
    meaning: 'The code has the form of a known kind, but no public source explains it. We will not guess.',
    sspr: [
      'Check the spelling: SSPR_009 with three digits and SSPR_0009 with four are two different codes.',
      'Read the sentence beside the code; it may be one that we know.',
      'Reproduce it, take the support code at the bottom of the page with date, time and time zone, and open a support request.',
    ],
    aadsts: [
      'Open the documentation link: Microsoft’s error page shows its own text for the number.',
      'Filter the sign-in log of the tenant by this number and read the failure reason.',
      'Keep Trace ID, Correlation ID and Timestamp for a support request.',
    ],
    event: [
      'Read the message of the event and the events of PasswordResetService and ADSync in the same minute.',
      'Look for a 330xx or 6329 event with the same TrackingId: it names the reason.',
      'Open a support request with the TrackingId and the zipped Application log.',
    ],
    hresult: [
      'Read the text beside the code and the PasswordResetService event of the same minute.',
      'Open a support request with the Application log of the Connect server.',
    ],
    other: ['Check the spelling.', 'Search the catalogue by a word of the message.'],
  },
  scenarios: {
    '1': 'Set up self-service password reset from the start',
    '2': 'Look up an error code or message',
    '3': 'Reset policy seems wrong or skips administrators',
    '4': 'Roll out reset without asking users to register',
    '5': 'Users have registered but reset still fails',
    '6': 'Hybrid: password writeback is not switched on',
    '7': 'Hybrid: Entra ID P1 or P2 licence not assigned',
    '8': 'Hybrid: Connect sync errors or network faults',
    '9': 'Hybrid: user has no registered methods',
    '10': 'Hybrid: resets that are never written back',
    '11': 'Password reset section missing in the admin center',
    '12': 'A setting is missing on the Password reset pages',
    '13': 'On-premises integration page does not show',
    '14': 'Audit logs show no password management activities',
    '15': "One user's registration is listed several times",
    '16': 'Registering: reset is switched off for the organisation',
    '17': 'Registering: user has no licence for password reset',
    '18': 'Registering: page stops with a processing error',
    '19': 'Resetting: problems users run into',
    '20': 'SSPR error numbers and names users may see',
    '21': 'Ask the community for help',
    '22': 'Prepare a complete support request',
    '23': 'Reset problem not covered elsewhere: rights and licences',
    '24': 'Test the reset policy properly',
    '25': 'Deploy password reset without user registration',
    '26': 'Reset password button is greyed out',
    '27': 'Password reset page is not visible',
    '28': 'On-premises integration missing: hybrid or not?',
    '29': "Reset a user's password as an administrator",
    '30': 'Reset in Microsoft 365 admin center, still no on-premises sign-in',
    '31': 'How users reset a forgotten password',
    '32': 'How users change a password they know',
    '33': 'Users get an error on password change or reset',
    '34': 'How users register their security info',
    '35': 'One registration for both SSPR and MFA',
    '36': 'Make users register when they sign in',
    '37': 'Suggest a feature to Microsoft',
    'SY-001': 'Cannot find or finish the SSPR set-up',
    'SY-002': 'General questions about self-service password reset',
    'SY-003': 'Which licence does password reset need?',
    'SY-004': 'Password reset menu is missing',
    'SY-005': 'One option on a Password reset page is hidden',
    'SY-006': 'On-premises integration tab is missing',
    'SY-007': 'Integration shown as not enabled, yet writeback works',
    'SY-008': 'Health message on the On-premises integration page',
    'SY-009': 'Reset policy does not behave as set',
    'SY-010': 'Admin account does not follow the user policy',
    'SY-011': 'Synced admin gets SSPR_009, password reset not turned on',
    'SY-012': 'Admin is asked to register but has no methods to choose',
    'SY-013': 'Synced AD administrator can change but not reset',
    'SY-014': 'A method I disabled still shows in Add method',
    'SY-015': 'Users locked out after raising one method to two',
    'SY-016': 'Password reset page lists only security questions',
    'SY-017': '"Your organization has not properly set up password reset"',
    'SY-018': '"Administrator has not enabled you": reset is switched off',
    'SY-019': '"Administrator has not enabled you": licence missing',
    'SY-020': 'Error processing the request while registering',
    'SY-021': 'Where do users register their methods?',
    'SY-022': 'How to turn on combined registration',
    'SY-023': 'Require users to register at sign-in',
    'SY-024': 'Pre-populate data instead of letting users register',
    'SY-025': 'User registered as told, reset still fails',
    'SY-026': 'Duplicate entries in the registration report',
    'SY-027': 'Registration logged as failure, but the user can reset',
    'SY-028': 'Conditional Access blocks registration',
    'SY-029': 'Session expires while registering',
    'SY-030': 'No entries under Self-service Password Management',
    'SY-031': 'Who changed the password reset policy?',
    'SY-032': 'Audit log shows a blocked reset as Success',
    'SY-033': 'Audit record says Success, the reason says Failure',
    'SY-034': 'Cannot reset: SSPR is off for the organisation',
    'SY-035': 'Cannot reset: user has no licence',
    'SY-036': 'Cannot reset: contact data missing or malformed',
    'SY-037': 'Cannot reset: one method on file, two required',
    'SY-038': 'Set up correctly, but the user cannot be contacted',
    'SY-039': 'Reset dialog does not show on a slow computer',
    'SY-040': 'Text message or call never arrives',
    'SY-041': 'Verification e-mail never arrives',
    'SY-042': 'Too many attempts, user blocked for 24 hours',
    'SY-043': 'Phone number is not accepted',
    'SY-044': 'E-mail address is not accepted as the user ID',
    'SY-045': 'Error processing the request while resetting',
    'SY-046': 'New password breaks the on-premises policy',
    'SY-047': 'Password is banned or too easy to guess',
    'SY-048': 'SSPR_0009: password reset is off for the organisation',
    'SY-049': 'SSPR_0010: password writeback is not enabled',
    'SY-050': 'SSPR_0011: no reset policy set up for users',
    'SY-051': 'SSPR_0012: user has no licence',
    'SY-052': 'SSPR_0013: user is not in the enabled group',
    'SY-053': 'SSPR_0014: user has too few usable methods',
    'SY-054': 'SSPR_0029: AD or Connect set-up blocks the reset',
    'SY-055': 'SSPR_0030: Entra ID cannot reach the on-premises side',
    'SY-056': '"We could not verify your account"',
    'SY-057': '"Something went wrong" on the Windows lock screen',
    'SY-058': 'No Reset password link at Windows sign-in',
    'SY-059': 'Verification times out part-way',
    'SY-060': 'Reset fails in a browser without cookies',
    'SY-061': '"Your account information has changed on-premises"',
    'SY-062': 'New password set but does not work at once',
    'SY-063': '"Our servers take a little time to catch up"',
    'SY-064': 'How do users reset or change a password?',
    'SY-065': 'Error: was it a password change or a reset?',
    'SY-066': 'Guest user cannot reset a password',
    'SY-067': 'Feature request link no longer works',
    'SY-068': 'Reset button greyed out: admin may not reset this user',
    'SY-069': "How does an admin reset a user's password?",
    'SY-070': 'Admin reset did not reach on-premises AD',
    'SY-071': 'Admin reset refused by the on-premises policy',
    'SY-072': 'User is not asked for a new password after admin reset',
    'SY-073': 'Other problems when an admin resets a password',
    'SY-074': 'Common reset problems in hybrid organisations',
    'SY-075': 'Password writeback stopped working or cannot connect',
    'SY-076': 'Event 6800: reset service does not start on-premises',
    'SY-077': 'Error 800700CE: file name or extension too long',
    'SY-078': 'Event 32009 or error at the end of the Connect wizard',
    'SY-079': 'Event 32002: token provider error, port blocked',
    'SY-080': 'Writeback works for a while, then fails',
    'SY-081': '"Management agent was denied access"',
    'SY-082': '"Object could not be found" during writeback',
    'SY-083': '"Multiple matches found": account in several forests',
    'SY-084': 'Event 6329 with 0x8023061f after adding a forest',
    'SY-085': 'SSPR_0029: find the cause in Connect and AD',
    'SY-086': 'Event 6329 with 80230619, LDAP control or 80230402',
    'SY-087': 'Event 33001: reserved characters in the OU name',
    'SY-088': 'Event 33001 with 80230818: preferred DC list',
    'SY-089': '33002 or 80230405 for some users only',
    'SY-090': 'Error 8023062C: LDAP signing and encryption',
    'SY-091': 'Connect wizard: "Unable to configure password writeback"',
    'SY-092': 'Which AD rights does the connector account need?',
    'SY-093': 'Cloud sync and Connect side by side',
    'SY-094': 'Writeback unreliable during staged rollout',
    'SY-095': 'Second reset on one day fails: minimum password age',
    'SY-096': 'Flood of events 656 and 657 after enabling writeback',
    'SY-097': 'Domain controller offline, resets fail',
    'SY-098': 'Where to post a question about password reset',
    'SY-099': 'What data Microsoft needs for a support case',
    'SY-100': "Error number is from another vendor's SSPR product",
    'SY-101': 'Entra Connect reports sync errors',
  },

  entries: {
    SSPR_0009: {
      title: 'Password reset is off for the whole organisation',
      meaning:
        'Self-service password reset has the scope None, so the person is stopped before any identity check. It is a setting, not a fault of the account, and only an administrator can change it.',
      causes: {
        'scope-none': {
          text: 'Self service password reset is set to None for the organisation.',
          check: 'Entra admin center, Entra ID > Password reset > Properties shows None.',
          fix: 'Choose Selected (one group, nested groups count) or All, then save.',
        },
        'administrator-reset-off': {
          text: 'The account holds an Entra role and reset for administrators is off; the user setting does not govern administrators.',
          check:
            'Properties shows Selected or All, yet an account with a directory role is refused: look at its assigned roles, then at `allowedToUseSSPR`.',
          fix: 'Set `allowedToUseSSPR` to true on the authorization policy and allow up to 60 minutes. See SSPR_009.',
        },
        'recent-change': {
          text: 'The policy was switched on minutes ago and has not reached every place yet.',
          check: 'The audit record `Self-service password reset policy changes` shows a change made only minutes ago.',
          fix: 'Wait some minutes and test again.',
        },
      },
      steps: [
        'Open Entra admin center, Entra ID > Password reset > Properties and read the scope.',
        'If it says None, choose Selected with one group, or All, and save.',
        'If the account holds a directory role, check `allowedToUseSSPR` on the authorization policy instead.',
        'Wait a few minutes, then test with an ordinary account that has no admin role.',
        'Until it works, let the helpdesk reset the password.',
      ],
      notes: [
        '`SSPR_009` (three digits) is a different code: it is about administrators only. Count the zeros before acting.',
        'Older articles tell you to use the Azure portal as Global Administrator. Authentication Policy Administrator is enough for this setting today.',
        'Sources differ on whether reset for administrators starts on or off: the policy page says on; one revision of another page says it is not on by default.',
      ],
      userSees:
        'Password reset cannot be used now because the administrator has turned it off for the organisation. The page offers nothing more to do than asking the administrator to turn it on.',
      technicalLine: 'Password reset has not been enabled by the administrator; it has to be enabled for the organisation.',
      keywords: ['sspr disabled', 'password reset turned off', 'scope none', 'tenant flag'],
    },
    SSPR_009: {
      title: 'Password reset for administrators is turned off',
      meaning:
        'A synchronised account that holds an Entra admin role is refused, because self-service reset for administrators is off. That switch is separate from the policy for ordinary users.',
      causes: {
        'administrator-switch-off': {
          text: '`allowedToUseSSPR` on the authorization policy is false.',
          check: 'Read the authorization policy: `allowedToUseSSPR` shows false.',
          fix: 'Set it to true with `Update-MgPolicyAuthorizationPolicy` and wait up to 60 minutes.',
        },
        'only-user-policy-enabled': {
          text: 'Only the user policy was turned on in the admin center, and that page does not control administrators.',
          check:
            'Entra ID > Password reset > Properties shows Selected or All, ordinary users can reset, but the account with a role cannot.',
          fix: 'Leave the user policy as it is and change `allowedToUseSSPR`.',
        },
        'role-not-expected': {
          text: 'The account still holds a directory role that nobody thinks of, so the administrator rules apply to it.',
          check: 'Open the account in the Entra admin center and look at its assigned roles. About 80 roles count.',
          fix: 'Remove a role that is no longer needed, or keep it and turn on reset for administrators.',
        },
      },
      steps: [
        'Confirm that the account holds a directory role.',
        'Read `allowedToUseSSPR` on the authorization policy.',
        'If administrators are meant to reset their own passwords, set it to true with `Update-MgPolicyAuthorizationPolicy`.',
        'Wait up to 60 minutes and try again.',
        'If it is to stay off, let an administrator who may reset this account set a new password.',
      ],
      notes: [
        'Not the same as `SSPR_0009` (four digits), which means that reset is off for all users.',
        'Old guides use `Set-MsolCompanySettings`. That module is retired; do not use it.',
        'Sources disagree on the starting value: the policy page says reset for administrators is on by default, one page revision says it is not, and the article on this code shows tenants where it is off.',
        'Administrators need two methods out of e-mail address, authenticator app and phone number; security questions never count for them.',
      ],
      userSees: 'The page says that password reset is not turned on for the organisation.',
      keywords: ['allowedtousesspr', 'admin sspr', 'administrator password reset', 'set-msolcompanysettings'],
    },
    SSPR_0010: {
      title: 'Password writeback is not turned on',
      meaning:
        'The password of this account is managed in on-premises Active Directory, but password writeback is not enabled, so the cloud cannot change it. The person is stopped before choosing a new password.',
      causes: {
        'engine-option-off': {
          text: 'Password writeback is not ticked in the Microsoft Entra Connect wizard, and writeback by cloud sync is off too.',
          check:
            'Connect wizard > Optional features: Password writeback is not ticked; or `Get-ADSyncAADPasswordResetConfiguration` on the server shows Enabled false.',
          fix: 'Enable Password writeback in the Connect wizard, or enable writeback for cloud sync.',
        },
        'portal-box-off': {
          text: 'Writing back is not ticked in the admin center; that switch pauses writeback for all users even when Connect is ready.',
          check: 'Entra ID > Password reset > On-premises integration: the write back passwords box is cleared.',
          fix: 'Tick it and save.',
        },
        'licence-without-writeback': {
          text: 'The tenant or the user has no licence that includes writeback.',
          check:
            'Look at the licences of the user: no Microsoft Entra ID P1, P2 or Microsoft 365 Business Premium. Business Basic and Business Standard alone never include writeback.',
          fix: 'Assign P1, P2 or Business Premium.',
        },
        'server-replaced': {
          text: 'The Connect server was rebuilt, or a staging server was made active without the option; writeback works on the active server only.',
          check: 'Resets worked earlier and stopped when the server was replaced or its role was swapped.',
          fix: 'Enable Password writeback in the wizard on the server that is active now.',
        },
        'turned-off-by-someone': {
          text: 'Somebody disabled writeback.',
          check:
            'The audit log has `Disable password writeback for directory`, or the Application log on the Connect server has `PasswordResetService` 31012 and 31013.',
          fix: 'Find out whether it was intended; otherwise enable it again.',
        },
      },
      steps: [
        'Confirm that the user is synchronised from Active Directory.',
        'Check that the licence includes hybrid writeback: P1, P2 or Business Premium.',
        'Enable Password writeback in the Connect wizard under Optional features, or for cloud sync.',
        'Give the AD DS connector account its rights: reset password, change password, write `lockoutTime`, write `pwdLastSet`, and Unexpire Password on the domain root.',
        'Tick write back passwords under Entra ID > Password reset > On-premises integration.',
        'Read the status line on that page: it has to say that the client is up and running.',
        'Test with one ordinary user.',
      ],
      engines:
        'Connect needs the wizard option plus the portal box; cloud sync has its own tick box on the same page when provisioning agents are found. Where both serve one domain, cloud sync takes all writeback. Cloud sync writeback is not offered in the China cloud (21Vianet).',
      notes: [
        'The Graph flag `passwordWritebackEnabled` is documented as not in use, so do not take it as proof either way.',
        'Sources disagree on rights: the Connect requirement list names Change password, the step list leaves it out, and the cloud sync tutorial lists four rights without it. Granting it is the safe choice.',
        'Writeback is not supported when staged rollout is on for a group.',
        'Hybrid Identity Administrator is enough; older articles ask for Global Administrator.',
      ],
      userSees:
        'Password reset cannot be used now because a service the organisation needs has not been enabled. The person can only ask the administrator to check the configuration.',
      technicalLine: 'Password writeback has not been enabled; the administrator has to enable it.',
      keywords: ['writeback', 'write back', 'azure ad connect', 'hybrid', 'optional features'],
    },
    SSPR_0011: {
      title: 'No password reset policy for users is set up',
      meaning:
        'The organisation has not defined a password reset policy for its users, so there is nothing that says who may reset and how. The person can do nothing until an administrator sets it up.',
      causes: {
        'never-configured': {
          text: 'Password reset was never set up in this tenant.',
          check:
            'Entra ID > Password reset > Properties shows None, and the audit log shows no earlier `Self-service password reset policy changes` (as far back as the log is kept).',
          fix: 'Choose Selected or All and save.',
        },
        'number-of-methods-missing': {
          text: 'The number of methods needed for a reset has not been set.',
          check: 'Entra ID > Password reset > Authentication methods shows no number of methods required.',
          fix: 'Set it to 1 or 2 and save.',
        },
        'no-methods-for-users': {
          text: 'No methods, or too few, are switched on for these users.',
          check:
            'Entra ID > Authentication methods > Policies: e-mail, SMS, Authenticator and the like are off, or do not target the users.',
          fix: 'Enable enough methods there and target the users.',
        },
      },
      steps: [
        'Open Entra ID > Password reset > Properties and choose Selected (one group) or All.',
        'Set the number of methods required under Entra ID > Password reset > Authentication methods.',
        'Enable enough methods under Entra ID > Authentication methods > Policies and target the users.',
        'Set whether users have to register at sign-in, under Entra ID > Password reset > Registration.',
        'Save, wait a few minutes and test with an ordinary account.',
      ],
      notes: [
        'Methods have been managed only in the Authentication methods policy since 30 September 2025. Old guides still send you to the Password reset page, which keeps the number of methods and security questions.',
        'That a tenant with reset never configured shows this code rather than `SSPR_0009` is a community observation; look at the scope in both cases.',
      ],
      userSees:
        'Password reset cannot be used now because the administrator has not set it up for the organisation. The person should ask the administrator to do so.',
      technicalLine: 'The organisation has no password reset policy.',
      keywords: ['policy not defined', 'not configured', 'set up sspr'],
    },
    SSPR_0012: {
      title: 'A licence for password reset is missing',
      meaning:
        'The licence needed for this kind of reset is missing. An account that exists only in the cloud needs less than one whose password is written back to Active Directory, so find out first which kind it is.',
      causes: {
        'free-only': {
          text: 'The user, or the whole tenant, has only Microsoft Entra ID Free.',
          check: 'The licences of the user show no paid plan. Free covers changing a known password, not resetting a forgotten one.',
          fix: 'Assign a plan that includes reset. Set the usage location first.',
        },
        'hybrid-needs-more': {
          text: 'The account is synchronised, and its plan covers only resets in the cloud.',
          check: 'The account is synchronised from Active Directory and has, for example, only Business Standard.',
          fix: 'Assign Microsoft Entra ID P1, P2 or Microsoft 365 Business Premium.',
        },
        'service-plan-off': {
          text: 'The licence is assigned, but the Entra ID service plan inside it is switched off.',
          check:
            'Open the licence of the user and look at its service plans: the Entra ID P1 or P2 plan is off or not provisioned with success.',
          fix: 'Switch the plan on and wait until it is provisioned.',
        },
        'administrator-licence': {
          text: 'The administrator has no licence; Microsoft asks to check that one too for the similar message during registration.',
          check: 'The user has a fitting licence. Look at the licences of the administrator who manages password reset.',
          fix: 'Assign a licence to that administrator.',
        },
      },
      steps: [
        'Find out whether the account exists only in the cloud or is synchronised from Active Directory.',
        'Compare with the need: P1, P2 or Business Premium for a synchronised account; P1, P2 or Business Standard and higher for a cloud account.',
        'Set the usage location of the user, then assign the licence, preferably through a group.',
        'Check that the Entra ID service plan inside the licence is on and provisioned.',
        'Try the reset again.',
        'Until then, let the helpdesk reset the password.',
      ],
      notes: [
        'Sources disagree on cloud accounts: the licensing page asks for Business Standard or higher, P1 or P2; other Microsoft pages say any paid plan. With a paid plan that has no P1 or P2 inside, check before you decide.',
        'Microsoft also says that some unlicensed users can reach the feature; each user who benefits still needs a licence.',
        'A 2017 edition of the Microsoft page printed this number for the group error; that one is `SSPR_0013`.',
        'Azure AD Basic and the SPE names in older guides are historical.',
      ],
      userSees:
        'Password reset cannot be used now because the organisation lacks licences it needs. The person can only ask the administrator to check the licence assignment.',
      technicalLine: 'The organisation does not have the licences that password reset requires; the assignments need a review.',
      keywords: ['license', 'licence', 'p1', 'p2', 'business premium', 'azure ad premium', 'unlicensed'],
    },
    SSPR_0013: {
      title: 'User is not in the group allowed to reset',
      meaning: 'Password reset is limited to one selected group, and this account is not a member of it. Everything else may be in order.',
      causes: {
        'not-a-member': {
          text: 'The user is not in the chosen group, neither directly nor through a nested group.',
          check:
            'Read the group name under Entra ID > Password reset > Properties, then look for the user among its members and those of its nested groups.',
          fix: 'Add the user, or nest a group that contains the user.',
        },
        'added-recently': {
          text: 'The user was added minutes ago and the membership has not taken effect everywhere.',
          check: 'The user is a member now, and the change is only minutes old.',
          fix: 'Wait some minutes and try again.',
        },
        'wrong-group-selected': {
          text: 'A different group was selected than the one you maintain; only one can be chosen.',
          check: 'Compare the group under Entra ID > Password reset > Properties with the group that you have been adding people to.',
          fix: 'Select the right group, or nest yours in the selected one.',
        },
        'dynamic-rule': {
          text: 'The selected group is dynamic, and its rule does not match this user.',
          check: 'Open the group: its membership type is dynamic, and the user lacks the attribute value that the rule asks for.',
          fix: 'Correct the attribute of the user, or the rule.',
        },
      },
      steps: [
        'Read the selected group under Entra ID > Password reset > Properties.',
        'Check whether the user is a member, directly or nested.',
        'Add the user or nest a group; or change the scope to All if everyone is to have it.',
        'Check that the user has a licence, as members of the group need one.',
        'Wait a few minutes and try again.',
      ],
      notes: [
        'A selected group limits ordinary users only; according to a community source it does not limit administrators.',
        'Membership is only the first gate. A user who has just been added still needs registered methods, otherwise `SSPR_0014` comes next.',
      ],
      userSees:
        'Password reset cannot be used now because the administrator has not set this account up for it. The person can only ask the administrator to do so.',
      technicalLine: 'The user is not a member of a group that is enabled for password reset and needs to be added.',
      keywords: ['group', 'scope selected', 'pilot group', 'nested group', 'not a member'],
    },
    SSPR_0014: {
      title: 'Not enough registered methods to reset the password',
      meaning:
        'The account has fewer usable verification methods than the policy requires, so the person cannot prove who they are. A method counts only when it is registered and also allowed by policy.',
      causes: {
        'never-registered': {
          text: 'The person never registered security info.',
          check:
            'Entra admin center > the user > Authentication methods is empty, or `isSsprRegistered` is false in the registration details report.',
          fix: 'After a reset by the helpdesk, the person registers at aka.ms/mysecurityinfo.',
        },
        'two-needed-one-usable': {
          text: 'The policy needs two methods and the person has one. Raising the number from one to two shuts such users out at once.',
          check: 'Compare the number under Entra ID > Password reset > Authentication methods with the registered methods of the user.',
          fix: 'Register a second method, or lower the number until a campaign has run.',
        },
        'method-disabled-by-policy': {
          text: 'A method that is registered was switched off, or no longer targets the user, in the Authentication methods policy.',
          check: 'The user has the method, but Entra ID > Authentication methods > Policies shows it off or aimed at another group.',
          fix: 'Enable it again or include the user.',
        },
        'directory-data-only': {
          text: 'Only phone or e-mail values of the profile exist; such values never registered stopped counting in autumn 2026.',
          check: 'The profile shows a phone number or alternate e-mail, but the Authentication methods page of the user does not.',
          fix: 'Add the value there as an authentication method, or let the person register.',
        },
        'administrator-two-methods': {
          text: 'The account holds an Entra role. The fixed policy for administrators asks for two methods, and security questions are not allowed.',
          check:
            'Look at the assigned roles, then at the registered methods: fewer than two out of e-mail address, authenticator app and phone number.',
          fix: 'Register two of these three.',
        },
        'methods-that-do-not-count': {
          text: 'The methods on file serve sign-in but not password reset.',
          check:
            'The only methods are a passkey, Windows Hello for Business, a certificate, Temporary Access Pass, passwordless sign-in, app passwords or an alternate phone.',
          fix: 'Add Authenticator, a hardware or software code, SMS, voice or e-mail.',
        },
        'security-questions-second': {
          text: 'Security questions are the only second method. They never count for administrators, and end for everyone in March 2027.',
          check: 'The person has one method besides security questions.',
          fix: 'Register another method now.',
        },
      },
      steps: [
        'Let an administrator reset the password now, so that the person can work.',
        'Look at the registered methods under the user > Authentication methods, and at `isSsprCapable` in the registration details report (it can lag by hours).',
        'Compare with the number of methods required under Entra ID > Password reset > Authentication methods.',
        'Enable a missing method, or include the user, under Entra ID > Authentication methods > Policies.',
        'Let the person register at aka.ms/mysecurityinfo, or add a phone number or e-mail address as an authentication method for them.',
        'Turn on registration at sign-in under Entra ID > Password reset > Registration, and plan a registration campaign.',
        'Test the reset again.',
      ],
      notes: [
        'Changed in autumn 2026: only registered methods count. Sources disagree on the dates (5 October and 9 November 2026, in either order); both are past. Rollout may lag in some clouds.',
        'Advice to fill in phone and e-mail by Connect or script instead of registering is out of date for this reason.',
        'Codes by SMS and voice delivered by Microsoft end on 1 February 2027. Do not build on them as the only method.',
        'Phone numbers need the form `+1 4251234567`: plus sign, country code, blank, number. Extensions are cut off.',
      ],
      userSees:
        'Password reset cannot be used now because information is missing from the account. The administrator has to reset the password; after signing in, the person registers the missing information.',
      technicalLine:
        'More security info is needed. An administrator resets the password; then the user registers at aka.ms/ssprsetup, or the administrator adds the info.',
      keywords: [
        'not registered',
        'security info',
        'authentication methods',
        'two methods',
        'pre-populate',
        'phone number',
        'isssprcapable',
      ],
    },
    SSPR_0029: {
      title: 'On-premises set-up stopped the password reset',
      meaning:
        'The request reached the on-premises side, but the password could not be set because of how Active Directory or Microsoft Entra Connect is configured. It appears after the new password has been sent in; another password will not help.',
      causes: {
        'protected-account': {
          text: 'The user is, or was, in a protected Active Directory group. Writeback refuses such accounts by design.',
          check: 'Event 33004, and `adminCount` is 1 on the AD user.',
          fix: 'Reset the password in Active Directory. If the user has left the group (Microsoft Japan support blog): clear `adminCount` and turn inheritance on again.',
        },
        'connector-rights-missing': {
          text: 'The AD DS connector account lacks rights on this user, or inheritance is off on the object.',
          check:
            '33004 or 6329 with 80230626, and the user is not protected. Compare effective access of the account from `Get-ADSyncADConnectorAccount`; run `Get-ADSyncObjectsWithInheritanceDisabled`.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions`, turn inheritance on, wait up to an hour.',
        },
        'remote-sam-restricted': {
          text: 'A policy that restricts remote calls to SAM shuts out the connector account.',
          check:
            '33004 together with 6329 and `ERROR_ACCESS_DENIED`. `gpresult /h` shows the policy, or the value `RestrictRemoteSam` exists under `HKLM:\\System\\CurrentControlSet\\Control\\Lsa`.',
          fix: 'Allow the MSOL account in the policy and run `gpupdate /force`; or undefine the policy and delete the value.',
        },
        'connect-on-domain-controller': {
          text: 'Connect is installed on a domain controller, which gets in the way of a call it depends on (`NetUserGetInfo`).',
          check: 'The Connect server is itself a domain controller.',
          fix: 'Move Connect to a member server, or set preferred domain controllers.',
        },
        'reserved-characters-in-ou': {
          text: 'The name of an OU above the user contains a reserved character.',
          check:
            'Event 33001. Read the DN of the user: leading space or `#`, trailing space, or one of `, + " \\ < > ; = /`, or a line break in an OU name.',
          fix: 'Rename the OU or move the user.',
        },
        'preferred-dc-netbios': {
          text: 'The list of preferred domain controllers uses NetBIOS names.',
          check: 'Event 33001 and 6329 with 80230818.',
          fix: 'Enter fully qualified names under Configure Directory Partitions.',
        },
        'old-build': {
          text: 'The Connect build is old; this code with `ERROR_ACCESS_DENIED` was fixed in 2.1.19.0.',
          check: 'The installed build is below 2.1.19.0. All builds below 2.5.79.0 lost synchronisation on 30 September 2026 anyway.',
          fix: 'Install the latest Connect from the Entra admin center.',
        },
      },
      steps: [
        'On the active Connect server, open the Application log and read `PasswordResetService` and `ADSync` for the same minute.',
        '33004: look at `adminCount` and protected groups of the user first. If protected, reset on-premises and stop here.',
        '33004 otherwise: run `Set-ADSyncPasswordWritebackPermissions`, check inheritance, wait up to an hour.',
        '6329 with `ERROR_ACCESS_DENIED`: allow the MSOL account in the remote SAM policy and run `gpupdate /force`.',
        '33001: check OU names for reserved characters and use fully qualified names for preferred domain controllers.',
        'Any other 330xx event: follow its own entry.',
        'If Connect runs on a domain controller, move it or set preferred domain controllers.',
        'Upgrade Connect if the build is not current, then test again.',
      ],
      engines:
        'With cloud sync, the rights belong to its gMSA: `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential`. Where both engines serve one domain, cloud sync takes all writeback, so check that account too.',
      notes: [
        'Tell the person that trying again does not help; only a change by IT does.',
        'The page shows this code in two nearly identical wordings.',
      ],
      userSees:
        'The password cannot be reset now because of a problem with the password reset configuration of the organisation. The person can only ask the administrator to look into it.',
      technicalLine: 'The reset failed because of an error in the on-premises configuration.',
      keywords: [
        'admincount',
        'protected group',
        'adminsdholder',
        'restrictremotesam',
        'connector account permissions',
        'msol account',
        'domain admins',
        '33004',
        '6329',
      ],
    },
    SSPR_0030: {
      title: 'On-premises writeback agent cannot be reached',
      meaning:
        'Microsoft Entra ID got no connection to the on-premises writeback agent. No password was changed. If it is a short outage, trying again later is enough.',
      causes: {
        'service-stopped': {
          text: 'The sync service is stopped or the server is down.',
          check:
            'The sync service (`Microsoft Azure AD Sync` on older servers) is not running, or the last `PasswordResetService` event is 31016 with no 31015 after it.',
          fix: 'Start the service or the server; look for 31015.',
        },
        'port-blocked': {
          text: 'Outbound 443 to the password reset or Service Bus hosts is blocked.',
          check: '32001 or 32002 in the Application log. Run `Test-NetConnection` to the namespace named in 31019 or 31034, `-Port 443`.',
          fix: 'Allow 443 to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`, then restart the service.',
        },
        'proxy-or-inspection': {
          text: 'A proxy drops idle connections, or a device inspects the TLS traffic.',
          check: '31034 or 31044 keep coming back although the port test works, and a proxy or inspecting firewall stands on the way.',
          fix: 'Exempt the two host families from inspection and raise the idle time-out.',
        },
        'tls-or-net': {
          text: 'TLS 1.2 is not enabled, or .NET Framework is too old on the server.',
          check: 'Look at the TLS 1.2 settings and the .NET version of the server.',
          fix: 'Enable TLS 1.2, install .NET Framework 4.8, restart the service.',
        },
        'root-certificates': {
          text: 'Root certificates are missing on the server.',
          check: '31034 says that the remote certificate is invalid.',
          fix: 'Install the Azure root certificates.',
        },
        'build-too-old': {
          text: 'The Connect build is below 2.5.79.0; all sync services of such builds stopped on 30 September 2026.',
          check: 'Read the installed Connect version on the server.',
          fix: 'Install the latest Connect in place; back up custom rules first.',
        },
        'only-staging-left': {
          text: 'Only a staging server is left; writeback does not run on those.',
          check: 'The only Connect server that still runs is in staging mode.',
          fix: 'Bring the active server back, or make the staging server active with writeback enabled.',
        },
      },
      steps: [
        'Let the person try again in a few minutes.',
        'Read the status line under Entra ID > Password reset > On-premises integration.',
        'On the active Connect server, check that the sync service runs and read the Connect version; below 2.5.79.0, upgrade first.',
        'Look in the Application log for `PasswordResetService` 31016, 31034, 31044, 32001 and 32002.',
        'Test port 443 to the namespace named in 31019 or 31034: `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
        'Check TLS 1.2 and .NET Framework 4.8, then restart the service.',
        'Disable Password writeback in the Connect wizard with Synchronize now cleared, then enable it again.',
        'Install the latest Connect in place (installer in the Entra admin center only), after backing up custom rules.',
      ],
      engines:
        'The log checks are for Connect. For cloud sync, look at the agents: 1.1.977.0 or later. Where both engines serve one domain, cloud sync takes all writeback.',
      notes: [
        'Nothing is queued: an unanswered request expires after minutes, so the person has to start the reset again.',
        'Other clouds use other hosts: `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net` for US Government, `.servicebus.chinacloudapi.cn` for China.',
        'Sources differ on ports and .NET: current pages ask for 443 only, while the row on event 32011 still lists TCP 9350-9354. The build needs .NET 4.7.2 or later; the troubleshooting page asks for 4.8.',
        'On older servers the sync service is listed as `Microsoft Azure AD Sync`; some Microsoft pages write `Azure AD Sync`.',
      ],
      userSees:
        'The password cannot be reset now because of a connection problem with the organisation. Trying later may work; if it keeps failing, the administrator should look into it.',
      technicalLine: 'The connection with the on-premises environment is poor, so the password cannot be reset.',
      keywords: ['connectivity', 'service bus', 'firewall', 'proxy', 'tls 1.2', '443', 'agent offline'],
    },
    OnPremisesSuccessCloudFailure: {
      title: 'Password set in AD, cloud copy not written yet',
      meaning:
        'Active Directory took the new password, but the copy in the cloud could not be written at once. The audit log shows the result as success with this reason. The reset itself has not failed.',
      causes: {
        'cloud-delay': {
          text: 'The write in the cloud timed out or was throttled.',
          check: 'The person can sign in with the new password after some minutes.',
          fix: 'Wait; nothing else is needed.',
        },
        'cloud-policy-stricter': {
          text: 'The new password meets the Active Directory policy but not the cloud policy.',
          check:
            'Compare the password rules of the domain with those of the cloud: 8 to 256 characters, three of four character classes, no Unicode.',
          fix: 'Choose a password that meets both.',
        },
        'pass-through-hash': {
          text: 'In a pass-through tenant, the hash stored in the cloud differed from the temporary password.',
          check: 'The tenant uses pass-through authentication and the person was using a temporary password.',
          fix: 'Wait some minutes and sign in with the new password.',
        },
        'hash-sync-broken': {
          text: 'Password hash synchronisation is failing, so the cloud copy does not catch up.',
          check: 'Application log on the Connect server, source `Directory Synchronization`: 657 with Failed, or 611, at the time.',
          fix: 'Repair password hash synchronisation.',
        },
      },
      steps: [
        'Tell the person to wait some minutes and sign in with the new password, not the old one.',
        'If the cloud still refuses it, look for 656, 657 and 611 of `Directory Synchronization` on the Connect server.',
        'Check whether the cloud password policy is applied to synchronised users (`cloudPasswordPolicyForPasswordSyncedUsersEnabled`), and whether the new password meets it.',
        'Do not count the record as a failed reset in reports.',
      ],
      notes: [
        'Microsoft added this reason after 2021, so older guides do not mention it.',
        'The pass-through case is a remark in a GitHub issue, not Microsoft documentation.',
      ],
      keywords: ['success but failure', 'password not working yet', 'cloud write failed'],
    },
    'ADSync/6329': {
      title: 'Sync engine could not set the password in AD',
      meaning:
        'The request reached Entra Connect, but setting the password in AD failed. This event covers several reasons; the hex code or the file name in its text says which one applies.',
      causes: {
        policy: {
          text: 'AD refused this password: age, history, complexity, length, a filter, or the account may not change its password.',
          check:
            'The text contains `80230619`, or says that a restriction prevents the password from being changed. Event 33008 stands beside it.',
          fix: 'Another password; see `80230619`.',
        },
        rights: {
          text: 'AD denied access to the connector account: rights missing, or the user is a protected account.',
          check: 'The text contains `80230626`, or says that the management agent credentials were denied access.',
          fix: 'Check `adminCount` and inheritance, then the rights of the connector account.',
        },
        'remote-sam': {
          text: 'A policy refused the remote SAM call of the connector account.',
          check: 'The text names `admaexport.cpp(2944)` together with `ERROR_ACCESS_DENIED`.',
          fix: 'Allow the connector account in the remote SAM policy.',
        },
        'forest-not-enabled': {
          text: 'Password operations are not enabled for this forest, typically one that was added later.',
          check: 'The text contains `8023061f`, or says that password synchronization is not enabled on this Management Agent.',
          fix: 'Turn writeback off and on again in the wizard.',
        },
        'no-target': {
          text: 'The engine found no AD object to write to for this cloud user.',
          check: 'The text contains `80230405`, or says that no password writeback targets were found. Often only some users are hit.',
          fix: 'Check the sync scope and the links of the user.',
        },
        'ldap-control': {
          text: 'The domain controller lacks the LDAP control for password policy hints.',
          check: 'The text names `admaexport.cpp(2837)`, or says that the server does not contain the LDAP password policy control.',
          fix: 'Use newer domain controllers.',
        },
        'duplicate-anchor': {
          text: 'Two objects share one anchor.',
          check: 'The text contains `80230402`, or speaks of duplicated entries with the same anchor.',
          fix: 'Remove the duplicate or disable one of the objects.',
        },
      },
      steps: [
        'Copy the hex code and the `admaexport` line from the event text.',
        'Read the 330xx event of `PasswordResetService` in the same minute.',
        'With `80230619`: have another password chosen, and check the AD password policy.',
        'With `80230626`: check whether the user is protected (`adminCount`), then the rights of the connector account.',
        'With `ERROR_ACCESS_DENIED`: check the remote SAM policy on the Connect server and the domain controllers.',
        'With `8023061f`: turn writeback off and on again in the Connect wizard.',
        'With `80230405` or `80230402`: follow the user through Synchronization Service Manager.',
      ],
      notes: [
        'What to tell the user depends on the code: with `80230619` another password helps, with the others it does not.',
        '`8023062C` (LDAP signing), `800700CE` (connector password too long) and `80230818` (no domain controller) have entries of their own; the sources do not tie them to event 6329.',
      ],
      keywords: ['event 6329', 'admaexport', 'set password failed'],
    },
    'ADSync/6329-80230619': {
      title: 'AD refused the password: policy or account flag',
      meaning:
        'Writeback reached AD, but AD refused the new password because of its password policy, or because the account may not change its password. Another password usually helps.',
      causes: {
        'minimum-age': {
          text: 'The minimum password age is not over: the password was set too recently.',
          check:
            'Compare the minimum age in `net accounts` with the last change in `net user NAME /domain`. A reset shortly before, also one by an administrator, points here.',
          fix: 'Another password does not help: wait until the age is over. Set the minimum age to 0 if people must be able to reset more than once a day.',
        },
        history: {
          text: 'The new password was used before and is still in the password history.',
          check:
            'Does a password that this person never used go through? The history length is in `Get-ADDefaultDomainPasswordPolicy` or in the fine-grained policy.',
          fix: 'Choose a password that was not used before.',
        },
        complexity: {
          text: 'The password is too short or too simple for the domain policy or for a fine-grained policy of this user.',
          check:
            'Compare it with `Get-ADDefaultDomainPasswordPolicy`, and check whether a fine-grained policy applies to the user or one of their groups.',
          fix: 'Choose a longer or more varied password.',
        },
        filter: {
          text: 'A password filter or Entra Password Protection on the domain controllers refused it.',
          check:
            'The password meets age, history, length and complexity, yet event 4724 on the domain controller shows Audit Failure. Ask which filters run there.',
          fix: 'Choose a less common password, or have the filter checked.',
        },
        'cannot-change': {
          text: 'The account carries the flag that the user cannot change the password (`PASSWD_CANT_CHANGE`).',
          check: 'Every password fails for this one user. Look at the account options of the user in AD, or at `net user NAME /domain`.',
          fix: 'Clear the flag if it was not wanted.',
        },
      },
      steps: [
        'Have the user choose a longer password that they never used before.',
        'If the password was set recently, compare `net accounts` (minimum age) with `net user NAME /domain`.',
        'Check `Get-ADDefaultDomainPasswordPolicy` and any fine-grained policy of the user.',
        'Look for event 4724 with Audit Failure in the Security log of the domain controller.',
        'Clear the flag that the user cannot change the password, if it is set by mistake.',
        'For a test in a lab, set minimum age and history to 0 and try again.',
      ],
      notes: [
        'The sources disagree on the flag that the user cannot change the password: Microsoft puts it with `80230619`, a blog with `80230626`. Look at both.',
        'In AD a self-service reset works like a reset by an administrator, so a third-party filter must cover that path. Entra Password Protection does.',
      ],
      keywords: [
        '80230619',
        'hr=80230619',
        'a restriction prevents the password from being changed',
        'password policy',
        'minimum password age',
      ],
    },
    'ADSync/6329-LDAP-control': {
      title: 'Domain controller lacks the LDAP password policy control',
      meaning:
        'The domain controller that Connect used does not offer the LDAP control `1.2.840.113556.1.4.2066`, which lets a reset obey password history and other hints. The password was not set.',
      causes: {
        'old-domain-controller': {
          text: 'The domain controller runs a very old Windows Server version.',
          check:
            'List the Windows Server versions of all domain controllers of this domain. One older than Windows Server 2016 is suspect.',
          fix: 'Replace or upgrade it, or keep Connect away from it.',
        },
        'mixed-domain-controllers': {
          text: 'Old and new domain controllers run side by side, and Connect picked an old one.',
          check:
            'The error comes and goes. Look which domain controllers Connect may use (preferred list under Configure Directory Partitions in the AD connector).',
          fix: 'List only newer domain controllers there, by full DNS name.',
        },
      },
      steps: [
        'Find out which Windows Server versions the domain controllers run.',
        'Point the AD connector to domain controllers on Windows Server 2016 or later (Configure Directory Partitions, preferred domain controllers, full DNS names).',
        'Plan the replacement of the old domain controllers, then test with one user.',
      ],
      notes: [
        'The sources disagree on the version: the troubleshooting page asks for Windows Server 2016 or later, the tutorial of May 2026 for any supported version.',
        'Full DNS names in the preferred list are community advice: short NetBIOS names there led to `80230818`.',
      ],
      keywords: ['admaexport.cpp(2837)', 'ldap_server_policy_hints_oid', '1.2.840.113556.1.4.2066'],
    },
    'ADSync/6329-8023061f': {
      title: 'Password operations not enabled for this forest',
      meaning:
        'Password operations are not enabled on the AD connector of this forest; other forests may work. Users of this forest cannot reset through the cloud until writeback is enabled again.',
      causes: {
        'forest-added': {
          text: 'The forest was added to Connect after writeback had been enabled.',
          check: 'Only users of one forest fail, and that forest was added later than writeback.',
          fix: 'Turn writeback off and on again.',
        },
        'forest-readded': {
          text: 'The forest was removed from Connect and added back after writeback had been enabled.',
          check: 'Ask or look up whether the AD connector of this forest was recreated before the first error.',
          fix: 'Turn writeback off and on again.',
        },
        'enable-incomplete': {
          text: 'Writeback was turned on again, but that did not finish.',
          check: 'Look for event 31004 without a later 31005.',
          fix: 'Fix what the 320xx event beside it says, then enable again.',
        },
      },
      steps: [
        'Finish all forest changes in Connect first.',
        'In the Connect wizard, turn Password writeback off and finish with Synchronize now cleared.',
        'Run the wizard again and turn Password writeback on; event 31005 confirms it.',
        'Give the connector account of the new forest the writeback rights (`Set-ADSyncPasswordWritebackPermissions`).',
        'Test with one user of this forest.',
      ],
      keywords: ['8023061f', 'password synchronization is not enabled on this management agent', 'new forest'],
    },
    'ADSync/6329-80230626': {
      title: 'AD denied the connector account access to this user',
      meaning:
        'The AD DS connector account, with which Connect signs in to AD, may not set the password of this user. Another password makes no difference.',
      causes: {
        'protected-account': {
          text: 'The user is or was in a protected AD group, so AD removes the rights of the connector account. This is by design.',
          check: '`adminCount` of the user is 1, or the user is in a protected group.',
          fix: 'Reset on-premises. If the account has left the group, clear `adminCount` and turn inheritance on again (community advice).',
        },
        'right-missing': {
          text: 'The connector account lacks the right to reset passwords.',
          check:
            'Many ordinary users fail. Effective access of the connector account (name from `Get-ADSyncADConnectorAccount`) on such a user shows no Reset password.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to one hour.',
        },
        'inheritance-off': {
          text: 'Inheritance is off on the user or its OU, so the rights given at the domain root do not arrive.',
          check:
            'Run `Get-ADSyncObjectsWithInheritanceDisabled`, or look at the advanced security settings of the user; `adminCount` is not 1.',
          fix: 'Turn inheritance on again, or grant the rights on that OU.',
        },
        'remote-sam': {
          text: 'A policy restricts remote SAM calls and leaves out the connector account.',
          check:
            'This event, or another 6329 beside it, names `ERROR_ACCESS_DENIED`. `Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa RestrictRemoteSam` returns a value.',
          fix: 'Allow the connector account (Remote Access: Allow) and run `gpupdate /force`, or undefine the policy and delete the value.',
        },
        'cannot-change': {
          text: 'The account carries the flag that the user cannot change the password.',
          check: 'Only this user fails, rights and `adminCount` are fine, and the flag is set in the account options in AD.',
          fix: 'Clear the flag if it was not wanted.',
        },
        'not-spread-yet': {
          text: 'The rights were granted only a short while ago and have not reached every object.',
          check: 'Less than one hour has passed since the change.',
          fix: 'Wait up to one hour and test again.',
        },
      },
      steps: [
        'Look at `adminCount` and the group membership of the user first. If the account is in a protected group, reset the password on-premises: writeback cannot.',
        'Compare effective access of the connector account on the failing user and on one that works.',
        'Run `Set-ADSyncPasswordWritebackPermissions` for the connector account shown by `Get-ADSyncADConnectorAccount`, then allow up to one hour for the rights to spread.',
        'Turn inheritance on again where `Get-ADSyncObjectsWithInheritanceDisabled` finds it off without a reason.',
        'If the text also names `ERROR_ACCESS_DENIED`, check the remote SAM policy (`gpresult /h`) and the `RestrictRemoteSam` value.',
        'Test with an ordinary user that has no admin role and no protected group.',
      ],
      engines:
        'Connect: rights of the AD DS connector account (`Set-ADSyncPasswordWritebackPermissions`). Cloud sync: rights of its gMSA (`Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential`).',
      notes: [
        'The needed rights are Reset password, Change password, write `lockoutTime`, write `pwdLastSet`, and Unexpire Password at the domain root. The sources disagree on Change password: some step lists leave it out.',
        'The sources disagree on the flag that the user cannot change the password: Microsoft puts it with `80230619`, a blog with `80230626`.',
      ],
      keywords: ['80230626', 'management agent was denied access', 'adminsdholder', 'admincount', 'msol_', 'insufficient rights'],
    },
    'ADSync/6329-80230405': {
      title: 'No AD object to write to was found for this user',
      meaning:
        'Connect found no AD object it may write the password to for this cloud user. Other users usually work, so it is about this account rather than about writeback as a whole.',
      causes: {
        'hash-sync-scope': {
          text: 'The user is outside the scope of selective password hash sync.',
          check: 'Only some users fail, and a custom sync rule limits password hash sync. Check whether the user falls under it.',
          fix: 'Bring the user into the scope of the password sync rule.',
        },
        'deleted-or-out-of-scope': {
          text: 'The AD object was deleted, or its OU is no longer synchronised.',
          check:
            'Look for the user in AD and in the connector space of the AD connector (Synchronization Service Manager). No object there means this cause.',
          fix: 'Restore the object or bring it back into scope, then synchronise.',
        },
        'broken-link': {
          text: 'The link between the connector spaces and the metaverse is missing or wrong.',
          check:
            'Search the user in the metaverse and open the connectors. A working user has the AD object joined by the rule whose name ends in `ADUserAccountEnabled`.',
          fix: 'Repair the link, run a delta sync and try again.',
        },
        'sync-error': {
          text: 'The user has a sync error and was never linked properly.',
          check: 'Entra admin center > Entra Connect > Connect Health > sync errors lists the user.',
          fix: 'Fix the error in the directory that owns the object and synchronise.',
        },
      },
      steps: [
        'Check whether selective password hash sync is in use and whether the user falls under it.',
        'Search the user in Synchronization Service Manager and follow the connectors to the AD object.',
        'Check Connect Health for sync errors of this user.',
        'Correct scope or link, run a delta sync, and let the user try again.',
      ],
      notes: [
        'The selective hash sync cause comes from user reports. Microsoft text at first said that writeback follows the scope of password hash sync.',
      ],
      keywords: [
        '80230405',
        'no password writeback targets found',
        'objectsearcher.cpp',
        'selective password hash sync',
        'object could not be found',
      ],
    },
    'ADSync/6329-SAM': {
      title: 'Remote SAM call of the connector account was refused',
      meaning:
        'For the write, Connect makes a remote SAM call with its connector account, and that call was refused. The reset ended in access denied, although the rights in AD may be right.',
      causes: {
        'remote-sam-policy': {
          text: 'The policy `Network access: Restrict clients allowed to make remote calls to SAM` leaves out the connector account.',
          check: 'Run `gpresult /h` on the Connect server and on the domain controllers and read that policy.',
          fix: 'Add the connector account with Remote Access: Allow, then run `gpupdate /force`.',
        },
        'leftover-value': {
          text: 'The registry value `RestrictRemoteSam` stayed behind after the policy was removed.',
          check:
            '`Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa RestrictRemoteSam` returns a value, but `gpresult /h` shows no such policy.',
          fix: 'Delete the value. It comes back as long as a GPO still sets it.',
        },
        'pre-windows-2000-group': {
          text: 'Authenticated Users is missing from Pre-Windows 2000 Compatible Access or from the permissions of the `samServer` object.',
          check: 'No remote SAM policy is set anywhere. Look at the members of that group and at the security of the `samServer` object.',
          fix: 'Add Authenticated Users again.',
        },
        'connect-on-domain-controller': {
          text: 'Connect is installed on a domain controller. Microsoft names this, with a dependency on `NetUserGetInfo`, as a cause of SSPR_0029.',
          check: 'Is the Connect server itself a domain controller?',
          fix: 'Move Connect to a member server, or set preferred domain controllers.',
        },
        'impersonate-right': {
          text: 'The user right `Impersonate a client after authentication` was narrowed on the server.',
          check:
            '`gpresult /h` on the Connect server: the right should include Administrators, LOCAL SERVICE, NETWORK SERVICE and SERVICE.',
          fix: 'Give the right back to these four.',
        },
      },
      steps: [
        'Confirm `ERROR_ACCESS_DENIED` in the event text; the first line alone does not prove this cause.',
        'Run `gpresult /h` on the Connect server and the domain controllers, and read the remote SAM policy.',
        'Read the `RestrictRemoteSam` value under `HKLM:\\System\\CurrentControlSet\\Control\\Lsa`.',
        'Allow the connector account (name from `Get-ADSyncADConnectorAccount`) and run `gpupdate /force`; or undefine the policy and delete the value.',
        'Test with one ordinary user.',
      ],
      notes: [
        'Connect 2.1.19.0 (2 November 2022) fixed a case of SSPR_0029 with `ERROR_ACCESS_DENIED`. Builds that old no longer synchronise since 30 September 2026.',
      ],
      keywords: [
        'admaexport.cpp(2944)',
        'restrictremotesam',
        'failed to acquire user information',
        'netusergetinfo',
        'remote calls to sam',
      ],
    },
    'ADSync/HR-8023042': {
      title: 'Two AD objects share the same anchor',
      meaning:
        'Connect found two entries for the same anchor and did not write the password to either. It affects this user until the duplicate is gone.',
      causes: {
        'two-forests': {
          text: 'The same person has an enabled account in more than one forest, for example in an account forest and a resource forest.',
          check: 'Search the user in the metaverse: enabled AD objects of two forests are joined to it.',
          fix: 'Leave one of them enabled. Two enabled accounts are not supported.',
        },
        'anchor-not-unique': {
          text: 'The attribute used as source anchor is not unique.',
          check: 'Compare the source anchor attribute of the AD objects that match this user.',
          fix: 'Give each object its own value, or use a unique anchor.',
        },
        'duplicate-object': {
          text: 'A second object with the same anchor is left over, for example after a move or restore.',
          check: 'Look in the connector spaces (Synchronization Service Manager) for a second object with the same anchor.',
          fix: 'Remove the duplicate or disable one object, then synchronise.',
        },
      },
      steps: [
        'Search the user in Synchronization Service Manager and note all AD objects with this anchor.',
        'Remove the duplicate, or disable the account that is not used.',
        'If the anchor attribute is not unique, move to one that is.',
        'Synchronise and let the user try again.',
      ],
      notes: ['Microsoft labels this row with seven digits (`8023042`); the event text carries `80230402`.'],
      keywords: ['hr 8023042', '80230402', 'duplicated entries with the same anchor', 'multi-forest'],
    },
    'ADSync/6800': {
      title: 'Password writeback did not start with the sync service',
      meaning:
        'The sync service started and synchronises, but its password writeback part did not. Resets of synced users fail until it starts.',
      causes: {
        'service-bus': {
          text: 'The server cannot reach the Service Bus.',
          check: 'Events 31034, 31044, 32001 or 32002 stand beside it, or `Test-NetConnection` to the namespace on port 443 fails.',
          fix: 'Allow outbound 443 to the two host groups.',
        },
        'clock-skew': {
          text: 'The clock of the Connect server differs from the real time.',
          check: 'Compare the server clock with the real time.',
          fix: 'Correct the time synchronisation of the server.',
        },
        tls: {
          text: 'TLS 1.2 is not enabled on the server.',
          check: 'Check the TLS 1.2 settings of the server; network and time are fine.',
          fix: 'Enable TLS 1.2, then restart the sync service.',
        },
        'onboarding-broken': {
          text: 'The registration of writeback with the cloud is broken.',
          check:
            'Network, time and TLS are fine. `Get-ADSyncAADPasswordResetConfiguration` shows that onboarding is required or the service is not running.',
          fix: 'Turn writeback off and on again.',
        },
        'retired-build': {
          text: 'The installed Connect build is below 2.5.79.0; all sync services of such builds ended on 30 September 2026.',
          check:
            'Read the build number of the installed Connect, or see whether the status line under Entra ID > Password reset > On-premises integration calls the client outdated.',
          fix: 'Install the latest Connect.',
        },
      },
      steps: [
        'Read the `PasswordResetService` events just before and after it.',
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        'Compare the server clock with the real time and correct it.',
        'Check that TLS 1.2 is enabled and .NET Framework 4.8 or later is installed on the Connect server.',
        'Restart the `Azure AD Sync` service on the active Connect server (older servers show it as `Microsoft Azure AD Sync`), then look for event 31015.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Install the latest Entra Connect in place (installer in the Entra admin center only); back up custom sync rules first.',
      ],
      notes: [
        'The fields of `Get-ADSyncAADPasswordResetConfiguration` are known from the community.',
        'Microsoft asks for .NET 4.8 or later on its writeback troubleshooting page; Connect itself asks for 4.7.2 or later.',
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['event 6800', 'password management extension encountered an error', 'writeback endpoint'],
    },
    'ADSync/6306': {
      title: 'Sync service error while writeback is being set up',
      meaning:
        'A general error of the sync service. For password reset it matters when it appears together with 6800, 32001 or 31044 while the wizard enables writeback.',
      causes: {
        'clock-skew': {
          text: 'The clock of the Connect server differs from the real time.',
          check: 'Compare the server clock with the real time.',
          fix: 'Correct the time synchronisation of the server.',
        },
        tls: {
          text: 'TLS 1.2 is not enabled on the server.',
          check: 'Check the TLS 1.2 settings of the server.',
          fix: 'Enable TLS 1.2, restart and run the wizard again.',
        },
        'federated-admin': {
          text: 'The wizard was run with a federated or otherwise unsuitable admin account.',
          check: 'Event 32009 stands beside it, or the account typed into the wizard is not cloud-only.',
          fix: 'Use a cloud-only Hybrid Identity Administrator with a licence.',
        },
        'proxy-machine-config': {
          text: 'The server needs a proxy, and .NET does not know it.',
          check: 'Is outbound traffic allowed only through a proxy? Then look for it in `machine.config`.',
          fix: 'Set the proxy in `machine.config` and restart the server.',
        },
        'other-operation': {
          text: 'The event belongs to another operation of the sync service.',
          check: 'No 6800, 32001 or 31044 in the same minute, and nobody ran the wizard.',
          fix: 'Not a password reset matter; follow the sync problem itself.',
        },
      },
      steps: [
        'Look for 6800, 32001 and 31044 in the same minute; they are more specific.',
        'Compare the server clock with the real time and correct it.',
        'Check that TLS 1.2 is enabled on the server.',
        'If outbound traffic needs a proxy, set it in `machine.config` and restart the server.',
        'Run the wizard again with a cloud-only Hybrid Identity Administrator.',
      ],
      keywords: ['unexpected error while performing an operation for the client', 'event 6306'],
    },
    'ADSync/403': {
      title: 'Trace: sign-in with the connector account',
      meaning: 'Connect records that it signs in with its AD connector account (`LogonUser`) for a writeback. This is normal.',
      steps: ['Nothing to do. It shows that a writeback reached the step where Connect signs in to AD.'],
      notes: ["Known from a blog of Microsoft's Japanese support. It is not an HTTP status 403 (forbidden)."],
      keywords: ['impersonationhelper', 'logonuser'],
    },
    'ADSync/405': {
      title: 'Trace: LDAP bind with the connector account',
      meaning: 'Connect records that it opens its LDAP connection to AD (`ldap_bind`) for a writeback. This is normal.',
      steps: ['Nothing to do. It shows that a writeback reached the step where Connect binds to AD.'],
      notes: ["Known from a blog of Microsoft's Japanese support. It is not an HTTP status 405."],
      keywords: ['ldap_bind', 'call sync ldap_bind'],
    },
    'PasswordResetService/31001': {
      title: 'Reset request arrived from the cloud',
      meaning:
        'The writeback service received the reset of a synced user. It is the first event of each reset and should be followed by 31002 (done) or 31003 (refused).',
      steps: [
        'Nothing to do. Use it as the start of the attempt: find 31002 or 31003 after it, by user, minute and `TrackingId`.',
        'If it is missing at the time of a failed reset, the request did not reach this server; check connectivity (SSPR_0030) and which agent serves the domain.',
      ],
      engines:
        'If both Connect and cloud sync serve the same domain, cloud sync takes all writeback. With different domains each serves its own.',
      keywords: ['passwordresetstart'],
    },
    'PasswordResetService/31002': {
      title: 'New password was written to AD',
      meaning: 'AD accepted the new password and Connect wrote it. The on-premises half of the reset is done.',
      steps: [
        'Nothing to do. It proves that AD took the password.',
        'If the user still cannot sign in to the cloud, let them wait some minutes and use the new password. Where password hash sync is used, look for a 657 event with Failed.',
      ],
      keywords: ['passwordresetsuccess'],
    },
    'PasswordResetService/31003': {
      title: 'Reset arrived, but AD did not accept the password',
      meaning:
        'The new password reached Connect, but it was not set in AD. This event only reports the failure; the 330xx or 6329 event beside it names the reason.',
      causes: {
        policy: {
          text: 'AD refused the password: age, history, complexity or a filter.',
          check: 'Event 33008 or a 6329 with `80230619` in the same minute.',
          fix: 'Choose another password.',
        },
        rights: {
          text: 'The connector account lacks rights on the user.',
          check: 'Event 33004 or a 6329 with `80230626`, and `adminCount` of the user is not 1.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to one hour.',
        },
        'protected-group': {
          text: 'The user is in a protected AD group; writeback cannot set such passwords.',
          check: 'Event 33004, and `adminCount` of the user is 1.',
          fix: 'Reset the password on-premises.',
        },
        object: {
          text: 'The user was not found in AD, or was found twice.',
          check: 'Event 33002 (not found) or 33003 (two matches) in the same minute.',
          fix: 'Check scope, links and duplicates in Synchronization Service Manager.',
        },
        'account-state': {
          text: 'The AD account is disabled or locked.',
          check: 'Event 33005 (disabled) or 33006 (locked) in the same minute.',
          fix: 'Enable or unlock the account, then repeat.',
        },
        other: {
          text: 'AD or the connection to it failed for another reason.',
          check: 'Event 33001 or 33009 in the same minute; the ADSync event carries the hex code.',
          fix: 'Follow the hex code.',
        },
      },
      steps: [
        'Find the 330xx event of `PasswordResetService` and the 6329 of `ADSync` in the same minute.',
        '33008 or `80230619`: another password, then the AD password policy.',
        '33004 or `80230626`: `adminCount` and protected groups first, then the rights of the connector account.',
        '33002 or 33003: the object and its links in Synchronization Service Manager.',
        '33005 or 33006: enable or unlock the AD account.',
      ],
      notes: ['What to tell the user depends on the event beside it: with 33008 another password helps, with 33004 it does not.'],
      keywords: ['passwordresetfail'],
    },
    'PasswordResetService/31004': {
      title: 'Enabling of writeback has started',
      meaning:
        'Someone is turning password writeback on in the Connect wizard, and the tenant registration begins. Event 31005 should follow.',
      steps: ['Nothing to do. If 31005 does not follow, look for 32007, 32008, 32009 or 32011 right after it.'],
      keywords: ['onboardingeventstart', 'enable writeback'],
    },
    'PasswordResetService/31005': {
      title: 'Writeback was enabled and is ready',
      meaning: 'The registration with the cloud is complete and password writeback is ready on this server.',
      steps: [
        'Nothing to do. Check that Write back passwords is also ticked under Entra ID > Password reset > On-premises integration, then test with one user.',
      ],
      keywords: ['onboardingeventsuccess'],
    },
    'PasswordResetService/31006': {
      title: 'Password change request arrived from the cloud',
      meaning:
        'The writeback service received a change: the user knows the current password. It is the first event of each change and should be followed by 31007 (done) or 31008 (refused).',
      steps: ['Nothing to do. Use it to tell a change from a reset (31001), and find 31007 or 31008 after it.'],
      notes: ['Community: a change made in My sign-ins can appear as 31009 to 31011 instead.'],
      keywords: ['changepasswordstart'],
    },
    'PasswordResetService/31007': {
      title: 'Changed password was written to AD',
      meaning: 'AD accepted the changed password and Connect wrote it.',
      steps: ['Nothing to do. It proves that AD took the password.'],
      keywords: ['changepasswordsuccess'],
    },
    'PasswordResetService/31008': {
      title: 'Password change arrived, but AD refused it',
      meaning:
        'The change reached Connect, but AD did not accept it. This event only reports the failure; the event beside it names the reason.',
      causes: {
        policy: {
          text: 'AD refused the password: age, history, complexity or a filter.',
          check: 'Event 33008 or a 6329 with `80230619` in the same minute.',
          fix: 'Choose another password.',
        },
        rights: {
          text: 'The connector account lacks rights on the user.',
          check:
            'Event 33004 or a 6329 with `80230626`, and `adminCount` is not 1. If resets work and only changes fail, look for the Change password right.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to one hour.',
        },
        'protected-group': {
          text: 'The user is in a protected AD group; writeback cannot set such passwords.',
          check: 'Event 33004, and `adminCount` of the user is 1.',
          fix: 'Reset the password on-premises.',
        },
        'wrong-current-password': {
          text: 'The current password that the user typed was wrong.',
          check: 'Event 33007 in the same minute.',
          fix: 'Type the right current password, or use reset.',
        },
        object: {
          text: 'The user was not found in AD, or was found twice.',
          check: 'Event 33002 (not found) or 33003 (two matches) in the same minute.',
          fix: 'Check scope, links and duplicates in Synchronization Service Manager.',
        },
        'account-state': {
          text: 'The AD account is disabled or locked.',
          check: 'Event 33005 (disabled) or 33006 (locked) in the same minute.',
          fix: 'Enable or unlock the account, then repeat.',
        },
      },
      steps: [
        'Find the 330xx event of `PasswordResetService` and the 6329 of `ADSync` in the same minute.',
        '33007: the user types the right current password or resets instead.',
        '33008 or `80230619`: another password, then the AD password policy.',
        '33004 or `80230626`: `adminCount` and protected groups first, then the rights of the connector account.',
        '33002 or 33003: the object and its links in Synchronization Service Manager.',
        '33005 or 33006: enable or unlock the AD account.',
      ],
      notes: [
        'What to tell the user depends on the event beside it (33007, 33008 or 33004).',
        'The sources disagree on the Change password right: the requirement list names it, some step lists leave it out.',
      ],
      keywords: ['changepasswordfail'],
    },
    'PasswordResetService/31009': {
      title: 'Reset by an administrator arrived from the cloud',
      meaning:
        'The writeback service received a password reset that an administrator started. It should be followed by 31010 (done) or 31011 (refused).',
      steps: ['Nothing to do. Find 31010 or 31011 after it.'],
      notes: ['Community: a change that a user makes in My sign-ins, security info, is logged as 31009 to 31011 too.'],
      keywords: ['resetuserpasswordbyadminstart'],
    },
    'PasswordResetService/31010': {
      title: 'Reset by an administrator was written to AD',
      meaning:
        'AD took the password that the administrator set. The text names the administrator (`AdminUpn`) and whether the user must change it at next sign-in (`ForcePasswordChange`).',
      steps: [
        'Nothing to do. Use `AdminUpn` to see who made the reset.',
        'If the user was not asked to change the password, see whether the AD account has `Password never expires`: then the flag is not set.',
      ],
      notes: ['The two text fields and the remark that a change in My sign-ins can appear here come from the community.'],
      keywords: ['resetuserpasswordbyadminsuccess', 'adminupn', 'forcepasswordchange'],
    },
    'PasswordResetService/31011': {
      title: 'Reset by an administrator was refused by AD',
      meaning:
        'An administrator set a password in the cloud and AD refused it. In AD the old password stays. The event beside it names the reason.',
      causes: {
        policy: {
          text: 'AD refused the password: age, history, complexity or a filter.',
          check: 'Event 33008 or a 6329 with `80230619` in the same minute.',
          fix: 'Give a password that meets the AD policy.',
        },
        rights: {
          text: 'The connector account lacks rights on the user.',
          check: 'Event 33004 or a 6329 with `80230626`, and `adminCount` of the user is not 1.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to one hour.',
        },
        'protected-group': {
          text: 'The user is in a protected AD group; writeback cannot set such passwords.',
          check: 'Event 33004, and `adminCount` of the user is 1.',
          fix: 'Reset the password on-premises.',
        },
        object: {
          text: 'The user was not found in AD, or was found twice.',
          check: 'Event 33002 (not found) or 33003 (two matches) in the same minute.',
          fix: 'Check scope, links and duplicates in Synchronization Service Manager.',
        },
        'account-state': {
          text: 'The AD account is disabled or locked.',
          check: 'Event 33005 (disabled) or 33006 (locked) in the same minute.',
          fix: 'Enable or unlock the account, then repeat.',
        },
        other: {
          text: 'AD or the connection to it failed for another reason.',
          check: 'Event 33001 or 33009 in the same minute; the ADSync event carries the hex code.',
          fix: 'Follow the hex code.',
        },
      },
      steps: [
        'Find the 330xx event of `PasswordResetService` and the 6329 of `ADSync` in the same minute.',
        '33008 or `80230619`: repeat the reset with a password that meets the AD policy, and check the minimum age.',
        '33004 or `80230626`: `adminCount` and protected groups first, then the rights of the connector account.',
        '33002 or 33003: the object and its links in Synchronization Service Manager.',
        '33005 or 33006: enable or unlock the AD account.',
        'Look for event 4724 with Audit Failure on the domain controller.',
      ],
      notes: ['Community: a change that a user makes in My sign-ins can appear as this event too.'],
      keywords: ['resetuserpasswordbyadminfail', 'temporary password refused'],
    },
    'PasswordResetService/31012': {
      title: 'Disabling of writeback has started',
      meaning: 'Someone is turning password writeback off in the Connect wizard. Event 31013 (done) or 31014 (failed) should follow.',
      steps: ['Nothing to do if it was intended, for example as the first half of turning writeback off and on.'],
      keywords: ['offboardingeventstart', 'disable writeback'],
    },
    'PasswordResetService/31013': {
      title: 'Writeback was disabled',
      meaning: 'Password writeback is off. Synced users cannot reset through the cloud until it is enabled again.',
      steps: [
        'Nothing to do if it was intended.',
        'If not: turn Password writeback on again in the Connect wizard (Optional features), and look in the Entra audit log for `Disable password writeback for directory`.',
      ],
      keywords: ['offboardingeventsuccess'],
    },
    'PasswordResetService/31014': {
      title: 'Disabling writeback failed',
      meaning:
        'Password writeback could not be turned off. Whether it still works is told by 31015, 31016 and the status line in the admin center.',
      causes: {
        'federated-admin': {
          text: 'The cloud account typed into the wizard is federated.',
          check:
            "Does sign-in with this account lead to the organisation's own sign-in page? Event 32009 (token error) may stand beside it.",
          fix: 'Use a cloud-only Hybrid Identity Administrator.',
        },
        'cloud-role': {
          text: 'The cloud account lacks the role for this.',
          check: 'Look at the role assignments of the account typed into the wizard: Hybrid Identity Administrator must be active.',
          fix: 'Assign or activate the role and repeat.',
        },
        'ad-rights': {
          text: 'The AD account lacks rights.',
          check: 'The cloud account is cloud-only and has the role, and the event text speaks of access in AD.',
          fix: 'Give the rights and repeat.',
        },
        connectivity: {
          text: 'The cloud service could not be reached while disabling.',
          check: 'Event 32013 stands beside it.',
          fix: 'Allow outbound 443 and repeat.',
        },
      },
      steps: [
        'Read 32009 and 32013 in the same minute.',
        'Run the wizard again with a cloud-only Hybrid Identity Administrator.',
        'Check the rights of the AD account and repeat.',
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
      ],
      keywords: ['offboardingeventfail'],
    },
    'PasswordResetService/31015': {
      title: 'Writeback service is up',
      meaning: 'The writeback service started and takes requests.',
      steps: ['Nothing to do. After a restart or a repair this is the event to look for.'],
      keywords: ['writebackservicestarted'],
    },
    'PasswordResetService/31016': {
      title: 'Writeback service stopped',
      meaning: 'The writeback service on this server stopped. Resets of synced users fail with SSPR_0030 until it runs again.',
      causes: {
        'service-stopped': {
          text: 'The `Azure AD Sync` service was stopped.',
          check: 'Look whether the service runs now. No 31015 after this event means that writeback is still down.',
          fix: 'Start the service.',
        },
        'server-restart': {
          text: 'The server was restarted.',
          check: 'The System log shows a restart at that time, and 31015 follows within minutes.',
          fix: 'Nothing, if 31015 followed.',
        },
        upgrade: {
          text: 'Connect was being upgraded.',
          check: 'Ask whether an upgrade ran at that time; 31015 should follow.',
          fix: 'Nothing, if 31015 followed; otherwise start the service.',
        },
        'did-not-come-back': {
          text: 'The sync service runs again, but writeback did not start with it.',
          check: 'The service runs, 31015 is missing, and event 6800 is in the log.',
          fix: 'Follow event 6800; turn writeback off and on as the last step.',
        },
        'retired-build': {
          text: 'The installed Connect build is below 2.5.79.0; all sync services of such builds ended on 30 September 2026.',
          check:
            'Read the build number of the installed Connect, or see whether the status line under Entra ID > Password reset > On-premises integration calls the client outdated.',
          fix: 'Install the latest Connect.',
        },
      },
      steps: [
        'Start or restart the `Azure AD Sync` service (older servers: `Microsoft Azure AD Sync`).',
        'Look for 31015 after it; if it is missing, look for 6800.',
        'Check that writeback is still enabled: `Get-ADSyncAADPasswordResetConfiguration`.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Install the latest Entra Connect in place (installer in the Entra admin center only); back up custom sync rules first.',
      ],
      notes: [
        'Writeback runs on the active server only, not on a staging server (community).',
        '`Get-ADSyncAADPasswordResetConfiguration` is known from the community.',
      ],
      keywords: ['writebackservicestopped', 'azure ad sync service stopped'],
    },
    'PasswordResetService/31017': {
      title: "Token for the wizard's admin account obtained",
      meaning: 'The wizard got a token for the admin account typed into it, to turn writeback on or off.',
      steps: ['Nothing to do. It rules out a wrong password or a federated admin account (32009).'],
      keywords: ['authtokensuccess'],
    },
    'PasswordResetService/31018': {
      title: 'Encryption key for passwords was created',
      meaning: 'The server created the key with which passwords from the cloud are encrypted on their way.',
      steps: ['Nothing to do.'],
      notes: ['The keys roll every six months, or when writeback is turned off and on.'],
      keywords: ['keypaircreationsuccess', 'rsa 2048'],
    },
    'PasswordResetService/31019': {
      title: 'Service Bus answered: connection works',
      meaning: 'A request to the Service Bus of the tenant succeeded. The text names the namespace that this tenant uses.',
      steps: ['Nothing to do. Use the namespace in the text for `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.'],
      notes: ['The namespace looks like `ssprdedicatedsbprodfra-1` and differs between tenants.'],
      keywords: ['servicebusheartbeat', 'namespace', 'ssprdedicatedsb'],
    },
    'PasswordResetService/31034': {
      title: 'Service Bus listener could not be reached',
      meaning:
        'The server lost, or could not open, its connection to the Service Bus through which the cloud sends passwords. Resets of synced users fail meanwhile with SSPR_0030.',
      causes: {
        'firewall-proxy': {
          text: 'A firewall or proxy blocks outbound 443.',
          check: 'Take the namespace from the text and run `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`. It fails.',
          fix: 'Allow the two host groups, and let them bypass the proxy if it stands in the way.',
        },
        'tls-inspection': {
          text: 'A device on the way opens the encrypted traffic (TLS inspection).',
          check: 'The port test works, yet the connection fails. Ask whether the hosts are exempt from inspection.',
          fix: 'Exempt the hosts.',
        },
        'root-certificate': {
          text: 'Root certificates are missing on the server.',
          check: 'The text says that the remote certificate is invalid, and no TLS inspection is in use.',
          fix: 'Install the Azure root CA certificates on the server.',
        },
        'sync-service-down': {
          text: 'The sync service is down.',
          check: 'The text says that the connection to the connect service was lost. Look whether `Azure AD Sync` runs.',
          fix: 'Start the service.',
        },
        'idle-timeout': {
          text: 'A proxy or firewall closes idle connections.',
          check: 'The fault comes back at regular intervals, and 31019 events appear in between.',
          fix: 'Raise the idle time-out, or let the hosts bypass the proxy.',
        },
        'tls-version': {
          text: 'TLS 1.2 is not enabled on the server.',
          check: 'The port test works. Check the TLS 1.2 settings of the server.',
          fix: 'Enable TLS 1.2 and restart.',
        },
        'retired-build': {
          text: 'The installed Connect build is below 2.5.79.0; all sync services of such builds ended on 30 September 2026.',
          check:
            'Read the build number of the installed Connect, or see whether the status line under Entra ID > Password reset > On-premises integration calls the client outdated.',
          fix: 'Install the latest Connect.',
        },
      },
      steps: [
        'On the Connect server, take the namespace from event 31019 or 31034 and run `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
        'If it fails: allow outbound 443 to `*.servicebus.windows.net` and `*.passwordreset.microsoftonline.com`.',
        'If the text names the certificate: exempt the hosts from TLS inspection, or install the Azure root CA certificates.',
        'Check that TLS 1.2 is enabled and .NET Framework 4.8 or later is installed on the Connect server.',
        'Restart the `Azure AD Sync` service on the active Connect server (older servers show it as `Microsoft Azure AD Sync`), then look for event 31015.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Install the latest Entra Connect in place (installer in the Entra admin center only); back up custom sync rules first.',
      ],
      notes: [
        'Microsoft asks for .NET 4.8 or later on its writeback troubleshooting page; Connect itself asks for 4.7.2 or later.',
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['servicebuslistenererror', 'remote certificate is invalid', 'connection to the connect service was lost'],
    },
    'PasswordResetService/31044': {
      title: 'Writeback is not healthy: a relay is not running',
      meaning: 'Two relays serve writeback so that one can fail. At least one service host is not running, so resets may fail.',
      causes: {
        network: {
          text: 'The server cannot reach the Service Bus or the reset service.',
          check: '31034, 32001 or 32002 stand beside it, or `Test-NetConnection` to the namespace on port 443 fails.',
          fix: 'Allow outbound 443 to the two host groups.',
        },
        'clock-skew': {
          text: 'The clock of the Connect server differs from the real time.',
          check: 'Compare the server clock with the real time.',
          fix: 'Correct the time synchronisation of the server.',
        },
        tls: {
          text: 'TLS 1.2 is not enabled on the server.',
          check: 'Check the TLS 1.2 settings of the server; network and time are fine.',
          fix: 'Enable TLS 1.2, then restart the sync service.',
        },
        'passing-outage': {
          text: 'The connection failed for a short time and came back.',
          check:
            '31015 or 31019 follow, and the status line under Entra ID > Password reset > On-premises integration says that the client runs.',
          fix: 'Nothing, unless it repeats.',
        },
        'retired-build': {
          text: 'The installed Connect build is below 2.5.79.0; all sync services of such builds ended on 30 September 2026.',
          check:
            'Read the build number of the installed Connect, or see whether the status line under Entra ID > Password reset > On-premises integration calls the client outdated.',
          fix: 'Install the latest Connect.',
        },
      },
      steps: [
        'On the Connect server, take the namespace from event 31019 or 31034 and run `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        'Compare the server clock with the real time and correct it.',
        'Check that TLS 1.2 is enabled and .NET Framework 4.8 or later is installed on the Connect server.',
        'Restart the `Azure AD Sync` service on the active Connect server (older servers show it as `Microsoft Azure AD Sync`), then look for event 31015.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
      ],
      notes: [
        'Microsoft labels this row `PasswordResetService`, which is the event source, so the event has no name of its own.',
        'Microsoft asks for .NET 4.8 or later on its writeback troubleshooting page; Connect itself asks for 4.7.2 or later.',
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['writeback service is not in a healthy state', 'no servicehost for service bus endpoints'],
    },
    'PasswordResetService/32000': {
      title: 'Unclassified error in a password operation',
      meaning:
        'A password operation failed and the service has no class for the reason. The exception in the event text decides what to do.',
      causes: {
        'known-code-inside': {
          text: 'The exception contains a code or text that has an entry of its own.',
          check: 'Search the event text for an `8023....` code or for a sentence about certificate, token, anchor or access.',
          fix: 'Follow the entry of that code.',
        },
        'writeback-state': {
          text: 'The set-up of writeback on the server is damaged.',
          check: 'Every user fails in the same way, and turning writeback off and on changes the result.',
          fix: 'Turn writeback off and on again.',
        },
        unknown: {
          text: 'None of the known reasons fits.',
          check: 'The exception has no known code, and the error stays after writeback was turned off and on.',
          fix: 'Open a case with the tracking id and the log.',
        },
      },
      steps: [
        'Read the exception text in the event and the ADSync event in the same minute.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Open a case with Microsoft: tracking id, zipped Application log of the Connect server, date, time and time zone.',
      ],
      keywords: ['unknownerror', 'trackingid'],
    },
    'PasswordResetService/32001': {
      title: 'Cloud reset service could not be reached',
      meaning: 'The server could not reach the reset web service in the cloud. Writeback does not work as long as this lasts.',
      causes: {
        network: {
          text: 'Outbound 443 to the reset service or the Service Bus is blocked.',
          check:
            '31034 or 32002 stand beside it, or the text says that no service bus endpoint could be reached. `Test-NetConnection` on port 443 fails.',
          fix: 'Allow outbound 443 to the two host groups.',
        },
        proxy: {
          text: 'A proxy stands between the server and the cloud and does not let it through.',
          check:
            'A browser of the signed-in admin reaches the internet, but the service does not. Compare the proxy of the user with that of the machine.',
          fix: 'Let the hosts bypass the proxy, or set it machine-wide (`machine.config`, community advice).',
        },
        tls: {
          text: 'TLS 1.2 is not enabled on the server.',
          check: 'Check the TLS 1.2 settings of the server; network and time are fine.',
          fix: 'Enable TLS 1.2, then restart the sync service.',
        },
        'clock-skew': {
          text: 'The clock of the Connect server differs from the real time.',
          check: 'Compare the server clock with the real time.',
          fix: 'Correct the time synchronisation of the server.',
        },
        'retired-build': {
          text: 'The installed Connect build is below 2.5.79.0; all sync services of such builds ended on 30 September 2026.',
          check:
            'Read the build number of the installed Connect, or see whether the status line under Entra ID > Password reset > On-premises integration calls the client outdated.',
          fix: 'Install the latest Connect.',
        },
      },
      steps: [
        'On the Connect server, take the namespace from event 31019 or 31034 and run `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        'Compare the server clock with the real time and correct it.',
        'Check that TLS 1.2 is enabled and .NET Framework 4.8 or later is installed on the Connect server.',
        'Restart the `Azure AD Sync` service on the active Connect server (older servers show it as `Microsoft Azure AD Sync`), then look for event 31015.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
      ],
      notes: [
        'Microsoft asks for .NET 4.8 or later on its writeback troubleshooting page; Connect itself asks for 4.7.2 or later.',
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['serviceerror', 'could not connect to any service bus endpoint'],
    },
    'PasswordResetService/32002': {
      title: 'Service Bus of the tenant could not be reached',
      meaning:
        'The server cannot connect to the Service Bus through which the cloud sends passwords. Resets of synced users fail with SSPR_0030.',
      causes: {
        'port-blocked': {
          text: 'Outbound 443 to the Service Bus is blocked.',
          check: '`Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443` fails (namespace from 31019 or 31034).',
          fix: 'Allow `*.servicebus.windows.net`.',
        },
        'token-provider': {
          text: 'The token that Service Bus asks for could not be fetched; the same block is behind it.',
          check: 'The text says that the token provider was unable to provide a security token.',
          fix: 'Allow outbound 443, then restart the service.',
        },
        'not-restarted': {
          text: 'The block is gone, but the service has not been restarted since.',
          check: 'The port test works now and no 31015 came after the change.',
          fix: 'Restart the sync service or the server.',
        },
        'idle-timeout': {
          text: 'A proxy or firewall closes idle connections.',
          check: 'The fault comes back at regular intervals, and 31019 events appear in between.',
          fix: 'Raise the idle time-out, or let the hosts bypass the proxy.',
        },
        'tls-inspection': {
          text: 'A firewall or proxy opens the encrypted traffic (TLS inspection).',
          check: 'Ask the network team whether the Connect server is exempt for these hosts.',
          fix: 'Exempt the hosts from inspection.',
        },
        'retired-build': {
          text: 'The installed Connect build is below 2.5.79.0; all sync services of such builds ended on 30 September 2026.',
          check:
            'Read the build number of the installed Connect, or see whether the status line under Entra ID > Password reset > On-premises integration calls the client outdated.',
          fix: 'Install the latest Connect.',
        },
      },
      steps: [
        'On the Connect server, take the namespace from event 31019 or 31034 and run `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        'Restart the `Azure AD Sync` service on the active Connect server (older servers show it as `Microsoft Azure AD Sync`), then look for event 31015.',
        'Check the status line under Entra ID > Password reset > On-premises integration.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
      ],
      notes: [
        "`ssprdedicatedsbprodncu` in Microsoft's text is only an example; use the namespace from your own events.",
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['servicebuserror', 'unable to provide a security token', 'ssprdedicatedsbprodncu'],
    },
    'PasswordResetService/32003': {
      title: 'Service got an input it did not accept',
      meaning: 'The reset service did not accept an input of this attempt. The documented answer is to try again.',
      causes: {
        'single-attempt': {
          text: 'Something in this one attempt was not accepted.',
          check: 'The same user tries again and the event does not come back.',
          fix: 'Nothing more to do.',
        },
        repeats: {
          text: 'The reason lies deeper than one attempt.',
          check: 'The event comes back for the same user, or for many. Read the text and the ADSync event in the same minute.',
          fix: 'Follow the other events, or open a case.',
        },
      },
      steps: [
        'Let the user start again.',
        'If it comes back, read the event text and the events in the same minute.',
        'Open a case with Microsoft: tracking id, zipped Application log of the Connect server, date, time and time zone.',
      ],
      notes: ['Microsoft documents the event and the new attempt, but no causes.'],
      keywords: ['inputvalidationerror'],
    },
    'PasswordResetService/32004': {
      title: 'Password from the cloud could not be decrypted',
      meaning:
        'The key on the server does not fit the one in the cloud, so the new password could not be read. Resets fail until the keys match again.',
      causes: {
        'restored-server': {
          text: 'Server and cloud hold different keys, for example because the server was restored or cloned.',
          check: 'Was the server restored, reverted to a snapshot or cloned before the first 32004?',
          fix: 'Turn writeback off and on; new keys are made.',
        },
        'key-not-renewed': {
          text: 'A key change did not complete on the server. Keys roll every six months.',
          check: 'No restore took place. Look for 31018 (key created) and 32010 (crypto error) before the first 32004.',
          fix: 'Turn writeback off and on.',
        },
        'two-servers': {
          text: 'Another server enabled writeback later and holds the current key.',
          check:
            'Look for a second Connect server, and for `Enable password writeback for directory` in the Entra audit log at a time nobody expected.',
          fix: 'Keep one active server and enable writeback there again.',
        },
      },
      steps: [
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Look for 31018 and 31005 afterwards.',
        'Test with one user.',
        'If a second Connect server is active, leave only one active and repeat.',
      ],
      keywords: ['decryptionerror'],
    },
    'PasswordResetService/32005': {
      title: 'Writeback configuration could not be saved or read',
      meaning:
        'The configuration file of the tenant on the Connect server could not be written or read. Turning writeback off and on writes a new one.',
      causes: {
        saving: {
          text: 'Saving failed while writeback was being enabled.',
          check: '31004 (enabling starts) stands just before it and 31005 is missing.',
          fix: 'Turn writeback off and on again.',
        },
        reading: {
          text: 'The saved configuration can no longer be read.',
          check: 'Writeback worked before. 31005 is in the log, and nobody ran the wizard.',
          fix: 'Turn writeback off and on again; it writes a new one.',
        },
      },
      steps: [
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Look for 31005 afterwards and test with one user.',
        'If it comes back, read the details in the event text and open a case.',
      ],
      notes: ['Microsoft documents the event and the repair, but no causes.'],
      keywords: ['configurationerror'],
    },
    'PasswordResetService/32006': {
      title: 'Endpoint configuration error (historical)',
      meaning: "An event of early versions (DirSync time). Today's documentation no longer lists it.",
      causes: {
        'old-version': {
          text: 'The event comes from a very old version of the sync tool.',
          check: 'Read the version on the server. Anything below Connect 2.5.79.0 no longer synchronises since 30 September 2026.',
          fix: 'Install the latest Connect.',
        },
        'old-record': {
          text: 'The line was copied from an old log or article.',
          check: 'Look at the date of the log entry.',
          fix: 'Nothing; look for current events.',
        },
      },
      steps: [
        'Check the date of the event and the version on the server.',
        'Install the latest Entra Connect in place (installer in the Entra admin center only); back up custom sync rules first.',
      ],
      notes: ['Only in older documentation.'],
      keywords: ['endpointconfigurationerror', 'dirsync'],
    },
    'PasswordResetService/32007': {
      title: 'Data for enabling writeback could not be stored',
      meaning: 'While writeback was being enabled, the data from the cloud arrived but could not be stored on the server.',
      causes: {
        'while-enabling': {
          text: 'Enabling writeback was interrupted when the data was to be saved.',
          check: '31004 stands before it and 31005 is missing.',
          fix: 'Turn writeback off and on again.',
        },
        'configuration-file': {
          text: 'The configuration file on the server cannot be written.',
          check: 'Event 32005 stands beside it.',
          fix: 'Turn writeback off and on; if it stays, open a case with the log.',
        },
      },
      steps: [
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Look for 31005 afterwards.',
        'If it comes back, read 32005 and the event text, and open a case.',
      ],
      notes: ['Microsoft documents the event and the repair, but no causes.'],
      keywords: ['onboardingconfigupdateerror'],
    },
    'PasswordResetService/32008': {
      title: 'Cloud reset service sent an invalid answer',
      meaning: 'The server received an answer from the cloud reset service that it could not accept.',
      causes: {
        'single-answer': {
          text: 'One answer was damaged or incomplete.',
          check: 'The event appears once, and the next action works (31005, or 31002 for a reset).',
          fix: 'Nothing more to do.',
        },
        state: {
          text: 'The registration of writeback does not fit the cloud any more.',
          check: 'The event repeats with each attempt and no connectivity event (31034, 32001, 32002) stands beside it.',
          fix: 'Turn writeback off and on again.',
        },
        'changed-on-the-way': {
          text: 'A proxy or TLS inspection changes the traffic.',
          check: 'The event repeats and the server goes through a proxy. Test from a direct line.',
          fix: 'Exempt the hosts.',
        },
      },
      steps: [
        'Repeat the action once; a single invalid answer needs no repair.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Check that no proxy or TLS inspection changes traffic to `*.passwordreset.microsoftonline.com`.',
        'If it comes back, open a case with the log.',
      ],
      notes: ['Microsoft documents the event and the repair, but no causes.'],
      keywords: ['validationerror'],
    },
    'PasswordResetService/32009': {
      title: 'No token for the admin account in the wizard',
      meaning: 'The wizard could not sign in with the admin account typed into it, so writeback was not turned on or off.',
      causes: {
        'wrong-password': {
          text: 'User name or password was typed wrongly.',
          check: 'Sign in to the Entra admin center with exactly this account and password.',
          fix: 'Type the right ones.',
        },
        'federated-admin': {
          text: 'The admin account is federated.',
          check: 'Does sign-in with this account lead to the sign-in page of the organisation (AD FS or another provider)?',
          fix: 'Use a cloud-only Hybrid Identity Administrator.',
        },
        'time-or-tls': {
          text: 'Clock or TLS 1.2 of the server prevents the sign-in.',
          check: 'The account signs in elsewhere, but 6306, 6800 or 32001 stand beside it on this server.',
          fix: 'Correct the time, enable TLS 1.2, run again.',
        },
      },
      steps: [
        'Run the wizard again with a cloud-only Hybrid Identity Administrator and the right password.',
        'Sign in with the account in a browser first, to rule out an expired password.',
        'If it stays: check clock, TLS 1.2 and proxy of the server.',
      ],
      notes: ['Older texts ask for a Global Administrator; today Hybrid Identity Administrator is enough.'],
      keywords: ['authtokenerror', 'error getting auth token', 'federated admin'],
    },
    'PasswordResetService/32010': {
      title: 'Encryption key error on the server',
      meaning:
        'Creating the encryption key, or decrypting with it, failed on the Connect server. Passwords from the cloud may then not be readable.',
      causes: {
        creation: {
          text: 'The key could not be created.',
          check: '31004 stands before it, and 31018 (key created) is missing.',
          fix: 'Turn writeback off and on.',
        },
        decryption: {
          text: 'The key on the server does not fit the message.',
          check: 'Event 32004 stands beside it. Ask whether the server was restored or cloned.',
          fix: 'Turn writeback off and on.',
        },
        detail: {
          text: 'The details in the event text name the real reason.',
          check: 'Read the inner exception in the event text.',
          fix: 'Follow it, then turn writeback off and on.',
        },
      },
      steps: [
        'Read the details in the event text.',
        'In the Entra Connect wizard (Optional features), turn Password writeback off and finish with Synchronize now cleared. Run the wizard again and turn it on.',
        'Look for 31018 and 31005 afterwards.',
        'If it comes back, open a case with the log.',
      ],
      keywords: ['cryptoerror', 'rsa'],
    },
    'PasswordResetService/32011': {
      title: 'Cloud service not reached while enabling writeback',
      meaning: 'The server could not talk to the cloud service to turn writeback on. Writeback is not enabled.',
      causes: {
        firewall: {
          text: 'A firewall or proxy blocks outbound traffic.',
          check:
            '`Test-NetConnection` to `passwordreset.microsoftonline.com` on port 443 fails from the server, or 32001 or 32002 stand beside it.',
          fix: 'Allow outbound 443 to both host groups.',
        },
        token: {
          text: 'The token for the admin account was not accepted.',
          check: 'Event 32009 stands beside it, or 31017 (token obtained) is missing.',
          fix: 'Type the account again; see 32009.',
        },
        'federated-admin': {
          text: 'The admin account typed into the wizard is federated.',
          check: "Does sign-in with this account lead to the organisation's own sign-in page?",
          fix: 'Use a cloud-only Hybrid Identity Administrator.',
        },
        'clock-skew': {
          text: 'The clock of the Connect server differs from the real time.',
          check: 'Compare the server clock with the real time.',
          fix: 'Correct the time synchronisation of the server.',
        },
        'proxy-machine-config': {
          text: 'The server needs a proxy, and .NET does not know it.',
          check: 'Is outbound traffic allowed only through a proxy? Then look for it in `machine.config`.',
          fix: 'Set the proxy in `machine.config` and restart the server.',
        },
      },
      steps: [
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        'Run the wizard again with a cloud-only Hybrid Identity Administrator.',
        'Compare the server clock with the real time and correct it.',
        'Check that TLS 1.2 is enabled and .NET Framework 4.8 or later is installed on the Connect server.',
        'If outbound traffic needs a proxy, set it in `machine.config` and restart the server (community advice).',
      ],
      notes: [
        'The sources disagree on ports: this row still names TCP 9350 to 9354, the connectivity section asks for outbound 443 only.',
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['onboardingserviceerror', '9350', '9354'],
    },
    'PasswordResetService/32012': {
      title: 'Error while disabling writeback (historical)',
      meaning: "An event of older versions about turning writeback off. Today's documentation no longer lists it.",
      causes: {
        'old-version': {
          text: 'The event comes from an older version.',
          check: 'Read the Connect version. Builds below 2.5.79.0 no longer synchronise since 30 September 2026.',
          fix: 'Install the latest Connect.',
        },
        'old-record': {
          text: 'The line was copied from an old log or article.',
          check: 'Look at the date of the log entry.',
          fix: 'Nothing; look for 31014 or 32013.',
        },
      },
      steps: [
        'Check the date of the event and the Connect version.',
        'If turning writeback off fails today, look for 31014 and 32013 instead.',
      ],
      notes: ['Only in older documentation.'],
      keywords: ['onboardingservicedisableerror'],
    },
    'PasswordResetService/32013': {
      title: 'Cloud service not reached while disabling writeback',
      meaning: 'The server could not talk to the cloud service to turn writeback off.',
      causes: {
        firewall: {
          text: 'A firewall or proxy blocks outbound traffic.',
          check: '32001 or 32002 stand beside it, or `Test-NetConnection` on port 443 to the namespace fails.',
          fix: 'Allow outbound 443.',
        },
        token: {
          text: 'The token for the admin account was not accepted.',
          check: 'Event 32009 stands beside it, or 31017 (token obtained) is missing.',
          fix: 'Type the account again.',
        },
        'federated-admin': {
          text: 'The admin account typed into the wizard is federated.',
          check: "Does sign-in with this account lead to the organisation's own sign-in page?",
          fix: 'Use a cloud-only Hybrid Identity Administrator.',
        },
      },
      steps: [
        'Allow outbound 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        'Run the wizard again with a cloud-only Hybrid Identity Administrator.',
        'Look for 31013 (disabled) afterwards.',
      ],
      notes: [
        'Other clouds use other hosts: US Government `*.passwordreset.microsoftonline.us` and `*.servicebus.usgovcloudapi.net`; China has its own hosts under `servicebus.chinacloudapi.cn`.',
      ],
      keywords: ['offboardingerror'],
    },
    'PasswordResetService/32014': {
      title: 'Connection to Service Bus had to be retried',
      meaning: 'One connection attempt to the Service Bus failed and was repeated. A single one does no harm; many show a weak link.',
      causes: {
        'weak-link': {
          text: 'The line to the internet is slow or unstable.',
          check: 'Count them: single ones are normal, frequent ones are not. Compare the times with other network trouble.',
          fix: 'Have the line checked.',
        },
        'idle-timeout': {
          text: 'A proxy or firewall closes idle connections.',
          check: 'The fault comes back at regular intervals, and 31019 events appear in between.',
          fix: 'Raise the idle time-out, or let the hosts bypass the proxy.',
        },
        'turning-into-outage': {
          text: 'It is the beginning of a lasting fault.',
          check: '31034, 31044 or 32002 follow.',
          fix: 'Follow those events.',
        },
      },
      steps: [
        'Do nothing about single events.',
        'If they are frequent, have line, proxy and firewall checked.',
        'On the Connect server, take the namespace from event 31019 or 31034 and run `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
      ],
      keywords: ['servicebuswarning'],
    },
    'PasswordResetService/32015': {
      title: 'Health message to the cloud failed',
      meaning:
        'The server sends a health message to the cloud every five minutes. One failed, so the status in the admin center may be wrong although writeback works.',
      causes: {
        'single-failure': { text: 'One message was lost.', check: 'Resets work (31002), and no further 32015 follows.', fix: 'Nothing.' },
        connectivity: {
          text: 'The server has a connection fault.',
          check: 'The event repeats, or 32001, 32002 or 31034 stand beside it.',
          fix: 'Follow the connectivity steps.',
        },
        'status-only': {
          text: 'Only the reporting fails; resets work.',
          check: '31002 events continue while the status line under Entra ID > Password reset > On-premises integration shows a fault.',
          fix: 'Trust the reset events; have outbound 443 checked.',
        },
      },
      steps: [
        'Do nothing about a single event.',
        'If it repeats: allow outbound 443 to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`, and check the proxy.',
        'Judge writeback by 31002 and 31003 meanwhile, not by the status line alone.',
      ],
      keywords: ['reportservicehealtherror', 'heartbeat'],
    },
    'PasswordResetService/33001': {
      title: 'AD returned an error without a class of its own',
      meaning: 'AD or the way to it failed, and the service does not know this error. The ADSync event beside it carries the real code.',
      causes: {
        'reserved-ou-characters': {
          text: 'An OU in the path of the user has a reserved character in its name.',
          check:
            'Read the `distinguishedName`: a leading blank or `#`, a trailing blank, or one of `, + " \\ < > ; = /` or a line break in an OU name.',
          fix: 'Rename the OU or move the user.',
        },
        'preferred-dc-netbios': {
          text: 'The preferred domain controllers are listed by NetBIOS name.',
          check: 'The ADSync event contains `80230818`. Look under Configure Directory Partitions in the AD connector.',
          fix: 'Enter full DNS names.',
        },
        'dc-not-reachable': {
          text: 'No domain controller could be reached.',
          check: 'The ADSync event contains `80230818`, and the domain controllers are down or blocked from the server.',
          fix: 'Restore the connection and repeat; nothing is queued.',
        },
        'other-code': {
          text: 'Another sync engine error.',
          check: 'The ADSync event in the same minute carries another hex code, for example `8023062C` or `800700CE`.',
          fix: 'Follow the entry of that code.',
        },
      },
      steps: [
        'Read the ADSync event in the same minute and note the hex code.',
        'Check each OU name in the path of the user for reserved characters.',
        'With `80230818`: enter full DNS names for the preferred domain controllers and check that they answer.',
        'Repeat the reset; an old request is not queued.',
      ],
      keywords: ['adunknownerror', 'reserved characters', 'ou name', '80230818'],
    },
    'PasswordResetService/33002': {
      title: 'The user was not found in AD',
      meaning: 'Connect did not find the AD object of this cloud user, so there was nothing to set a password on.',
      causes: {
        'deleted-on-premises': {
          text: 'The account was deleted in AD, but still exists in the cloud.',
          check: 'Search the account in AD, also among deleted objects.',
          fix: 'Restore it if the person should still have it, then synchronise.',
        },
        'sync-problem': {
          text: 'A sync fault keeps the objects from being linked.',
          check:
            'Look at the last sync runs, at Connect Health > sync errors, and at the connectors of the user in Synchronization Service Manager.',
          fix: 'Fix the error, run a delta sync, try again.',
        },
        'hash-sync-scope': {
          text: 'The user is outside the scope of selective password hash sync.',
          check: 'The ADSync event contains `80230405`, and only some users fail.',
          fix: 'Bring the user into scope.',
        },
        'out-of-sync-scope': {
          text: 'The OU of the user is no longer synchronised.',
          check: 'The object is missing in the connector space of the AD connector although it exists in AD.',
          fix: 'Bring the OU back into scope.',
        },
        'link-rule': {
          text: 'The AD object is not joined by the rule for enabled accounts.',
          check: 'In the metaverse, the link of a working user shows a rule ending in `ADUserAccountEnabled`; this one lacks it.',
          fix: 'Repair the link, run a delta sync and try again.',
        },
      },
      steps: [
        'Check that the account exists in AD and in a synchronised OU.',
        'Search it in Synchronization Service Manager and follow the connectors.',
        'Check Connect Health for sync errors of this user.',
        'Check whether selective password hash sync leaves the user out.',
        'Run a delta sync and let the user try again.',
      ],
      notes: ['The sources spell the rule name in two ways, `Infrom...` and `Inform...` before `ADUserAccountEnabled`.'],
      keywords: ['adusernotfounderror', 'object could not be found', 'object cannot be found', '80230405'],
    },
    'PasswordResetService/33003': {
      title: 'Two AD users match this cloud user',
      meaning: 'Connect found more than one AD user for the same cloud user and did not write the password.',
      causes: {
        'two-forests': {
          text: 'The person has an enabled account in more than one forest.',
          check: 'The metaverse object of the user has enabled AD objects of two forests.',
          fix: 'Leave one enabled; two are not supported.',
        },
        'duplicate-anchor': {
          text: 'Two objects share the same anchor.',
          check: 'The ADSync event contains `80230402`. Compare the anchor of the objects.',
          fix: 'Remove the duplicate or use a unique anchor.',
        },
        'sync-error': {
          text: 'A duplicate in a directory was reported as a sync error before.',
          check: 'Connect Health > sync errors lists the user, for example as InvalidSoftMatch.',
          fix: 'Fix the duplicate in the directory that owns it.',
        },
      },
      steps: [
        'Look at the sync errors of this user.',
        'Search the user in Synchronization Service Manager and list all joined AD objects.',
        'Leave one enabled object, or correct the anchor.',
        'Synchronise and try again.',
      ],
      notes: ["The misspelling in `ADMutliMatchError` is Microsoft's own."],
      keywords: ['admutlimatcherror', 'multiple matches found', 'multi-forest'],
    },
    'PasswordResetService/33004': {
      title: 'Connector account may not set this password',
      meaning:
        "AD refused Connect's account the right to set the password of this user. The user usually sees SSPR_0029. Another password makes no difference.",
      causes: {
        'protected-account': {
          text: 'The user is or was in a protected AD group, so AD removes the rights of the connector account. This is by design.',
          check: '`adminCount` of the user is 1, or the user is in a protected group.',
          fix: 'Reset on-premises. If the account has left the group, clear `adminCount` and turn inheritance on again (community advice).',
        },
        'right-missing': {
          text: 'The connector account lacks the right to reset passwords.',
          check:
            'Many ordinary users fail. Effective access of the connector account (name from `Get-ADSyncADConnectorAccount`) on such a user shows no Reset password.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to one hour.',
        },
        'inheritance-off': {
          text: 'Inheritance is off on the user or its OU, so the rights given at the domain root do not arrive.',
          check:
            'Run `Get-ADSyncObjectsWithInheritanceDisabled`, or look at the advanced security settings of the user; `adminCount` is not 1.',
          fix: 'Turn inheritance on again, or grant the rights on that OU.',
        },
        'remote-sam': {
          text: 'A policy restricts remote SAM calls and leaves out the connector account.',
          check:
            'Event 6329 beside it names `ERROR_ACCESS_DENIED`. `Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa RestrictRemoteSam` returns a value.',
          fix: 'Allow the connector account (Remote Access: Allow) and run `gpupdate /force`, or undefine the policy and delete the value.',
        },
        'cannot-change': {
          text: 'The account carries the flag that the user cannot change the password.',
          check: 'Only this user fails, rights and `adminCount` are fine, and the flag is set in the account options in AD.',
          fix: 'Clear the flag if it was not wanted.',
        },
        'not-spread-yet': {
          text: 'The rights were granted only a short while ago and have not reached every object.',
          check: 'Less than one hour has passed since the change.',
          fix: 'Wait up to one hour and test again.',
        },
        'other-sam': {
          text: 'Connect runs on a domain controller, or the right to impersonate was narrowed.',
          check: 'All rights are in place and no `RestrictRemoteSam` value exists. Check where Connect is installed, and `gpresult /h`.',
          fix: 'Move Connect to a member server, or give the user right back.',
        },
      },
      steps: [
        'Look at `adminCount` and the group membership of the user first. If the account is in a protected group, reset the password on-premises: writeback cannot.',
        'Compare effective access of the connector account on the failing user and on one that works.',
        'Run `Set-ADSyncPasswordWritebackPermissions` for the connector account shown by `Get-ADSyncADConnectorAccount`, then allow up to one hour for the rights to spread.',
        'Turn inheritance on again where it is off without a reason.',
        'Check the remote SAM policy (`gpresult /h`) and the `RestrictRemoteSam` value.',
        'Test with an ordinary user.',
      ],
      engines:
        'Connect: rights of the AD DS connector account (`Set-ADSyncPasswordWritebackPermissions`). Cloud sync: rights of its gMSA (`Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential`).',
      notes: [
        'The text about a privileged account points to a protected user: by design, not a fault.',
        'The needed rights: Reset password, Change password, write `lockoutTime`, write `pwdLastSet`, and Unexpire Password at the domain root. Some step lists leave out Change password.',
      ],
      keywords: ['adpermissionserror', 'access denied', 'admincount', 'adminsdholder', 'privileged account'],
    },
    'PasswordResetService/33005': {
      title: 'The AD account is disabled',
      meaning: 'The password was not set because the account is disabled in AD.',
      causes: {
        'disabled-on-purpose': {
          text: 'Someone disabled the account, for example because the person left.',
          check: 'Look at the account in AD and ask the owner of the process.',
          fix: 'Enable it only if the person should work.',
        },
        'not-synced-yet': {
          text: 'The account was disabled in AD, and the cloud does not know it yet.',
          check: 'Sign-in to the cloud still worked a moment ago. Compare with the last sync.',
          fix: 'Wait for the next sync.',
        },
        'wrong-object': {
          text: 'The link leads to another AD object than the one the person uses.',
          check: 'The account that the person uses in AD is enabled, but Synchronization Service Manager shows a joined disabled object.',
          fix: 'Correct the link, then synchronise.',
        },
      },
      steps: [
        'Check the state of the account in AD and why it was disabled.',
        'Enable it if it should be used, and wait for the next sync.',
        'Let the user repeat the reset.',
      ],
      keywords: ['aduseraccountdisabled'],
    },
    'PasswordResetService/33006': {
      title: 'The AD account is locked',
      meaning: 'The password was not set because the account is locked in AD.',
      causes: {
        'too-many-tries': {
          text: 'Too many wrong passwords were tried.',
          check: 'The account shows as locked in AD, and the person tried several passwords before.',
          fix: 'Unlock the account, then repeat.',
        },
        'unlock-option-off': {
          text: 'Unlocking without a reset is not offered to users.',
          check:
            'Look at the option to unlock accounts without resetting the password, under Entra ID > Password reset > On-premises integration.',
          fix: 'Turn it on if wanted, or unlock on-premises.',
        },
        'lockout-right': {
          text: 'The connector account may not write `lockoutTime`.',
          check: 'The option is on, yet unlocking fails. Look at effective access of the connector account on the user.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions`.',
        },
      },
      steps: [
        'Unlock the account in AD, or let the user unlock it if that option is on.',
        'Let the user repeat the reset.',
        'If unlocking itself fails, check the right to write `lockoutTime`.',
      ],
      keywords: ['aduseraccountlockedout', 'lockout', 'unlock'],
    },
    'PasswordResetService/33007': {
      title: 'Current password was typed wrongly',
      meaning: 'The user tried to change the password and typed a wrong current one. AD refused it.',
      causes: {
        typo: {
          text: 'The current password was mistyped or forgotten.',
          check: 'The next attempt with the right one works, or the user is not sure which it is.',
          fix: 'Type the right one, or use reset.',
        },
        'cloud-and-ad-differ': {
          text: 'The password in the cloud and the one in AD differ, for example after a reset in the Microsoft 365 admin center.',
          check: 'Look for a recent `Reset password (by admin)` with `OnPremisesAgent` = None.',
          fix: 'Reset again in the Entra admin center, so that AD gets it too.',
        },
      },
      steps: [
        'The user types the right current password.',
        'If it is not known, reset at `aka.ms/sspr` instead of changing.',
        'If both fail, see whether the password was last set in the Microsoft 365 admin center, and reset it again in the Entra admin center.',
      ],
      keywords: ['aduserincorrectpassword', 'wrong old password'],
    },
    'PasswordResetService/33008': {
      title: 'AD password policy refused the new password',
      meaning: 'AD answered and refused this password. Writeback itself works; another password usually settles it.',
      causes: {
        'minimum-age': {
          text: 'The minimum password age is not over: the password was set too recently.',
          check:
            'Compare the minimum age in `net accounts` with the last change in `net user NAME /domain`. A reset shortly before, also one by an administrator, points here.',
          fix: 'Another password does not help: wait until the age is over. Set the minimum age to 0 if people must be able to reset more than once a day.',
        },
        history: {
          text: 'The new password was used before and is still in the password history.',
          check:
            'Does a password that this person never used go through? The history length is in `Get-ADDefaultDomainPasswordPolicy` or in the fine-grained policy.',
          fix: 'Choose a password that was not used before.',
        },
        complexity: {
          text: 'The password is too short or too simple for the domain policy or for a fine-grained policy of this user.',
          check:
            'Compare it with `Get-ADDefaultDomainPasswordPolicy`, and check whether a fine-grained policy applies to the user or one of their groups.',
          fix: 'Choose a longer or more varied password.',
        },
        filter: {
          text: 'A password filter or Entra Password Protection on the domain controllers refused it.',
          check:
            'The password meets age, history, length and complexity, yet event 4724 on the domain controller shows Audit Failure. Ask which filters run there.',
          fix: 'Choose a less common password, or have the filter checked.',
        },
        'account-flags': {
          text: 'The account carries flags such as Password never expires or User cannot change password.',
          check: 'Every password fails for this one user; look at the account options in AD.',
          fix: 'Clear the flag if it was not wanted.',
        },
        'out-of-scope': {
          text: 'The user is outside the sync scope; a blog saw the same text to the user in that case.',
          check: 'Every password fails. Search the user in Synchronization Service Manager and look for 33002 or `80230405`.',
          fix: 'Bring the user into scope.',
        },
      },
      steps: [
        'Have the user choose a longer password that they never used before.',
        'If a reset took place recently, check the minimum age: `net accounts` and `net user NAME /domain`.',
        'Check `Get-ADDefaultDomainPasswordPolicy` and any fine-grained policy of the user.',
        'Look for event 4724 with Audit Failure on the domain controller.',
        'If every password fails, check filters, Password Protection and the account flags.',
      ],
      notes: [
        "Microsoft advises a minimum password age of 0 where people reset more than once a day, or right after an administrator's reset.",
      ],
      keywords: [
        'adpasswordpolicyerror',
        'on-premises policy violation',
        'minimum password age',
        'password history',
        'fine-grained password policy',
      ],
    },
    'PasswordResetService/33009': {
      title: 'A configuration in AD stopped the write',
      meaning: 'AD could not carry out the write because of how something is set up. The ADSync event beside it carries the real code.',
      causes: {
        'ldap-signing': {
          text: 'The connection to AD is not signed and encrypted.',
          check: 'The ADSync event contains `8023062C`.',
          fix: 'Turn on Sign and Encrypt LDAP Traffic in the AD connector, and restart the sync service.',
        },
        'connector-password': {
          text: 'The password of the connector account itself is too long.',
          check: 'The ADSync event contains `800700CE`.',
          fix: 'Give it one of at most 256 characters and enter it in the AD connector.',
        },
        'ldap-control': {
          text: 'The domain controller lacks the LDAP password policy control.',
          check: 'The ADSync event says so, or names `admaexport.cpp(2837)`.',
          fix: 'Use newer domain controllers.',
        },
        'read-only-dc': {
          text: 'Connect uses a read-only domain controller.',
          check: 'Look which domain controllers the AD connector may use.',
          fix: 'Point it to a writable one; Connect needs it.',
        },
        rights: {
          text: 'Rights or the remote SAM policy are in the way.',
          check: '33004 or `80230626` stand in the same minute.',
          fix: 'Follow 33004.',
        },
      },
      steps: [
        'Read the ADSync event in the same minute and note the hex code.',
        '`8023062C`: turn on Sign and Encrypt LDAP Traffic in Connect to Active Directory Forest and in Configure Directory Partitions, then restart the sync service.',
        '`800700CE`: shorten the password of the connector account and enter it under Connectors > AD connector > Properties.',
        'Check that the AD connector uses a writable, supported domain controller.',
      ],
      notes: ['Microsoft names no causes for this event; those listed are AD set-up faults known from other writeback codes.'],
      keywords: ['adconfigurationerror'],
    },
    'Directory Synchronization/656': {
      title: 'Password hash sync saw a changed password',
      meaning:
        'Password hash sync noticed that a password changed in AD. Right after writeback is first enabled there can be a flood of these, because all hashes are sent again.',
      steps: ['Nothing to do. Use it with 657 to see that the new password of a user went to the cloud.'],
      keywords: ['656 flood', 'password hash sync'],
    },
    'Directory Synchronization/657': {
      title: 'Result of sending a password hash to the cloud',
      meaning: 'Password hash sync reports for a user whether the changed password arrived in the cloud: Success or Failed.',
      causes: {
        failed: {
          text: 'Sending the hash failed.',
          check: 'The text says Failed for the user. Look for 611 in the same minutes.',
          fix: 'Troubleshoot password hash sync.',
        },
        'flood-after-enabling': {
          text: 'Writeback was enabled and all hashes are sent again.',
          check: 'Many 656 and 657 right after enabling, with Success.',
          fix: 'Nothing.',
        },
      },
      steps: [
        'Read the result for the user: with Success there is nothing to do.',
        'With Failed: troubleshoot password hash sync and look for 611.',
      ],
      keywords: ['password change result', 'password hash sync'],
    },
    'Directory Synchronization/611': {
      title: 'Password hash sync failed for a domain',
      meaning:
        'Password hash sync could not run for one domain. It is not a writeback event, but a password just written to AD will not reach the cloud meanwhile.',
      causes: {
        'hash-sync-fault': {
          text: 'Password hash sync has a fault of its own for this domain.',
          check: 'See which domain the text names; users of other domains are fine.',
          fix: 'Troubleshoot password hash sync for that domain.',
        },
        'dc-not-reachable': {
          text: 'No domain controller of the domain can be reached.',
          check: '33001 or `80230818` stand in the log at the same time.',
          fix: 'Restore the connection.',
        },
      },
      steps: [
        'Read the domain and the error in the text.',
        'Troubleshoot password hash sync for that domain, starting with the connection to its domain controllers.',
        'Look for 657 with Failed for the users concerned.',
      ],
      notes: ['Known from a community script.'],
      keywords: ['password hash sync failed'],
    },
    'Security/4724': {
      title: 'An attempt was made to reset a password in AD',
      meaning:
        'The domain controller recorded a password reset attempt. With Audit Failure and the connector account (`MSOL_...`) as subject it proves that writeback reached AD and that the policy refused the password.',
      causes: {
        policy: {
          text: 'The AD password policy refused the password.',
          check:
            'Audit Failure. Compare the password with `Get-ADDefaultDomainPasswordPolicy`, `net accounts` and any fine-grained policy of the user.',
          fix: 'Choose another password.',
        },
        filter: {
          text: 'Entra Password Protection or a third-party filter refused it.',
          check: 'Audit Failure although the password meets the policy. Ask which filters run on the domain controllers.',
          fix: 'Choose a less common password, or have the filter checked.',
        },
        'success-record': {
          text: 'It is a success record: the reset went through.',
          check: 'Audit Success; 31002 or 31010 on the Connect server at the same time.',
          fix: 'Nothing.',
        },
        'other-subject': {
          text: 'Someone else reset the password, not writeback.',
          check: 'The subject is not the connector account.',
          fix: 'Not a writeback matter.',
        },
      },
      steps: [
        'Read whether it is Audit Success or Audit Failure, and who the subject is.',
        'With Audit Failure and the connector account: check the policy and the fine-grained policy of the target user.',
        'Check for a password filter or Password Protection on the domain controllers.',
        'If the event is missing although a reset failed, turn on failure auditing for Account Management on the domain controllers.',
      ],
      keywords: ["attempt was made to reset an account's password", 'audit failure', 'msol_'],
    },
    AADPasswordResetCredentialProvider: {
      title: 'Reset add-in for Windows 7 and 8.1 wrote an event',
      meaning:
        'This event source belongs to the old add-in that offered the reset on the lock screen of Windows 7 and 8.1. With verbose logging it writes to the Application log of the client.',
      steps: [
        'Set the registry value `EnableLogging` of the add-in if nothing is logged.',
        'Read the Application log on the client, source `AADPasswordResetCredentialProvider`.',
        'On Windows 10 and 11 the add-in is not used; look at the lock screen and network settings instead.',
      ],
      notes: ['Microsoft gives no event ids for this source.'],
      keywords: ['sspraddin', 'windows 7', 'windows 8.1', 'enablelogging'],
    },
    '0x80230619': {
      title: 'AD policy or a flag refused the new password',
      meaning:
        'The password reached Active Directory, and a password rule or a flag on the account refused it. Connection and rights are fine; a different password usually helps.',
      causes: {
        'minimum-age': {
          text: 'The minimum password age is not over: the password was set too recently.',
          check: 'Compare when the password was last set (`net user NAME /domain`) with the minimum age in `net accounts`.',
          fix: 'Wait, or set the minimum age to 0 if people reset more than once a day or right after a reset by the helpdesk.',
        },
        history: {
          text: 'The password has been used before and is still in the history.',
          check: 'The person typed an earlier password; `Get-ADDefaultDomainPasswordPolicy` shows a history length.',
          fix: 'Choose a password that was never used.',
        },
        'complexity-or-length': {
          text: 'The password is too short or too simple for the domain policy or a fine-grained policy.',
          check: '`Get-ADDefaultDomainPasswordPolicy`, plus any fine-grained policy that applies to this user.',
          fix: 'Choose a longer password with more kinds of characters.',
        },
        filter: {
          text: 'A third-party password filter, or Entra Password Protection on the domain controllers, refused it.',
          check:
            'The password meets the domain policy, yet the domain controller logs 4724 with failure. Look for filters on the domain controllers.',
          fix: 'Choose a less common password. For a third-party filter, check how it treats administrator resets, since writeback works like one.',
        },
        'cannot-change-flag': {
          text: 'The account has the flag that its password may not be changed (`PASSWD_CANT_CHANGE`).',
          check: 'Open the AD account: User cannot change password is ticked.',
          fix: 'Clear the flag if it was not wanted.',
        },
      },
      steps: [
        'Ask for a different password: longer, never used before.',
        'If that fails too, check when the password was last set against the minimum age.',
        'Read the policy with `net accounts`, `Get-ADDefaultDomainPasswordPolicy` and `net user NAME /domain`, and look for a fine-grained policy.',
        'Look for event 4724 with failure in the Security log of the domain controller; if auditing is off, turn on Account Management failure auditing.',
        'Clear the User cannot change password flag if it was not wanted.',
        'For a test, set minimum age and history to 0 and try again.',
      ],
      notes: [
        'A 4724 failure with the MSOL account as subject proves that writeback reached Active Directory.',
        'Active Directory checks first. Refusals by the banned password list in the cloud come under other reasons, such as `AADSTS120018`.',
      ],
      keywords: ['password policy', 'complexity', 'history', 'minimum age', 'password filter', 'password could not be updated'],
    },
    '0x80230626': {
      title: 'AD denied the connector account access to this user',
      meaning:
        'Active Directory refused the AD DS connector account when it tried to set the password. The new password was never judged, so choosing another one does not help.',
      causes: {
        'rights-missing': {
          text: 'The connector account lacks the Reset password right on this user.',
          check: 'Compare effective access of the account from `Get-ADSyncADConnectorAccount` on the user: Reset password is missing.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to an hour.',
        },
        'inheritance-off': {
          text: 'Inheritance is off on the user object, so rights set higher up do not reach it.',
          check: '`Get-ADSyncObjectsWithInheritanceDisabled` lists the user.',
          fix: 'Turn inheritance on again, unless the account is protected.',
        },
        'protected-account': {
          text: 'The user is or was in a protected group; writeback does not work for these.',
          check: '`adminCount` is 1 on the AD user.',
          fix: 'Reset the password on-premises. Community advice for an account that has left the group: clear `adminCount`, turn inheritance on again.',
        },
        'remote-sam-restricted': {
          text: 'Policy restricts which accounts may call SAM remotely, and the connector account is not among them.',
          check:
            'Event 6329 carries `ERROR_ACCESS_DENIED`, or `RestrictRemoteSam` is set under `HKLM:\\System\\CurrentControlSet\\Control\\Lsa`.',
          fix: 'Allow the MSOL account in the policy and run `gpupdate /force`.',
        },
        'user-cannot-change-password': {
          text: 'The account has User cannot change password set (reported in a blog).',
          check: 'Open the AD account and look at the flag.',
          fix: 'Clear the flag if it was not wanted.',
        },
      },
      steps: [
        'Look at `adminCount` and the protected groups of the user. If protected, reset on-premises.',
        'Compare effective access of the connector account on the user with the rights it needs.',
        'Run `Set-ADSyncPasswordWritebackPermissions` for the domain or the DN concerned.',
        'Find objects without inheritance with `Get-ADSyncObjectsWithInheritanceDisabled` and turn it on.',
        'If 6329 names `ERROR_ACCESS_DENIED`, check the remote SAM policy.',
        'Wait up to one hour, then test again.',
      ],
      engines: 'With cloud sync, the rights go to its gMSA: `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential`.',
      notes: [
        'Microsoft describes the denied access; the pairing with this hex code comes from a blog of 2015.',
        'The rights needed: reset password, change password, write `lockoutTime`, write `pwdLastSet`, and Unexpire Password on the domain root. Sources disagree on whether Change password is needed; granting it is the safe choice.',
      ],
      keywords: ['management agent was denied access', 'access denied', 'permissions', 'admincount'],
    },
    '0x8023061F': {
      title: 'Password operations are not enabled for this forest',
      meaning:
        'The connector of this Active Directory forest has no password operations enabled, so nothing can be written to it. Users in other forests may be fine.',
      causes: {
        'forest-added-later': {
          text: 'The forest was added to Connect after writeback had been enabled.',
          check: 'Only users of that forest fail, and it was added after the last enabling (event 31005).',
          fix: 'Disable writeback and enable it again.',
        },
        'forest-readded': {
          text: 'The forest was removed and added again after writeback had been enabled.',
          check: 'Resets in this forest worked before it was removed and added again.',
          fix: 'Disable writeback and enable it again.',
        },
      },
      steps: [
        'Finish all changes to the forests in Connect first.',
        'Run the Connect wizard, disable Password writeback, and finish with Synchronize now cleared.',
        'Run the wizard again and enable Password writeback.',
        'Check for 31005 and 31015 in the Application log, then test with a user of that forest.',
      ],
      notes: [
        'The connector account of the new forest needs the writeback rights too; see `0x80230626` when access is denied after this fix.',
      ],
      keywords: ['new forest', 'multi-forest', 'password operations not enabled', 'added forest'],
    },
    '0x80230402': {
      title: 'Two objects share the same anchor',
      meaning:
        'The sync engine found more than one object with the same anchor for this person and cannot tell which one should get the password.',
      causes: {
        'enabled-twice': {
          text: 'The same person has an enabled account in more than one domain or forest, for example in an account forest and a resource forest.',
          check: 'Search the person in each forest: more than one account is enabled. Event 33003 may stand beside it.',
          fix: 'Leave one account enabled, or remove the duplicate.',
        },
        'anchor-not-unique': {
          text: 'The attribute chosen as source anchor is not unique across the forests.',
          check: 'Compare the anchor attribute of the objects involved: they carry the same value.',
          fix: 'Use a source anchor that is unique.',
        },
      },
      steps: [
        'Read the `ADSync` and `PasswordResetService` events for the same minute and note the user.',
        'Search that person in every connected forest.',
        'Disable or remove the duplicate, so that one enabled account remains.',
        'If the anchor attribute is not unique, plan a move to one that is.',
        'Synchronise and test again.',
      ],
      notes: [
        'Microsoft labels the row for this error HR 8023042, with seven digits, while its text carries 80230402. Both mean this.',
        'Enabled accounts for one person in two forests are not supported for writeback.',
      ],
      keywords: ['duplicate', 'multiple matches found', 'source anchor', 'multi-forest', '8023042'],
    },
    '0x80230405': {
      title: 'No on-premises object found to write the password to',
      meaning:
        'The sync engine found no Active Directory object behind this cloud user, so the password had no target. Typically only some users are affected.',
      causes: {
        'outside-hash-sync-scope': {
          text: 'Password hash synchronisation is limited to some users, and this one is outside that scope.',
          check: 'Selective password hash sync is in use, and the users who fail are those left out by its rules.',
          fix: 'Bring the user into the scope of a password sync rule.',
        },
        'deleted-or-out-of-scope': {
          text: 'The AD object was deleted, or has moved out of the sync scope.',
          check: 'Search the user in Active Directory and compare its OU with the OUs that Connect synchronises.',
          fix: 'Restore or move the object, then synchronise.',
        },
        'broken-link': {
          text: 'The link between connector space and metaverse is broken.',
          check: 'Find the user in Synchronization Service Manager and follow the connectors: one is missing.',
          fix: 'Run a delta sync; correct sync errors shown for the user.',
        },
      },
      steps: [
        'Note the user, and look for 33002 of `PasswordResetService` in the same minute.',
        'Check that the AD object exists, is enabled and lies in a synchronised OU.',
        'If selective password hash sync is used, check that the user is in scope of a password sync rule.',
        'Search the user in Synchronization Service Manager and follow its connectors.',
        'Look for sync errors under Entra Connect > Connect Health, correct them, run a delta sync and test again.',
      ],
      notes: [
        'The meaning of this code comes from GitHub threads; Microsoft documents the missing object (33002) without it.',
        'Microsoft text at first said that writeback follows the scope of hash synchronisation.',
      ],
      keywords: ['object could not be found', 'selective password hash sync', 'out of scope', 'some users only'],
    },
    '0x80230818': {
      title: 'No domain controller could be contacted',
      meaning: 'The sync engine could not reach a domain controller for this user and so could not set the password. Nothing was changed.',
      causes: {
        'netbios-names': {
          text: 'The list of preferred domain controllers holds NetBIOS names instead of full names.',
          check:
            'Synchronization Service > Connectors > the AD connector > Properties > Configure Directory Partitions: short names in the list. Event 33001 stands beside it.',
          fix: 'Replace them with fully qualified names.',
        },
        'dc-unreachable': {
          text: 'The domain controllers on the list are down or cannot be reached from the Connect server.',
          check: 'Test from the Connect server whether each listed domain controller answers.',
          fix: 'Bring them back, or list ones that answer.',
        },
      },
      steps: [
        'Open the AD connector in Synchronization Service, Configure Directory Partitions, and read the preferred domain controllers.',
        'Replace NetBIOS names with fully qualified names and remove controllers that no longer exist.',
        'Test the connection from the Connect server to the listed controllers.',
        'Test the reset again.',
      ],
      notes: [
        'Known from a blog of 2022 only. The code alone does not prove the cause: read the event text around it.',
        'Connect needs a writable domain controller (not a read-only one), and NetBIOS domain names with a dot are not supported.',
        'Writeback has no queue: while Active Directory is unavailable, no reset can succeed.',
      ],
      keywords: ['preferred domain controller', 'netbios', 'fqdn', 'dc down'],
    },
    '0x8023062C': {
      title: 'LDAP connection to AD is not signed and encrypted',
      meaning:
        'Active Directory lets a password be set only over a signed and encrypted (128-bit) LDAP connection, and the AD connector does not use one. Every reset through this connector can fail until that is turned on.',
      causes: {
        'forest-option-off': {
          text: 'Sign and Encrypt LDAP Traffic is off for the forest connection.',
          check: 'Synchronization Service > Connectors > the AD connector > Properties > Connect to Active Directory Forest > Options.',
          fix: 'Tick the option.',
        },
        'partition-option-off': {
          text: 'The same option is off for the directory partition.',
          check: 'In the same Properties: Configure Directory Partitions > Options.',
          fix: 'Tick the option.',
        },
        'alternate-credentials-option-off': {
          text: 'Alternate credentials are used, and the option is off there.',
          check: 'In the same Properties: Set Credentials > Options. Applies only when alternate credentials are used.',
          fix: 'Tick the option.',
        },
      },
      steps: [
        'Open the Properties of the AD connector in Synchronization Service.',
        'Turn on Sign and Encrypt LDAP Traffic under Connect to Active Directory Forest > Options.',
        'Turn it on under Configure Directory Partitions > Options.',
        'If alternate credentials are used, turn it on under Set Credentials > Options as well.',
        'Restart the sync service (`Microsoft Azure AD Sync` on older servers) and test again.',
      ],
      keywords: ['sign and encrypt ldap traffic', 'ldap signing', '128-bit', 'secure connection'],
    },
    '0x800700CE': {
      title: 'Password of the connector account is too long',
      meaning:
        'Writeback or unlock fails because the password of the AD DS connector account itself is too long. The password the person chose is not the problem, although the Windows text speaks of a file name or extension.',
      causes: {
        'connector-password-too-long': {
          text: 'The password of the connector account has more than 256 characters.',
          check: '`Get-ADSyncADConnectorAccount` names the account; ask whoever set its password how long it is.',
          fix: 'Set a password of at most 256 characters and enter it in the connector.',
        },
      },
      steps: [
        'Find the connector account with `Get-ADSyncADConnectorAccount`.',
        'Give it a password of at most 256 characters in Active Directory.',
        'Enter the new password under Synchronization Service > Connectors > the AD connector > Properties.',
        'Test a reset.',
      ],
      notes: [
        'Older Microsoft text gives a limit of 127 characters.',
        'This is a general Windows code, so it counts here only in a writeback or unlock event. The name `ERROR_FILENAME_EXCED_RANGE` is the Windows one; the password reset documents give only the number.',
      ],
      keywords: ['filename or extension is too long', 'connector account password', '256 characters', '127 characters'],
    },
    ERROR_ACCESS_DENIED: {
      title: 'Windows refused a remote SAM call by the connector',
      meaning:
        'Inside event 6329 this means that Windows refused the connector account when it called the account database (SAM) remotely. The password was not set, and another password does not help.',
      causes: {
        'remote-sam-policy': {
          text: 'The policy Network access: Restrict clients allowed to make remote calls to SAM leaves out the connector account.',
          check: 'Run `gpresult /h` on the Connect server and on the domain controllers, and read that policy.',
          fix: 'Allow the MSOL account (Remote Access: Allow), then run `gpupdate /force`.',
        },
        'left-over-registry-value': {
          text: 'The policy is gone, but its registry value was left behind.',
          check:
            '`Get-ItemProperty HKLM:\\System\\CurrentControlSet\\Control\\Lsa RestrictRemoteSam` still shows a value while no policy defines it.',
          fix: 'Delete the value `RestrictRemoteSam`.',
        },
        'protected-account': {
          text: 'The user is or was in a protected group, which writeback refuses by design.',
          check: '33004 stands beside it and `adminCount` is 1 on the AD user.',
          fix: 'Reset the password on-premises.',
        },
        'old-build': {
          text: 'An old Connect build; `SSPR_0029` with this error was fixed in 2.1.19.0.',
          check: 'Read the installed Connect version.',
          fix: 'Install the latest Connect.',
        },
        'sam-groups-or-user-right': {
          text: 'Authenticated Users is missing from the `samServer` object or from Pre-Windows 2000 Compatible Access, or a service lacks Impersonate a client after authentication.',
          check:
            'Look at both for Authenticated Users, and at that right: Administrators, LOCAL SERVICE, NETWORK SERVICE and SERVICE should hold it.',
          fix: 'Add what is missing.',
        },
      },
      steps: [
        'Find 33004 and 6329 for the same minute; 6329 has to carry this text.',
        'Look at `adminCount` of the user. If it is 1, reset on-premises.',
        'Read the remote SAM policy with `gpresult /h` on the Connect server and on the domain controllers.',
        'Allow the MSOL account in the policy, or undefine the policy and delete `RestrictRemoteSam`.',
        'Run `gpupdate /force` and test again.',
        'If the value comes back, a group policy still sets it: change it there.',
      ],
      notes: [
        '`0x80070005` is the usual hex form of access denied, but no password reset source shows it.',
        'The same words appear in many Windows logs; this entry is about event 6329 of `ADSync` only.',
      ],
      keywords: ['restrictremotesam', 'remote calls to sam', 'access denied', '0x80070005', 'admaexport.cpp(2944)'],
    },
    '8344': {
      title: 'AD refused an attribute export, not a password reset',
      meaning:
        'A look-alike: Connect tried to export an attribute to Active Directory and lacked the right. It says nothing about password writeback, even when it shows up for the same user.',
      causes: {
        'adminsdholder-strips-right': {
          text: 'The account is protected, and AdminSDHolder keeps removing the right to write the attribute.',
          check: '`adminCount` is 1 on the account, and the export error names an attribute such as `msDS-KeyCredentialLink`.',
          fix: 'Correct the right on that attribute.',
        },
      },
      steps: [
        'Note the attribute and the account named in the export error.',
        'Give the connector account the right on that attribute, apart from any password reset case.',
        'For the failing reset itself, look for `PasswordResetService` 330xx and `ADSync` 6329 in the Application log.',
      ],
      notes: [
        'Known from a public note about Connect, not from Microsoft documentation on password reset.',
        'A protected account is refused by password writeback too, but that shows as 33004, not as 8344.',
      ],
      keywords: ['insuff_access_rights', 'insufficient access rights', 'msds-keycredentiallink', 'permission-issue'],
    },
    AADSTS50034: {
      title: 'No such account in this tenant',
      meaning:
        'Entra ID does not know the user name that was typed in this tenant. The person cannot sign in or reset until the right name is used or the account exists.',
      causes: {
        'mistyped-name': {
          text: 'The user name was mistyped.',
          check: 'Compare the name in the sign-in log, letter by letter, with the user in Entra ID > Users.',
          fix: 'Type the full user name again.',
        },
        'wrong-tenant': {
          text: 'The account belongs to another tenant.',
          check: 'Search for the user in this tenant: the name is spelt correctly but is not there.',
          fix: 'Sign in to the tenant that holds the account.',
        },
        'not-synchronised': {
          text: 'The account exists in AD but has not been synchronised to the cloud.',
          check: 'The user is found in AD but not under Entra ID > Users; look at Entra Connect > Connect Health > sync errors.',
          fix: 'Correct the sync error or the sync scope, then synchronise again.',
        },
        'email-instead-of-upn': {
          text: 'A mail address was typed that is not the sign-in name (UPN), and e-mail as alternate login ID is off.',
          check: "Compare the user's UPN with the primary mail address: they differ and the mail address was typed.",
          fix: 'Use the UPN, or turn on e-mail as alternate login ID.',
        },
      },
      steps: [
        'Check the spelling of the user name, including the part after the @.',
        'Search for the user in Entra ID > Users and confirm that it is the right tenant.',
        'For an account that lives in AD, check that it is synchronised without errors.',
      ],
      keywords: ['user not found', 'account does not exist', 'useraccountnotfound', 'wrong tenant'],
    },
    AADSTS50053: {
      title: 'Account locked by smart lockout, or bad IP address',
      meaning:
        'Sign-in was stopped for one of two reasons: too many wrong passwords triggered smart lockout, or the attempt came from a bad IP address. The sign-in log says which.',
      causes: {
        'smart-lockout': {
          text: 'Too many wrong passwords in a row; smart lockout starts after 10 tries, lasts one minute at first and grows.',
          check: 'The failure reason in the sign-in log speaks of a locked account or too many wrong attempts.',
          fix: 'Wait until the lockout ends, or reset the password with self-service reset.',
        },
        'bad-ip-address': {
          text: 'The sign-in came from an IP address that is rated as bad.',
          check: 'The failure reason in the sign-in log names the IP address rather than the lockout.',
          fix: 'Find out which network or proxy the address belongs to.',
        },
      },
      steps: [
        'Open the sign-in log and read the failure reason of the attempt.',
        'Lockout: wait for it to end, or let the user reset the password.',
        'IP address: find out where the attempt came from before doing anything to the account.',
      ],
      notes: ['Smart lockout is a different limit from the 24-hour block of self-service reset.'],
      keywords: ['locked out', 'smart lockout', 'idslocked', 'malicious ip', 'too many wrong passwords'],
    },
    AADSTS50055: {
      title: 'The password has expired',
      meaning: 'The password has expired. The user is offered a change at sign-in; otherwise an administrator resets it.',
      causes: {
        expired: {
          text: 'The password is older than the expiry policy allows.',
          check:
            'The sign-in log shows 50055 for the user. By default cloud passwords do not expire; tenants made before 2021 started with 90 days.',
          fix: 'Change it at sign-in or use self-service reset.',
        },
        'change-not-possible': {
          text: 'A user from AD cannot complete the change in the cloud because password writeback is missing.',
          check: 'The change ends with AADSTS120012 or SSPR_0010; status line under Entra ID > Password reset > On-premises integration.',
          fix: 'Turn on password writeback, or change the password in AD.',
        },
      },
      steps: [
        'Let the user change the password at sign-in or with self-service reset.',
        'For a user from AD, make sure that password writeback works; the cloud change needs it.',
        'If neither works, a helpdesk administrator resets the password.',
      ],
      keywords: ['password expired', 'expired password', 'forced change'],
    },
    AADSTS50056: {
      title: 'No usable password stored in the cloud',
      meaning: 'Entra ID holds no password, or an unusable one, for this user, so a cloud sign-in with a password cannot work.',
      causes: {
        'hash-never-synced': {
          text: 'The password hash of this user never reached the cloud.',
          check: 'On the Entra Connect server look for `Directory Synchronization` 657 with Failed, or 611, for the user or domain.',
          fix: 'Repair password hash sync for the user.',
        },
        'federated-cloud-sign-in': {
          text: 'A federated user tried a sign-in that needs a password in the cloud.',
          check: 'The domain of the user is federated and the tenant does not synchronise password hashes.',
          fix: "Sign in through the organisation's federation service, or turn on password hash sync.",
        },
      },
      steps: [
        'Let the user type the password once more.',
        'Cloud-only user: reset the password.',
        'User from AD: check that password hash sync covers this user and reports no failure.',
      ],
      keywords: ['null password', 'no password in cloud', 'invalid password', 'password hash sync'],
    },
    AADSTS50057: {
      title: 'The account is disabled',
      meaning: 'The account is turned off, so it cannot sign in and a reset does not help.',
      causes: {
        'disabled-at-source': {
          text: 'The account was disabled in the directory that owns it: AD for a synchronised user, Entra ID otherwise.',
          check: 'Check whether the account is enabled in AD (synchronised user) or in Entra ID > Users (cloud-only user).',
          fix: 'Enable it there and, for AD, let the change synchronise.',
        },
      },
      steps: [
        'Confirm that the person should still have access.',
        'Enable the account in its source: AD for synchronised users, Entra ID for cloud-only users.',
        'For AD, wait for the next synchronisation, then sign in again.',
      ],
      keywords: ['account disabled', 'userdisabled', 'blocked account'],
    },
    AADSTS50064: {
      title: 'User name or password check failed',
      meaning: 'The user name and password did not pass the check. Nothing else is known from this code alone.',
      steps: ['Type the user name and password again.', 'If the password is forgotten, use self-service reset.'],
      notes: ['Microsoft describes this code in a single line; the step is the obvious user action, not a documented fix.'],
      keywords: ['credential error', 'wrong password', 'login failed'],
    },
    AADSTS50072: {
      title: 'Second factor must be registered first',
      meaning: 'The sign-in was paused because the user has to register a second factor before it can go on. It is a prompt, not a fault.',
      causes: {
        'not-registered': {
          text: 'Multifactor authentication is needed and the user has not registered a second factor.',
          check: "The user's authentication methods in Entra ID > Users show no method that can serve as a second factor.",
          fix: 'Finish the registration that is offered.',
        },
      },
      steps: ['Finish the registration shown at sign-in, or register at `aka.ms/mysecurityinfo`.'],
      notes: ['Microsoft describes this code in a single line; the step is the obvious user action, not a documented fix.'],
      keywords: ['mfa registration', 'enrol mfa', 'proof up'],
    },
    AADSTS50074: {
      title: 'Multifactor authentication not passed',
      meaning: 'Multifactor authentication was asked for and was not completed, so the sign-in stopped at that point.',
      steps: ['Sign in again and complete multifactor authentication.'],
      notes: ['Microsoft describes this code in a single line; the step is the obvious user action, not a documented fix.'],
      keywords: ['mfa required', 'strong authentication', 'mfa not completed'],
    },
    AADSTS50076: {
      title: 'Multifactor authentication is required',
      meaning:
        'A policy, or a sign-in from a new place, asks for multifactor authentication. The sign-in goes on once the user completes it.',
      causes: {
        'policy-requires-mfa': {
          text: 'A policy set by the administrator asks for multifactor authentication.',
          check: 'The sign-in log record of the attempt names the policy that applied.',
        },
        'new-location': {
          text: 'The user has moved to a new location, and that triggers the request.',
          check: 'The location column in the sign-in log differs from the earlier sign-ins of the user.',
        },
      },
      steps: ['Sign in again in a window that can show the prompt, and complete multifactor authentication.'],
      keywords: ['mfa required', 'interaction required', 'new location'],
    },
    AADSTS50078: {
      title: 'Earlier multifactor authentication is too old',
      meaning: 'The last multifactor authentication is older than the policy accepts, so it has to be done again.',
      causes: {
        'mfa-expired': {
          text: 'A policy limits how long a completed multifactor authentication counts, and that time is over.',
          check: 'The time of the last completed multifactor authentication in the sign-in log lies before the limit of the policy.',
        },
      },
      steps: ['Sign in again and complete multifactor authentication.'],
      keywords: ['mfa expired', 'reauthenticate', 'strong auth expired'],
    },
    AADSTS50079: {
      title: 'Multifactor authentication must be set up',
      meaning:
        'Multifactor authentication is required and is not in place yet. A managed user has to register; for a federated user the federation service has to confirm it.',
      causes: {
        'managed-not-registered': {
          text: 'A managed user has not registered for multifactor authentication.',
          check: "The domain is not federated, and the user's authentication methods in Entra ID > Users show no second factor.",
          fix: 'Register security info.',
        },
        'federated-no-claim': {
          text: 'A federated user arrived without the claim that multifactor authentication was done.',
          check: 'The domain is federated; the sign-in failed after the federation service had accepted the user.',
          fix: 'Have the federation service perform multifactor authentication and send the claim.',
        },
      },
      steps: [
        'Managed user: register at `aka.ms/mysecurityinfo` or follow the prompt.',
        'Federated user: have the federation service send the multifactor claim.',
      ],
      keywords: ['enrol mfa', 'register mfa', 'federated mfa claim'],
    },
    AADSTS50087: {
      title: 'Short failure during multifactor authentication',
      meaning: 'The multifactor step failed for a moment. A new attempt normally works.',
      steps: ['Try the sign-in again.'],
      keywords: ['mfa failed', 'sas error', 'transient mfa error'],
    },
    AADSTS50088: {
      title: 'Too many phone messages or calls for MFA',
      meaning:
        'The telecom limit for multifactor text messages or calls was reached. It is a separate limit from the 24-hour block of self-service reset and passes after a few minutes.',
      causes: {
        'telecom-limit': {
          text: 'Too many phone messages or calls were requested in a short time.',
          check: 'Count the 50088 records and the phone requests of the user in the sign-in log of the last minutes.',
          fix: 'Wait, then use one attempt or another method.',
        },
      },
      steps: ['Wait a few minutes before asking for another code.', 'Use another registered method, such as the authenticator app.'],
      notes: ['Text messages and calls delivered by Microsoft end on 1 February 2027; move users to other methods before then.'],
      keywords: ['sms limit', 'telecom limit', 'too many calls', 'code not received'],
    },
    AADSTS50125: {
      title: 'Sign-in paused to register reset information',
      meaning:
        'The sign-in was interrupted for a password reset or to register the information that reset needs. This is expected when registration at sign-in is on.',
      causes: {
        'registration-required': {
          text: 'Registration at sign-in is on and the user has not registered enough.',
          check: 'Entra ID > Password reset > Registration: require users to register is Yes; `isSsprRegistered` of the user is false.',
          fix: 'Complete the registration.',
        },
        'reconfirm-interval': {
          text: 'The interval for confirming existing information is over.',
          check:
            'Entra ID > Password reset > Registration: compare the reconfirm days (0 to 730, 0 means never) with the last confirmation.',
          fix: 'Confirm or correct the information shown.',
        },
        'registered-only-campaign': {
          text: 'The 2026 registration campaign asks users whose data was never registered; only registered methods now count for reset.',
          check: 'Registration at sign-in is on and the user has only directory phone or mail values, no registered methods.',
          fix: 'Register the methods once.',
        },
      },
      steps: [
        'Let the user complete the page that is shown.',
        'If people should not be asked, review Entra ID > Password reset > Registration.',
      ],
      notes: [
        'Sources disagree on the dates: Microsoft Learn gives 5 October 2026 for enforcement and 9 November 2026 for the registration campaign; other notices give the two days the other way round. Both are past.',
      ],
      keywords: ['registration required', 'more information required', 'require users to register', 'interrupt'],
    },
    AADSTS50126: {
      title: 'Wrong user name or password',
      meaning:
        'The user name or the password was not right. A few of these are normal; many for one user mean a forgotten or outdated password.',
      causes: {
        mistyped: {
          text: 'The user name or password was mistyped or forgotten.',
          check: 'The sign-in log shows a few tries; the audit log shows no reset or change shortly before.',
          fix: 'Type it again or use self-service reset.',
        },
        'right-after-reset': {
          text: 'The password was reset moments ago and the new one has not arrived everywhere.',
          check: 'The audit log shows a reset or change of this user within the last minutes; see also `OnPremisesSuccessCloudFailure`.',
          fix: 'Wait some minutes and sign in with the new password.',
        },
        'reset-in-wrong-portal': {
          text: 'The password was reset in the Microsoft 365 admin center, which does not write to AD, while AD checks the password at sign-in.',
          check: 'Ask where the reset was made; the old AD password still works.',
          fix: 'Reset again in the Entra admin center.',
        },
      },
      steps: [
        'Let the user type user name and password again.',
        'After a recent reset, wait some minutes and use the new password.',
        'If the password is forgotten, use self-service reset.',
      ],
      keywords: ['wrong password', 'invalid username or password', 'incorrect password', 'cannot sign in after reset'],
    },
    AADSTS50132: {
      title: 'Session ended after a password change or expiry',
      meaning: 'The session is no longer valid because the password expired or was changed. A new sign-in starts a new one.',
      causes: {
        'password-changed': {
          text: 'The password was changed or reset after the session began.',
          check: 'The audit log shows a change or reset of this user after the start of the session.',
          fix: 'Sign in again with the new password.',
        },
        'password-expired': {
          text: 'The password expired.',
          check: 'The next sign-in asks for a new password or shows AADSTS50055.',
          fix: 'Change the password at sign-in.',
        },
      },
      steps: ['Sign in again, with the new password if it was changed.'],
      keywords: ['session expired', 'sso invalid', 'sign in again'],
    },
    AADSTS50133: {
      title: 'Session revoked after a password change or expiry',
      meaning: 'The session was revoked because the password expired or was changed. A new sign-in starts a new one.',
      causes: {
        'password-changed': {
          text: 'The password was changed or reset after the session began.',
          check:
            'The audit log shows a change or reset of this user, and often `Update StsRefreshTokenValidFrom Timestamp`, after the start of the session.',
          fix: 'Sign in again with the new password.',
        },
        'password-expired': {
          text: 'The password expired.',
          check: 'The next sign-in asks for a new password or shows AADSTS50055.',
          fix: 'Change the password at sign-in.',
        },
      },
      steps: ['Sign in again, with the new password if it was changed.'],
      keywords: ['session revoked', 'sso revoked', 'sign in again'],
    },
    AADSTS50135: {
      title: 'Password change demanded because of risk',
      meaning: 'The account is seen as at risk, so the password has to be changed before the sign-in can go on.',
      causes: {
        'account-at-risk': {
          text: 'The account is rated as at risk and a password change is demanded.',
          check: 'Look at the risk state of the user and at what raised it.',
          fix: 'Change the password, then review the risk.',
        },
        'writeback-missing': {
          text: 'A user from AD cannot meet the demand because password writeback is missing.',
          check: 'The change ends with AADSTS120012 or SSPR_0010; status line under Entra ID > Password reset > On-premises integration.',
          fix: 'Turn on password writeback, or have the password changed in AD.',
        },
      },
      steps: [
        'Let the user change the password when asked.',
        'For a user from AD, make sure that password writeback works.',
        "Look at the user's risk and at what raised it before closing the case.",
      ],
      keywords: ['compromised password', 'risky user', 'user risk', 'at risk'],
    },
    AADSTS50140: {
      title: 'Stay-signed-in question, not a failure',
      meaning: 'The sign-in paused to ask whether the user wants to stay signed in. It is a normal step.',
      steps: ['Nothing to do.'],
      keywords: ['kmsi', 'keep me signed in', 'stay signed in'],
    },
    AADSTS50142: {
      title: 'Password must be reset or changed first',
      meaning: 'The request cannot go on until the password has been reset or changed.',
      causes: {
        'change-required': {
          text: 'A password reset or change is demanded for the account.',
          check: 'The next interactive sign-in of the user asks for a new password.',
          fix: 'Change the password.',
        },
        'risk-policy': {
          text: 'A risk-based Conditional Access policy demands the change.',
          check: 'The sign-in record names a Conditional Access policy, and the user carries a risk.',
          fix: 'Change the password and review the risk.',
        },
      },
      steps: ['Sign in interactively and change the password.', 'For a user from AD, make sure that password writeback works.'],
      notes: [
        "Microsoft's published list of codes leaves this one out. Only a unit test in a Microsoft library ties it to a required reset; the link to risk-based Conditional Access is a community reading.",
      ],
      keywords: ['password reset required', 'password change required', 'conditional access risk'],
    },
    AADSTS50144: {
      title: 'The on-premises AD password has expired',
      meaning: "The user's password in AD has expired, so it can no longer be used to sign in.",
      causes: {
        'ad-password-expired': {
          text: 'The password is older than AD allows.',
          check: 'Run `net user NAME /domain` for the user and compare with `net accounts`.',
          fix: 'Reset it with self-service reset and writeback, or set a new one in AD.',
        },
      },
      steps: [
        'Let the user reset the password at `aka.ms/sspr`, when password writeback is on.',
        'Otherwise set a new password in AD.',
        'Sign in with the new password.',
      ],
      keywords: ['ad password expired', 'on-premises password expired'],
    },
    AADSTS50173: {
      title: 'Old tokens revoked, new sign-in needed',
      meaning:
        'The tokens in use were revoked, typically because the password was changed or reset. It is the normal follow-up of a reset.',
      causes: {
        'password-changed': {
          text: 'The password was changed or reset, and older tokens no longer count.',
          check: 'The audit log shows `Update StsRefreshTokenValidFrom Timestamp` for the user shortly before.',
          fix: 'Sign in again.',
        },
      },
      steps: ['Sign in again, with the new password.'],
      keywords: ['fresh token needed', 'token revoked', 'refresh token'],
    },
    AADSTS500571: {
      title: 'The guest account is disabled',
      meaning:
        'The guest account in the tenant that owns the resource is disabled, so the guest cannot get in. The home account and its password are not the problem.',
      causes: {
        'guest-disabled': {
          text: 'The guest object in the resource tenant is disabled.',
          check: "Entra ID > Users in the resource tenant: the guest's account is not enabled.",
          fix: 'Enable the guest account.',
        },
      },
      steps: ['Confirm that the guest should still have access.', 'Enable the guest account in the resource tenant.'],
      keywords: ['guest disabled', 'b2b', 'external user disabled'],
    },
    AADSTS53003: {
      title: 'Blocked by Conditional Access',
      meaning: 'A Conditional Access policy did not allow this sign-in. A new password does not change that.',
      causes: {
        'policy-blocks': {
          text: 'A Conditional Access policy blocks this combination of user, app, device or place.',
          check: 'Open the record in the sign-in log and read which policy failed.',
          fix: 'Meet the conditions of the policy, or adjust it.',
        },
      },
      steps: [
        'Open the failed record in the sign-in log and read which policy blocked it.',
        'Sign in from a place or device that the policy accepts, or have the policy adjusted.',
      ],
      keywords: ['conditional access', 'access blocked', 'ca policy'],
    },
    AADSTS53004: {
      title: 'Registration blocked because of risk',
      meaning: 'The user may not register security info now, because the sign-in or the account is seen as risky.',
      causes: {
        risk: {
          text: 'A risk rating stops the registration.',
          check: "Look at the sign-in record and at the user's risk.",
          fix: 'Lower the risk, or register from a trusted place.',
        },
      },
      steps: [
        'Let the user try from a usual device and a trusted place.',
        "Review the user's risk and deal with what raised it.",
        'Then start the registration again.',
      ],
      keywords: ['risk', 'registration blocked', 'proof up', 'security info'],
    },
    AADSTS53010: {
      title: 'Security info may be registered only from set places',
      meaning: 'A policy lets users register security info only from certain places or devices, and this attempt came from somewhere else.',
      causes: {
        'registration-policy': {
          text: 'A Conditional Access policy on the user action Register security information limits where registration may happen.',
          check: 'Read the policy in the sign-in record and look for the user action Register security information.',
          fix: 'Register from an allowed place or device.',
        },
      },
      steps: [
        'Register from a place or device that the policy allows.',
        'If that is not possible and the policy allows it, give the user a Temporary Access Pass.',
        'Adjust the policy if it is stricter than wanted.',
      ],
      keywords: ['register security information', 'trusted location', 'temporary access pass', 'tap'],
    },
    AADSTS53011: {
      title: 'Guest blocked because of risk in the home tenant',
      meaning:
        'The guest was blocked because the home organisation rates the account as risky. The inviting organisation cannot lift that.',
      causes: {
        'home-tenant-risk': {
          text: 'The account is at risk in its home tenant.',
          check: 'The user type is guest and the record carries 53011; the risk itself shows only in the home tenant.',
          fix: 'The home tenant deals with the risk.',
        },
      },
      steps: [
        'Tell the guest to contact the IT department of the home organisation.',
        'Try again once the home organisation has cleared the risk.',
      ],
      keywords: ['guest risk', 'home tenant', 'b2b'],
    },
    AADSTS80001: {
      title: 'Pass-through agent cannot reach AD',
      meaning:
        'The pass-through authentication agent cannot connect to AD, so passwords cannot be checked and sign-in fails for the users it serves.',
      causes: {
        'forest-membership': {
          text: "The agent's server is not a member of the forest whose users it has to check.",
          check: "On the agent's server, look at the domain it is joined to and compare with the users' forest.",
          fix: 'Run the agent on a member server of that forest.',
        },
        'dc-not-reachable': {
          text: "The agent's server cannot reach a domain controller.",
          check: "Test the connection from the agent's server to a domain controller of the users' domain.",
          fix: 'Restore the connection.',
        },
      },
      steps: [
        'Check that the agent is running.',
        'Check that its server belongs to the same forest as the users.',
        'Check that it can reach a domain controller.',
      ],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'on-premises store not available', 'cannot connect to active directory'],
    },
    AADSTS80002: {
      title: 'On-premises password check timed out',
      meaning: 'AD was asked to check the password and the answer did not come in time.',
      causes: {
        'dc-slow': {
          text: 'A domain controller is slow or hard to reach.',
          check: "Test from the agent's server how a domain controller of the users' domain answers.",
          fix: 'Repair the domain controller or the way to it.',
        },
        'agent-load': {
          text: 'The server of the agent is overloaded.',
          check: "Look at the load of the agent's server at the time of the failed sign-in.",
          fix: 'Relieve the server.',
        },
      },
      steps: ['Let the user try again.', 'Check the domain controllers.', "Check the load of the agent's server."],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'timeout', 'validation request timed out'],
    },
    AADSTS80005: {
      title: 'Unknown answer from the pass-through agent',
      meaning: 'The pass-through authentication agent gave an answer that the service could not interpret.',
      steps: [
        'Let the user try again.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'unpredictable web exception', 'unexpected response'],
    },
    AADSTS80007: {
      title: 'Pass-through agent could not check the password',
      meaning: 'The agent was reached but could not validate the password on-premises.',
      steps: ['Read the log of the agent at the time of the attempt.', 'Check that AD works and that a domain controller answers.'],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'error occurred on premises', 'cannot validate password'],
    },
    AADSTS80010: {
      title: 'Pass-through agent could not decrypt the password',
      meaning: 'The agent received the password but could not decrypt it, so it was never checked against AD.',
      steps: [
        'Check the agent and read its log at the time of the attempt.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'Microsoft names no fix for this code.',
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'encryption exception', 'decrypt password'],
    },
    AADSTS80012: {
      title: 'Sign-in outside the logon hours set in AD',
      meaning: 'The user tried to sign in at a time that AD does not allow for this account.',
      causes: {
        'logon-hours': {
          text: 'The account in AD is limited to certain logon hours.',
          check: 'Compare the time of the attempt in the sign-in log with the logon hours of the account in AD.',
          fix: 'Wait for the permitted hours, or change them in AD.',
        },
      },
      steps: [
        'Compare the time of the attempt with the logon hours of the account in AD.',
        'Wait for the permitted hours, or change them.',
      ],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'logon hours', 'time restriction'],
    },
    AADSTS80013: {
      title: 'Clocks of the agent server and AD differ',
      meaning: "The time on the pass-through agent's server and the time in AD are too far apart, so the password cannot be checked.",
      causes: {
        'clock-difference': {
          text: "The clock of the agent's server or of a domain controller is wrong.",
          check: "Compare the time on the agent's server with the time on a domain controller.",
          fix: 'Repair time synchronisation.',
        },
      },
      steps: ["Compare the clocks of the agent's server and the domain controllers.", 'Repair time synchronisation, then sign in again.'],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'time skew', 'clock skew', 'time sync'],
    },
    AADSTS80014: {
      title: 'Pass-through agent answered too late',
      meaning: "The agent's answer came after the allowed time, so the sign-in failed.",
      steps: [
        'Let the user try again.',
        'Check the agent and its server.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'The code is about checking a password at sign-in by pass-through authentication. Password writeback has its own events (source `PasswordResetService`).',
      ],
      keywords: ['pass-through authentication', 'pta agent', 'agent timeout', 'response time exceeded'],
    },
    AADSTS90072: {
      title: 'External account does not exist in this tenant',
      meaning:
        'The person signed in with an account from elsewhere that this tenant does not know. For a synchronised user, a mismatch between the identifiers of the AD object and the cloud object gives the same code.',
      causes: {
        'not-invited': {
          text: 'The external account was never added to this tenant as a guest.',
          check: 'Search for the account under Entra ID > Users: it is not there.',
          fix: 'Use another account, or invite this one.',
        },
        'wrong-account': {
          text: 'The person is signed in with a different account than intended.',
          check: 'Compare the account named on the error page with the one the person meant to use.',
          fix: 'Sign out and sign in with the right account.',
        },
        'immutableid-mismatch': {
          text: 'The ImmutableID of the cloud user does not match the sourceAnchor of the AD object.',
          check: 'Compare `ImmutableID` in the cloud with the sourceAnchor value of the AD object.',
          fix: 'Repair the link between the two objects.',
        },
      },
      steps: [
        'Check which account the person used; sign out and use the right one.',
        'For a guest, invite the account.',
        'For a synchronised user, compare ImmutableID and sourceAnchor and repair the link.',
      ],
      keywords: ['external user', 'guest not found', 'immutableid', 'sourceanchor'],
    },
    AADSTS120000: {
      title: 'Current password was wrong in a change',
      meaning: 'The user wanted to change the password and typed a current password that was not right. Nothing was changed.',
      causes: {
        mistyped: {
          text: 'The current password was mistyped.',
          check: 'A new sign-in with the same password works, so the user does know it.',
          fix: 'Start the change again and type it carefully.',
        },
        forgotten: {
          text: 'The user no longer knows the current password.',
          check: 'A new sign-in with it fails too (AADSTS50126).',
          fix: 'Use self-service reset at `aka.ms/sspr`; it does not ask for the old password.',
        },
        'just-reset': {
          text: 'The password was reset moments ago and the new one is not known everywhere, or the old one was typed.',
          check: 'The audit log shows a reset of this user within the last minutes.',
          fix: 'Wait some minutes, then use the new password as the current one.',
        },
        'ad-and-cloud-differ': {
          text: 'AD still holds an older password, for example after a reset in the Microsoft 365 admin center, which is not written back.',
          check:
            'Application log on the Connect server: `PasswordResetService` 33007 at that time; the audit record of the earlier reset shows `OnPremisesAgent=None`.',
          fix: 'Reset the password again in the Entra admin center.',
        },
      },
      steps: [
        'Type the current password again, carefully.',
        'After a recent reset, wait some minutes and type the new password as the current one.',
        'If the password is not known, use self-service reset at `aka.ms/sspr`.',
        'After a reset in the Microsoft 365 admin center, repeat it in the Entra admin center.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'wrong current password', 'old password incorrect'],
    },
    AADSTS120002: {
      title: 'New password is too weak',
      meaning: 'The new password did not meet the strength that Entra ID asks for. The old password still applies.',
      causes: {
        'too-short-or-simple': {
          text: 'The password has fewer than 8 characters, or fewer than three of the four character classes.',
          check: 'Count the characters and the classes: lower case, upper case, digits, symbols.',
          fix: 'Choose one with at least 8 characters and three classes.',
        },
        'character-not-allowed': {
          text: 'The password contains characters that the cloud policy does not take, or has more than 256.',
          check: 'Look for Unicode characters; the cloud policy takes none.',
          fix: 'Use plain letters, digits and symbols only.',
        },
        'other-rule': {
          text: 'The password is long enough, but another rule refuses it, such as the banned list or AD.',
          check: 'A stronger password is refused too: read the new code. 120018 is the banned list, 120004 is AD, 120003 is the user name.',
          fix: 'Follow that entry.',
        },
      },
      steps: [
        'Choose a longer password with at least three of: lower case, upper case, digits, symbols.',
        'Leave out Unicode characters.',
        'If a clearly strong password is refused, read the new code and the reason in the audit log.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'weak password', 'password strength', 'complexity'],
    },
    AADSTS120003: {
      title: 'New password contains the user name',
      meaning: "The new password holds the user's own name, so it was refused. The old password still applies.",
      causes: {
        'contains-sign-in-name': {
          text: 'The sign-in name is part of the new password.',
          check: 'Ask the user, without asking for the password, whether it holds the part of the user name before the @.',
          fix: 'Choose one that shares nothing with the name.',
        },
        'contains-part-of-name': {
          text: 'A part or a spelling of the name is enough for the match.',
          check: 'A password that shares no part with the name is accepted.',
          fix: 'Leave out first name, last name and initials as well.',
        },
        'other-rule': {
          text: 'The name is not the only obstacle.',
          check: 'A password without any name is refused too: read the new code. 120002 is weakness, 120018 the banned list, 120004 AD.',
          fix: 'Follow that entry.',
        },
      },
      steps: ['Choose a password that holds neither the user name nor a part of it.', 'If it is refused again, read the new code.'],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'It is not documented which name is compared, nor whether a part of it is enough.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'contains user name', 'member name'],
    },
    AADSTS120004: {
      title: 'AD policy refused the new password',
      meaning: 'The change reached AD, and AD did not accept the new password. The old password still applies, and writeback itself works.',
      causes: {
        'minimum-age': {
          text: 'The last change is too recent: the minimum password age in AD is not over.',
          check: 'Compare the time of the last change with `net accounts` and `net user NAME /domain`.',
          fix: 'Wait, or set the minimum age to 0 where users change or reset more than once a day.',
        },
        history: {
          text: 'The password was used before and AD keeps a history.',
          check: '`Get-ADDefaultDomainPasswordPolicy` shows the history length; a completely new password is accepted.',
          fix: 'Choose one that was not used before.',
        },
        'length-complexity-pso': {
          text: 'The password breaks the length or complexity rule, or a fine-grained policy for this user.',
          check:
            'Compare the rule with `Get-ADDefaultDomainPasswordPolicy` and check whether a fine-grained policy (PSO) applies to the user.',
          fix: 'Choose one that meets the stricter rule.',
        },
        filter: {
          text: 'A third-party filter or Entra Password Protection on the domain controllers refused it.',
          check:
            'Domain controller Security log: 4724 as Audit Failure at that time although the policy is met; check which filters are installed.',
          fix: 'Choose another password, or review the filter.',
        },
        'cannot-change-flag': {
          text: 'The account is marked as not allowed to change its password.',
          check: 'Check in AD whether User cannot change password is set for the user; the log shows `ADSync` 6329 with 80230619.',
          fix: 'Clear the flag if it was not wanted.',
        },
      },
      steps: [
        'Let the user choose a different password that meets the rules of the organisation.',
        'On the Connect server, look for `PasswordResetService` 33008 and `ADSync` 6329 with 80230619 at that time.',
        'Check the minimum password age first; it also refuses good passwords.',
        'Check whether a fine-grained policy, a filter or the cannot-change flag applies to this user.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: [
        'password change',
        'change password',
        'on-premises policy',
        'password policy',
        'complexity',
        'minimum password age',
        'history',
      ],
    },
    AADSTS120005: {
      title: 'AD has the new password, the cloud write failed',
      meaning:
        'AD accepted the new password, but the copy in the cloud could not be written at once. The new password is the valid one; the cloud follows after some minutes.',
      causes: {
        'timeout-throttling': {
          text: 'A time-out or throttling in the cloud delayed the write.',
          check: 'Sign-in with the new password works some minutes later.',
          fix: 'Wait.',
        },
        'cloud-policy': {
          text: 'The new password meets the AD policy but not the cloud policy.',
          check:
            'Compare the rules: the cloud wants 8 to 256 characters, three of four classes and no Unicode. Sign-in still fails after some minutes.',
          fix: 'Choose a password that meets both.',
        },
        'hash-sync-broken': {
          text: 'Password hash sync does not bring the new hash to the cloud.',
          check: 'Application log, source `Directory Synchronization`: 656 without a 657 Success for the user, or 611 for the domain.',
          fix: 'Repair password hash sync.',
        },
        'pass-through-hash': {
          text: 'In a pass-through tenant the hash stored in the cloud differed from the temporary password; a community remark about the sister reason.',
          check: 'The tenant uses pass-through authentication, and an administrator had set a temporary password shortly before.',
          fix: 'Wait some minutes and sign in with the new password.',
        },
      },
      steps: [
        'Tell the user to wait some minutes and to sign in with the new password.',
        'Do not reset again at once; the password in AD is already the new one.',
        'If sign-in still fails, check `Directory Synchronization` 656, 657 and 611.',
        'Then check the new password against the cloud policy.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'The audit log reports the sister reason OnPremisesSuccessCloudFailure with result success; do not count it as a failed change.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'onpremisessuccesscloudfailure', 'new password does not work', 'cloud failure'],
    },
    AADSTS120008: {
      title: 'Change ended with an error that cannot be retried',
      meaning:
        'The job that carried out the password change ended with an error that it could not retry by itself. The user has to start a new change.',
      causes: {
        'ad-refused': {
          text: 'The on-premises side refused the change.',
          check: 'Application log on the Connect server: 31006, then 31008, with a 330xx or 6329 event beside it.',
          fix: 'Follow the entry of that event.',
        },
        'no-answer': {
          text: 'The request was not answered in time; unanswered messages expire after minutes.',
          check:
            'Application log on the Connect server: no 31007 or 31008 after 31006, or no 31006 at all; look for 31016, 31034 or 32002.',
          fix: 'Restore the connection, as for SSPR_0030.',
        },
        'service-fault': {
          text: "A fault in the service, unrelated to the organisation's set-up.",
          check:
            'No event on the Connect server points to a fault, and service health reports an incident or other users are affected too.',
          fix: 'Wait, then start again.',
        },
      },
      steps: [
        'Let the user start the change again.',
        'For a user from AD, read the Application log of the active Entra Connect server at that time.',
        'Look at service health.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'Microsoft states only that the job ended with an error that cannot be retried; the causes are read from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'async job', 'job terminated', 'nonretryable error'],
    },
    AADSTS120011: {
      title: 'Service could not work out the user name',
      meaning: 'The password change stopped because the service could not derive the user name (UPN) it needs. Nothing was changed.',
      causes: {
        'sign-in-name-not-upn': {
          text: 'The user signed in with something other than the UPN, for example a mail address that differs from it.',
          check: 'Compare the name that the user typed with the UPN under Entra ID > Users.',
          fix: 'Sign in with the UPN and change the password again.',
        },
        'upn-sync-error': {
          text: 'The UPN is in conflict with another object.',
          check: 'Entra Connect > Connect Health > sync errors: look for a duplicate UPN.',
          fix: 'Correct the duplicate in the directory that owns the object, then synchronise.',
        },
        'upn-too-long': {
          text: 'The UPN is longer than allowed.',
          check: 'Count: at most 113 characters in total and 64 before the @.',
          fix: 'Give the user a shorter UPN.',
        },
        'service-fault': {
          text: 'A fault in the service.',
          check: 'The UPN is in order, and a second attempt with the UPN ends with the same code.',
          fix: 'Open a support case.',
        },
      },
      steps: [
        'Sign out, sign in with the full UPN and start the change again.',
        'Check the UPN of the user and its sync errors.',
        'If the password is needed now, use self-service reset or a reset by the helpdesk.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'upn', 'user name inference'],
    },
    AADSTS120012: {
      title: 'This password must be changed on-premises',
      meaning:
        'The password of this user lives in AD, and the cloud may not change it, as a rule because password writeback is not in use. Nothing was changed.',
      causes: {
        'writeback-not-enabled': {
          text: 'Password writeback is not turned on in Entra Connect or cloud sync.',
          check:
            'On the Connect server run `Get-ADSyncAADPasswordResetConfiguration` and read `Enabled`; for cloud sync see On-premises integration.',
          fix: 'Turn on Password writeback under Optional features in the wizard, or cloud sync writeback.',
        },
        'portal-switch-off': {
          text: 'Writing back passwords is switched off in the portal, which pauses it for all users from AD.',
          check: 'Entra ID > Password reset > On-premises integration: the box for writing back passwords is not ticked.',
          fix: 'Tick the box and save.',
        },
        licence: {
          text: 'No licence that includes writeback: P1, P2 or Business Premium.',
          check: "Look at the user's licences; Entra ID Free, Business Basic and Business Standard do not include it.",
          fix: 'Assign a licence that includes writeback.',
        },
        'server-replaced': {
          text: 'The Connect server was rebuilt, or a staging server was promoted, without the option.',
          check:
            'Compare the date of the server change with the first failures; `Get-ADSyncAADPasswordResetConfiguration` on the new active server.',
          fix: 'Run the wizard on the active server and turn the option on.',
        },
        'staged-rollout': {
          text: 'Staged rollout is on for a group; writeback is not supported with it, although it sometimes works.',
          check: 'Check whether staged rollout is used and whether the user is in its group.',
          fix: 'Change the password in AD.',
        },
      },
      steps: [
        'Let the user change the password in AD, or have it reset there, to get back to work.',
        'Check the licence: writeback needs P1, P2 or Business Premium.',
        'Turn on Password writeback in Entra Connect (Optional features) or in cloud sync.',
        'Tick write back passwords under Entra ID > Password reset > On-premises integration.',
        'Give the AD DS connector account the writeback rights (`Set-ADSyncPasswordWritebackPermissions`).',
        'Test the change with one user.',
      ],
      engines:
        'When Entra Connect and cloud sync both serve one domain, cloud sync takes all writeback. The audit detail `OnPremisesAgent` names the agent that served the request.',
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'writeback not enabled', 'change on-premises', 'hybrid user'],
    },
    AADSTS120013: {
      title: 'On-premises agent not reachable during a change',
      meaning:
        'Entra ID could not reach the writeback agent, so the change was not carried out. There is no queue; the user has to try again once the connection is back.',
      causes: {
        'service-stopped': {
          text: 'The sync service has stopped or the Connect server is down.',
          check: 'Services on the Connect server; Application log: `PasswordResetService` 31016 without a later 31015.',
          fix: 'Start the sync service (shown as Microsoft Azure AD Sync on older servers).',
        },
        'port-blocked': {
          text: 'Outbound 443 is blocked, or a proxy or TLS inspection breaks it.',
          check:
            'Events 31034, 32001 or 32002. Take the namespace from 31019 or 31034: `Test-NetConnection NAMESPACE.servicebus.windows.net -Port 443`.',
          fix: 'Allow `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net` without TLS inspection.',
        },
        'tls-or-certificates': {
          text: 'TLS 1.2 is off, or root certificates are missing on the server.',
          check: 'Event 31034 says that the remote certificate is invalid, or TLS 1.2 is not enabled on the server.',
          fix: 'Enable TLS 1.2; install the Azure root certificates.',
        },
        'retired-build': {
          text: 'The Entra Connect build is under 2.5.79.0; sync services of those builds ended on 30 September 2026.',
          check: 'Read the installed version on the server; On-premises integration may report an outdated client.',
          fix: 'Install the current build from the Entra admin center.',
        },
        'only-staging': {
          text: 'Only a staging server is left; writeback runs on the active server alone.',
          check: 'Check on each Connect server whether staging mode is on.',
          fix: 'Make one server active and turn on writeback there.',
        },
        'short-outage': {
          text: 'A passing interruption of the link or of the service.',
          check: 'On-premises integration says the client is running, and a new attempt works.',
          fix: 'Try again.',
        },
      },
      steps: [
        'Let the user try again in a few minutes.',
        'Read the status line under Entra ID > Password reset > On-premises integration.',
        'Check that the sync service runs and look for 31016, 31034, 31044, 32001 and 32002.',
        'Test port 443 to the namespace named in event 31019 or 31034.',
        'Check TLS 1.2 and .NET 4.8, then restart the sync service.',
        'Turn password writeback off and on again in the wizard, with Synchronize now cleared.',
        'Install the latest Entra Connect.',
      ],
      engines:
        'When Entra Connect and cloud sync both serve one domain, cloud sync takes all writeback. The audit detail `OnPremisesAgent` names the agent that served the request.',
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'China and US Government use other host names than the ones given here.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'connectivity', 'agent unreachable', 'service bus', 'firewall'],
    },
    AADSTS120014: {
      title: 'AD account is locked or disabled',
      meaning: 'The account in AD is locked or disabled, so AD did not accept a change. Nothing was changed.',
      causes: {
        'locked-out': {
          text: 'The AD account is locked after too many wrong passwords.',
          check: 'Application log on the Connect server: `PasswordResetService` 33006. In AD the account shows as locked.',
          fix: 'Unlock it in AD, or let the user run self-service reset, which also unlocks.',
        },
        disabled: {
          text: 'The AD account is disabled.',
          check: 'Application log on the Connect server: `PasswordResetService` 33005. In AD the account shows as disabled.',
          fix: 'Enable it if the person should have access, then repeat.',
        },
        'not-yet-synchronised': {
          text: 'The account was disabled in AD after the last synchronisation, so the cloud still let the user in.',
          check: 'The account is disabled in AD but still enabled under Entra ID > Users; compare the last sync time.',
          fix: 'Settle the state in AD, then let it synchronise.',
        },
      },
      steps: [
        'Read 33005 (disabled) or 33006 (locked) in the Application log of the active Entra Connect server.',
        'Locked: unlock the account in AD. Disabled: confirm that the person should have access, then enable it.',
        'Let the user repeat the change.',
        'To let users unlock without a reset, turn on that option under Entra ID > Password reset > On-premises integration.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'locked out', 'account disabled', 'unlock'],
    },
    AADSTS120015: {
      title: "AD side needs an administrator's work",
      meaning:
        'The change reached the on-premises side, which could not carry it out because of how AD or Entra Connect is set up. Trying again does not help.',
      causes: {
        'rights-missing': {
          text: 'The connector account lacks a right, such as Reset password or Change password.',
          check:
            '33004, or `ADSync` 6329 with 80230626. Read the account with `Get-ADSyncADConnectorAccount` and compare its effective access on the user.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions` and wait up to an hour.',
        },
        'inheritance-off': {
          text: 'Inheritance is off on the user or its OU, so the rights do not reach it.',
          check: 'List the objects with `Get-ADSyncObjectsWithInheritanceDisabled`.',
          fix: 'Turn inheritance on where it is safe to do so.',
        },
        'protected-account': {
          text: 'The user is or was a member of a protected AD group. Microsoft lists this for failed changes (31008), yet says elsewhere that such users can change but not reset.',
          check: 'In AD, `adminCount` of the user is 1, with `PasswordResetService` 33004 in the log.',
          fix: 'Change the password on-premises. If the user left the group, clear `adminCount` and turn inheritance on again.',
        },
        'remote-sam-policy': {
          text: 'A policy limits remote calls to SAM and stops the connector account.',
          check: '6329 with ERROR_ACCESS_DENIED; check the `RestrictRemoteSam` registry value and `gpresult /h`.',
          fix: 'Allow the connector account in the policy and run `gpupdate /force`, or undefine the policy and delete the value.',
        },
        'forest-added-later': {
          text: 'A forest was added after writeback had been turned on.',
          check: '`ADSync` 6329 with 8023061f.',
          fix: 'Turn writeback off and on again in the wizard.',
        },
        'unmapped-ad-error': {
          text: 'AD returned another error, for example because of reserved characters in an OU name.',
          check: '33001 in the log; look at each OU name of the user for characters such as `,` `+` `"` `#` or `/`.',
          fix: 'Rename the OU or move the user.',
        },
        'connect-on-dc': {
          text: 'Entra Connect runs on a domain controller.',
          check: 'Check the role of the Connect server.',
          fix: 'Move it to a member server or set preferred domain controllers.',
        },
      },
      steps: [
        'On the active Connect server read `PasswordResetService` and `ADSync` events of the same minute.',
        '33004: check `adminCount` and protected groups; if protected, change the password on-premises.',
        'Otherwise run `Set-ADSyncPasswordWritebackPermissions`, check inheritance and wait up to an hour.',
        '6329 with ERROR_ACCESS_DENIED: allow the connector account in the remote SAM policy.',
        'Any other hex code: follow its entry.',
        'Bring Entra Connect to the current build.',
      ],
      engines:
        'Entra Connect: `Set-ADSyncPasswordWritebackPermissions` for the connector account. Cloud sync: `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack` for its gMSA. If both serve one domain, cloud sync takes all writeback.',
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Sources disagree on the right Change password: Microsoft lists it as required but leaves it out of the step list, and the cloud sync tutorial names four rights without it.',
        'Sources also disagree on protected AD groups: given as a cause of a failed change (31008), but elsewhere only the reset is said to be refused.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: [
        'password change',
        'change password',
        'admin action required',
        'access denied',
        'permissions',
        'protected group',
        'admincount',
      ],
    },
    AADSTS120016: {
      title: 'Reset service did not find the user',
      meaning:
        'The reset service looked for the user during a password change and found no matching account. For a user from AD, suspect the link between the cloud user and the AD object.',
      causes: {
        'deleted-on-premises': {
          text: 'The AD object was deleted or moved out of the sync scope, but the cloud user still exists.',
          check:
            'Application log on the Connect server: `PasswordResetService` 33002. Search for the user in AD and compare its OU with the sync scope.',
          fix: 'Restore the object or bring it back into scope, then synchronise.',
        },
        'sync-error': {
          text: 'The user does not synchronise because of an error, such as a duplicate UPN or mail address.',
          check: 'Entra Connect > Connect Health > sync errors: look for the user.',
          fix: 'Correct the duplicate in the directory that owns the object.',
        },
        'link-broken': {
          text: 'The link between connector space and metaverse is missing.',
          check: 'Search for the user in Synchronization Service Manager and follow the connectors to AD.',
          fix: 'Run a delta sync; if the link stays missing, check the rule with `ADUserAccountEnabled` in its name.',
        },
        'outside-hash-sync-scope': {
          text: 'The user is outside the scope of selective password hash sync; community sources name it for 33002.',
          check: '`ADSync` 6329 with 80230405, and only some users are affected.',
          fix: 'Bring the user into the scope of a password sync rule.',
        },
        'ambiguous-link': {
          text: 'More than one AD account matches the cloud user, so the lookup breaks.',
          check: '`PasswordResetService` 33003, or `ADSync` 6329 with 80230402; look for two enabled accounts or a duplicate anchor.',
          fix: 'Leave one enabled account with a unique anchor.',
        },
      },
      steps: [
        'Check whether the user is synchronised or cloud-only.',
        'Synchronised: look for 33002 in the Application log of the active Entra Connect server.',
        'Check the sync errors of the user in Connect Health.',
        'Find the object in Synchronization Service Manager and follow its links; run a delta sync.',
        'Let the user try again.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'user not found', 'not synced', 'object not found'],
    },
    AADSTS120018: {
      title: 'Banned password list refused the new password',
      meaning:
        "The new password is on the global or the organisation's own banned list, or too close to an entry. The old password still applies.",
      causes: {
        'global-list': {
          text: "The password is common or weak and appears on Microsoft's global list.",
          check:
            'Audit log, Change password (self-service): reason FuzzyPolicyViolationInvalidPassword or PasswordDoesnotComplyFuzzyPolicy, and no custom list holds the word.',
          fix: 'Choose something less common.',
        },
        'custom-list': {
          text: "The password contains a word of the organisation's custom list.",
          check: 'Check whether the tenant has a custom banned list and whether it holds the word, such as a name of the organisation.',
          fix: 'Choose one without that word.',
        },
        'too-close': {
          text: 'The password is only a variation of a banned word, or an easy pattern.',
          check: 'A password that shares no word or pattern with the refused one is accepted.',
          fix: 'Choose unrelated words instead of replacing characters.',
        },
      },
      steps: [
        'Choose a password without common words, names of the organisation or easy patterns.',
        'Changing one character of a refused password seldom helps; take different words.',
        'If many users are refused, review the custom banned list.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'fuzzy policy', 'banned password', 'custom banned list', 'password protection'],
    },
    AADSTS120020: {
      title: 'Password change failed, general error',
      meaning: 'The change failed and the code gives no reason. The log around it decides.',
      causes: {
        'ad-refused': {
          text: 'The on-premises side refused or could not do the change.',
          check: 'Application log on the Connect server: 31008 with a 330xx or `ADSync` 6329 event beside it.',
          fix: 'Follow the entry of that event.',
        },
        'writeback-unreachable': {
          text: 'The request never reached the on-premises side.',
          check: 'No 31006 in the Application log at that time; the status line under On-premises integration is not up and running.',
          fix: 'Restore the connection, as for SSPR_0030.',
        },
        'service-outage': {
          text: 'An outage or a fault in the service.',
          check: 'Service health reports an incident, or cloud-only users are affected as well.',
          fix: 'Try again later.',
        },
        configuration: {
          text: 'The configuration of the tenant is incomplete.',
          check: 'Only users of one kind fail, for example all users from AD; see On-premises integration and the licences.',
          fix: 'Correct the setting that differs.',
        },
      },
      steps: [
        'Let the user try again once.',
        'Read the reason of the audit record Change password (self-service).',
        'For a user from AD, read the Application log of the active Entra Connect server at that time.',
        'Look at service health.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'general failure', 'change failed', 'generic error'],
    },
    AADSTS120021: {
      title: 'Internal error of the reset service',
      meaning:
        'The reset service reported an internal error of its own. The name points to the service rather than to what the user typed.',
      causes: {
        'service-outage': {
          text: 'An outage or passing fault of the service.',
          check: 'Service health reports an incident, or several users fail at the same time; a later attempt works.',
          fix: 'Wait and try again.',
        },
        'one-user': {
          text: 'A fault that affects only this account.',
          check: 'Other users can change their passwords, and this one fails again and again.',
          fix: 'Open a support case.',
        },
        'on-premises-side': {
          text: 'The real fault lies on-premises and shows only as an internal error in the cloud.',
          check: 'Application log on the Connect server: 31008, a 330xx event or `ADSync` 6329 at that time.',
          fix: 'Follow the entry of that event.',
        },
      },
      steps: [
        'Let the user try again later.',
        'Look at service health.',
        'For a user from AD, read the Application log of the active Entra Connect server at that time.',
        'If it keeps coming back, open a support case with the Trace ID, Correlation ID and Timestamp from the error page.',
      ],
      notes: [
        'Microsoft documents only the name of this code; the meaning, causes and steps are read from it and from the related codes.',
        'Codes AADSTS1200xx belong to a change, in which the user knows the current password. A reset shows SSPR_00NN. In the Connect log a change is 31006 to 31008; a community note says one from My sign-ins may appear as 31009 to 31011.',
      ],
      keywords: ['password change', 'change password', 'internal error', 'partner service', 'outage'],
    },
    'Blocked from self-service password reset': {
      title: 'User blocked for 24 hours after too many tries',
      meaning:
        'The person tried too often, so self-service reset is closed to them for 24 hours after the last attempt. The status reads Success because the block took effect; it does not mean that a reset worked.',
      causes: {
        'phone-validations': {
          text: 'Five phone validations within one hour.',
          check: 'The flow records just before the block are about text messages or calls.',
          fix: 'Compare the registered number with the phone the person really has before the next try.',
        },
        'question-rounds': {
          text: 'Five rounds of security questions within one hour.',
          check: 'The flow records just before the block are about security questions.',
          fix: 'Let the person register another method once signed in.',
        },
        'resets-of-one-account': {
          text: 'Five resets of the same account within one hour.',
          check: 'Several reset records for this user within the hour before the block.',
        },
        'failed-proofs': {
          text: 'Five failed verifications within 24 hours, a limit named in the Microsoft FAQ.',
          check: 'Failed verification records for this user spread over the last 24 hours.',
        },
      },
      steps: [
        'Reset the password for the person now if it is urgent; a reset by an administrator still works.',
        'Otherwise wait 24 hours, counted from the last attempt.',
        'Find out from the earlier records which step failed, and correct the registered phone or e-mail address.',
      ],
      notes: ['Counters start again after a successful reset.'],
      keywords: ['throttled', 'throttling', '24 hours', 'locked out of sspr'],
    },
    'Change password (self-service)': {
      title: 'User changed a known password',
      meaning:
        'The person knew the current password and changed it, by choice or because it had expired. A failed record carries the reason.',
      causes: {
        'banned-password': {
          text: 'Failed record: the new password is on the banned list or too close to an entry.',
          check: 'The reason reads `FuzzyPolicyViolationInvalidPassword` or `PasswordDoesnotComplyFuzzyPolicy`.',
          fix: 'The person chooses a different password.',
        },
      },
      steps: ['Status success: nothing to do.', 'Status failure: read the reason and follow its entry.'],
      notes: [
        'One spelling of the reason is in the documentation, the other was logged in a tenant in September 2026.',
        'A community script saw changes made in My sign-ins on the Connect server as events 31009 to 31011.',
      ],
    },
    'Reset password (by admin)': {
      title: 'An administrator reset the password',
      meaning:
        'An administrator set a new password for this user. The additional detail `OnPremisesAgent` tells whether, and by which agent, it was written to Active Directory.',
      causes: {
        'cloud-only-reset': {
          text: 'The user is synchronised but the reset stayed in the cloud, so the old password may still work on-premises.',
          check: '`OnPremisesAgent` is `None` although the user is synchronised; ask in which portal the reset was made.',
          fix: 'Reset again in the Entra admin center. Resets in the Microsoft 365 admin center are not written back.',
        },
      },
      steps: [
        'Status success: nothing to do.',
        'Synchronised user who cannot sign in on-premises: read `OnPremisesAgent` in the additional details.',
      ],
      notes: ["One lab saw the user's next sign-in recorded as 'The password is expired.' a few minutes after the reset (community)."],
    },
    'Reset password (self-service)': {
      title: 'User reset a forgotten password',
      meaning:
        'Closing record of a reset on the password reset page. The steps that led to it are in the flow records with the same correlation ID.',
      steps: [
        'Nothing to do when the status is success.',
        'To see how the attempt went, list the flow records that share its correlation ID.',
      ],
      notes: [
        'Success with the reason `OnPremisesSuccessCloudFailure` is a special case: Active Directory has the new password, the cloud copy was late.',
      ],
    },
    'Self-service password reset flow activity progress': {
      title: 'One step of a password reset attempt',
      meaning:
        'Each step of an attempt writes one such record; all steps of one attempt share a correlation ID. What happened is in the reason text.',
      steps: [
        'Group the records by correlation ID and sort them by time.',
        'Read the reason of the last record: it names the step where the attempt ended, or why it failed.',
        'Look up that reason text in this catalogue.',
      ],
      notes: ['An attempt must be finished within 15 minutes.'],
      keywords: ['correlation id', 'sspr flow', 'activity progress'],
    },
    'Unlock user account (self-service)': {
      title: 'User unlocked the AD account, password kept',
      meaning:
        'The person unlocked a locked Active Directory account without setting a new password. This is possible only with password writeback and the option that allows unlocking alone.',
      steps: [
        'Nothing to do.',
        'If unlocking alone is not wanted, turn the option off under Entra ID > Password reset > On-premises integration; a reset still unlocks the account.',
      ],
      keywords: ['unlock', 'account lockout'],
    },
    'User registered for self-service password reset': {
      title: 'User registered for password reset',
      meaning:
        'The person went through registration for password reset. A failed record means that registration was not completed; it does not prove that the person cannot reset.',
      causes: {
        'registration-unfinished': {
          text: 'Failed record: the person left registration before the end.',
          check: 'Look in the Entra admin center at the authentication methods of the user: are there as many as the policy asks for?',
          fix: 'Ask the person to complete registration at `aka.ms/mysecurityinfo`.',
        },
      },
      steps: [
        'Status success: nothing to do.',
        'Status failure: check which methods the user has registered before you conclude anything.',
      ],
      notes: [
        'One record is written per piece of data, so one registration can show several times. Download the report and pivot it by user.',
        'An old remark says unverified data still works after a failure. It does not fit the 2026 rule: only registered methods count.',
      ],
    },
    'Self-service password reset policy changes': {
      title: 'The password reset policy was changed',
      meaning:
        'An administrator changed the password reset policy of the organisation. The modified properties hold the old and the new values.',
      steps: [
        'Compare old and new values in the modified properties.',
        'If resets began to fail after this time, undo or complete the change, wait a few minutes and test with a normal user.',
      ],
      notes: [
        'Recorded since 2025; older changes do not appear.',
        'Raising the number of methods from one to two at once stops everyone who has only one.',
      ],
      keywords: ['who changed sspr', 'policy change'],
    },
    'Security info saved for self-service password reset': {
      title: 'Security info for password reset was saved',
      meaning: 'Data that can be used for password reset was stored for this user.',
      steps: ['Nothing to do. Useful to see when a user got a method.'],
    },
    'Enable password writeback for directory': {
      title: 'Password writeback was turned on',
      meaning: 'Password writeback was enabled for the organisation.',
      steps: [
        'Nothing to do if this was planned.',
        'Confirm it under Entra ID > Password reset > On-premises integration, and test with one user.',
      ],
      notes: ['Many 656 and 657 events on the Connect server right afterwards are harmless: the password hashes are sent again.'],
    },
    'Disable password writeback for directory': {
      title: 'Password writeback was turned off',
      meaning:
        'Password writeback was disabled for the organisation. Until it is on again, users whose password is managed on-premises cannot reset it here.',
      causes: {
        planned: {
          text: 'Turned off on purpose, or as the first half of the usual off-and-on repair of writeback.',
          check: 'A record `Enable password writeback for directory` follows soon after.',
        },
        unintended: {
          text: 'Turned off by accident, for instance while somebody went through the Connect wizard for another reason.',
          check: 'No enabling record follows; read who started the activity, and look for events 31012 and 31013 on the Connect server.',
          fix: 'Enable writeback again.',
        },
      },
      steps: [
        'Read who did it and ask whether it was intended.',
        'If not: run the Connect wizard, Optional features, tick Password writeback; or enable writeback in cloud sync.',
        'Check Entra ID > Password reset > On-premises integration: the write back box must be ticked as well.',
        'Test with one user.',
      ],
      notes: ['No source says whether the portal switch for write back, which only pauses writeback, writes this record too.'],
      keywords: ['writeback disabled', 'offboarding'],
    },
    'User registered security info': {
      title: 'User added a sign-in or reset method',
      meaning:
        'The person added a method in Security info. Combined registration for multifactor sign-in and password reset is recorded here.',
      steps: ['Nothing to do.'],
      notes: [
        'Logged by the service Authentication Methods, not by Self-service Password Management: check that filter if it seems to be missing.',
      ],
    },
    'User registered all required security info': {
      title: 'User finished the required registration',
      meaning: 'The person has registered every method that was asked for.',
      steps: ['Nothing to do.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'User deleted security info': {
      title: 'User removed a method',
      meaning: 'The person removed one of their methods. If too few are left for the policy, the next password reset stops with SSPR_0014.',
      steps: [
        'Compare the methods that are left with the number the reset policy requires.',
        'If there are too few, ask the person to add another at `aka.ms/mysecurityinfo` while they can still sign in.',
      ],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'Admin registered security info': {
      title: 'An administrator added a method for the user',
      meaning: 'An administrator registered a method, such as a phone number or e-mail address, for this user.',
      steps: ['Nothing to do. A method added this way counts for password reset; a phone number written only to the profile does not.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'Admin deleted security info': {
      title: "An administrator removed a user's method",
      meaning: 'An administrator removed a method of this user. Too few remaining methods stop the next password reset.',
      steps: ['Nothing to do if it was intended.', 'If the user now has too few methods for reset, let the person register a new one.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'Admin updated security info': {
      title: "An administrator changed a user's method",
      meaning: 'An administrator changed a method of this user, for instance the phone number.',
      steps: ['Nothing to do. Useful when codes suddenly go to a different number or address.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'User updated security info': {
      title: 'User changed a method',
      meaning: 'The person changed a registered method, for instance the phone number.',
      steps: ['Nothing to do. Useful when codes suddenly go to a different number or address.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'User changed default security info': {
      title: 'User chose another default method',
      meaning: 'The person picked a different default sign-in method. The set of registered methods stays the same.',
      steps: ['Nothing to do.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'User started security info registration': {
      title: 'User began registering security info',
      meaning: 'The person opened registration. Whether it was completed is in the records that follow.',
      steps: [
        'Nothing to do if a record about registered security info follows.',
        'If none follows, ask the person to start again; a registration session lasts 15 minutes.',
      ],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'User canceled security info registration': {
      title: 'User left registration before the end',
      meaning:
        'The person cancelled the registration of security info. Password reset may not work for them until enough methods are registered.',
      steps: ['Ask the person to complete registration at `aka.ms/mysecurityinfo`.'],
      notes: [
        'Logged by the service Authentication Methods.',
        'Users who cancel are asked again later. Where only a password reset policy asks for registration, they can skip it without limit.',
      ],
    },
    'User reviewed security info': {
      title: 'User confirmed the registered data',
      meaning: 'The person confirmed that the security info is still right, because the reconfirmation interval was over.',
      steps: ['Nothing to do. The interval is under Entra ID > Password reset > Registration (0 means never).'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'user started password reset': {
      title: 'User began a password reset',
      meaning: 'A reset was started in the newer flow. How it ended is in the records that follow.',
      steps: ['Nothing to do.'],
      notes: [
        'The documentation spells it with a small u, a tenant showed a capital U: compare without regard to case.',
        'Logged by the service Authentication Methods.',
      ],
    },
    'User started password change': {
      title: 'User began a password change',
      meaning: 'The person began to change a password they know. The result is in a later record.',
      steps: ['Nothing to do.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'Admin started password reset': {
      title: 'An administrator began a password reset',
      meaning: "An administrator began to reset this user's password. The result is in a later record.",
      steps: ['Nothing to do.'],
      notes: ['Logged by the service Authentication Methods.'],
    },
    'Reset user password': {
      title: 'Directory record of a password reset',
      meaning:
        'The directory itself noted that a password was reset. It stands beside the password reset record and says nothing about why.',
      steps: ['Nothing to do. For the story behind it, open the password reset record of the same time.'],
      notes: ['Logged by the service Core Directory.'],
    },
    'Change user password': {
      title: 'Directory record of a password change',
      meaning:
        'The directory noted a changed password. Password hash sync writes the same record when it brings a new hash from Active Directory, so it does not prove that the person changed it in the cloud.',
      steps: [
        'Nothing to do.',
        'To tell the two apart, look for event 657 of `Directory Synchronization` on the Connect server at the same time.',
      ],
      notes: ['Logged by the service Core Directory.'],
    },
    'Update StsRefreshTokenValidFrom Timestamp': {
      title: 'Existing sign-in sessions were revoked',
      meaning:
        'The refresh tokens of the user were made invalid. That is a normal part of a reset: apps and devices ask the person to sign in again.',
      steps: ['Nothing to do; the person signs in again with the new password.'],
      notes: ['Logged by the service Core Directory.'],
      keywords: ['token revoked', 'refresh token', 'signed out everywhere'],
    },
    'audit:FuzzyPolicyViolationInvalidPassword': {
      title: 'New password is on the banned list or too close to it',
      meaning:
        'The new password matches an entry of the global or the custom banned list, or is too similar to one. The old password stays in place.',
      causes: {
        'common-word': {
          text: 'The password is built on a common or weak word, phrase or pattern from the global banned list.',
          check: 'Ask how the password is built, not for the password: is it based on a common word, phrase or pattern?',
          fix: 'Choose something unrelated to common words.',
        },
        'custom-list': {
          text: "The password contains or resembles a term on the organisation's own banned list.",
          check: 'Ask whoever maintains the custom banned list which terms are on it, and whether the password uses one.',
          fix: 'Leave such terms out of the password.',
        },
      },
      steps: [
        'Choose another password that contains no common word, simple pattern or term the organisation has banned.',
        'If refusals continue, read how Microsoft evaluates passwords against the banned lists.',
      ],
      keywords: ['banned password', 'fuzzy policy', 'password protection'],
    },
    'audit:PasswordDoesnotComplyFuzzyPolicy': {
      title: 'New password is on the banned list or too close to it',
      meaning:
        'A second spelling of the banned-list refusal, with the same meaning as `FuzzyPolicyViolationInvalidPassword`. The old password stays in place.',
      causes: {
        'common-word': {
          text: 'The password is built on a common or weak word, phrase or pattern from the global banned list.',
          check: 'Ask how the password is built, not for the password: is it based on a common word, phrase or pattern?',
          fix: 'Choose something unrelated to common words.',
        },
        'custom-list': {
          text: "The password contains or resembles a term on the organisation's own banned list.",
          check: 'Ask whoever maintains the custom banned list which terms are on it, and whether the password uses one.',
          fix: 'Leave such terms out of the password.',
        },
      },
      steps: [
        'Choose another password that contains no common word, simple pattern or term the organisation has banned.',
        'If refusals continue, read how Microsoft evaluates passwords against the banned lists.',
      ],
      notes: ['This spelling was logged in a tenant in September 2026; the reporting page shows the other one.'],
      keywords: ['banned password', 'fuzzy policy'],
    },
    'audit:OnPremisesConnectivityError': {
      title: 'Writeback agent could not be reached',
      meaning:
        'Microsoft Entra ID got no answer from the on-premises writeback agent, so nothing was changed. The person sees this as SSPR_0030.',
      causes: {
        'service-stopped': {
          text: 'The sync service on the Connect server is stopped, or the server is down.',
          check:
            'On the active Connect server: is the sync service (`Microsoft Azure AD Sync` on older servers) running? Event 31016 without a later 31015 means stopped.',
          fix: 'Start the service and look for event 31015.',
        },
        'network-blocked': {
          text: 'Firewall or proxy stops outbound port 443 to the reset and Service Bus hosts.',
          check: 'Take the namespace from event 31019 or 31034 and run `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.',
          fix: 'Allow 443 to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`; check idle time-outs on proxies.',
        },
        tls: {
          text: 'TLS 1.2 is not in use, or a root certificate is missing on the server.',
          check: 'Read the text of event 31034: it may name the remote certificate. Check that TLS 1.2 is enabled and .NET 4.8 installed.',
          fix: 'Enable TLS 1.2, install the missing root certificates, restart the service.',
        },
        'old-build': {
          text: 'The Connect build is too old: builds under 2.5.79.0 lost all sync services on 30 September 2026.',
          check: 'Read the installed version on the server, or the status line on the On-premises integration page.',
          fix: 'Install the current Connect build; the installer is only in the Entra admin center.',
        },
        'staging-only': {
          text: 'Only a staging server is left; writeback runs on the active server alone.',
          check: 'Check which Connect server is active and whether it is in staging mode.',
          fix: 'Bring an active server back into service.',
        },
      },
      steps: [
        'Let the person try again after a few minutes; a short outage passes.',
        'Read the status line under Entra ID > Password reset > On-premises integration.',
        'On the active Connect server, read events 31016, 31034, 31044, 32001 and 32002 in the Application log.',
        'Test port 443 to the namespace that event 31019 or 31034 names.',
        'Check TLS 1.2 and .NET 4.8.',
        'Restart the sync service.',
        'Still failing: disable and re-enable password writeback.',
        'Last: install the latest Connect build in place.',
      ],
      engines:
        'The hosts above are those of the public cloud. The events, the service and the build number above belong to Connect. Where both engines serve one domain, cloud sync takes all writeback, so look at the cloud sync agent first.',
      notes: [
        'That the audit log carries this name comes from a community blog; the name itself is documented for SSPR_0030.',
        'No request is kept waiting: an unanswered one expires after minutes.',
      ],
      keywords: ['connectivity', 'writeback down'],
    },
    'audit:OnPremisesConnectivityFailure': {
      title: 'Writeback agent could not be reached',
      meaning:
        'Second spelling of `OnPremisesConnectivityError`: Microsoft Entra ID got no answer from the on-premises agent, so nothing was changed.',
      causes: {
        'service-stopped': {
          text: 'The sync service on the Connect server is stopped, or the server is down.',
          check:
            'On the active Connect server: is the sync service (`Microsoft Azure AD Sync` on older servers) running? Event 31016 without a later 31015 means stopped.',
          fix: 'Start the service and look for event 31015.',
        },
        'network-blocked': {
          text: 'Firewall or proxy stops outbound port 443 to the reset and Service Bus hosts.',
          check: 'Take the namespace from event 31019 or 31034 and run `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.',
          fix: 'Allow 443 to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`; check idle time-outs on proxies.',
        },
        tls: {
          text: 'TLS 1.2 is not in use, or a root certificate is missing on the server.',
          check: 'Read the text of event 31034: it may name the remote certificate. Check that TLS 1.2 is enabled and .NET 4.8 installed.',
          fix: 'Enable TLS 1.2, install the missing root certificates, restart the service.',
        },
        'old-build': {
          text: 'The Connect build is too old: builds under 2.5.79.0 lost all sync services on 30 September 2026.',
          check: 'Read the installed version on the server, or the status line on the On-premises integration page.',
          fix: 'Install the current Connect build; the installer is only in the Entra admin center.',
        },
        'staging-only': {
          text: 'Only a staging server is left; writeback runs on the active server alone.',
          check: 'Check which Connect server is active and whether it is in staging mode.',
          fix: 'Bring an active server back into service.',
        },
      },
      steps: [
        'Let the person try again after a few minutes; a short outage passes.',
        'Read the status line under Entra ID > Password reset > On-premises integration.',
        'On the active Connect server, read events 31016, 31034, 31044, 32001 and 32002 in the Application log.',
        'Test port 443 to the namespace that event 31019 or 31034 names.',
        'Check TLS 1.2 and .NET 4.8.',
        'Restart the sync service.',
        'Still failing: disable and re-enable password writeback.',
        'Last: install the latest Connect build in place.',
      ],
      engines:
        'The hosts above are those of the public cloud. The events, the service and the build number above belong to Connect. Where both engines serve one domain, cloud sync takes all writeback, so look at the cloud sync agent first.',
      notes: [
        'Known from one community blog of 2018, which also prints it as `OnPremisesConnectivtyFailure`. Search for both when you write alert queries.',
      ],
      keywords: ['onpremisesconnectivtyfailure'],
    },
    'audit:OnPremisesAdminActionRequired': {
      title: 'On-premises set-up refused the reset',
      meaning:
        'The request reached the on-premises side, but the set-up of Active Directory or Connect did not let it through. The person sees SSPR_0029; trying again does not help.',
      causes: {
        'protected-account': {
          text: 'The user is, or was, in a protected Active Directory group. Writeback cannot reset such accounts, by design.',
          check: 'Event 33004 on the Connect server, and `adminCount` is 1 on the user.',
          fix: 'Reset it on-premises. If the user has left the group, clear `adminCount` and turn inheritance on again.',
        },
        'connector-rights': {
          text: 'The connector account lacks a right on this user, or inheritance is off on the object.',
          check:
            'Event 33004; compare effective access of the connector account on the user, and run `Get-ADSyncObjectsWithInheritanceDisabled`.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions`, restore inheritance, and wait up to one hour.',
        },
        'remote-sam': {
          text: 'A policy that restricts remote SAM calls shuts out the connector account.',
          check: 'Events 33004 and 6329 with `ERROR_ACCESS_DENIED` in the same minute.',
          fix: 'Allow the MSOL account in that policy and run `gpupdate /force`; or undefine the policy and delete the `RestrictRemoteSam` value.',
        },
        'connect-on-dc': {
          text: 'Connect is installed on a domain controller.',
          check: 'Check whether the Connect server is itself a domain controller.',
          fix: 'Move Connect to a member server, or set preferred domain controllers.',
        },
        'ou-characters': {
          text: 'An OU above the user has a reserved character in its name.',
          check:
            'Event 33001; look through each OU of the distinguished name for characters such as `+`, `/`, `\\`, `,`, `=` or a leading `#`.',
          fix: 'Rename the OU or move the user.',
        },
        'dc-netbios-name': {
          text: 'The list of preferred domain controllers holds NetBIOS names.',
          check: 'Event 33001 with code 80230818.',
          fix: 'Enter full DNS names under Configure Directory Partitions.',
        },
        'old-build': {
          text: 'The Connect build is old; one cause of this refusal was fixed in 2.1.19.0.',
          check: 'Read the installed Connect version.',
          fix: 'Install the current build.',
        },
      },
      steps: [
        'On the active Connect server, open the Application log and read the `PasswordResetService` and `ADSync` events of the same minute.',
        '33004: check protected groups and `adminCount` first; a protected account must be reset on-premises.',
        '33004 otherwise: run `Set-ADSyncPasswordWritebackPermissions`, check inheritance, wait up to an hour.',
        '6329 with `ERROR_ACCESS_DENIED`: allow the MSOL account in the remote SAM policy.',
        '33001: check OU names and the format of preferred domain controllers.',
        'Upgrade Connect to the current build.',
      ],
      engines:
        'Rights are granted with `Set-ADSyncPasswordWritebackPermissions` for Connect, with `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack` for the cloud sync account. The event numbers are those of Connect.',
      notes: [
        'That the audit log carries this name comes from a community article about code 80230818; the name itself is documented for SSPR_0029.',
      ],
    },
    'audit:ADAdminActionRequired': {
      title: 'Active Directory set-up refused the password',
      meaning:
        'Sister spelling of `OnPremisesAdminActionRequired`, seen for a change or a reset: the on-premises side was reached but its set-up stopped the operation.',
      causes: {
        'protected-account': {
          text: 'The user is, or was, in a protected Active Directory group. Writeback cannot reset such accounts, by design.',
          check: 'Event 33004 on the Connect server, and `adminCount` is 1 on the user.',
          fix: 'Reset it on-premises. If the user has left the group, clear `adminCount` and turn inheritance on again.',
        },
        'connector-rights': {
          text: 'The connector account lacks a right on this user, or inheritance is off on the object.',
          check:
            'Event 33004; compare effective access of the connector account on the user, and run `Get-ADSyncObjectsWithInheritanceDisabled`.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions`, restore inheritance, and wait up to one hour.',
        },
        'remote-sam': {
          text: 'A policy that restricts remote SAM calls shuts out the connector account.',
          check: 'Events 33004 and 6329 with `ERROR_ACCESS_DENIED` in the same minute.',
          fix: 'Allow the MSOL account in that policy and run `gpupdate /force`; or undefine the policy and delete the `RestrictRemoteSam` value.',
        },
        'connect-on-dc': {
          text: 'Connect is installed on a domain controller.',
          check: 'Check whether the Connect server is itself a domain controller.',
          fix: 'Move Connect to a member server, or set preferred domain controllers.',
        },
        'ou-characters': {
          text: 'An OU above the user has a reserved character in its name.',
          check:
            'Event 33001; look through each OU of the distinguished name for characters such as `+`, `/`, `\\`, `,`, `=` or a leading `#`.',
          fix: 'Rename the OU or move the user.',
        },
        'dc-netbios-name': {
          text: 'The list of preferred domain controllers holds NetBIOS names.',
          check: 'Event 33001 with code 80230818.',
          fix: 'Enter full DNS names under Configure Directory Partitions.',
        },
        'old-build': {
          text: 'The Connect build is old; one cause of this refusal was fixed in 2.1.19.0.',
          check: 'Read the installed Connect version.',
          fix: 'Install the current build.',
        },
      },
      steps: [
        'On the active Connect server, open the Application log and read the `PasswordResetService` and `ADSync` events of the same minute.',
        '33004: check protected groups and `adminCount` first; a protected account must be reset on-premises.',
        '33004 otherwise: run `Set-ADSyncPasswordWritebackPermissions`, check inheritance, wait up to an hour.',
        '6329 with `ERROR_ACCESS_DENIED`: allow the MSOL account in the remote SAM policy.',
        '33001: check OU names and the format of preferred domain controllers.',
        'Upgrade Connect to the current build.',
      ],
      engines:
        'Rights are granted with `Set-ADSyncPasswordWritebackPermissions` for Connect, with `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack` for the cloud sync account. The event numbers are those of Connect.',
      notes: ['Known from one community article; the causes are those of SSPR_0029.'],
    },
    'audit:OnPremisesSuccessCloudFailure': {
      title: 'Reset worked on-premises, the cloud copy is late',
      meaning:
        'Active Directory took the new password, but the write to the cloud did not finish. The result is success although the reason says failure: the new password is the valid one.',
      causes: {
        'time-out-or-throttling': {
          text: 'The cloud write timed out or was throttled.',
          check: 'The person can sign in with the new password after some minutes.',
          fix: 'Wait.',
        },
        'cloud-policy': {
          text: 'The password meets the Active Directory policy but not the cloud policy.',
          check:
            'It still fails after some minutes; compare the password with the cloud rules: 8 to 256 characters, three of four character classes, no Unicode.',
          fix: 'Choose a password that meets both policies.',
        },
        'pass-through-hash': {
          text: 'In a pass-through tenant the hash stored in the cloud differed from the temporary password.',
          check: 'The organisation uses pass-through authentication and an administrator had just set a temporary password.',
        },
      },
      steps: [
        'Tell the person to wait some minutes and sign in with the new password.',
        'If it still fails, check password hash sync: events 656 and 657 of `Directory Synchronization`.',
        'Check the cloud password policy for synchronised users.',
        'Do not count this record as a failed reset in reports.',
      ],
      notes: ['Newer than the old articles, which do not mention it.'],
    },
    'audit:None': {
      title: 'Change went through; no reason given',
      meaning: 'An empty reason, written as `None`. It goes with a successful password change.',
      steps: ['Nothing to do.'],
    },
    'audit:completed-reset': {
      title: 'Reset finished',
      meaning: 'The password was reset, by the person or by an administrator. The activity name tells which of the two.',
      steps: ['Nothing to do.'],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:success': {
      title: 'Last step: new password set',
      meaning: 'The final step of the flow: the person set a new password.',
      steps: ['Nothing to do.'],
      notes: ['The older Microsoft table with this text has been removed, but tenants still logged it in August 2026.'],
    },
    'audit:submitted-user-id': {
      title: 'Progress: user name and captcha entered',
      meaning: 'The person typed the user name and the captcha on the reset page.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. A failure in the same second, such as reset not being enabled, explains it better than this one.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:presented-options': {
      title: 'Progress: choice of methods shown',
      meaning: 'The person saw the list of verification methods. An attempt that ends here was not finished.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person chose no method. Ask whether the methods shown are ones they can still use.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:started-sms': {
      title: 'Progress: text message sent',
      meaning: 'A code was sent to the mobile phone.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the code may not have arrived. Check that the registered number is right and written like `+1 4251234567`.',
      ],
      notes: [
        'The wording comes from tenant logs and community queries, not from a current Microsoft page.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:completed-sms': {
      title: 'Progress: text message code accepted',
      meaning: 'The code from the text message was right.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. Check whether a second method was required.',
      ],
      notes: [
        'The wording comes from tenant logs and community queries, not from a current Microsoft page.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:started-voice': {
      title: 'Progress: call placed to the mobile phone',
      meaning: 'A verification call was made to the mobile phone.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the call may not have reached the person. Check the registered number.',
      ],
      notes: [
        'The wording comes from tenant logs and community queries, not from a current Microsoft page.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:completed-voice': {
      title: 'Progress: mobile call answered and accepted',
      meaning: 'The verification call to the mobile phone was accepted.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. Check whether a second method was required.',
      ],
      notes: [
        'The wording comes from tenant logs and community queries, not from a current Microsoft page.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:started-email': {
      title: 'Progress: e-mail code sent',
      meaning: 'A code was sent by e-mail; it normally arrives in 5 to 20 seconds.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the code may not have arrived. Check the registered address, the spam folder and deleted items.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:completed-email': {
      title: 'Progress: e-mail code accepted',
      meaning: 'The code from the e-mail was right.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. Check whether a second method was required.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:started-questions': {
      title: 'Progress: security questions shown',
      meaning: 'The person was shown the security questions.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person did not get past the answers. Nobody can read them out; reset the password and let the person register another method.',
      ],
      notes: [
        'The wording comes from tenant logs and community queries, not from a current Microsoft page.',
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
    },
    'audit:completed-questions': {
      title: 'Progress: security questions answered',
      meaning: 'The answers to the security questions were accepted.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. Check whether a second method was required.',
      ],
      notes: [
        'The wording comes from tenant logs and community queries, not from a current Microsoft page.',
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
    },
    'audit:started-app-notification': {
      title: 'Progress: Authenticator notification sent',
      meaning: 'A notification went to the authenticator app.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: it was not approved. Ask whether the app is on the phone the person has now.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:completed-app-notification': {
      title: 'Progress: Authenticator notification approved',
      meaning: 'The person approved the notification in the authenticator app.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. Check whether a second method was required.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:started-app-code': {
      title: 'Progress: app code asked for',
      meaning: 'The person was asked for a code from the authenticator app.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: no valid code was entered. Ask whether the app is on the phone the person has now.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:completed-app-code': {
      title: 'Progress: app code accepted',
      meaning: 'The code from the authenticator app was right.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person stopped here. Check whether a second method was required.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:completed-all': {
      title: 'Progress: all required methods passed',
      meaning: 'The person has proved who they are; the page for the new password follows.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record: the person left before choosing a password. They start again.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:submitted-password': {
      title: 'Progress: new password sent',
      meaning: 'The person sent a new password. The next record shows the result.',
      steps: [
        'Nothing to do while more records follow under the same correlation ID.',
        'Last record and a synchronised user: look for events 31001 to 31003 of `PasswordResetService` on the Connect server at that time.',
      ],
      notes: ['The wording comes from tenant logs and community queries, not from a current Microsoft page.'],
    },
    'audit:blocked-sms': {
      title: 'Too many wrong text codes: blocked for 24 hours',
      meaning: 'The person entered too many wrong codes from text messages and is blocked from reset for 24 hours.',
      causes: {
        throttled: {
          text: 'The limit of wrong text codes was reached.',
          check: 'Count the text message records of this user just before the block.',
          fix: 'Remind the person that a code is valid for five minutes.',
        },
      },
      steps: [
        'Reset the password for the person now if it is urgent; a reset by an administrator still works.',
        'Otherwise wait 24 hours, counted from the last try.',
        'Remind the person that a code is valid for five minutes.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:blocked-mobile-voice': {
      title: 'Too many mobile calls: blocked for 24 hours',
      meaning: 'The person tried verification by call to the mobile phone too often and is blocked from reset for 24 hours.',
      causes: {
        throttled: {
          text: 'The limit of calls to the mobile phone was reached.',
          check: 'Count the mobile call records of this user just before the block.',
          fix: 'Check that the registered mobile number is right before the next try.',
        },
      },
      steps: [
        'Reset the password for the person now if it is urgent; a reset by an administrator still works.',
        'Otherwise wait 24 hours, counted from the last try.',
        'Check that the registered mobile number is right before the next try.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:blocked-office-voice': {
      title: 'Too many office calls: blocked for 24 hours',
      meaning: 'The person tried verification by call to the office phone too often and is blocked from reset for 24 hours.',
      causes: {
        throttled: {
          text: 'The limit of calls to the office phone was reached.',
          check: 'Count the office call records of this user just before the block.',
          fix: 'Check the registered office number: extensions are cut off, so it must be a direct number or one the switchboard passes on.',
        },
      },
      steps: [
        'Reset the password for the person now if it is urgent; a reset by an administrator still works.',
        'Otherwise wait 24 hours, counted from the last try.',
        'Check the registered office number: extensions are cut off, so it must be a direct number or one the switchboard passes on.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:blocked-questions': {
      title: 'Too many wrong answers: blocked for 24 hours',
      meaning: 'The person tried to answer the security questions too often and is blocked from reset for 24 hours.',
      causes: {
        throttled: {
          text: 'Five rounds of security questions within one hour.',
          check: 'Count the security question records of this user within the hour before the block.',
          fix: 'Let the person register a method other than security questions after signing in.',
        },
      },
      steps: [
        'Reset the password for the person now if it is urgent; a reset by an administrator still works.',
        'Otherwise wait 24 hours, counted from the last try.',
        'Let the person register a method other than security questions after signing in.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
    },
    'audit:blocked-phone-verify': {
      title: 'Too many wrong phone numbers: 24-hour block',
      meaning: 'The person failed too often to confirm a phone number and is blocked from reset for 24 hours.',
      causes: {
        throttled: {
          text: 'Five phone validations within one hour.',
          check: 'Ask whether the person typed the number with country and area code, and compare it with the registered one.',
          fix: 'Type the full number with country code next time; correct the registered number if it is out of date.',
        },
      },
      steps: [
        'Reset the password for the person now if it is urgent; a reset by an administrator still works.',
        'Otherwise wait 24 hours, counted from the last try.',
        'Type the full number with country code next time; correct the registered number if it is out of date.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:abandoned-completed-email': {
      title: 'User left after the e-mail step',
      meaning: 'The person passed the e-mail step and then left before the reset was finished.',
      steps: [
        'Ask the person to start again; an attempt must be finished within 15 minutes.',
        'If they stop at the same place again, check whether the policy requires a second method they no longer have.',
      ],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:abandoned-started-email': {
      title: 'User left while waiting for the e-mail code',
      meaning: 'The person asked for a code by e-mail and then left. The code may not have arrived.',
      causes: {
        'not-received': {
          text: 'The e-mail landed in spam or deleted items, or came too late.',
          check:
            'Search those folders for mail from `msonlineservicesteam@microsoft.com` or from `microsoftonline.com`; it normally arrives in 5 to 20 seconds.',
          fix: 'Allow the senders in the mail filter.',
        },
        'wrong-address': {
          text: 'The registered e-mail address is wrong or no longer in use.',
          check: 'Compare the registered address in the authentication methods of the user with the mailbox the person can open.',
          fix: 'Correct the address, then start again.',
        },
      },
      steps: ['Look in spam and deleted items.', 'Check the registered address.', 'Start again.'],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:abandoned-completed-mobile-SMS': {
      title: 'User left after the text message step',
      meaning: 'The person passed the text message step and then left before the reset was finished.',
      steps: [
        'Ask the person to start again; an attempt must be finished within 15 minutes.',
        'If they stop at the same place again, check whether the policy requires a second method they no longer have.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:abandoned-started-mobile-SMS': {
      title: 'User left while waiting for the text message',
      meaning: 'The person asked for a code by text message and then left. The code may not have arrived.',
      causes: {
        'not-received': {
          text: 'The text message did not arrive, or came too late.',
          check: 'Ask whether the text message came, and how late. A code is valid for five minutes, an attempt for 15.',
          fix: 'Try again, or use another method.',
        },
        'wrong-number': {
          text: 'The registered mobile number is wrong or malformed.',
          check:
            'In the authentication methods of the user, check for a plus sign, country code, a blank and the number, as in `+1 4251234567`.',
          fix: 'Correct the number, then start again.',
        },
      },
      steps: ['Check the registered mobile number and its format.', 'Start again, with another method if there is one.'],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:abandoned-completed-mobile-voice-call': {
      title: 'User left after the mobile call step',
      meaning: 'The person passed the mobile call step and then left before the reset was finished.',
      steps: [
        'Ask the person to start again; an attempt must be finished within 15 minutes.',
        'If they stop at the same place again, check whether the policy requires a second method they no longer have.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:abandoned-started-mobile-voice-call': {
      title: 'User left while waiting for the mobile call',
      meaning: 'The person asked for a call to the mobile phone and then left. The call may not have come.',
      causes: {
        'not-received': {
          text: 'The call did not come through.',
          check: 'Ask whether the phone rang.',
          fix: 'Try again, or use another method.',
        },
        'wrong-number': {
          text: 'The registered mobile number is wrong or malformed.',
          check:
            'In the authentication methods of the user, check for a plus sign, country code, a blank and the number, as in `+1 4251234567`.',
          fix: 'Correct the number, then start again.',
        },
      },
      steps: ['Check the registered mobile number and its format.', 'Start again, with another method if there is one.'],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:abandoned-completed-office-voice-call': {
      title: 'User left after the office call step',
      meaning: 'The person passed the office call step and then left before the reset was finished.',
      steps: [
        'Ask the person to start again; an attempt must be finished within 15 minutes.',
        'If they stop at the same place again, check whether the policy requires a second method they no longer have.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:abandoned-started-office-voice-call': {
      title: 'User left while waiting for the office call',
      meaning: 'The person asked for a call to the office phone and then left. The call may not have come.',
      causes: {
        extension: {
          text: 'The registered number has an extension; extensions are cut off before dialling.',
          check: 'Look at the office number of the user: does it carry an extension?',
          fix: 'Use a direct number, or let the switchboard pass the call on.',
        },
        'wrong-number': {
          text: 'The registered office number is wrong or malformed.',
          check: 'Check for a plus sign, country code, a blank and the number, as in `+1 4251234567`.',
          fix: 'Correct the number, then start again.',
        },
      },
      steps: ['Check the registered office number, its format and any extension.', 'Start again, with another method if there is one.'],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
        'Calls to the office phone are only available in paid tenants.',
      ],
    },
    'audit:abandoned-completed-security-questions': {
      title: 'User left after the security questions step',
      meaning: 'The person passed the security questions step and then left before the reset was finished.',
      steps: [
        'Ask the person to start again; an attempt must be finished within 15 minutes.',
        'If they stop at the same place again, check whether the policy requires a second method they no longer have.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
    },
    'audit:abandoned-started-security-questions': {
      title: 'User left at the security questions',
      meaning: 'The person opened the security questions and then left. No code is sent in this step.',
      causes: {
        'answers-forgotten': {
          text: 'The person no longer knows the answers.',
          check: 'Ask the person. Administrators can neither read nor set answers, so there is nothing to look up.',
          fix: 'Reset the password as helpdesk; then the person registers another method.',
        },
      },
      steps: ['Start again with another method if there is one.', 'Otherwise let the helpdesk reset the password.'],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
    },
    'audit:abandoned-userid': {
      title: 'User left after entering the user name',
      meaning: 'The person typed the user name and went no further.',
      steps: ['Ask the person to start again.', 'If they saw a message instead of a choice of methods, ask for its text or number.'],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:abandoned-before-password': {
      title: 'User left before choosing a password',
      meaning: 'The person was verified but left before the page for the new password was used. The old password is unchanged.',
      steps: ['Ask the person to start again; an attempt must be finished within 15 minutes.'],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:abandoned-while-password': {
      title: 'User left on the new-password page',
      meaning: 'The person reached the page for the new password and left it. The old password is unchanged.',
      steps: [
        'Ask the person to start again; an attempt must be finished within 15 minutes.',
        'Ask whether the page refused a password, and with which text.',
      ],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:cancelled-methods': {
      title: 'User cancelled before verification was complete',
      meaning: 'The person pressed Cancel before all required methods were passed.',
      steps: [
        'Ask the person to start again.',
        'Ask whether a method on the page was one they can no longer use; if so, the helpdesk resets the password and they register a new one.',
      ],
      notes: ['The older Microsoft table with this text has been removed; community queries still search for it.'],
    },
    'audit:cancelled-password': {
      title: 'User cancelled before sending a new password',
      meaning: 'The person was verified but pressed Cancel instead of sending a new password. The old password is unchanged.',
      steps: ['Ask the person to start again.'],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:contacted-admin-email': {
      title: 'User asked the admins for help after the e-mail code',
      meaning:
        'The person could not finish with the e-mail code and used the link to contact the administrators. A mail with the request went out.',
      steps: [
        'Answer the request mail: confirm who is asking, then reset the password if needed.',
        'Check the registered e-mail address, and whether the mail landed in spam.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Sources disagree on who gets the request mail first: Password Administrators, or Helpdesk and Password Administrators. At most 100 people get it.',
      ],
    },
    'audit:contacted-admin-mobile-SMS': {
      title: 'User asked the admins for help after a text message',
      meaning:
        'The person could not finish with a text message and used the link to contact the administrators. A mail with the request went out.',
      steps: [
        'Answer the request mail: confirm who is asking, then reset the password if needed.',
        'Check the registered mobile number and its format (`+1 4251234567`).',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Sources disagree on who gets the request mail first: Password Administrators, or Helpdesk and Password Administrators. At most 100 people get it.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:contacted-admin-mobile-voice-call': {
      title: 'User asked the admins for help after a mobile call',
      meaning:
        'The person could not finish with a mobile call and used the link to contact the administrators. A mail with the request went out.',
      steps: [
        'Answer the request mail: confirm who is asking, then reset the password if needed.',
        'Check the registered mobile number and its format (`+1 4251234567`).',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Sources disagree on who gets the request mail first: Password Administrators, or Helpdesk and Password Administrators. At most 100 people get it.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:contacted-admin-office-voice-call': {
      title: 'User asked the admins for help after an office call',
      meaning:
        'The person could not finish with an office call and used the link to contact the administrators. A mail with the request went out.',
      steps: [
        'Answer the request mail: confirm who is asking, then reset the password if needed.',
        'Check the registered office number; extensions are cut off before dialling.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Sources disagree on who gets the request mail first: Password Administrators, or Helpdesk and Password Administrators. At most 100 people get it.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'audit:contacted-admin-security-question': {
      title: 'User asked the admins for help after security questions',
      meaning:
        'The person could not finish with security questions and used the link to contact the administrators. A mail with the request went out.',
      steps: [
        'Answer the request mail: confirm who is asking, then reset the password if needed.',
        'Let the person register another method after the reset; answers cannot be read or set by administrators.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'Sources disagree on who gets the request mail first: Password Administrators, or Helpdesk and Password Administrators. At most 100 people get it.',
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
    },
    'audit:not-enabled': {
      title: 'Reset is not enabled for this user',
      meaning: 'The policy does not let this user reset, so the attempt ended right after the user name. Nothing was changed.',
      causes: {
        'outside-scope': {
          text: 'Reset is limited to a selected group and the user is not in it.',
          check: 'Entra ID > Password reset > Properties shows Selected; check whether the user is in that group, directly or nested.',
          fix: 'Add the user to the group, or set the scope to All.',
        },
        'turned-off': {
          text: 'Reset is switched off for the whole organisation.',
          check: 'Entra ID > Password reset > Properties shows None.',
          fix: 'Set it to Selected or All.',
        },
        'administrator-account': {
          text: 'The user holds an Entra role and reset for administrators is off.',
          check: 'Does the user have a directory role? Is `allowedToUseSSPR` false in the authorization policy?',
          fix: 'Set `allowedToUseSSPR` to true; it takes up to 60 minutes.',
        },
        'recent-change': {
          text: 'The policy was changed or the user added to the group only minutes ago.',
          check: 'Look for `Self-service password reset policy changes` in the audit log.',
          fix: 'Wait a few minutes and try again.',
        },
      },
      steps: [
        'Open Entra ID > Password reset > Properties and read the scope.',
        'None: choose Selected or All and save. Selected: add the user to the group; nested members count.',
        'Wait a few minutes, then test with a normal user.',
        'If the user is an administrator, check `allowedToUseSSPR` instead.',
      ],
      notes: ['Old records end with a hint about the configure tab; a tenant in 2026 logged only the first half.'],
    },
    'audit:no-license': {
      title: 'User has no licence for password reset',
      meaning: 'No licence that covers the needed kind of reset was found for this user.',
      causes: {
        'no-plan': {
          text: 'The user, or the organisation, has only Entra ID Free.',
          check: 'Look at the licences of the user in the admin center.',
          fix: 'Assign a licence that includes reset.',
        },
        'plan-off': {
          text: 'A licence is assigned but its Entra ID service plan is switched off.',
          check: 'Open the licence of the user and look at the list of apps and services in it.',
          fix: 'Switch the service plan on.',
        },
        'cloud-plan-only': {
          text: 'The user is synchronised, but the plan does not include writeback.',
          check: 'Is the user synchronised, with only Business Basic or Standard?',
          fix: 'Assign Business Premium, P1 or P2.',
        },
      },
      steps: [
        'Find out whether the user is cloud-only or synchronised.',
        'Synchronised users need Business Premium, P1 or P2. For cloud-only reset, Business Standard or higher, P1 or P2 is enough by every source.',
        'Set the usage location and assign the licence, preferably by group.',
        'Check that the service plan is active, then try again.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'The causes are those of SSPR_0012.',
        'Sources disagree on cloud-only reset: the licensing page names Business Standard or higher, other pages any paid plan.',
      ],
      keywords: ['license missing', 'unlicensed'],
    },
    'audit:cookies': {
      title: 'Browser does not accept cookies',
      meaning: 'The reset page could not work because the browser of the person refuses cookies.',
      causes: {
        'cookies-blocked': {
          text: 'Cookies are blocked in the browser settings.',
          check: 'Look at the cookie setting of the browser, and try another browser.',
          fix: 'Allow cookies for `microsoftonline.com`.',
        },
        'hardened-browser': {
          text: 'A hardened browser blocks cookies.',
          check: 'Try from another browser, or from a device that is not managed in the same way.',
          fix: 'Allow cookies for `microsoftonline.com` in the browser policy.',
        },
      },
      steps: ['Allow cookies for `microsoftonline.com`, or use another browser.', 'Start the reset again.'],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:insufficient-methods': {
      title: 'Not enough verification methods for reset',
      meaning:
        'The account does not have as many registered and allowed methods as the policy requires, so the attempt stopped. The person sees SSPR_0014 or a similar message.',
      causes: {
        'never-registered': {
          text: 'The person never registered security info.',
          check:
            'Entra admin center > the user > Authentication methods: the list is empty or holds only methods that do not count for reset.',
          fix: 'Reset the password, then let the person register.',
        },
        'one-of-two': {
          text: 'The policy requires two methods and the user has one that counts.',
          check: 'Compare the number under Entra ID > Password reset > Authentication methods with the methods of the user.',
          fix: 'Add a second method for the user, or let the person add it.',
        },
        'method-disabled': {
          text: 'A registered method is switched off, or not targeted at the user, in the Authentication methods policy.',
          check: 'Entra ID > Authentication methods > Policies: is the method on, and does it include this user?',
          fix: 'Enable or re-target the method.',
        },
        'directory-values-only': {
          text: 'Phone and e-mail stand in the profile but were never registered; such values stopped counting in autumn 2026.',
          check: 'The profile has a phone number, the Authentication methods page of the user does not.',
          fix: 'Add the phone or e-mail as an authentication method.',
        },
        'administrator-account': {
          text: 'The user is an administrator: two of e-mail, authenticator app and phone are needed, and security questions do not count.',
          check: 'Does the user hold a directory role?',
          fix: 'Register two of the three methods.',
        },
      },
      steps: [
        'Reset the password for the person now.',
        'Compare the registered methods with the number the policy requires.',
        'Enable or re-target the missing method under Entra ID > Authentication methods > Policies.',
        'Let the person register at `aka.ms/mysecurityinfo`, or add phone or e-mail as an authentication method for them.',
        'Test reset again.',
      ],
      notes: [
        'The text in the log ends with a blank: trim it before comparing in a query.',
        'Security questions end for password reset in March 2027 and never count for administrators.',
      ],
      keywords: ['additional security info', 'not registered'],
    },
    'audit:managed-on-premises': {
      title: 'Password is managed on-premises, writeback is off',
      meaning:
        'The password of this user lives in Active Directory and writeback is not turned on, so the cloud cannot reset it. Today this condition is SSPR_0010.',
      causes: {
        'writeback-not-installed': {
          text: 'Password writeback is not enabled in Connect or cloud sync.',
          check:
            'Connect wizard, Optional features: is Password writeback ticked? `Get-ADSyncAADPasswordResetConfiguration` shows the same on the server.',
          fix: 'Enable it there.',
        },
        'portal-box': {
          text: 'Writeback is installed but the box in the portal is not ticked.',
          check: 'Entra ID > Password reset > On-premises integration: is write back passwords ticked?',
          fix: 'Tick it and save.',
        },
        'no-writeback-licence': {
          text: 'The licence does not include writeback.',
          check: 'Does the user have Business Premium, P1 or P2?',
          fix: 'Assign a fitting licence.',
        },
        'server-rebuilt': {
          text: 'The Connect server was rebuilt, or a staging server promoted, without the option.',
          check: 'Ask whether the server was replaced since reset last worked.',
          fix: 'Enable writeback on the active server.',
        },
      },
      steps: [
        'Confirm that the user is synchronised and licensed for writeback (Business Premium, P1 or P2).',
        'Enable Password writeback in Connect (Optional features) or in cloud sync.',
        'Grant the AD DS connector account the writeback rights.',
        'Tick write back passwords under Entra ID > Password reset > On-premises integration.',
        'Check that the status line says the client is up and running, then test with one user.',
      ],
      engines:
        'Connect: wizard, Optional features. Cloud sync: its own writeback setting; an extra box appears on the On-premises integration page when agents are found.',
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'The causes are those of SSPR_0010.',
      ],
    },
    'audit:onprem-unreachable': {
      title: 'On-premises reset service could not be reached',
      meaning: 'The on-premises password reset service did not answer, so the password was not changed. Today this condition is SSPR_0030.',
      causes: {
        'service-stopped': {
          text: 'The sync service on the Connect server is stopped, or the server is down.',
          check:
            'On the active Connect server: is the sync service (`Microsoft Azure AD Sync` on older servers) running? Event 31016 without a later 31015 means stopped.',
          fix: 'Start the service and look for event 31015.',
        },
        'network-blocked': {
          text: 'Firewall or proxy stops outbound port 443 to the reset and Service Bus hosts.',
          check: 'Take the namespace from event 31019 or 31034 and run `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.',
          fix: 'Allow 443 to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`; check idle time-outs on proxies.',
        },
        tls: {
          text: 'TLS 1.2 is not in use, or a root certificate is missing on the server.',
          check: 'Read the text of event 31034: it may name the remote certificate. Check that TLS 1.2 is enabled and .NET 4.8 installed.',
          fix: 'Enable TLS 1.2, install the missing root certificates, restart the service.',
        },
        'old-build': {
          text: 'The Connect build is too old: builds under 2.5.79.0 lost all sync services on 30 September 2026.',
          check: 'Read the installed version on the server, or the status line on the On-premises integration page.',
          fix: 'Install the current Connect build; the installer is only in the Entra admin center.',
        },
        'staging-only': {
          text: 'Only a staging server is left; writeback runs on the active server alone.',
          check: 'Check which Connect server is active and whether it is in staging mode.',
          fix: 'Bring an active server back into service.',
        },
      },
      steps: [
        'Let the person try again after a few minutes; a short outage passes.',
        'Read the status line under Entra ID > Password reset > On-premises integration.',
        'On the active Connect server, read events 31016, 31034, 31044, 32001 and 32002 in the Application log.',
        'Test port 443 to the namespace that event 31019 or 31034 names.',
        'Check TLS 1.2 and .NET 4.8.',
        'Restart the sync service.',
        'Still failing: disable and re-enable password writeback.',
        'Last: install the latest Connect build in place.',
      ],
      engines:
        'The hosts above are those of the public cloud. The events, the service and the build number above belong to Connect. Where both engines serve one domain, cloud sync takes all writeback, so look at the cloud sync agent first.',
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'The causes are those of SSPR_0030, which describes the same condition.',
      ],
    },
    'audit:onprem-problem': {
      title: 'On-premises password reset ran into a problem',
      meaning: 'The on-premises side answered but could not set the password. The text gives no reason; the Connect server does.',
      causes: {
        'protected-account': {
          text: 'The user is, or was, in a protected Active Directory group. Writeback cannot reset such accounts, by design.',
          check: 'Event 33004 on the Connect server, and `adminCount` is 1 on the user.',
          fix: 'Reset it on-premises. If the user has left the group, clear `adminCount` and turn inheritance on again.',
        },
        'connector-rights': {
          text: 'The connector account lacks a right on this user, or inheritance is off on the object.',
          check:
            'Event 33004; compare effective access of the connector account on the user, and run `Get-ADSyncObjectsWithInheritanceDisabled`.',
          fix: 'Run `Set-ADSyncPasswordWritebackPermissions`, restore inheritance, and wait up to one hour.',
        },
        'remote-sam': {
          text: 'A policy that restricts remote SAM calls shuts out the connector account.',
          check: 'Events 33004 and 6329 with `ERROR_ACCESS_DENIED` in the same minute.',
          fix: 'Allow the MSOL account in that policy and run `gpupdate /force`; or undefine the policy and delete the `RestrictRemoteSam` value.',
        },
        'connect-on-dc': {
          text: 'Connect is installed on a domain controller.',
          check: 'Check whether the Connect server is itself a domain controller.',
          fix: 'Move Connect to a member server, or set preferred domain controllers.',
        },
        'ou-characters': {
          text: 'An OU above the user has a reserved character in its name.',
          check:
            'Event 33001; look through each OU of the distinguished name for characters such as `+`, `/`, `\\`, `,`, `=` or a leading `#`.',
          fix: 'Rename the OU or move the user.',
        },
      },
      steps: [
        'On the active Connect server, open the Application log and read the `PasswordResetService` and `ADSync` events of the same minute.',
        '33008: Active Directory policy refused the password; choose another.',
        '33004: check protected groups and `adminCount`, then the rights of the connector account.',
        '33001: check OU names and the format of preferred domain controllers.',
      ],
      engines:
        'Rights are granted with `Set-ADSyncPasswordWritebackPermissions` for Connect, with `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack` for the cloud sync account. The event numbers are those of Connect.',
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'The causes are those of SSPR_0029; which one applies is only in the server log.',
      ],
    },
    'audit:not-in-group': {
      title: 'User is not in the group that may reset',
      meaning: 'Reset is limited to a selected group, and this user is not a member of it.',
      causes: {
        'not-a-member': {
          text: 'The user is not a member of the selected group.',
          check: 'Read the group under Entra ID > Password reset > Properties and check the user, including nested groups.',
          fix: 'Add the user.',
        },
        'recent-member': {
          text: 'The user was added only minutes ago.',
          check: 'Look at the time of the membership change.',
          fix: 'Wait a few minutes.',
        },
        'dynamic-rule': {
          text: 'The group is dynamic and its rule does not match the user.',
          check: 'Read the rule of the group and compare the properties of the user.',
          fix: 'Correct the rule or the property.',
        },
        'wrong-group': {
          text: 'The wrong group is selected; only one can be.',
          check: 'Compare the selected group with the one that was meant.',
          fix: 'Select the right group, or nest the groups in it.',
        },
      },
      steps: [
        'Read the group name under Entra ID > Password reset > Properties.',
        'Check direct and nested membership of the user.',
        'Add the user or nest a group, or set the scope to All.',
        'Wait a few minutes and try again.',
      ],
      notes: [
        "The wording comes from an older Microsoft table that is no longer on today's reporting page.",
        'The causes other than missing membership are those of SSPR_0013.',
      ],
    },
    'audit:tenant-disabled': {
      title: 'Reset is switched off for the organisation',
      meaning: 'Self-service reset is off for the whole organisation; no user can use it.',
      causes: {
        'scope-none': {
          text: 'The scope of password reset is None.',
          check: 'Entra ID > Password reset > Properties shows None.',
          fix: 'Set it to Selected or All.',
        },
        'recent-change': {
          text: 'It was switched on only minutes ago and has not replicated.',
          check: 'Look for `Self-service password reset policy changes` in the audit log.',
          fix: 'Wait a few minutes.',
        },
      },
      steps: [
        'Open Entra ID > Password reset > Properties.',
        'Choose Selected (one group, nested members count) or All and save.',
        'Wait a few minutes and test with a normal user.',
      ],
      notes: ["The wording comes from an older Microsoft table that is no longer on today's reporting page."],
    },
    'audit:hr=80230619': {
      title: 'Active Directory policy refused the password',
      meaning:
        'The reset reached Active Directory, which refused the new password. The failure record carries the code of the sync engine. The old password is unchanged.',
      causes: {
        'minimum-age': {
          text: 'The minimum password age is not over yet.',
          check: 'Run `net accounts` or `Get-ADDefaultDomainPasswordPolicy`, and compare with the time of the last change.',
          fix: 'Set the minimum age to 0 if users reset more than once a day.',
        },
        history: {
          text: 'The password was used before.',
          check: 'Ask whether it is an old password; the history length is in `Get-ADDefaultDomainPasswordPolicy`.',
          fix: 'Choose a new one.',
        },
        complexity: {
          text: 'The password is too short or too simple for the domain policy or a fine-grained policy.',
          check: 'Check which fine-grained policy applies to the user, then the length and complexity it asks for.',
          fix: 'Choose a longer or more varied one.',
        },
        filter: {
          text: 'A password filter, or Entra Password Protection on the domain controllers, refused it.',
          check: 'The policy is met, yet event 4724 shows Audit Failure: ask which filters run on the domain controllers.',
          fix: 'Choose a less common password.',
        },
        'cannot-change': {
          text: 'The account is marked so that the user cannot change the password.',
          check: 'Run `net user NAME /domain` and look at the line about whether the user may change the password.',
          fix: 'Clear the flag if it is not wanted.',
        },
      },
      steps: [
        'Choose another password and try again.',
        'Check minimum age, history and complexity for this user: `net accounts`, `Get-ADDefaultDomainPasswordPolicy`.',
        'Look for event 4724 with Audit Failure in the Security log of a domain controller.',
        'Check whether the account may change its password.',
      ],
      notes: ['That the audit reason carries this code comes from a community note; the meaning of the code is documented.'],
    },
    'OnPremisesAgent=None': {
      title: 'No agent used: reset stayed in the cloud',
      meaning:
        'The reset was made in the cloud only. That is normal for a cloud-only user. For a synchronised user it means that Active Directory did not get the password.',
      causes: {
        'cloud-only-user': { text: 'The user exists only in the cloud.', check: '`onPremisesSyncEnabled` of the user is not true.' },
        'reset-without-writeback': {
          text: 'A synchronised user was reset in a place that does not write back, such as the Microsoft 365 admin center or PowerShell.',
          check: 'The user is synchronised; ask the administrator where the reset was made.',
          fix: 'Reset again in the Entra admin center.',
        },
        'writeback-off': {
          text: 'A synchronised user, and writeback is off or paused.',
          check: 'Entra ID > Password reset > On-premises integration: read the status line and the write back box.',
          fix: 'Turn writeback on, then reset again.',
        },
      },
      steps: [
        'Cloud-only user: nothing to do.',
        'Synchronised user: reset again in the Entra admin center once the On-premises integration page shows a healthy status.',
      ],
      engines: 'Both engines for one domain: cloud sync handles all writeback. Different domains: each engine handles its own.',
      notes: ['Microsoft lists the detail for resets made by an administrator.'],
    },
    'OnPremisesAgent=Microsoft Entra Connect': {
      title: 'Written to Active Directory by Connect',
      meaning: 'The Microsoft Entra Connect agent wrote the password to Active Directory.',
      steps: ['Nothing to do. It tells you which server log to read: the Application log of the active Connect server.'],
      engines: 'Both engines for one domain: cloud sync handles all writeback. Different domains: each engine handles its own.',
      notes: ['Microsoft lists the detail for resets made by an administrator.'],
      keywords: ['azure ad connect'],
    },
    'OnPremisesAgent=CloudSync': {
      title: 'Written to Active Directory by cloud sync',
      meaning: 'The cloud sync agent wrote the password to Active Directory.',
      steps: ['Nothing to do. It tells you that the cloud sync agent, not Connect, served this user.'],
      engines: 'Both engines for one domain: cloud sync handles all writeback. Different domains: each engine handles its own.',
      notes: ['Microsoft lists the detail for resets made by an administrator.'],
      keywords: ['provisioning agent'],
    },
    'not-enabled-feature': {
      title: 'Registration refused: feature not enabled for the user',
      meaning:
        'The registration page turned the person away: password reset is off for the organisation or for this user, or a licence is missing.',
      causes: {
        'scope-none': {
          text: 'Password reset is off for the organisation.',
          check: 'Entra ID > Password reset > Properties shows None.',
          fix: 'Choose Selected or All.',
        },
        'outside-group': {
          text: 'The scope is Selected and the user is not in the group.',
          check: 'Check the group named under Password reset > Properties; nested members count.',
          fix: 'Add the user to the group.',
        },
        'no-licence': {
          text: 'The user has no licence for password reset.',
          check: 'Look at the licences of the user, and also at those of the administrator.',
          fix: 'Assign a fitting licence.',
        },
      },
      steps: [
        'Read the scope under Entra ID > Password reset > Properties.',
        'Set the scope, or add the user to the group.',
        'Check the licence of the user and assign one if it is missing.',
        'Wait a few minutes and open registration again.',
      ],
      notes: ['Older articles name the Azure portal; the settings are in the Entra admin center now.'],
      keywords: ['your administrator has not enabled you to use this feature'],
    },
    'servers-catch-up': {
      title: 'Password changed; the cloud needs some minutes',
      meaning:
        'The forced change worked on-premises, but the temporary password had not reached the cloud yet. The new password is valid; signing in with it works a little later.',
      causes: {
        'signed-in-too-soon': {
          text: 'Pass-through sign-in with must-change-at-next-logon, and the person signed in less than two minutes after the reset in Active Directory.',
          check: 'Compare the time of the reset in Active Directory with the time of the sign-in.',
          fix: 'Leave at least two minutes between the reset and the sign-in.',
        },
      },
      steps: [
        'Wait some minutes and sign in with the new password.',
        'As helpdesk: after a reset in Active Directory, let the person wait at least two minutes before signing in.',
      ],
    },
    'could-not-verify': {
      title: 'Service has nothing to verify the user with',
      meaning: 'The reset page could not verify the account, because it found no usable method for this person.',
      causes: {
        'no-phone': {
          text: 'No phone number is on file for the user.',
          check: 'Entra admin center > the user > Authentication methods: is a phone listed?',
          fix: 'Add the phone as an authentication method; a number that stands only in the profile no longer counts.',
        },
        'not-registered': {
          text: 'The person has not registered for reset.',
          check: 'The authentication methods of the user are empty, or fewer than the policy requires.',
          fix: 'Register after the reset by the helpdesk.',
        },
        'not-enabled': {
          text: 'The user is not enabled for reset.',
          check: 'Entra ID > Password reset > Properties: scope None, or a group without this user.',
          fix: 'Put the user in scope.',
        },
      },
      steps: [
        'Reset the password for the person.',
        'Check that the user is in the scope of password reset.',
        'Let the person register methods after signing in, at `aka.ms/mysecurityinfo`.',
      ],
      notes: ['The support article is older and speaks only of the phone number; since autumn 2026 only registered methods count.'],
    },
    'cannot-verify-registered': {
      title: 'Page only says: contact your administrator',
      meaning:
        'The text gives no reason. When it comes up is the clue: right after the user name, it points to the account, the policy or writeback; during verification, to the delivery of a code.',
      causes: {
        'managed-on-premises': {
          text: 'The password is managed on-premises and cannot be reset here.',
          check: "It came right after the user name and the user is synchronised; Microsoft's user help reads it this way.",
          fix: 'Turn on writeback, or change the password on-premises.',
        },
        'not-enabled': {
          text: 'Reset is not enabled for the user.',
          check: 'The audit log says that password reset is not enabled for this user.',
          fix: 'Put the user in scope.',
        },
        'too-few-methods': {
          text: 'The user has too few methods for the policy.',
          check: 'The audit log says that authentication methods are insufficient.',
          fix: 'Reset the password, then let the person register.',
        },
        'writeback-unreachable': {
          text: 'The on-premises service did not answer.',
          check: 'The audit log or the page names a connectivity problem.',
          fix: 'Follow SSPR_0030.',
        },
        'code-not-delivered': {
          text: 'A code could not be delivered; the page offers Try again and Contact your administrator after ten seconds.',
          check: 'It came during verification, beside Try again.',
          fix: 'Check the registered number or address.',
        },
      },
      steps: [
        'Ask for the support code, the time and the user name.',
        'Find the records of that user and time in the audit log; the reason names the cause.',
        'Reset the password for the person if they cannot wait.',
      ],
      notes: ['The words alone never prove a cause: nearly every refusal ends with them.'],
    },
    'account-changed-on-premises': {
      title: 'AD account and cloud record do not fit together',
      meaning:
        'The reset ended because the Active Directory object and the cloud record did not match. In the known case the rights were fine; link or scope was the problem.',
      causes: {
        'out-of-scope': {
          text: 'The on-premises object is out of the sync scope or not linked.',
          check: 'In Synchronization Service Manager, search the user in the connector space and follow the link to the metaverse.',
          fix: 'Bring the object back into scope and run a delta sync.',
        },
        'object-missing': {
          text: 'The object was deleted on-premises.',
          check: 'Event 33002 on the Connect server in the same minute; look for the user in Active Directory.',
          fix: 'Check the last sync runs.',
        },
        'duplicate-link': {
          text: 'Two enabled accounts, or two objects with the same anchor, belong to one cloud user.',
          check: 'Look in the metaverse for more than one connector with an enabled account.',
          fix: 'Leave one enabled account; an enabled account in more than one forest is not supported.',
        },
      },
      steps: [
        'On the Connect server, read ADSync 6329 and event 33002 of the same minute.',
        'Search the user in the connector space and the metaverse, and check the link.',
        'Correct scope or duplicate, and run a delta sync.',
        'Let the person try again.',
      ],
      notes: ['Only one blog of 2025 describes this message.'],
    },
    'length-complexity-age-history': {
      title: 'Password breaks the rules of the organisation',
      meaning: 'Active Directory refused the new password for its length, complexity, age or history. The old password is unchanged.',
      causes: {
        policy: {
          text: 'The password does not meet the domain policy: length, complexity or history.',
          check: 'Run `net accounts` or `Get-ADDefaultDomainPasswordPolicy`, and check for a fine-grained policy on the user.',
          fix: 'Choose another password.',
        },
        'minimum-age': {
          text: 'The minimum password age is not over, for instance right after a reset by an administrator.',
          check: 'Compare the minimum age with the time of the last change.',
          fix: 'Set it to 0 if users reset more than once a day.',
        },
        'out-of-sync-scope': {
          text: 'The synchronised user was out of the sync scope; one blog saw this message for that.',
          check: 'Search the user in the connector space of Connect.',
          fix: 'Bring the user into scope and sync.',
        },
        filter: {
          text: 'A password filter or Entra Password Protection on the domain controllers refused it.',
          check: 'Event 4724 with Audit Failure although the policy is met.',
          fix: 'Choose a less common password.',
        },
      },
      steps: [
        'Choose a longer password that was not used before.',
        'If several are refused: check the minimum password age.',
        'Look for event 33008 on the Connect server and 4724 with Audit Failure on a domain controller.',
        'If no policy explains it, check the sync scope of the user.',
      ],
    },
    'org-not-properly-set-up': {
      title: 'Fewer usable methods than the policy requires',
      meaning:
        'In the known case, two methods were required, but the person had only one that could be used, because text messages were off in the Authentication methods policy.',
      causes: {
        'method-disabled': {
          text: 'A method the person has registered is switched off in the Authentication methods policy.',
          check:
            'Entra ID > Authentication methods > Policies: is each method of the user on, and does it include this user? The audit log shows insufficient authentication methods.',
          fix: 'Enable the method for this user.',
        },
        'too-few-registered': {
          text: 'The person has registered fewer methods than the policy requires.',
          check: 'Compare the methods of the user with the number under Entra ID > Password reset > Authentication methods.',
          fix: 'Register another, or lower the number to one.',
        },
      },
      steps: [
        'Compare the usable methods of the user with the number the policy requires.',
        'Enable the missing method in the Authentication methods policy, or lower the number.',
        'Let the person try again. Until then the helpdesk can reset the password.',
      ],
      notes: ['Known from one lab report of August 2026.', 'If the text speaks of the on-premises configuration, it is SSPR_0029 instead.'],
    },
    'onprem-policy-blocks-admin': {
      title: 'Admin reset refused by Active Directory policy',
      meaning:
        "The temporary password an administrator chose breaks the Active Directory policy. Writeback itself works; the user's old password is unchanged.",
      causes: {
        'temporary-password': {
          text: 'The temporary password does not meet the default domain policy.',
          check: 'Compare it with `Get-ADDefaultDomainPasswordPolicy`: length, complexity, history, minimum age.',
          fix: 'Use a password that meets the policy.',
        },
        'fine-grained-policy': {
          text: 'A fine-grained policy (PSO) with stricter rules applies to the user.',
          check: 'Check which PSO applies to the user.',
          fix: 'Use a password that meets it.',
        },
        'password-protection': {
          text: 'Entra Password Protection or another filter on the domain controllers refused it.',
          check: 'Event 4724 with Audit Failure and the `MSOL_` account as subject, although the policy is met.',
          fix: 'Use a less common password.',
        },
      },
      steps: [
        'Repeat the reset with a password that meets the Active Directory policy.',
        'If it is refused again, look for event 4724 with Audit Failure in the Security log of a domain controller; turn on failure auditing for account management first.',
        'Check PSO, Password Protection and filters for this user.',
      ],
    },
    'too-many-attempts': {
      title: 'Too many tries: blocked for 24 hours',
      meaning:
        'The person tried too often within a short time. Reset is closed to them for 24 hours after the last attempt; an administrator can still reset the password.',
      causes: {
        phone: {
          text: 'Five phone validations within one hour.',
          check: 'The audit log shows several phone steps before the block.',
          fix: 'Check the registered number.',
        },
        questions: {
          text: 'Five rounds of security questions within one hour.',
          check: 'The audit log shows several question steps before the block.',
          fix: 'Let the person register another method after signing in.',
        },
        resets: {
          text: 'Five resets of the same account within one hour.',
          check: 'The audit log shows several resets of this user within the hour.',
        },
        proofs: {
          text: 'Five failed verifications in 24 hours, or ten e-mails in ten minutes; the Microsoft FAQ adds these limits.',
          check: 'The audit log shows failed verifications spread over the day, or many e-mail steps in a row.',
        },
      },
      steps: [
        'If it is urgent, reset the password as an administrator.',
        'Otherwise wait 24 hours from the last attempt.',
        'Before the next try, correct the registered number or address that failed.',
      ],
      notes: ['Counters start again after a successful reset.'],
    },
    'incorrect-phone': {
      title: 'Phone number typed differs from the stored one',
      meaning: 'On the reset page the person must type their full phone number, and it did not match the registered one.',
      causes: {
        'code-left-out': {
          text: 'The country or area code was left out.',
          check: 'Ask what exactly was typed.',
          fix: 'Type plus sign, country code and the full number.',
        },
        'other-number': {
          text: 'The stored number is a different one.',
          check: 'Compare it with the phone in the authentication methods of the user.',
          fix: 'Correct the registered number.',
        },
      },
      steps: [
        'Type the full number with country and area code.',
        'If that fails, compare it with the registered number and correct that one.',
        'Stop after a few tries: five phone validations in an hour block the account for 24 hours.',
      ],
      notes: [
        'The literal text comes from an article of 2016; the condition is still documented today.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'error-processing': {
      title: 'General error while processing the request',
      meaning:
        'The page failed without a specific reason, during registration or reset. Either the service has a fault, or something in the configuration is wrong.',
      causes: {
        outage: {
          text: 'A fault in the service.',
          check: 'Look at service health in the admin center, and try again after some minutes.',
          fix: 'Wait until the incident is closed.',
        },
        configuration: {
          text: 'A fault in the configuration of password reset.',
          check: 'Service health is clean and the error keeps coming: check scope, methods and licence of the user.',
          fix: 'Correct what the check shows.',
        },
      },
      steps: [
        'Try again after some minutes.',
        'Check service health.',
        'Check scope, methods and licence of the user.',
        'Open a case with Microsoft: support code, user, date, time and time zone.',
      ],
      notes: ['The support code is a link at the bottom of the reset page.'],
    },
    'oops-contacting': {
      title: 'Code or call could not be delivered',
      meaning: 'The service tried to reach the person and failed. Nothing was changed.',
      causes: {
        temporary: {
          text: 'A passing fault in delivery.',
          check: 'After ten seconds choose Try again; the second try works.',
          fix: 'Try again.',
        },
        'wrong-data': {
          text: 'The registered phone number or e-mail address is wrong or malformed.',
          check: 'Check the authentication methods of the user; a number must look like `+1 4251234567`.',
          fix: 'Correct the value.',
        },
      },
      steps: [
        'Wait ten seconds and choose Try again.',
        'If it fails again, choose another method, or Contact your administrator.',
        'As helpdesk: check the registered number or address; reset the password if it is urgent.',
      ],
      notes: [
        'The literal text comes from an article of 2016; the condition is still documented today.',
        'Microsoft-delivered text messages and calls end on 1 February 2027, for password reset as well.',
      ],
    },
    'nonadmin-cannot': {
      title: 'Organisation has no licence for user reset',
      meaning: 'An old text: the organisation had no plan that allows users, other than administrators, to reset their password.',
      causes: {
        'no-paid-plan': {
          text: 'No paid plan that includes user reset.',
          check: 'Look at the licences of the organisation and of the user: only Entra ID Free is there.',
          fix: 'Obtain and assign a fitting licence.',
        },
      },
      steps: [
        'Find out whether the user is cloud-only or synchronised.',
        'Synchronised users need Business Premium, P1 or P2. For cloud-only reset, Business Standard or higher, P1 or P2 is enough by every source.',
        'Assign the licence, then try again.',
      ],
      notes: [
        'Comes from an article of 2016; today the same condition is SSPR_0012.',
        'Sources disagree on cloud-only reset: the licensing page names Business Standard or higher, other pages any paid plan.',
      ],
    },
    'banned-seen-too-many': {
      title: 'New password is too common',
      meaning: 'The password is on a banned list because it is used too often. The old password is unchanged.',
      causes: {
        'common-password': {
          text: 'The password is a common one, or close to one.',
          check: 'Ask how it is built, not for the password: is it based on a common word, phrase or pattern?',
          fix: 'Choose something less common.',
        },
      },
      steps: ['Choose a less common password that is not built on a well-known word.'],
      keywords: ['banned password'],
    },
    'banned-harder': {
      title: 'New password is too easy to guess',
      meaning: 'The password is on the global or the custom banned list, or too close to an entry. The old password is unchanged.',
      causes: {
        'weak-password': {
          text: 'A weak password from the global list.',
          check: 'Ask how it is built, not for the password: common words, phrases and patterns are refused.',
          fix: 'Choose another.',
        },
        'custom-list': {
          text: "A term from the organisation's own banned list.",
          check: 'Ask whoever maintains the custom list which terms are on it, and whether the password uses one.',
          fix: 'Leave such terms out.',
        },
      },
      steps: ['Choose another password without common words, simple patterns or terms the organisation has banned.'],
      keywords: ['banned password'],
    },
    'not-enabled-for-reset': {
      title: 'Account is not set up for password reset',
      meaning: 'The administrator has not enabled this account for self-service reset.',
      causes: {
        'scope-none': {
          text: 'Reset is off for the organisation.',
          check: 'Entra ID > Password reset > Properties shows None.',
          fix: 'Choose Selected or All.',
        },
        'outside-group': {
          text: 'The scope is Selected and the user is not in the group.',
          check: 'Check direct and nested membership of the group named under Properties.',
          fix: 'Add the user.',
        },
        'no-licence': {
          text: 'A licence for the needed kind of reset is missing.',
          check: 'Look at the licences of the user. Synchronised users need Business Premium, P1 or P2.',
          fix: 'Assign a fitting licence.',
        },
      },
      steps: [
        'Read the scope under Entra ID > Password reset > Properties.',
        'Set the scope, or add the user to the group.',
        'Check and assign the licence.',
        'Wait a few minutes and try again.',
      ],
    },
    'dont-lose-access': {
      title: 'Prompt to register or confirm security info',
      meaning: 'Not an error: the sign-in asks the person to register methods for password reset, or to confirm those on file.',
      causes: {
        'registration-required': {
          text: 'Registration at sign-in is required and the person has not registered.',
          check: 'Entra ID > Password reset > Registration: Require users to register is Yes.',
          fix: 'Complete registration.',
        },
        reconfirm: {
          text: 'The reconfirmation interval is over.',
          check: 'The same page shows the number of days; 0 means never.',
          fix: 'Confirm or correct the data.',
        },
      },
      steps: ['Complete or confirm the registration.'],
      notes: ['Only users in the scope of password reset are asked. Cancelling only puts the question off.'],
    },
    'lockscreen-something-wrong': {
      title: 'Reset page did not load on the Windows lock screen',
      meaning:
        'The person chose Reset password on the Windows sign-in screen, and the page could not be loaded before sign-in. The account itself need not have a problem.',
      causes: {
        'hosts-blocked': {
          text: 'A firewall or proxy blocks the reset hosts before sign-in.',
          check:
            'From the same device on a direct line the reset works. Check port 443 to `passwordreset.microsoftonline.com` and `ajax.aspnetcdn.com`.',
          fix: 'Allow both hosts.',
        },
        'user-proxy': {
          text: 'The proxy wants a signed-in user; the temporary account `defaultuser1` cannot provide one.',
          check: 'The reset page works for the person after sign-in, but not before it.',
          fix: 'Set a proxy for the whole machine or in the default profile, or let the hosts bypass authentication.',
        },
        'security-software': {
          text: 'Security software stops the page.',
          check: 'Check whether it blocks the hosts above or `ocsp.digicert.com` on the device.',
          fix: 'Add them to its exclusions.',
        },
      },
      steps: [
        'Meanwhile let the person reset from another device at `aka.ms/sspr`.',
        'Test the affected device on a direct line.',
        'Allow both hosts on port 443 without a user proxy.',
        'Read the Application log on the client.',
      ],
      notes: [
        'The words are general; take this entry only when the message came from the lock screen.',
        'Leftover `defaultuser` profiles on the device are harmless.',
      ],
    },
    'email-sign-in': {
      title: 'E-mail address typed is not the sign-in name',
      meaning:
        'The person used an e-mail address that is not the user principal name (UPN), and the organisation has not enabled e-mail as an alternate sign-in name.',
      causes: {
        'upn-differs': {
          text: 'The UPN differs from the primary SMTP address and alternate login ID is off.',
          check: 'Compare user principal name and e-mail address on the page of the user.',
          fix: 'Use the UPN, or enable e-mail as alternate login ID.',
        },
      },
      steps: ['Let the person type the UPN.', 'If many are affected, enable e-mail as alternate login ID for the organisation.'],
      notes: [
        'The match is on a description of the problem, not on the exact text the person reads; confirm with the user name that was typed.',
        'Newer than the old articles, which do not mention it.',
      ],
      keywords: ['alternate login id', 'upn mismatch'],
    },
    'cant-register-admin': {
      title: 'Administrator cannot register any methods',
      meaning:
        'An administrator is asked to register because of the user policy, and is then refused because password reset for administrators is off.',
      causes: {
        'admin-reset-off': {
          text: '`allowedToUseSSPR` is false and the administrator is in the scope of the user policy.',
          check: 'The account holds a directory role, and `allowedToUseSSPR` is false in the authorization policy.',
          fix: 'Leave administrators out of the user policy, or set `allowedToUseSSPR` to true.',
        },
      },
      steps: [
        'Decide whether administrators are to use self-service reset.',
        'Yes: set `allowedToUseSSPR` to true and wait up to 60 minutes; the account then needs two of e-mail, authenticator app and phone.',
        'No: take administrators out of the group selected under Password reset > Properties.',
      ],
      notes: [
        'Sources disagree on the default: most say that reset for administrators is on unless turned off, one revision says it is off.',
      ],
    },
    'client-up': {
      title: 'Writeback client is up and running',
      meaning: 'The writeback agent can be reached from Microsoft Entra ID. This is the status you want.',
      steps: [
        'Nothing to do. If a reset still fails, the connection is probably not the reason: look at licence, registered methods, rights in Active Directory and password policy.',
      ],
      keywords: ['status', 'healthy', 'green'],
    },
    'client-outdated': {
      title: 'Writeback works, but Entra Connect is out of date',
      meaning:
        'The writeback agent can be reached, but the installed Microsoft Entra Connect is an old version. Upgrade it before it stops.',
      causes: {
        'old-connect': {
          text: 'The Connect server runs an old version.',
          check: 'Read the installed Connect version on the server.',
          fix: 'Install the latest Connect in place.',
        },
      },
      steps: [
        'Read the installed version on the Connect server.',
        'Back up custom synchronisation rules.',
        'Install the latest Connect in place; the installer is only in the Entra admin center.',
        'Open the On-premises integration page again and read the status.',
      ],
      notes: [
        'Builds below 2.5.79.0 lost all sync services on 30 September 2026. Each 2.x build retires 12 months after its successor appears.',
        'The server needs TLS 1.2 and .NET Framework 4.7.2 or later; the troubleshooting page asks for 4.8.',
      ],
      keywords: ['upgrade connect', 'azure ad connect version', 'old version', 'out-of-date'],
    },
    'status-unknown-outdated': {
      title: 'Writeback status unknown: Entra Connect is too old',
      meaning: 'The installed Microsoft Entra Connect is too old to report its status, so the page cannot say whether writeback works.',
      causes: {
        'build-too-old': {
          text: 'The build does not report a status.',
          check: 'Read the installed Connect version on the server.',
          fix: 'Install the latest Connect in place.',
        },
      },
      steps: [
        'Read the installed version on the Connect server.',
        'Back up custom synchronisation rules.',
        'Install the latest Connect in place; the installer is only in the Entra admin center.',
        'Open the page again: it should show a real status.',
      ],
      notes: ['Builds below 2.5.79.0 lost all sync services on 30 September 2026.'],
      keywords: ['upgrade connect', 'azure ad connect version', 'status unknown', "can't check status"],
    },
    'cannot-connect': {
      title: 'Entra ID cannot connect to the writeback client',
      meaning:
        'Microsoft Entra ID cannot reach the on-premises writeback client. While this lasts, people with synchronised passwords cannot reset them and see `SSPR_0030`.',
      causes: {
        'service-down': {
          text: 'The sync service or the server is down.',
          check: 'The sync service is not running, or 31016 is the last `PasswordResetService` event.',
          fix: 'Start it and look for 31015.',
        },
        'network-blocked': {
          text: 'Outbound 443 to the password reset or Service Bus hosts is blocked.',
          check: '32001, 32002 or 31034 in the Application log; `Test-NetConnection` to port 443 fails.',
          fix: 'Allow 443 to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net`.',
        },
        'tls-or-build': {
          text: 'TLS 1.2 is off, or the Connect build is below 2.5.79.0.',
          check: 'Look at the TLS settings and at the installed version.',
          fix: 'Enable TLS 1.2; install the latest Connect.',
        },
      },
      steps: [
        'Check that the sync service (`Microsoft Azure AD Sync` on older servers) runs on the active Connect server.',
        'Read `PasswordResetService` 31016, 31034, 31044, 32001 and 32002 in the Application log.',
        'Test port 443 to the namespace named in 31019 or 31034 with `Test-NetConnection`, and to the password reset hosts.',
        'Check TLS 1.2 and .NET Framework 4.8, then restart the service.',
        'Disable Password writeback in the Connect wizard with Synchronize now cleared, then enable it again.',
        'Install the latest Connect in place if nothing else helps, after backing up custom rules.',
      ],
      notes: [
        "When the text adds that the fault may be temporary and on Microsoft's side, wait a while first.",
        'The order of steps is documented for lost connections in general; the causes are carried over from `SSPR_0030`.',
      ],
      keywords: ['cannot connect', 'connectivity', 'firewall', 'offline'],
    },
    'not-configured': {
      title: 'Password writeback is not set up correctly',
      meaning: 'Password writeback has not been set up correctly, so passwords of synchronised users cannot be reset from the cloud.',
      causes: {
        'writeback-option-off': {
          text: 'Password writeback is not enabled in Connect or in cloud sync.',
          check: 'Connect wizard > Optional features, or `Get-ADSyncAADPasswordResetConfiguration` on the server.',
          fix: 'Enable it.',
        },
        'onboarding-broken': {
          text: 'Writeback is ticked, but its registration in the cloud did not finish.',
          check: '31004 without a following 31005, or `OnboardingRequiredStatus` in `Get-ADSyncAADPasswordResetConfiguration`.',
          fix: 'Disable and enable writeback again in the wizard.',
        },
      },
      steps: [
        'Enable Password writeback in the Connect wizard under Optional features, or for cloud sync.',
        'Give the AD DS connector account the writeback rights with `Set-ADSyncPasswordWritebackPermissions`.',
        'Tick write back passwords under Entra ID > Password reset > On-premises integration.',
        'Check the licence: P1, P2 or Business Premium.',
        'Read the status line again and test with one user.',
      ],
      engines:
        'Cloud sync has its own tick box on the page when provisioning agents are found; its rights come from `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential`.',
      keywords: ['writeback not configured', 'set up writeback'],
    },
    'integration-not-enabled': {
      title: 'Page says on-premises integration is not enabled',
      meaning:
        'The page does not see writeback. In the one known report, from 2018, resets were written back all the same, so trust a test rather than this line.',
      causes: {
        'old-version': {
          text: 'The Connect version is too old (a suggestion in the thread).',
          check: 'Read the installed Connect version.',
          fix: 'Install the latest Connect.',
        },
        licence: {
          text: 'A licence that includes writeback is missing (a suggestion in the thread).',
          check: 'Look for P1, P2 or Business Premium in the tenant.',
          fix: 'Assign a fitting licence.',
        },
      },
      steps: [
        'Reset a test user and look for 31002 in the Application log of the Connect server: if it is there, writeback works.',
        'Check the Connect version and the licence.',
        'Open the page again later.',
        'If the test fails, set up writeback as for `SSPR_0010`.',
      ],
      notes: ['Known from a GitHub thread of 2018 that ends without a solution.'],
      keywords: ['on-premises integration', 'not enabled', 'portal wrong'],
    },
    'cannot-connect-temporary': {
      title: 'Writeback client unreachable, perhaps only for a while',
      meaning:
        'Microsoft Entra ID cannot reach the on-premises writeback client, and Microsoft says that the fault may be a passing one on its own side.',
      causes: {
        'microsoft-side': {
          text: 'A passing fault in the Microsoft service.',
          check: 'Look again after a while: the status returns to up and running without any change by you.',
          fix: 'Wait.',
        },
        'own-connectivity': {
          text: 'The connection from your side is broken after all.',
          check: 'The status stays. Look for 31016, 31034, 31044, 32001 and 32002 on the Connect server.',
          fix: 'Follow the steps below; see cannot-connect.',
        },
      },
      steps: [
        'Wait a while and look again.',
        'Check that the sync service (`Microsoft Azure AD Sync` on older servers) runs on the active Connect server.',
        'Read `PasswordResetService` 31016, 31034, 31044, 32001 and 32002 in the Application log.',
        'Test port 443 to the namespace named in 31019 or 31034 with `Test-NetConnection`, and to the password reset hosts.',
        'Check TLS 1.2 and .NET Framework 4.8, then restart the service.',
      ],
      keywords: ['temporary issues on our end', 'outage', 'cannot connect'],
    },
    'unable-to-configure-writeback': {
      title: 'Connect wizard could not set up password writeback',
      meaning:
        'The Microsoft Entra Connect wizard stopped while setting up writeback. Its text names the licence, but that is only one of several reasons.',
      causes: {
        'account-not-licensed': {
          text: 'The cloud account used in the wizard has no licence that includes writeback.',
          check: 'Look at the licences of the account typed into the wizard.',
          fix: 'Assign P1, P2 or Business Premium, or use an account that has it.',
        },
        'federated-account': {
          text: 'The account used in the wizard is federated.',
          check: 'The user name belongs to a federated domain; 32009 or 32011 may appear.',
          fix: 'Use a cloud-only Hybrid Identity Administrator.',
        },
        'clock-skew': {
          text: 'The clock of the server is off.',
          check: 'Compare the server time with a reliable clock; 6306 in the trace log together with 6800, 32001 or 31044.',
          fix: 'Repair time synchronisation and run the wizard again.',
        },
        'tls-off': {
          text: 'TLS 1.2 is not enabled on the server.',
          check: 'Look at the TLS 1.2 settings of the server.',
          fix: 'Enable TLS 1.2 and restart the server.',
        },
        'proxy-not-set': {
          text: 'The proxy is not entered in `machine.config` (Microsoft Japan support blog).',
          check: 'The server reaches the internet through a proxy, and `machine.config` does not name it.',
          fix: 'Enter the proxy there and restart the server.',
        },
      },
      steps: [
        'Enable TLS 1.2 on the server.',
        'Run the wizard with a cloud-only, licensed Hybrid Identity Administrator.',
        'Correct the clock of the server.',
        'Enter the proxy in `machine.config` if one is used, and restart the server.',
        'Run the wizard again.',
        'If it fails, read the trace log for 6306, 6800, 32001 and 31044 and go to those entries.',
      ],
      notes: ['Older articles ask for a Global Administrator; Hybrid Identity Administrator is enough.'],
      keywords: ['wizard error', 'ensure you have the required license', 'tls 1.2', 'machine.config', 'azure ad connect'],
    },
    'upgrade-service': {
      title: 'On-premises service too old for admin resets',
      meaning:
        'A message from about 2016: the on-premises synchronisation service is too old to let administrators reset passwords. Servers that old no longer synchronise today.',
      causes: {
        'old-dirsync': {
          text: 'DirSync or a very old Connect is installed.',
          check: 'Read which synchronisation product and version runs on the server.',
          fix: 'Replace it with the latest Microsoft Entra Connect.',
        },
      },
      steps: [
        'Read product and version on the synchronisation server.',
        'Install the latest Microsoft Entra Connect; the installer is only in the Entra admin center.',
        'Enable Password writeback and reset the user again.',
      ],
      notes: [
        'Historical: known from Microsoft text of 2016. Builds of Connect below 2.5.79.0 lost all sync services on 30 September 2026.',
      ],
      keywords: ['dirsync', 'old version', 'administrators resetting user passwords'],
    },
    'm365-admin-center-reset': {
      title: 'Reset in Microsoft 365 admin center does not reach AD',
      meaning:
        'A password reset in the Microsoft 365 admin center, or its mobile app, is not written to Active Directory. The old AD password keeps working on-premises, and the new one does not.',
      causes: {
        'wrong-portal': {
          text: 'The reset was made in the Microsoft 365 admin center or its mobile app, which do not write back.',
          check:
            'Ask where the reset was made. In the audit record `Reset password (by admin)`, the detail `OnPremisesAgent` says None when it stayed in the cloud.',
          fix: 'Reset again in the Entra admin center.',
        },
      },
      steps: [
        'Confirm that the user is synchronised from Active Directory.',
        'Open Entra ID > Users > All users > the user > Overview in the Entra admin center and choose Reset password.',
        'Give the person the new password and tell them to use it from now on.',
        'Look for 31010 in the Application log of the Connect server: the reset has reached Active Directory.',
      ],
      notes: [
        'Resets by the old PowerShell modules are not written back either.',
        'Older guides say Azure portal; a reset made there is written back too.',
      ],
      keywords: ['microsoft 365 admin center', 'office 365 admin', 'mobile app', 'old password still works', 'still cannot sign in'],
    },
    'NetIQ-SSPR-4xxx-5xxx': {
      title: 'Code of another product: NetIQ / Micro Focus SSPR',
      meaning:
        'Four-digit codes counting up from 4001 and 5001 belong to the product NetIQ / Micro Focus Self Service Password Reset. They have nothing to do with Microsoft Entra ID.',
      steps: [
        'Ask which page showed the code: it is not the Microsoft one.',
        'Look the number up in the documentation of that product, or pass the case to whoever runs it.',
      ],
      notes: ['Microsoft codes look like `SSPR_0014`: with an underscore, and with numbers 9 to 14, 29 and 30.'],
      keywords: ['netiq', 'micro focus', 'sspr 4001', 'sspr 5003'],
    },
    'guid:SupportCode': {
      title: 'Names one failed attempt for Microsoft support',
      meaning:
        'A GUID that the password reset page shows behind its link Support code. Microsoft support finds the attempt by it; it says nothing about the cause by itself.',
      steps: [
        'Write down the date, the time and the time zone beside it: support asks for all of them.',
        'Look at the error number or sentence of the same page for the cause.',
        'Send it with a support request when the cause lies with Microsoft.',
      ],
      notes: ['The link is at the bottom of the reset page. On pages without it, press F12 and search for SID and CID, and send both.'],
      keywords: ['guid', 'support case', 'microsoft support'],
    },
    'guid:TrackingId': {
      title: 'Joins the events of one attempt',
      meaning: 'Writeback events carry a TrackingId. All events with the same one belong to the same request on the Connect server.',
      steps: [
        'Find the same TrackingId in this file to see the course of the attempt: 31001 starts a reset, 31002 or 31003 ends it.',
        'Read the 330xx event with the same TrackingId: it names the reason.',
        'Send it to Microsoft support with the zipped Application log.',
      ],
      keywords: ['tracking id', 'guid', 'same attempt'],
    },
    'guid:CorrelationId': {
      title: 'Joins the records of one flow',
      meaning: 'Audit records of one password reset share a correlation ID, one record a step. Sign-in pages show one too.',
      steps: [
        'Find the same correlation ID in this file: the last record tells where the person stopped.',
        'Filter the audit log (or for a sign-in the sign-in log) of the tenant by it.',
      ],
      keywords: ['correlationid', 'guid', 'same flow'],
    },
    'guid:TraceId': {
      title: 'Names one sign-in request',
      meaning:
        'Sign-in errors carry a Trace ID, a Correlation ID and a Timestamp. Microsoft support asks for them; the AADSTS code beside them tells the cause.',
      steps: ['Read the AADSTS code of the same message.', 'Send Trace ID, Correlation ID and Timestamp with a support request.'],
      keywords: ['traceid', 'guid', 'request id'],
    },
    'guid:SID': {
      title: 'For Microsoft support, from a page without support code',
      meaning:
        'On reset pages without a support code, Microsoft support asks for SID and CID, which the browser shows after F12. Together they name the attempt.',
      steps: ['Send SID and CID together, with date, time and time zone.'],
      notes: [
        'Microsoft does not document what the letters stand for; the context suggests session ID. That is inferred.',
        'Not the security identifier of Windows (S-1-5-…), which is called SID as well.',
      ],
      keywords: ['session id', 'f12', 'guid'],
    },
    'guid:CID': {
      title: 'For Microsoft support, from a page without support code',
      meaning:
        'On reset pages without a support code, Microsoft support asks for SID and CID, which the browser shows after F12. Together they name the attempt.',
      steps: ['Send SID and CID together, with date, time and time zone.'],
      notes: ['Microsoft does not document what the letters stand for; the context suggests correlation ID. That is inferred.'],
      keywords: ['correlation id', 'f12', 'guid'],
    },
  },
};
