import { writeFile } from "node:fs/promises";
import { collected, isProven, nameOf, PROVEN, provenBefore } from "../tests/house/expressions/proven.ts";

/*
 * Proves by recheck that regular expressions of `src/` are linear, and keeps which were: some minutes where many are new.
 * What can't be proven (look-behinds, many counted repetitions) is tried with long texts in `npm test`.
 */
const PATIENCE_MS = 10_000;

const all = collected();
const before = await provenBefore();
const proven: string[] = [];
for (const one of all) {
  const name = nameOf(one);
  if (before.has(name) || (await isProven(one, PATIENCE_MS))) proven.push(name);
  else console.log(`not proven: ${one.file} /${one.source.slice(0, 120)}/${one.flags}`);
}
await writeFile(PROVEN, `${JSON.stringify([...new Set(proven)].sort(), null, 2)}\n`);
console.log(`${proven.length} of ${all.length} are proven linear`);
process.exit();
