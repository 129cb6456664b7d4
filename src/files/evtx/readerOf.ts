import type { LogFile } from '../logFile';
import { type ByteRecordReader, evtxReader } from './evtxReader';
import { messagesBeside } from './messages/messagesBeside';

/** A reader of an .evtx file with the messages that Event Viewer saved beside it; inside an archive nothing lies beside. */
export async function evtxReaderOf({ entry, path }: LogFile): Promise<ByteRecordReader> {
  const messages = entry === undefined && path !== '' ? await messagesBeside(path) : 'none';
  return evtxReader(typeof messages === 'string' ? undefined : (record) => messages.message(record));
}
