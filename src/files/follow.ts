import { FileFailure, type LogFile, type LogReading } from './logFile';

/**
 * Reads a plain text log and goes on reading what is appended, until the signal ends it: its batches then throw what it was aborted with.
 * Records that begin before line `from` (1-based) are left out: 1 gives everything, the lines read so far plus one only what is new.
 */
export function followLog(file: LogFile, from: number, signal: AbortSignal): Promise<LogReading> {
  signal.throwIfAborted();
  return Promise.reject(new FileFailure('missing', { cause: [file.name, from] }));
}
