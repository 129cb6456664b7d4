import type { AnalysisTexts, OutcomeCounts } from '../texts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function number(count: number): string {
  return count.toLocaleString('en');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

function andMore(items: readonly string[], more: number): string {
  return more > 0 ? `${items.join(', ')} and ${number(more)} more` : list(items);
}

const outcomeWords: Readonly<Record<keyof OutcomeCounts, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  unfinished: 'unfinished',
  unknown: 'of unknown outcome',
};

function outcomeCounts(counts: OutcomeCounts): string {
  const order: readonly (keyof OutcomeCounts)[] = ['succeeded', 'failed', 'unfinished', 'unknown'];
  return order
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${number(counts[outcome])} ${outcomeWords[outcome]}`)
    .join(', ');
}

function size(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  if (unit === 0) return counted(Math.round(value), 'byte');
  // 1.5 GB, but 412 MB and 2 GB.
  const digits = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${number(digits)} ${units[unit] ?? ''}`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 1) return 'under 1 s';
  if (whole < 60) return `${number(whole)} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return whole % 60 === 0 ? `${number(minutes)} min` : `${number(minutes)} min ${number(whole % 60)} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${number(hours)} h` : `${number(hours)} h ${number(minutes % 60)} min`;
  return counted(Math.round(hours / 24), 'day');
}

function zone(minutes: number): string {
  const part = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(part / 60))}:${two(part % 60)}`;
}

function topCause(first: 'only' | 'most' | 'oneOf', persons: number): string {
  if (first === 'only') return 'The one cause found';
  return first === 'most' && persons > 0 ? 'The cause that affects most people' : 'The cause to look at first';
}

function people(count: number): string {
  return counted(count, 'person', 'people');
}

function attempts(count: number): string {
  return counted(count, 'attempt');
}

