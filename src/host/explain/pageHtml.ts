import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The empty page: its script fills it. Nothing inline but styles (the toolkit sets some), nothing from outside. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, page: string, language: string): string {
  const nonce = randomBytes(16).toString('base64');
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource} 'unsafe-inline'; font-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SSPR</title>
<link rel="stylesheet" href="${file(`${page}.css`)}">
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${file(`${page}.js`)}"></script>
</body>
</html>`;
}
