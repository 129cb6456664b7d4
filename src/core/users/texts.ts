import type { Language } from '../codes/texts';
import { momentText } from '../tenant/times';
import type { EvidenceId } from './evidence';
import type { Proof } from './methodKinds';
import { en } from './texts/en';
import type { Evidence, ReasonId, Verdict } from './verdict';

export interface ReasonText {
  /** For the tree. */
  readonly label: string;
  /** What is the matter. */
  readonly sentence: string;
  /** Who can do what about it, and where. */
  readonly next: string;
}

/** All words about people and their readiness in one language. */
export interface UsersTexts {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<ReasonId, ReasonText>>;
  /** Of evidence and warnings. Placeholders in braces are values of `EvidenceValues`, made readable. */
  readonly evidence: Readonly<Record<EvidenceId, string>>;
  /** What the report's names of methods are called, by the name in lower case. */
  readonly methods: Readonly<Record<string, string>>;
  readonly proofs: Readonly<Record<Proof, string>>;
  /** How a number is written wrongly. */
  readonly forms: Readonly<Record<string, string>>;
  readonly none: string;
}

const all: Readonly<Record<Language, UsersTexts>> = { en };

export function usersTexts(language: Language): UsersTexts {
  return all[language];
}

/** What the service calls it is not trusted to be no name that every object has. */
function named(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** What a name in `methodsRegistered` is called; a name that we do not know stays as it is. */
export function methodName(method: string, language: Language): string {
  return named(usersTexts(language).methods, method.toLowerCase()) ?? method;
}

/** Fills `{name}` with the value of that name; one that is missing stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => named(values, name) ?? whole);
}

/** Values of evidence for people: moments with their zone, numbers as the language writes them, ids by their names. */
function readable(name: string, value: string | number, language: Language): string {
  const texts = usersTexts(language);
  const lookUp = (names: Readonly<Record<string, string>>): string => named(names, String(value)) ?? String(value);
  switch (name) {
    case 'at':
      return momentText(Number(value));
    case 'method':
      return lookUp(texts.proofs);
    case 'form':
      return lookUp(texts.forms);
    case 'methods':
      return value === ''
        ? texts.none
        : [
            ...new Set(
              String(value)
                .split(',')
                .map((each) => methodName(each, language)),
            ),
          ].join(', ');
    case 'roles':
    case 'products':
      return String(value).split(',').join(', ');
    default:
      return typeof value === 'number' ? value.toLocaleString(language) : value;
  }
}

/** One piece of evidence, or a warning, as a sentence. */
export function evidenceSentence({ id, values }: Evidence, language: Language): string {
  const readableValues = Object.entries(values).map(([name, value]) => [name, readable(name, value, language)]);
  return filled(usersTexts(language).evidence[id], Object.fromEntries(readableValues) as Record<string, string>);
}
