import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { expect, it } from "vitest";

/** What a file imports with its start, the types aside: paths in `src/`, and names of packages. */
async function importedAtStart(file: string): Promise<string[]> {
  const source = await readFile(`src/${file}`, "utf8").catch(() => "");
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)(?:([^"';]*?)\sfrom\s)?"([^"]+)";/gm)]
    .filter(([, names = ""]) => !/^\{(?:\s*type [^,}]*,?)+\s*\}$/.test(names))
    .map(([, , one = ""]) => (one.startsWith(".") ? posix.join(posix.dirname(file), one) : one));
}

it("an isolate starts without schemas, a router and what search knows of languages", async () => {
  const found = new Set(["worker.ts"]);
  for (const file of found) for (const one of await importedAtStart(file)) found.add(one);
  expect(found).toContain("http/respond.ts");
  expect([...found].filter((one) => /^(?:zod|hono)|^search\/(?:analysis|languages)/.test(one))).toEqual([]);
});
