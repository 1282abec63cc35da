import { parseArgs } from "node:util";
import { table } from "../bench/table.ts";
import { compileCorpus } from "../src/corpus/compile.ts";
import { composeRelease } from "../src/release/compose.ts";
import { asking } from "../tests/fuzz/in-process.ts";
import { fuzz } from "../tests/fuzz/run.ts";
import { buildOpenApi } from "./build-openapi.ts";
import { root } from "./root.ts";

/*
 * Asks the API very many things that nobody would, made from its OpenAPI document and from real requests with changes, and
 * stops at the first that is answered wrongly, with the smallest request that shows it.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: `${Date.now() % 1_000_000}` },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log("npm run fuzz [-- --runs 100000] [--seed 1]");
  process.exit();
}
const [runs, seed] = [Number(values.runs), Number(values.seed)];
console.log(`${runs} requests, seed ${seed}`);
const release = composeRelease(await compileCorpus(`${root}/data`));
const ask = await asking(release, await buildOpenApi(release, "0.0.0"));
const { seen, slowest } = await fuzz(ask, { runs, seed });
const rows = [...seen].map(([name, statuses]) => [
  name,
  [...statuses]
    .sort(([one], [other]) => one - other)
    .map(([status, times]) => `${status} × ${times}`)
    .join(", "),
]);
console.log(table([["operation", "statuses"], ...rows]));
console.log("\nThe most costly, in ms of the processor:");
for (const { ms, request } of slowest) console.log(ms.toFixed(1), JSON.stringify(request).slice(0, 300));
