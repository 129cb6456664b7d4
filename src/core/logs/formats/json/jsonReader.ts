import type { LogRecord, RecordReader, Unreadable } from '../../record';
import type { Json } from '../audit/auditPeople';
import { UnreadableList } from '../unreadable';
import { JsonObjects, type JsonPiece } from './jsonObjects';

/** The record of one object of a file; `text`: as it stands there. */
export type RecordOfJson = (object: Json, line: number, text: string) => LogRecord;

function named(columns: readonly string[], row: Json): Json {
  if (!Array.isArray(row)) return row;
  const cells: readonly Json[] = row;
  return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
}

/**
 * Reads records out of JSON in pieces cut anywhere, whatever holds them: a list, an object with a list, rows of a table, one object a line.
 * An object that is none, or of more than 4 M characters, is reported and left out.
 */
export class JsonReader implements RecordReader {
  readonly #unreadable = new UnreadableList();
  readonly #objects = new JsonObjects();
  readonly #recordOf: RecordOfJson;
  #count = 0;

  constructor(recordOf: RecordOfJson) {
    this.#recordOf = recordOf;
  }

  get count(): number {
    return this.#count;
  }

  get unreadable(): { readonly first: readonly Unreadable[]; readonly count: number } {
    return this.#unreadable.list;
  }

  push(piece: string): readonly LogRecord[] {
    return this.#read(this.#objects.push(piece));
  }

  end(): readonly LogRecord[] {
    return this.#read(this.#objects.end());
  }

  #read(pieces: readonly JsonPiece[]): readonly LogRecord[] {
    const records: LogRecord[] = [];
    for (const { line, text, columns, why } of pieces) {
      if (why !== undefined) {
        this.#unreadable.add(line, why);
        continue;
      }
      let value: Json;
      try {
        value = JSON.parse(text) as Json;
      } catch {
        this.#unreadable.add(line, 'notJson');
        continue;
      }
      records.push(this.#recordOf(columns === undefined ? value : named(columns, value), line, text));
    }
    this.#count += records.length;
    return records;
  }
}
