import * as vscode from 'vscode';

/**
 * Opens an address in the person's browser, exactly as it is. A `Uri` would be decoded and encoded anew on its way, which breaks a `#` or `+`
 * in a parameter, such as the name of a guest; VS Code also takes the text and then leaves it alone (vscode#85930).
 */
export async function openBrowser(url: string): Promise<void> {
  const opened = await vscode.env.openExternal(url as unknown as vscode.Uri);
  if (!opened) throw new Error('The browser was not opened.');
}
