import type { Actor, Confidence, EntryText, Family, Place, ReplyId, Severity } from './entry';
import { en } from './texts/en';

/** Languages that the catalogue and our pages speak. */
export type Language = 'en';

type Label =
  | 'meaning'
  | 'causes'
  | 'check'
  | 'fix'
  | 'steps'
  | 'fixedBy'
  | 'seenIn'
  | 'engines'
  | 'userSees'
  | 'technicalLine'
  | 'notes'
  | 'related'
  | 'sources'
  | 'documentation'
  | 'reviewed'
  | 'reply'
  | 'confidence'
  | 'alsoWritten'
  | 'family'
  | 'name'
  | 'scenarios'
  | 'noCauses';

/** All words of one language; a language that lacks one does not compile, and a test compares the entries. */
export interface Texts {
  readonly labels: Readonly<Record<Label, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly replies: Readonly<Record<ReplyId, string>>;
  /** What is said of a code of a known shape that nobody documents. */
  readonly unknown: Readonly<
    Record<'title' | 'meaning', string> & Record<'sspr' | 'aadsts' | 'event' | 'hresult' | 'other', readonly string[]>
  >;
  /** Titles of scenarios and symptoms, by number: what the troubleshooting guide will call them. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, EntryText>>;
}

const all: Readonly<Record<Language, Texts>> = { en };

export function textsOf(language: Language): Texts {
  return all[language];
}

/** The languages there are. */
export const languages = Object.keys(all) as readonly Language[];
