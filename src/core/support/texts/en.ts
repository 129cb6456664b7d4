import type { SupportTexts } from '../texts';

/** English. */
export const en: SupportTexts = {
  fields: {
    description: {
      label: 'What is the trouble',
      hint: 'What was being done, what was expected, and what happened instead, with the words of the message.',
      howToGet: 'Ask the person what they did and what the page said, word by word.',
    },
    reproduce: {
      label: 'How to reproduce it',
      hint: 'The steps, one a line, from opening the page to the error. Say whether it always happens, and to how many people.',
      howToGet: 'Let it happen once more and write the steps down. Once is enough: failed tries add up to a block of 24 hours.',
    },
    page: {
      label: 'Address of the page',
      hint: 'The whole address of the page that showed the error, for example `https://passwordreset.microsoftonline.com/`.',
      howToGet: 'Copy it from the address bar of the browser while the error shows.',
    },
    screenshot: {
      label: 'Screenshot',
      hint: 'A picture of the whole page with the error.',
      howToGet: 'Let the person take one while the error shows: Windows key + Shift + S, or Shift + Command + 4 on a Mac.',
    },
    supportCode: {
      label: 'Support code',
      hint: 'A GUID such as `3f2a91c4-7d10-4c55-9a30-1b6e5d2c8f77`.',
      howToGet:
        'Choose the link Support code at the bottom right of the page with the error. If the page has none, take SID and CID instead.',
    },
    sid: {
      label: 'SID',
      hint: 'Only where the page has no support code. Microsoft does not say what the letters stand for; probably a session.',
      howToGet: 'On the page with the error press F12, search for `SID`, and copy the value.',
    },
    cid: {
      label: 'CID',
      hint: 'Goes with the SID. Microsoft does not say what the letters stand for; probably a correlation.',
      howToGet: 'On the page with the error press F12, search for `CID`, and copy the value.',
    },
    time: {
      label: 'Date, time and time zone',
      hint: 'Year, month, day, time and distance from UTC, for example `2026-11-20 14:05 +01:00` or `2026-11-20 13:05 UTC`.',
      howToGet: 'Ask when it happened and in which time zone, to the minute if possible: logs are searched by it.',
    },
    user: {
      label: 'User ID',
      hint: 'The user principal name with which the person signs in, for example `name@contoso.com`, or the object ID.',
      howToGet: 'In the Microsoft Entra admin center: Entra ID > Users > the user, first lines of the overview.',
    },
    accountType: {
      label: 'Kind of account',
      hint: 'Where the password lives and who checks it.',
      howToGet:
        'The user’s overview says whether On-premises sync is enabled; Entra Connect > Connect Sync tells federated, pass-through and hash synchronisation apart.',
    },
    license: {
      label: 'Licence of the user',
      hint: 'For example Microsoft Entra ID P1, Microsoft 365 E3, Business Premium, or none.',
      howToGet: 'In the Microsoft Entra admin center: Entra ID > Users > the user > Licenses.',
    },
    serverLog: {
      label: 'Application event log of the Connect server',
      hint: 'The whole Application log as `.evtx`; it is packed into the zip. Needed wherever the password also lives in Active Directory.',
      howToGet:
        'On the Entra Connect server: Event Viewer > Windows Logs > Application > Save All Events As. Or `wevtutil epl Application Application.evtx`.',
    },
    tenant: {
      label: 'Tenant',
      hint: 'Name or ID of the tenant.',
      howToGet: 'In the Microsoft Entra admin center: Entra ID > Overview.',
    },
    code: {
      label: 'Error code',
      hint: 'Such as `SSPR_0029`, an event number or the sentence of the message.',
      howToGet: 'It stands on the page, in the audit log or in the server’s log.',
    },
    trackingId: {
      label: 'Tracking or correlation ID',
      hint: 'Of the audit record or of the event on the server.',
      howToGet: 'Take it from the record of the same minute.',
    },
  },
  messages: {
    guid: 'This is no GUID: 32 digits from 0 to 9 and A to F, in groups of 8, 4, 4, 4 and 12.',
    emptyGuid: 'This GUID is all zeros. Copy the code again.',
    sidAndCid: 'Support needs both, SID and CID.',
    oneValue: 'This has blanks in it. Copy the value alone.',
    notAnAddress: 'This is no address of a page. Copy the whole line from the browser, beginning with `https://`.',
    notSecure: 'Microsoft’s pages begin with `https://`. Look again whether this is the page.',
    notMicrosoft: 'This page is not Microsoft’s. If it belongs to another product, its vendor can help.',
    timeForm: 'Write year, month and day in this order, then the time: `2026-11-20 14:05 +01:00`.',
    noSuchTime: 'There is no such date or time.',
    zoneMissing: 'The time zone is missing. Add the distance from UTC, such as `+01:00`, or `UTC`.',
    zoneName: 'Names of time zones mean different things. Write the distance from UTC, such as `+01:00`.',
    future: 'This time has not come yet. Look at the date and the time zone again.',
    old: 'This is more than 30 days ago: the logs of that time may be gone. If it still happens, let it happen once more.',
    userForm: 'This looks like no user principal name and no object ID. Support searches by them.',
    cloudOnly: 'Not needed: the password lives in the cloud only.',
  },
  states: {
    good: 'Filled in',
    missing: 'Missing',
    wrong: 'Not right yet',
    doubtful: 'Look again',
    notNeeded: 'Not needed',
    optional: 'Not required',
  },
  groups: {
    what: 'What happened',
    where: 'Where it happened',
    when: 'When it happened',
    who: 'To whom it happened',
    server: 'From the server',
    more: 'If you have it',
  },
  personal: {
    user: 'Who the user is: their sign-in name or object ID.',
    freeText: 'What you wrote holds addresses, IDs or phone numbers. Look whether support needs them.',
    page: 'The address of the page has a part behind `?` or `#`, which may name the person.',
    ids: 'Codes by which Microsoft finds this person’s attempt in its own logs.',
    tenant: 'Which organisation it is.',
    screenshots: 'Screenshots, as they are: names, addresses, or other windows that are in sight.',
    serverLogs:
      'Log files, as they are, not masked: names and accounts of everybody who is mentioned in them, not of this person alone, names of computers, and network addresses.',
    otherFiles: 'Other files, as they are, not masked.',
    caseFileMasked: 'The case file, masked: no names, and addresses and IDs shortened.',
    caseFileWithNames: 'The case file with names: the person, the account that checked, and what was read of the tenant.',
  },
  personalNothing: 'Nothing yet.',
  caseFile: {
    none: 'No case file',
    masked: 'The case file, masked',
    withNames: 'The case file with names',
  },
  progress: (good, total) => `${good} of ${total} fields that support asks for are filled in.`,
  missing: (labels) => `Missing: ${labels.join(', ')}.`,
  wrong: (labels) => `Not right yet: ${labels.join(', ')}.`,
  complete: 'Everything that support asks for is here.',
  utc: (moment) => `That is ${moment}.`,
  text: {
    title: 'Support request: self-service password reset of Microsoft Entra ID',
    missing: '(not available)',
    otherFiles: 'Other files',
  },
  labels: {
    title: 'Support request',
    intro:
      'What Microsoft’s support asks for when password reset fails. Fill in what you can; everything stays in the memory of this window until you copy or save it.',
    progress: 'How far it is',
    attach: 'Attach Files…',
    attachTo: 'Attach files: {0}',
    remove: 'Remove',
    removeFile: 'Remove {0}',
    noFiles: 'No file attached.',
    howToGet: 'How to get it:',
    notChosen: 'Not chosen',
    caseFile: 'Case file',
    caseFileHint: 'What was found out so far, as a page to read and as JSON.',
    otherFiles: 'Other files',
    otherFilesHint: 'For example a trace, a HAR file or an export of the audit log.',
    personal: 'Personal data in it',
    personalHint: 'What you copy or save holds:',
    preview: 'Text of the request',
    previewHint: 'To paste into the form of Microsoft’s support. In the zip it is support-request.txt.',
    copy: 'Copy Text',
    save: 'Save as Zip…',
    saving: 'Writing the zip…',
    logsNotMasked: 'Files are packed as they are. Nothing in them is masked.',
  },
  files: (count, size, most) => (count === 1 ? `1 file, ${size} of at most ${most}.` : `${count} files, ${size} of at most ${most}.`),
  size: (bytes) =>
    bytes < 1024 * 1024 ? `${Math.max(1, Math.ceil(bytes / 1024)).toLocaleString('en')} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  manifest: {
    about: 'What this zip holds. support-request.txt is the request; all else was attached to it.',
    masking:
      'Only files marked "masked": true were masked: names are left out, and addresses, IDs, phone numbers and network addresses are shortened. Everything else, log files above all, is as it was and may hold personal data of many people.',
  },
};
