import { closest, distance } from "fastest-levenshtein";

/** Something wrong in a file under `data/`: where it is, what is wrong, and what was expected. */
export class DataError extends Error {
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;

  constructor(file: string, line: number, problem: string, expected: string) {
    super(`${file}:${line}: ${problem}; expected ${expected}`);
    this.name = "DataError";
    this.file = file;
    this.line = line;
  }
}

/** Several things wrong at once, by file and line, so that a curator can mend them in one go. */
export class DataErrors extends Error {
  readonly errors: readonly DataError[];

  constructor(errors: readonly DataError[]) {
    const sorted = errors.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
    super(sorted.map(({ message }) => message).join("\n"));
    this.name = "DataErrors";
    this.errors = sorted;
  }
}

/**
 * Takes a step of compiling, and where the data does not allow it keeps the reasons, so that the steps that do not
 * depend on it can still be taken.
 *
 * @param errors where the reasons are added
 * @returns what the step gives; undefined where it could not be taken
 */
export async function attempt<T>(errors: DataError[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DataError) errors.push(error);
    else if (error instanceof DataErrors) errors.push(...error.errors);
    else throw error;
    return undefined;
  }
}

// By code unit and not by the machine's language, so that the order is the same everywhere.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Says which id was expected in the place of one that nobody knows.
 *
 * @param known the ids that there are
 * @param where what lists them, as it stands in the message: "an id of actors.yaml"
 */
export function nearest(id: string, known: readonly string[], where: string): string {
  const close = closest(id, known);
  // An id that shares less than half of its letters is no help to somebody who mistyped.
  if (close === undefined || distance(id, close) > Math.max(id.length, close.length) / 2) return where;
  return `${where}; the nearest is "${close}"`;
}
