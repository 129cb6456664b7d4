import { type Command, type CommandId, commands } from '../../guide/commands';
import { directoryReaders } from './directoryReaders';
import { errorOf } from './errors';
import { pastedLines } from './lines';
import type { Reader } from './reader';
import { recordsOf } from './records';
import type { PasteContext, PasteResult } from './result';
import { serverReaders } from './serverReaders';
import { tenantReaders } from './tenantReaders';

/** UTF-16 units. A day of events is far shorter. */
export const LONGEST_PASTE = 512 * 1024;

const readers: Readonly<Record<CommandId, Reader>> = { ...tenantReaders, ...serverReaders, ...directoryReaders };

/** Which command writes these fields: the one of which most are there. */
function commandOf(lines: readonly string[], besides: CommandId): CommandId | undefined {
  let best: CommandId | undefined;
  let most = 1;
  const few = lines.slice(0, 400);
  for (const [id, command] of Object.entries(commands) as [CommandId, Command][]) {
    if (id === besides || command.form === 'value' || command.fields.length === 0) continue;
    const found = recordsOf(few, command.fields)[0];
    const count = command.fields.filter((field) => found?.has(field.toLowerCase())).length;
    const only = command.fields.length === 1 && count === 1;
    if (count > most || (only && best === undefined)) [best, most] = [id, Math.max(count, most)];
  }
  return best;
}

/**
 * Reads pasted output of a command back: what it answers, and what it leaves open. Never guesses, never throws; the time follows the length.
 * What stands in it of persons stays out of the result.
 */
export function readPaste(command: CommandId, text: string, context: PasteContext): PasteResult {
  if (text.length > LONGEST_PASTE) return { understood: false, why: 'tooLong' };
  const lines = pastedLines(text, commands[command].text);
  if (lines.every((line) => line.trim() === '')) return { understood: false, why: 'empty' };
  const read = readers[command](lines, context);
  if (read) return { understood: true, ...read };
  const error = errorOf(lines);
  if (error) return { understood: false, why: 'errorOutput', error };
  const other = commandOf(lines, command);
  return other ? { understood: false, why: 'otherCommand', command: other } : { understood: false, why: 'unreadable' };
}
