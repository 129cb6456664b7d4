import type { LogFormat, RecordReader } from '../record';
import { auditCsvReader } from './auditCsv';
import { auditJsonReader } from './auditJson';
import { eventCsvReader } from './eventCsv';
import { eventXmlReader } from './eventXml';
import { formatOptions } from './options';
import { plainReader } from './plain';

/** A log of text. */
export type TextFormat = Exclude<LogFormat, 'evtx'>;

/** What a text is written in, told from its first 64 K characters. `text`: none of the others; everything can be read as that. */
export function detectFormat(head: string): TextFormat {
  return head.startsWith('<Events') ? 'eventXml' : 'text';
}

/** The reader for a format. `name`: of the file, whose date completes times that have none. */
export function readerFor(format: TextFormat, head: string, name = ''): RecordReader {
  switch (format) {
    case 'eventCsv':
      return eventCsvReader();
    case 'eventXml':
      return eventXmlReader();
    case 'auditCsv':
      return auditCsvReader();
    case 'auditJson':
      return auditJsonReader();
    case 'eventText':
    case 'text':
      return plainReader(formatOptions(head, name));
  }
}
