/** What went wrong, as far as somebody does something different for it. */
export type ProblemCode = 'badInput' | 'notFound' | 'notSignedIn';

/** A failure that we foresaw. Its message is for people: what is the matter and what to do next. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
  }
}
