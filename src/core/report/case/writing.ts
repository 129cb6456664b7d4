import type { Case } from '../../case/case';
import { type CaseTexts, caseTexts } from '../../case/texts';
import type { Language } from '../../codes/texts';
import { type Assessment, assess } from '../../guide/assess';
import { type GuideTexts, guideTexts } from '../../guide/texts';
import { type CaseMask, caseMask } from './mask';
import { type CaseFileTexts, caseFileTexts } from './texts';

export interface CaseOptions {
  /** Whether names, addresses, ids, phone numbers and network addresses are masked, in free text as well. True unless somebody chose otherwise. */
  readonly masked: boolean;
  readonly language: Language;
  /** Milliseconds UTC. */
  readonly now: number;
  /** Of the extension. */
  readonly version?: string;
}

/** What every section is written from. */
export interface Writing {
  readonly case: Case;
  readonly options: CaseOptions;
  readonly language: Language;
  readonly assessment: Assessment;
  readonly texts: CaseFileTexts;
  /** Words that the page has as well. */
  readonly page: CaseTexts;
  readonly guide: GuideTexts;
  /** Everything that is not our own wording goes through it. */
  readonly mask: CaseMask;
}

export function writingOf(one: Case, options: CaseOptions): Writing {
  const { language, masked } = options;
  return {
    case: one,
    options,
    language,
    assessment: assess(one.guide),
    texts: caseFileTexts(language),
    page: caseTexts(language),
    guide: guideTexts(language),
    mask: caseMask(one, masked),
  };
}
