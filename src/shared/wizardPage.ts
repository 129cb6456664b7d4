import type { DraftId } from '../core/case/case';
import type { WizardState } from '../core/case/wizardState';
import type { Language } from '../core/codes/texts';
import { type CheckId, isCheck, isOption } from '../core/guide/checks';
import { type CommandId, commands } from '../core/guide/commands';
import { type AreaId, areas } from '../core/guide/guide';
import { type LinkId, links } from '../core/guide/links';
import type { Step } from '../core/guide/state';
import { MOST_DRAFT, MOST_PASTE } from './wizardLimits';

// To the webview.
export interface ToWizard {
  readonly type: 'state';
  readonly state: WizardState;
}

/** Intents without anything in them. */
const plain = [
  'ready',
  'enterByUser',
  'clearUser',
  'signIn',
  'openDemo',
  'showPermissions',
  'runAll',
  'cancelRun',
  'copySteps',
  'copyReply',
  'resetReply',
  'exportCase',
  'prepareSupportRequest',
  'restart',
] as const;

/**
 * From the webview: ids, or text that the person typed. `chooseUser` a name as typed; `pickUser` the id of one of the people offered; `draft`
 * what a field holds; `paste` the output of a command, '' to take it away. Scenarios, codes, steps, sources and people are named by strings
 * that the host looks up: one that it does not know does nothing.
 */
export type FromWizard =
  | { readonly type: (typeof plain)[number] }
  | { readonly type: 'chooseArea'; readonly area: AreaId }
  | { readonly type: 'chooseScenario' | 'openRelated'; readonly scenario: string }
  | { readonly type: 'chooseCode' | 'explainCode'; readonly code: string }
  | { readonly type: 'chooseUser'; readonly text: string }
  | { readonly type: 'pickUser'; readonly id: string }
  | { readonly type: 'answer'; readonly check: CheckId; readonly option: string }
  | { readonly type: 'takeBack' | 'runCheck'; readonly check: CheckId }
  | { readonly type: 'goTo'; readonly step: Step }
  | { readonly type: 'draft'; readonly id: DraftId; readonly text: string }
  | { readonly type: 'paste'; readonly command: CommandId; readonly text: string }
  | { readonly type: 'copyCommand' | 'openTerminal'; readonly command: CommandId }
  | { readonly type: 'openLink'; readonly link: LinkId }
  | { readonly type: 'openUrl' | 'copyStep'; readonly step: string }
  | { readonly type: 'openSource'; readonly source: string }
  | { readonly type: 'chooseReplyLanguage'; readonly language: Language };

const MOST_ID = 120;

type Fields = Readonly<Record<string, unknown>>;
type Guard = (value: unknown, fields: Fields) => boolean;

function text(most: number, least = 0): Guard {
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

const id = text(MOST_ID, 1);
const check: Guard = (value) => typeof value === 'string' && isCheck(value);
const command: Guard = (value) => typeof value === 'string' && Object.hasOwn(commands, value);
const option: Guard = (value, fields) => typeof value === 'string' && isOption(fields['check'] as CheckId, value);

/** How long a draft may be; undefined: there is none of this id. */
function mostOf(draft: unknown): number | undefined {
  if (typeof draft !== 'string') return undefined;
  if (Object.hasOwn(MOST_DRAFT, draft)) return MOST_DRAFT[draft as keyof typeof MOST_DRAFT];
  return draft.startsWith('paste.') && command(draft.slice('paste.'.length), {}) ? MOST_PASTE : undefined;
}

const draftText: Guard = (value, fields) => text(mostOf(fields['id']) ?? -1)(value, fields);

const PLACES: readonly unknown[] = ['start', 'scenarios', 'checks', 'finding'] satisfies readonly Step['kind'][];

const step: Guard = (value) => {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'check') return hasExactly(value, ['kind', 'check']) && check(value['check'], value);
  return hasExactly(value, ['kind']) && PLACES.includes(value['kind']);
};

/** What each message carries, in the order in which it is looked at. */
const shapes: Readonly<Record<FromWizard['type'], Readonly<Record<string, Guard>>>> = {
  ...(Object.fromEntries(plain.map((type) => [type, {}])) as Record<(typeof plain)[number], Record<string, Guard>>),
  chooseArea: { area: (value) => (areas as readonly unknown[]).includes(value) },
  chooseScenario: { scenario: id },
  openRelated: { scenario: id },
  chooseCode: { code: id },
  explainCode: { code: id },
  chooseUser: { text: text(MOST_DRAFT.user, 1) },
  pickUser: { id },
  answer: { check, option },
  takeBack: { check },
  runCheck: { check },
  goTo: { step },
  draft: { id: (value) => mostOf(value) !== undefined, text: draftText },
  paste: { command, text: text(MOST_PASTE) },
  copyCommand: { command },
  openTerminal: { command },
  openLink: { link: (value) => typeof value === 'string' && Object.hasOwn(links, value) },
  openUrl: { step: id },
  copyStep: { step: id },
  openSource: { source: id },
  chooseReplyLanguage: { language: (value) => value === ('en' satisfies Language) },
};

function isRecord(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function hasExactly(raw: object, keys: readonly string[]): boolean {
  const own = Object.keys(raw);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

/** The only door in: anything that is not exactly one of the messages above is undefined. */
export function parseFromWizard(raw: unknown): FromWizard | undefined {
  if (!isRecord(raw)) return undefined;
  const { type } = raw;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return undefined;
  const shape = shapes[type as FromWizard['type']];
  if (!hasExactly(raw, ['type', ...Object.keys(shape)])) return undefined;
  return Object.entries(shape).every(([key, guard]) => guard(raw[key], raw)) ? (raw as unknown as FromWizard) : undefined;
}
