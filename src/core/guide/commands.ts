/** What the pasted output of a command looks like: `list` "Name : Value" lines, `table` columns, `value` a bare value, `lines` free lines, `events` records of Event Viewer. */
export type PasteForm = 'list' | 'table' | 'value' | 'lines' | 'events';

/** Where a command has to run: with Microsoft Graph PowerShell, on the Entra Connect server, where the ActiveDirectory module is, on the person's PC. */
export type CommandPlace = 'tenant' | 'server' | 'directory' | 'device';

/** A command that only reads. It is copied or put into the terminal, never run for the person. */
export interface Command {
  /** PowerShell, one line. `<…>` is to be filled in by the person. */
  readonly text: string;
  readonly place: CommandPlace;
  readonly form: PasteForm;
  /** Names that its output carries: properties, columns or values by which a paste is recognised. */
  readonly fields: readonly string[];
  /** Microsoft Graph permission that it needs, read-only. */
  readonly scope?: string;
}

/** The read-only commands of the guide. Sources: Microsoft Graph PowerShell reference, the ADSync and AdSyncConfig modules, `rules.md` sections 7 and 14. */
export const commands = {
  userAccount: {
    text: "Get-MgUser -UserId '<user>' -Property AccountEnabled,UserType,OnPremisesSyncEnabled,OnPremisesLastSyncDateTime | Format-List AccountEnabled,UserType,OnPremisesSyncEnabled,OnPremisesLastSyncDateTime",
    place: 'tenant',
    form: 'list',
    fields: ['AccountEnabled', 'UserType', 'OnPremisesSyncEnabled', 'OnPremisesLastSyncDateTime'],
    scope: 'User.Read.All',
  },
  userLicenses: {
    text: "Get-MgUserLicenseDetail -UserId '<user>' | Select-Object -ExpandProperty ServicePlans | Format-Table ServicePlanName,ProvisioningStatus",
    place: 'tenant',
    form: 'table',
    fields: ['ServicePlanName', 'ProvisioningStatus'],
    scope: 'User.Read.All',
  },
  userRegistration: {
    text: 'Get-MgReportAuthenticationMethodUserRegistrationDetail -Filter "userPrincipalName eq \'<user>\'" | Format-List IsAdmin,IsSsprEnabled,IsSsprRegistered,IsSsprCapable,MethodsRegistered',
    place: 'tenant',
    form: 'list',
    fields: ['IsAdmin', 'IsSsprEnabled', 'IsSsprRegistered', 'IsSsprCapable', 'MethodsRegistered'],
    scope: 'AuditLog.Read.All',
  },
  userGroups: {
    text: "Get-MgUserTransitiveMemberOfAsGroup -UserId '<user>' -All | Sort-Object DisplayName | Format-Table DisplayName,Id",
    place: 'tenant',
    form: 'table',
    fields: ['DisplayName', 'Id'],
    scope: 'GroupMember.Read.All',
  },
  userRoles: {
    text: "Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId '<user>' | Format-Table DisplayName,Id",
    place: 'tenant',
    form: 'table',
    fields: ['DisplayName', 'Id'],
    scope: 'RoleManagement.Read.Directory',
  },
  adminReset: {
    text: 'Get-MgPolicyAuthorizationPolicy | Format-List AllowedToUseSspr',
    place: 'tenant',
    form: 'list',
    fields: ['AllowedToUseSspr'],
    scope: 'Policy.Read.All',
  },
  domains: {
    text: 'Get-MgDomain | Format-Table Id,AuthenticationType,IsDefault',
    place: 'tenant',
    form: 'table',
    fields: ['Id', 'AuthenticationType', 'IsDefault'],
    scope: 'Domain.Read.All',
  },
  methodsPolicy: {
    text: '(Get-MgPolicyAuthenticationMethodPolicy).AuthenticationMethodConfigurations | Format-Table Id,State',
    place: 'tenant',
    form: 'table',
    fields: ['Id', 'State'],
    scope: 'Policy.Read.All',
  },
  auditAttempts: {
    // Only `targetResources/any(t:t/id eq …)` is documented, so the id is looked up first.
    text: "$id = (Get-MgUser -UserId '<user>').Id; Get-MgAuditLogDirectoryAudit -Filter \"loggedByService eq 'Self-service Password Management' and targetResources/any(t:t/id eq '$id')\" -Top 50 | Sort-Object ActivityDateTime -Descending | Format-List ActivityDateTime,ActivityDisplayName,Result,ResultReason,CorrelationId",
    place: 'tenant',
    form: 'list',
    fields: ['ActivityDateTime', 'ActivityDisplayName', 'Result', 'ResultReason', 'CorrelationId'],
    scope: 'AuditLog.Read.All, User.Read.All',
  },
  writebackConfiguration: {
    text: "Get-ADSyncConnector | Where-Object Name -like '* - AAD' | ForEach-Object { Get-ADSyncAADPasswordResetConfiguration -Connector $_.Name } | Format-List",
    place: 'server',
    form: 'list',
    fields: ['Enabled', 'ServiceStatus', 'OnboardingRequiredStatus'],
  },
  scheduler: {
    text: 'Get-ADSyncScheduler | Format-List StagingModeEnabled,SyncCycleEnabled,SchedulerSuspended',
    place: 'server',
    form: 'list',
    fields: ['StagingModeEnabled', 'SyncCycleEnabled', 'SchedulerSuspended'],
  },
  syncService: {
    text: 'Get-Service ADSync | Format-List Name,Status,StartType',
    place: 'server',
    form: 'list',
    fields: ['Name', 'Status', 'StartType'],
  },
  connectVersion: {
    text: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object DisplayName -like 'Microsoft*Connect*' | Format-List DisplayName,DisplayVersion",
    place: 'server',
    form: 'list',
    fields: ['DisplayName', 'DisplayVersion'],
  },
  endpoints: {
    text: "'passwordreset.microsoftonline.com','<namespace>.servicebus.windows.net' | ForEach-Object { Test-NetConnection $_ -Port 443 } | Format-List ComputerName,RemoteAddress,TcpTestSucceeded",
    place: 'server',
    form: 'list',
    fields: ['ComputerName', 'RemoteAddress', 'TcpTestSucceeded'],
  },
  proxy: { text: 'netsh winhttp show proxy', place: 'server', form: 'lines', fields: ['WinHTTP'] },
  tls: {
    text: "Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client','HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319' -ErrorAction SilentlyContinue | Format-List PSPath,Enabled,DisabledByDefault,SystemDefaultTlsVersions,SchUseStrongCrypto",
    place: 'server',
    form: 'list',
    fields: ['PSPath', 'Enabled', 'DisabledByDefault', 'SystemDefaultTlsVersions', 'SchUseStrongCrypto'],
  },
  dotNet: {
    text: "Get-ItemPropertyValue 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full' -Name Release",
    place: 'server',
    form: 'value',
    fields: [],
  },
  clock: { text: 'w32tm /query /status', place: 'server', form: 'lines', fields: ['Source', 'Last Successful Sync Time'] },
  serverEvents: {
    text: "Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ProviderName = 'PasswordResetService','ADSync'; StartTime = (Get-Date).AddDays(-1) } | Sort-Object TimeCreated | Format-List TimeCreated,ProviderName,Id,Message",
    place: 'server',
    form: 'events',
    fields: ['TimeCreated', 'ProviderName', 'Id', 'Message'],
  },
  connectorAccount: {
    text: 'Import-Module "$env:ProgramFiles\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1"; Get-ADSyncADConnectorAccount | Format-List ADConnectorName,ADConnectorForest,ADConnectorAccountName,ADConnectorAccountDomain',
    place: 'server',
    form: 'list',
    fields: ['ADConnectorName', 'ADConnectorForest', 'ADConnectorAccountName', 'ADConnectorAccountDomain'],
  },
  accountRights: {
    text: "dsacls '<distinguished name of the user>' | Select-String '<connector account>' -Context 0,1",
    place: 'directory',
    form: 'lines',
    fields: ['Reset Password', 'Change Password', 'lockoutTime', 'pwdLastSet', 'Unexpire Password'],
  },
  inheritance: {
    text: 'Import-Module "$env:ProgramFiles\\Microsoft Azure Active Directory Connect\\AdSyncConfig\\AdSyncConfig.psm1"; Get-ADSyncObjectsWithInheritanceDisabled -SearchBase \'<distinguished name of the OU>\'',
    place: 'server',
    form: 'lines',
    fields: [],
  },
  directoryUser: {
    text: "Get-ADUser '<account name>' -Properties adminCount,LockedOut,PasswordLastSet,CannotChangePassword,PasswordNeverExpires | Format-List DistinguishedName,Enabled,LockedOut,adminCount,PasswordLastSet,CannotChangePassword,PasswordNeverExpires",
    place: 'directory',
    form: 'list',
    fields: ['DistinguishedName', 'Enabled', 'LockedOut', 'adminCount', 'PasswordLastSet', 'CannotChangePassword', 'PasswordNeverExpires'],
  },
  domainPolicy: {
    text: 'Get-ADDefaultDomainPasswordPolicy | Format-List MinPasswordAge,MinPasswordLength,PasswordHistoryCount,ComplexityEnabled',
    place: 'directory',
    form: 'list',
    fields: ['MinPasswordAge', 'MinPasswordLength', 'PasswordHistoryCount', 'ComplexityEnabled'],
  },
  userPolicy: {
    text: "Get-ADUserResultantPasswordPolicy '<account name>' | Format-List Name,MinPasswordAge,MinPasswordLength,PasswordHistoryCount,ComplexityEnabled",
    place: 'directory',
    form: 'list',
    fields: ['Name', 'MinPasswordAge', 'MinPasswordLength', 'PasswordHistoryCount', 'ComplexityEnabled'],
  },
  controllers: {
    text: 'Get-ADDomainController -Filter * | Format-Table HostName,OperatingSystem,IsReadOnly',
    place: 'directory',
    form: 'table',
    fields: ['HostName', 'OperatingSystem', 'IsReadOnly'],
  },
  remoteSam: {
    text: "Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa' -Name RestrictRemoteSam -ErrorAction SilentlyContinue | Format-List RestrictRemoteSam",
    place: 'directory',
    form: 'list',
    fields: ['RestrictRemoteSam'],
  },
  deviceJoin: { text: 'dsregcmd /status', place: 'device', form: 'lines', fields: ['AzureAdJoined', 'DomainJoined', 'EnterpriseJoined'] },
  lockScreenPolicy: {
    text: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\AzureADAccount' -ErrorAction SilentlyContinue | Format-List AllowPasswordReset",
    place: 'device',
    form: 'list',
    fields: ['AllowPasswordReset'],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof commands;
