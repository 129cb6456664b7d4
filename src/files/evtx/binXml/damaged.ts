/** Thrown inside this folder where bytes are not what the format says. Whoever reads a record catches it. */
export class Damaged extends Error {}

/** Whether an error means that the bytes are damaged, and not that the program is: a read beyond the chunk is a RangeError. */
export function isDamage(error: unknown): boolean {
  return error instanceof Damaged || error instanceof RangeError;
}
