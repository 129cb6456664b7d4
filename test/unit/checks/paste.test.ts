import { deepStrictEqual, ok } from 'node:assert/strict';
import { readPaste } from '../../../src/core/checks/paste/readPaste';
import type { PasteContext, PasteResult } from '../../../src/core/checks/paste/result';
import { checks } from '../../../src/core/guide/checks';
import { type CommandId, commands } from '../../../src/core/guide/commands';

/** 21 November 2026, 12:00 UTC. */
const now = Date.UTC(2026, 10, 21, 12);

/** `check=option …`, notes behind `+`; or why it was not understood. */
function inWords(result: PasteResult): string {
  if (result.understood)
    return [...result.answers.map(({ check, option }) => `${check}=${option}`), ...result.notes.map((note) => `+${note}`)].join(' ');
  if (result.why === 'errorOutput') return `error ${result.error}`;
  return result.why === 'otherCommand' ? `other ${result.command}` : result.why;
}

interface Row {
  readonly command: CommandId;
  readonly what: string;
  readonly text: string;
  readonly wanted: string;
  readonly context?: Partial<PasteContext>;
}

const GROUP = '3f2a1c55-0000-4000-8000-000000000001';

const rows: readonly Row[] = [
  // userAccount
  {
    command: 'userAccount',
    what: 'a cloud account, as Format-List writes it',
    text: '\r\nAccountEnabled             : True\r\nUserType                   : Member\r\nOnPremisesSyncEnabled      : \r\nOnPremisesLastSyncDateTime : \r\n\r\n',
    wanted: 'accountEnabled=enabled guestKind=member federation=cloudOnly',
  },
  {
    command: 'userAccount',
    what: 'a disabled synchronised one, with the prompt and the command, a Norwegian date',
    text: `PS C:\\Users\\kari> ${commands.userAccount.text}\n\nAccountEnabled             : False\nUserType                   : Member\nOnPremisesSyncEnabled      : True\nOnPremisesLastSyncDateTime : 13.11.2026 09:14:22\n\nPS C:\\Users\\kari> `,
    wanted: 'accountEnabled=disabled guestKind=member federation=synced syncAge=stale',
  },
  {
    command: 'userAccount',
    what: 'enabled and synchronised lately, quoted in a mail, American date',
    text: '> AccountEnabled             : True\n> UserType                   : Member\n> OnPremisesSyncEnabled      : True\n> OnPremisesLastSyncDateTime : 11/21/2026 10:15:00 AM\n',
    wanted: 'guestKind=member federation=synced syncAge=recent +lockNotVisible',
  },
  {
    command: 'userAccount',
    what: 'a date that is two dates',
    text: 'AccountEnabled : True\nOnPremisesSyncEnabled : True\nOnPremisesLastSyncDateTime : 11/10/2026 10:15:00',
    wanted: 'federation=synced syncAge=stale +lockNotVisible',
  },
  {
    command: 'userAccount',
    what: 'a date that is fresh one way round and old the other',
    text: 'AccountEnabled : True\nOnPremisesSyncEnabled : True\nOnPremisesLastSyncDateTime : 12/11/2026 10:15:00',
    wanted: 'federation=synced +lockNotVisible +dateAmbiguous',
  },
  {
    command: 'userAccount',
    what: 'a guest',
    text: 'AccountEnabled : True\nUserType : Guest\nOnPremisesSyncEnabled :',
    wanted: 'accountEnabled=enabled +guestKindNotTold',
  },
  {
    command: 'userAccount',
    what: 'as JSON',
    text: '{\n  "AccountEnabled": false,\n  "UserType": "Member",\n  "OnPremisesSyncEnabled": null\n}',
    wanted: 'accountEnabled=disabled guestKind=member',
  },

  // userLicenses
  {
    command: 'userLicenses',
    what: 'P1',
    text: '\nServicePlanName      ProvisioningStatus\n---------------      ------------------\nAAD_PREMIUM          Success\nEXCHANGE_S_STANDARD  Success\n',
    wanted: 'license=premium',
  },
  {
    command: 'userLicenses',
    what: 'switched off',
    text: 'ServicePlanName      ProvisioningStatus\n---------------      ------------------\nMFA_PREMIUM Success\nAAD_PREMIUM          Disabled\n',
    wanted: 'license=planOff',
  },
  {
    command: 'userLicenses',
    what: 'off in one, on in another',
    text: 'ServicePlanName ProvisioningStatus\n--------------- ------------------\nAAD_PREMIUM     Disabled\nAAD_PREMIUM_P2  Success',
    wanted: 'license=premium',
  },
  {
    command: 'userLicenses',
    what: 'a paid plan without',
    text: '"ServicePlanName","ProvisioningStatus"\n"EXCHANGE_S_STANDARD","Success"\n"MCOSTANDARD","Success"',
    wanted: 'license=paidOther',
  },
  {
    command: 'userLicenses',
    what: 'only free ones',
    text: 'ServicePlanName\tProvisioningStatus\nFLOW_P2_VIRAL\tSuccess',
    wanted: '+noPremiumPlan',
  },
  {
    command: 'userLicenses',
    what: 'cut off',
    text: 'ServicePlanName ProvisioningStatus\n--------------- ------------------\nAAD_PREMIU…     Success',
    wanted: '+truncated',
  },

  // userRegistration
  {
    command: 'userRegistration',
    what: 'nothing registered',
    text: 'IsAdmin           : False\nIsSsprEnabled     : True\nIsSsprRegistered  : False\nIsSsprCapable     : False\nMethodsRegistered : {}\n',
    wanted: 'adminPolicy=noRole scope=thisUser registered=none',
  },
  {
    command: 'userRegistration',
    what: 'one method, not enabled',
    text: 'IsAdmin           : False\nIsSsprEnabled     : False\nIsSsprRegistered  : False\nIsSsprCapable     : False\nMethodsRegistered : {mobilePhone}\n',
    wanted: 'adminPolicy=noRole scope=notThisUser registered=tooFew',
  },
  {
    command: 'userRegistration',
    what: 'only what never counts, wrapped',
    text: 'IsAdmin           : False\nIsSsprRegistered  : False\nMethodsRegistered : {windowsHelloForBusiness, \n                    passKeyDeviceBound}\n',
    wanted: 'adminPolicy=noRole registered=notCounting',
  },
  {
    command: 'userRegistration',
    what: 'able',
    text: 'IsAdmin : False\nIsSsprEnabled : True\nIsSsprRegistered : True\nIsSsprCapable : True\nMethodsRegistered : {email, mobilePhone, microsoftAuthenticatorPush, softwareOneTimePasscode…}',
    wanted: 'adminPolicy=noRole scope=thisUser registered=enough methodsAllowed=allowed',
  },
  {
    command: 'userRegistration',
    what: 'registered, on, and yet not able',
    text: 'IsAdmin : False\nIsSsprEnabled : True\nIsSsprRegistered : True\nIsSsprCapable : False\nMethodsRegistered : {officePhone}',
    wanted: 'adminPolicy=noRole scope=thisUser registered=enough methodsAllowed=off',
  },
  {
    command: 'userRegistration',
    what: 'an administrator, cut off',
    text: 'IsAdmin : True\nIsSsprRegistered : False\nMethodsRegistered : {a, b…}',
    wanted: '+adminNeedsReset +truncated',
  },

  // userGroups
  {
    command: 'userGroups',
    what: 'none declared',
    text: `DisplayName    Id\n-----------    --\nSSPR pilot     ${GROUP}\n`,
    wanted: '+groupsRead',
  },
  {
    command: 'userGroups',
    what: 'a member',
    text: `DisplayName    Id\n-----------    --\nSSPR pilot     ${GROUP}\n`,
    wanted: 'groupMembership=member',
    context: { groupIds: [GROUP.toUpperCase()] },
  },
  {
    command: 'userGroups',
    what: 'no member, blanks lost by a mail program',
    text: `DisplayName Id\n----------- --\nAll users ${GROUP}\nSales of Norway ${GROUP.replace('1c', '2c')}\n`,
    wanted: 'groupMembership=notMember',
    context: { groupIds: [GROUP.replace('1c', '3c')] },
  },

  // userRoles, adminReset
  {
    command: 'userRoles',
    what: 'a role',
    text: 'DisplayName             Id\n-----------             --\nHelpdesk Administrator  9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    wanted: 'adminPolicy=holdsRole +adminNeedsReset',
  },
  {
    command: 'userRoles',
    what: 'a role and the switch',
    text: 'DisplayName             Id\n-----------             --\nHelpdesk Administrator  9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3\n\nPS> Get-MgPolicyAuthorizationPolicy | Format-List AllowedToUseSspr\n\nAllowedToUseSspr : False\n',
    wanted: 'adminPolicy=resetOff',
  },
  {
    command: 'userRoles',
    what: 'a role that the policy leaves out',
    text: 'DisplayName   Id\n-----------   --\nGlobal Reader f2ef992c-3afb-46b9-b7cf-a126ee74c451',
    wanted: 'adminPolicy=noRole',
  },
  { command: 'adminReset', what: 'the switch alone', text: 'AllowedToUseSspr : True', wanted: 'adminReset=on +noRoleGiven' },
  {
    command: 'adminReset',
    what: 'with a role',
    text: 'AllowedToUseSspr : True\n\nDisplayName        Id\n-----------        --\nUser Administrator fe930be7-5e62-47db-91af-98c3a49a38b1',
    wanted: 'adminPolicy=resetOn',
  },

  // domains
  {
    command: 'domains',
    what: 'federated, the user’s',
    text: 'Id           AuthenticationType IsDefault\n--           ------------------ ---------\ncontoso.com  Federated          True\nc.onmicrosoft.com Managed False\n',
    wanted: 'federation=federated',
    context: { domain: 'Contoso.com' },
  },
  {
    command: 'domains',
    what: 'without knowing whose',
    text: 'Id           AuthenticationType IsDefault\n--           ------------------ ---------\ncontoso.com  Managed            True',
    wanted: '+domainsRead',
  },

  // methodsPolicy
  {
    command: 'methodsPolicy',
    what: 'some on',
    text: 'Id                     State\n--                     -----\nFido2                  enabled\nMicrosoftAuthenticator enabled\nSms                    disabled',
    wanted: '+methodsRead',
  },
  {
    command: 'methodsPolicy',
    what: 'none that counts',
    text: 'Id                     State\n--                     -----\nFido2                  enabled\nMicrosoftAuthenticator disabled\nSms                    disabled\nVoice disabled\nEmail disabled\nSoftwareOath disabled',
    wanted: 'methodsAllowed=none',
  },

  // auditAttempts
  {
    command: 'auditAttempts',
    what: 'one try',
    text: 'ActivityDateTime    : 21.11.2026 10:12:44\nActivityDisplayName : Reset password (self-service)\nResult              : failure\nResultReason        : OnPremisesAdminActionRequired\nCorrelationId       : 3f2a\n\nActivityDateTime    : 21.11.2026 10:12:01\nActivityDisplayName : Self-service password reset flow activity progress\nResult              : success\nResultReason        : User submitted a new password\nCorrelationId       : 3f2a\n',
    wanted: 'lastAttempts=onPremisesRefused',
  },
  {
    command: 'auditAttempts',
    what: 'tries with different ends',
    text: 'ActivityDisplayName : Reset password (self-service)\nResult : failure\nResultReason : OnPremisesConnectivityError\nCorrelationId : a\n\nActivityDisplayName : Reset password (self-service)\nResult : success\nResultReason : None\nCorrelationId : b',
    wanted: 'lastAttempts=onPremisesUnreachable +severalTries',
  },
  {
    command: 'auditAttempts',
    what: 'a success',
    text: 'ActivityDisplayName : Reset password (self-service)\nResult : success\nResultReason : Successfully completed reset.\nCorrelationId : b',
    wanted: 'lastAttempts=worked',
  },

  // writebackConfiguration
  {
    command: 'writebackConfiguration',
    what: 'on',
    text: '\n\nEnabled                  : True\nServiceStatus            : Running\nOnboardingRequiredStatus : False\n',
    wanted: 'writebackEnabled=on',
  },
  {
    command: 'writebackConfiguration',
    what: 'off',
    text: '\ufeffEnabled : False\r\nServiceStatus : Stopped',
    wanted: 'writebackEnabled=off',
  },

  // scheduler
  {
    command: 'scheduler',
    what: 'staging',
    text: 'StagingModeEnabled : True\nSyncCycleEnabled   : True\nSchedulerSuspended : False',
    wanted: 'stagingMode=onlyStaging',
  },
  {
    command: 'scheduler',
    what: 'active, the whole output',
    text: 'AllowedSyncCycleInterval            : 00:30:00\nNextSyncCycleInUTCTime              : 11/21/2026 12:13:04 PM\nPurgeRunHistoryInterval             : 7.00:00:00\nSyncCycleEnabled                    : True\nMaintenanceEnabled                  : True\nStagingModeEnabled                  : False\nSchedulerSuspended                  : False\nSyncCycleInProgress                 : False',
    wanted: 'stagingMode=active',
  },

  // syncService
  {
    command: 'syncService',
    what: 'stopped',
    text: 'Name      : ADSync\nStatus    : Stopped\nStartType : Automatic',
    wanted: 'serviceRunning=stopped',
  },
  {
    command: 'syncService',
    what: 'running, as a table',
    text: '\nStatus   Name               DisplayName\n------   ----               -----------\nRunning  ADSync             Microsoft Azure AD Sync\n',
    wanted: '+serviceRuns',
  },
  {
    command: 'syncService',
    what: 'no such service',
    text: "Get-Service : Cannot find any service with service name 'ADSync'.\nAt line:1 char:1\n    + FullyQualifiedErrorId : NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand",
    wanted: 'error noService',
  },

  // connectVersion
  {
    command: 'connectVersion',
    what: 'current',
    text: 'DisplayName    : Microsoft Entra Connect Sync\nDisplayVersion : 2.5.190.0\n\nDisplayName    : Microsoft Entra Connect Health Agent\nDisplayVersion : 4.5.2520.0',
    wanted: 'connectVersion=current',
  },
  {
    command: 'connectVersion',
    what: 'retired',
    text: 'DisplayName    : Microsoft Azure AD Connect\nDisplayVersion : 2.5.76.0',
    wanted: 'connectVersion=retired',
  },
  {
    command: 'connectVersion',
    what: 'an old agent',
    text: 'DisplayName    : Microsoft Azure AD Connect Provisioning Agent\nDisplayVersion : 1.1.972.0\n\nDisplayName    : Microsoft Azure AD Connect Agent Updater\nDisplayVersion : 1.5.2526.0',
    wanted: 'connectVersion=oldAgent',
  },
  {
    command: 'connectVersion',
    what: 'neither',
    text: 'DisplayName    : Microsoft Azure AD Connect Health Agent\nDisplayVersion : 4.5.2520.0',
    wanted: '+noConnect',
  },

  // endpoints
  {
    command: 'endpoints',
    what: 'closed',
    text: 'WARNING: TCP connect to (203.0.113.9 : 443) failed\n\nComputerName     : passwordreset.microsoftonline.com\nRemoteAddress    : 203.0.113.9\nTcpTestSucceeded : False\n\nComputerName     : ssprdedicatedsbprodfra-1.servicebus.windows.net\nRemoteAddress    : 203.0.113.10\nTcpTestSucceeded : True',
    wanted: 'endpointsReachable=blocked +proxyTestDirect',
  },
  {
    command: 'endpoints',
    what: 'open',
    text: 'ComputerName     : passwordreset.microsoftonline.com\nRemoteAddress    : 203.0.113.9\nTcpTestSucceeded : True',
    wanted: '+tcpOnly',
  },
  {
    command: 'endpoints',
    what: 'the namespace was not filled in',
    text: 'ComputerName     : passwordreset.microsoftonline.com\nTcpTestSucceeded : True\n\nComputerName     : <namespace>.servicebus.windows.net\nTcpTestSucceeded : False',
    wanted: '+tcpOnly +placeholder',
  },

  // proxy
  {
    command: 'proxy',
    what: 'direct',
    text: '\nCurrent WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n',
    wanted: '+proxyNone',
  },
  {
    command: 'proxy',
    what: 'set',
    text: 'Current WinHTTP proxy settings:\n\n    Proxy Server(s) :  proxy.example:8080\n    Bypass List     :  (none)',
    wanted: '+proxySet',
  },
  {
    command: 'proxy',
    what: 'direct, Norwegian',
    text: 'Gjeldende proxy-innstillinger for WinHTTP:\n\n    Direkte tilgang (ingen proxy-server).',
    wanted: '+proxyNone',
  },

  // tls
  {
    command: 'tls',
    what: 'nothing set',
    text: 'PSPath                   : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.303\n                           19\nEnabled                  : \nDisabledByDefault        : \nSystemDefaultTlsVersions : \nSchUseStrongCrypto       : \n',
    wanted: 'tls12=on',
  },
  {
    command: 'tls',
    what: 'client off',
    text: 'PSPath : ...\\TLS 1.2\\Client\nEnabled : 0\nDisabledByDefault : 1\n\nPSPath : v4.0.30319\nSchUseStrongCrypto : 1',
    wanted: 'tls12=off',
  },
  {
    command: 'tls',
    what: '.NET off',
    text: 'PSPath : ...\\TLS 1.2\\Client\nEnabled : 1\nDisabledByDefault : 0\n\nPSPath : v4.0.30319\nSystemDefaultTlsVersions : 1\nSchUseStrongCrypto : 0',
    wanted: 'tls12=off',
  },
  {
    command: 'tls',
    what: 'on',
    text: 'PSPath : ...\\TLS 1.2\\Client\nEnabled : 4294967295\nDisabledByDefault : 0\n\nPSPath : v4.0.30319\nSystemDefaultTlsVersions : 1\nSchUseStrongCrypto : 1',
    wanted: 'tls12=on',
  },

  // dotNet
  { command: 'dotNet', what: '4.8', text: '528040\r\n', wanted: 'dotNet=current' },
  { command: 'dotNet', what: '4.7.2', text: `PS C:\\> ${commands.dotNet.text}\n461814\nPS C:\\>`, wanted: 'dotNet=old' },
  { command: 'dotNet', what: 'no release number', text: '123456', wanted: 'unreadable' },

  // clock
  {
    command: 'clock',
    what: 'synchronised',
    text: 'Leap Indicator: 0(no warning)\nStratum: 4 (secondary reference - syncd by (S)NTP)\nLast Successful Sync Time: 11/21/2026 11:42:10 AM\nSource: dc01.contoso.example\nPoll Interval: 10 (1024s)',
    wanted: 'clock=right',
  },
  {
    command: 'clock',
    what: 'not synchronised',
    text: 'Leap Indicator: 3(not synchronized)\nLast Successful Sync Time: unspecified\nSource: Local CMOS Clock',
    wanted: '+clockNotSynced',
  },
  {
    command: 'clock',
    what: 'the service is off',
    text: 'The following error occurred: The service has not been started. (0x80070426)',
    wanted: 'error serviceNotStarted',
  },

  // serverEvents
  {
    command: 'serverEvents',
    what: 'a refusal of the policy',
    text: 'TimeCreated  : 21.11.2026 10:12:41\nProviderName : PasswordResetService\nId           : 31001\nMessage      : TrackingId: 3f2a1c55-0000-4000-8000-000000000001, PasswordResetRequestStart, Details: kari@contoso.com\n\nTimeCreated  : 21.11.2026 10:12:43\nProviderName : ADSync\nId           : 6329\nMessage      : An unexpected error has occurred during a password set operation.\n               "BAIL: MMS(4924): 0x80230619 (A restriction prevents the password from being changed to the current one specified.)"\n\nTimeCreated  : 21.11.2026 10:12:44\nProviderName : PasswordResetService\nId           : 33008\nMessage      : TrackingId: 3f2a1c55-0000-4000-8000-000000000001, ADPasswordPolicyError\n',
    wanted: 'serverEvent=policy',
  },
  {
    command: 'serverEvents',
    what: 'a lost connection, from Event Viewer',
    text: 'Log Name:      Application\nSource:        PasswordResetService\nDate:          11/21/2026 10:12:44 AM\nEvent ID:      31034\nLevel:         Error\nDescription:\nTrackingId: none, The connection to the connect service was lost.',
    wanted: 'serverEvent=connection',
  },
  {
    command: 'serverEvents',
    what: 'access denied by SAM',
    text: 'TimeCreated  : 21.11.2026 10:12:43\nProviderName : ADSync\nId           : 6329\nMessage      : ERR_: MMS(9876): admaexport.cpp(2944): Failed to acquire user information: Contoso\\MSOL_0123456789ab. Error Code: ERROR_ACCESS_DENIED',
    wanted: 'serverEvent=samDenied',
  },
  {
    command: 'serverEvents',
    what: 'an error, then a success',
    text: 'TimeCreated  : 21.11.2026 10:12:44\nProviderName : PasswordResetService\nId           : 33008\nMessage      : ADPasswordPolicyError\n\nTimeCreated  : 21.11.2026 10:14:02\nProviderName : PasswordResetService\nId           : 31002\nMessage      : PasswordResetSuccess',
    wanted: '+successAfterError',
  },
  {
    command: 'serverEvents',
    what: 'only success',
    text: 'TimeCreated  : 21.11.2026 10:14:02\nProviderName : PasswordResetService\nId           : 31002\nMessage      : PasswordResetSuccess',
    wanted: '+noErrorEvents',
  },
  {
    command: 'serverEvents',
    what: 'nothing',
    text: 'Get-WinEvent : No events were found that match the specified selection criteria.\nAt line:1 char:1\n    + FullyQualifiedErrorId : NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand',
    wanted: 'serverEvent=none',
  },

  // connectorAccount, inheritance
  {
    command: 'connectorAccount',
    what: 'one',
    text: 'ADConnectorName          : contoso.com\nADConnectorForest        : contoso.com\nADConnectorAccountName   : MSOL_0123456789ab\nADConnectorAccountDomain : CONTOSO',
    wanted: '+accountRead',
  },
  {
    command: 'connectorAccount',
    what: 'none',
    text: 'ADConnectorName          : contoso.com\nADConnectorAccountName   : ',
    wanted: 'unreadable',
  },
  {
    command: 'inheritance',
    what: 'some',
    text: 'CN=Kari Nordmann,OU=Sales,DC=contoso,DC=com\nOU=Old,DC=contoso,DC=com',
    wanted: '+inheritanceListed',
  },
  {
    command: 'inheritance',
    what: 'the module is missing',
    text: "Import-Module : The specified module 'C:\\Program Files\\X' was not loaded because no valid module file was found\n+ FullyQualifiedErrorId : Modules_ModuleNotFound",
    wanted: 'error other',
  },

  // accountRights
  {
    command: 'accountRights',
    what: 'missing',
    text: '> Allow CONTOSO\\MSOL_0123\n                                      Reset Password\n> Allow CONTOSO\\MSOL_0123      SPECIAL ACCESS for pwdLastSet\n                                      WRITE PROPERTY',
    wanted: 'connectorAccountRights=missing',
  },
  {
    command: 'accountRights',
    what: 'all',
    text: 'Allow CONTOSO\\MSOL_0123  Reset Password\nAllow CONTOSO\\MSOL_0123  Change Password\nAllow CONTOSO\\MSOL_0123  SPECIAL ACCESS for lockoutTime\n   WRITE PROPERTY\nAllow CONTOSO\\MSOL_0123  SPECIAL ACCESS for pwdLastSet\n   WRITE PROPERTY\nAllow CONTOSO\\MSOL_0123  Unexpire Password',
    wanted: 'connectorAccountRights=complete',
  },
  {
    command: 'accountRights',
    what: 'without those of the root',
    text: 'Allow CONTOSO\\MSOL_0123  Reset Password\nAllow CONTOSO\\MSOL_0123  SPECIAL ACCESS for lockoutTime\nAllow CONTOSO\\MSOL_0123  SPECIAL ACCESS for pwdLastSet',
    wanted: '+rightsPartly',
  },

  // directoryUser
  {
    command: 'directoryUser',
    what: 'locked, once protected',
    text: 'DistinguishedName    : CN=Kari Nordmann,OU=Sales,DC=contoso,DC=com\nEnabled              : True\nLockedOut            : True\nadminCount           : 1\nPasswordLastSet      : 20.11.2026 08:00:00\nCannotChangePassword : False\nPasswordNeverExpires : False',
    wanted: 'accountEnabled=lockedInDirectory organizationalUnit=plain +adminCountSet',
  },
  {
    command: 'directoryUser',
    what: 'an OU with a slash, flags set',
    text: 'DistinguishedName    : CN=Kari\\, Nordmann,OU=Sales/North,DC=contoso,DC=com\nEnabled              : True\nLockedOut            : False\nadminCount           : \nCannotChangePassword : True\nPasswordNeverExpires : True',
    wanted:
      'accountEnabled=enabled adminCount=ordinary passwordPolicyAd=mayNotChange directoryFlags=neverExpires organizationalUnit=reserved',
  },
  { command: 'directoryUser', what: 'disabled', text: 'Enabled : False\nLockedOut : False', wanted: 'accountEnabled=disabledInDirectory' },
  {
    command: 'directoryUser',
    what: 'with the policy of the domain: too young',
    text: 'Enabled : True\nLockedOut : False\nPasswordLastSet : 21.11.2026 08:00:00\n\nMinPasswordAge : 7.00:00:00\nMinPasswordLength : 12',
    wanted: 'accountEnabled=enabled minimumPasswordAge=tooYoung',
  },
  {
    command: 'directoryUser',
    what: 'nobody of that name',
    text: "Get-ADUser : Cannot find an object with identity: 'karin' under: 'DC=contoso,DC=com'.\n+ CategoryInfo : ObjectNotFound: (karin:ADUser) [Get-ADUser], ADIdentityNotFoundException",
    wanted: 'error notFound',
  },

  // domainPolicy, userPolicy
  {
    command: 'domainPolicy',
    what: 'no minimum age',
    text: 'MinPasswordAge       : 00:00:00\nMinPasswordLength    : 14\nPasswordHistoryCount : 24\nComplexityEnabled    : True',
    wanted: 'minimumPasswordAge=none',
  },
  { command: 'domainPolicy', what: 'a day', text: 'MinPasswordAge       : 1.00:00:00\nMinPasswordLength    : 7', wanted: '+minimumAgeSet' },
  {
    command: 'userPolicy',
    what: 'fine-grained',
    text: 'Name                 : Strict\nMinPasswordAge       : 1.00:00:00',
    wanted: '+minimumAgeSet',
  },
  {
    command: 'userPolicy',
    what: 'fine-grained, with the user',
    text: 'Name                 : Strict\nMinPasswordAge       : 1.00:00:00\n\nPasswordLastSet : 2026-11-02 10:00:00',
    wanted: 'minimumPasswordAge=old',
  },

  // controllers
  {
    command: 'controllers',
    what: 'writable',
    text: 'HostName          OperatingSystem              IsReadOnly\n--------          ---------------              ----------\ndc01.contoso.com  Windows Server 2022 Standard      False',
    wanted: '+controllersRead',
  },
  {
    command: 'controllers',
    what: 'only read-only ones',
    text: 'HostName          OperatingSystem              IsReadOnly\n--------          ---------------              ----------\nrodc1.contoso.com Windows Server 2022 Standard       True',
    wanted: 'controllerReachable=no',
  },
  {
    command: 'controllers',
    what: 'none found',
    text: 'Get-ADDomainController : Unable to find a default server with Active Directory Web Services running.',
    wanted: 'error unreachable',
  },

  // remoteSam
  {
    command: 'remoteSam',
    what: 'built-in administrators only',
    text: 'RestrictRemoteSam : O:BAG:BAD:(A;;RC;;;BA)',
    wanted: 'remoteSam=restricted',
  },
  { command: 'remoteSam', what: 'everyone', text: 'RestrictRemoteSam : O:BAG:BAD:(A;;RC;;;WD)', wanted: 'remoteSam=open' },
  {
    command: 'remoteSam',
    what: 'somebody of the domain too',
    text: 'RestrictRemoteSam : O:BAG:BAD:(A;;RC;;;BA)(A;;RC;;;S-1-5-21-1-2-3-1107)',
    wanted: '+samOthersAllowed',
  },
  { command: 'remoteSam', what: 'no value', text: 'RestrictRemoteSam : ', wanted: 'remoteSam=open' },

  // deviceJoin
  {
    command: 'deviceJoin',
    what: 'joined',
    text: '+----------------------------------------------------------------------+\n| Device State                                                         |\n+----------------------------------------------------------------------+\n\n             AzureAdJoined : YES\n          EnterpriseJoined : NO\n              DomainJoined : NO\n',
    wanted: 'lockScreenJoin=joined',
  },
  {
    command: 'deviceJoin',
    what: 'not joined',
    text: '             AzureAdJoined : NO\n              DomainJoined : YES\n',
    wanted: 'lockScreenJoin=notJoined',
  },

  // lockScreenPolicy
  { command: 'lockScreenPolicy', what: 'on', text: 'AllowPasswordReset : 1', wanted: 'lockScreenPolicy=on' },
  { command: 'lockScreenPolicy', what: 'off', text: 'AllowPasswordReset : 0x0', wanted: 'lockScreenPolicy=off' },
  { command: 'lockScreenPolicy', what: 'no value', text: 'AllowPasswordReset : ', wanted: '+registryEmpty' },
];

