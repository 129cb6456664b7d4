/** A row of Graph's JSON. */
export type Row = Readonly<Record<string, unknown>>;
export type Test = (row: Row) => boolean;

/** A filter that the demo does not understand; its message goes into the answer. */
export class FilterError extends Error {}

const TOKEN = /\s*('(?:[^']|'')*'|[()]|[\w/.:+-]+|.)/gy;
type Value = string | boolean | null;

/** Text compares without case, as the directory does. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row);
}

/** `eq`, `ne`, `ge`, `le`, `and`, `or`, `not`, `startswith(…)`, `any(x:x/…)` and brackets: what the tenant's reading uses, and little more. */
class Parser {
  readonly #tokens: string[];

  constructor(filter: string) {
    this.#tokens = [...filter.matchAll(TOKEN)].map(([, token = '']) => token);
  }

  whole(): Test {
    const test = this.#or();
    if (this.#tokens.length > 0) throw new FilterError(`Unexpected in the filter: ${this.#tokens.join(' ')}`);
    return test;
  }

  #next(): string {
    const token = this.#tokens.shift();
    if (token === undefined) throw new FilterError('The filter ends too early.');
    return token;
  }

  #take(token: string): boolean {
    if (this.#tokens[0]?.toLowerCase() !== token) return false;
    this.#tokens.shift();
    return true;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new FilterError(`The filter has ${found} in place of ${token}`);
  }

  #or(): Test {
    const left = this.#and();
    if (!this.#take('or')) return left;
    const right = this.#or();
    return (row) => left(row) || right(row);
  }

  #and(): Test {
    const left = this.#one();
    if (!this.#take('and')) return left;
    const right = this.#and();
    return (row) => left(row) && right(row);
  }

  #one(): Test {
    if (this.#take('not')) {
      const test = this.#one();
      return (row) => !test(row);
    }
    if (this.#take('(')) {
      const test = this.#or();
      this.#expect(')');
      return test;
    }
    if (this.#take('startswith')) return this.#startsWith();
    const path = this.#path();
    if (path.at(-1) === 'any' && this.#take('(')) return this.#any(path.slice(0, -1));
    return this.#comparison(path, this.#next().toLowerCase());
  }

  /** A path, without the name of the variable that `any` gave. */
  #path(): readonly string[] {
    return this.#next()
      .split('/')
      .filter((name) => name !== this.#variable);
  }

  #variable = '';

  #value(): Value {
    const token = this.#next();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    return token === 'true' ? true : token === 'false' ? false : token === 'null' ? null : token;
  }

  #startsWith(): Test {
    this.#expect('(');
    const path = this.#path();
    this.#expect(',');
    const start = String(this.#value()).toLowerCase();
    this.#expect(')');
    return (row) => {
      const text = comparable(valueAt(row, path));
      return typeof text === 'string' && text.startsWith(start);
    };
  }

  #any(path: readonly string[]): Test {
    // The variable and what follows are one token: `t:t/id`.
    const [variable = '', ...rest] = this.#next().split(':');
    this.#variable = variable;
    this.#tokens.unshift(rest.join(':'));
    const test = this.#or();
    this.#variable = '';
    this.#expect(')');
    return (row) => {
      const list = valueAt(row, path);
      return Array.isArray(list) && list.some((one: unknown) => test(typeof one === 'object' ? (one as Row) : { '': one }));
    };
  }

  #comparison(path: readonly string[], operator: string): Test {
    const wanted = comparable(this.#value());
    const at = path.length === 0 ? [''] : path;
    switch (operator) {
      case 'eq':
        return (row) => comparable(valueAt(row, at)) === wanted;
      case 'ne':
        return (row) => comparable(valueAt(row, at)) !== wanted;
      // Only dates are compared so: all in the same form, so that their letters stand in their order.
      case 'ge':
        return (row) => String(comparable(valueAt(row, at))) >= String(wanted);
      case 'le':
        return (row) => String(comparable(valueAt(row, at))) <= String(wanted);
      default:
        throw new FilterError(`The filter has an operator that the demo does not know: ${operator}`);
    }
  }
}

/** The test that an OData `$filter` describes. */
export function filterTest(filter: string): Test {
  return new Parser(filter).whole();
}
