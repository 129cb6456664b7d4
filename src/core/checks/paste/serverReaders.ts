import type { CommandId } from '../../guide/commands';
import { DAY } from '../../tenant/times';
import { serverEvents } from './eventReader';
import { type Reader, reading, says } from './reader';
import { recordsOf } from './records';
import type { NoteId } from './result';
import { because, flagOf, isCut, momentsOf, numberOf } from './values';

/** `Enabled`, of one connector or of several. */
const writebackConfiguration: Reader = (lines) => {
  const flags = recordsOf(lines, ['Enabled', 'ServiceStatus', 'OnboardingRequiredStatus']).map((record) => flagOf(record.get('enabled')));
  if (flags.includes(true)) return reading([says('writebackEnabled', 'on', because('Enabled', 'True'))]);
  return flags.length > 0 && flags.every((flag) => flag === false)
    ? reading([says('writebackEnabled', 'off', because('Enabled', 'False'))])
    : undefined;
};

/** One server that is not staging is enough. */
const scheduler: Reader = (lines) => {
  const fields = ['StagingModeEnabled', 'SyncCycleEnabled', 'SchedulerSuspended'];
  const flags = recordsOf(lines, fields).flatMap((record) => flagOf(record.get('stagingmodeenabled')) ?? []);
  if (flags.includes(false)) return reading([says('stagingMode', 'active', because('StagingModeEnabled', 'False'))]);
  return flags.length > 0 ? reading([says('stagingMode', 'onlyStaging', because('StagingModeEnabled', 'True'))]) : undefined;
};

/** The Windows service. That it runs does not tell that writeback came up with it. */
const syncService: Reader = (lines) => {
  const records = recordsOf(lines, ['Name', 'Status', 'StartType', 'DisplayName']);
  const status = records.find((record) => !record.has('name') || record.get('name')?.toLowerCase() === 'adsync')?.get('status');
  switch (status?.toLowerCase()) {
    case 'running':
      return reading([], 'serviceRuns');
    case 'stopped':
    case 'stoppending':
    case 'paused':
      return reading([says('serviceRunning', 'stopped', because('Status', status))]);
    default:
      return undefined;
  }
};

/** Builds below these stopped or are too old for writeback. Source: rules.md section 7. */
const CONNECT = [2, 5, 79, 0];
const AGENT = [1, 1, 977, 0];

function atLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}

/** Programs of the server: Entra Connect itself and the cloud sync agent, not their companions. */
const connectVersion: Reader = (lines) => {
  const programs = recordsOf(lines, ['DisplayName', 'DisplayVersion']).flatMap((record) => {
    const [name = '', version = ''] = [record.get('displayname'), record.get('displayversion')];
    return /^\d+(?:\.\d+){1,3}$/.test(version) ? [{ name, version }] : [];
  });
  if (programs.length === 0) return undefined;
  const agent = programs.find(({ name }) => /provisioning agent/i.test(name) && !/updater/i.test(name));
  const connect = programs.find(
    ({ name }) => /connect/i.test(name) && !/agent|health|updater|authentication|powershell|proxy|connector/i.test(name),
  );
  const line = (program: { readonly name: string; readonly version: string }): string => because(program.name, program.version);
  if (connect && !atLeast(connect.version, CONNECT)) return reading([says('connectVersion', 'retired', line(connect))]);
  if (agent && !atLeast(agent.version, AGENT)) return reading([says('connectVersion', 'oldAgent', line(agent))]);
  const current = connect ?? agent;
  return current ? reading([says('connectVersion', 'current', line(current))]) : reading([], 'noConnect');
};

/** Port 443 towards Microsoft. An open port shows neither inspection nor time-outs. */
const endpoints: Reader = (lines) => {
  const tests = recordsOf(lines, ['ComputerName', 'RemoteAddress', 'TcpTestSucceeded']).flatMap((record) => {
    const open = flagOf(record.get('tcptestsucceeded'));
    return open === undefined ? [] : [{ host: record.get('computername') ?? '', open }];
  });
  if (tests.length === 0) return undefined;
  const real = tests.filter(({ host }) => !/[<>]/.test(host));
  const notes: readonly NoteId[] = real.length < tests.length ? ['placeholder'] : [];
  const closed = real.find(({ open }) => !open);
  if (!closed) return reading([], ...(real.length > 0 ? (['tcpOnly'] as const) : []), ...notes);
  return reading([says('endpointsReachable', 'blocked', because(closed.host, 'TcpTestSucceeded False'))], 'proxyTestDirect', ...notes);
};

