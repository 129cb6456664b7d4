import * as vscode from 'vscode';
import type { Language } from '../../core/codes/texts';
import type { Progress } from '../../graph/progress';
import { signInBundle } from '../signIn/signInBundle';
import { tenantBundle } from './tenantBundle';
import type { TenantModel } from './tenantModel';

/** `12:03:20` on the clock of this computer; with the day in front when it is not today's. */
export function clockText(at: number, now: number): string {
  const time = new Date(at);
  const clock = time.toLocaleTimeString(vscode.env.language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
  return time.toDateString() === new Date(now).toDateString() ? clock : `${time.toLocaleDateString(vscode.env.language)} ${clock}`;
}

/** How many people Graph announced; 0 where it did not. */
export function expectedUsers({ sources }: Progress): number {
  return Math.max(sources.users.expected ?? 0, sources.registrations.expected ?? 0);
}

/** "98,412 of 100,000 users; 3 of 9 sources not readable". */
export function coverageLine({ tenant, roster, progress, refreshing }: TenantModel, language: Language): string {
  return `${tenantBundle().coverageText(tenant, roster, language, refreshing ? 0 : expectedUsers(progress))}.`;
}

/** Why the sign-in no longer gives a token, and what to do about it. Nothing while it does, nor in the demo. */
function signInLine({ connected, signInFailure }: TenantModel, language: Language): string {
  if (connected.kind !== 'account' || signInFailure === undefined) return '';
  const { signInFailureOf, signInText } = signInBundle();
  const failure = signInFailureOf(signInFailure);
  if (!failure) return '';
  const { what, next } = signInText(failure, language);
  return `${what} ${next}`;
}

/** A picture that a refresh did not replace, and why. */
function keptLine({ setback, readAt, now }: TenantModel, language: Language): string {
  if (!setback || readAt === undefined) return '';
  const why = tenantBundle().unreadableSentence(setback.why, language, setback.source);
  return vscode.l10n.t('The last refresh broke; shown is what was read at {0}. {1}', clockText(readAt, now), why);
}

/** What goes on now: reading, waiting because Graph asked to, stopped, broken, or done and when. */
export function stateLine(model: TenantModel, language: Language): string {
  const { progress, loading, refreshing, cancelled, readAt, now } = model;
  const { waitingUntil } = progress;
  if (loading && waitingUntil !== null && waitingUntil > now) {
    return vscode.l10n.t('Microsoft Graph asked to wait until {0}.', clockText(waitingUntil, now));
  }
  if (refreshing && readAt !== undefined) return vscode.l10n.t('Refreshing; shown is what was read at {0}.', clockText(readAt, now));
  if (loading) return vscode.l10n.t('Reading.');
  if (cancelled) return vscode.l10n.t('Stopped. Refresh goes on from here.');
  const read = readAt === undefined ? '' : vscode.l10n.t('Read at {0}.', clockText(readAt, now));
  return [signInLine(model, language), keptLine(model, language) || read].filter(Boolean).join(' ');
}
