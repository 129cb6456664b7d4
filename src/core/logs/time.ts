/** A time as a line of a log writes it. */
export interface LoggedTime {
  /** As it stands in the line. */
  readonly text: string;
  /** Milliseconds since 1970 UTC when the line states its zone; otherwise the zone is unknown, and so is the moment. */
  readonly utc?: number;
}

const ISO = /\b(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,7}))?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?/;
const LOCAL = /\b\d{1,2}[./-]\d{1,2}[./-]\d{4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?\b/i;

function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/** The first time in a line, or undefined. Times without a zone keep their text only: which zone a server used cannot be told from them. */
export function loggedTime(line: string): LoggedTime | undefined {
  const match = ISO.exec(line);
  if (!match) {
    const local = LOCAL.exec(line);
    return local ? { text: local[0] } : undefined;
  }
  const [text, year, month, day, hour, minute, second = '0', fraction = '0', zone] = match;
  if (zone === undefined) return { text: text.trim() };
  const [y, mo, d, h, mi] = [year, month, day, hour, minute].map(Number) as [number, number, number, number, number];
  if (mo < 1 || mo > 12 || d < 1 || d > 31 || h > 23 || mi > 59) return { text };
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  return { text, utc: Date.UTC(y, mo - 1, d, h, mi, Number(second), milliseconds) - offsetMinutes(zone) * 60_000 };
}
