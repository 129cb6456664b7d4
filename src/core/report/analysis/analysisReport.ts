import type { Analysis } from '../../logs/analysis/analysis';
import type { ExportFormat } from '../../logs/analysis/intent';
import { csvTexts } from './csv';
import { htmlTexts } from './html';
import { inPieces } from './inPieces';
import { jsonTexts } from './json';
import { type Writing, writingOf, type WritingOptions } from './writing';

/** `filter`: which attempts; all, when absent. A View is one. `now`: milliseconds UTC. */
export interface AnalysisReportOptions extends WritingOptions {
  readonly format: ExportFormat;
}

const formats: Readonly<Record<ExportFormat, (writing: Writing) => Generator<string>>> = {
  csv: csvTexts,
  json: jsonTexts,
  html: htmlTexts,
};

/**
 * The attempts as a file, in pieces of about 64 K characters, to be written as UTF-8 one after the other: a hundred thousand attempts are never
 * one text. The earliest first. Masked, nothing of a person, a computer or a network stays that a record gives by name or that is known by
 * its form; equal people stay equal.
 */
export function analysisReport(analysis: Analysis, options: AnalysisReportOptions): Generator<string> {
  return inPieces(formats[options.format](writingOf(analysis, options)));
}
