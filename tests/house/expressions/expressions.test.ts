import { describe, expect, it } from "vitest";
import { mostTime } from "./long-texts.ts";
import { collected, isProven, nameOf, provenBefore } from "./proven.ts";

/** Linear ones take under 3 ms, also where others have the processor; the square of 20,000 takes more than 100. */
const MOST_MS = 40;
const PATIENCE_MS = 1_000;
/** Rooms whose files run in the Worker: what is sent there is anybody’s. */
const IN_THE_WORKER = /^(?:api|export|http|library|lineage|mcp|model|quote|search|site\/pages|words)\//;

describe("every regular expression of the Worker", () => {
  it("takes no more than time in proportion to a text: that is proven, or it is seen with long texts that make others slow", async () => {
    const all = collected();
    expect(all.length).toBeGreaterThan(800);
    const proven = await provenBefore();
    const open = all.filter((one) => IN_THE_WORKER.test(one.file) && !proven.has(nameOf(one)));
    // `npm run expressions` proves what is new for good.
    const slow = open.filter((one) => mostTime(one) > MOST_MS);
    expect(slow.map(({ file, source, flags }) => `${file}: /${source}/${flags}`)).toEqual([]);
  });

  it("is told apart from one that takes the square of a text’s length", async () => {
    const [square, linear] = [String.raw`[\s,;]+$`, String.raw`^[\s,;]+`];
    const of = (source: string) => ({ source, flags: "u", file: "" });
    expect(mostTime(of(square))).toBeGreaterThan(MOST_MS);
    expect(mostTime(of(linear))).toBeLessThan(MOST_MS);
    expect(await isProven(of(square), PATIENCE_MS)).toBe(false);
    expect(await isProven(of(linear), PATIENCE_MS)).toBe(true);
  });
});
