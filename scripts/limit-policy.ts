import { readFile } from "node:fs/promises";
import type { Policy } from "../src/http/built.ts";
import { root } from "./root.ts";

/** How many costly requests a client may make, as wrangler.toml has it; undefined where there is no limit. */
export async function limitPolicy(): Promise<Policy | undefined> {
  const configuration = await readFile(`${root}/wrangler.toml`, "utf8");
  const found = /^simple = \{ limit = (\d+), period = (\d+) \}$/m.exec(configuration);
  return found === null ? undefined : { requests: Number(found[1]), seconds: Number(found[2]) };
}
