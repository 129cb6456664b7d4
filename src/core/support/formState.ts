import type { Language } from '../codes/texts';
import { questionText } from '../guide/texts';
import { oneLine } from '../report/case/foreign';
import { momentText } from '../tenant/times';
import { checkForm, type FieldCheck, type FieldState } from './check';
import {
  accountTypes,
  type CaseFileChoice,
  caseFileChoices,
  type FieldId,
  fieldIds,
  MOST_BYTES,
  mostText,
  type Purpose,
  purposes,
  type SupportForm,
  type TextField,
} from './fields';
import { typedMoment } from './moment';
import { personalData } from './personalData';
import { supportText } from './supportText';
import { type SupportLabels, type SupportTexts, supportTexts } from './texts';

/** A file in the list of a field. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly size: string;
}

/** A choice among a few. `id` '' stands for none yet. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** A field as the page draws it: every word ready. `message` '' when nothing is to be said; `howToGet` '' when it is there. */
export interface FieldRow {
  readonly id: FieldId;
  readonly label: string;
  readonly hint: string;
  readonly state: FieldState;
  readonly stateLabel: string;
  readonly message: string;
  readonly howToGet: string;
  readonly input:
    | { readonly kind: 'line' | 'lines'; readonly value: string; readonly most: number }
    | { readonly kind: 'choice'; readonly chosen: string; readonly choices: readonly Choice[] }
    | { readonly kind: 'files'; readonly purpose: Purpose; readonly files: readonly FileRow[] };
}

/** What the page of a support request shows. */
export interface SupportState {
  readonly language: Language;
  readonly labels: SupportLabels;
  readonly groups: readonly { readonly title: string; readonly fields: readonly FieldRow[] }[];
  readonly otherFiles: readonly FileRow[];
  /** How many files there are and how large; '' without one. */
  readonly filesSentence: string;
  /** Null: there is no case. */
  readonly caseFile: { readonly chosen: CaseFileChoice; readonly choices: readonly Choice[] } | null;
  readonly personal: readonly string[];
  readonly personalNothing: string;
  readonly progress: readonly string[];
  readonly complete: boolean;
  readonly preview: string;
  readonly saving: boolean;
}

const groups: readonly (readonly [keyof SupportTexts['groups'], readonly FieldId[]])[] = [
  ['what', ['description', 'reproduce']],
  ['where', ['page', 'screenshot', 'supportCode', 'sid', 'cid']],
  ['when', ['time']],
  ['who', ['user', 'accountType', 'license']],
  ['server', ['serverLog']],
  ['more', ['tenant', 'code', 'trackingId']],
];

const LINES: readonly FieldId[] = ['description', 'reproduce'];

function files(form: SupportForm, purpose: Purpose, { size }: SupportTexts): readonly FileRow[] {
  return form.attachments
    .filter((one) => one.purpose === purpose)
    .map((one) => ({ id: one.id, name: oneLine(one.name), size: size(one.size) }));
}

function input(id: FieldId, form: SupportForm, language: Language): FieldRow['input'] {
  const texts = supportTexts(language);
  if (id === 'accountType') {
    const { options } = questionText('federation', language);
    const choices = accountTypes.map((type) => ({ id: type, text: options[type] ?? type }));
    return { kind: 'choice', chosen: form.accountType, choices: [{ id: '', text: texts.labels.notChosen }, ...choices] };
  }
  const purpose = purposes.find((one) => one === id);
  if (purpose) return { kind: 'files', purpose, files: files(form, purpose, texts) };
  return { kind: LINES.includes(id) ? 'lines' : 'line', value: form.texts[id as TextField], most: mostText[id as TextField] };
}

function row(id: FieldId, form: SupportForm, check: FieldCheck, language: Language): FieldRow {
  const texts = supportTexts(language);
  const { label, hint, howToGet } = texts.fields[id];
  const moment = id === 'time' ? typedMoment(form.texts.time) : undefined;
  const utc = typeof moment === 'object' ? texts.utc(momentText(moment.utc)) : '';
  return {
    id,
    label,
    hint,
    state: check.state,
    stateLabel: texts.states[check.state],
    message: [check.message === undefined ? '' : texts.messages[check.message], utc].filter((part) => part !== '').join(' '),
    howToGet: check.state === 'missing' || check.state === 'wrong' ? howToGet : '',
    input: input(id, form, language),
  };
}

function progress(checks: Readonly<Record<FieldId, FieldCheck>>, texts: SupportTexts): readonly string[] {
  const labels = (...states: readonly FieldState[]): readonly string[] =>
    fieldIds.filter((id) => states.includes(checks[id].state)).map((id) => texts.fields[id].label);
  const asked = fieldIds.filter((id) => checks[id].state !== 'optional' && checks[id].state !== 'notNeeded' && !isExtra(id));
  const good = asked.filter((id) => checks[id].state === 'good' || checks[id].state === 'doubtful');
  const missing = labels('missing');
  const wrong = labels('wrong');
  return [
    texts.progress(good.length, asked.length),
    ...(missing.length > 0 ? [texts.missing(missing)] : []),
    ...(wrong.length > 0 ? [texts.wrong(wrong)] : []),
    ...(missing.length + wrong.length === 0 ? [texts.complete] : []),
  ];
}

/** What support does not ask for. */
function isExtra(id: FieldId): boolean {
  return id === 'tenant' || id === 'code' || id === 'trackingId';
}

/** The page of a form. `now`: milliseconds UTC. */
export function formState(
  form: SupportForm,
  { language, now, saving }: { readonly language: Language; readonly now: number; readonly saving: boolean },
): SupportState {
  const texts = supportTexts(language);
  const checks = checkForm(form, now);
  const total = form.attachments.reduce((sum, { size }) => sum + size, 0);
  const states = fieldIds.map((id) => checks[id].state);
  return {
    language,
    labels: texts.labels,
    groups: groups.map(([group, ids]) => ({
      title: texts.groups[group],
      fields: ids.map((id) => row(id, form, checks[id], language)),
    })),
    otherFiles: files(form, 'other', texts),
    filesSentence: form.attachments.length === 0 ? '' : texts.files(form.attachments.length, texts.size(total), texts.size(MOST_BYTES)),
    caseFile: form.caseFile && {
      chosen: form.caseFile,
      choices: caseFileChoices.map((id) => ({ id, text: texts.caseFile[id] })),
    },
    personal: personalData(form).map((id) => texts.personal[id]),
    personalNothing: texts.personalNothing,
    progress: progress(checks, texts),
    complete: !states.includes('missing') && !states.includes('wrong'),
    preview: supportText(form, { language, now }),
    saving,
  };
}
