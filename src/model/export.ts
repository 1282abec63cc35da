import * as z from "zod/mini";
import { Document } from "./document.ts";
import { documented, noun } from "./documented.ts";
import { Paragraph } from "./paragraph.ts";

/** A document with everything that is in it. */
export const DocumentExport = noun(
  "DocumentExport",
  z.extend(Document, {
    paragraphs: documented(
      z.array(Paragraph),
      "All of its paragraphs, in order, with their footnotes and references, and the acts in their sentences.",
    ),
  }),
  "A document with everything that is in it, to take along.",
);
export type DocumentExport = z.infer<typeof DocumentExport>;
