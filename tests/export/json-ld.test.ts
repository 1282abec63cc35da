import { describe, expect, it } from "vitest";
import { quoteInJsonLd } from "../../src/export/json-ld.ts";
import { compiled } from "../compiled.ts";
import { HOSTILE, hostileDocument, quotationIn } from "./a-whole.ts";

describe("a passage as JSON-LD", () => {
  it("is a Quotation of schema.org, part of the document", () => {
    expect(JSON.parse(quoteInJsonLd([quotationIn(compiled, "16.2")]))).toEqual({
      "@context": "https://schema.org",
      "@type": "Quotation",
      "@id": "https://example.org/s-32-1/16.2",
      url: "https://example.org/s-32-1/16.2",
      text: (compiled.texts.en ?? []).find(({ id }) => id === "16")?.sentences[1]?.text,
      inLanguage: "en",
      citation: "General Assembly resolution S-32/1, annex, para. 16, second sentence",
      creator: { "@type": "Organization", name: "United Nations General Assembly" },
      isPartOf: {
        "@type": "CreativeWork",
        "@id": "https://example.org/s-32-1",
        url: "https://example.org/s-32-1",
        name: compiled.entry.title,
        identifier: "A/RES/S-32/1",
        creator: { "@type": "Organization", name: "United Nations General Assembly" },
        dateCreated: "2021-06-02",
        datePublished: "2021-06-07",
        publisher: { "@type": "Organization", name: "United Nations" },
        sameAs: "https://undocs.org/en/A/RES/S-32/1",
      },
    });
  });

  it("is a graph where there are several languages", () => {
    const quotation = quotationIn(compiled, "16");
    const json = JSON.parse(quoteInJsonLd([quotation, { ...quotation, language: "fr" }]));
    expect(json["@context"]).toBe("https://schema.org");
    expect(json["@graph"].map(({ inLanguage }: { inLanguage: string }) => inLanguage)).toEqual(["en", "fr"]);
  });

  it("can stand in a page's script element whatever the text is", () => {
    const json = quoteInJsonLd([quotationIn(hostileDocument(), "1")]);
    expect(json).not.toContain("<");
    expect(JSON.parse(json).text).toBe(HOSTILE);
  });
});
