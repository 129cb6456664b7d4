/** What to do, one step each. Parts in backticks are names or code; there is no other markup. */
export const steps: Readonly<Record<string, string>> = {
  // The reset page
  openSsprDirectly: 'Open `https://aka.ms/sspr` in a browser on a phone or another computer and reset the password there.',
  showForgotLink:
    'To bring the link back: Entra ID > Custom Branding, edit the sign-in experience, and clear the option that hides the self-service password reset link. If a page of your own is set there, check that its address is right.',
  useOwnTenantName: 'Use the full sign-in name of the organisation that the account belongs to, for example `name@contoso.com`.',
  askHomeTenant:
    'Ask the helpdesk of the organisation that owns the account: only its administrators and its own reset page can change the password.',
  typeFullName:
    'Type the whole sign-in name (user principal name), not the short Windows name, and check the spelling and the domain after the @.',
  useUserPrincipalName:
    'Use the user principal name instead of the e-mail address; in the admin center it is the first line of the user’s overview.',
  considerEmailAsLoginId:
    'If people only know their e-mail address, an administrator can allow e-mail as an alternate login ID, or make the user principal name equal to the primary address.',
  allowCookies: 'Allow cookies for `microsoftonline.com` and `microsoft.com` in the browser, then close and reopen it.',
  tryPrivateWindow: 'If a policy or an add-on still blocks them, try a private window or another browser.',
  waitAndRetry: 'Wait some minutes and try again once; repeated tries count towards the 24-hour block.',
  retryOnce: 'Try once more. Do not try more often than that: failed tries add up to a block of 24 hours.',
  startAgainInTime: 'Start again at `https://aka.ms/sspr`: the whole reset has 15 minutes, and each code lives 5 minutes.',
  keepPhoneReady: 'Have the phone, the mailbox and the new password ready before you start, and do not let the page stand open in between.',
  // The Windows lock screen
  allowLockScreenHosts:
    'On the firewall or proxy allow port 443 to `passwordreset.microsoftonline.com` and `ajax.aspnetcdn.com` from the device without a signed-in user.',
  testLockScreenDirect: 'Test on a direct line, for example a phone hotspot: if it works there, the organisation’s network is the cause.',
  setMachineProxy:
    'The page is opened by the temporary local account `defaultuser1`, which has no proxy of its own and cannot sign in to one: set a proxy for the whole machine, or let these hosts pass without authentication.',
  excludeSecuritySoftware:
    'Exclude the reset page from web filtering in the security software on the PC, and allow `ocsp.digicert.com`, which it needs for the certificate.',
  joinDevice: 'The device has to be Microsoft Entra joined or hybrid joined. Check with `dsregcmd /status`, and join it.',
  upgradeWindows: 'Use Windows 11, or Windows 10 version 1803 or later. The add-in for Windows 7 and 8.1 is history.',
  useSignInScreen:
    'Use the sign-in screen of the PC itself: not Remote Desktop, not an enhanced Hyper-V session, and on Windows 11 not the lock screen of a session that is still open; sign out or restart first.',
  turnOnLockScreenReset:
    'Turn it on with Intune: OMA-URI `./Device/Vendor/MSFT/Policy/Config/Authentication/AllowAadPasswordReset` = 1; or in the registry: `HKLM\\SOFTWARE\\Policies\\Microsoft\\AzureADAccount`, `AllowPasswordReset` (DWORD) = 1.',
  removeHidingPolicies:
    'Look for what hides the link: lock screen notifications off, `HideFastUserSwitching`, `DontDisplayLastUserName`, `NoLockScreen`, `EnableLostMode`, a required smart card, `EnableLUA` off, a custom shell, or a third-party credential provider.',
  restartDevice: 'Restart the device and look at the sign-in screen under the password field.',
  // The account
  askWhyDisabled: 'Find out why the account was disabled before you enable it: somebody may have left, or it may be a security measure.',
  enableAtSource:
    'Enable it where it is managed: in Active Directory for a synchronised user, otherwise in the Microsoft Entra admin center.',
  resetAfterEnabling: 'Then reset the password; for a synchronised user wait for the next synchronisation first.',
  enableInDirectory: 'Enable the account in Active Directory. It is disabled there although the cloud copy may still say otherwise.',
  runDeltaSync: 'Let a synchronisation run: it does so by itself every 30 minutes; an administrator can start one on the server.',
  resetUnlocksToo: 'Reset the password at `https://aka.ms/sspr`: a reset also unlocks the Active Directory account.',
  unlockInDirectory: 'Or unlock the account in Active Directory Users and Computers.',
  findLockoutSource: 'Find what keeps trying with an old password: phones, mapped drives, services, saved credentials.',
  allowUnlock:
    'To let people unlock without a new password: Entra ID > Password reset > On-premises integration, `Allow users to unlock accounts without resetting their password` = Yes.',
  waitOutLockout: 'Wait one minute, longer after repeated locks. If the tries come from an unfamiliar address, treat it as an attack.',
  resetUnlocksCloud: 'If the password is forgotten, reset it at `https://aka.ms/sspr` instead of guessing on.',
  useMicrosoftAccountReset: 'A personal Microsoft account resets its password with Microsoft: `https://account.live.com/password/reset`.',
  inviteAnotherAddress:
    'If the person needs a password that your organisation can help with, invite a work address or create a member account.',
  guestNothingHere: 'There is nothing to change in your tenant; SSPR has to be on for that person in their own one.',
  guestResetByMail: 'Let the guest reset at `https://aka.ms/sspr` with the e-mail address of the invitation or the sign-up.',
  checkJunk: 'Look for the message in junk mail and in deleted items; it normally comes within seconds.',
  // Codes that do not come
  readRegisteredPhone:
    'Read the registered number: the user > Authentication methods. The numbers in the profile are not the registered ones.',
  rewritePhone:
    'Write the number as plus sign, country code, blank, number, for example `+47 41234567`, as an authentication method of the user.',
  useDirectNumber: 'Register a direct number: what follows the number as an extension is cut off before dialling.',
  registerAnotherMethod: 'Or register another method, such as the Authenticator app.',
  typeWithCountryCode: 'Type the number just as it is registered, with country and area code.',
  compareWithRegistered:
    'Compare the last two digits that the page shows with your phone. If they differ, the registered number is another one: ask the helpdesk.',
  replaceMethod: 'Remove the old number or address and add the present one, at `https://aka.ms/mysecurityinfo` or by an administrator.',
  tryAnotherMethod: 'Choose another method on the same page, if one is offered.',
  moveAwayFromSms:
    'Plan for the end of text messages and calls sent by Microsoft on 1 February 2027: register the Authenticator app, or set up a telecom provider of your own.',
  waitForLimit: 'Wait some hours: a limit on messages and calls to this number was reached.',
  allowSender:
    'Let the mail filter pass the senders `msonlineservicesteam@microsoft.com` and `@microsoftonline.com` (other addresses in the US government and China clouds).',
  lookInRegisteredMailbox:
    'The page shows the masked address that the code went to: look in that mailbox. Your own work mailbox is no use while you cannot sign in.',
  removeLostAuthenticator: 'Delete the lost device under the user’s Authentication methods, so that nobody waits for it.',
  registerOnNewPhone:
    'Let the person add the Authenticator app on the new phone at `https://aka.ms/mysecurityinfo`; a Temporary Access Pass lets them in.',
  waitADay: 'Wait 24 hours after the last try. Each further try starts the 24 hours anew.',
  findWhyItFailed: 'Find out why the tries failed (a wrong number, a code that never came), otherwise it happens again.',
  resetNowForUser:
    'If the person needs access now, reset the password for them: the user > Reset password, with a role that may reset this user.',
  // Administrators
  confirmRole: 'Confirm that the account holds a directory role: roles that come through groups or are eligible only count too.',
  allowAdminReset:
    'Let a privileged administrator set `allowedToUseSSPR` to true in the authorization policy with Microsoft Graph (`Policy.ReadWrite.Authorization`).',
  waitAnHour: 'Allow up to 60 minutes for the change to work everywhere.',
  orResetByOtherAdmin: 'Until then another administrator, whose role is high enough, resets the password.',
  leaveAdminsOut: 'Take administrators out of the group that password reset is on for, so that they are not asked to register for nothing.',
  lookForHiddenRole:
    'The administrator policy stopped an account that is thought to be ordinary: list its roles, also through groups and Privileged Identity Management.',
  removeRoleIfNotNeeded: 'Remove the role if the account does not need it; otherwise administrators’ reset has to be on.',
  registerTwoForAdmin: 'Register two of: e-mail, authenticator app, phone. Administrators always need two.',
  questionsDoNotCountForAdmins:
    'Security questions never count for administrators, and the tenant’s number of methods does not apply to them.',
  knowAdminPolicy:
    'A holder of one of about 80 directory roles follows Microsoft’s administrator policy: two methods, no security questions, not to be edited, only to be switched off as a whole.',
  // Scope
  openProperties: 'Open Entra ID > Password reset > Properties.',
  chooseScope: 'Set `Self service password reset enabled` to Selected (one group, nested groups count) or All, and save.',
  waitForPolicy: 'Wait some minutes, in rare cases up to an hour, before you test: the change has to reach all data centres.',
  testAsOrdinaryUser: 'Test with an ordinary user in a private window; an administrator follows another policy.',
  setNumberOfMethods: 'Password reset > Authentication methods: set the number of methods required to reset, one or two.',
  enableMethods:
    'Entra ID > Authentication methods > Policies: switch on what people shall prove themselves with (Microsoft Authenticator, software OATH, Email OTP, SMS) and target it at them.',
  openMethodsPolicy: 'Open Entra ID > Authentication methods > Policies.',
  checkMigration: 'Look at `Manage migration` on the same page: only when it says complete do the old policies no longer matter.',
  readGroup: 'Read which group is chosen under Password reset > Properties.',
  addToGroup: 'Add the user to that group, directly or through a nested group.',
  readGroupRule: 'Open the dynamic group and validate its rule for this user.',
  fixGroupRule: 'Mend the rule or the attribute that it reads, and wait until the membership is recalculated.',
  chooseRightGroup: 'Choose the group that was meant; the page takes one group only.',
  nestGroups: 'To let in several groups, nest them in the one that is chosen.',
  pilotFirst: 'Start with a small pilot group before you choose All.',
  // Licences
  readLicenses: 'Read the user’s service plans: `AAD_PREMIUM` or `AAD_PREMIUM_P2`, switched on, covers every kind of reset.',
  assignPremium:
    'Assign a licence with Microsoft Entra ID P1 or P2 (also in Microsoft 365 Business Premium, E3, E5, F1 and F3) to the user or to a group, in the Microsoft 365 admin center.',
  waitForLicense: 'Wait some minutes and try again.',
  turnOnPlan: 'Open the user’s licence, and switch on the service plan Microsoft Entra ID P1 or P2 in it.',
  assignToAdministrator: 'Assign a Microsoft Entra ID licence to the administrator’s own account.',
  signInAnew: 'Sign out of the admin center and in again.',
  licenseForCloudChange: 'Changing a known password in the cloud: free, no licence needed.',
  licenseForCloudReset:
    'Resetting a forgotten password of a cloud-only user: P1 or P2 for certain, never the free edition. Of other paid plans Microsoft’s pages say different things: the licensing page says Business Standard or higher, others say any paid plan. Check.',
  licenseForWriteback:
    'Writing passwords back to Active Directory: Microsoft Entra ID P1 or P2, or Business Premium. Business Basic and Standard never include it.',
  checkHybridLicense: 'Check that there is a licence for writeback: Microsoft Entra ID P1, P2 or Microsoft 365 Business Premium.',
  // Methods
  registerForUser:
    'Add a phone number or an e-mail address as an authentication method for the person: the user > Authentication methods > Add authentication method (Authentication Administrator, for administrators Privileged Authentication Administrator).',
  sendToSecurityInfo: 'Send the person to `https://aka.ms/mysecurityinfo`, which is where `aka.ms/ssprsetup` leads to as well.',
  requireRegistration: 'Password reset > Registration: `Require users to register when signing in` = Yes, so that nobody is forgotten.',
  registerSecondMethod: 'Add a second, different method now, so that one lost phone does not lock the person out.',
  runCampaign: 'For many people: run a registration campaign, and follow it in the registration report.',
  lowerToOne: 'Set the number of methods back to one until enough people have two.',
  countCapable: 'Count who is capable of reset in the registration report (`isSsprCapable`) before you change it again.',
  raiseAgain: 'Raise it to two when the report shows that nearly everybody has two.',
  registerInBulk: 'For many people register the methods with Microsoft Graph (`phoneMethods`, `emailMethods`), not by filling the profile.',
  registerCountingMethod:
    'Register a method that counts: the Authenticator app, an authenticator code, an e-mail address other than the work mailbox, or a phone.',
  signInWithoutPassword: 'A passkey or Windows Hello still lets the person sign in, and then change the security information.',
  targetMethodAtUser: 'Open the method and include the user’s group, or take the user out of the excluded ones.',
  moveAwayFromQuestions: 'Security questions end for password reset in March 2027: register another method now.',
  profileIsNotMethod:
    'Numbers and addresses in the profile, also those that Connect synchronises, are directory data; they prove nothing any more.',
  // Writeback
  confirmSynced: 'Confirm that the user is synchronised from Active Directory.',
  turnOnWritebackOption:
    'On the active server start Microsoft Entra Connect > Configure > Customize synchronization options > Optional features, tick `Password writeback` and finish the wizard, as Hybrid Identity Administrator.',
  giveConnectorRights:
    'Give the AD DS connector account its rights at the root of each domain, inherited to users: Reset password, Change password, write `lockoutTime`, write `pwdLastSet`, and Unexpire Password (`Set-ADSyncPasswordWritebackPermissions` does it).',
  turnOnPortalSwitch:
    'Entra ID > Password reset > On-premises integration: `Write back passwords to your on-premises directory` = on, save.',
  turnOnCloudSyncWriteback:
    'Entra ID > Password reset > On-premises integration: tick `Write back passwords with Microsoft Entra cloud sync`, save.',
  giveCloudSyncRights: 'Give the account of the agent its rights with `Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack`.',
  retireOldServer: 'Make sure that the old or cloned server no longer runs the sync service.',
  findWhoSwitchedOff:
    'The audit record `Disable password writeback for directory` names who did it and when. Ask before you turn it on again.',
  reenableWriteback:
    'Turn writeback off and on again: in the wizard clear `Password writeback`, leave `Start the synchronization process` unticked, finish; run it again and tick it.',
  readEventsAfter: 'Then read the newest events of `PasswordResetService` and `ADSync`: 31005 and 31019 mean that it works.',
  endStagedRollout: 'Take the group out of staged rollout, or finish the move to managed sign-in: writeback is not supported in between.',
  resetInDirectory: 'Reset the password in Active Directory; self-service reset is not for this account.',
  knowCloudSyncWins:
    'Where Connect and cloud sync serve the same domain, all writeback goes through cloud sync: look for the fault on its agents.',
  // Connection
  backUpRules: 'Back up your own synchronisation rules and note the settings, or export them in the wizard.',
  upgradeConnect:
    'Install the current build over the old one; the installer is only in the Microsoft Entra admin center (Entra Connect). Connect needs 2.5.79.0 or later, a cloud sync agent 1.1.977.0 or later.',
  checkWritebackAfter: 'After that check that `Password writeback` is still ticked and that event 31005 was logged.',
  readConnectVersion: 'Read the version on the server.',
  nothingToDoHere: 'Nothing has to be done about this.',
  statusIsNotAProof: 'If a reset still fails, the connection is not the reason: read the events on the server at that time.',
  testOneWriteback: 'Reset one test user and look for event 31002 on the server: it counts more than the page.',
  checkServiceHealth: 'Look at service health for Microsoft Entra ID.',
  startSyncService:
    'Start the service `Microsoft Azure AD Sync` (`ADSync`) on the active server. Find out why it stopped: an update, an expired password, a full disk.',
  setServiceAutomatic: 'Set its start to Automatic, so that it comes back after a restart.',
  restartSyncService: 'Restart the service `Microsoft Azure AD Sync`, and wait a minute.',
  promoteStagingServer:
    'If the active server is gone, take the remaining one out of staging mode in its wizard: a staging server writes nothing back.',
  readNamespace: 'Read the Service Bus namespace of your tenant in event 31019 or 31034, for example `ssprdedicatedsbprodfra-1`.',
  openPort443:
    'Allow outbound port 443 from the server to `*.passwordreset.microsoftonline.com` and `*.servicebus.windows.net` (in other clouds other hosts), without an address list: the addresses change.',
  testEndpoints: 'Test the port from the server itself.',
  exemptFromInspection: 'Exempt both hosts from TLS inspection: the agent does not accept a certificate of your proxy.',
  raiseIdleTimeout: 'Raise the idle time-out of the proxy or firewall for these hosts above five minutes, the interval of the heartbeat.',
  setServerProxy:
    'The sync service runs without a signed-in user: set the proxy in `machine.config` of .NET (64 bit) on the server, and let these hosts pass without authentication.',
  installRootCertificates:
    'Install the missing root certificates on the server, or let it fetch them: the certificate of Service Bus has to be trusted.',
  turnOnTls12:
    'Turn on TLS 1.2 for SCHANNEL and .NET (`SystemDefaultTlsVersions` and `SchUseStrongCrypto` = 1, in both the 64-bit and the 32-bit key).',
  restartServer: 'Restart the server.',
  installDotNet: 'Install .NET Framework 4.8 or later.',
  setClock: 'Set the clock of the server right, and let it follow the domain’s time source.',
  bringControllerBack:
    'Bring a writable domain controller of the user’s domain back within reach of the server. Nothing is queued: a reset that cannot be written fails.',
  checkDnsToController: 'Check DNS and the firewall between the server and the domain controllers.',
  readServiceHealth: 'Read service health in the Microsoft 365 or Azure portal for an incident in Microsoft Entra ID.',
  useCloudAdmin:
    'Sign in to the wizard with a cloud-only account (`…onmicrosoft.com`) that is Hybrid Identity Administrator; a federated one gets no token.',
  retypeAdminPassword: 'Type the password of the administrator again, and make sure that it is not a temporary one.',
  rerunWizard: 'Run the wizard to its end.',
  runWizardAsAdmin: 'Start the wizard as a local administrator and with rights on the ADSync database, so that it can save its settings.',
  confirmWritebackOn: 'Read on the server whether writeback is still on.',
  letHashesCatchUp: 'Right after enabling, all password hashes are sent once more: hundreds of events 656 and 657 are expected.',
  // Active Directory
  readAdminCount: 'Read `adminCount`: 1 means that the account is or was in a protected group, such as Domain Admins or Account Operators.',
  separateAdminAccount:
    'If the person uses this account every day, give them an ordinary one, and keep the protected one for administration.',
  confirmNoProtectedGroup: 'Make sure that the account is in no protected group any more, also not through nesting.',
  clearAdminCount: 'Clear `adminCount` on the account.',
  turnOnInheritance: 'Turn inheritance of permissions on again: Security > Advanced > Enable inheritance, on the user or on the OU.',
  waitForSpread: 'Allow up to an hour for permissions to spread.',
  findConnectorAccount: 'Read which account the connector of this forest uses (often `MSOL_…`).',
  allowConnectorInSam:
    'In the policy `Network access: Restrict clients allowed to make remote calls to SAM` allow the connector account, then run `gpupdate /force` on the domain controllers.',
  removeLeftoverSam: 'If the policy is no longer defined, delete the value `RestrictRemoteSam` that it left in the registry.',
  checkSamGroups:
    'If it still fails, check that Authenticated Users is in `Pre-Windows 2000 Compatible Access`, and who may impersonate a client after authentication.',
  moveConnectToMember: 'Move Microsoft Entra Connect to a member server.',
  orPreferredControllers: 'Until then set preferred domain controllers, so that it does not ask itself.',
  findReservedCharacter:
    'Look through the distinguished name for OU names with a leading blank or `#`, a trailing blank, or one of `, + " \\ < > ; = /`.',
  renameOrMove: 'Rename the OU, or move the user to another.',
  useFullControllerNames: 'In the connector’s list of preferred domain controllers write full names (`dc1.contoso.com`), not short ones.',
  turnOnLdapSigning:
    'Turn on `Sign and Encrypt LDAP Traffic` in all three places of the connector: the forest, the partition, and alternate credentials.',
  listControllers: 'List the domain controllers and their versions.',
  upgradeControllers: 'Upgrade the old ones: the LDAP policy hints control has to be on each of them. 2016 or later is safe.',
  shortenConnectorPassword:
    'Give the connector account a shorter password, 127 characters at most to be safe, and store it in the connector.',
  bringIntoScope: 'Bring the user’s OU or group into the synchronisation scope, and check the filters.',
  restoreOrRejoin: 'Restore the account in Active Directory, or make the cloud user a cloud-only one if it is meant to live on.',
  lookInDeletedUsers: 'Look under Entra ID > Users > Deleted users: a deleted account can be restored for 30 days.',
  fixDuplicateAtSource: 'Mend the duplicate (proxy address, user principal name) in the directory that owns the object.',
  readSyncErrors: 'Read the sync errors: Entra Connect > Connect Health > Sync errors.',
  widenHashScope: 'Include the user in password hash synchronisation: community reports say that writeback follows its scope.',
  disableSecondAccount: 'Disable one of the two accounts: one person may be enabled in one forest only.',
  makeAnchorUnique: 'Make sure that the source anchor (`ms-DS-ConsistencyGuid`) is unique.',
  decodeServerEvent:
    'Copy the events of that minute from the Application log and open them in this extension: it explains each code in them.',
  // The password
  waitForAge: 'Wait until the minimum password age has passed, usually one day after the last change.',
  setMinimumAgeZero:
    'If people have to reset more than once a day, or right after an administrator’s reset, set the minimum password age in Active Directory to 0.',
  chooseLonger: 'Choose a longer password: at least 14 characters from three kinds of characters.',
  tellPolicy: 'Tell the person what the Active Directory policy asks for: length, complexity, history.',
  checkFineGrained: 'A fine-grained policy may ask for more than the default one: read the resulting policy of the user.',
  chooseNew: 'Choose a password that was never used here before.',
  readFilterLog:
    'Read the log of the password filter on the domain controllers (Microsoft Entra Password Protection or another product): it names the rule.',
  clearCannotChange: 'Clear `User cannot change password` on the account in Active Directory.',
  chooseUncommon:
    'Choose words that have nothing to do with the organisation, the season, the place or the person; several unrelated words work well.',
  tellBannedList: 'Swapping letters for signs (`P@ssw0rd`) does not help: the check sees through it.',
  reviewCustomList: 'Read the custom list: Authentication methods > Password protection. A very short or common word there refuses much.',
  cloudPasswordRules: 'Cloud rules: 8 to 256 characters, three of four kinds of characters, no Unicode characters.',
  avoidOwnName: 'Leave out the user name and the person’s own name.',
  retypeCurrent: 'Type the current password again, and mind the keyboard layout and Caps Lock.',
  resetInstead: 'If it is forgotten, reset it at `https://aka.ms/sspr` instead of changing it.',
  checkWhereItWasReset:
    'If an administrator reset it lately, check where: a reset in the Microsoft 365 admin center does not reach Active Directory.',
  // Afterwards
  waitMinutes: 'Wait some minutes.',
  signInWithNew: 'Sign in with the new password.',
  doNotResetAgain: 'Do not reset again: the password is already set on-premises.',
  waitTwoMinutes: 'Wait two minutes after the administrator’s reset, then sign in and choose a new password.',
  checkHashSync: 'Look for events 611 and 657 on the server: they tell whether the new hash was sent.',
  runHashSyncTroubleshooter: 'Start Microsoft Entra Connect > Troubleshoot > password hash synchronization for this user.',
  resetInEntra: 'Reset it in the Microsoft Entra admin center: Users > the user > Reset password. That reset is written back.',
  tellNewPassword: 'Hand over the temporary password safely; the person has to change it at the next sign-in.',
  knowWhatIsWrittenBack:
    'Written back: self-service reset and change, and an administrator’s reset in the Microsoft Entra admin center. Not written back: the Microsoft 365 admin center and old PowerShell.',
  connectToDirectory:
    'Connect the PC to the organisation’s network or VPN, so that Windows can ask a domain controller, then sign in with the new password.',
  clearNeverExpires: 'Clear `Password never expires` on the account in Active Directory: it suppresses the forced change.',
  turnOnForceChange:
    'Let the cloud honour temporary passwords: switch on the feature `userForcePasswordChangeOnLogonEnabled` of synchronisation.',
  // Pages and settings
  readFaq: 'Read the questions and answers on password management.',
  distrustPreset: 'Do not follow the passage that pre-set data is enough: since autumn 2026 only registered methods count.',
  askForPolicyRole: 'Ask for the role Authentication Policy Administrator; Global Administrator is not needed.',
  turnOnParentSetting: 'Turn on the setting above it first: dependent settings show only then.',
  lookInMethodsPolicy: 'Switches for methods are no longer on this page; look in Entra ID > Authentication methods > Policies.',
  reloadIntegrationPage: 'Then open Password reset > On-premises integration anew.',
  cloudOnlyNeedsNoWriteback: 'Without synchronised users there is nothing to write back, so the page does not show. That is right.',
  turnOffEverywhere:
    'Switch the method off in all three places: the Authentication methods policy, the old multifactor settings, and the old password reset methods.',
  clearOfficePhone: 'The office phone shows as long as the profile has one.',
  finishMigration: 'Finish the migration, so that one policy is left.',
  // Registration
  addMethods: 'Let the person add at least two methods there.',
  tryResetNow: 'Let the person reset now at `https://aka.ms/sspr`, in a private window, and stay on the line.',
  sayWhatWasSeen:
    'If it fails, answer “What happened at the last try” with what the page shows: the search for the cause goes on from there.',
  tryReset: 'Let them try `https://aka.ms/sspr` once, before it matters.',
  nothingToEnable: 'Combined registration is on in every tenant since 30 September 2022; there is no switch.',
  setReconfirmDays: 'Set after how many days people confirm their data (0 to 730; 0 = never; 90 to 180 is a good choice).',
  knowWhoIsAsked: 'Only people whom password reset is on for are asked, and they may skip it and are asked again.',
  oneRecordEach: 'Each piece of data is a record of its own, so a person with three methods stands there three times.',
  pivotReport: 'Download the report and group it by user, for example in a pivot table.',
  failureMeansUnfinished: 'Failure in this record means that registration was not finished, not that reset is broken.',
  checkRegistration: 'Read the person’s registration as it is now.',
  registerFromAllowedPlace: 'Register from a place or device that the policy allows, for example in the office.',
  giveTemporaryPass: 'Or give the person a Temporary Access Pass, which lets them register.',
  adjustRegistrationPolicy: 'Or change the Conditional Access policy on the user action `Register security information`.',
  reviewRisk: 'Review the risk of the user in Microsoft Entra ID Protection, and dismiss it or have the password changed.',
  registerInOneGo: 'Start again and finish within 15 minutes.',
  freshSignInForPasskey: 'For a passkey the second factor must have been passed within the last 5 minutes: sign in anew first.',
  // Reports
  filterAuditLog: 'Open Entra ID > Users > Audit logs, and set Service to `Self-service Password Management`. Reports Reader is enough.',
  openReportOnce: 'Open the report once: it starts to collect then.',
  waitForAudit: 'Wait: records come after 5 to 10 minutes, sometimes an hour.',
  filterPolicyChanges: 'In the audit log choose the activity `Self-service password reset policy changes`.',
  readOldAndNew: 'Its Modified properties show who changed what, from which old to which new value.',
  successMeansBlocked: 'Success means here that the 24-hour block was set, not that a password was reset.',
  successOnPremises: 'The password was set in Active Directory; only the copy in the cloud is late.',
  lookAtNextRecord: 'If a person still had trouble, look at the records next to it with the same correlation id.',
  readAuditTrail: 'Read the last attempts in the audit log: the first step that failed tells the reason.',
  // How to
  registerFirst: 'A person has to register once, before a reset can work: `https://aka.ms/ssprsetup`.',
  proveAndChoose: 'At `https://aka.ms/sspr` type the sign-in name and the characters shown, prove yourself, and choose a new password.',
  openSecurityInfo: 'Sign in and open `https://aka.ms/mysecurityinfo`.',
  changeThere: 'Choose Change password there.',
  knowWhatIsAsked: 'In a session with password and second factor the old password is not asked for again.',
  useFeedbackSite: 'Post the suggestion in Microsoft’s feedback community for Microsoft Entra.',
  checkWhoMayReset:
    'Check the roles: Password and Helpdesk Administrators reset people without roles and a few low ones; User and Authentication Administrators somewhat more; Privileged Authentication and Global Administrators everybody.',
  orResetByGraph: 'Microsoft Graph `resetPassword` does the same and is written back; it does not work on your own account.',
  askForRole: 'Ask for Password Administrator or Helpdesk Administrator.',
  askHigherRole: 'Ask a Privileged Authentication Administrator or Global Administrator to reset this user.',
  findWhyProtected: 'Find out what protects the user: a high role, a role-assignable group, or a restricted administrative unit.',
  // Signing in
  changeWhenAsked: 'Sign in and choose a new password when you are asked.',
  updateSavedPasswords: 'Update the saved password on phones and in mail programs.',
  passSecondFactor: 'Sign in again and approve the request or type the code.',
  readSignInLog: 'Open the sign-in in the sign-in log: its Conditional Access tab names the policy.',
  adjustSignInPolicy: 'Let whoever owns the policy decide whether this person, place or device should pass.',
  changeLogonHours: 'Change the logon hours of the account in Active Directory, or sign in within them.',
  checkPassThroughAgents: 'Check the pass-through agents: Entra Connect > Pass-through authentication. At least one has to be active.',
  reinstallPassThroughAgent: 'Restart the agent service, and install the agent anew if it stays inactive.',
  // Help
  searchForum: 'Search and ask in Microsoft Q&A under the tag Microsoft Entra ID.',
  postWithoutNames: 'Leave out names, addresses and tenant ids.',
  reproduceOnce: 'Let it happen once more, and note the page with its address and take a screenshot.',
  copySupportCode:
    'Choose the link Support code at the bottom of the page and copy the GUID. On a page without it press F12 and search for `SID` and `CID`; send both.',
  noteTimeAndZone: 'Note the date, the time and the time zone, the sign-in name, the kind of account and its licence.',
  saveApplicationLog: 'For writeback, save the Application log of the Entra Connect server and zip it.',
  prepareSupportRequest: 'Prepare a support request here: the command `SSPR: Prepare Support Request` asks for all that is needed.',
  askOtherVendor: 'Ask the vendor of that product: numbers from 4001 to 5999 belong to the SSPR of NetIQ (Micro Focus), not to Microsoft.',
};

