import * as z from "zod/mini";
import { Act } from "./act.ts";
import { inDocument } from "./document.ts";
import { address, count, documented, name, noun, otherNames, vocabularyId } from "./documented.ts";
import { Paragraph } from "./paragraph.ts";

const UncacMatch = z
  .string()
  .check(
    z.regex(
      /^uncac:(?:art\. (?:[1-9]|[1-6]\d|7[01])(?:\([1-9a-z]\d?\))*|chapter (?:I|II|III|IV|V|VI|VII|VIII))$/,
      "an article or chapter of the Convention, such as “uncac:art. 52(5)” or “uncac:chapter V”",
    ),
  );

const SdgMatch = z
  .string()
  .check(
    z.regex(
      /^sdg:(?:[1-9]|1[0-7])(?:\.(?:[1-9]\d?|[a-d]))?$/,
      "a Sustainable Development Goal or a target of one, such as “sdg:16” or “sdg:16.5”",
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

/** How often a theme is spoken of, in all documents together. What speaks of a narrower theme speaks of it too. */
export const ThemeCounts = z.object({
  paragraphs: count("Paragraphs with an act that speaks of it, or of a narrower theme.", 4),
  acts: count("Acts that speak of it, or of a narrower theme.", 7),
  commitments: count("The commitments among these.", 5),
  calls: count("The calls among these.", 1),
  recognitions: count("The recognitions among these.", 1),
});
export type ThemeCounts = z.infer<typeof ThemeCounts>;

/** A subject that acts speak of. */
export const Theme = noun(
  "Theme",
  z.object({
    id: vocabularyId("The theme’s id.", "beneficial-ownership"),
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
      self: address(
        "The theme, with the paragraphs and acts that speak of it.",
        "https://example.org/v1/themes/beneficial-ownership",
      ),
    }),
  }),
  "A subject that acts speak of.",
);
export type Theme = z.infer<typeof Theme>;

/** A paragraph that speaks of a theme, without its parts: the acts stand beside it. */
export const ThemeParagraph = noun(
  "ThemeParagraph",
  z.extend(
    z.pick(Paragraph, {
      id: true,
      number: true,
      kind: true,
      section: true,
      text: true,
      themes: true,
      citation: true,
      links: true,
    }),
    inDocument,
  ),
  "A paragraph that speaks of a theme.",
);
export type ThemeParagraph = z.infer<typeof ThemeParagraph>;

/** An act that speaks of a theme. */
export const ThemeAct = noun("ThemeAct", z.extend(Act, inDocument), "An act that speaks of a theme.");
export type ThemeAct = z.infer<typeof ThemeAct>;

/** A theme, and where it is spoken of. */
export const ThemeInText = noun(
  "ThemeInText",
  z.extend(Theme, {
    paragraphs: documented(
      z.array(ThemeParagraph),
      "The paragraphs that speak of it or of a narrower theme, document by document, in the order of the text: the first 100. The rest is to be had from `/v1/{document}/paragraphs?theme=`.",
    ),
    acts: documented(
      z.array(ThemeAct),
      "The acts that speak of it or of a narrower theme, in the same order: the first 100. The rest is to be had from `/v1/{document}/acts?theme=`.",
    ),
  }),
  "A theme, with the paragraphs and acts that speak of it.",
);
export type ThemeInText = z.infer<typeof ThemeInText>;

/**
 * The ids of a theme and of all themes that it is a part of, however far up. What speaks of a theme speaks of these.
 *
 * @param themes the vocabulary; a theme that it does not have stands alone. The compiler refuses a cycle.
 */
export function withBroader(id: string, themes: readonly Pick<Theme, "id" | "broader">[]): string[] {
  const broader = themes.find((theme) => theme.id === id)?.broader;
  return broader === undefined ? [id] : [id, ...withBroader(broader, themes)];
}
