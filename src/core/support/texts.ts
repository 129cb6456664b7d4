import type { Language } from '../codes/texts';
import type { FieldState, MessageId } from './check';
import type { CaseFileChoice, FieldId } from './fields';
import type { PersonalId } from './personalData';
import { en } from './texts/en';

/** The words of a field. Parts in backticks are code. */
export interface FieldText {
  readonly label: string;
  /** What belongs into it, with an example. */
  readonly hint: string;
  /** How to get it, shown while it is missing. */
  readonly howToGet: string;
}

/** Buttons, headings and hints of the page. `{0}` is the name of a field or file. */
export type SupportLabels = Readonly<
  Record<
    | 'title'
    | 'intro'
    | 'progress'
    | 'attach'
    | 'attachTo'
    | 'remove'
    | 'removeFile'
    | 'noFiles'
    | 'howToGet'
    | 'notChosen'
    | 'caseFile'
    | 'caseFileHint'
    | 'otherFiles'
    | 'otherFilesHint'
    | 'personal'
    | 'personalHint'
    | 'preview'
    | 'previewHint'
    | 'copy'
    | 'save'
    | 'saving'
    | 'logsNotMasked',
    string
  >
>;

/** All words of a support request in one language. */
export interface SupportTexts {
  readonly fields: Readonly<Record<FieldId, FieldText>>;
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly states: Readonly<Record<FieldState, string>>;
  readonly groups: Readonly<Record<'what' | 'where' | 'when' | 'who' | 'server' | 'more', string>>;
  readonly personal: Readonly<Record<PersonalId, string>>;
  readonly personalNothing: string;
  readonly caseFile: Readonly<Record<CaseFileChoice, string>>;
  readonly progress: (good: number, total: number) => string;
  readonly missing: (labels: readonly string[]) => string;
  readonly wrong: (labels: readonly string[]) => string;
  readonly complete: string;
  readonly utc: (moment: string) => string;
  readonly text: Readonly<Record<'title' | 'missing' | 'otherFiles', string>>;
  readonly labels: SupportLabels;
  /** `size` and `most` as `size` writes them. */
  readonly files: (count: number, size: string, most: string) => string;
  readonly size: (bytes: number) => string;
  readonly manifest: Readonly<Record<'about' | 'masking', string>>;
}

const all: Readonly<Record<Language, SupportTexts>> = { en };

export function supportTexts(language: Language): SupportTexts {
  return all[language];
}
