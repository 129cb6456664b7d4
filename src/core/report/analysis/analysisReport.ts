import type { Language } from '../../codes/texts';
import type { Analysis } from '../../logs/analysis/analysis';
import type { ExportFormat } from '../../logs/analysis/intent';
import type { Filter } from '../../logs/analysis/view';

export interface AnalysisReportOptions {
  readonly format: ExportFormat;
  readonly masked: boolean;
  readonly language: Language;
  /** Milliseconds UTC. */
  readonly now: number;
  /** Which attempts; all, when absent. A View is one. */
  readonly filter?: Filter;
}

/** The attempts as a file, in pieces. */
// eslint-disable-next-line require-yield -- being written
export function* analysisReport(_analysis: Analysis, _options: AnalysisReportOptions): Generator<string> {
  throw new Error('being written');
}
