/** Something wrong in a file under `data/`: where it is, what is wrong, and what was expected. */
export class DataError extends Error {
  constructor(file: string, line: number, problem: string, expected: string) {
    super(`${file}:${line}: ${problem}; expected ${expected}`);
    this.name = "DataError";
  }
}

/** Several things wrong at once, so that a curator can mend them in one go. */
export class DataErrors extends Error {
  readonly errors: Error[];

  constructor(errors: Error[]) {
    super(errors.map(({ message }) => message).join("\n"));
    this.name = "DataErrors";
    this.errors = errors;
  }
}
