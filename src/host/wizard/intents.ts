import * as vscode from 'vscode';
import type { FindingPage, WizardState } from '../../core/case/wizardState';
import type { LinkId } from '../../core/guide/links';
import { Problem } from '../../core/problem';
import { clouds } from '../../core/tenant/clouds';
import type { FromWizard } from '../../shared/wizardPage';
import { settings } from '../settings';
import type { TenantModel } from '../tenant/tenantModel';
import type { CaseRun } from './caseRun';
import { guideBundle } from './guideBundle';
import type { PeopleSearch } from './people';
import { putIntoTerminal } from './terminal';

/** What an intent of the page may reach besides its case. */
export interface IntentTools {
  readonly run: CaseRun;
  readonly people: PeopleSearch;
  /** The tenant that is connected. */
  model(): TenantModel | undefined;
  /** What the page shows now. */
  readonly state: () => WizardState;
  /** Opens a scenario as a case of its own, of the same person. */
  openRelated(scenario: string): void;
  replyIn(language: WizardState['language']): void;
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Copied')}`, 3000);
}

async function openPublic(url: string | undefined): Promise<void> {
  if (url?.startsWith('https://')) await vscode.env.openExternal(vscode.Uri.parse(url, true));
}

/** A page of the admin center of the cloud that the case is about. */
async function openLink(link: LinkId, run: CaseRun): Promise<void> {
  const { tenant } = run.case;
  if (tenant?.demo) {
    throw new Problem(
      'badInput',
      vscode.l10n.t('The demo tenant is made up: it has no admin center. In your own tenant this opens the page.'),
    );
  }
  const { adminCenter } = clouds[tenant?.cloud ?? settings.signInCloud()];
  await vscode.env.openExternal(vscode.Uri.parse(`${adminCenter}${guideBundle().links[link]}`, true));
}

function finding({ step }: WizardState): FindingPage | undefined {
  return step.kind === 'finding' ? step : undefined;
}

/** Words of the guide have code in backticks, which means nothing in a mail. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

function stepText(page: FindingPage | undefined, step?: string): string {
  const rows = page?.steps ?? [];
  const line = ({ text, url, command }: FindingPage['steps'][number]): string =>
    [plain(text), url, command?.text].filter((part) => part !== undefined && part !== '').join('\n   ');
  if (step !== undefined) return rows.filter(({ id }) => id === step).map(line)[0] ?? '';
  return rows.map((row, index) => `${index + 1}. ${line(row)}`).join('\n');
}

/** The messages one by one, also those that share a shape. */
type Each<Message, Type> = Type extends string ? Omit<Message, 'type'> & { readonly type: Type } : never;
type Split<Message extends FromWizard> = Message extends FromWizard ? Each<Message, Message['type']> : never;

/** Checks that need a tenant. A kept case, or one whose person has signed out, still shows what was read, and can ask for it anew. */
function live(tools: IntentTools, start: () => void): void {
  if (tools.model()) return start();
  throw new Problem(
    'notSignedIn',
    tools.run.case.tenant?.demo
      ? vscode.l10n.t('The demo tenant is closed. Choose “SSPR: Explore Demo Tenant…” to check again, or answer the questions yourself.')
      : vscode.l10n.t('You are not signed in. Choose “SSPR: Sign In” to check again, or answer the questions yourself.'),
  );
}

/** What a person can ask for on the page. */
export type Intent = Exclude<Split<FromWizard>, { readonly type: 'ready' }>;

/** Does what the person asked for on the page. Ids that nothing knows do nothing. */
export async function act(message: Intent, tools: IntentTools): Promise<void> {
  const { run, people } = tools;
  switch (message.type) {
    case 'chooseArea':
    case 'chooseScenario':
    case 'chooseCode':
    case 'answer':
    case 'takeBack':
    case 'goTo':
    case 'restart':
      return run.send(message);
    case 'enterByUser':
      return run.send({ type: 'chooseUser' });
    case 'chooseUser':
      people.forget();
      if (run.case.guide.entry === null) run.send({ type: 'chooseUser' });
      return run.checkUser(message.text);
    case 'pickUser': {
      const user = tools.model()?.roster.find(message.id);
      if (!user) return;
      people.forget();
      if (run.case.guide.entry === null) run.send({ type: 'chooseUser' });
      return run.checkUser(user);
    }
    case 'clearUser':
      return run.clearUser();
    case 'runAll':
      return live(tools, () => run.run());
    case 'runCheck':
      return live(tools, () => run.run(message.check));
    case 'cancelRun':
      return run.cancel();
    case 'draft':
      run.draft(message.id, message.text);
      if (message.id === 'user') await people.search(message.text, tools.model());
      return;
    case 'paste':
      return run.paste(message.command, message.text);
    case 'resetReply':
      return run.forgetDraft('reply');
    case 'chooseReplyLanguage':
      return tools.replyIn(message.language);
    case 'openRelated':
      return tools.openRelated(message.scenario);
    default:
      return outside(message, tools);
  }
}

type Outside = Extract<
  Intent,
  {
    readonly type:
      | 'signIn'
      | 'openDemo'
      | 'showPermissions'
      | 'copySteps'
      | 'copyReply'
      | 'copyStep'
      | 'copyCommand'
      | 'openTerminal'
      | 'openLink'
      | 'openUrl'
      | 'openSource'
      | 'explainCode'
      | 'exportCase'
      | 'prepareSupportRequest';
  }
>;

/** What leaves the page: the clipboard, the browser, the terminal, other commands. */
async function outside(message: Outside, { run, state }: IntentTools): Promise<void> {
  switch (message.type) {
    case 'signIn':
      return vscode.commands.executeCommand('sspr.signIn');
    case 'openDemo':
      return vscode.commands.executeCommand('sspr.exploreDemo');
    case 'showPermissions':
      return vscode.commands.executeCommand('sspr.showPermissions');
    case 'explainCode':
      return vscode.commands.executeCommand('sspr.openEntry', message.code);
    case 'exportCase':
      return vscode.commands.executeCommand('sspr.exportCase', run.case.id);
    case 'prepareSupportRequest':
      return vscode.commands.executeCommand('sspr.prepareSupportRequest', run.case);
    case 'copySteps':
      return copy(stepText(finding(state())));
    case 'copyStep':
      return copy(stepText(finding(state()), message.step));
    case 'copyReply':
      return copy(finding(state())?.reply.text ?? '');
    case 'copyCommand':
      return copy(guideBundle().commandText(message.command, run.case));
    case 'openTerminal':
      return putIntoTerminal(guideBundle().commandText(message.command, run.case));
    case 'openLink':
      return openLink(message.link, run);
    case 'openUrl':
      return openPublic(ownOf(guideBundle().steps, message.step)?.url);
    case 'openSource':
      return openPublic(ownOf(guideBundle().sources, message.source)?.url);
  }
}

function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
