import type { AnalysisTexts } from '../../texts';
import type { ZoneState } from '../analysisState';

/** Offsets from UTC that are in use somewhere in the world, summer time included, in minutes. */
const zonesInUse: readonly number[] = [
  ...[
    -12, -11, -10, -9.5, -9, -8, -7, -6, -5, -4, -3.5, -3, -2.5, -2, -1, 0, 1, 2, 3, 3.5, 4, 4.5, 5, 5.5, 5.75, 6, 6.5, 7, 8, 8.75, 9, 9.5,
  ],
  ...[10, 10.5, 11, 12, 12.75, 13, 13.75, 14],
].map((hours) => hours * 60);

/** What the clock of a source can be given: each zone in use, and those that were chosen and are not. */
export function zoneStates(chosen: Iterable<number>, texts: AnalysisTexts): readonly ZoneState[] {
  const minutes = [...new Set([...zonesInUse, ...chosen])].sort((a, b) => a - b);
  return [{ minutes: null, label: texts.clocks.fromRecords }, ...minutes.map((each) => ({ minutes: each, label: texts.zone(each) }))];
}
