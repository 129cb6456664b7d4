import * as vscode from 'vscode';
import { Problem } from '../../core/problem';
import { Disposables } from '../disposable';
import type { Log } from '../log';
import { command } from '../run';
import { exportCase } from '../support/exportCase';
import { userOf } from '../users/userNodes';
import { codeNamed } from './codeNamed';
import { guideBundle } from './guideBundle';
import type { Wizard } from './wizard';

function field(named: unknown, name: string): string | undefined {
  if (typeof named !== 'object' || named === null || !Object.hasOwn(named, name)) return undefined;
  const value = (named as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value.length <= 320 ? value : undefined;
}

/**
 * Opens the guide: at its start, or at what the caller names: `{ scenario }` an id of the guide, `{ code }` one of the catalogue, `{ user }` a
 * user principal name.
 */
function troubleshoot(wizard: Wizard, named: unknown): void {
  const [scenario, code, user] = [field(named, 'scenario'), field(named, 'code'), field(named, 'user')];
  if (scenario !== undefined && guideBundle().isScenario(scenario)) wizard.open({ scenario });
  else if (code !== undefined && guideBundle().isCode(code)) wizard.open({ code });
  else wizard.open(user === undefined ? {} : { user });
}

/** A code that the catalogue does not know leads nowhere; the start is where a person says what happened. */
function troubleshootCode(wizard: Wizard, named: unknown, place: unknown): void {
  const { code, logLine } = codeNamed(named, place);
  wizard.open({ ...(guideBundle().isCode(code) && { code }), ...(logLine && { logLine }) });
}

/** The commands that open a case. */
export function registerWizard(wizard: Wizard, log: Log): vscode.Disposable {
  const all = new Disposables();
  all.add(
    command(log, 'sspr.troubleshoot', (named) => troubleshoot(wizard, named)),
    command(log, 'sspr.troubleshootCode', (named, place) => troubleshootCode(wizard, named, place)),
    command(log, 'sspr.troubleshootUser', (node) => {
      const user = userOf(node) ?? field(node, 'user');
      if (user === undefined) {
        throw new Problem('badInput', vscode.l10n.t('No user is selected. Select one in the view Users, or choose “SSPR: Troubleshoot…”.'));
      }
      wizard.open({ user });
    }),
    command(log, 'sspr.exportCase', async (id) => {
      const shown = typeof id === 'string' ? wizard.find(id) : wizard.current;
      if (!shown) throw new Problem('notFound', vscode.l10n.t('No case is open. Choose “SSPR: Troubleshoot…” to open one.'));
      await exportCase(shown);
    }),
  );
  return all;
}
