import { describe, expect, it } from "vitest";
import { prepareDocument } from "../../../src/quote/compare.ts";
import { wordingOf } from "../../../src/quote/comparing/languages/index.ts";
import type { SourceParagraph } from "../../../src/quote/comparing/source.ts";
import { unquotedBeside } from "../../../src/quote/comparing/unquoted.ts";
import { judgePaste } from "../../../src/quote/pasting/judge-paste.ts";
import { compiled } from "../../compiled.ts";

const paragraphs = compiled.texts.en ?? [];

/** What a quotation of the declaration leaves beside it, each as "after where appropriate"; a part that it has is told. */
function besideQuotation(quotation: string): string[] {
  const { entry } = compiled;
  const document = { prepared: prepareDocument(paragraphs, entry), resolvable: { ...entry, paragraphs } };
  return told(unquotedBeside(judgePaste(quotation, document), paragraphs, wordingOf("en")));
}

function told(found: ReturnType<typeof unquotedBeside>): string[] {
  return found.map(({ side, text, isCut }) => `${isCut ? "cut " : ""}${side} ${text}`);
}

/** The same of words of a text that nobody annotated. */
function besideWords(text: string, quoted: string, language = "en"): string[] {
  const start = text.indexOf(quoted);
  const derived = { start: 0, end: text.length, qualifiers: [], derived: true as const };
  const paragraph: SourceParagraph = {
    id: "1",
    text,
    sentences: [{ id: "1.1", start: 0, end: text.length, acts: [derived] }],
    footnotes: [],
  };
  const place = { paragraph: "1", through: null, start, end: start + quoted.length };
  return told(unquotedBeside(place, [paragraph], wordingOf(language)));
}

const REGISTRIES =
  "promoting beneficial ownership disclosures and transparency, such as through appropriate registries";
const WHERE = "where consistent with the fundamental principles of domestic legal systems";

describe("what stands beside a quotation and qualifies it", () => {
  it.each([
    [
      "begins after one qualifier and stops before another",
      REGISTRIES,
      ["before making efforts", `after ${WHERE}`],
    ],
    [
      "breaks off in the middle of one",
      `${REGISTRIES}, where consistent with the fundamental principles`,
      ["before making efforts", `cut after ${WHERE}`],
    ],
    [
      "begins in the middle of one",
      "to provide a safe and adequate environment to journalists",
      ["cut before strive to"],
    ],
    [
      "begins after “strive to”",
      "provide a safe and adequate environment to journalists",
      ["before strive to"],
    ],
    [
      "leaves out one inside, as its omissions say, and one after",
      `We commit … ${REGISTRIES}`,
      [`after ${WHERE}`],
    ],
    ["begins after a negation", "country is free of corruption", ["before no"]],
    ["is the qualifier and nothing else", WHERE, []],
    ["is a part of the qualifier", "the fundamental principles of domestic legal systems", []],
    ["has the qualifier in it", "strive to provide a safe and adequate environment", []],
  ])("is told of one that %s", (_, quotation, expected) => {
    expect(besideQuotation(quotation)).toEqual(expected);
  });

  it("is nothing of a whole paragraph, or of a whole sentence", () => {
    for (const { id, text, sentences } of paragraphs) {
      const place = { paragraph: id, through: null };
      expect(unquotedBeside({ ...place, start: 0, end: text.length }, paragraphs, wordingOf("en"))).toEqual(
        [],
      );
      for (const { start, end } of sentences)
        expect(unquotedBeside({ ...place, start, end }, paragraphs, wordingOf("en"))).toEqual([]);
    }
  });

  it("is told of a whole act whose qualifier stands elsewhere in its sentence", () => {
    const act = paragraphs
      .flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts))
      .find(({ id }) => id === "21.1c");
    const { paragraph = "", start = 0, end = 0 } = act ?? {};
    expect(
      told(unquotedBeside({ paragraph, through: null, start, end }, paragraphs, wordingOf("en"))),
    ).toEqual([
      "before within our means",
      "before in accordance with the fundamental principles of domestic law",
    ]);
  });

  it("is told at both ends of a range of paragraphs", () => {
    const [first, last] = ["31", "32"].map((id) => paragraphs.find((paragraph) => paragraph.id === id));
    const start = first?.text.indexOf("provide") ?? 0;
    const whole = { paragraph: "31", through: "32", end: last?.text.length ?? 0 };
    expect(told(unquotedBeside({ ...whole, start }, paragraphs, wordingOf("en")))).toEqual([
      "before strive to",
    ]);
    expect(told(unquotedBeside({ ...whole, start: 0 }, paragraphs, wordingOf("en")))).toEqual([]);
  });

  it("is told of acts that nobody read by what a language softens with, next to the quotation", () => {
    const text =
      "Requests the Secretary-General, within existing resources, to report on progress, as appropriate, and to convene a meeting; and not to delay";
    expect(besideWords(text, "to report on progress")).toEqual([
      "before within existing resources",
      "after as appropriate",
    ]);
    expect(besideWords(text, "to convene a meeting")).toEqual([]);
    expect(besideWords(text, text)).toEqual([]);
  });

  it("is a negation in the same clause, and none in what the sentence goes on to", () => {
    expect(besideWords("Recognizing that crime does not pay and never will", "crime does")).toEqual([
      "after not",
    ]);
    expect(besideWords("Noting that no State is free of it", "State is free of it")).toEqual(["before no"]);
    expect(
      besideWords("We will promote transparency and not tolerate secrecy", "We will promote transparency"),
    ).toEqual([]);
    expect(besideWords("Welcomes the report. No State objected", "Welcomes the report")).toEqual([]);
  });

  it("is known in other languages, and nothing where a language is not", () => {
    const text = "Prie les États de publier, selon qu’il convient, les registres";
    expect(besideWords(text, "les registres", "fr")).toEqual(["before selon qu’il convient"]);
    expect(besideWords("Requests States, as appropriate, to publish", "to publish", "tlh")).toEqual([]);
  });
});
