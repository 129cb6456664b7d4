import { type CloudId } from '../tenant/clouds';
import type { Language } from '../codes/texts';
import type { SignInFailure, SignInFailureKind } from './failure';
import { en } from './texts/en';

/** What a person can be offered beside the sentence. `explainCode`: of `aadsts`. */
export type SignInAction =
  | 'signInAgain'
  | 'retry'
  | 'useBrowser'
  | 'useDeviceCode'
  | 'switchTenant'
  | 'showPermissions'
  | 'openClientSetting'
  | 'openCloudSetting'
  | 'openProxySetting'
  | 'explainCode'
  | 'showLog';

/** What happened, and the one thing to do next. */
export interface FailureText {
  readonly what: string;
  readonly next: string;
  readonly action?: SignInAction;
}

/** A page that the browser shows when it comes back to us. */
export interface PageText {
  readonly title: string;
  readonly text: string;
}

export interface SignInTexts {
  /** BCP 47, for the pages. */
  readonly language: string;
  /** `{cloud}` is filled in. */
  readonly failures: Readonly<Record<SignInFailureKind, FailureText>>;
  readonly clouds: Readonly<Record<CloudId | 'other', string>>;
  readonly pages: { readonly done: PageText; readonly failed: PageText };
  /** How a failure names its number; `{number}` is filled in. */
  readonly number: string;
  /** The next step where we know nothing but the number; `{number}` is filled in. */
  readonly explainNumber: string;
}

const all: Readonly<Record<Language, SignInTexts>> = { en };

export function signInTexts(language: Language): SignInTexts {
  return all[language];
}

/** A failure in words. Names neither people nor tenants. */
export function signInText({ kind, aadsts, cloud }: SignInFailure, language: Language): FailureText {
  const texts = signInTexts(language);
  const text = texts.failures[kind];
  const what = text.what.replace('{cloud}', texts.clouds[cloud ?? 'other']);
  if (aadsts === undefined) return { ...text, what };
  const numbered = (words: string): string => words.replace('{number}', String(aadsts));
  const told = { ...text, what: `${what} ${numbered(texts.number)}` };
  return kind === 'unknown' ? { ...told, next: numbered(texts.explainNumber), action: 'explainCode' } : told;
}
