import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citePassage, STYLE_NAMES } from "../../src/quote/citing/cite-passage.ts";
import { findReferences } from "../../src/quote/scan.ts";
import { leastCpuTime } from "../cpu-time.ts";
import { theDeclaration } from "./declaration.ts";

/** What is found, as "words = address", with "…" before what is relative. */
function found(text: string): string[] {
  return findReferences(text).map(
    ({ start, end, address, relative, document }) =>
      `${relative ? "…" : ""}${text.slice(start, end)} = ${document === "A/RES/S-32/1" ? "" : `${document} `}${address}`,
  );
}

describe("in running text", () => {
  test.each([
    ["As A/RES/S-32/1, para. 16, says.", ["A/RES/S-32/1, para. 16 = 16"]],
    ["See S-32/1 OP16.", ["S-32/1 OP16 = 16"]],
    ["In paragraph 16 of resolution S-32/1 we", ["paragraph 16 of resolution S-32/1 = 16"]],
    ["resolution S-32/1, annex, paras. 41–52.", ["resolution S-32/1, annex, paras. 41–52 = 41-52"]],
    ["A/RES/S-32/1 (2021), para. 30", ["A/RES/S-32/1 (2021), para. 30 = 30"]],
    ["(S-32/1, third preambular paragraph)", ["S-32/1, third preambular paragraph = preamble-3"]],
    ["S-32/1, para. 16, second sentence;", ["S-32/1, para. 16, second sentence = 16.2"]],
    [
      "the second sentence of paragraph 16 of resolution S-32/1",
      ["second sentence of paragraph 16 of resolution S-32/1 = 16.2"],
    ],
    ["S-32/1,\npara.\u00a016", ["S-32/1,\npara.\u00a016 = 16"]],
    ["paras. 41 and 42 of A/RES/S-32/1", ["paras. 41 and 42 of A/RES/S-32/1 = 41-42"]],
    ["S-32/1, para. 8².", ["S-32/1, para. 8 = 8"]],
    ["S-32/1, para. 8.² More", ["S-32/1, para. 8 = 8"]],
    ["S-32/1, para. 8[2]", ["S-32/1, para. 8 = 8"]],
    ["S-32/1², para. 8", ["S-32/1², para. 8 = 8"]],
    ["S-32/1[12], PP1²", ["S-32/1[12], PP1 = preamble-1"]],
    ["S-32/1, para\u00adgraph 1\u200b6.", ["S-32/1, para\u00adgraph 1\u200b6 = 16"]],
    ["\u2066S-32/1\u2069, para. 16", ["S-32/1\u2069, para. 16 = 16"]],
    ["S-32/1, para. 16 of the annex", ["S-32/1, para. 16 = 16"]],
    [
      "The Human Rights Council noted General Assembly resolution S-32/1, para. 16",
      ["General Assembly resolution S-32/1, para. 16 = 16"],
    ],
  ])("%j holds an absolute reference", (text, references) => {
    expect(found(text)).toEqual(references);
  });

  test.each([
    ["A/HRC/RES/S-32/1, para. 3", "A/HRC/RES/S-32/1 3"],
    ["HRC resolution S-32/1, para. 3", "A/HRC/RES/S-32/1 3"],
    ["Human Rights Council resolution 55/1, para. 3", "A/HRC/RES/55/1 3"],
    ["para. 3 of Human Rights Council resolution 55/1", "A/HRC/RES/55/1 3"],
    ["A/HRC/RES/55/1, OP3", "A/HRC/RES/55/1 3"],
    ["S/RES/2664 (2022), para. 1", "S/RES/2664 (2022) 1"],
    ["S/RES/2664(2022), paras. 1 to 3", "S/RES/2664 (2022) 1-3"],
    ["resolution 2664 (2022), para. 1", "S/RES/2664 (2022) 1"],
    ["paragraph 1 of Security Council resolution 2664 (2022)", "S/RES/2664 (2022) 1"],
    ["UNSC res. 2664 (2022), PP2", "S/RES/2664 (2022) preamble-2"],
    ["A/RES/79/226, para. 12", "A/RES/79/226 12"],
    ["resolution 79/226, paragraph 12", "A/RES/79/226 12"],
  ])("%j is another resolution’s", (text, reference) => {
    expect(found(text)).toEqual([`${text} = ${reference}`]);
  });

  test.each([
    "General Assembly resolution 2664 (1970), para. 1",
    "Economic and Social Council resolution 1986 (1990), para. 1",
    "resolution 55/1 of the Human Rights Council, para. 3",
    "2664 (2022), para. 1",
  ])("%j is nobody’s: the number may be another body’s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["ibid., para. 17", ["…ibid., para. 17 = 17"]],
    ["paras. 18 and 20", ["…paras. 18 = 18", "…20 = 20"]],
    ["see also OP30", ["…OP30 = 30"]],
    ["PPs 1–3", ["…PPs 1–3 = preamble-1-3"]],
    [
      "A/RES/70/1, para. 5; ibid., para. 7",
      ["A/RES/70/1, para. 5 = A/RES/70/1 5", "…ibid., para. 7 = A/RES/70/1 7"],
    ],
  ])("%j after one is relative to it", (text, references) => {
    expect(found(`S-32/1, para. 16; ${text}.`)).toEqual(["S-32/1, para. 16 = 16", ...references]);
  });

  test.each([
    "para. 17 of the report",
    "para. 17 above",
    "para. 17.2 notes",
    "pp. 17",
    "op 17",
    "article 5, para. 17",
    "the Convention, para. 17",
    "the Doha Declaration, para. 17",
    "S/RES/1325, para. 17",
    "para. 17 in the report",
    "para. 17, A/HRC/44/27",
    "para. 17 (A/70/1)",
    "70/1, para. 17",
    "and 1373, para. 17",
    "resolution 1373, para. 17",
    "the Panel, para. 17",
    "Smith (2020), para. 17",
    "Bribery (Oxford, 2020), para. 17",
    "https://example.org, para. 17",
    "pp. 3–4 and para. 17",
    "as it says, “under para. 17",
    "\n\npara. 17",
    `${"and so on ".repeat(50)}para. 17`,
  ])("%j after one is not ours", (text) => {
    expect(found(`S-32/1, para. 16; ${text}`)).toEqual(["S-32/1, para. 16 = 16"]);
  });

  test.each([
    "paragraph 17",
    "S-32/1",
    "A/S-32/1, para. 3",
    "A/S-32/L.1, para. 3",
    "A/RES/S-32/1/Add.1, para. 3",
    "Security Council resolution 58/4, para. 3",
    "the Human Rights Council, in its resolution S-32/1, para. 3",
    "resolution S-32/1 of the Human Rights Council, para. 3",
    "S-32/1, para. 5 of the Convention",
    "S-32/1, para. 5 above",
    "UNCAC, para. 17, S-32/1",
    "S-32/1 (A/70/1, para. 5)",
    "subparagraph 3 of paragraph",
  ])("%j alone is nothing", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("citations of ours are found in every style", async () => {
    const { entry } = await theDeclaration();
    for (const style of STYLE_NAMES) {
      for (const address of ["16", "16.2", "16-18", "preamble-3", "preamble-1-3"]) {
        const { text } = citePassage({ document: entry, address, origin: "https://example.org", style });
        expect(findReferences(`As ${text} says.`), text).toMatchObject([{ address, relative: false }]);
      }
    }
  });

  test.each([
    ["para. 16 of S-32/1, PP2–3", ["para. 16 of S-32/1", "PP2–3"]],
    ["para. 16\n\nS-32/1, PP2–3", ["S-32/1, PP2–3"]],
  ])("a resolution belongs to one place: %j", (text, expected) => {
    expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("each says where the words are for its place, and from where on they are the document's", () => {
    const text = "A/RES/S-32/1, para. 16; \u00adibid., paras. 17 and 20";
    const [first, second, third] = findReferences(text).map(({ place, since, from }) => [
      text.slice(place.start, place.end),
      text.slice(since, since + 12),
      text.slice(0, from),
    ]);
    const before = text.slice(0, text.indexOf(";"));
    expect(first).toEqual(["para. 16", "A/RES/S-32/1", ""]);
    expect(second).toEqual(["paras. 17", "A/RES/S-32/1", before]);
    expect(third).toEqual(["20", "A/RES/S-32/1", before]);
  });

  test("places are inside the text, in order, and don't overlap", () => {
    const scraps = fc.constantFrom(
      ..."S-32/1|, |para. 16|paras. 3, 5 and 7| of |OP3|ibid., | second sentence|A/RES/70/1|. |\n\n|PP2–3|(2021)".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end } of findReferences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("a megabyte takes as much longer as it is longer, whatever it is", () => {
    const prose = `${"States parties commit to prevent and combat corruption in 2021 and after. ".repeat(8)}See S-32/1, para. 16. `;
    for (const text of [
      prose,
      "1,",
      "para. ",
      "(",
      " ",
      "first and ",
      "A/A/",
      "paras. 1, 2, ",
      "1, ",
      "para. 1 and para. ",
      "PP1-PP",
      "腐败",
      "\u00ad",
      "²",
      "[2]",
      "Aa (Aa",
      "Human Rights Council S-32/1 ",
    ]) {
      const took = [125_000, 1_000_000].map((length) => {
        const running = text.repeat(length / text.length);
        return leastCpuTime(() => findReferences(running));
      });
      const [eighth = 0, megabyte = 0] = took;
      // Eight times as much, where nothing is read again and again; 64 times, where it is.
      expect(megabyte, text.slice(0, 20)).toBeLessThan(20 * eighth + 50);
    }
  });
});
