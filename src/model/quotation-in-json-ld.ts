import * as z from "zod/mini";
import { address, documented, noun } from "./documented.ts";

const Organization = z.object({ "@type": z.literal("Organization"), name: z.string() });

const Context = documented(z.literal("https://schema.org"), "Whose words these are.", "https://schema.org");

/** A passage in the words of schema.org. */
export const SchemaOrgQuotation = noun(
  "SchemaOrgQuotation",
  z.object({
    "@context": z.optional(Context),
    "@type": z.literal("Quotation"),
    "@id": address("The permalink.", "https://example.org/s-32-1/16"),
    url: address("The permalink.", "https://example.org/s-32-1/16"),
    text: documented(z.string(), "The passage’s words.", "We will provide …"),
    inLanguage: documented(z.string(), "Their language, as a BCP 47 tag.", "en"),
    citation: documented(
      z.string(),
      "The citation, in the default style.",
      "General Assembly resolution S-32/1, annex, para. 16",
    ),
    creator: Organization,
    isPartOf: z.object({
      "@type": z.literal("CreativeWork"),
      "@id": address("The document’s page.", "https://example.org/s-32-1"),
      url: address("The document’s page.", "https://example.org/s-32-1"),
      name: documented(z.string(), "Its title.", "Our common commitment to effectively …"),
      identifier: documented(z.string(), "Its symbol.", "A/RES/S-32/1"),
      creator: Organization,
      dateCreated: documented(z.string(), "The day of its adoption.", "2021-06-02"),
      datePublished: documented(z.string(), "The day of its publication.", "2021-06-07"),
      publisher: Organization,
      sameAs: address("Where it was published.", "https://undocs.org/en/A/RES/S-32/1"),
    }),
  }),
  "A passage in the words of schema.org.",
);
export type SchemaOrgQuotation = z.infer<typeof SchemaOrgQuotation>;

/** A passage as JSON-LD 1.1: one quotation, or a graph of one in each language. */
export const QuotationInJsonLd = noun(
  "QuotationInJsonLd",
  z.union([SchemaOrgQuotation, z.object({ "@context": Context, "@graph": z.array(SchemaOrgQuotation) })]),
  "A passage as JSON-LD: one quotation, or, where several languages were asked for, a graph of one in each.",
);
