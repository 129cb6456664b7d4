import type { LogRecord, RecordReader } from '../record';
import { auditPerson, type Json, member, parsed, wordOf } from './audit/auditPeople';
import { resultOf, signInResult } from './audit/auditResult';
import { CellTimes } from './cellTimes';
import { filled, inUtc } from './filled';
import { JsonReader } from './json/jsonReader';

/** The first of several members that says something, in the inner properties of a diagnostic record before the record itself. */
function said(layers: readonly Json[], ...names: readonly string[]): string {
  for (const name of names) {
    for (const layer of layers) {
      const word = wordOf(member(layer, name));
      if (word !== '') return word;
    }
  }
  return '';
}

function held(layers: readonly Json[], name: string): Json {
  return layers.map((layer) => member(layer, name)).find((value) => value !== undefined && value !== null);
}

/** The error code of a sign-in; undefined: it is none. Graph has it in `status`, diagnostic records in `resultType`. */
function signInCode(layers: readonly Json[]): number | undefined {
  const stated = wordOf(member(parsed(held(layers, 'status')), 'errorCode'));
  const isSignIn = said(layers, 'category', 'type').toLowerCase().endsWith('signinlogs');
  const code = stated === '' && isSignIn ? said(layers, 'resultType') : stated;
  return /^\d{1,9}$/.test(code) ? Number(code) : undefined;
}

/** Escaped letters stop sentences from being found: PowerShell 5 writes `User\u0027s account`. */
function readable(text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replace(
    /(?<!\\)((?:\\\\)*)\\u([0-9a-fA-F]{4})/g,
    (_, before: string, hex: string) => before + String.fromCharCode(parseInt(hex, 16)),
  );
}

function recordOf(object: Json, line: number, source: string, times: CellTimes): LogRecord {
  const layers = [parsed(member(object, 'properties')), object];
  const activity = said(layers, 'activityDisplayName', 'operationName');
  const written = said(layers, 'activityDateTime', 'createdDateTime', 'time', 'timeGenerated');
  const time = times.read(written, 'monthFirst');
  const code = signInCode(layers);
  const status = parsed(held(layers, 'status'));
  const about = auditPerson(layers[0], held(layers, 'targetResources'), held(layers, 'initiatedBy'));
  const text = readable(source);
  return filled({
    line,
    // Graph and Log Analytics speak UTC, also where an export left the Z out.
    time: /^\d{4}-/.test(written) ? inUtc(time) : time,
    source: said(layers, 'loggedByService'),
    activity: code === undefined ? activity : '',
    result: code === undefined ? resultOf(said(layers, 'result', 'resultType')) : signInResult(code),
    reason: said(layers, 'resultReason', 'resultDescription') || wordOf(member(status, 'failureReason')),
    correlationId: said(layers, 'correlationId').toLowerCase(),
    user: about.user || said(layers, 'userPrincipalName'),
    userId: about.userId || said(layers, 'userId'),
    // The number alone would not be taken for a sign-in's.
    text: code === undefined || code === 0 || text.includes(`AADSTS${code}`) ? text : `AADSTS${code}\n${text}`,
  });
}

/**
 * Reads audit records out of JSON in pieces cut anywhere: Graph's answers, the admin center's download, diagnostic settings (older and newer),
 * Log Analytics' rows, one object a line. An object that is none, or of more than 4 M characters, is reported and left out.
 */
export function auditJsonReader(): RecordReader {
  const times = new CellTimes();
  return new JsonReader((object, line, text) => recordOf(object, line, text, times));
}
