import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { quoteInHtml } from "../../src/export/html.ts";
import { asLine } from "../../src/export/text-pieces.ts";
import { compiled } from "../compiled.ts";
import { HOSTILE, hostileDocument, quotationIn } from "./a-whole.ts";
import { elements, readXml, textOf } from "./xml.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // Void elements end with a slash, so that the page is XML too.
  rules: {
    "void-style": ["error", { style: "selfclose" }],
    "no-trailing-whitespace": "off",
    "long-title": "off",
  },
});

const PASSAGES = ["16", "16.2", "16.2a", "16-18", "preamble-1", "preamble-6", "asset-recovery"];

describe("a passage as HTML", () => {
  it.each(PASSAGES)("is a valid document: %s", async (address) => {
    const report = await validator.validateString(quoteInHtml([quotationIn(compiled, address)]));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it("quotes the words, and cites them beneath", async () => {
    const page = await readXml(quoteInHtml([quotationIn(compiled, "62")]));
    const [quote] = elements(page, "blockquote");
    const [cite] = elements(page, "cite");
    const source = (compiled.texts.en ?? []).find(({ id }) => id === "62");
    expect(quote?.attributes).toMatchObject({ cite: "https://example.org/s-32-1/62", lang: "en" });
    expect(quote && textOf(quote, "sup").trim()).toBe(source?.text);
    expect(cite && textOf(cite)).toBe("General Assembly resolution S-32/1, annex, para. 62");
  });

  it("links each footnote with its mark", async () => {
    const page = await readXml(quoteInHtml([quotationIn(compiled, "preamble-6")]));
    const marks = elements(page, "sup").flatMap((mark) => elements(mark, "a"));
    const notes = elements(page, "li");
    expect(marks.map((mark) => mark.attributes.href)).toEqual(notes.map((note) => `#${note.attributes.id}`));
    expect(notes.map((note) => textOf(note))).toEqual([
      "General Assembly resolution 70/1.",
      "General Assembly resolution 69/313, annex.",
    ]);
  });

  it("says which way a language runs", () => {
    const quotation = quotationIn(compiled, "16");
    const page = quoteInHtml([quotation, { ...quotation, language: "ar" }]);
    expect(page).toContain('lang="ar" dir="rtl"');
    expect(page.match(/dir=/g)).toHaveLength(1);
  });

  it("lets no hostile text become markup", async () => {
    const quotation = quotationIn(hostileDocument(), "1");
    const html = quoteInHtml([
      { ...quotation, citation: { text: HOSTILE, html: "", url: 'https://x/"><script>alert(1)</script>' } },
    ]);
    expect(html).not.toMatch(/<script|<!--/);
    const page = await readXml(html);
    expect(elements(page, "p").map((p) => textOf(p, "sup"))).toEqual([asLine(HOSTILE)]);
    expect(elements(page, "title").map((title) => textOf(title))).toEqual([asLine(HOSTILE)]);
    expect(elements(page, "blockquote")[0]?.attributes.cite).toBe('https://x/"><script>alert(1)</script>');
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