/** English. */
export const en: AnalysisTexts = {
  labels: {
    summary: 'Summary',
    sources: 'Logs read',
    timeline: 'Attempts over time',
    causes: 'Causes, by people affected',
    attempts: 'Attempts',
    evidence: 'Records it is told from',
    course: 'How far it came',
    time: 'Time (UTC)',
    user: 'User',
    outcome: 'Outcome',
    cause: 'Cause',
    reached: 'Came as far as',
    records: 'Records',
    people: 'People',
    certainty: 'How sure',
    whatToDo: 'What to do',
    filterUser: 'User contains',
    filterCode: 'Code',
    filterOutcome: 'Outcome',
    any: 'Any',
    clearFilter: 'Clear all filters',
    allTime: 'All of the time',
    zoomOut: 'Show all of the time',
    zoomIn: 'Show this stretch only',
    earlier: 'Earlier',
    later: 'Later',
    showTable: 'Show as a table',
    succeeded: 'Succeeded',
    failed: 'Failed',
    unfinished: 'Unfinished',
    unknown: 'Unknown',
    cancel: 'Stop reading',
    addFiles: 'Add logs…',
    addTenant: 'Join the audit log of the tenant',
    stopFollowing: 'Stop following',
    export: 'Export',
    exportCsv: 'Export as CSV…',
    exportJson: 'Export as JSON…',
    exportHtml: 'Export as HTML…',
    openLine: 'Go to the line',
    troubleshoot: 'Troubleshoot this',
    explain: 'Explain the code',
    copy: 'Copy',
    close: 'Close',
    zone: 'Time zone of its clock',
    nothing: 'Nothing to show yet.',
    nothingMatches: 'No attempt matches. Clear a filter to see more.',
    done: 'recorded',
    missing: 'no record',
    decisive: 'Shows the cause',
    sortHint: 'Sort by this column',
  },
  title: 'Password reset in logs',
  titleOf: (name, more) => `Password reset in ${andMore([name], more)}`,
  outcomes: { succeeded: 'Succeeded', failed: 'Failed', unfinished: 'Unfinished', unknown: 'Unknown' },
  steps: {
    requested: 'Reset requested',
    verified: 'Identity verified',
    submitted: 'New password submitted',
    sent: 'Sent to the writeback agent',
    directory: 'Answer of Active Directory',
    outcome: 'Outcome',
    other: 'Other record',
  },
  certainties: {
    certain: { label: 'Certain', sentence: 'Certain: a record of this attempt says so itself.' },
    likely: {
      label: 'Likely',
      sentence: 'Likely: inferred from records that carry the same ID or name the same person, or a second record confirms it.',
    },
    possible: {
      label: 'Possible',
      sentence: 'Possible: inferred from a record that shares only the time. Compare the records before you act.',
    },
  },
  formats: {
    evtx: 'event log .evtx',
    eventText: 'Event Viewer text',
    eventCsv: 'Event Viewer CSV',
    eventXml: 'Event Viewer XML',
    eventJson: 'Windows events as JSON',
    auditCsv: 'Entra audit log CSV',
    auditJson: 'Entra audit log JSON',
    text: 'plain text',
  },
  tenantLog: 'audit log of the tenant',
  noName: '(no name)',
  noTime: '(no time)',
  noStep: 'Not told',
  plainLine: 'Line of the log',
  utc: (time) => `${time} (UTC)`,
  day: ({ day, month, year }) => `${String(day)} ${MONTHS[month] ?? ''}${year === undefined ? '' : ` ${String(year)}`}`,
  range: (from, to) => `${from} to ${to}`,
  list,
  andMore,
  joined: (sentence, addition) => `${sentence}; ${addition}`,
  size,
  duration,
  zone,
  summary: {
    nothingGiven: 'No log is open yet. Add .evtx files, exports, text logs, or the .zip or folder they came in.',
    reading: (sources) => `Reading ${counted(sources, 'log')}. What has been found so far is shown below.`,
    following: (names) => `Following ${names}: new records appear as they are written.`,
    cancelled: (read, all) => `Reading was stopped after ${read} of ${all}. What had been read until then is shown below.`,
    read: (sources, records, lines, events) => {
      const amounts = [...(records > 0 ? [counted(records, 'record')] : []), ...(lines > 0 ? [counted(lines, 'line')] : [])];
      const what = amounts.length > 0 ? amounts.join(' and ') : 'nothing';
      const found = `; ${counted(events, 'record')} of self-service password reset ${events === 1 ? 'was' : 'were'} found`;
      return `From ${counted(sources, 'log')} ${what} ${records + lines === 1 ? 'was' : 'were'} read${events === 0 ? '' : found}.`;
    },
    skipped: (files) =>
      `${counted(files, 'file')} in the folders and archives given ${files === 1 ? 'is no log and was' : 'are no logs and were'} passed over.`,
    noneRead: 'None of the logs could be read. The list of logs says why, and what to do for each.',
    noneYet: 'No password reset event has been found so far.',
    noEvents: 'No password reset event was found in what was read.',
    noEventsUnread: (sources) =>
      `${counted(sources, 'log')} could not be read whole, so this does not mean that nothing happened: see the list of logs.`,
    getServerLog:
      'For password writeback, get the Application log of the Microsoft Entra Connect server: Event Viewer > Windows Logs > Application > Save All Events As…, type .evtx. The events come from PasswordResetService and ADSync.',
    getAuditLog:
      'For what people did on the reset page, get the audit log: Microsoft Entra admin center > Entra ID > Monitoring & health > Audit logs, filter Service to Self-service Password Management, then Download as CSV or JSON. Or join the audit log of the tenant here.',
    oldRecords: 'Also check that the log reaches back to the day in question: older records are overwritten.',
    noAttempts: (events) =>
      `${counted(events, 'record')} ${events === 1 ? 'has' : 'have'} to do with password reset, but none tells of an attempt of a person.`,
    attempts: (count, persons, span) =>
      `They tell of ${attempts(count)}${persons > 0 ? ` by ${people(persons)}` : ''}${span === '' ? '' : `, ${span}`}.`,
    outcomes: (counts) => `By outcome: ${outcomeCounts(counts)}.`,
    unnamed: (count) => `${attempts(count)} ${count === 1 ? 'names' : 'name'} nobody, so more people may be affected than are counted.`,
    topCause: (code, title, count, first) =>
      `${topCause(first, count.people)} is ${code} (${title}): ${count.people > 0 ? `${people(count.people)} in ` : ''}${attempts(count.attempts)}.`,
    inferred: (count, of) =>
      `${count === of ? 'This is' : `In ${number(count)} of them this is`} inferred: the records that show it were joined by an ID, the user or the time.`,
    firstStep: (step) => `Do this first: ${step}`,
    noCause: (count) =>
      `${counted(count, 'failed attempt')} ${count === 1 ? 'shows' : 'show'} no cause that we know; open one to read its records.`,
    service: (events) =>
      `${counted(events, 'record')} ${events === 1 ? 'belongs' : 'belong'} to no attempt: about the service itself, the synchronisation or signing in, or tied to nobody.`,
    serviceCode: (code, title) => `The most frequent warning or error among them is ${code} (${title}).`,
    unreadSources: (names) => `${names} could not be read; the list of logs says why and what to do.`,
    partlyRead: (names) =>
      `${names} could be read only in part, and what is missing is not counted; the list of logs says why and what to do.`,
    unreadRecords: (records) =>
      `${counted(records, 'record')} could not be read and ${records === 1 ? 'is' : 'are'} not counted; the list of logs says where.`,
    measuredClocks: (names, count) =>
      `The clock${count === 1 ? '' : 's'} of ${names} ${count === 1 ? 'was' : 'were'} set right by attempts that other logs hold too.`,
    assumedClocks: (names, assumed, count) =>
      `${names} ${count === 1 ? 'does' : 'do'} not state ${count === 1 ? 'its' : 'their'} time zone and nothing tells it: ${assumed} is assumed. If times look wrong, choose the zone in the list of logs.`,
    tenantJoined: (names, events) => `${names} is joined in, with ${counted(events, 'record')}.`,
    auditMissing:
      'No Entra audit log was read, so what people did on the reset page may be missing. Add an export of it, or join the audit log of the tenant.',
    serverMissing:
      'No log of a server was read, so what password writeback did may be missing. Add the Application log of the Microsoft Entra Connect server (.evtx).',
    untimed: (count) => `${attempts(count)} ${count === 1 ? 'has' : 'have'} no time and ${count === 1 ? 'is' : 'are'} not in the chart.`,
  },
  progress: (read, all, rate, left) =>
    [`${read} of ${all}`, ...(rate === undefined ? [] : [`${rate}/s`]), ...(left === undefined ? [] : [`about ${left} left`])].join(', '),
  sources: {
    waiting: 'waiting to be read',
    readSoFar: (read, all) => `${read} of ${all}`,
    records: (count) => counted(count, 'record'),
    lines: (count) => counted(count, 'line'),
    events: (count) => `${count === 0 ? 'none' : number(count)} of self-service password reset`,
    problems: {
      missing: 'The file is not there any more. Check where it went and add it again.',
      noAccess: 'The file may not be read. Copy it to a folder of yours, or ask for the right to read it, and add it again.',
      empty: 'It is empty. Check that the export was finished, and save it again.',
      notALog: 'It is no log that can be read here. Save the log as .evtx, CSV, XML, JSON or text and add that.',
      encrypted: 'It is protected with a password. Unpack it yourself and add the files in it.',
      unsafePath:
        'Its name in the archive points outside of it, so it was left out. If you trust the archive, unpack it yourself and add the file.',
      tooManyEntries: 'The archive holds more files than are read at once. Unpack it and add the logs that matter.',
      bomb: 'It would unpack to far more than its size explains, so reading was stopped. If you trust it, unpack it yourself and add the log.',
      nestedArchive: 'An archive inside an archive is not opened. Unpack the outer one and add the inner one.',
      damagedArchive: 'The archive is damaged or not whole. Copy or download it again; what could be unpacked is shown.',
      unsupportedCompression: 'It is packed by a method that cannot be unpacked here. Unpack it yourself and add the files in it.',
      tooLargeHere: 'It is too large to be read from where it is. Copy it to this computer and add it from there.',
      damaged: 'A part of it is damaged. What is readable is shown; save the log again if you can.',
      tooManyEvents:
        'It holds more records of password reset than can be kept. The first ones are shown; add a shorter stretch of the log to see the rest.',
      changed: 'It changed while it was read. What was read is shown; add it again to read it anew.',
      stopped: 'Reading stopped before its end. What was read until then is shown; add it again to read the rest.',
    },
    failed: 'It could not be read. Try to save or copy it again.',
    partly: 'Not all of it could be read. What was read is shown.',
    unreadable: {
      notJson: (where, count) =>
        `${counted(count, 'record')} ${count === 1 ? 'is' : 'are'} not valid JSON (${where}). If that is the end of the file, the export was cut off: download it again.`,
      openQuote: (where, count) =>
        `${counted(count, 'record')} ${count === 1 ? 'has' : 'have'} a quotation mark that is never closed (${where}). Export it again, without opening it in a spreadsheet.`,
      cutOff: (where, count) =>
        `${counted(count, 'record')} ${count === 1 ? 'ends' : 'end'} in the middle (${where}). Copy or export the log again to get it whole.`,
      tooLong: (where, count) =>
        `${counted(count, 'record')} ${count === 1 ? 'is' : 'are'} longer than any log writes (${where}), and ${count === 1 ? 'was' : 'were'} skipped. Open the place to see what it is.`,
      damaged: (where, count) =>
        `${counted(count, 'record')} ${count === 1 ? 'is' : 'are'} damaged (${where}). Save the log again on its server if you can.`,
    },
    unreadableMore: (all, told) => `In all ${counted(all, 'record')} could not be read; the first ${number(told)} are told here.`,
    inLines: (lines, more) => `${lines.length + more === 1 ? 'line' : 'lines'} ${andMore(lines.map(number), more)}`,
    inRecords: (records, more) => `${records.length + more === 1 ? 'number' : 'numbers'} ${andMore(records.map(number), more)}`,
    more: (count, troubled) =>
      `and ${counted(count, 'more log')}${troubled > 0 ? `, ${number(troubled)} of them not read or not whole` : ''}. An export lists them all.`,
  },
  clocks: {
    stated: 'Its records state their time zone',
    measured: (zoneText, witnesses) => `No zone stated; read as ${zoneText}, measured by ${attempts(witnesses)}`,
    chosen: (zoneText) => `Read as ${zoneText}, as you chose`,
    assumed: (zoneText) => `No zone stated and nothing tells it; ${zoneText} is assumed. If times look wrong, choose the zone`,
    none: 'No record states its day, year and time',
    change: (moment, zoneText) => `from ${moment} by its own clock on, or near it, as ${zoneText} (summer time began or ended)`,
    fast: (time) => `${time} fast, set right`,
    slow: (time) => `${time} slow, set right`,
    fromRecords: 'As told from the records',
  },
  chart: {
    bar: (span, counts) => `${span}: ${outcomeCounts(counts) || 'no attempts'}`,
    untimed: (span, count) => `${span}; ${attempts(count)} without a time not shown`,
  },
  cause: (persons, count, unnamed) =>
    persons === 0
      ? `${attempts(count)}, ${count === 1 ? 'without a name' : 'all without a name'}`
      : `${people(persons)}, ${attempts(count)}${unnamed > 0 ? `, ${number(unnamed)} of them without a name` : ''}`,
  filterCode: (code, title) => `${code}: ${title}`,
  filterInRecords: (code, title) => `${code} in any record: ${title}`,
  rows: (shown, all) => (shown === all ? attempts(all) : `${number(shown)} of ${attempts(all)}`),
  records: number,
  opened: {
    title: (who, when, outcome) => `${who}, ${when}: ${outcome.toLowerCase()}`,
    requested: (who, when) => `${who === '' ? 'Somebody whom no record names' : who} began this attempt on ${when}.`,
    firstRecord: (who, when) =>
      `The first record of this attempt by ${who === '' ? 'somebody whom no record names' : who} is of ${when}; none tells how it began.`,
    untimed: (who) => `The records of this attempt by ${who === '' ? 'somebody whom no record names' : who} have no times.`,
    kinds: {
      change: 'It is a change of a password that the person knew, not a reset: the steps of the reset page are no part of it.',
      admin: 'It is a reset by an administrator: the steps of the reset page are no part of it.',
      unlock: 'It unlocks the account and leaves the password as it is.',
    },
    recorded: (steps) =>
      `These steps are recorded: ${list(steps.map((step) => step.toLowerCase().replaceAll('active directory', 'Active Directory')))}.`,
    outcomes: {
      succeeded: 'The records say that it succeeded.',
      failed: 'It failed.',
      unfinished: 'No record tells of an end: the person left or is still at it, or the end is not in these logs.',
      unknown: 'The records do not tell how it ended.',
    },
    failedAt: (step) => `It failed at this step: ${step}.`,
    took: (time) => `From the first record to the last ${time} passed.`,
    noCause: 'No record names a cause that we know.',
    directoryAccepted:
      'Active Directory accepted the new password before that, so it may already be in force there: have the person sign in with it before another reset.',
    auditMissing: 'What the person did before stands in the Entra audit log, and none was read.',
    serverMissing:
      'What password writeback did stands in the Application log of the Microsoft Entra Connect server, and no log of a server was read.',
    weakJoins: (records) =>
      `${counted(records, 'record')} ${records === 1 ? 'was' : 'were'} joined by the user or the time only and may belong to another attempt.`,
    joins: {
      trackingId: () => 'Same tracking ID',
      correlationId: () => 'Same correlation ID',
      supportCode: () => 'Same support code',
      user: (apart) => (apart === '' ? 'Same user' : `Same user, ${apart} apart`),
      time: (apart) => (apart === '' ? 'Close in time; inferred' : `Close in time, ${apart} apart; inferred`),
    },
    firstPart: 'First record of the attempt',
    corrected: (moment, logged) => `${moment} (the log says ${logged})`,
    line: (source, line) => `${source}, line ${number(line)}`,
    record: (source, record) => `${source}, record ${number(record)}`,
    more: (count) => `and ${counted(count, 'more record', 'more records')}`,
  },
};
