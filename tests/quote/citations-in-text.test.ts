import { describe, expect, test } from "vitest";
import { citationsInText } from "../../src/quote/citations-in-text.ts";
import { citePassage, STYLE_NAMES } from "../../src/quote/citing/cite-passage.ts";
import { theDeclaration } from "./declaration.ts";

const { entry, paragraphs, resolvable } = await theDeclaration();
const QUOTATION = "We will safeguard sport from corruption";

/** What is left of a text without its citations, and what they are: `words | ref = address`. */
function found(text: string): string[] {
  const citations = citationsInText(text, resolvable);
  let left = text;
  for (const { start, end } of [...new Map(citations.map((one) => [one.start, one])).values()].reverse()) {
    left = left.slice(0, start) + left.slice(end);
  }
  return [
    left.trim(),
    ...citations.map(({ ref, address, document }) => `${ref} = ${address} of ${document ?? "it"}`),
  ];
}
const OURS = "A/RES/S-32/1";

describe("a citation at the head of a text", () => {
  test.each([
    ["Paragraph 71 says: ", "Paragraph 71 = 71 of it"],
    ["According to paragraph 71, ", "paragraph 71 = 71 of it"],
    ["A/RES/S-32/1, para. 71: ", `A/RES/S-32/1, para. 71 = 71 of ${OURS}`],
    ["As stated in para. 71 of resolution S-32/1, ", `para. 71 of resolution S-32/1 = 71 of ${OURS}`],
    ["Paragraph 71 of the political declaration states that ", undefined],
    ["In paragraph 71 of the declaration: ", "paragraph 71 = 71 of it"],
    ["Resolution S-32/1 says: ", `Resolution S-32/1 = null of ${OURS}`],
    ["A/RES/70/1, para. 16: ", "A/RES/70/1, para. 16 = 16 of A/RES/70/1"],
    ["Paragraph 87 says: ", "Paragraph 87 = null of it"],
    ["OP71\n", "OP71 = 71 of it"],
    ["Third preambular paragraph: ", "Third preambular paragraph = preamble-3 of it"],
  ])("%j is found, and nothing of what follows", (head, citation) => {
    const [left, ...citations] = found(`${head}${QUOTATION}`);
    if (citation === undefined) return;
    expect([left, ...citations]).toEqual([QUOTATION, citation]);
  });

  test.each(["Paragraph 71 states that ", "Para. 71 reads ", "In OP71 "])(
    "%j before quotation marks",
    (head) => {
      const [left, citation] = found(`${head}“${QUOTATION}”.`);
      expect(left).toBe(`“${QUOTATION}”.`);
      expect(citation).toMatch(/= 71 of it$/);
    },
  );

  test.each([
    "16. ",
    "(16) ",
    "We will, ",
    "Preventive measures: ",
    "No. 16: ",
    "2021: ",
    "Article 16: ",
    "Page 71: ",
  ])("%j is none", (head) => expect(found(`${head}${QUOTATION}`)).toEqual([`${head}${QUOTATION}`]));
});

