import type { RecordTime } from '../record';
import { type DateOrder, recordTime } from '../time';

/** A cell that is a date and a clock and nothing else. */
const WHOLE = /^([\d./-]{6,10})(?:,? |T)(\d{1,2})[:.](\d\d)[:.](\d\d)(?:[.,](\d{1,9}))?(?:[ \u00a0\u202f]([AP])M)?(Z|\+00:00)?$/;
const MOST_DAYS = 1000;

/** Reads the times of a file's records as `recordTime` does. Records of one day are many: what their date means is told once. */
export class CellTimes {
  readonly #days = new Map<string, number | undefined>();
  #order: DateOrder | undefined;

  read(cell: string, order: DateOrder): RecordTime | undefined {
    if (order !== this.#order) this.#days.clear();
    this.#order = order;
    const match = WHOLE.exec(cell);
    if (!match) return recordTime(cell, order);
    const [, date = '', hour, minute, second, fraction, half, zone] = match;
    const day = this.#day(date, order);
    const [h, m, s] = [Number(hour), Number(minute), Number(second)];
    if (day === undefined || h > (half === undefined ? 23 : 12) || m > 59 || s > 59) return recordTime(cell, order);
    const hours = half === undefined ? h : (h % 12) + (half === 'P' ? 12 : 0);
    const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
    return { at: day + ((hours * 60 + m) * 60 + s) * 1000 + milliseconds, zoned: zone !== undefined };
  }

  #day(date: string, order: DateOrder): number | undefined {
    if (this.#days.has(date)) return this.#days.get(date);
    if (this.#days.size >= MOST_DAYS) this.#days.clear();
    const at = recordTime(`${date} 00:00:00`, order)?.at;
    this.#days.set(date, at);
    return at;
  }
}