/** `netsh winhttp show proxy`: told, not judged. */
const proxy: Reader = (lines) => {
  const text = lines.slice(0, 50).join('\n');
  if (!/winhttp/i.test(text)) return undefined;
  return reading([], /proxy[^:\n]{0,40}:\s*\S+:\d+|https?=\S+/i.test(text) ? 'proxySet' : 'proxyNone');
};

/** What switches TLS 1.2 off. No value at all is on for the versions of Windows and .NET that Entra Connect asks for. */
const tls: Reader = (lines) => {
  const fields = ['PSPath', 'Enabled', 'DisabledByDefault', 'SystemDefaultTlsVersions', 'SchUseStrongCrypto'];
  const records = recordsOf(lines, fields).filter((record) => record.size > 0);
  if (records.length === 0) return undefined;
  let odd = false;
  for (const record of records) {
    // A key of another version of TLS says nothing of this one.
    if (/TLS 1\.[013]|SSL/i.test(record.get('pspath') ?? '')) continue;
    for (const [name, off] of [
      ['Enabled', 0],
      ['DisabledByDefault', 1],
      ['SystemDefaultTlsVersions', 0],
      ['SchUseStrongCrypto', 0],
    ] as const) {
      const text = record.get(name.toLowerCase()) ?? '';
      const value = numberOf(text);
      if (value === off) return reading([says('tls12', 'off', because(name, text))]);
      odd ||= text !== '' && value === undefined;
    }
  }
  return odd ? undefined : reading([says('tls12', 'on', because('Enabled, DisabledByDefault, SchUseStrongCrypto', 'not off'))]);
};

/** `Release` of .NET Framework 4.8. Source: Microsoft's table of release numbers. */
const NET_48 = 528040;
/** 4.5 and later write it; anything smaller is no release number. */
const NET_45 = 378389;

const dotNet: Reader = (lines) => {
  const values = lines.flatMap((line) => /^(?:\s*Release\s*[:=]?)?\s*(\d{6})\s*$/i.exec(line)?.[1] ?? []);
  const [value] = values;
  const release = numberOf(value);
  if (value === undefined || release === undefined || values.length > 1 || release < NET_45) return undefined;
  return reading([says('dotNet', release >= NET_48 ? 'current' : 'old', because('Release', value))]);
};

/** Labels of `w32tm /query /status` that are the same thing in the languages that we read. */
const SOURCE = /^\s*(?:Source|Kilde|Källa|Quelle)\s*:\s*(.+)$/i;
const LAST =
  /^\s*[^:]{0,60}(?:Last Successful Sync Time|lykkede[a-z]* synk|vellykke[a-z]* synk|lyckade synk|erfolgreichen Synchronisierung)[^:]{0,40}:\s*(.+)$/i;

/** A clock that was synchronised within two days is right; one that is not may be right all the same. */
const clock: Reader = (lines, { now }) => {
  const source = lines.map((line) => SOURCE.exec(line)?.[1]?.trim()).find((each) => each !== undefined);
  const last = lines.map((line) => LAST.exec(line)?.[1]?.trim()).find((each) => each !== undefined);
  if (source === undefined && last === undefined) return undefined;
  const local = source === undefined || /Local CMOS|Free-running|lokal|0x/i.test(source);
  const moments = momentsOf(last ?? '');
  const fresh = moments.length > 0 && moments.every((at) => Math.abs(now - at) < 2 * DAY);
  return fresh && !local
    ? reading([says('clock', 'right', because('Last Successful Sync Time', last ?? ''))])
    : reading([], 'clockNotSynced');
};

const connectorAccount: Reader = (lines) => {
  const [record] = recordsOf(lines, ['ADConnectorName', 'ADConnectorForest', 'ADConnectorAccountName', 'ADConnectorAccountDomain']);
  return record && (record.get('adconnectoraccountname') ?? '') !== '' ? reading([], 'accountRead') : undefined;
};

/** Whether the user is among these nobody can tell without the user's name, so it is told only. */
const inheritance: Reader = (lines) =>
  lines.some((line) => /\b(?:CN|OU)=[^,]{1,200},\s?(?:CN|OU|DC)=/i.test(line) && !isCut(line))
    ? reading([], 'inheritanceListed')
    : undefined;

/** Readers of what commands on the Entra Connect server answer. */
export const serverReaders = {
  writebackConfiguration,
  scheduler,
  syncService,
  connectVersion,
  endpoints,
  proxy,
  tls,
  dotNet,
  clock,
  serverEvents,
  connectorAccount,
  inheritance,
} as const satisfies Partial<Readonly<Record<CommandId, Reader>>>;
