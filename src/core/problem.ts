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

/** Whether it is a Problem, also one of another bundle, which has a class of its own. */
export function isProblem(failure: unknown): failure is Problem {
  return failure instanceof Error && failure.name === 'Problem';
}
