import type { EvidenceSource } from '../../checks/evidence';
import type { Language } from '../../codes/texts';
import type { Known } from '../../guide/known';
import type { SourceId } from '../../tenant/tenant';
import { en } from './texts/en';

/** What only the case file says; what the page says as well it takes from there. */
export interface CaseFileTexts {
  readonly title: (cause: string) => string;
  readonly noFinding: string;
  readonly masked: string;
  readonly notMasked: string;
  readonly demo: string;
  readonly headings: Readonly<
    Record<
      | 'finding'
      | 'steps'
      | 'verify'
      | 'alternatives'
      | 'origin'
      | 'person'
      | 'known'
      | 'live'
      | 'unchecked'
      | 'answers'
      | 'pastes'
      | 'logLine'
      | 'notes'
      | 'reply'
      | 'sources'
      | 'about',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      'what' | 'value' | 'check' | 'result' | 'says' | 'source' | 'time' | 'evidence' | 'why' | 'lookUp' | 'question' | 'answer' | 'basis',
      string
    >
  >;
  readonly rows: Readonly<
    Record<
      | 'certainty'
      | 'confidence'
      | 'who'
      | 'stage'
      | 'predicts'
      | 'changed'
      | 'entry'
      | 'code'
      | 'area'
      | 'name'
      | 'userName'
      | 'userPrincipalName'
      | 'objectId'
      | 'account'
      | 'tenant'
      | 'tenantId'
      | 'cloud'
      | 'demo'
      | 'time'
      | 'trackingId'
      | 'command'
      | 'where'
      | 'pastedAt'
      | 'made'
      | 'opened'
      | 'version'
      | 'catalogue'
      | 'format',
      string
    >
  >;
  readonly openPossible: (count: number) => string;
  readonly by: Readonly<Record<Known['by'], string>>;
  readonly bySentence: Readonly<Record<Exclude<EvidenceSource, SourceId>, string>>;
  readonly timeNotKept: string;
  readonly notKnown: string;
  readonly notSignedIn: string;
  readonly superseded: string;
  readonly supports: string;
  readonly why: Readonly<Record<'cannotTell' | 'open' | 'running' | 'doesNotApply', string>>;
  readonly nothingUnchecked: string;
  readonly yes: string;
}

const all: Readonly<Record<Language, CaseFileTexts>> = { en };

export function caseFileTexts(language: Language): CaseFileTexts {
  return all[language];
}
