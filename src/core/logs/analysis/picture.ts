import type { Language } from '../../codes/texts';
import type { Analysis } from './analysis';
import type { AnalysisState } from './analysisState';
import type { View } from './view';

/** Keeps what is costly (order and filter of the attempts) between two states of one page. */
export class Picture {
  /** The whole page. The same analysis object gives the same lists: give a new object when something changed. */
  state(_analysis: Analysis, _view: View, _language: Language): AnalysisState {
    throw new Error('being written');
  }
}
