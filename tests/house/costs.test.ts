import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  costOf,
  daysToFill,
  type Measured,
  type Month,
  type Prices,
  tooMuchForFree,
} from "../../bench/costs/compute.ts";
import { costsPage } from "../../bench/costs.ts";

const yaml = async <T>(name: string) => parse(await readFile(`bench/costs/${name}.yaml`, "utf8")) as T;
const prices = await yaml<Prices>("prices");
const NOTHING: Month = {
  documents: 1,
  requests: 0,
  cpuMs: 0,
  kvReads: 0,
  kvWrites: 0,
  rowsRead: 0,
  rowsWritten: 0,
  kvGigabytes: 0,
  d1Gigabytes: 0,
};

it("the page of costs is what is computed from what was measured and from the prices", async () => {
  expect(await readFile("docs/costs.md", "utf8")).toBe(await costsPage());
});

describe("a month", () => {
  // The examples of Cloudflare's own page.
  it.each([
    [15e6, 7, 8],
    [100e6, 7, 45.4],
    [0, 0, 5],
  ])("of %i requests of %i ms costs what Cloudflare says: $%d", (requests, ms, cost) => {
    expect(costOf({ ...NOTHING, requests, cpuMs: requests * ms }, prices)).toBeCloseTo(cost, 5);
  });

  it("has room in the free plan up to its bounds, and not beyond", () => {
    const full = {
      ...NOTHING,
      requests: 3e6,
      kvReads: 3e6,
      kvWrites: 30_000,
      rowsRead: 150e6,
      d1Gigabytes: 0.5,
    };
    expect(tooMuchForFree(full, prices)).toEqual([]);
    expect(tooMuchForFree({ ...full, requests: 3e6 + 30, d1Gigabytes: 0.6 }, prices)).toEqual([
      "requests",
      "room in D1",
    ]);
  });

  it("begins with as many days as the writes of the first release need", async () => {
    const measured = await yaml<Measured>("measured");
    expect(daysToFill(measured, 1, prices)).toBe(1);
    expect(daysToFill(measured, 13_000, prices)).toBe(5);
  });
});
