/** Where the facts come from. The titles are names of documents and stay as they are in every language. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

export const sources: Readonly<Record<string, Source>> = {
  troubleshootSspr: {
    title: 'Microsoft Learn: Troubleshoot self-service password reset (6 June 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr',
  },
  troubleshootWriteback: {
    title: 'Microsoft Learn: Troubleshoot self-service password reset writeback (4 March 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback',
  },
  troubleshootWritebackOlder: { title: 'Older revisions of Microsoft’s writeback troubleshooting page (azure-docs on GitHub)' },
  signInErrorCodes: {
    title: 'Microsoft Learn: Microsoft Entra authentication and authorization error codes (24 April 2024)',
    url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  },
  reportingOlder: { title: 'Azure AD password management reports, the table of 2017 (azure-docs on GitHub; since dropped from the page)' },
  credentialUsageSample: { title: 'Microsoft Graph reference: list userCredentialUsageDetails, sample answer' },
  auditActivities: {
    title: 'Microsoft Learn: Microsoft Entra audit log activity reference',
    url: 'https://learn.microsoft.com/entra/identity/monitoring-health/reference-audit-activities',
  },
  sentinelQueries: { title: 'GitHub le0li9ht/Microsoft-Sentinel-Queries: PasswordReset.md' },
  labMethods: { title: 'Public lab write-up on SSPR and authentication methods, 4 August 2026' },
  japanBlog: {
    title: 'Microsoft Japan identity support blog: password writeback overview (15 October 2020)',
    url: 'https://jpazureid.github.io/blog/',
  },
  reporting: {
    title: 'Microsoft Learn: Reporting options for password management (4 March 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-reporting',
  },
  howItWorks: {
    title: 'Microsoft Learn: How self-service password reset works',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks',
  },
  userHelp: { title: 'Microsoft user help: reset your work or school password (azure-docs on GitHub)' },
  domainControllerBlog: { title: 'Public knowledge-base blog on hr=80230818, 21 February 2022' },
  troubleshoot2016: { title: 'Azure documentation of 2016: troubleshoot password management (azure-content on GitHub)' },
  support0029: {
    title: 'Microsoft support article: error SSPR_0029',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-0029',
  },
  support009: {
    title: 'Microsoft support article: error SSPR_009 (5 June 2025)',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-009',
  },
  support8023062c: {
    title: 'Microsoft support article: error 8023062C',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/password-writeback-error-code-8023062c',
  },
  supportWizard: {
    title: 'Microsoft support article: unable to configure password writeback (KB 3185990)',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/unable-configure-pwd-writeback-error',
  },
  supportPolicy: {
    title: 'Microsoft support article: password not compliant with the on-premises policy',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/password-writeback-not-compliant-on-premises-ad-pwd-policy',
  },
  supportCatchUp: {
    title: 'Microsoft support article: our servers take a little time to catch up',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/password-writeback-servers-need-time-catch-up',
  },
  supportVerify: {
    title: 'Microsoft support article: could not verify your account (KB 2951246)',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/could-not-verify-account-reset-pwd',
  },
  supportAdminCenter: {
    title: 'Microsoft support article: resets in the Microsoft 365 admin center are not written back',
    url: 'https://learn.microsoft.com/troubleshoot/azure/entra/entra-id/user-prov-sync/password-writeback-microsoft-365-admin-center',
  },
  supportPermission: { title: 'Microsoft support article: permission issues in Synchronization Service Manager (title)' },
  support500571: { title: 'Microsoft support article: error AADSTS500571' },
  keyCredentialNote: { title: 'Public note on msDS-KeyCredentialLink writeback' },
  passwordSyncScript: { title: 'Public PowerShell script Get-EntraConnectPasswordSyncEvents' },
  writebackTutorial: {
    title: 'Microsoft Learn: Enable password writeback, tutorial (27 May 2026)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr-writeback',
  },
  windows: {
    title: 'Microsoft Learn: Self-service password reset on Windows',
    url: 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-windows',
  },
  policy: {
    title: 'Microsoft Learn: Self-service password reset policies (15 May 2025)',
    url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy',
  },
  c7solutions: {
    title: 'c7solutions.com: password writeback errors (July 2015)',
    url: 'http://c7solutions.com/2015/07/password-writeback-errors',
  },
  issue694: { title: 'GitHub issue MicrosoftDocs/entra-docs#694', url: 'https://github.com/MicrosoftDocs/entra-docs/issues/694' },
  issue717: { title: 'GitHub issue MicrosoftDocs/entra-docs#717', url: 'https://github.com/MicrosoftDocs/entra-docs/issues/717' },
  issue106884: { title: 'GitHub issue MicrosoftDocs/azure-docs#106884', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/106884' },
  issue92842: { title: 'GitHub issue MicrosoftDocs/azure-docs#92842', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/92842' },
  issue40059: { title: 'GitHub issue MicrosoftDocs/azure-docs#40059', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/40059' },
  issue18978: { title: 'GitHub issue MicrosoftDocs/azure-docs#18978', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/18978' },
  issue101651: { title: 'GitHub issue MicrosoftDocs/azure-docs#101651', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/101651' },
  issue15584: { title: 'GitHub issue MicrosoftDocs/azure-docs#15584', url: 'https://github.com/MicrosoftDocs/azure-docs/issues/15584' },
  msalTest: { title: 'AzureAD/microsoft-authentication-library-for-js: a unit test on password reset required' },
  labEvidence: { title: 'Public lab evidence EV-IAM-006-03, 3 September 2026' },
  monitorSchema: { title: 'Azure Monitor: schema of audit logs (azure-docs on GitHub)' },
  alertBlog: { title: 'Public blog on audit alerts, November 2018' },
  detectionNote: { title: 'Public detection note, 20 May 2026' },
  milne2025: {
    title: 'blog.rmilne.ca: unexpected error during a set password operation (2 October 2025)',
    url: 'https://blog.rmilne.ca/2025/10/02/entra-sspr-failing-unexpected-error-during-a-set-password-operation',
  },
  milne2023: { title: 'blog.rmilne.ca, 27 February 2023', url: 'https://blog.rmilne.ca/' },
  bannedPasswordTexts: {
    title: 'GitHub pull request MicrosoftDocs/azure-docs#83949 (banned password texts)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/pull/83949',
  },
  microFocus: { title: 'Micro Focus knowledge base 7015920', url: 'https://support.microfocus.com/kb/doc.php?id=7015920' },
  articles: { title: 'The customer’s own articles on SSPR (2020 and 2021)' },
};
