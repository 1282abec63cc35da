/* What it costs to run this at Cloudflare: writes `docs/costs.md`, from `costs/measured.yaml` and `costs/prices.yaml`. */
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { costOf, daysToFill, type Measured, monthOf, type Prices, tooMuchForFree } from "./costs/compute.ts";
import { table } from "./table.ts";

const FILE = "docs/costs.md";
const HERE = `${import.meta.dirname}/costs`;

/** The page, as it is computed from what was measured and from prices. */
export async function costsPage(): Promise<string> {
  const measured = parse(await readFile(`${HERE}/measured.yaml`, "utf8")) as Measured;
  const prices = parse(await readFile(`${HERE}/prices.yaml`, "utf8")) as Prices & {
    read: string;
    sources: string[];
  };
  const sizes = Object.keys(measured.documents).map(Number);
  const volumes = Object.keys(measured.isolates).map(Number);
  const months = sizes.flatMap((size) => volumes.map((volume) => monthOf(measured, size, volume)));
  const rows = months.map((month) => {
    const over = tooMuchForFree(month, prices);
    return [
      number(month.documents),
      millions(month.requests),
      millions(month.cpuMs),
      millions(month.kvReads),
      millions(month.rowsRead),
      over.length === 0 ? "yes" : `no: ${over.join(", ")}`,
      `$${costOf(month, prices).toFixed(2)}`,
    ];
  });
  const filling = sizes.map((size) => {
    const at = measured.documents[size];
    const days = daysToFill(measured, size, prices);
    return [number(size), number(at?.kvWrites ?? 0), number(at?.rowsWritten ?? 0), number(days)];
  });
  const kinds = Object.entries(measured.requests).map(([kind, { share, cpuMs }]) => [
    kind,
    `${Math.round(share * 100)} %`,
    cpuMs.toFixed(2),
  ]);
  return `# What it costs

Computed by \`node bench/costs.ts\` from what was measured (\`bench/costs/measured.yaml\`, which also says what is taken for granted:
isolates at a time, shares of requests, twenty corrections a month) and from Cloudflare’s prices (\`bench/costs/prices.yaml\`), as its
documentation had them in a stored copy, read on ${prices.read}. **The live pages could not be looked at**: do, before you count on it.

## A month

Of the free plan the table says whether a month has room in it, spread evenly over its days, and what has not. On the paid plan
a month is at least $5; that includes ten million requests.

${table([["documents", "requests, millions", "CPU ms, millions", "KV reads, millions", "D1 rows read, millions", "free plan", "paid plan"], ...rows])}

- A request that the free plan has no room for gets Cloudflare’s error, until midnight UTC; one that takes more than 10 ms of the
  processor may too. Verifying in all documents can (\`bench/README.md\`): for that, take the paid plan.
- At 13,000 documents nearly all of the cost beyond requests is KV’s reads and D1’s rows, and both are the worst there is: as if
  every document were asked for as often as any other, and a search’s words stood in as many as invented ones do.
- Answers say how long they may be kept (\`Cache-Control\`). What a browser or a cache in between keeps is no request.
- Nothing here costs for what is sent.

## The first release

Writes are counted a day on the free plan: 1,000 values of KV, 100,000 rows of D1. \`npm run index\` goes on where it was broken off.

${table([["documents", "values written to KV", "rows written to D1", "days on the free plan"], ...filling])}

A correction of a word is three values and some seventy rows. D1 has 0.5 GB in a database on the free plan, and 10 on the paid one:
1,400 documents in six languages take 145 MB.

## What a request takes

${table([["request", "share", "CPU ms"], ...kinds])}

## Where the prices are from

${prices.sources.map((source) => `- ${source}`).join("\n")}
`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function millions(value: number): string {
  return (value / 1e6).toLocaleString("en", { maximumFractionDigits: value < 1e6 ? 3 : 1 });
}

if (import.meta.main) {
  await writeFile(FILE, await costsPage());
  console.log(`wrote ${FILE}`);
}
