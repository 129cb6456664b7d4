import * as vscode from 'vscode';
import type { OverviewLabels } from '../../shared/overviewPage';

/** The words of the page around the overview, in the display language of VS Code. */
export function overviewLabels(): OverviewLabels {
  return {
    title: vscode.l10n.t('Password reset overview'),
    signedInAs: vscode.l10n.t('Signed in as'),
    demo: vscode.l10n.t('Demo tenant: all people and settings are fictional.'),
    loading: vscode.l10n.t('Still reading. Numbers grow until it is done.'),
    partial: vscode.l10n.t('Some parts could not be read, so some numbers are missing or not certain:'),
    failed: vscode.l10n.t('Nothing of this tenant could be read:'),
    nothing: vscode.l10n.t('No tenant is connected. Sign in to one, or open the demo.'),
    signIn: vscode.l10n.t('Sign In'),
    openDemo: vscode.l10n.t('Explore Demo Tenant'),
    refresh: vscode.l10n.t('Refresh'),
    cancel: vscode.l10n.t('Cancel Loading'),
    permissions: vscode.l10n.t('Show Permissions'),
    showTable: vscode.l10n.t('Show as a table'),
    changes: vscode.l10n.t('What changes'),
    noChanges: vscode.l10n.t('Nothing that is known concerns this tenant.'),
    next: vscode.l10n.t('Next step:'),
    most: vscode.l10n.t('Most on a day: {0}'),
  };
}
