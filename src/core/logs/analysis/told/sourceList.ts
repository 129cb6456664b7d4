import type { AnalysisTexts } from '../../texts';
import type { Analysis, SourceFacts } from '../analysis';
import type { AnalysisState } from '../analysisState';
import { sourceStates } from './sources';
import { zoneStates } from './zones';

/** Sources that are listed. A page of thousands would be drawn for seconds, and nobody reads it. */
const MOST_SOURCES = 200;

function isTroubled({ phase, problem, unreadable }: SourceFacts): boolean {
  return problem !== undefined || phase === 'failed' || phase === 'partly' || unreadable.count > 0;
}

/** What a person looks for first: trouble, then what is being read, then where anything of ours was found. */
function rank(source: SourceFacts): number {
  if (isTroubled(source)) return 0;
  if (source.phase === 'reading' || source.phase === 'following') return 1;
  return source.events > 0 ? 2 : 3;
}

/** Indices of those that are listed; in their own order when all are. */
function listed(sources: readonly SourceFacts[]): readonly number[] {
  const all = [...sources.keys()];
  if (all.length <= MOST_SOURCES) return all;
  const ranks = sources.map(rank);
  return all.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b).slice(0, MOST_SOURCES);
}

/** The logs of an analysis as its page lists them. */
export function sourceList(
  analysis: Analysis,
  texts: AnalysisTexts,
): Pick<AnalysisState, 'sources' | 'sourceCount' | 'moreSources' | 'zones'> {
  const { sources } = analysis;
  const ids = listed(sources);
  const states = sourceStates(analysis, texts, ids);
  const more = sources.length - ids.length;
  const troubled = sources.filter(isTroubled).length - states.filter(({ notice }) => notice !== undefined).length;
  return {
    sources: states,
    sourceCount: sources.length,
    moreSources: more > 0 ? texts.sources.more(more, troubled) : '',
    zones: states.some(({ zone }) => zone) ? zoneStates(analysis.chosenZones.values(), texts) : [],
  };
}
