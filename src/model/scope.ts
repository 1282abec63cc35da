import * as z from "zod/mini";
import { Body } from "./document.ts";
import { count, documented, noun } from "./documented.ts";

/** In what was looked. */
export const Scope = noun(
  "Scope",
  z.object({
    bodies: documented(z.array(Body), "The bodies whose documents were looked through."),
    from: documented(z.nullable(z.iso.date()), "When the earliest of these was adopted.", "2021-06-02"),
    to: documented(z.nullable(z.iso.date()), "When the latest was.", "2025-06-30"),
    documents: count("How many documents were looked through.", 1_316),
    complete: documented(
      z.boolean(),
      "Whether these are all that are held here in the language; false where the index of all documents could not be asked, and only some were looked through.",
      true,
    ),
  }),
  "In what was looked: the earliest here is not the earliest that there is.",
);
export type Scope = z.infer<typeof Scope>;
