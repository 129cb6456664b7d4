import type { SignInTexts } from '../texts';

/** English. */
export const en: SignInTexts = {
  language: 'en',
  failures: {
    consentMissing: {
      what: 'This application has not been given the permissions it asked for in this tenant.',
      next: 'Sign in again and accept them. If the page says that an administrator has to approve, ask a Global Administrator, Privileged Role Administrator or Cloud Application Administrator to grant them.',
      action: 'showPermissions',
    },
    adminConsentNeeded: {
      what: 'Only an administrator can give this application the permissions it asked for.',
      next: 'Ask a Global Administrator, Privileged Role Administrator or Cloud Application Administrator to grant them, or sign in with fewer permissions.',
      action: 'showPermissions',
    },
    consentDeclined: {
      what: 'The permissions were not accepted, so nothing was read.',
      next: 'Sign in again and accept, or sign in with fewer permissions.',
      action: 'showPermissions',
    },
    notPreauthorized: {
      what: 'Microsoft does not let this application of its own ask for these permissions.',
      next: 'Register an application of your own in your tenant and put its client id into the setting.',
      action: 'openClientSetting',
    },
    permissionNotOffered: {
      what: 'The sign-in service does not know a permission that was asked for; not every cloud offers all of them, and an own application has to list it.',
      next: 'Check the cloud in the settings and, with an application of your own, its list of Microsoft Graph permissions.',
      action: 'showPermissions',
    },
    multifactorNeeded: {
      what: 'Your organisation asks for multifactor authentication.',
      next: 'Sign in again in the browser and answer the request of your second method.',
      action: 'signInAgain',
    },
    multifactorSetupNeeded: {
      what: 'Your organisation asks for multifactor authentication, and this account has not set it up.',
      next: 'Sign in again in the browser and register a method when the page asks for it.',
      action: 'signInAgain',
    },
    notAssigned: {
      what: 'The application exists in this tenant, but this account is not assigned to it.',
      next: 'Ask an administrator to assign the account under Enterprise applications > (the application) > Users and groups.',
    },
    conditionalAccess: {
      what: 'A policy of your organisation (Conditional Access or security defaults) blocked this sign-in.',
      next: 'Sign in from a device, network or browser that the policy allows, or ask a Conditional Access Administrator to look the attempt up in the sign-in logs.',
    },
    deviceNotManaged: {
      what: 'Your organisation allows this sign-in only from a device that it manages.',
      next: 'Sign in from a joined or compliant device, in a browser that reports the device.',
      action: 'useBrowser',
    },
    tenantRestricted: {
      what: 'The network of this computer lets people sign in to certain tenants only, and this tenant is not among them.',
      next: 'Sign in from another network, or ask your network administrator to add the tenant to the tenant restrictions.',
    },
    crossTenantBlocked: {
      what: 'The cross-tenant access settings of the home tenant or of this tenant do not let this account in.',
      next: 'Sign in with an account of this tenant, or ask an administrator to change the cross-tenant access settings.',
      action: 'switchTenant',
    },
    applicationNotInTenant: {
      what: 'The application that signs you in is not known in this tenant, or the tenant is not the one you meant.',
      next: 'Check the tenant first; then ask an administrator to consent to the application, or put the client id of an application of your own into the setting.',
      action: 'switchTenant',
    },
    applicationDisabled: {
      what: 'An administrator disabled the application that signs you in.',
      next: 'Ask an administrator to enable it under Enterprise applications, or put the client id of an application of your own into the setting.',
      action: 'openClientSetting',
    },
    singleTenantApplication: {
      what: 'The application in the setting belongs to one tenant, but the sign-in did not name a tenant.',
      next: 'Choose the tenant by its domain or id.',
      action: 'switchTenant',
    },
    publicClientOff: {
      what: 'The application in the setting does not allow sign-in without a secret.',
      next: 'In its registration, under Authentication, switch “Allow public client flows” on, and register http://localhost as a redirect URI for mobile and desktop applications.',
      action: 'openClientSetting',
    },
    redirectNotRegistered: {
      what: 'The application in the setting does not accept the address that the browser returns to.',
      next: 'In its registration, under Authentication, add http://localhost as a redirect URI for mobile and desktop applications.',
      action: 'openClientSetting',
    },
    tenantNotFound: {
      what: 'No tenant of this cloud has that domain or id.',
      next: 'Check the spelling; the domain must be verified in the tenant. If the tenant lives in another cloud, choose that cloud in the settings.',
      action: 'switchTenant',
    },
    wrongTenant: {
      what: 'The account that you chose does not exist in this tenant.',
      next: 'Choose another account, or have the account invited to the tenant as a guest.',
      action: 'switchTenant',
    },
    wrongCloud: {
      what: 'This tenant lives in {cloud}, not in the cloud of the settings.',
      next: 'Change the cloud in the settings and sign in again.',
      action: 'openCloudSetting',
    },
    expired: {
      what: 'The sign-in has expired or was revoked.',
      next: 'Sign in again.',
      action: 'signInAgain',
    },
    deviceCodeExpired: {
      what: 'The code was not used in time.',
      next: 'Sign in again and enter the new code within fifteen minutes.',
      action: 'signInAgain',
    },
    deviceCodeDeclined: {
      what: 'The sign-in with the code was declined in the browser.',
      next: 'If that was not you, leave it. Otherwise sign in again and confirm.',
      action: 'signInAgain',
    },
    deviceCodeBlocked: {
      what: 'A policy of your organisation blocked this sign-in; many organisations do not allow sign-in with a device code at all.',
      next: 'Sign in through the browser instead.',
      action: 'useBrowser',
    },
    timedOut: {
      what: 'The browser did not come back within five minutes. It may have been closed, or its page shows an error.',
      next: 'If the page shows a code that begins with AADSTS, look it up with “SSPR: Explain Code…”. Otherwise sign in again.',
      action: 'signInAgain',
    },
    browserNotOpened: {
      what: 'The browser could not be opened.',
      next: 'Sign in with a code instead, which you can enter in any browser.',
      action: 'useDeviceCode',
    },
    cancelledByPerson: {
      what: 'The sign-in was cancelled in the browser.',
      next: 'Sign in again when you are ready.',
      action: 'signInAgain',
    },
    cancelled: {
      what: 'The sign-in was cancelled.',
      next: 'Sign in again when you are ready.',
      action: 'signInAgain',
    },
    offline: {
      what: 'The sign-in service could not be reached.',
      next: 'Check the connection to the internet, then try again.',
      action: 'retry',
    },
    proxy: {
      what: 'The proxy did not let the connection to the sign-in service through; it may ask for a user name and password.',
      next: 'Check the proxy settings of VS Code (http.proxy, http.proxyAuthorization, http.proxySupport).',
      action: 'openProxySetting',
    },
    tlsInterception: {
      what: 'The certificate that answered for the sign-in service is not trusted. A proxy or virus scanner probably opens encrypted connections.',
      next: 'Install its root certificate in the operating system and keep the setting http.systemCertificates on; where that is not enough, start VS Code with NODE_EXTRA_CA_CERTS.',
      action: 'openProxySetting',
    },
    intercepted: {
      what: 'Something else answered in place of the sign-in service, for instance the sign-in page of a network or a proxy.',
      next: 'Open any page in the browser, sign in to the network if it asks for it, then try again.',
      action: 'retry',
    },
    clockSkew: {
      what: 'The clock of this computer and that of the sign-in service seem to differ.',
      next: 'Set date, time and time zone automatically, then try again.',
      action: 'retry',
    },
    serviceBusy: {
      what: 'The sign-in service is busy or out of order at the moment.',
      next: 'Wait a minute, then try again.',
      action: 'retry',
    },
    storageUnavailable: {
      what: 'VS Code could not read or write its secret storage, so the sign-in cannot be kept.',
      next: 'Check that the keychain of the operating system is unlocked; on Linux that a keyring is installed. Then restart VS Code.',
      action: 'showLog',
    },
    unknown: {
      what: 'The sign-in failed for a reason that is not told.',
      next: 'Try again; if it fails the same way, use the other way to sign in (a code instead of the browser, or the reverse).',
      action: 'retry',
    },
  },
  clouds: {
    global: 'the global cloud',
    usGovernment: 'the US Government cloud',
    usGovernmentDoD: 'the US Government cloud of the Department of Defense',
    china: 'the cloud of China operated by 21Vianet',
    other: 'another cloud',
  },
  pages: {
    done: { title: 'SSPR Troubleshooter', text: 'You can close this page and return to VS Code.' },
    failed: { title: 'SSPR Troubleshooter', text: 'The sign-in was not finished. Return to VS Code, which tells what to do next.' },
  },
  number: '(AADSTS{number})',
  explainNumber: 'Look up what AADSTS{number} means; the sign-in logs of the tenant show the same number.',
};
