import { readFile } from "node:fs/promises";
import { root } from "./root.ts";

/** The id of the deployment's first document, as wrangler.toml names it; undefined where it names none. */
export async function configuredFirstDocument(): Promise<string | undefined> {
  const configuration = await readFile(`${root}/wrangler.toml`, "utf8");
  return /^FIRST_DOCUMENT = "(.+)"$/m.exec(configuration)?.[1];
}
