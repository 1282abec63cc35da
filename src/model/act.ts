import * as z from "zod/mini";
import { ACT_KINDS } from "./act-kinds.ts";
import { Citation } from "./citation.ts";
import { count, documented, noun, offset } from "./documented.ts";
import { PassageLinks } from "./passage-links.ts";

/** What an act does: promise, ask, recognize, or decide. */
export const ActKind = documented(
  z.enum(ACT_KINDS),
  "What is done: something is committed to, called for, recognized, or decided by the body that speaks.",
  "commitment",
);
export type ActKind = z.infer<typeof ActKind>;

/** The ways in which a phrase softens or limits an act. `data/README.md` explains each. */
export const QualifierKind = documented(
  z.enum([
    "discretion",
    "domestic-law",
    "international-law",
    "resources",
    "effort",
    "scope",
    "voluntary",
    "possibility",
    "consideration",
    "request",
  ]),
  "In which way the phrase softens or limits the act.",
  "discretion",
);
export type QualifierKind = z.infer<typeof QualifierKind>;

/** A way in which acts are softened or limited, and how often. */
export const QualifierInTexts = noun(
  "QualifierInTexts",
  z.object({
    id: QualifierKind,
    label: documented(z.string(), "What people call it.", "Discretion"),
    definition: documented(
      z.string(),
      "How it limits an act.",
      "Leaves it to someone’s judgment of what fits.",
    ),
    examples: documented(z.array(z.string()), "Phrases of this kind.", ["as appropriate"]),
    counts: z.object({ acts: count("Acts that have such a phrase.", 30) }),
  }),
  "A way in which phrases soften or limit acts. The counts are of all documents, or of those asked for.",
);
export type QualifierInTexts = z.infer<typeof QualifierInTexts>;

/** A phrase that softens or limits an act. */
export const Qualifier = noun(
  "Qualifier",
  z.object({
    kind: QualifierKind,
    text: documented(z.string(), "The phrase, word for word.", "as appropriate"),
    start: offset("Where the phrase begins in the paragraph’s `text`.", 310),
    end: offset("Where it ends.", 324),
  }),
  "A phrase that softens or limits an act.",
);
export type Qualifier = z.infer<typeof Qualifier>;

/** A theme of an act, with the words that show it. */
export const ThemeClaim = noun(
  "ThemeClaim",
  z.object({
    id: documented(z.string(), "The theme’s id.", "beneficial-ownership"),
    text: documented(z.string(), "The words that show it.", "beneficial ownership transparency"),
    start: offset("Where these words begin in the paragraph’s `text`.", 85),
    end: offset("Where they end.", 118),
  }),
  "A theme, with the words of the text that show it.",
);
export type ThemeClaim = z.infer<typeof ThemeClaim>;

/** Whom a derived act addresses, in the words of the text. */
export const Addressee = noun(
  "Addressee",
  z.object({
    text: documented(z.string(), "The words that say who is asked.", "the Secretary-General"),
    start: offset("Where these words begin in the paragraph’s `text`.", 9),
    end: offset("Where they end.", 30),
  }),
  "Whom a derived act addresses, in the words of the text.",
);
export type Addressee = z.infer<typeof Addressee>;

/** By when the text says that it should be done. */
export const Deadline = noun(
  "Deadline",
  z.object({
    date: documented(z.string(), "The date, as precise as the text: a year, or a year and more.", "2030"),
    text: documented(z.string(), "The words that say so.", "by 2030"),
    start: offset("Where these words begin in the paragraph’s `text`.", 71),
    end: offset("Where they end.", 78),
  }),
  "By when the text says that it should be done.",
);
export type Deadline = z.infer<typeof Deadline>;

/** One thing said to be done, asked for or recognized. */
export const Act = noun(
  "Act",
  z.object({
    id: documented(z.string(), "The act’s address.", "16.2a"),
    paragraph: documented(z.string(), "The address of its paragraph.", "16"),
    sentence: documented(z.string(), "The address of its sentence.", "16.2"),
    kind: ActKind,
    verb: documented(z.string(), "The dictionary form of the verb that carries it.", "commit"),
    actor: documented(
      z.string(),
      "Who acts: an id of the actors’ vocabulary; `states` is the text’s “we”.",
      "states",
    ),
    addressees: documented(z.array(z.string()), "Who is called on or addressed: ids of actors.", ["unodc"]),
    addressee: z.optional(Addressee),
    derived: z.optional(
      documented(
        z.literal(true),
        "There where a machine derived it from the verb that opens the paragraph, and nobody read it.",
        true,
      ),
    ),
    opening: z.optional(
      documented(
        z.string(),
        "The words of the text that a derived act was read from, with which its `text` begins: its kind is read from them.",
        "Strongly condemns",
      ),
    ),
    text: documented(
      z.string(),
      "The act’s words.",
      "We will afford one another the widest measure of mutual legal assistance",
    ),
    start: offset("Where the words begin in the paragraph’s `text`.", 0),
    end: offset("Where they end.", 72),
    themes: documented(z.array(ThemeClaim), "The themes it speaks of, each with the words that show it."),
    qualifiers: documented(z.array(Qualifier), "The phrases that soften or limit it."),
    deadline: z.optional(Deadline),
    citation: Citation,
    links: PassageLinks,
  }),
  "One thing said to be done, asked for, recognized or decided.",
);
export type Act = z.infer<typeof Act>;
