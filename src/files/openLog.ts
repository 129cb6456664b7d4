import { FileFailure, type LogFile, type LogReading } from './logFile';

/** Begins to read a log. Throws FileFailure, or what the signal was aborted with; so do its batches, after what could be read. */
export function openLog(file: LogFile, signal: AbortSignal): Promise<LogReading> {
  signal.throwIfAborted();
  return Promise.reject(new FileFailure('missing', { cause: file.name }));
}
