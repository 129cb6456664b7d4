import type { LogRecord } from '../core/logs/record';
import { evtxReaderOf } from './evtx/readerOf';
import { FileFailure, type Batch, type LogFile, type LogReading } from './logFile';
import { shortName } from './names';
import { TextReading } from './textReading';
import { unpack, type Unpacked } from './unpack';

/** What both kinds of readers do with bytes. */
interface Reading {
  push(piece: Uint8Array): readonly LogRecord[];
  end(): readonly LogRecord[];
  readonly count: number | undefined;
  readonly lines?: number;
}

/**
 * Begins to read a log, plain or packed. Throws FileFailure, or what the signal was aborted with; so do its batches, after what could be
 * read. Whoever neither reads the batches to their end nor leaves their loop aborts the signal, to close the file.
 */
export async function openLog(file: LogFile, signal: AbortSignal): Promise<LogReading> {
  const unpacked = await unpack(file, signal);
  if (unpacked.kind === 'evtx') {
    const reader = await evtxReaderOf(file);
    return {
      format: 'evtx',
      encoding: undefined,
      batches: batches(unpacked, reader),
      unreadable: () => reader.unreadable,
      lineIndex: () => undefined,
    };
  }
  const reading = new TextReading(unpacked.head, shortName(file));
  return {
    format: reading.format,
    get encoding() {
      return reading.encoding;
    },
    batches: batches(unpacked, reading),
    unreadable: () => reading.unreadable,
    lineIndex: () => (unpacked.plain ? reading.index : undefined),
  };
}

async function* batches({ pieces, read }: Unpacked, reading: Reading): AsyncGenerator<Batch> {
  const batch = (records: readonly LogRecord[]): Batch => ({ read: read(), records, count: reading.count, lines: reading.lines });
  let failure: FileFailure | undefined;
  try {
    for await (const piece of pieces) yield batch(reading.push(piece));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    failure = error;
  }
  yield batch(reading.end());
  if (failure) throw failure;
}
