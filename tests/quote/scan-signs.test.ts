import { describe, expect, test } from "vitest";
import { findReferences } from "../../src/quote/scan.ts";

const found = (text: string) =>
  findReferences(text).map(({ start, end, address }) => `${text.slice(start, end)} = ${address}`);

describe("in running text a paragraph sign", () => {
  test.each([
    ["See S-32/1, § 16.", ["S-32/1, § 16 = 16"]],
    ["See A/RES/S-32/1 §§ 16–18.", ["A/RES/S-32/1 §§ 16–18 = 16-18"]],
    ["In § 16 of resolution S-32/1 we", ["§ 16 of resolution S-32/1 = 16"]],
    ["In § 16 of General Assembly resolution S-32/1 we", ["§ 16 of General Assembly resolution S-32/1 = 16"]],
    ["(S-32/1, preamble, third paragraph)", ["S-32/1, preamble, third paragraph = preamble-3"]],
  ])("that hangs on a resolution is a reference: %j", (text, references) => {
    expect(found(text)).toEqual(references);
  });

  test.each(["; see § 12 StGB.", "; see § 12.", ". § 12 applies.", ", 16 U.S.C. § 12."])(
    "elsewhere is some law's: %j",
    (text) => expect(found(`S-32/1, para. 16${text}`)).toEqual(["S-32/1, para. 16 = 16"]),
  );

  test.each(["§ 16", "§ 16 of the Basic Law", "no. 16 of resolution S-32/1", "S-32/1 #16"])(
    "%j alone is none",
    (text) => expect(found(text)).toEqual([]),
  );
});
