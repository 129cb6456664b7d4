import * as vscode from 'vscode';
import { clouds, type CloudId } from '../../core/tenant/clouds';
import type { Feature } from '../../core/tenant/permissions';
import { tenantBundle } from '../tenant/tenantBundle';
import { cloudName } from './cloudNames';
import { featureName } from './featureNames';
import { code, escaped, numbered, table } from './markdown';

/** What the page speaks of. */
export interface PermissionsSubject {
  readonly cloud: CloudId;
  /** Our own app registration; empty: the default client. */
  readonly clientId: string;
  /** The demo tenant is nothing that one signs in to: its account and permissions are made up with it. */
  readonly signedIn:
    | {
        readonly demo: boolean;
        readonly account: string;
        readonly tenantName: string;
        readonly tenantId: string;
        /** As the token came with them; undefined: it could not be had. */
        readonly scopes: readonly string[] | undefined;
      }
    | undefined;
}

function whoIsSignedIn({ signedIn, cloud }: PermissionsSubject): string {
  if (signedIn?.demo) {
    return vscode.l10n.t(
      'You look at the demo tenant {0}, which is made up: nothing is sent, and nobody is signed in to it. The column “Now” shows what its made-up account was granted.',
      escaped(signedIn.tenantName),
    );
  }
  if (!signedIn) return vscode.l10n.t('You are not signed in. The table shows what would be asked for.');
  const { account, tenantName, tenantId } = signedIn;
  return vscode.l10n.t(
    'Signed in as {0} to the tenant {1} ({2}), {3}.',
    escaped(account),
    escaped(tenantName),
    code(tenantId),
    cloudName(cloud),
  );
}

function now(feature: Feature, { signedIn, cloud }: PermissionsSubject): string {
  const { cloudLacks, scopeForFeature } = tenantBundle();
  if (cloudLacks(cloud, feature.id)) return vscode.l10n.t('not offered in this cloud');
  if (!signedIn) return '–';
  if (!signedIn.scopes) return vscode.l10n.t('not known');
  return scopeForFeature(feature.id, signedIn.scopes).allowed ? `✓\u00a0${vscode.l10n.t('granted')}` : `**${vscode.l10n.t('missing')}**`;
}

function featureTable(subject: PermissionsSubject): string {
  const head = [
    vscode.l10n.t('What you see'),
    vscode.l10n.t('Now'),
    vscode.l10n.t('Permission (delegated)'),
    vscode.l10n.t('Your role, one of'),
    vscode.l10n.t('Licence'),
  ];
  const rows = tenantBundle().features.map((feature) => [
    featureName(feature.id),
    now(feature, subject),
    feature.scopes.map(code).join(' '),
    feature.roles.length > 0 ? feature.roles.join(', ') : vscode.l10n.t('none named'),
    feature.license === 'P1' ? vscode.l10n.t('Microsoft Entra ID P1') : vscode.l10n.t('none'),
  ]);
  return table(head, rows);
}

/** Names of permissions that only read: `User.Read.All`, `Policy.Read.AuthenticationMethod`. Any other may change something. */
const READS = /(?:^|\.)Read(?:Basic|Hidden|Metadata)?(?:\.|$)/;

