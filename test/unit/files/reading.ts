import type { FileProblem } from '../../../src/core/logs/analysis/analysis';
import type { LogRecord } from '../../../src/core/logs/record';
import { listBytes, listLogs } from '../../../src/files/listLogs';
import { FileFailure, type Batch, type LogFile, type LogReading } from '../../../src/files/logFile';
import { openLog } from '../../../src/files/openLog';

export const never = new AbortController().signal;

export interface Outcome {
  readonly records: readonly LogRecord[];
  readonly batches: readonly Batch[];
  readonly problem?: FileProblem;
  readonly reading?: LogReading;
}

/** Reads to the end or to a failure that we foresaw; any other is thrown. */
export async function readWhole(file: LogFile, signal = never): Promise<Outcome> {
  const batches: Batch[] = [];
  let reading: LogReading | undefined;
  try {
    reading = await openLog(file, signal);
    for await (const batch of reading.batches) batches.push(batch);
    return { records: batches.flatMap(({ records }) => records), batches, reading };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { records: batches.flatMap(({ records }) => records), batches, problem: error.problem, ...(reading && { reading }) };
  }
}

/** The only log at a path. */
export async function logAt(path: string): Promise<LogFile> {
  return only((await listLogs([path], never)).files);
}

/** The only log in some bytes. */
export async function logIn(name: string, bytes: Uint8Array): Promise<LogFile> {
  return only((await listBytes(name, bytes, never)).files);
}

function only(files: readonly LogFile[]): LogFile {
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new Error(`${files.length} logs instead of one`);
  return file;
}
