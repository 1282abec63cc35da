import { describe, expect, it } from "vitest";
import { keepParts } from "../../../src/library/store/keep-parts.ts";

describe("what is kept in memory", () => {
  it("is what was asked for last, up to a length in all", () => {
    const kept = keepParts(3_000);
    for (const name of ["a", "b", "c"]) kept.keep(name, name, 700);
    expect(kept.find("a")).toBe("a");
    kept.keep("d", "d", 700);
    expect(["a", "b", "c", "d"].map((name) => kept.find(name))).toEqual(["a", undefined, "c", "d"]);
  });

  it("is never nothing: one part that is longer than all may be", () => {
    const kept = keepParts(1_000);
    kept.keep("a", "a", 100);
    kept.keep("long", "long", 5_000);
    expect([kept.find("a"), kept.find("long")]).toEqual([undefined, "long"]);
    kept.keep("b", "b", 100);
    expect([kept.find("b"), kept.find("long")]).toEqual(["b", undefined]);
  });

  it("counts a part that is kept again once", () => {
    const kept = keepParts(2_500);
    for (let times = 0; times < 10; times++) kept.keep("a", times, 1_000);
    kept.keep("b", "b", 1_000);
    expect([kept.find("a"), kept.find("b")]).toEqual([9, "b"]);
  });
});
