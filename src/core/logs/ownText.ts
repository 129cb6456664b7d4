/**
 * The same text in memory of its own. Engines let a piece of a text share the memory of the whole: a name kept from a record of 64 K characters
 * would keep all of it, and events are kept by the hundred thousand.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
