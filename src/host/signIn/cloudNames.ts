import * as vscode from 'vscode';
import type { CloudId } from '../../core/tenant/clouds';

/** How a cloud is called where there is little room. */
export function cloudName(cloud: CloudId): string {
  switch (cloud) {
    case 'global':
      return vscode.l10n.t('worldwide cloud');
    case 'usGovernment':
      return vscode.l10n.t('US Government');
    case 'usGovernmentDoD':
      return vscode.l10n.t('US Department of Defense');
    case 'china':
      return vscode.l10n.t('China (21Vianet)');
  }
}
