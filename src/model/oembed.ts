import * as z from "zod/mini";
import { address, documented, noun } from "./documented.ts";

/** What a passage looks like on another site: oEmbed 1.0, type `rich`; a whole document is a `link`. */
export const OEmbed = noun(
  "OEmbed",
  z.object({
    version: z.literal("1.0"),
    type: documented(
      z.enum(["rich", "link"]),
      "`link` for a document as a whole, which has no `html`.",
      "rich",
    ),
    title: documented(z.string(), "The citation.", "General Assembly resolution S-32/1, annex, para. 16"),
    provider_name: documented(z.string(), "Who provides it.", "Common Commitment"),
    provider_url: address("The site.", "https://example.org/"),
    cache_age: documented(z.int(), "How many seconds it may be kept.", 86_400),
    html: z.optional(
      documented(
        z.string(),
        "The words and their citation as a `blockquote`, which shows where sanitizers take away the element around it, and after it an `iframe` with the same; no script.",
        "<oembed-fallback hidden><blockquote><p>We reject corruption.</p></blockquote></oembed-fallback><iframe></iframe>",
      ),
    ),
    width: z.optional(
      documented(z.int(), "A width in pixels; in `html` it is as wide as there is room.", 600),
    ),
    height: z.optional(documented(z.int(), "Its height in pixels, at that width.", 320)),
  }),
  "A passage for embedding, as oEmbed 1.0 has it.",
);
export type OEmbed = z.infer<typeof OEmbed>;
