import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";

/** A part of the document under one heading. */
export const Section = noun(
  "Section",
  z.object({
    id: documented(z.string(), "The heading’s slug, which is its address.", "preventive-measures"),
    title: documented(z.string(), "The heading, as the source has it.", "Preventive measures"),
    paragraphs: documented(z.array(z.string()), "The addresses of its paragraphs, in order.", [
      "1",
      "2",
      "3",
    ]),
  }),
  "A part of the document under one heading.",
);
export type Section = z.infer<typeof Section>;
