/*
 * The requests that take most of the processor: of every operation with as much as it may be asked for, and of texts that
 * are made to be hard. What a request takes is the time of the thread that answers, without SQLite's, which is D1's: the
 * least of some rounds, so that what else the machine does is not in it. `LIBRARY=… node bench/worst.ts [MATCHING] [SHOWN]`
 */
import { cpus, loadavg } from "node:os";
import { buildOpenApi } from "../scripts/build-openapi.ts";
import type { OpenApi } from "../tests/fuzz/openapi.ts";
import { table } from "./table.ts";
import { asking, type Hard, ofEveryOperation, tracing, verifying } from "./worst/requests.ts";
import { serveLongest } from "./worst/serving.ts";

const LONGEST_DOCUMENTS = 6;
const ROUNDS = 4;
/** What took less than this once isn't asked again. */
const CHEAP_MS = 4;
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

// All are asked twice, for code is compiled meanwhile, and then again and again those that took most.
const took: { hard: Hard; ms: number; status: number }[] = [];
for (const hard of all) took.push({ hard, ...(await cost(hard)) });
const again = async (one: (typeof took)[number]) => {
  one.ms = Math.min(one.ms, (await cost(one.hard)).ms);
};
for (const one of took) if (one.ms > CHEAP_MS) await again(one);
const bySize = () => took.sort((one, other) => other.ms - one.ms);
for (const one of bySize().slice(0, 2 * Number(shown)))
  for (let round = 0; round < ROUNDS; round += 1) await again(one);
const worst = bySize().slice(0, Number(shown));
for (const one of worst) for (let round = 0; round < ROUNDS; round += 1) await again(one);
worst.sort((one, other) => other.ms - one.ms);
const rows = worst.map(({ hard, ms, status }) => [ms.toFixed(1), String(status), hard.operation, hard.what]);
console.log(table([["ms CPU", "status", "operation", "asked"], ...rows]));
console.log(
  `${took.filter(({ ms }) => ms > AIM_MS).length} of ${took.length} over ${AIM_MS} ms; load ${loadavg()[0]?.toFixed(0)} on ${cpus().length} cores`,
);
