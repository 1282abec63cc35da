/*
 * The requests that take most of the processor: of every operation with as much as it may be asked for, and of texts that
 * are made to be hard. What a request takes is the time of the thread that answers, without SQLite's, which is D1's: the
 * least of some rounds, so that what else the machine does is not in it. `LIBRARY=… node bench/worst.ts [MATCHING] [SHOWN]`;
 * `DOCUMENTS=2` takes so many of the library's longest beside the data.
 */
import { cpus, loadavg } from "node:os";
import { buildOpenApi } from "../scripts/build-openapi.ts";
import type { OpenApi } from "../tests/fuzz/openapi.ts";
import { table } from "./table.ts";
import { asking, type Hard, ofEveryOperation, tracing, verifying } from "./worst/requests.ts";
import { serveLongest } from "./worst/serving.ts";

const LONGEST_DOCUMENTS = Number(process.env.DOCUMENTS ?? 6);
const ROUNDS = 3;
/** What is measured takes so long at least. */
const LEAST_MEASURED_MS = 40;
/** What every request is to stay under. */
const AIM_MS = 10;

const [, , matching = "", shown = "20"] = process.argv;
const { release, documents, cost } = await serveLongest(process.env.LIBRARY, LONGEST_DOCUMENTS);
const openapi = (await buildOpenApi(release, "0.0.0")) as unknown as OpenApi;
const own = documents.slice(0, 1);
const inLanguages = documents
  .slice(1)
  .filter(({ entry }) => entry.languages.length > 1)
  .slice(0, 1);
const all: Hard[] = [
  ...ofEveryOperation(openapi, documents),
  ...asking(documents),
  ...verifying([...own, ...inLanguages, ...documents.slice(1, 2)]),
  ...tracing([...own, ...inLanguages]),
].filter(({ operation, what }) => new RegExp(matching).test(`${operation} ${what}`));
console.log(`${all.length} requests to ${documents.length} documents`);

// All are asked once, and those that took most again: often enough in a row that the clock, which is coarse, tells.
const took: { hard: Hard; ms: number; status: number }[] = [];
for (const hard of all) {
  took.push({ hard, ...(await cost(hard)) });
  const { ms = 0 } = took.at(-1) ?? {};
  if (ms > 3 * AIM_MS) console.error(`${ms.toFixed(0)} ms at first: ${hard.operation} ${hard.what}`);
}
const byCost = () => took.sort((one, other) => other.ms - one.ms);
const measure = async (some: typeof took) => {
  for (const one of some) {
    const times = Math.ceil(LEAST_MEASURED_MS / Math.max(1, one.ms));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push((await cost(one.hard, times)).ms);
    one.ms = Math.min(...rounds);
  }
};
// What was asked early was asked of code that was not compiled yet.
await measure(byCost().slice(0, 3 * Number(shown)));
const worst = byCost().slice(0, Number(shown));
const rows = worst.map(({ hard, ms, status }) => [ms.toFixed(1), String(status), hard.operation, hard.what]);
console.log(table([["ms CPU", "status", "operation", "asked"], ...rows]));
console.log(
  `${took.filter(({ ms }) => ms > AIM_MS).length} of ${took.length} over ${AIM_MS} ms; load ${loadavg()[0]?.toFixed(0)} on ${cpus().length} cores`,
);
