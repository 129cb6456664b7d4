import type { Language } from '../codes/texts';
import { en } from './texts/en';

export type ReportColumn =
  | 'number'
  | 'name'
  | 'userPrincipalName'
  | 'id'
  | 'verdict'
  | 'reason'
  | 'next'
  | 'code'
  | 'codeBasis'
  | 'adminVerdict'
  | 'enabled'
  | 'kind'
  | 'synced'
  | 'ssprEnabled'
  | 'ssprRegistered'
  | 'ssprCapable'
  | 'methods'
  | 'roles'
  | 'warnings';

type HeaderLine = 'title' | 'account' | 'tenant' | 'tenantId' | 'cloud' | 'time' | 'coverage' | 'filter' | 'masked' | 'demo';

/** The words of reports. */
export interface ReportTexts {
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly header: Readonly<Record<HeaderLine, string>>;
  readonly title: string;
  readonly maskedMeans: string;
  readonly demoMeans: string;
  readonly hiddenValue: string;
  readonly noFilter: string;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  readonly noRow: string;
  readonly member: string;
  readonly guests: Readonly<Record<'partner' | 'selfService' | 'invited' | 'personal' | 'unclear', string>>;
  readonly codeBasis: Readonly<Record<'documented' | 'inferred', string>>;
  /** The name of a person in a masked report. */
  readonly user: (number: number) => string;
}

const all: Readonly<Record<Language, ReportTexts>> = { en };

export function reportTexts(language: Language): ReportTexts {
  return all[language];
}
