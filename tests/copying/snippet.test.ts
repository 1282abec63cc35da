import { describe, expect, it } from "vitest";
import { Passage } from "../../src/model/passage.ts";
import { quotationOf, snippetOf } from "../../src/widgets/quote/actions.ts";

const passage = (further: object = {}): Passage =>
  Passage.parse({
    id: "16.2a",
    type: "act",
    document: "s-32-1",
    language: "en",
    text: "will",
    citation: { text: "Resolution, para. 16", html: "", url: "https://example.org/s-32-1/16.2a" },
    links: { self: "https://example.org/", html: "https://example.org/", document: "https://example.org/" },
    release: "0",
    paragraph: "16",
    sentence: "16.2",
    start: 3,
    end: 7,
    cut: { start: true, end: true },
    kind: "commitment",
    verb: "act",
    actor: "states",
    addressees: [],
    themes: [],
    qualifiers: [],
    ...further,
  });

describe("the HTML to embed that a widget gives", () => {
  it("names the document and the language of the words where they are not the usual ones", () => {
    expect(snippetOf(passage({ document: "a-res-79-226", language: "ar" }), "https://example.org")).toContain(
      '<commitment-quote ref="16.2a" document="a-res-79-226" text-lang="ar"><blockquote cite="https://example.org/s-32-1/16.2a" lang="ar" dir="rtl" translate="no">',
    );
    expect(snippetOf(passage(), "https://example.org")).toContain(
      '<commitment-quote ref="16.2a"><blockquote',
    );
  });

  it("takes nothing for HTML that the API answered, and no address that is none of the web", () => {
    const citation = { text: "<b>bold</b>", html: "<script>", url: "javascript:alert(1)" };
    const snippet = snippetOf(passage({ text: "<img src=x>", citation }), "https://example.org");
    expect(snippet).not.toMatch(/<img|<b>|<script>|javascript:/);
    expect(snippet).toContain("<p>&#60;img src=x&#62;</p>");
  });
});

describe("the quotation that a widget copies", () => {
  it("shows where its sentence begins before it and goes on after it", () => {
    expect(quotationOf(passage()).text).toBe(
      "“… will …” — Resolution, para. 16\nhttps://example.org/s-32-1/16.2a",
    );
  });

  it("shows nothing of that where an API of another version does not say", () => {
    const { cut: _, ...older } = passage() as Extract<Passage, { type: "act" }>;
    expect(quotationOf(older as Passage).text).toMatch(/^“will” —/);
  });
});
