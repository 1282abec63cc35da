import * as z from "zod/mini";
import { readYaml } from "../yaml-file.ts";

/** The public archives of the United Nations, by what `--un` calls them. */
export const UnArchives = z.record(
  z.string(),
  z.strictObject({ name: z.string(), archive: z.url({ protocol: /^https?$/ }) }),
);
export type UnArchives = z.infer<typeof UnArchives>;

/**
 * Reads the file that says where the archives are.
 *
 * @throws {DataErrors} naming the line that does not fit
 */
export async function readUnArchives(path: string): Promise<UnArchives> {
  return (await readYaml(path, UnArchives)).value;
}
