import { type CommandId, commands } from '../guide/commands';
import type { Case } from './case';

/** Names that mean nothing to PowerShell, in either kind of quotation marks. */
const HARMLESS = /^[A-Za-z0-9._+#-]{1,200}@[A-Za-z0-9.-]{1,200}$/;

/** A command as it is shown and copied: with the person's name where it is known and harmless, else with what is to be filled in. */
export function commandText(id: CommandId, { user, userName }: Pick<Case, 'user' | 'userName'>): string {
  const name = user?.userPrincipalName ?? userName;
  const { text } = commands[id];
  return HARMLESS.test(name) ? text.replaceAll('<user>', name) : text;
}
