import type { EventLogTexts } from '../texts';

function number(value: number): string {
  return value.toLocaleString('en');
}

function counted(count: number, one: string, more: string): string {
  return `${number(count)} ${count === 1 ? one : more}`;
}

/** English. */
export const en: EventLogTexts = {
  labels: {
    title: 'Event log',
    events: 'Events',
    filters: 'Filter',
    time: 'Time (UTC)',
    level: 'Level',
    source: 'Source',
    eventId: 'Event ID',
    whatItSays: 'What it says',
    sortHint: 'Sort',
    search: 'Search',
    searchHint: 'Name, code, tracking ID…',
    showAll: 'Show events of other matters',
    any: 'Any',
    clearFilter: 'Clear Filter',
    nothingMatches: 'No event matches the filter.',
    nothingRelated: 'No event of this log concerns self-service password reset. Turn on “Show events of other matters” to see the others.',
    cancel: 'Stop Reading',
    analyze: 'Analyze with Other Logs…',
    analyzeHint: 'Joins this log with others into attempts: who tried, how far it came, why it failed.',
    explain: 'Explain Code',
    troubleshoot: 'Troubleshoot',
    copyXml: 'Copy XML',
    copied: 'Copied',
    close: 'Close',
    message: 'Message',
    noMessage:
      'The message that Event Viewer shows is not in the file, only the data that goes into it. Save the log with display information to have it too.',
    noCode: 'The catalogue has no entry for this event.',
    fields: 'Fields',
    data: 'Data',
    noData: 'The event carries no data.',
    xml: 'XML',
  },
  levels: {
    critical: 'Critical',
    error: 'Error',
    warning: 'Warning',
    information: 'Information',
    verbose: 'Verbose',
    auditFailure: 'Audit failure',
    auditSuccess: 'Audit success',
    none: 'Not stated',
  },
  fields: {
    time: 'Time (UTC)',
    source: 'Source',
    provider: 'Provider',
    eventId: 'Event ID',
    level: 'Level',
    computer: 'Computer',
    channel: 'Log',
    record: 'Record number',
    process: 'Process and thread',
    user: 'Account it ran under',
  },
  summary: {
    reading: (records) => `${counted(records, 'record', 'records')} read so far.`,
    related: (related, records) =>
      `${number(related)} of ${counted(records, 'record', 'records')} ${related === 1 ? 'concerns' : 'concern'} self-service password reset, writeback or the synchronization it needs.`,
    none: (records) =>
      `${records === 1 ? 'The only record' : `None of the ${number(records)} records`} of this log ${records === 1 ? 'does not concern' : 'concerns'} self-service password reset.`,
    empty: 'There are no records in this log.',
    failures: (failures) =>
      failures === 0
        ? 'None of them reports an error.'
        : `${counted(failures, 'of them reports', 'of them report')} an error, a warning or a failed audit. Open one to see what it means.`,
    cancelled: 'Reading was stopped: later records are missing. Open the file again to read it whole.',
    failed: 'The file could not be read to its end. Check that it is still there and that you may read it, then open it again.',
    messages: (language) => `The messages come from the folder LocaleMetaData beside the file (${language}).`,
    tooLarge:
      'This file is not on this computer and larger than 50 MB, the most that VS Code hands over whole. Copy it here first, then open the copy.',
  },
  notices: {
    damaged: (count, numbers) =>
      `${counted(count, 'record is', 'records are')} damaged and could not be read (${numbers}). All others are shown. If the original log still exists, save it again.`,
    cutOff: (count) =>
      `The file ends too early: at least ${counted(count, 'record is', 'records are')} missing at its end. Copy or save the log again.`,
    badMessages: 'The folder LocaleMetaData beside the file holds messages in a form that is not known; they are not shown.',
    changed: 'The file changed while it was open. Open it again to see the present records.',
  },
  progress: (share, records) => `Reading: ${Math.floor(share * 100)} %, ${counted(records, 'record', 'records')}`,
  searching: (share) => `Searching: ${Math.floor(share * 100)} %`,
  total: (shown, of, all) =>
    shown === of
      ? `${counted(shown, 'event', 'events')}${all ? '' : ', those of other matters left out'}`
      : `${number(shown)} of ${counted(of, 'event', 'events')}${all ? '' : ', those of other matters left out'}`,
  sourceOption: (name, count) => `${name} (${number(count)})`,
  openTitle: (source, eventId, time) => `${[source, eventId].filter((part) => part !== '').join(' ')}, ${time}`,
};
