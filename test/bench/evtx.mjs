/** Reading an .evtx file against npm's winevtx over the same bytes in the same run, in turns; winevtx stops at objects, we make texts to look for codes in. */
import { median } from './finder.mjs';

const RECORDS = 60_000;
const ROUNDS = 7;

/** A busy Connect server's Application log: one event in fifty is of password writeback. */
function* events() {
  const start = Date.UTC(2026, 10, 1);
  for (let index = 0; index < RECORDS; index++) {
    const at = start + index * 1500;
    if (index % 50 === 0) {
      yield {
        provider: 'PasswordResetService',
        id: 33004,
        qualifiers: 0,
        level: 2,
        at,
        data: [
          `TrackingId: 3f369fe9-c121-4450-8661-82b095bd${String(index).padStart(4, '0').slice(-4)}, A restriction prevents the password from being changed, Details: attempt ${index}`,
        ],
      };
    } else if (index % 3 === 0) {
      const names = [
        'SubjectUserSid',
        'SubjectUserName',
        'SubjectDomainName',
        'SubjectLogonId',
        'TargetUserName',
        'LogonType',
        'IpAddress',
        'ProcessName',
      ];
      yield {
        provider: 'Microsoft-Windows-Security-Auditing',
        id: 4624,
        at,
        keywords: 0x8020000000000000n,
        data: Object.fromEntries(names.map((name) => [name, `${name} ${index}`])),
      };
    } else {
      yield {
        provider: 'Application Error',
        id: 1000,
        qualifiers: 0,
        level: 2,
        at,
        data: ['w3wp.exe', '10.0.20348.1', 'ntdll.dll', 'c0000005', `offset ${index}`, 'C:\\Windows\\System32\\inetsrv\\w3wp.exe'],
      };
    }
  }
}

/** @param {() => number} action @returns {{ milliseconds: number, result: number }} */
function timed(action) {
  const start = performance.now();
  const result = action();
  return { milliseconds: performance.now() - start, result };
}

/** Our reader, fed as a stream is. */
function read(evtxReader, file) {
  const reader = evtxReader();
  for (let at = 0; at < file.length; at += 262_144) reader.push(file.subarray(at, at + 262_144));
  reader.end();
  return reader.count;
}

/** @param {Iterable<unknown>} records */
function countOf(records) {
  let count = 0;
  for (const record of records) if (record) count++;
  return count;
}

/** @param {{ evtxReader: Function, evtxFile: Function, parseEvtxFile: Function }} bundle */
export function benchEvtx({ evtxReader, evtxFile, parseEvtxFile }) {
  const file = evtxFile([...events()]);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(() => read(evtxReader, file)),
    theirs: timed(() => countOf(parseEvtxFile(file))),
  }));
  if (rounds.some(({ ours, theirs }) => ours.result !== RECORDS || theirs.result !== RECORDS))
    throw new Error('the readers count differently');
  const ours = median(rounds.map((round) => round.ours.milliseconds));
  const theirs = median(rounds.map((round) => round.theirs.milliseconds));
  const speed = (milliseconds) => `${(file.length / milliseconds / 1000).toFixed(0)} MB/s`;
  console.log(
    `evtx, ${(file.length / 1e6).toFixed(0)} MB, ${RECORDS} records: ${speed(ours)}; winevtx alone: ${speed(theirs)}; ratio ${(theirs / ours).toFixed(2)} x winevtx (target 0.9)`,
  );
}
