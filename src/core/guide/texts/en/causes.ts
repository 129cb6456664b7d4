import type { CauseId } from '../../causes';
import type { CauseText } from '../../texts';

export const causes: Readonly<Record<CauseId, CauseText>> = {
  // The page
  forgotPasswordHidden: {
    title: 'The link “Forgot my password” is hidden or leads elsewhere',
    sentence:
      'The sign-in page of the organisation hides the reset link, or sends people to a page of its own. Password reset itself may work.',
  },
  wrongTenant: {
    title: 'The account belongs to another organisation',
    sentence:
      'The name that was typed belongs to another Microsoft Entra tenant, whose settings and administrators decide about its password.',
  },
  nameMistyped: {
    title: 'The sign-in name is not spelled as in the directory',
    sentence: 'No account has the name that was typed, so the service stops before it looks at any policy.',
  },
  emailIsNotSignInName: {
    title: 'The e-mail address is not the sign-in name',
    sentence: 'The person typed an e-mail address that differs from the user principal name, and e-mail as an alternate login ID is off.',
  },
  nameNotSynced: {
    title: 'The tenant has no account of this name',
    sentence: 'Microsoft Entra ID does not know this name: the account was deleted, is not synchronised, or a sync error changed its name.',
  },
  cookiesBlocked: {
    title: 'The browser does not accept cookies',
    sentence: 'The reset page needs cookies from Microsoft, and the browser or a policy blocks them.',
  },
  slowComputer: {
    title: 'The reset dialog did not come up in time',
    sentence: 'On a slow computer or line the dialog may not show. Nothing is wrong with the account.',
  },
  sessionTimedOut: {
    title: 'The reset was not finished in time, or was left',
    sentence: 'A reset has 15 minutes and each code 5; this attempt ended or was left before a new password was set.',
  },
  lockScreenHostsBlocked: {
    title: 'The network blocks the reset page before sign-in',
    sentence:
      'On the Windows sign-in screen nobody is signed in yet, and the firewall or proxy lets the page’s hosts through only for signed-in users, or not at all.',
  },
  lockScreenUserProxy: {
    title: 'The proxy works for signed-in users only',
    sentence: 'The page runs under a temporary local account that cannot sign in to the proxy and does not have the user’s settings.',
  },
  lockScreenSecuritySoftware: {
    title: 'Security software on the PC blocks the reset page',
    sentence: 'A web filter or certificate check on the device keeps the page from loading before sign-in.',
  },
  lockScreenNotJoined: {
    title: 'The PC is not joined to Microsoft Entra',
    sentence: 'The reset link shows only on devices that are Microsoft Entra joined or hybrid joined.',
  },
  lockScreenOldWindows: {
    title: 'This Windows is too old for the reset link',
    sentence: 'The link needs Windows 10 version 1803 or later, or Windows 11.',
    changed: 'Older guides describe an add-in for Windows 7 and 8.1. Those versions and the add-in are out of support.',
  },
  lockScreenWrongSession: {
    title: 'This kind of Windows session offers no reset',
    sentence:
      'Remote Desktop, enhanced Hyper-V sessions and, on Windows 11, a locked session do not offer the reset; the sign-in screen does.',
  },
  lockScreenPolicyOff: {
    title: 'The device is not told to offer password reset',
    sentence: 'The policy that puts the reset link on the sign-in screen is not set on this PC.',
  },
  lockScreenHidden: {
    title: 'Another setting hides the reset link',
    sentence: 'The policy is on, but another policy or a third-party credential provider hides the link on the sign-in screen.',
  },
  // The account
  accountDisabled: {
    title: 'The account is disabled',
    sentence: 'The account is blocked from signing in, so a new password would not help, and the service refuses it.',
  },
  accountDisabledInDirectory: {
    title: 'The account is disabled in Active Directory',
    sentence: 'Active Directory refused to set the password, because the account is disabled there.',
  },
  accountLockedInDirectory: {
    title: 'The account is locked in Active Directory',
    sentence: 'Too many wrong passwords locked the Active Directory account. A reset unlocks it; a change of password does not.',
  },
  unlockOptionOff: {
    title: 'Unlocking without a new password is not allowed',
    sentence: 'The tenant lets people unlock their account only together with a reset.',
  },
  smartLockout: {
    title: 'Smart lockout holds the account for a while',
    sentence: 'After ten wrong passwords the cloud refuses all sign-ins for a minute, then for longer.',
  },
  guestPersonalAccount: {
    title: 'A guest with a personal Microsoft account',
    sentence: 'Personal Microsoft accounts cannot use the organisation’s password reset.',
  },
  guestOfPartner: {
    title: 'A guest whose own organisation decides',
    sentence:
      'The guest comes from another Microsoft Entra tenant, so the password is reset there, if that organisation has turned reset on.',
  },
  guestOfOwnMail: {
    title: 'A guest who can reset by e-mail',
    sentence: 'Guests who signed up themselves or were invited by e-mail reset with that address.',
  },
  // The gates
  phoneMalformed: {
    title: 'The registered phone number is not well formed',
    sentence: 'The number lacks the plus sign, the country code or the blank after it, so messages and calls go nowhere.',
  },
  phoneExtension: {
    title: 'The office number has an extension',
    sentence: 'Extensions are cut off before dialling, so the call ends at the switchboard.',
  },
  phoneTypedDifferently: {
    title: 'The number typed is not the registered one',
    sentence: 'The page asks for the whole registered number as a proof, and what was typed differs from it.',
  },
  contactDetailsOutOfDate: {
    title: 'The registered phone or address is out of date',
    sentence: 'The code went to a phone or mailbox that the person no longer has.',
  },
  smsNotDelivered: {
    title: 'The text message does not arrive',
    sentence: 'The service sent the code, and the number looks right, but the network did not deliver it.',
    changed: 'Text messages are still widely recommended. Microsoft stops sending them on 1 February 2027; virtual numbers never worked.',
  },
  telecomLimit: {
    title: 'A limit on messages or calls was reached',
    sentence: 'Too many messages or calls went to this number or tenant in a short time, so the telephone service pauses.',
  },
  callNotDelivered: {
    title: 'The call does not come through',
    sentence: 'The service placed the call, and the number looks right, but the phone did not ring or the call was not accepted.',
    changed:
      'Calls are still widely recommended. Microsoft stops placing them on 1 February 2027; trial and free tenants have none for administrators.',
  },
  emailInJunk: { title: 'The code is in junk mail', sentence: 'The message with the code was taken for junk.' },
  emailInOtherMailbox: {
    title: 'The code went to another mailbox',
    sentence: 'The registered address is another one than the person looks at, or it is the work mailbox, which cannot be opened now.',
  },
  emailFiltered: {
    title: 'A mail filter holds the code back',
    sentence: 'A filter between Microsoft and the mailbox stops the message, or too many were asked for in ten minutes.',
  },
  authenticatorLost: {
    title: 'The Authenticator app is on a lost or new phone',
    sentence: 'The registered app is on a phone that the person no longer has, and there is no second method to fall back on.',
  },
  tooManyAttempts: {
    title: 'Too many tries: blocked for 24 hours',
    sentence: 'Five failed tries within an hour block reset for this account until 24 hours after the last one.',
  },
  // Administrators
  adminResetOff: {
    title: 'Password reset for administrators is off',
    sentence:
      'The account holds a directory role, and the tenant does not let administrators reset their own passwords, whatever the user policy says.',
    changed:
      'Older answers use `Set-MsolCompanySettings` of MSOnline, which is retired. Today it is `allowedToUseSSPR`, with Microsoft Graph.',
  },
  adminOnlyUserPolicyOn: {
    title: 'The administrator is asked to register for nothing',
    sentence:
      'The account is in the scope of the user policy, so it is asked to register, but reset for administrators is off, so there is no method to choose.',
  },
  adminRoleNotExpected: {
    title: 'The account holds a role that nobody thought of',
    sentence: 'The error comes from the administrator policy only, so the account most likely holds a role through a group or as eligible.',
  },
  adminTooFewMethods: {
    title: 'An administrator with fewer than two methods that count',
    sentence: 'Administrators always need two of e-mail, authenticator app and phone; this account has fewer.',
  },
  // Scope
  scopeNone: {
    title: 'Password reset is off for everybody',
    sentence: 'Under Password reset > Properties nobody is chosen, so nobody but administrators can reset.',
  },
  neverConfigured: {
    title: 'Password reset was never set up',
    sentence: 'There is no policy for users yet: scope, number of methods and methods still have to be chosen.',
  },
  noMethodsForUsers: {
    title: 'No method is switched on for users',
    sentence: 'The policy is there, but no method that counts for reset is switched on for these users.',
    changed: 'Since 30 September 2025 methods are switched on in the Authentication methods policy, no longer on the Password reset page.',
  },
  notInScope: {
    title: 'Password reset is not on for this user',
    sentence:
      'The policy leaves this user out; whether the scope is None or a group that the user is not in shows under Password reset > Properties.',
  },
  notInGroup: {
    title: 'The user is not in the group that may reset',
    sentence: 'Password reset is on for one group, and the user is not a member of it, not even through a nested group.',
  },
  groupAddedRecently: {
    title: 'The user was added to the group only just now',
    sentence: 'The membership is there, but it has not reached the reset service yet.',
  },
  groupDynamicPending: {
    title: 'The dynamic group does not take the user in (yet)',
    sentence: 'The rule of the group has not been evaluated for this user, or does not match.',
  },
  otherGroupSelected: {
    title: 'Another group is chosen than was meant',
    sentence: 'The user is in the group that was meant, but Password reset > Properties names another one. Only one group can be chosen.',
  },
  changedRecently: {
    title: 'The policy was changed only just now',
    sentence: 'Settings take some minutes, up to an hour for administrators, until they work everywhere.',
  },
  // Licence
  licenseMissing: {
    title: 'No licence that covers password reset',
    sentence: 'The user, or the tenant, has no plan that includes self-service password reset for this kind of account.',
    changed:
      'Older texts name “Azure AD Basic”, “Premium” and “SPE”. Today it is Microsoft Entra ID P1 or P2; both are part of larger plans.',
  },
  licenseWithoutWriteback: {
    title: 'The licence covers cloud users only',
    sentence: 'The user comes from Active Directory, and the plan does not include writing passwords back to it.',
    changed:
      'Older texts say that any paid Office 365 plan is enough. That was never so for users from Active Directory: they need P1, P2 or Business Premium.',
  },
  licensePlanOff: {
    title: 'The licence is there, its Entra ID plan is switched off',
    sentence: 'The licence is assigned, but the service plan Microsoft Entra ID P1 or P2 in it is off.',
  },
  administratorUnlicensed: {
    title: 'The administrator has no licence',
    sentence: 'The pages and the wizard show their full content only to an administrator who has a Microsoft Entra ID licence.',
  },
  // Methods
  nothingRegistered: {
    title: 'Nothing is registered to prove who it is',
    sentence: 'The person has never registered a method, or the last one was deleted, so the service cannot verify anybody.',
    changed: 'Older texts say that a phone number in the profile is enough. Since autumn 2026 only registered methods count.',
  },
  oneMethodTwoRequired: {
    title: 'One method is registered, two are required',
    sentence: 'The policy asks for two methods, and the person has one that counts.',
  },
  raisedToTwo: {
    title: 'The number of methods was raised to two',
    sentence: 'Raising it shuts out, at once, everybody who has only one method.',
  },
  profileDataOnly: {
    title: 'There is a phone in the profile, but nothing is registered',
    sentence: 'Phone numbers and addresses of the profile no longer count; only methods that were registered do.',
    changed:
      'The advice to fill the profile by API, PowerShell or Connect is out of date: Microsoft ended it in autumn 2026 (the announced days vary between 5 October and 9 November).',
  },
  methodsDoNotCount: {
    title: 'What is registered does not count for password reset',
    sentence: 'Passkeys, Windows Hello, certificates, Temporary Access Pass and passwordless sign-in are no methods for password reset.',
    changed: 'Modern methods are recommended for signing in, and rightly so; for password reset one of the older kind is still needed.',
  },
  methodSwitchedOff: {
    title: 'The registered method is switched off by policy',
    sentence: 'The person has registered a method that the policy does not allow any more, so too few are left.',
    changed:
      'Since 30 September 2025 the Authentication methods policy decides; the old page shows the number of methods and questions only.',
  },
  methodForOtherGroup: {
    title: 'The method is on, but not for this user',
    sentence: 'The Authentication methods policy includes other groups only, or excludes one that the user is in.',
  },
  methodEndsSoon: {
    title: 'Text message or call is the only method, and it ends soon',
    sentence: 'Microsoft stops sending text messages and placing calls on 1 February 2027, for password reset too.',
    changed: 'Up to now a phone number was the usual method. From then on a telecom provider of your own is needed for it.',
  },
  questionsEndSoon: {
    title: 'Security questions are the only method, and they end soon',
    sentence: 'Security questions end for password reset in March 2027.',
    changed: 'Older set-up guides still recommend them as a second method.',
  },
  // Writeback
  writebackOptionOff: {
    title: 'Password writeback is not switched on',
    sentence: 'The password lives in Active Directory, and neither Entra Connect nor cloud sync is set to write new ones back.',
  },
  writebackPortalOff: {
    title: 'Writeback is paused in the admin center',
    sentence: 'The server is ready, but `Write back passwords` is off under Password reset > On-premises integration.',
  },
  writebackCloudSyncOff: {
    title: 'Writeback with cloud sync is not ticked',
    sentence: 'The users come through cloud sync, whose own box under Password reset > On-premises integration is off.',
  },
  writebackServerReplaced: {
    title: 'The Connect server was replaced without writeback',
    sentence: 'A rebuilt server, or a staging server that was made active, does not have the option ticked.',
  },
  writebackSwitchedOff: {
    title: 'Somebody switched writeback off',
    sentence: 'Writeback was on and was turned off; the audit log names who and when.',
  },
  writebackOnboardingBroken: {
    title: 'Writeback is ticked, but its set-up is not whole',
    sentence:
      'The option is on, yet the admin center says that it is not configured properly: the registration with the service failed half-way.',
  },
  stagedRolloutOn: {
    title: 'Staged rollout is on for the user’s group',
    sentence: 'Writeback is not supported for groups in staged rollout; it may work at times and fail at others.',
  },
  enginesSideBySide: {
    title: 'Connect and cloud sync serve the same domain',
    sentence: 'In that case all writeback goes through cloud sync, and what is set up in Connect does not matter.',
  },
  // Connection
  connectRetired: {
    title: 'This build of Entra Connect no longer works',
    sentence:
      'Microsoft stopped all synchronisation services for builds below 2.5.79.0 on 30 September 2026; an older build or cloud sync agent cannot write back.',
    changed:
      'Older texts ask only for 1.1.443.0 or “the latest version from the download centre”. The installer is only in the admin center now.',
  },
  agentOutdated: {
    title: 'Entra Connect is out of date',
    sentence: 'The page can tell nothing or warns because the build is old; writeback may still work for a while.',
  },
  integrationRunning: {
    title: 'The writeback client is up and running',
    sentence: 'The connection between Microsoft Entra ID and the server is in order.',
  },
  integrationStale: {
    title: 'The page says “not enabled” although writeback works',
    sentence:
      'The status on the page and what the server does can differ, for example with an old build or without a licence; what the server logs counts.',
  },
  passingOutage: {
    title: 'A passing fault between Microsoft and the server',
    sentence: 'The page says that the client cannot be reached just now, perhaps because of a fault on Microsoft’s side.',
  },
  syncServiceStopped: {
    title: 'The synchronisation service is stopped',
    sentence:
      'The service `Microsoft Azure AD Sync` does not run on the active server, or the server is down, so nothing listens for resets.',
  },
  writebackDidNotStart: {
    title: 'The service runs, but writeback did not start with it',
    sentence: 'Synchronisation works, while the part that listens for password resets could not start.',
  },
  onlyStagingLeft: {
    title: 'Only a staging server is left',
    sentence: 'The active server is gone; a server in staging mode never writes passwords back.',
  },
  portBlocked: {
    title: 'The firewall or proxy blocks the way to Microsoft',
    sentence: 'The server cannot reach the reset service or Service Bus on port 443.',
    changed: 'Older texts name fixed addresses and ports 9350 to 9354. Today it is port 443 to two wildcard names.',
  },
  trafficInspected: {
    title: 'TLS inspection breaks the connection',
    sentence: 'A proxy opens the encrypted connection, and the agent rejects its certificate.',
  },
  idleConnectionDropped: {
    title: 'A proxy or firewall drops the idle connection',
    sentence: 'The connection to Service Bus stands open and quiet; it is cut before the next heartbeat, so resets fail now and then.',
  },
  proxyOnlyForUser: {
    title: 'The proxy is set for the user, not for the service',
    sentence: 'The browser on the server reaches Microsoft, but the sync service, which has no user, does not know the proxy.',
  },
  certificateNotTrusted: {
    title: 'The server does not trust Service Bus’s certificate',
    sentence: 'A root certificate is missing on the server, and it may not fetch it itself.',
  },
  tls12Off: {
    title: 'TLS 1.2 is off on the server',
    sentence: 'The service accepts TLS 1.2 or later only, and Windows or .NET on the server does not offer it.',
    changed: 'Older troubleshooting lists do not have this step; they were written when older TLS was accepted.',
  },
  dotNetOld: {
    title: '.NET Framework on the server is too old',
    sentence: 'Entra Connect needs .NET Framework 4.7.2 or later; Microsoft’s troubleshooting page asks for 4.8.',
    changed: 'Older troubleshooting lists do not have this step.',
  },
  clockWrong: {
    title: 'The clock of the server is wrong',
    sentence: 'Tokens are valid for a certain time only; with a wrong clock the service refuses them.',
  },
  controllerOffline: {
    title: 'No domain controller can be reached',
    sentence: 'The server cannot reach a writable domain controller of the user’s domain, so passwords can neither be set nor checked.',
  },
  microsoftIncident: {
    title: 'An incident at Microsoft',
    sentence: 'Service health tells of a fault in Microsoft Entra ID that fits the time.',
  },
  wizardFederatedAccount: {
    title: 'The wizard was run with a federated administrator',
    sentence: 'The wizard gets no token for an account that signs in on-premises.',
    changed: 'Older texts ask for a Global Administrator; Hybrid Identity Administrator is enough, but it has to be a cloud-only account.',
  },
  wizardWrongPassword: {
    title: 'The administrator’s password in the wizard was wrong',
    sentence: 'The password that was typed in the wizard was not accepted, for example because it is temporary.',
  },
  wizardUnlicensed: {
    title: 'Writeback cannot be set up without its licence',
    sentence: 'The tenant has no plan that includes writeback, so the wizard stops.',
  },
  writebackKeysLost: {
    title: 'The server has no valid key for passwords',
    sentence: 'The server cannot decrypt what the cloud sends, for example after it was restored from a backup or cloned.',
  },
  writebackSettingsUnreadable: {
    title: 'The writeback settings cannot be read or stored',
    sentence: 'The server could not save or read its writeback configuration.',
  },
  writebackStoppedAfterAWhile: {
    title: 'Writeback stopped while the service went on',
    sentence: 'The writeback part stopped, for example when the server was restarted or upgraded, and did not come back.',
  },
  hashesSentAgain: {
    title: 'A flood of events 656 and 657 after enabling',
    sentence: 'After writeback is enabled all password hashes are sent to the cloud once more. This is expected and does no harm.',
  },
  unsupportedWriteback: {
    title: 'This way of resetting is not written back',
    sentence: 'A reset with the old PowerShell modules reaches the cloud only.',
    changed: 'MSOnline and AzureAD PowerShell are retired. The Microsoft Graph action `resetPassword` is written back.',
  },
  // Active Directory
  protectedAccount: {
    title: 'The account is protected in Active Directory',
    sentence: 'The account is in a protected group such as Domain Admins; by design the connector may not set its password.',
  },
  protectionLeftOver: {
    title: 'Protection is left over from an old group',
    sentence: 'The account left its protected group, but `adminCount` and the blocked inheritance stayed behind.',
  },
  connectorRightsMissing: {
    title: 'The connector account lacks a right in Active Directory',
    sentence: 'The AD DS connector account may not set this user’s password: one of its five rights is missing at the domain root.',
  },
  connectorRightsRecent: {
    title: 'The rights were given only just now',
    sentence: 'Permissions take up to an hour until they have reached every user.',
  },
  inheritanceOff: {
    title: 'The user or OU does not inherit the rights',
    sentence: 'The rights are there at the domain root, but inheritance is off on the user or on an OU above.',
  },
  remoteSamRestricted: {
    title: 'A policy forbids remote SAM calls',
    sentence: 'A security policy on the domain controllers refuses the remote call with which the connector reads the account.',
  },
  connectOnController: {
    title: 'Entra Connect runs on a domain controller',
    sentence: 'On a domain controller a call that writeback needs is answered by the machine itself and can fail.',
  },
  reservedCharacters: {
    title: 'The OU name has a reserved character',
    sentence: 'A character in the name of an OU above the user has to be escaped, and the write fails on it.',
  },
  shortControllerNames: {
    title: 'Preferred domain controllers stand there by short names',
    sentence: 'The list of preferred domain controllers holds NetBIOS names, which the write cannot resolve.',
  },
  forestNotEnabled: {
    title: 'Password operations are not enabled for this forest',
    sentence: 'The forest was added after writeback had been switched on, so writeback does not know it.',
  },
  ldapNotSigned: {
    title: 'LDAP traffic to Active Directory is not signed',
    sentence: 'The domain controllers ask for signed and encrypted LDAP, and the connector does not do so everywhere.',
  },
  ldapControlMissing: {
    title: 'A domain controller lacks the LDAP policy control',
    sentence: 'The domain controller does not know the control with which a reset asks for the password policy.',
    changed: 'Older texts ask for hotfixes for 2008 R2. Microsoft’s pages differ today: any supported version, or 2016 and later.',
  },
  connectorPasswordTooLong: {
    title: 'The connector account’s password is too long',
    sentence: 'The password of the connector account is longer than the connector can handle.',
    changed: 'Older texts give 127 characters as the limit, newer ones 256.',
  },
  userOutOfSyncScope: {
    title: 'The user is outside the synchronisation scope',
    sentence: 'The on-premises account is not synchronised any more, so there is no link along which to write.',
  },
  userDeletedOnPremises: {
    title: 'The Active Directory account is gone',
    sentence: 'The cloud user still exists, but its account in Active Directory was deleted or moved to another forest.',
  },
  syncErrorOnUser: {
    title: 'A sync error stops this user',
    sentence: 'Connect reports a duplicate or a mismatch for this object, so the cloud user carries wrong data or has no link.',
  },
  outsideHashScope: {
    title: 'The user is outside selective password hash sync',
    sentence: 'Password hash synchronisation leaves this user out, and writeback follows it (community reports).',
  },
  userInTwoForests: {
    title: 'Two Active Directory accounts belong to this user',
    sentence: 'The user is enabled in more than one forest, or two objects share a source anchor, so the write would be ambiguous.',
  },
  unclassifiedServerError: {
    title: 'The server logs an error of its own',
    sentence: 'The server logged an error that has no class; the number or code in its text leads on.',
  },
  // The password
  minimumAge: {
    title: 'The last change was too recent',
    sentence: 'Active Directory has a minimum password age, and the password was changed or reset within it.',
  },
  passwordTooWeakForDirectory: {
    title: 'The password breaks the Active Directory policy',
    sentence: 'The new password is too short or not complex enough for the policy that applies to this user.',
  },
  passwordUsedBefore: {
    title: 'The password was used before',
    sentence: 'Active Directory remembers the last passwords and refuses to take one of them again.',
  },
  passwordFilter: {
    title: 'A password filter on the domain controllers refused it',
    sentence: 'Microsoft Entra Password Protection or another filter refused the new password.',
  },
  userMayNotChange: {
    title: 'The account may not change its password',
    sentence: '“User cannot change password” is set on the account in Active Directory.',
  },
  passwordBanned: {
    title: 'The password is too easy to guess',
    sentence: 'The new password is on Microsoft’s list of common passwords, or too close to one.',
  },
  passwordOnCustomList: {
    title: 'The password has a word of your own banned list',
    sentence: 'The new password contains a word that the organisation has forbidden, or something close to it.',
  },
  passwordTooWeakForCloud: {
    title: 'The password breaks the cloud’s rules',
    sentence: 'The new password is too short, too simple, or has characters that are not allowed.',
  },
  passwordHasUserName: { title: 'The password contains the user name', sentence: 'The new password holds the user name or a part of it.' },
  currentPasswordWrong: {
    title: 'The current password was wrong',
    sentence: 'For a change the service asks for the current password, and what was typed is not it.',
  },
  // Afterwards
  cloudCopyLate: {
    title: 'The password is set; the cloud copy is late',
    sentence: 'Active Directory has the new password, and the copy in the cloud follows within minutes.',
  },
  mustChangeAtPassThrough: {
    title: 'A must-change password meets pass-through authentication',
    sentence: 'After an administrator’s reset with “must change at next sign-in”, pass-through authentication needs about two minutes.',
  },
  hashSyncBroken: {
    title: 'Password hash synchronisation does not work',
    sentence: 'Active Directory has the new password, but its hash does not reach the cloud.',
  },
  resetOutsideEntra: {
    title: 'The reset did not reach Active Directory',
    sentence: 'An administrator reset the password where it is not written back; the old one still works on-premises.',
    changed:
      'Resets in the Microsoft 365 admin center look the same and were never written back. The Microsoft Entra admin center and Graph `resetPassword` are.',
  },
  oldPasswordOnDevice: {
    title: 'The PC still knows only the old password',
    sentence: 'The PC has not been able to ask a domain controller since the reset, so Windows still checks against the old password.',
  },
  neverExpiresFlag: {
    title: '“Password never expires” suppresses the forced change',
    sentence: 'With this flag in Active Directory the user is not asked for a new password after an administrator’s reset.',
  },
  temporaryPasswordNotForced: {
    title: 'The cloud does not honour temporary passwords',
    sentence: 'A temporary password set in Active Directory forces a change in the cloud only when that feature of synchronisation is on.',
  },
  // Answers
  setUpSspr: {
    title: 'How to set up password reset from the start',
    sentence:
      'Password reset needs five things: a scope, a number of methods, methods that are switched on, people who have registered, and a fitting licence.',
    changed:
      'Methods moved from the Password reset page to the Authentication methods policy; Authentication Policy Administrator is enough for it.',
  },
  whichLicense: {
    title: 'Which licence password reset needs',
    sentence:
      'It depends on the account: changing is free, resetting in the cloud needs a paid plan, and writing back needs P1, P2 or Business Premium.',
    changed: 'Older texts name “any paid Office 365 plan or Azure AD Basic”, EMS and SPE. These names are history.',
  },
  generalQuestions: {
    title: 'General questions about password reset',
    sentence: 'Microsoft answers the common questions on one page.',
    changed: 'That page still says that pre-set data is enough. It no longer is.',
  },
  administratorMayNotSee: {
    title: 'Your role does not show the page',
    sentence: 'The Password reset pages show only to people whose role may read or set them.',
    changed:
      'Older texts ask for Global Administrator. Authentication Policy Administrator is enough; the page is under Entra ID > Password reset.',
  },
  optionHidden: {
    title: 'The option shows only when another one is on',
    sentence: 'Options stay hidden until the setting that they depend on is turned on, or they have moved to another page.',
    changed: 'Most switches for methods are now in the Authentication methods policy.',
  },
  noWritebackNoPage: {
    title: 'The page shows once writeback is installed',
    sentence:
      'On-premises integration shows only when a Connect server or cloud sync agent with writeback has reported to Microsoft Entra ID.',
  },
  cloudOnlyNoPage: {
    title: 'A cloud-only tenant has no on-premises integration',
    sentence: 'Nothing is synchronised from Active Directory, so the page does not show.',
  },
  onlyQuestionsListed: {
    title: 'The page lists security questions only',
    sentence: 'Nothing is lost: the other methods have moved to the Authentication methods policy.',
    changed: 'Since 30 September 2025 methods are no longer managed on the Password reset page.',
  },
  adminPolicyApplies: {
    title: 'Administrators follow their own policy',
    sentence: 'The account holds a directory role, so Microsoft’s fixed administrator policy applies instead of yours.',
    changed: 'Older lists name about 27 roles; today it is about 80.',
  },
  methodStillOffered: {
    title: 'The method is still on in another policy',
    sentence: 'Registration joins the methods of three policies: what one of them allows is offered.',
  },
  howToRegister: {
    title: 'Where and how people register',
    sentence: 'Everybody registers at one address, for password reset and multifactor authentication together.',
    changed: 'The separate registration page and the “preview” of security info are gone.',
  },
  combinedAlwaysOn: {
    title: 'Combined registration is always on',
    sentence: 'There is nothing to enable any more.',
    changed: 'Older texts describe a switch under User settings. It is gone since 30 September 2022.',
  },
  howToRequireRegistration: {
    title: 'How to have people register when they sign in',
    sentence: 'One setting asks everybody in scope at sign-in; a registration campaign reaches those who skip it.',
    changed: 'Since autumn 2026 a campaign runs by itself in tenants that require registration, for people who lack methods.',
  },
  campaignNotRequired: {
    title: 'Nobody is asked to register',
    sentence:
      'Registration at sign-in is not required, so people register only if they think of it, and the campaign of 2026 does not reach them.',
  },
  prePopulateObsolete: {
    title: 'Filling the profile no longer replaces registration',
    sentence: 'Phone numbers and addresses written to the profile do not count any more; register them as methods, or let people do it.',
    changed: 'Articles of 2020 and 2021 recommend filling the profile by API, PowerShell or Connect. Since autumn 2026 that has no effect.',
  },
  registrationDuplicates: {
    title: 'One record for each piece of data',
    sentence: 'The report lists each registered method on a line of its own. Nothing is wrong.',
  },
  registrationRecordFailed: {
    title: 'Registration was begun and not finished',
    sentence: 'The failure says that this round of registration was not finished; methods registered before still work.',
    changed: 'Older texts add that unverified data still works. Since autumn 2026 it does not.',
  },
  registrationBlockedByPlace: {
    title: 'Conditional Access blocks registration here',
    sentence: 'A policy allows security information to be registered from certain places or devices only.',
  },
  registrationBlockedByRisk: {
    title: 'Registration is blocked because of risk',
    sentence: 'Microsoft holds the sign-in or the user for risky and does not let new methods be added.',
  },
  registrationExpired: {
    title: 'The registration session ran out',
    sentence: 'Registering has 15 minutes; a passkey also needs a second factor passed within the last 5.',
  },
  registrationError: {
    title: 'Registration ends with a general error',
    sentence: 'An outage or a fault in the configuration stops the page; the message itself does not tell which.',
  },
  mixedMethodPolicies: {
    title: 'Old and new policies decide together',
    sentence: 'The migration to the Authentication methods policy is not finished, so both the old and the new settings count.',
  },
  auditAdministratorUnlicensed: {
    title: 'The administrator who looks has no licence',
    sentence: 'Without a licence the log does not offer the activities of password management.',
  },
  auditWrongFilter: {
    title: 'The filter of the audit log hides them',
    sentence: 'The activities stand under the service Self-service Password Management.',
    changed: 'The log has moved to Entra ID > Users > Audit logs, and Reports Reader is enough.',
  },
  auditTooEarly: {
    title: 'The records are not there yet',
    sentence: 'The report collects once it has been opened, and records come after some minutes, up to an hour.',
  },
  whoChangedPolicy: {
    title: 'The audit log names who changed the policy',
    sentence: 'Each change is recorded with its old and its new value.',
  },
  blockedIsSuccess: {
    title: '“Success” means that the block was set',
    sentence: 'The record tells that the person was blocked for 24 hours, and that this succeeded.',
  },
  successWithFailureReason: {
    title: 'Success on-premises, failure in the cloud',
    sentence: 'The password is set in Active Directory; the reason only tells that the cloud copy was late.',
  },
  normalRecord: {
    title: 'A normal record, no problem',
    sentence: 'This is what is logged when things work, or one step on the way; it does not name a problem by itself.',
  },
  howToReset: {
    title: 'How people reset a forgotten password',
    sentence: 'Whoever has registered resets the password at one address, from any device.',
    changed: 'Older guides show other pages and names; the address is the same.',
  },
  howToChange: {
    title: 'How people change a password that they know',
    sentence: 'A known password is changed under Security info.',
    changed: 'The old page in the account portal is no longer the place.',
  },
  featureRequest: {
    title: 'Where to suggest a feature',
    sentence: 'Microsoft collects suggestions in its feedback community.',
    changed: '`aka.ms/sspruservice` from older articles no longer works.',
  },
  howToResetUser: {
    title: 'How an administrator resets a password',
    sentence:
      'Do it in the Microsoft Entra admin center: only there, and with Graph `resetPassword`, is it written back to Active Directory.',
    changed: 'Older texts lead through the Azure portal and “Users and groups”.',
  },
  noRoleToReset: {
    title: 'You have no role that may reset passwords',
    sentence: 'The button is greyed out because none of your roles allows it.',
    changed: 'Older texts name three roles; today Helpdesk, Authentication and Privileged Authentication Administrators may, too.',
  },
  roleTooLow: {
    title: 'Your role may not reset this user',
    sentence: 'The user holds a role that yours does not cover.',
    changed: 'Older texts name three roles; which may reset whom is a table today.',
  },
  targetProtected: {
    title: 'The user is specially protected',
    sentence: 'Members of role-assignable groups and of restricted administrative units can be reset only by the highest roles.',
    changed: 'Both came after the older texts were written.',
  },
  mustChangeNow: {
    title: 'The password has to be changed first',
    sentence: 'The password has expired or was set as a temporary one; signing in goes on after a new one is chosen.',
  },
  sessionsEnded: {
    title: 'Old sessions ended with the new password',
    sentence: 'After a change or reset all devices have to sign in again. This is meant so.',
  },
  secondFactorNeeded: {
    title: 'A second factor is asked for',
    sentence: 'Signing in needs a second proof; that is no fault of password reset.',
  },
  signInBlockedByPolicy: {
    title: 'Conditional Access blocks the sign-in',
    sentence: 'A policy of the organisation blocks this sign-in; a new password would not change that.',
  },
  outsideLogonHours: {
    title: 'Outside the logon hours',
    sentence: 'Active Directory allows this account to sign in at certain hours only.',
  },
  passThroughAgentFault: {
    title: 'The pass-through agent does not answer properly',
    sentence: 'The password could not be checked on-premises because of the agent.',
  },
  wrongPasswordTyped: {
    title: 'The password or name typed is wrong',
    sentence: 'The service did not accept the name and password; nothing points to more than that.',
  },
  askCommunity: { title: 'Ask the community', sentence: 'Other administrators and Microsoft staff answer questions in Microsoft Q&A.' },
  supportCase: {
    title: 'A case for Microsoft support',
    sentence:
      'The message does not tell the reason, and what can be checked is in order; Microsoft can find the attempt by its support code.',
  },
  otherProduct: {
    title: 'The code belongs to another product',
    sentence: 'Numbers of this kind come from the SSPR product of NetIQ (Micro Focus), not from Microsoft.',
  },
  nothingStops: {
    title: 'Nothing that can be read stops this person',
    sentence:
      'Account, scope, licence, methods and writeback are in order as far as they can be read, and no failed try is known, so a reset should work now. What Active Directory or the network does shows only at a try.',
  },
  nothingFound: {
    title: 'Nothing that was checked explains it',
    sentence: 'What was answered and checked rules out the known causes, or too little could be found out.',
  },
};
