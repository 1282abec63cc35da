import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { count, documented, noun, offset } from "./documented.ts";
import { list } from "./list.ts";
import { Scope } from "./scope.ts";

/** How a stretch of a quotation stands to the source. */
export const Difference = noun(
  "Difference",
  z.object({
    op: documented(
      z.enum(["same", "missing", "added", "inserted", "changed"]),
      "The same words; words of the source that the quotation lacks; words that the source lacks; such words in an editor’s square brackets; other words.",
      "changed",
    ),
    source: z.optional(
      documented(
        z.string(),
        "The source’s words; absent where the op is `added` or `inserted`.",
        "will strive to",
      ),
    ),
    quote: z.optional(
      documented(z.string(), "The quotation’s words; absent where words are missing without a mark.", "will"),
    ),
    marked: z.optional(
      documented(
        z.boolean(),
        "True for `missing` words that the quotation shows as omitted (`quote` is the mark), which is no alteration.",
        true,
      ),
    ),
  }),
  "A stretch of a quotation beside the source. Put together, the `source`s are the passage and the `quote`s the quotation.",
);
export type Difference = z.infer<typeof Difference>;

/** What a quotation leaves out and shows so. */
export const Omission = noun(
  "Omission",
  z.object({
    start: offset("Where it begins in `source`, the passage.", 14),
    end: offset("Where it ends in `source`.", 16),
    text: documented(z.string(), "The words that are left out.", "no"),
    drops: documented(
      z.nullable(z.string()),
      "What of them turns or softens the sentence: a negation, the qualifiers of an act, joined by `; `; null for neither. Whoever shows the verdict shows this.",
      "no",
    ),
  }),
  "What a quotation leaves out behind a mark of omission.",
);
export type Omission = z.infer<typeof Omission>;

const place = {
  paragraph: documented(
    z.nullable(z.string()),
    "The address of the paragraph that the passage begins in; null for the title, a heading or a footnote, which `address` names.",
    "31",
  ),
  through: documented(
    z.nullable(z.string()),
    "The address of the paragraph that it ends in, where that is another one.",
    "32",
  ),
  start: offset("Where the passage begins in the `text` of `paragraph`.", 0),
  end: offset("Where it ends in the `text` of `paragraph`, or of `through` where that is given.", 191),
  address: documented(
    z.nullable(z.string()),
    "The address of the least that covers it: sentence, sentences, paragraph or paragraphs, `title`, a section’s slug, `footnote-2`; null for one that runs from the preamble into paragraph 1.",
    "31",
  ),
  source: documented(
    z.string(),
    "The passage as the source has it, with what the quotation omits; an empty line stands between paragraphs.",
    "We will strive to provide a safe and adequate environment to journalists",
  ),
};

/** What stands beside a quotation and qualifies or turns what it states. */
export const Unquoted = noun(
  "Unquoted",
  z.object({
    side: documented(
      z.enum(["before", "after"]),
      "Whether it stands before the passage, in `paragraph`, or after it, in `through` where that is given.",
      "after",
    ),
    is: documented(
      z.enum(["qualifier", "negation"]),
      "A phrase that softens or limits what is stated, or one that may turn it into its opposite.",
      "qualifier",
    ),
    text: documented(z.string(), "Its words, all of them.", "where appropriate"),
    start: offset("Where it begins in that paragraph’s `text`.", 192),
    end: offset("Where it ends.", 209),
    isCut: documented(z.boolean(), "Whether the quotation has a part of it.", false),
  }),
  "A phrase that the quotation stops short of, or begins after, and that qualifies or may turn what it states.",
);
export type Unquoted = z.infer<typeof Unquoted>;

const ofStatements = {
  act: documented(
    z.nullable(z.string()),
    "The address of the act that has all of the passage, where that is less than `address`; null where there is none.",
    "31.1a",
  ),
  unquoted: documented(
    z.array(Unquoted),
    "What qualifies or may turn the passage’s statements and stands beside it, in order: whoever shows the verdict shows this. Empty where nothing is left out so, or nobody knows.",
  ),
};

/** Another place that a quotation fits as well, or nearly. */
export const OtherPlace = noun(
  "OtherPlace",
  z.object({ ...place, ...ofStatements }),
  "Another place that the quotation fits as well, or nearly as well.",
);
export type OtherPlace = z.infer<typeof OtherPlace>;

/** A place by its words alone, before it is said what qualifies these. */
export type Place = Omit<OtherPlace, keyof typeof ofStatements>;

/** A citation that stands beside a quotation. */
export const Cited = noun(
  "Cited",
  z.object({
    ref: documented(z.string(), "The citation as it stands there.", "A/RES/S-32/1, para. 71"),
    address: documented(
      z.nullable(z.string()),
      "The canonical address that it names; null where it names none that the document has.",
      "71",
    ),
    agrees: documented(z.boolean(), "Whether the words stand where it says.", true),
  }),
  "A citation that stands beside a quotation, and whether it is the right one.",
);
export type Cited = z.infer<typeof Cited>;

