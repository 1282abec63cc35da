import { describe, expect, it } from "vitest";
import { takesMore } from "./long-texts.ts";
import { collected, nameOf, provenBefore } from "./proven.ts";

/** Linear ones take under 3 ms, also where others have the processor; the square of 10,000 takes more than 60. */
const MOST_MS = 25;
/** Where others have the processor, all of them take their time. */
const PATIENCE = { timeout: 120_000 };
/** Rooms whose files run in the Worker: what is sent there is anybody’s. */
const IN_THE_WORKER = /^(?:api|export|http|library|lineage|mcp|model|quote|search|site\/pages|words)\//;

describe("every regular expression of the Worker", () => {
  it(
    "takes no more than time in proportion to a text: that is proven, or it is seen with long texts that make others slow",
    PATIENCE,
    async () => {
      const all = collected();
      expect(all.length).toBeGreaterThan(800);
      const proven = await provenBefore();
      const open = all.filter((one) => IN_THE_WORKER.test(one.file) && !proven.has(nameOf(one)));
      // `npm run expressions` proves what is new for good.
      const slow = open.filter((one) => takesMore(one, MOST_MS));
      expect(slow.map(({ file, source, flags }) => `${file}: /${source}/${flags}`)).toEqual([]);
    },
  );

  it("is told apart from one that takes the square of a text’s length", PATIENCE, () => {
    const [square, linear] = [String.raw`[\s,;]+$`, String.raw`^[\s,;]+`];
    const of = (source: string) => ({ source, flags: "u", file: "" });
    expect(takesMore(of(square), MOST_MS)).toBe(true);
    expect(takesMore(of(linear), MOST_MS)).toBe(false);
  });
});
