import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";

/** An annex of a document: a text of its own, with addresses of its own. */
export const Annex = noun(
  "Annex",
  z.object({
    id: documented(z.string(), "What the addresses in it begin with, before a slash.", "annex", "annex-2"),
    heading: documented(z.string(), "What the source calls it.", "Annex II"),
    title: documented(
      z.nullable(z.string()),
      "Its title; null where it has none.",
      "Terms of reference of the group",
    ),
    paragraphs: documented(z.array(z.string()), "The addresses of its paragraphs, in order.", [
      "annex/1",
      "annex/2",
    ]),
  }),
  "An annex of a document.",
);
export type Annex = z.infer<typeof Annex>;
