import * as vscode from 'vscode';
import type { CloudId } from '../../core/tenant/clouds';

/** Sets the cloud of the next sign-in, where the person's own settings are. */
export async function useCloud(cloud: CloudId): Promise<void> {
  await vscode.workspace.getConfiguration('sspr').update('signIn.cloud', cloud, vscode.ConfigurationTarget.Global);
}
