import type { LogLine } from '../../case/case';
import type { Language } from '../../codes/texts';
import type { Analysis } from './analysis';

/** What the wizard is opened with for an attempt; its `code` is the cause, or else the last code found. Undefined: it has no code. */
export function wizardEntryOf(_analysis: Analysis, _attempt: number, _language: Language): LogLine | undefined {
  throw new Error('being written');
}