describe("a citation at the end of a text", () => {
  test.each([
    [" (A/RES/S-32/1, para. 71)", `A/RES/S-32/1, para. 71 = 71 of ${OURS}`],
    [" (A/RES/S-32/1, para. 71).", `A/RES/S-32/1, para. 71 = 71 of ${OURS}`],
    [" [A/RES/S-32/1, para. 71]", `A/RES/S-32/1, para. 71 = 71 of ${OURS}`],
    [" (para. 71)", "para. 71 = 71 of it"],
    [" — A/RES/S-32/1, para. 71", `A/RES/S-32/1, para. 71 = 71 of ${OURS}`],
    [
      " – UN General Assembly resolution S-32/1, ¶ 14",
      `UN General Assembly resolution S-32/1, ¶ 14 = 14 of ${OURS}`,
    ],
    [
      "\n— General Assembly resolution S-32/1, annex, para. 14, https://x.org/s-32-1/14",
      `General Assembly resolution S-32/1, annex, para. 14, https://x.org/s-32-1/14 = 14 of ${OURS}`,
    ],
    [" (A/RES/S-32/1)", `A/RES/S-32/1 = null of ${OURS}`],
    [" (A/RES/S-32/1, para. 87)", `A/RES/S-32/1, para. 87 = null of ${OURS}`],
    [" (A/RES/70/1, para. 16)", "A/RES/70/1, para. 16 = 16 of A/RES/70/1"],
    [" (resolution 58/4, annex, para. 16)", "resolution 58/4, annex, para. 16 = 16 of A/RES/58/4"],
    ["\nhttps://x.org/s-32-1/71", `https://x.org/s-32-1/71 = 71 of ${OURS}`],
  ])("%j is found, and nothing of what stands before", (tail, citation) => {
    expect(found(QUOTATION + tail)).toEqual([QUOTATION, citation]);
    expect(found(`“${QUOTATION}”${tail}`)).toEqual([`“${QUOTATION}”`, citation]);
    expect(found(`${QUOTATION}.${tail}`)).toEqual([`${QUOTATION}.`, citation]);
  });

  test("of several places is found once for each", () => {
    expect(found(`${QUOTATION} (S-32/1, paras. 14 and 71)`)).toEqual([
      QUOTATION,
      `S-32/1, paras. 14 and 71 = 14 of ${OURS}`,
      `S-32/1, paras. 14 and 71 = 71 of ${OURS}`,
    ]);
  });

  test.each([" (16)", " (2021)", " – 16", " (asset recovery)", " (see page 16)", " (art. 16)", ""])(
    "%j is none",
    (tail) => expect(found(QUOTATION + tail)).toEqual([QUOTATION + tail]),
  );

  test.each(STYLE_NAMES)("in the style %s is taken off whole, whatever it cites", (style) => {
    for (const address of ["16", "16.2", "16-18", "preamble-3", "asset-recovery", ""]) {
      const sectionTitle = entry.sections.find(({ id }) => id === address)?.title;
      for (const accessed of [undefined, "2026-11-23"]) {
        const cited = { document: entry, address, origin: "https://x.org", style, accessed, sectionTitle };
        const { text } = citePassage(cited);
        for (const joint of ["\n", "\n\n", " — ", " (", "” "]) {
          const pasted = `“${QUOTATION}${joint === "” " ? "" : "”"}${joint}${text}${joint === " (" ? ")" : ""}`;
          const [left, ...citations] = found(pasted);
          expect(left, pasted).toBe(`“${QUOTATION}”`);
          expect(citations, pasted).toHaveLength(1);
          expect(citations[0], pasted).toMatch(new RegExp(`= ${address || "null"} of ${OURS}$`));
        }
      }
    }
  });
});

describe("a citation in another language", () => {
  test.each([
    ["Selon le paragraphe 71, ", "le paragraphe 71 = 71 of it"],
    ["Según el párrafo 71: ", "Según el párrafo 71 = 71 of it"],
    ["第S-32/1号决议，第71段：", `第S-32/1号决议，第71段 = 71 of ${OURS}`],
  ])("%j stands at the head", (head, citation) => {
    const [left, found71] = found(`${head}“${QUOTATION}”`);
    expect(left).toBe(`“${QUOTATION}”`);
    expect(found71?.endsWith(citation.slice(citation.indexOf(" = ")))).toBe(true);
  });

  test.each([
    [" (résolution S-32/1 de l’Assemblée générale, par. 71)"],
    [" (A/RES/S-32/1, párr. 71)"],
    [" (резолюция S-32/1 Генеральной Ассамблеи, п. 71)"],
    ["（第S-32/1号决议，第71段）"],
    [" (القرار S-32/1، الفقرة ٧١)"],
  ])("%j stands at the end", (tail) => {
    const [left, ...citations] = found(`“${QUOTATION}”${tail}`);
    expect(left).toBe(`“${QUOTATION}”`);
    expect(citations).toEqual([expect.stringMatching(new RegExp(`= 71 of ${OURS}$`))]);
  });
});

test("a citation inside a sentence is found", () => {
  expect(found("We, as A/RES/S-32/1, para. 71, says, will safeguard sport.")).toEqual([
    "We, as , says, will safeguard sport.",
    `A/RES/S-32/1, para. 71 = 71 of ${OURS}`,
  ]);
});

test("the text itself cites none of its own paragraphs", () => {
  for (const { text, sentences } of paragraphs) {
    for (const words of [text, ...sentences.map((sentence) => sentence.text)]) {
      expect(
        citationsInText(words, resolvable).filter(({ document }) => document === null || document === OURS),
      ).toEqual([]);
    }
  }
});

test("takes no time to speak of, whatever the text is", () => {
  for (const bomb of [
    "(",
    "(para. 1",
    "— A/RES/S-32/1 ",
    "“”",
    "\n",
    ". ",
    ": ",
    "1, ",
    "paragraph 1, ",
    "A/A/",
    "see ",
  ]) {
    const text = bomb.repeat(20_000 / bomb.length);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const before = process.cpuUsage().user;
      citationsInText(text, resolvable);
      best = Math.min(best, (process.cpuUsage().user - before) / 1_000);
    }
    // 10 ms is what it may take; the rest is for a machine that does other things.
    expect(best, bomb).toBeLessThan(30);
  }
});
