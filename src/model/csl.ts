import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";

const day = (description: string, ...parts: number[]) =>
  documented(z.object({ "date-parts": z.array(z.array(z.int())) }), description, { "date-parts": [parts] });

/** An item of CSL-JSON, as far as a resolution needs it. */
export const CslItem = noun(
  "CslItem",
  z.object({
    id: documented(z.string(), "The key of the item.", "s-32-1_16"),
    type: z.literal("report"),
    author: documented(z.array(z.object({ literal: z.string() })), "The body that adopted it.", [
      { literal: "United Nations General Assembly" },
    ]),
    title: documented(z.string(), "The document’s title.", "Our common commitment to effectively …"),
    genre: documented(z.string(), "What kind of report it is.", "Resolution"),
    number: documented(z.string(), "The document’s symbol.", "A/RES/S-32/1"),
    publisher: documented(z.string(), "Who published it.", "United Nations"),
    issued: day("The day of its adoption.", 2021, 6, 2),
    accessed: z.optional(day("The day of access, where `accessed` named one.", 2026, 11, 23)),
    language: documented(z.string(), "The language of the text, as a BCP 47 tag.", "en"),
    URL: documented(z.string(), "The permalink.", "https://example.org/s-32-1/16"),
  }),
  "A citation as an item of CSL-JSON, for reference managers.",
);
export type CslItem = z.infer<typeof CslItem>;

/** What reference managers read: a list, of the one item. */
export const CslItems = noun("CslItems", z.array(CslItem), "CSL-JSON: a list with one item.");
