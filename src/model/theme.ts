import * as z from "zod/mini";
import { address, count, documented, noun } from "./documented.ts";
import { name, otherNames, vocabularyId } from "./vocabulary.ts";

const UncacMatch = z
  .string()
  .check(
    z.regex(
      /^uncac:(?:art\. (?:[1-9]|[1-6]\d|7[01])(?:\([1-9a-z]\d?\))*|chapter (?:I|II|III|IV|V|VI|VII|VIII))$/,
      'an article or chapter of the Convention, such as "uncac:art. 52(5)" or "uncac:chapter V"',
    ),
  );

const SdgMatch = z
  .string()
  .check(
    z.regex(
      /^sdg:(?:[1-9]|1[0-7])(?:\.(?:[1-9]\d?|[a-d]))?$/,
      'a Sustainable Development Goal or a target of one, such as "sdg:16" or "sdg:16.5"',
    ),
  );

/** Where the same subject stands in the Convention and in the Sustainable Development Goals. */
export const ThemeMatches = z.object({
  uncac: documented(
    z.array(UncacMatch),
    "Articles and chapters of the United Nations Convention against Corruption.",
    ["uncac:art. 14", "uncac:art. 52"],
  ),
  sdg: documented(z.array(SdgMatch), "Sustainable Development Goals and their targets.", ["sdg:16.4"]),
});
export type ThemeMatches = z.infer<typeof ThemeMatches>;

/** How often a theme is spoken of. */
export const ThemeCounts = z.object({
  paragraphs: count("Paragraphs with an act that speaks of it.", 4),
  acts: count("Acts that speak of it.", 7),
  commitments: count("The commitments among these.", 5),
  calls: count("The calls among these.", 1),
  recognitions: count("The recognitions among these.", 1),
});
export type ThemeCounts = z.infer<typeof ThemeCounts>;

/** A subject that acts speak of. */
export const Theme = noun(
  "Theme",
  z.object({
    id: vocabularyId("The theme's id.", "beneficial-ownership"),
    label: name("Its name, as people read it.", "Beneficial ownership"),
    definition: documented(
      z.string().check(z.minLength(1, "a sentence")),
      "What belongs to it, in a sentence.",
      "It is known, and open to those who need it, who really owns and controls a company.",
    ),
    otherNames: otherNames("front companies", "shell companies"),
    broader: z.optional(documented(z.string(), "The theme that it is a part of.", "money-laundering")),
    narrower: documented(z.array(z.string()), "The themes that are parts of it.", ["illicit-enrichment"]),
    related: documented(z.array(z.string()), "Themes that a reader of this one may want too.", [
      "money-laundering",
    ]),
    matches: ThemeMatches,
    counts: ThemeCounts,
    links: z.object({
      self: address("This answer.", "https://example.org/v1/themes/beneficial-ownership"),
      html: address("The theme as a page for people.", "https://example.org/themes/beneficial-ownership"),
    }),
  }),
  "A subject that acts speak of.",
);
export type Theme = z.infer<typeof Theme>;
