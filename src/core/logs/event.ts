import type { RecordTime } from './record';

/** How far an attempt has come, in the order of the course. `other`: belongs to it, but is no step. */
export const steps = ['requested', 'verified', 'submitted', 'sent', 'directory', 'outcome', 'other'] as const;
export type Step = (typeof steps)[number];

/** What a record says of an attempt, small enough to keep by the hundred thousand; it crosses threads. */
export interface LogEvent {
  /** Index of the file or archive entry it stands in, or of the tenant's audit log. */
  readonly source: number;
  /** As in LogRecord. */
  readonly line: number;
  readonly time?: RecordTime;
  readonly step: Step;
  readonly result: 'success' | 'failure' | 'none';
  /** Ids of the catalogue without identifiers, in the order in which they stand in the record; may be empty for a step that has no entry. */
  readonly codes: readonly string[];
  /** GUIDs in lower case. */
  readonly trackingIds: readonly string[];
  readonly correlationIds: readonly string[];
  readonly supportCodes: readonly string[];
  /** User principal name in lower case, or else another name that the record gives. */
  readonly user?: string;
  readonly userId?: string;
  readonly computer?: string;
  /** Event source and id as "PasswordResetService 33004", or the audit activity, for a heading; undefined for plain lines. */
  readonly heading?: string;
  /** From the text of the record, round the first code, at most 600 characters. */
  readonly excerpt: string;
}