/** How to see that it is mended. */
export const verifications: Readonly<Record<string, string>> = {
  resetWorks: 'Let the person reset at `https://aka.ms/sspr`; the audit log then shows `Reset password (self-service)` with Success.',
  signInWorks: 'The person signs in with the new password.',
  linkIsThere: 'The sign-in page shows `Forgot my password` or `Can’t access your account?` in a private window.',
  lockScreenWorks: 'The sign-in screen shows `Reset password`, and the page opens.',
  userIsSynced: 'The user’s overview says that it is synchronised, with a fresh time, and Connect Health lists no error for it.',
  codeArrives: 'The code, call or notification comes within a minute.',
  registrationWorks: 'The person finishes registration, and the method shows under Security info.',
  reportShowsCapable: 'The registration report shows the person as capable of reset (`isSsprCapable`); it may lag some hours behind.',
  reportShowsEnabled: 'The registration report shows the person as enabled (`isSsprEnabled`), and the reset page lets them on.',
  portalSaysRunning: 'Password reset > On-premises integration says that the writeback client is up and running.',
  event31005: 'The server logs event 31005 (writeback is ready), and a test user’s reset logs 31002.',
  event31015: 'The server logs event 31015 (service is up) after each restart, and a test reset logs 31002.',
  event31019: 'The server logs event 31019 (Service Bus answered), and the portal says that the client is up and running.',
  event31002: 'A reset of this user logs event 31002 on the server.',
  oldPasswordFails: 'The new password works both in the cloud and on a PC of the domain, and the old one no longer does.',
  userIsAskedToChange: 'At the next sign-in the person is asked for a new password.',
  pageIsThere: 'The page or setting shows after a new sign-in.',
  methodNotOffered: 'The method is no longer offered under Security info > Add sign-in method.',
  recordsAppear: 'A test reset appears in the log within an hour.',
  buttonWorks: 'Reset password can be chosen on the user’s page.',
  nothingToVerify: 'There is nothing to check: nothing was wrong.',
};