/** What is no output of the command at all. */
const others: readonly Row[] = [
  { command: 'scheduler', what: 'nothing', text: ' \r\n\t\n', wanted: 'empty' },
  {
    command: 'scheduler',
    what: 'only the prompt and the command',
    text: `PS C:\\> ${commands.scheduler.text}\nPS C:\\> `,
    wanted: 'empty',
  },
  {
    command: 'scheduler',
    what: 'of another command',
    text: 'MinPasswordAge       : 1.00:00:00\nMinPasswordLength    : 7\nPasswordHistoryCount : 24',
    wanted: 'other domainPolicy',
  },
  { command: 'tls', what: 'of another with a single field', text: 'AllowPasswordReset : 1', wanted: 'other lockScreenPolicy' },
  {
    command: 'scheduler',
    what: 'an unknown command',
    text: "Get-ADSyncScheduler : The term 'Get-ADSyncScheduler' is not recognized as the name of a cmdlet, function, script file, or operable program.\n+ FullyQualifiedErrorId : CommandNotFoundException",
    wanted: 'error commandNotFound',
  },
  {
    command: 'scheduler',
    what: 'the same in Swedish',
    text: 'Termen Get-ADSyncScheduler känns inte igen som namnet på en cmdlet',
    wanted: 'error commandNotFound',
  },
  {
    command: 'userAccount',
    what: 'not connected',
    text: 'Get-MgUser : Authentication needed. Please call Connect-MgGraph.',
    wanted: 'error notConnected',
  },
  {
    command: 'userAccount',
    what: 'not permitted',
    text: 'Get-MgUser : Insufficient privileges to complete the operation.\nStatus: 403 (Forbidden)\nErrorCode: Authorization_RequestDenied',
    wanted: 'error permission',
  },
  {
    command: 'userRegistration',
    what: 'without a licence',
    text: "Get-MgReport… : Neither tenant is B2C or tenant doesn't have premium license\nErrorCode: Authentication_RequestFromNonPremiumTenantOrB2CTenant",
    wanted: 'error license',
  },
  {
    command: 'writebackConfiguration',
    what: 'access denied',
    text: 'Access is denied.\n+ CategoryInfo : PermissionDenied',
    wanted: 'error accessDenied',
  },
  {
    command: 'scheduler',
    what: 'mistyped',
    text: "Get-X : A parameter cannot be found that matches parameter name 'Foo'.\n+ FullyQualifiedErrorId : NamedParameterNotFound",
    wanted: 'error badCommand',
  },
  { command: 'scheduler', what: 'prose', text: 'I ran it and it said that everything was fine: true', wanted: 'unreadable' },
  { command: 'scheduler', what: 'a value that is neither', text: 'StagingModeEnabled : Tr…', wanted: 'unreadable' },
];

