import * as z from "zod/mini";
import { Change, RelationChange } from "./change.ts";
import { Citation } from "./citation.ts";
import { inDocument } from "./document.ts";
import { count, documented, noun } from "./documented.ts";
import { ListLinks } from "./list.ts";
import { ParagraphKind } from "./paragraph.ts";
import { PassageLinks } from "./passage-links.ts";
import { Scope } from "./scope.ts";

/** Whether two documents are of one series of resolutions on the same item. */
export const SERIES_RELATIONS = ["same", "other"] as const;

/** A paragraph that another one has its words from, or that has them from it. */
export const RelatedParagraph = noun(
  "RelatedParagraph",
  z.object({
    ...inDocument,
    symbol: documented(z.string(), "The document’s symbol.", "A/RES/S-32/1"),
    title: documented(
      z.string(),
      "The document’s title.",
      "Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption",
    ),
    session: documented(z.string(), "The session that adopted it.", "S-32"),
    adopted: documented(z.iso.date(), "When it was adopted.", "2021-06-02"),
    address: documented(z.string(), "The paragraph’s address.", "16"),
    kind: ParagraphKind,
    series: documented(
      z.enum(SERIES_RELATIONS),
      "`same`: a resolution on the same item, session after session, as the one that was asked for; `other`: borrowed from elsewhere, or lent.",
      "other",
    ),
    change: RelationChange,
    changes: z.optional(
      documented(
        z.array(Change),
        "What was changed, from the earlier paragraph’s words to the later one’s: empty where they are the same. Absent where it was not looked into: beyond the first twenty of an answer, and of paragraphs of more than 2,000 words.",
      ),
    ),
    text: documented(
      z.string(),
      "The paragraph’s words, with its lettered parts.",
      "We reject corruption in all its forms.",
    ),
    short: documented(
      z.string(),
      "How drafters name it, in the text’s language: the number, or of other bodies the symbol, and the place.",
      "S-32/1, annex, para. 16",
    ),
    citation: Citation,
    links: PassageLinks,
  }),
  "A paragraph that another one has its words from, or that has them from it.",
);
export type RelatedParagraph = z.infer<typeof RelatedParagraph>;

/** A related paragraph as a row of a table. */
export const LineageRow = noun(
  "LineageRow",
  z.object({
    ...inDocument,
    address: documented(z.string(), "The paragraph that this is about.", "16"),
    relation: documented(
      z.enum(["ancestor", "descendant"]),
      "`ancestor`: an earlier paragraph that it has words from; `descendant`: a later one that has words from it.",
      "ancestor",
    ),
    related: RelatedParagraph,
  }),
  "A paragraph, and one that it has its words from, or that has them from it.",
);
export type LineageRow = z.infer<typeof LineageRow>;

/** A page of a paragraph's lineage as a table has it. */
export const LineageRows = z.object({ data: z.array(LineageRow) });

const appearance = (description: string) => documented(z.nullable(RelatedParagraph), description);

/** Where a paragraph's words come from, and what became of them. */
export const Lineage = noun(
  "Lineage",
  z.object({
    ...inDocument,
    address: documented(
      z.string(),
      "The paragraph that this is about: with its lettered parts it is one, and a sentence or a statement in it has its lineage.",
      "16",
    ),
    adopted: documented(z.iso.date(), "When its document was adopted.", "2021-06-02"),
    text: documented(z.string(), "Its words.", "We reject corruption in all its forms."),
    scope: Scope,
    first: appearance(
      "The earliest paragraph in the scope that belongs together with this one; null where none is earlier: the words are new here, in what the scope holds.",
    ),
    unchangedSince: appearance(
      "The earliest that has the same words; null where no earlier one has. Others may have come between.",
    ),
    total: documented(
      z.object({
        ancestors: count("How many earlier documents have a paragraph that it belongs together with.", 4),
        descendants: count("The same of later ones.", 2),
      }),
      "How many there are on all pages, as far as they fit the filters.",
    ),
    ancestors: documented(
      z.array(RelatedParagraph),
      "The best paragraph of each earlier document that has one, the newest first. Documents that were adopted on one day are not earlier than each other.",
    ),
    descendants: documented(
      z.array(RelatedParagraph),
      "The paragraphs of later documents whose best one in this document it is, the oldest first.",
    ),
    links: ListLinks,
  }),
  "Where a paragraph’s words come from, and what became of them. A page has up to `limit` ancestors and as many descendants.",
);
export type Lineage = z.infer<typeof Lineage>;
