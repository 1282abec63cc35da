import { describe, expect, it } from "vitest";
import { escapeMarkdown, quoteInMarkdown, writeMarkdown } from "../../src/export/markdown.ts";
import { compiled } from "../compiled.ts";
import { HOSTILE, hostileDocument, quotationIn, RELEASE, wholeOf } from "./a-whole.ts";

const paragraphs = compiled.texts.en ?? [];

describe("the declaration as Markdown", () => {
  const file = writeMarkdown(wholeOf(compiled));
  const blocks = file.trimEnd().split("\n\n");

  it("names its release in a comment on its first line", () => {
    expect(blocks[0]).toBe(`<!-- A/RES/S-32/1 (en), from https://example.org/s-32-1, release ${RELEASE} -->`);
  });

  it("has every paragraph under its heading, each a block, with its number and its footnotes' marks", () => {
    const sections = compiled.entry.sections.map(({ title }) => title);
    expect(blocks.filter((block) => block.startsWith("## "))).toEqual(sections.map((title) => `## ${title}`));
    const text = blocks.slice(3, -6).filter((block) => !block.startsWith("#"));
    const bare = text.map((block) => block.replace(/^\d+\. /, "").replace(/\[\^\d+\]/g, ""));
    expect(bare).toEqual(paragraphs.map((paragraph) => paragraph.text));
    expect(blocks).toContain(`16. ${paragraphs.find(({ id }) => id === "16")?.text}`);
    expect(blocks[3]).toContain("United Nations Convention against Corruption,[^1] are assembled");
  });

  it("has the footnotes at its end, with their italics", () => {
    expect(blocks.at(-6)).toBe("[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.");
    expect(blocks.at(-1)).toBe("[^6]: A/75/810, annex.");
  });
});

describe("a passage as Markdown", () => {
  it("is a block quote, its citation and its footnotes", () => {
    const [quote, citation, note, ...rest] = quoteInMarkdown([quotationIn(compiled, "62")]).split("\n\n");
    expect(quote).toBe(`> ${paragraphs.find(({ id }) => id === "62")?.text}[^6]`);
    expect(citation).toBe(
      "— [General Assembly resolution S-32/1, annex, para. 62](https://example.org/s-32-1/62)",
    );
    expect(note).toBe("[^6]: A/75/810, annex.\n");
    expect(rest).toEqual([]);
  });

  it("is one block quote where it is a range", () => {
    const [quote = ""] = quoteInMarkdown([quotationIn(compiled, "16-17")]).split("\n\n");
    expect(quote.split("\n").map((line) => line.slice(0, 2))).toEqual(["> ", ">", "> "]);
  });

  it("keeps the footnotes of two languages apart", () => {
    const quotation = quotationIn(compiled, "62");
    const text = quoteInMarkdown([quotation, { ...quotation, language: "fr" }]);
    for (const label of ["[^en-6]", "[^fr-6]", "[^en-6]:", "[^fr-6]:"]) expect(text).toContain(label);
  });
});

describe("Markdown's signs in a text", () => {
  it.each([
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"],
    ["<b>&amp;&#60; & co", "\\<b\\>\\&amp;\\&#60; & co"],
    ["a | b ~~c~~ $d$ \\e", "a \\| b \\~\\~c\\~\\~ \\$d\\$ \\\\e"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["=== ", "\\=== "],
    ["--- ", "\\--- "],
    ["> quote", "\\> quote"],
    ["16. item", "16\\. item"],
    ["16) item", "16\\) item"],
    ["    code", "code"],
    ["a\n\n# b\r\n- c", "a # b - c"],
    ["a\u0000b\u001bc\uD800d", "a\uFFFDb\uFFFDc\uFFFDd"],
    ["anti-corruption, 2030; S-32/1 (2021)", "anti-corruption, 2030; S-32/1 (2021)"],
    ["evidence‑based\u00A0work", "evidence‑based\u00A0work"],
  ])("are shown as they are: %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it("mean something at the beginning of a line only", () => {
    expect(escapeMarkdown("- a", false)).toBe("- a");
    expect(escapeMarkdown("1. a", false)).toBe("1. a");
  });
});

describe("a hostile document as Markdown", () => {
  const file = writeMarkdown(wholeOf(hostileDocument()));

  it("has as many lines as it has blocks", () => {
    const lines = file.trimEnd().split("\n");
    expect(lines.filter((_, index) => index % 2 === 1)).toEqual(
      lines.filter((_, index) => index % 2 === 1).map(() => ""),
    );
    expect(lines).toHaveLength(8 * 2 - 1);
  });

  it("has no tag, no link and no comment but its own", () => {
    const [comment = "", ...lines] = file.split("\n");
    expect(comment).toMatch(/^<!-- (?:(?!--).)* -->$/);
    const unescaped = lines.join("\n").replace(/\\[!-/:-@[-`{-~]/g, "");
    expect(unescaped.match(/[<>`|~$]/g)).toBeNull();
    expect(unescaped.match(/\[[^\]]*\]/g)).toEqual(["[^1]", "[^2]", "[^1]", "[^2]"]);
  });

  it("cannot leave a passage's block quote or its link", () => {
    const quotation = quotationIn(hostileDocument(), "1");
    const lines = quoteInMarkdown([
      { ...quotation, citation: { text: HOSTILE, html: "", url: "https://x/1(a) b)<c>\n" } },
    ]).split("\n");
    expect(lines[0]?.startsWith("> \\# ")).toBe(true);
    expect(lines[1]).toBe("");
    expect(lines[2]).toMatch(/^— \[.*\]\(https:\/\/x\/1%28a%29%20b%29%3Cc%3E%20\)$/);
  });
});