describe('pasted output', () => {
  for (const { command, what, text, wanted, context } of [...rows, ...others]) {
    it(`${command}: ${what}`, () => deepStrictEqual(inWords(readPaste(command, text, { now, ...context })), wanted));
  }

  it('of every command is tested twice and more', () => {
    const few = Object.keys(commands).filter((id) => rows.filter(({ command }) => command === id).length < 2);
    deepStrictEqual(few, []);
  });

  it('answers with options of the guide only', () => {
    const strange = rows.flatMap(({ command, text, context }) => {
      const result = readPaste(command, text, { now, ...context });
      return result.understood ? result.answers.filter(({ check, option }) => !Object.hasOwn(checks[check].options, option)) : [];
    });
    deepStrictEqual(strange, []);
  });

  it('gives reasons without personal data', () => {
    const text =
      'Enabled : True\nDistinguishedName : CN=Kari Nordmann,OU=A/B,DC=contoso,DC=com\nLockedOut : True\nPasswordLastSet : kari@contoso.com';
    const result = readPaste('directoryUser', text, { now });
    deepStrictEqual(result.understood && result.answers.map(({ because }) => because), ['LockedOut : True', 'OU : OU=A/B']);
  });
});

describe('hostile pastes', () => {
  const binary = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join('');
  const hostile: Readonly<Record<string, string>> = {
    binary,
    markup: '<script>alert(1)</script>\n'.repeat(2000) + '__proto__ : True\nconstructor : True\n',
    'one long line': 'a'.repeat(500_000),
    'one long line of blanks': ' '.repeat(500_000),
    'one long line of quote marks': '> '.repeat(250_000),
    'one long line of dashes': '- '.repeat(250_000),
    'one long line of colons': 'Enabled :'.repeat(50_000),
    'one long value': `DistinguishedName : CN=a\n${`    ${'\\,OU= #'.repeat(400)}\n`.repeat(150)}Enabled : True`,
    'many short lines': 'Enabled : x\n'.repeat(40_000),
    'many heads': 'DisplayName Id\n-- --\n'.repeat(20_000),
    'many digits': '1.2.3.4.5.6.7.8.9:'.repeat(25_000),
    'unpaired surrogates': '\ud800\udc00\ud800'.repeat(1000),
  };

  for (const [what, text] of Object.entries(hostile)) {
    it(`${what}: read by every command without a fault, and answered by none that it does not fit`, () => {
      for (const command of Object.keys(commands) as CommandId[]) {
        const result = readPaste(command, text, { now });
        ok(!result.understood || result.answers.every(({ because }) => because.length <= 160), command);
      }
    }).timeout(20_000);
  }

  it('too much is refused at once', () =>
    deepStrictEqual(readPaste('tls', 'x\n'.repeat(600_000), { now }), { understood: false, why: 'tooLong' }));
});
