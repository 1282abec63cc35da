import { corporateAuthor } from "../quote/citing/style.ts";
import type { Quotation } from "./quotation.ts";

/**
 * Writes quotations as JSON-LD 1.1 in the words of schema.org: each a `Quotation`, which is part of the document. A
 * `<` is written as an escape, so that the text can stand in a page's `script` element.
 */
export function quoteInJsonLd(quotations: readonly Quotation[]): string {
  const [only, ...others] = quotations.map(quotation);
  const graph = only !== undefined && others.length === 0 ? only : { "@graph": quotations.map(quotation) };
  const json = JSON.stringify({ "@context": "https://schema.org", ...graph });
  return json.replaceAll("<", "\\u003c");
}

function quotation({ document, documentUrl, language, paragraphs, citation }: Quotation): object {
  const creator = { "@type": "Organization", name: corporateAuthor(document) };
  const { publisher, url } = document.source;
  return {
    "@type": "Quotation",
    "@id": citation.url,
    url: citation.url,
    text: paragraphs.map(({ text }) => text).join("\n\n"),
    inLanguage: language,
    citation: citation.text,
    creator,
    isPartOf: {
      "@type": "CreativeWork",
      "@id": documentUrl,
      url: documentUrl,
      name: document.title,
      identifier: document.symbol,
      creator,
      dateCreated: document.adopted,
      datePublished: document.published,
      publisher: { "@type": "Organization", name: publisher },
      sameAs: url,
    },
  };
}
