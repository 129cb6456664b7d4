import type { LogLine } from '../../../core/case/case';
import type { Language } from '../../../core/codes/texts';
import type { EventLogState, FromEventLog } from '../../../shared/eventLogPage';

/** A file of this computer, the bytes of another, or why they did not come. */
export type ListSource = { readonly path: string } | { readonly bytes: Uint8Array } | { readonly problem: 'tooLarge' | 'unreadable' };

/** From the host to the thread that holds the list of an event log. */
export type ToList =
  /** What to read. Comes once, first. */
  | { readonly type: 'open'; readonly from: ListSource; readonly language: Language }
  | { readonly type: 'intent'; readonly intent: FromEventLog }
  /** Opens the event of this record number, as soon as it was read. */
  | { readonly type: 'reveal'; readonly record: number }
  | { readonly type: 'speak'; readonly language: Language };

/** From that thread. */
export type FromList =
  | { readonly type: 'state'; readonly state: EventLogState }
  | { readonly type: 'copy'; readonly text: string }
  /** What the guide begins with. */
  | { readonly type: 'troubleshoot'; readonly entry: LogLine }
  /** A fault of ours that keeps the thread alive; for the log, without any text of a file. */
  | { readonly type: 'fault'; readonly stack: string };
