import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { DataErrors } from "../data-error.ts";
import { readYaml } from "../yaml-file.ts";

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "the id of a series"));

const SeriesFile = z.array(
  z.strictObject({
    series: id,
    joins: z.array(id).check(z.minLength(1)),
    shown: z.string().check(z.minLength(1)),
  }),
);

/** By the id that a title gives a series, the id of the series that it goes on with. */
export type JoinedSeries = ReadonlyMap<string, string>;

/**
 * Reads which series go on under another title.
 *
 * @param folder the data's vocabulary
 * @returns none where there is no such file
 * @throws {DataErrors} with everything in it that does not fit: an id that is joined to two, or to one that is joined itself
 */
export async function readJoinedSeries(folder: string): Promise<JoinedSeries> {
  const path = join(folder, "series.yaml");
  if (!existsSync(path)) return new Map();
  const { value, error } = await readYaml(path, SeriesFile);
  const kept = new Set(value.map(({ series }) => series));
  const joined = new Map<string, string>();
  const errors = [];
  for (const [at, { series, joins }] of value.entries()) {
    for (const [index, one] of joins.entries()) {
      if (kept.has(one) || joined.has(one))
        errors.push(error([at, "joins", index], `"${one}" is here twice`, "each id once"));
      joined.set(one, series);
    }
  }
  if (errors.length > 0) throw new DataErrors(errors);
  return joined;
}
