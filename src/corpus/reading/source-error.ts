/** A source that does not fit, with the place, what stands there, and what was expected. */
export class SourceError extends Error {
  /** The line, counted from 1. */
  readonly line: number;
  readonly problem: string;
  readonly expected: string;

  constructor(line: number, problem: string, expected: string) {
    super(`line ${line}: ${problem}; expected ${expected}`);
    this.name = "SourceError";
    this.line = line;
    this.problem = problem;
    this.expected = expected;
  }
}

/** The beginning of a line, short enough to stand in a message. */
export function excerpt(line: string): string {
  return line.length > 60 ? `"${line.slice(0, 57)}…"` : `"${line}"`;
}
