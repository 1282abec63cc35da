import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** A paragraph to be judged, and the earlier ones that stand beside it, by their names: `a-res-79-226 12`. */
export interface Item {
  n: number;
  chosen: "at-random" | "borrowed";
  paragraph: string;
  candidates: string[];
}

/** What one reading says: for each item, by its number, whether each candidate (a, b, c, d) belongs together with it. */
export type Reading = ReadonlyMap<number, readonly (boolean | undefined)[]>;

export const LETTERS = ["a", "b", "c", "d"] as const;

/** The sample of a session. */
export async function readSample(session: string): Promise<Item[]> {
  return parse(await readFile(new URL(`sample-${session}.yaml`, import.meta.url), "utf8")) as Item[];
}

/** A reading: a YAML list of `{ n: 12, a: true, b: false }`. */
export async function readReading(path: string): Promise<Reading> {
  const all = parse(await readFile(path, "utf8")) as ({ n: number } & Record<string, boolean>)[];
  return new Map(all.map((one) => [one.n, LETTERS.map((letter) => one[letter])]));
}