const found = {
  verdict: documented(
    z.enum(["exact", "abridged", "altered", "not-found"]),
    "`exact`: the source’s words; `abridged`: the source’s words but for omissions that are marked; `altered`: a passage of the source with words changed, added, or dropped without a mark; `not-found`: neither, and then every field about a place is null.",
    "altered",
  ),
  paragraph: place.paragraph,
  through: place.through,
  start: z.nullable(place.start),
  end: z.nullable(place.end),
  address: place.address,
  source: z.nullable(place.source),
  diff: documented(z.array(Difference), "The quotation beside the passage, in order; empty where not found."),
  omissions: documented(z.array(Omission), "What it leaves out behind marks of omission, in order."),
  alternatives: documented(
    z.array(OtherPlace),
    "Other places that it fits as well, or, where altered, nearly as well: the first ten.",
  ),
  alternativesTotal: count("How many such places there are.", 0),
};

const judged = {
  ...found,
  ...ofStatements,
  quoted: z.object({
    start: offset("Where what was judged begins in the text that was sent.", 1),
    end: offset("Where it ends.", 45),
  }),
  cited: z.optional(Cited),
};

const citation = documented(z.nullable(Citation), "How the passage is cited; null where not found.");

/** One of several quotations in a text. */
export const JudgedQuotation = noun(
  "JudgedQuotation",
  z.object({ ...judged, citation }),
  "One of several quotations in the text that was sent.",
);
export type JudgedQuotation = z.infer<typeof JudgedQuotation>;

/** Whether a quotation is in the text, and where. */
export const Verdict = noun(
  "Verdict",
  z.object({
    document: documented(z.string(), "The document’s id.", "s-32-1"),
    language: documented(z.string(), "The language of the text compared with, as a BCP 47 tag.", "en"),
    release: documented(
      z.string(),
      "The release that it was compared with: a SHA-256 in hexadecimal.",
      "9f2c…",
    ),
    ...judged,
    quotations: z.optional(
      documented(
        z.array(JudgedQuotation),
        "Where the text has several quotations: each of them, in order. What stands beside this field is then of the worst of them, the first such.",
      ),
    ),
    citation,
  }),
  "Whether a quotation is in the text, word for word, and where.",
);
export type Verdict = z.infer<typeof Verdict>;

/** A document that has the words of a quotation. */
const InDocument = noun(
  "QuotedIn",
  z.object({
    document: documented(z.string(), "The document’s id.", "s-32-1"),
    language: documented(z.string(), "The language of its text, as a BCP 47 tag.", "en"),
    symbol: documented(z.string(), "Its symbol.", "A/RES/S-32/1"),
    adopted: documented(z.iso.date(), "When it was adopted.", "2021-06-02"),
    address: place.address,
    citation,
  }),
  "A document that has the words of the quotation, and where.",
);
export type InDocument = z.infer<typeof InDocument>;

/** Whether a quotation is in any of the documents. */
export const VerdictInAll = noun(
  "VerdictInAll",
  z.extend(Verdict, {
    document: documented(
      z.nullable(z.string()),
      "The document that it is from; null where it was found in none.",
      "s-32-1",
    ),
    language: documented(
      z.nullable(z.string()),
      "The language of the text that it is from, as a BCP 47 tag; null where it was found in none.",
      "en",
    ),
    earliest: documented(
      z.nullable(InDocument),
      "The earliest document in the scope that has these words, or these but for omissions that are marked; null where none was found.",
    ),
    latest: documented(z.nullable(InDocument), "The latest one."),
    elsewhere: documented(
      z.array(InDocument),
      "Other documents that were looked into and have it as well, in order of adoption. Of words that very many documents have, these are only some.",
    ),
    scope: Scope,
  }),
  "Whether a quotation is in any of the documents, word for word, and where.",
);
export type VerdictInAll = z.infer<typeof VerdictInAll>;

/** What is answered to one quotation that was posted without a document, or to several. */
export const PostedVerdictInAll = noun(
  "PostedVerdictInAll",
  z.union([VerdictInAll, list("VerdictInAllList", VerdictInAll)]),
  "A verdict where `quote` was sent, a list of them where `quotes` was.",
);

/** The verdicts on several quotations that were sent together, in their order. */
export const VerdictList = list("VerdictList", Verdict);
export type VerdictList = z.infer<typeof VerdictList>;

/** What is answered to one quotation that was posted, or to several. */
export const PostedVerdict = noun(
  "PostedVerdict",
  z.union([Verdict, VerdictList]),
  "A verdict where `quote` was sent, a list of them where `quotes` was.",
);

/** What a comparison can say by itself of words that are a quotation and nothing else. */
export type Comparison = Omit<Pick<Verdict, keyof typeof found>, "alternatives"> & { alternatives: Place[] };

/** What a comparison says of a text that has quotations in it. */
export type JudgedPaste = Comparison & Pick<Verdict, "quoted" | "cited"> & { quotations?: JudgedPaste[] };

/** A comparison, with what qualifies the words where they stand. */
export type Placed = Pick<Verdict, keyof typeof found | keyof typeof ofStatements>;

/** What is said of a text that has quotations in it, without the citations of their places. */
export type Judgement = Placed & Pick<Verdict, "quoted" | "cited"> & { quotations?: Judgement[] };
