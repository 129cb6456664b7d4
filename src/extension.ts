import type { ExtensionContext } from 'vscode';
import { registerActions } from './host/actions/register';
import { ContextKey } from './host/context';
import { Disposables } from './host/disposable';
import { registerEventLog } from './host/eventLog/register';
import { registerExplain } from './host/explain/register';
import { FindingIndex } from './host/findings/findingIndex';
import { registerFindings } from './host/findings/register';
import { registerHover } from './host/hover/register';
import { registerInline } from './host/inline/register';
import { registerLanguageTool } from './host/languageTool/register';
import { Log } from './host/log';
import { registerOnline } from './host/online/register';
import { registerProblems } from './host/problems/register';
import { registerStart } from './host/start/register';
import { registerTerminal } from './host/terminal/register';
import { registerTooLarge } from './host/tooLarge/register';
import { registerUri } from './host/uri/register';

/** Registers the features; none of them does any work before it is asked. */
export function activate(context: ExtensionContext): void {
  const log = new Log();
  const index = new FindingIndex();
  const tooLarge = new ContextKey('sspr.tooLarge');
  const features = new Disposables();
  context.subscriptions.push(features, log);
  features.add(
    registerHover(),
    registerInline(index),
    registerExplain(context, log),
    registerFindings(index, log),
    registerProblems(index),
    registerActions(),
    registerTerminal(),
    registerTooLarge(tooLarge),
    registerUri(log),
    registerEventLog(context, log),
    registerOnline(context, log),
    registerLanguageTool(),
    registerStart(context, log),
  );
}
