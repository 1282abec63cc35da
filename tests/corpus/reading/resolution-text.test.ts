import { describe, expect, it } from "vitest";
import { readResolutionText } from "../../../src/corpus/reading/resolution-text.ts";
import { divideIntoSentences } from "../../../src/corpus/reading/sentences.ts";
import { writeBack } from "../../../src/corpus/reading/write-back.ts";
import { bytes, expectation, headings, source } from "./source.ts";

const reading = readResolutionText(bytes(source), expectation);

describe("the source of S-32/1, read", () => {
  it("is the same file again, byte for byte, when every piece is put back", () => {
    expect(Buffer.from(writeBack(reading)).equals(Buffer.from(source))).toBe(true);
  });

  it("has 14 preamble paragraphs and 86 operative ones, numbered without a gap", () => {
    const numbers = (kind: string) =>
      reading.paragraphs.filter((p) => p.kind === kind).map(({ number }) => number);
    expect(numbers("preamble")).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect(numbers("operative")).toEqual(Array.from({ length: 86 }, (_, index) => index + 1));
  });

  it("has 7 sections that hold every operative paragraph once", () => {
    expect(reading.sections.map(({ id }) => id)).toEqual(headings.map(({ id }) => id));
    expect(reading.sections.flatMap(({ paragraphs }) => paragraphs)).toEqual(
      Array.from({ length: 86 }, (_, index) => String(index + 1)),
    );
  });

  it("has no page furniture in a paragraph", () => {
    for (const { text } of reading.paragraphs) {
      expect(text).not.toMatch(/[⁰¹²³⁴⁵⁶⁷⁸⁹*\n\t]| {2}|^\s|\s$|^\d+\. |Treaty Series/u);
      expect(text).toMatch(/\.$/u);
      for (const { title } of reading.sections) expect(text).not.toBe(title);
    }
  });

  it.each([
    ["5", "and we will implement policies for the effective operation of those institutions"],
    ["27", "We recognize the contribution that multilateral commitments make to this end"],
    ["preamble-13", "contained in the Convention against Corruption and in the Organized Crime Convention"],
    ["preamble-7", "and we will uphold the purposes and principles"],
  ])("makes paragraph %s whole again where a page broke it", (id, words) => {
    expect(reading.paragraphs.find((paragraph) => paragraph.id === id)?.text).toContain(words);
  });

  it.each([
    [1, "preamble-1", "Corruption,", "United Nations, Treaty Series, vol. 2349, No. 42146."],
    [2, "preamble-6", "Sustainable Development,", "General Assembly resolution 70/1."],
    [3, "preamble-6", "Financing for Development,", "General Assembly resolution 69/313, annex."],
    [
      4,
      "preamble-7",
      "Transnational Organized Crime,",
      "United Nations, Treaty Series, vol. 2225, No. 39574.",
    ],
    [5, "27", "other documents", "These documents include"],
    [6, "62", "for Achieving the 2030 Agenda.", "A/75/810, annex."],
  ])("knows where the mark of footnote %d stood", (number, id, before, text) => {
    const paragraph = reading.paragraphs.find((candidate) => candidate.id === id);
    const footnote = paragraph?.footnotes.find((candidate) => candidate.number === number);
    expect(paragraph?.text.slice(0, footnote?.at).endsWith(before)).toBe(true);
    expect(footnote?.text.startsWith(text)).toBe(true);
  });

  it("knows what a footnote sets in italics", () => {
    const [footnote] = reading.paragraphs[0]?.footnotes ?? [];
    const words = footnote?.emphasis.map(({ start, end }) => footnote.text.slice(start, end));
    expect(words).toEqual(["Treaty Series"]);
  });

  it("reads running heads and page numbers as furniture, and writes them back", () => {
    const marked = source.replace(
      "\n\nuphold the purposes",
      "\n\n2/15\n21-07296\n\nA/RES/S-32/1\n\nuphold the purposes",
    );
    const again = readResolutionText(bytes(marked), expectation);
    expect(again.paragraphs).toEqual(reading.paragraphs);
    expect(writeBack(again)).toBe(marked);
  });

  it("joins a compound word that the page split at its hyphen", () => {
    const split = source.replace("evidence-based and focused", "evidence-\n\nbased and focused");
    expect(readResolutionText(bytes(split), expectation).paragraphs).toEqual(reading.paragraphs);
  });
});

describe("sentences", () => {
  it("joined by one space are the paragraph", () => {
    for (const { text } of reading.paragraphs) {
      const sentences = divideIntoSentences(text, "en").map(({ start, end }) => text.slice(start, end));
      expect(sentences.join(" ")).toBe(text);
    }
  });

  it("number 184 in S-32/1", () => {
    expect(reading.paragraphs.flatMap(({ text }) => divideIntoSentences(text, "en"))).toHaveLength(184);
  });

  it.each([
    ["See United Nations, Treaty Series, vol. 2349, No. 42146. It is long.", 2],
    ["It is in arts. 15 and 16. We agree.", 2],
    ["As Mr. Smith and Dr. Jones said, e.g. Monday. Then no.", 2],
    ["It said “We will.” Then it ended.", 2],
    ["Resolution 70/1. Next.", 2],
    ["One sentence only", 1],
    ["A. Guterres spoke.", 1],
    ["(See para. 16.) And then?", 2],
    ["Does it end? It does! Yes.", 3],
  ])("of %j are %d", (text, count) => {
    expect(divideIntoSentences(text, "en")).toHaveLength(count);
  });
});
