import * as z from "zod/mini";
import { Change, RELATION_CHANGES, RelationChange } from "./change.ts";
import { Citation } from "./citation.ts";
import { inDocument } from "./document.ts";
import { count, documented, noun, offset } from "./documented.ts";
import { list } from "./list.ts";
import { PassageLinks } from "./passage-links.ts";
import { Scope } from "./scope.ts";

/** What a part of a draft can be. */
export const DRAFT_KINDS = ["paragraph", "cell", "heading", "enacting"] as const;

/** How a part of a draft stands to what was agreed before. */
export const TRACED_CHANGES = [...RELATION_CHANGES, "new"] as const;

const earlier = {
  ...inDocument,
  symbol: documented(z.string(), "The document’s symbol.", "A/RES/79/144"),
  adopted: documented(z.iso.date(), "When the document was adopted.", "2024-12-12"),
  address: documented(z.string(), "The paragraph’s address.", "12"),
  change: RelationChange,
  likeness: documented(
    z.number().check(z.minimum(0), z.maximum(1)),
    "How much of what they say the two paragraphs have in common; 1 for the same words.",
    0.94,
  ),
  holds: z.optional(
    documented(
      z.object({ start: offset("Where it begins in its text.", 0), end: offset("Where it ends there.", 37) }),
      "Where the draft’s paragraph stands in it word for word, there where it is a part of it: a sentence of several, or all up to a comma.",
    ),
  ),
  citation: Citation,
  links: PassageLinks,
};

/** A paragraph that was agreed before. */
export const AgreedParagraph = noun(
  "AgreedParagraph",
  z.object({
    ...earlier,
    text: documented(z.string(), "Its words.", "Decides to remain seized of the matter."),
    standsIn: z.optional(
      documented(
        z.object({
          paragraphs: count("In how many paragraphs.", 14),
          since: documented(z.iso.date(), "When the earliest of these was adopted.", "2020-12-31"),
        }),
        "Where all words of the draft’s paragraph stand, whatever the punctuation: there where any paragraph has them. In the `scope`, which is not all that there is.",
      ),
    ),
  }),
  "The paragraph that a draft’s paragraph is nearest to: word for word, or with other numbers, before one that holds it word for word among other words, and that before reworded; of these that of the draft’s own series, then the latest.",
);
export type AgreedParagraph = z.infer<typeof AgreedParagraph>;

/** A paragraph of another document that says much the same. */
export const AgreedElsewhere = noun(
  "AgreedElsewhere",
  z.object(earlier),
  "A paragraph of another document that a draft’s paragraph belongs together with.",
);
export type AgreedElsewhere = z.infer<typeof AgreedElsewhere>;

/** A part of a draft, and what was agreed before. */
export const TracedParagraph = noun(
  "TracedParagraph",
  z.object({
    number: count("Which of the draft’s parts it is, from 1.", 12),
    kind: documented(
      z.enum(DRAFT_KINDS),
      "What it is: a paragraph with its lettered parts, running text in a table’s cell, a heading or another line that is no paragraph, or the words that say who speaks.",
      "paragraph",
    ),
    label: documented(z.nullable(z.string()), "Its number or letter as the draft has it.", "12."),
    text: documented(
      z.string(),
      "Its words on one line, without its label and without marks of Markdown.",
      "Decides to remain seized of the matter.",
    ),
    start: offset("Where it begins in what was sent, with its label.", 1_024),
    end: offset("Where it ends there.", 1_068),
    language: documented(
      z.nullable(z.string()),
      "The language in which it was looked for, as a BCP 47 tag; null where it was not.",
      "en",
    ),
    change: documented(
      z.nullable(z.enum(TRACED_CHANGES)),
      "How it stands to what was agreed: `same`, `numbers` and `reworded` as between two documents; `new` where nothing in the scope is like it; null for what is no paragraph, and for what is too short or too long to be traced.",
      "numbers",
    ),
    note: documented(
      z.string(),
      "The drafters’ note: `(79/144, para. 12)` word for word, `(79/144, para. 12, updated)` where numbers, dates or last year’s documents differ, `(79/144, para. 12, in part)` where it is a part of it word for word, `(based on 79/144, para. 12)` where it is reworded, `(new)`; in the paragraph’s language. Empty where `change` is null.",
      "(79/144, para. 12, updated)",
    ),
    agreed: documented(
      z.nullable(AgreedParagraph),
      "What it is nearest to among what was agreed before; null where nothing is like it.",
    ),
    changes: documented(
      z.array(Change),
      "What the draft changes from `agreed`: `from` are offsets in the text of `agreed`, `to` in this `text`.",
    ),
    ancestors: documented(
      z.array(AgreedElsewhere),
      "The best of each document that has one, the latest first: a few, `agreed` among them.",
    ),
  }),
  "A part of a draft with what was agreed before: where, and what the draft changes.",
);
export type TracedParagraph = z.infer<typeof TracedParagraph>;

/** The series that a draft says it is of. */
export const DraftsSeries = noun(
  "DraftsSeries",
  z.object({
    id: documented(z.string(), "Its id, for `/v1/series/{id}`.", "ga-oceans-and-the-law-of-the-sea"),
    title: documented(
      z.string(),
      "The title of the latest of its documents.",
      "Oceans and the law of the sea",
    ),
    named: documented(
      z.enum(["title", "recalled"]),
      "What tells: the draft has the title of one of its documents, or recalls more of them than of any other series.",
      "recalled",
    ),
  }),
  "The series of resolutions that a draft goes on with.",
);
export type DraftsSeries = z.infer<typeof DraftsSeries>;

/** A page of a draft that was traced. */
export const Trace = list("Trace", TracedParagraph, {
  next: documented(
    z.nullable(count("The `start` of the next page.", 10)),
    "What to send as `start` for the next page, with the same text; null on the last one.",
    10,
  ),
  counts: documented(
    z.object({
      same: count("Stand word for word in an earlier document.", 6),
      numbers: count("Differ in numbers, dates and the like alone.", 2),
      reworded: count("Are reworded.", 1),
      new: count("Are like nothing in the scope.", 1),
    }),
    "How many of this page’s paragraphs stand how to what was agreed.",
  ),
  series: documented(
    z.nullable(DraftsSeries),
    "The series that the draft is of, by its title or by the resolutions that it recalls: of paragraphs that are as near, that of this series is named. Null where none is told.",
  ),
  scope: Scope,
});
export type Trace = z.infer<typeof Trace>;
