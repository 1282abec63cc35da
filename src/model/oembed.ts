import * as z from "zod/mini";
import { address, documented, noun } from "./documented.ts";

/** What a passage looks like on another site: oEmbed 1.0, type `rich`. */
export const OEmbed = noun(
  "OEmbed",
  z.object({
    version: z.literal("1.0"),
    type: z.literal("rich"),
    title: documented(z.string(), "The citation.", "General Assembly resolution S-32/1, annex, para. 16"),
    provider_name: documented(z.string(), "Who provides it.", "Common Commitment"),
    provider_url: address("The site.", "https://example.org/"),
    cache_age: documented(z.int(), "How many seconds it may be kept.", 86_400),
    html: documented(
      z.string(),
      "The words and their citation as a `blockquote`, and after it an `iframe` with the same; no script.",
      "<blockquote><p>We reject corruption.</p></blockquote><iframe></iframe>",
    ),
    width: documented(z.int(), "The width of the `iframe` in pixels.", 600),
    height: documented(z.int(), "Its height in pixels.", 320),
  }),
  "A passage for embedding, as oEmbed 1.0 has it.",
);
export type OEmbed = z.infer<typeof OEmbed>;
