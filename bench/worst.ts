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
/** So many requests of each operation are measured, those that took most at first. */
const OF_EACH = 3;
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

/** A request, and what it took. */
interface Took {
  hard: Hard;
  /** When it was asked first: of code that may not be compiled yet, and before an answer is kept. */
  first: number;
  ms: number;
  status: number;
}

// All are asked once, and those that took most again: often enough in a row that the clock, which is coarse, tells.
const took: Took[] = [];
for (const hard of all) {
  const { ms, status } = await cost(hard);
  took.push({ hard, first: ms, ms, status });
  if (ms > 3 * AIM_MS) console.error(`${ms.toFixed(0)} ms at first: ${hard.operation} ${hard.what}`);
}
const byCost = (some: Took[]) => some.toSorted((one, other) => other.ms - one.ms);
const measure = async (some: Iterable<Took>) => {
  for (const one of some) {
    const times = Math.ceil(LEAST_MEASURED_MS / Math.max(1, one.ms));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push((await cost(one.hard, times)).ms);
    one.ms = Math.min(...rounds);
  }
};
const ofOperations = () => [...Map.groupBy(took, ({ hard }) => hard.operation).values()].map(byCost);
const worstAtFirst = byCost(took).slice(0, 3 * Number(shown));
await measure(new Set([...worstAtFirst, ...ofOperations().flatMap((some) => some.slice(0, OF_EACH))]));

const print = (some: Took[]) => {
  const rows = some.map(({ hard, first, ms, status }) => [
    ...[ms.toFixed(1), first.toFixed(0), String(status)],
    ...[hard.operation, hard.what],
  ]);
  console.log(table([["ms CPU", "at first", "status", "operation", "asked"], ...rows]));
};
print(byCost(took).slice(0, Number(shown)));
console.log("\nThe worst of each operation:\n");
print(byCost(ofOperations().flatMap((some) => some.slice(0, 1))));
console.log(
  `${took.filter(({ ms }) => ms > AIM_MS).length} of ${took.length} over ${AIM_MS} ms; load ${loadavg()[0]?.toFixed(0)} on ${cpus().length} cores`,
);
