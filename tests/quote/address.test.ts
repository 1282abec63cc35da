import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Address, parseAddress, printAddress } from "../../src/quote/address.ts";
import { isLocated, locate } from "../../src/quote/locate.ts";
import { theDeclaration } from "./declaration.ts";

const { resolvable } = await theDeclaration();

const place = fc.record(
  {
    annex: fc.integer({ min: 0, max: 20 }),
    section: fc.constantFrom("section-iii", "article-3", "use-of-terms"),
    kind: fc.constantFrom("preamble" as const, "operative" as const),
    number: fc.integer({ min: 1, max: 9999 }),
    parts: fc.array(fc.constantFrom("a", "b", "z", "ii", "xiv"), { maxLength: 2 }),
  },
  { requiredKeys: ["annex", "kind", "number", "parts"] },
);
const whole = place.map((paragraph) => ({ ...paragraph, parts: [] }));
const small = fc.integer({ min: 1, max: 900 });
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), place }),
  fc.record({ type: fc.constant("sentence" as const), place, sentence: small }),
  fc.record({
    type: fc.constant("act" as const),
    place,
    sentence: small,
    act: fc.constantFrom("a", "z", "ab"),
  }),
  fc
    .record({ place: whole, more: small })
    .filter(({ place: { number }, more }) => number + more <= 9999)
    .map(({ place, more }) => ({ type: "range" as const, place, to: place.number + more })),
  fc
    .record({ place, sentence: fc.integer({ min: 1, max: 400 }), more: fc.integer({ min: 1, max: 400 }) })
    .map(({ place, sentence, more }) => ({
      type: "sentence-range" as const,
      place,
      sentence,
      to: sentence + more,
    })),
  fc.record({
    type: fc.constant("section" as const),
    annex: fc.integer({ min: 0, max: 20 }),
    section: fc.constantFrom("preventive-measures", "asset-recovery", "a-2030-agenda"),
  }),
);

describe("an address", () => {
  test("is read back from what it prints", () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(parseAddress(printAddress(given))).toEqual(given);
      }),
    );
  });

  test("is printed as it was written", () => {
    fc.assert(
      fc.property(address, (given) => {
        const text = printAddress(given);
        const parsed = parseAddress(text);
        expect("problem" in parsed ? parsed : printAddress(parsed)).toBe(text);
      }),
    );
  });

  test("is never anything that throws or takes long", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => void parseAddress(text)));
    for (const text of ["1-".repeat(5000), "a-".repeat(5000), "(".repeat(10_000), "1(a)".repeat(3000)]) {
      const started = performance.now();
      parseAddress(text);
      expect(performance.now() - started).toBeLessThan(100);
    }
  });

  test.each([
    "16",
    "16.2",
    "16-18",
    "16.1-16.2",
    "preamble-3",
    "preamble-3.2",
    "preamble-3.1-preamble-3.2",
    "preamble-1-3",
    "preventive-measures",
  ])("of the declaration is found: %s", (text) => {
    const found = locate(resolvable, text);
    expect(isLocated(found) ? found.address : found.problem).toBe(text);
  });

  test.each([
    ["41-40", "40-41"],
    ["16-16", "16"],
    ["16.2-16.1", "16.1-16.2"],
    ["016", "16"],
    ["１６", "16"],
    ["Preamble-3", "preamble-3"],
    ["87", "86"],
    ["preamble-15", "preamble-14"],
    ["16.9", "16.2"],
    ["80-90", "80-86"],
    ["annex/4", "4"],
  ])("that is none says which one is near: %s, %s", (text, nearest) => {
    expect(locate(resolvable, text)).toMatchObject({ nearest });
  });

  test.each(["", "banana", "0", "-1", "1.2.3", "16.1-17.2", "16 or 17", "16/17", "preamble", "annex", "1e9"])(
    "is not %j",
    (text) => {
      expect(isLocated(locate(resolvable, text))).toBe(false);
    },
  );
});
