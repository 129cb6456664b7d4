import type { AnalysisTexts } from '../../texts';
import type { Analysis } from '../analysis';
import type { AnalysisState } from '../analysisState';

/** How far the reading is, how fast, and how long it will take; no guess before there is a rate. */
export function progressState({ progress }: Analysis, texts: AnalysisTexts): AnalysisState['progress'] {
  if (!progress) return undefined;
  const { read, size, bytesPerSecond } = progress;
  const fast = bytesPerSecond >= 1 && Number.isFinite(bytesPerSecond);
  const left = fast && read < size ? texts.duration(Math.ceil((size - read) / bytesPerSecond)) : undefined;
  return {
    share: size > 0 ? Math.max(0, Math.min(1, read / size)) : 0,
    text: texts.progress(texts.size(read), texts.size(size), fast ? texts.size(bytesPerSecond) : undefined, left),
  };
}
