import * as vscode from 'vscode';
import type { FeatureId } from '../../core/tenant/permissions';

/** What a permission is good for, in words of the person who is asked for it. */
export function featureName(id: FeatureId): string {
  switch (id) {
    case 'users':
      return vscode.l10n.t('The list of users, whether they are enabled, synchronised, guests, and their licences');
    case 'registrations':
      return vscode.l10n.t('Who is enabled for password reset and which methods they registered');
    case 'organization':
      return vscode.l10n.t('Name and domains of the tenant, last synchronisation');
    case 'licenses':
      return vscode.l10n.t('Which subscriptions the tenant has, so that a missing licence is seen');
    case 'activity':
      return vscode.l10n.t('Recent password resets, and whether writeback was switched on or off');
    case 'methods':
      return vscode.l10n.t('Which authentication methods the tenant allows');
    case 'adminReset':
      return vscode.l10n.t('Whether administrators may reset their own password');
    case 'domains':
      return vscode.l10n.t('Federated domains and how long passwords are valid');
    case 'synchronization':
      return vscode.l10n.t('Settings of directory synchronisation');
    case 'signInPage':
      return vscode.l10n.t('Whether the sign-in page hides the link for forgotten passwords');
    case 'roles':
      return vscode.l10n.t('Who holds a directory role: stricter rules apply to them');
    case 'group':
      return vscode.l10n.t('Members of the group for which password reset is switched on');
    case 'userMethods':
      return vscode.l10n.t('Check User: the methods of one person as they are now');
    case 'userLicenses':
      return vscode.l10n.t('Check User: the licences of one person');
    case 'userMemberships':
      return vscode.l10n.t('Check User: whether one person is in the group');
  }
}
