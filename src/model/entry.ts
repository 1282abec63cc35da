import * as z from "zod/mini";
import { address, documented, noun } from "./documented.ts";

/** Where everything begins. */
export const Entry = noun(
  "Entry",
  z.object({
    name: documented(z.string(), "What this is.", "Common Commitment"),
    version: documented(z.string(), "The version of the interface.", "1"),
    release: documented(z.string(), "The release that readers get: a SHA-256 in hexadecimal.", "9f2c…"),
    documents: documented(
      z.array(
        z.object({
          id: documented(z.string(), "The slug in every URL of the document.", "s-32-1"),
          symbol: documented(z.string(), "Its symbol.", "A/RES/S-32/1"),
          title: documented(
            z.string(),
            "Its title.",
            "Our common commitment to effectively addressing challenges …",
          ),
          links: z.object({
            self: address("The document.", "https://example.org/v1/s-32-1"),
            html: address("The document as a page for people.", "https://example.org/s-32-1"),
          }),
        }),
      ),
      "The documents that people annotated. `links.documents` has all that there are.",
    ),
    links: z.object({
      self: address("This answer.", "https://example.org/v1"),
      documents: address("The documents that it holds.", "https://example.org/v1/documents"),
      themes: address("The subjects that acts speak of.", "https://example.org/v1/themes"),
      instruments: address("What the documents point at.", "https://example.org/v1/instruments"),
      dataPackage: address(
        "All tables, as a Frictionless data package.",
        "https://example.org/datapackage.json",
      ),
      releases: address("Which data there was when.", "https://example.org/v1/releases"),
      changes: address("What changed between.", "https://example.org/v1/changes"),
      openapi: address("What the API takes and answers, as OpenAPI 3.1.", "https://example.org/openapi.json"),
      html: address("The site, for people.", "https://example.org/"),
    }),
  }),
  "The API’s entry.",
);
export type Entry = z.infer<typeof Entry>;
