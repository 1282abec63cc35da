import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";

/** How a passage is cited in the default style, that of the United Nations. */
export const Citation = noun(
  "Citation",
  z.object({
    text: documented(
      z.string(),
      "The citation as plain text, in the default style.",
      "General Assembly resolution S-32/1, annex, para. 16",
    ),
    html: documented(
      z.string(),
      "The same as an HTML fragment, with a link to the permalink.",
      '<a href="https://example.org/s-32-1/16">General Assembly resolution S-32/1, annex, para. 16</a>',
    ),
    url: documented(z.string(), "The permalink.", "https://example.org/s-32-1/16"),
  }),
  "A citation in the default style. It does not change with the clock: the date of access is the reader’s to add.",
);
export type Citation = z.infer<typeof Citation>;
