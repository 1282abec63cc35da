import * as z from "zod/mini";
import { Act } from "./act.ts";
import { Citation } from "./citation.ts";
import { documented, noun, offset } from "./documented.ts";
import { list } from "./list.ts";
import { Paragraph } from "./paragraph.ts";
import { PassageLinks } from "./passage-links.ts";

/** What every passage says of itself, whatever it is. */
const common = {
  id: documented(z.string(), "The canonical address.", "16.2"),
  document: documented(z.string(), "The document’s id.", "s-32-1"),
  language: documented(z.string(), "The language of `text`, as a BCP 47 tag.", "en"),
  text: documented(z.string(), "The words of the passage.", "We reject corruption."),
  citation: Citation,
  links: PassageLinks,
  release: documented(z.string(), "The release that this was read from: a SHA-256 in hexadecimal.", "9f2c…"),
  languages: z.optional(
    documented(
      z.array(z.string()),
      "The languages that its document can be had in here, where there are several. A paragraph has the same address in each; sentences are counted within one.",
      ["en", "fr"],
    ),
  ),
};

/** Which of the four kinds of passages it is. */
const passageType = <T extends "paragraph" | "sentence" | "act" | "range">(type: T) =>
  documented(z.literal(type), "What the address names.", type);

const inParagraph = {
  paragraph: documented(z.string(), "The address of the paragraph that it is part of.", "16"),
  start: offset("Where it begins in that paragraph’s `text`.", 607),
  end: offset("Where it ends.", 860),
};

/** A whole paragraph, ready to be quoted. */
export const ParagraphPassage = noun(
  "ParagraphPassage",
  z.extend(Paragraph, { ...common, type: passageType("paragraph") }),
  "A paragraph as a passage: everything of Paragraph, and what a quotation needs.",
);
export type ParagraphPassage = z.infer<typeof ParagraphPassage>;

/** A sentence, ready to be quoted. */
export const SentencePassage = noun(
  "SentencePassage",
  z.object({ ...common, type: passageType("sentence"), ...inParagraph, acts: z.array(Act) }),
  "A sentence as a passage.",
);
export type SentencePassage = z.infer<typeof SentencePassage>;

/** Whether words of its sentence stand before an act and after it: whoever quotes it shows that. */
export const Cut = z.object({
  start: documented(z.boolean(), "Whether the sentence begins before it.", false),
  end: documented(z.boolean(), "Whether the sentence goes on after it.", true),
});
export type Cut = z.infer<typeof Cut>;

/** An act, ready to be quoted. */
export const ActPassage = noun(
  "ActPassage",
  z.extend(z.omit(Act, { links: true, citation: true }), {
    ...common,
    type: passageType("act"),
    ...inParagraph,
    cut: documented(Cut, "Where an ellipsis belongs when it is quoted: it may be a part of a sentence."),
  }),
  "An act as a passage.",
);
export type ActPassage = z.infer<typeof ActPassage>;

const part = z.union([ParagraphPassage, SentencePassage]);

/** Several paragraphs, or several sentences of one paragraph, in order. */
export const RangePassage = noun(
  "RangePassage",
  z.object({
    ...common,
    type: passageType("range"),
    parts: documented(z.array(part), "The passages of the range, in order."),
    paragraph: z.optional(
      documented(z.string(), "The paragraph, where the range is of its sentences.", "16"),
    ),
    start: z.optional(offset("Where the range begins in that paragraph’s `text`.", 0)),
    end: z.optional(offset("Where it ends.", 860)),
  }),
  "A range as a passage. The `text` of a range of paragraphs joins theirs by an empty line.",
);
export type RangePassage = z.infer<typeof RangePassage>;

/** What `paragraphs/{address}` answers, so that a widget needs one shape for everything that can be quoted. */
export const Passage = noun(
  "Passage",
  z.discriminatedUnion("type", [ParagraphPassage, SentencePassage, ActPassage, RangePassage]),
  "Whatever an address names: a paragraph, a sentence, an act or a range.",
);
export type Passage = z.infer<typeof Passage>;

/** The same passage in several languages. */
export const PassageList = list("PassageList", Passage);

/** What is answered in one language, or in several. */
export const PassageOrList = noun(
  "PassageOrList",
  z.union([Passage, PassageList]),
  "A passage, or, where several languages were asked for (`?lang=en,fr`), a list with it in each.",
);

/** What one address of several names, or why it names nothing. */
export const PassageAnswer = noun(
  "PassageAnswer",
  z.object({
    asked: documented(z.string(), "The address as it was asked for.", "16.2"),
    passage: z.optional(Passage),
    problem: z.optional(
      z.object({
        status: documented(z.int(), "What a request for this address alone would answer.", 404),
        detail: documented(z.string(), "What is wrong with the address.", "there is no paragraph 87"),
        didYouMean: z.optional(documented(z.string(), "The nearest address that there is.", "86")),
      }),
    ),
  }),
  "What one address of several names: `passage`, or `problem` where it names nothing.",
);
export type PassageAnswer = z.infer<typeof PassageAnswer>;
