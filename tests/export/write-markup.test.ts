import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asLine } from "../../src/export/text-pieces.ts";
import { asHtml, asXml, block, inline, markupComment } from "../../src/export/write-markup.ts";
import { HOSTILE } from "./a-whole.ts";
import { elements, readXml, textOf } from "./xml.ts";

describe("markup", () => {
  it("gives any text back, in elements and in attributes", async () => {
    const texts = fc.sample(fc.string({ unit: "binary", maxLength: 60 }), { numRuns: 2_000, seed: 42 });
    const written = asXml(block("all", {}, ...texts.map((text) => inline("one", { text }, text))));
    const read = elements(await readXml(written), "one");
    expect(read.map((one) => textOf(one))).toEqual(texts.map(asLine));
    expect(read.map((one) => one.attributes.text)).toEqual(texts.map(asLine));
  });

  it("puts no white space beside text", () => {
    const line = inline("p", {}, "a", inline("sup", {}, inline("b", {}, "1")), "c");
    expect(asXml(block("all", {}, line))).toBe("<all>\n  <p>a<sup><b>1</b></sup>c</p>\n</all>");
  });

  it("closes an empty element as its language does", () => {
    expect(asXml(inline("p", { a: "1", b: undefined }))).toBe('<p a="1"/>');
    expect(asHtml(inline("p", { a: "1" }))).toBe('<p a="1"></p>');
    expect(asHtml(inline("meta", { charset: "utf-8" }))).toBe('<meta charset="utf-8"/>');
  });

  it.each([HOSTILE, "--", "->", "a-", "<!-- a --> b", "--->", "\u0000"])(
    "keeps a comment closed: %j",
    (text) => {
      const comment = markupComment(text);
      expect(comment.slice(4, -3)).not.toMatch(/--|-$/);
      expect(comment.indexOf("-->")).toBe(comment.length - 3);
    },
  );
});
