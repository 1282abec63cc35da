import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, find, suggested } from "./declaration.ts";

const HOSTILE: Record<string, string> = {
  emoji: "😀".repeat(100),
  "right-to-left text": "مكافحة الفساد",
  "another script": "反腐败",
  SQL: "'; DROP TABLE paragraphs; --",
  "a regular expression": "(a+)+$[^",
  "FTS syntax": 'NEAR(corruption* OR "x" AND NOT -y)',
  markup: "<script>alert(1)</script>",
  "names of objects": "__proto__ constructor toString hasOwnProperty",
  "control characters": "\u0000\u0007\u001b",
  "lone surrogates": "\ud800\udc00\ud800",
  "combining marks": `a${"\u0301".repeat(150)}`,
  "quotation marks": '"'.repeat(200),
  "empty phrases": '"" "" " "',
  colons: "theme: kind: ::",
  "a single letter": "a ".repeat(100),
  "the same word": "corruption ".repeat(18),
  "one long word": "x".repeat(200),
  "mixed directions": "\u202e corruption \u202d الفساد ".repeat(7),
  "words that are all mistyped":
    "procurmant jornalast embezzlementt transparancy protecton assat recovry politcal".repeat(2),
};

describe("whatever is searched for", () => {
  it.each(Object.entries(HOSTILE))("%s gets an honest answer", (_, query) => {
    for (const address of find(query)) explain(query, address);
    expect(suggested(query) ?? "").not.toBe(query);
  });

  it.each(["emoji", "right-to-left text", "another script", "names of objects", "one long word"])(
    "%s finds nothing",
    (name) => {
      expect(find(HOSTILE[name] ?? "")).toEqual([]);
    },
  );

  it.each(Object.entries(HOSTILE))("%s costs no more than ten milliseconds", (_, query) => {
    // The least of several: between two of them garbage may be collected.
    const spent = Array.from({ length: 5 }, () => {
      const { user } = process.cpuUsage();
      find(query);
      return process.cpuUsage().user - user;
    });
    expect(Math.min(...spent)).toBeLessThan(10_000);
  });

  it("random text gets an answer too", () => {
    const words = fc.constantFrom(
      "asset",
      "recovery",
      '"',
      "theme:",
      "kind:call",
      "the",
      "😀",
      "UNODC",
      "-",
      "’",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.array(words)), (text) => {
        const query = typeof text === "string" ? text : text.join(" ");
        for (const address of find(query).slice(0, 3)) explain(query, address);
      }),
    );
  });
});
