import type { AnalysisReportTexts } from '../texts';

function number(count: number): string {
  return count.toLocaleString('en');
}

/** English. */
export const en: AnalysisReportTexts = {
  title: 'Password reset attempts found in logs',
  header: { title: 'Report', madeAt: 'Made at', filter: 'Filter', masked: 'Masked' },
  columns: {
    number: 'Row',
    start: 'First record (UTC)',
    end: 'Last record (UTC)',
    user: 'User',
    userId: 'Object ID',
    outcome: 'Outcome',
    code: 'Code of the cause',
    cause: 'Cause',
    certainty: 'How sure',
    next: 'Do this first',
    reached: 'Came as far as',
    records: 'Records',
    places: 'Where they stand',
    trackingIds: 'Tracking IDs',
    correlationIds: 'Correlation IDs',
    supportCodes: 'Support codes',
    computers: 'Computers',
  },
  maskedMeans:
    'Names, addresses, IDs, computer names, network addresses and phone numbers are masked, in the quoted records as well. One person has the same number everywhere. Names that no record gives as a user are not recognised.',
  namesMean: 'This report names people and computers. Pass it on only to those who may see that.',
  noFilter: 'all attempts',
  hiddenValue: '(masked)',
  filterUser: (text) => `user contains ${text}`,
  filterCode: (code) => `cause ${code}`,
  filterCodeInRecords: (code) => `${code} in any record`,
  filterOutcome: (outcome) => `outcome ${outcome.toLowerCase()}`,
  filterSpan: (span) => span,
  user: (count) => `User ${String(count)}`,
  source: (count, format) => (format === '' ? `Log ${String(count)}` : `Log ${String(count)} (${format})`),
  computer: (count) => `Computer ${String(count)}`,
  places: (source, lines, all) =>
    lines.length === 0 ? source : `${source}: ${lines.join(', ')}${all > lines.length ? ` and ${number(all - lines.length)} more` : ''}`,
  logs: { heading: 'Logs read', name: 'Log', read: 'What was read', clock: 'Clock', notice: 'To note' },
  rowsLeftOut: (shown, all) =>
    `The first ${number(shown)} of ${number(all)} attempts are listed here; an export as CSV or JSON holds all of them.`,
  evidenceOf: (shown, all) =>
    shown === all
      ? 'The records of each attempt:'
      : `The records of ${number(shown)} of ${number(all)} attempts, those that did not succeed first; an export as JSON holds all of them.`,
  noAttempts: 'No attempt is in this report.',
  stateOf: { done: 'recorded', failed: 'failed', missing: 'no record' },
};
