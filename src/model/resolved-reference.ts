import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { documented, noun } from "./documented.ts";
import { PassageLinks } from "./passage-links.ts";

/** What a reference names, as people write references. */
export const ResolvedReference = noun(
  "ResolvedReference",
  z.object({
    ref: documented(z.string(), "The reference as it was given.", "A/RES/S-32/1, paras. 41–52"),
    address: documented(z.string(), "The canonical address that it names.", "41-52"),
    document: documented(z.string(), "The document’s id.", "s-32-1"),
    language: documented(
      z.string(),
      "The language of the document that was looked in, as a BCP 47 tag.",
      "en",
    ),
    citation: Citation,
    links: PassageLinks,
  }),
  "What a reference names.",
);
export type ResolvedReference = z.infer<typeof ResolvedReference>;
