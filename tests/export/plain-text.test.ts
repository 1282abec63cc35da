import { describe, expect, it } from "vitest";
import { quoteInPlainText, writePlainText } from "../../src/export/plain-text.ts";
import { asLine } from "../../src/export/text-pieces.ts";
import { compiled } from "../compiled.ts";
import { HOSTILE, hostileDocument, quotationIn, RELEASE, wholeOf } from "./a-whole.ts";

const paragraphs = compiled.texts.en ?? [];

describe("the declaration as plain text", () => {
  const blocks = writePlainText(wholeOf(compiled)).trimEnd().split("\n\n");

  it("names its release on its first line", () => {
    expect(blocks[0]).toBe(`A/RES/S-32/1 (en), from https://example.org/s-32-1, release ${RELEASE}`);
  });

  it("has every paragraph and heading in the order of the text, and the footnotes at the end", () => {
    const titles = compiled.entry.sections.map(({ title }) => title);
    const text = blocks.slice(3, -6).filter((block) => !titles.includes(block));
    const bare = text.map((block) => block.replace(/^\d+\. /, "").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, ""));
    expect(bare).toEqual(paragraphs.map((paragraph) => paragraph.text));
    expect(blocks.filter((block) => titles.includes(block))).toEqual(titles);
    expect(blocks.indexOf("Preventive measures")).toBe(3 + 14);
    expect(blocks.at(-6)).toBe("¹ United Nations, Treaty Series, vol. 2349, No. 42146.");
  });
});

describe("a passage as plain text", () => {
  it("is its words, its footnotes and its citation", () => {
    const [text, note, citation] = quoteInPlainText([quotationIn(compiled, "62")]).split("\n\n");
    expect(text).toBe(`${paragraphs.find(({ id }) => id === "62")?.text}⁶`);
    expect(note).toBe("⁶ A/75/810, annex.");
    expect(citation).toBe(
      "General Assembly resolution S-32/1, annex, para. 62\nhttps://example.org/s-32-1/62\n",
    );
  });

  it("has nothing but words where there is no footnote", () => {
    const blocks = quoteInPlainText([quotationIn(compiled, "16.2")]).split("\n\n");
    expect(blocks[0]).toBe(paragraphs.find(({ id }) => id === "16")?.sentences[1]?.text);
    expect(blocks).toHaveLength(2);
  });

  it("cannot begin a block of its own", () => {
    expect(writePlainText(wholeOf(hostileDocument())).trimEnd().split("\n\n")).toHaveLength(8);
    const [text, ...rest] = quoteInPlainText([quotationIn(hostileDocument(), "1")]).split("\n\n");
    const line = asLine(HOSTILE);
    expect(text).toBe(`${line.slice(0, 10)}²${line.slice(10)}`);
    expect(rest).toHaveLength(2);
  });
});
