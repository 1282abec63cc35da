import * as z from "zod/mini";
import { documented } from "../model/documented.ts";

/** The parameter that everything under a document takes. */
export const inLanguage = {
  lang: z.optional(
    documented(
      z.string().check(z.maxLength(100)),
      "The language of the text: one of the document’s `languages`. The first of these where it is not given.",
      "en",
    ),
  ),
};
