/**
 * Roles that the administrator policy of SSPR covers, as Microsoft's page names them, without "administrator". Source: rules.md section 3
 * [D: POL]. `Company` and `Fabric` are other names of Global and Power BI in Graph.
 */
const covered = `AdHoc License, Application, Application Proxy Service, Attack Simulation, Attribute Assignment, Attribute Definition,
Attribute Log, Authentication, Authentication Extensibility, Authentication Policy, Azure DevOps, Azure Information Protection,
B2C IEF Keyset, B2C IEF Policy, Billing, Cloud App Security, Cloud Device, Compliance, Compliance Data, Conditional Access,
Customer LockBox Access Approver, Desktop Analytics, Device, Directory Synchronization Accounts, Directory Writers, Domain Name,
Dynamics 365, Dynamics 365 Business Central, Edge, Email Verified User Creator, Exchange, Exchange Recipient, External ID User Flow,
External ID User Flow Attribute, External Identity Provider, Global, Global Secure Access, Groups, Helpdesk, Hybrid Identity,
Identity Governance, Insights, Intune, Knowledge, License, Lifecycle Workflows, Mailbox, Microsoft Entra Joined Device Local,
Microsoft Hardware Warranty, Microsoft365 Migration, Modern Commerce, Network, Office Apps, Organizational Branding,
Partner Tier1 Support, Partner Tier2 Support, Password, Permissions Management, Power BI Service, Power BI, Power Platform, Printer,
Privileged Authentication, Privileged Role, Search, Security, Service Support, SharePoint, Skype for Business, Teams,
Teams Communications, Teams Devices, User, Virtual Visits, Viva Goals, Viva Pulse, Windows365, Windows Update Deployment, Yammer,
Azure AD Joined Device Local, Company, Fabric`;

/** Roles that the page leaves out although their holders see much: they follow the users' policy. Source: rules.md section 3. */
const leftOut = 'Global Reader, Security Reader, Directory Readers, Guest Inviter, Reports Reader';

function keys(names: string): ReadonlySet<string> {
  return new Set(names.split(',').map(keyOf));
}

function keyOf(role: string): string {
  return role
    .toLowerCase()
    .replace(/\badministrators?\b/, '')
    .replace(/\s+/g, '');
}

const coveredKeys = keys(covered);
const leftOutKeys = keys(leftOut);

/** Whether the administrator policy covers a role; undefined: no source says (custom roles, roles newer than the page). */
export function isCovered(role: string): boolean | undefined {
  if (coveredKeys.has(keyOf(role))) return true;
  return leftOutKeys.has(keyOf(role)) ? false : undefined;
}