/** What this sign-in may do beyond what we use: worth knowing, since whoever gets hold of its tokens may do it too. */
function grantedNow({ signedIn }: PermissionsSubject): readonly string[] {
  if (!signedIn?.scopes || signedIn.demo) return [];
  const more = signedIn.scopes.filter((scope) => !READS.test(scope.replace(/^.*\//, '')));
  return [
    `## ${vscode.l10n.t('What this sign-in was granted')}`,
    signedIn.scopes.map(code).join(' '),
    ...(more.length > 0
      ? [
          vscode.l10n.t(
            'Of these, {0} can do more than read. They were granted to the app before, by you or an administrator, and come along with every sign-in to it. SSPR Troubleshooter makes no use of them.',
            more.map(code).join(' '),
          ),
        ]
      : []),
  ];
}

function aboutTheApp({ clientId }: PermissionsSubject): readonly string[] {
  const heading = `## ${vscode.l10n.t('The app that signs in')}`;
  if (clientId !== '') {
    return [
      heading,
      vscode.l10n.t('You sign in with an app registration of your own, {0}, set in {1}.', code(clientId), code('sspr.signIn.clientId')),
    ];
  }
  return [
    heading,
    vscode.l10n.t(
      'Unless you set another one, you sign in with an app of Microsoft that every tenant can use: **Microsoft Graph Command Line Tools**, {0}. That is quick, and it has a price you should know:',
      code('14d82eec-204b-4c2f-b7e8-296a70dab67e'),
    ),
    [
      `- ${vscode.l10n.t('Its tokens carry every permission that was ever granted to it in your tenant, for example for a PowerShell script, also such as can change things. We cannot ask for fewer.')}`,
      `- ${vscode.l10n.t('What you grant here, it keeps: other people and tools that use the same app profit from it.')}`,
      `- ${vscode.l10n.t('In the sign-in log of your tenant, this extension cannot be told from other tools that use it.')}`,
      `- ${vscode.l10n.t('SSPR Troubleshooter sends reading requests (GET) only, whatever the token would allow.')}`,
    ].join('\n'),
    vscode.l10n.t('For more than a first look, register an app of your own.'),
  ];
}

function ownApp({ cloud, signedIn }: PermissionsSubject): readonly string[] {
  const { features, signInScopes } = tenantBundle();
  const scopes = [...new Set([...signInScopes, ...features.flatMap((feature) => feature.scopes)])].sort();
  return [
    `## ${vscode.l10n.t('Register an app of your own')}`,
    numbered([
      vscode.l10n.t(
        'Open the [Microsoft Entra admin center]({0}), then **Entra ID** > **App registrations** > **New registration**. You need the role Application Developer or more.',
        clouds[cloud].adminCenter,
      ),
      vscode.l10n.t(
        'Name it, for example “SSPR Troubleshooter”. Under supported account types choose **Accounts in this organizational directory only**; choose multiple organizations only if you look after several tenants.',
      ),
      vscode.l10n.t(
        'Under **Redirect URI** choose the platform **Public client/native (mobile & desktop)** and enter {0}. Then select **Register**.',
        code('http://localhost'),
      ),
      vscode.l10n.t(
        'Under **Authentication**, set **Allow public client flows** to **Yes**: signing in with a device code needs it. Create no client secret; none is used.',
      ),
      vscode.l10n.t(
        'Under **API permissions** > **Add a permission** > **Microsoft Graph** > **Delegated permissions**, add: {0}. Leave out what you do not want to see; the first three are the core.',
        [...signInScopes, ...scopes.filter((scope) => !signInScopes.includes(scope))].map(code).join(' '),
      ),
      vscode.l10n.t('Select **Grant admin consent**. That needs the role Privileged Role Administrator or Global Administrator.'),
      vscode.l10n.t('Copy the **Application (client) ID** from the overview into the setting {0}.', code('sspr.signIn.clientId')),
      vscode.l10n.t(
        'For an app of a single tenant, also set {0} to that tenant: {1}.',
        code('sspr.signIn.tenant'),
        signedIn && !signedIn.demo ? code(signedIn.tenantId) : vscode.l10n.t('its domain or its tenant ID'),
      ),
      vscode.l10n.t('Run {0} again.', code('SSPR: Sign In')),
    ]),
  ];
}

/** The page as Markdown: what needs which permission, what is granted, which app signs in and how to register an own one. */
export function permissionsMarkdown(subject: PermissionsSubject): string {
  return [
    `# ${vscode.l10n.t('Permissions of SSPR Troubleshooter')}`,
    whoIsSignedIn(subject),
    vscode.l10n.t(
      'Everything is read, nothing is changed: only GET requests are sent, to Microsoft Graph at {0} and to nobody else. What was read stays in the memory of this window. Each permission can be left out; what depends on it is then shown as not known.',
      code(clouds[subject.cloud].graph),
    ),
    `## ${vscode.l10n.t('What is read, and what it needs')}`,
    featureTable(subject),
    vscode.l10n.t(
      'A permission is granted to the app, a role is held by you: both are needed. {0} and {1} you can grant yourself; the others need an administrator’s consent. Global Reader covers every row that names roles except directory synchronisation. Signing in asks for {2} only; the rest is asked for when you run {3}.',
      code('User.Read'),
      code('LicenseAssignment.Read.All'),
      tenantBundle().signInScopes.map(code).join(' '),
      code('SSPR: Grant Permission…'),
    ),
    ...grantedNow(subject),
    ...aboutTheApp(subject),
    ...ownApp(subject),
  ].join('\n\n');
}
