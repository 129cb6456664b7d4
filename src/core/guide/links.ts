/**
 * Pages of the Microsoft Entra admin center that the guide opens: what stands behind the origin of the cloud (`clouds[cloud].adminCenter`).
 * These addresses are not documented by Microsoft (community); the menu path in the words is what to trust when one moves.
 */
export const links = {
  resetProperties: '/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/Properties',
  resetMethods: '/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/AuthenticationMethods',
  resetRegistration: '/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/Registration',
  resetIntegration: '/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/OnPremisesIntegration',
  methodsPolicy: '/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/AdminAuthMethods',
  registrationDetails: '/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/UserRegistrationDetails',
  passwordProtection: '/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/PasswordProtection',
  users: '/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers',
  groups: '/#view/Microsoft_AAD_IAM/GroupsManagementMenuBlade/~/AllGroups',
  conditionalAccess: '/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
  adminCenter: '/',
} as const satisfies Readonly<Record<string, string>>;

export type LinkId = keyof typeof links;
