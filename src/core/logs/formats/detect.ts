import type { LogFormat, RecordReader } from '../record';
import { auditCsvReader } from './auditCsv';
import { auditJsonReader } from './auditJson';
import { eventCsvReader } from './eventCsv';
import { eventJsonReader } from './eventJson';
import { eventXmlReader } from './eventXml';
import { formatOptions } from './options';
import { tableFormat } from './detectTable';
import { plainReader } from './plain';
import { opensBlock } from './plainSpan';

/** A log of text. */
export type TextFormat = Exclude<LogFormat, 'evtx'>;

/** Declarations and comments above the root, then events, alone or in a list. */
const XML_ROOT = /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^]{0,2000}?-->\s{0,20}){0,4}<Events?[\s>]/;
const XML_EVENT = /schemas\.microsoft\.com\/win\/2004\/08\/events|<System>/;
/** Members of audit and sign-in records of Graph, diagnostic settings and Log Analytics, and addresses in Graph's answers. */
const AUDIT =
  /"(?:activityDisplayName|loggedByService|signInActivity)"|"category"\s{0,8}:\s{0,8}"(?:AuditLogs|\w{0,40}SignInLogs)"|auditLogs\/(?:directoryAudits|signIns)/i;
/** Members that only sign-in records have together, where the admin center's download leaves out what they are. */
const SIGN_IN = /"status"\s{0,8}:\s{0,8}\{\s{0,200}"errorCode"/i;
/** A provider or source and an event's number: events of Windows as PowerShell, Log Analytics and log shippers write them. */
const EVENT_SOURCE = /"(?:providerName|provider_name|sourceName|source|provider)"\s{0,8}:/i;
const EVENT_NUMBER = /"(?:event_?id|instanceId)"\s{0,8}:|"id"\s{0,8}:\s{0,8}\d/i;
/** Lines above JSON that say where it comes from. */
const REMARKS = /^(?:(?:\/\/|#)[^\n]{0,1000}\n\s{0,20}){0,10}/;
const FIRST_LINES = 50;
const FIRST_BLOCK = 10;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether JSON goes on as it began: where the first line is an object of its own, every line has to be one. */
function staysJson(text: string): boolean {
  const [first = '', ...others] = text.split(/\r?\n/, FIRST_LINES).filter((line) => line.trim() !== '');
  return !first.startsWith('{') || !isJson(first.replace(/,\s*$/, '')) || others.every((line) => line.startsWith('{'));
}

/**
 * What a text is written in, told from its first 64 K characters. `text`: none of the others, or not surely one of them: everything can be
 * read as that, and nothing of ours is lost.
 */
export function detectFormat(head: string): TextFormat {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (XML_ROOT.test(text)) return XML_EVENT.test(text) ? 'eventXml' : 'text';
  const json = text.replace(REMARKS, '');
  if (/^(?:\{|\[\s*[[{])/.test(json) && staysJson(json)) {
    if (AUDIT.test(json) || SIGN_IN.test(json)) return 'auditJson';
    if (EVENT_SOURCE.test(json) && EVENT_NUMBER.test(json)) return 'eventJson';
  }
  const first = text.split('\n', FIRST_BLOCK);
  return first.some(opensBlock) ? 'eventText' : (tableFormat(text) ?? 'text');
}

/** The reader for a format. `name`: of the file, whose date completes times that have none. */
export function readerFor(format: TextFormat, head: string, name = ''): RecordReader {
  switch (format) {
    case 'eventCsv':
      return eventCsvReader();
    case 'eventXml':
      return eventXmlReader();
    case 'eventJson':
      return eventJsonReader();
    case 'auditCsv':
      return auditCsvReader();
    case 'auditJson':
      return auditJsonReader();
    case 'eventText':
    case 'text':
      return plainReader(formatOptions(head, name));
  }
}
