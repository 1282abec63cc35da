import * as z from "zod/mini";
import { Annex } from "./annex.ts";
import { address, count, documented, noun } from "./documented.ts";
import { Paragraph } from "./paragraph.ts";
import { Section } from "./section.ts";

/** The bodies of the United Nations whose resolutions can be held here. */
export const Body = documented(
  z.enum(["general-assembly", "security-council", "human-rights-council"]),
  "Who adopted it.",
  "general-assembly",
);
export type Body = z.infer<typeof Body>;

/** Who published the text, and where the original stands. */
export const Source = z.object({
  publisher: documented(z.string(), "Who published the text.", "United Nations"),
  url: documented(z.string(), "The publisher’s own copy.", "https://undocs.org/en/A/RES/S-32/1"),
  sha256: documented(
    z.string(),
    "SHA-256 of the source file that this was read from, in hexadecimal.",
    "60f0…",
  ),
});
export type Source = z.infer<typeof Source>;

/**
 * What people call a document besides its symbol and title, by language: names of its own, and names that many documents
 * share, which are understood only beside the symbol.
 */
export const DocumentNames = z.record(
  z.string(),
  z.strictObject({ own: z.array(z.string()), shared: z.optional(z.array(z.string())) }),
);
export type DocumentNames = z.infer<typeof DocumentNames>;

/** What the home page says of a document that is the deployment's first. */
export const DocumentAtHome = z.strictObject({
  /** What it is, in words that anyone understands. */
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Themes to begin with. */
  themes: z.array(z.string()).check(z.maxLength(5)),
  /** Words of the text, and the same as somebody altered them. */
  quotation: z.string(),
  altered: z.string(),
});
export type DocumentAtHome = z.infer<typeof DocumentAtHome>;

/** How much there is of everything. */
export const DocumentCounts = z.object({
  preamble: count("Paragraphs of the preamble.", 14),
  operative: count("Numbered paragraphs.", 86),
  sentences: count("Sentences.", 184),
  footnotes: count("Footnotes.", 6),
  acts: count("Commitments, calls and recognitions.", 270),
  references: count("Places where the text points at something.", 200),
});
export type DocumentCounts = z.infer<typeof DocumentCounts>;

/** What a part of a document says besides, where it stands among parts of other documents. */
export const inDocument = {
  document: documented(z.string(), "The id of its document.", "s-32-1"),
  language: documented(z.string(), "The language of its text, as a BCP 47 tag.", "en"),
};

/** How it was adopted. */
export const Adoption = noun(
  "Adoption",
  z.object({
    vote: documented(z.enum(["without-vote", "recorded"]), "Whether a vote was recorded.", "without-vote"),
    inFavour: z.optional(count("Member States that voted for it, where a vote was recorded.", 143)),
    against: z.optional(count("Member States that voted against it.", 5)),
    abstaining: z.optional(count("Member States that abstained.", 17)),
    meeting: z.optional(documented(z.string(), "The meeting that adopted it.", "1st plenary meeting")),
  }),
  "How a document was adopted.",
);
export type Adoption = z.infer<typeof Adoption>;

/** What the United Nations says about a document, where it is known: none of it stands in the text. */
export const inCatalogue = {
  adoption: z.optional(Adoption),
  agendaItem: z.optional(
    documented(
      z.string(),
      "The agenda item under which it was adopted.",
      "8: Adoption of the political declaration",
    ),
  ),
  sponsors: z.optional(documented(z.array(z.string()), "Who submitted it.", ["Costa Rica"])),
  subjects: z.optional(
    documented(z.array(z.string()), "Its subjects, as the UN’s library has them.", ["Corruption"]),
  ),
  goals: z.optional(
    documented(z.array(z.string()), "The Sustainable Development Goals that it was assigned to.", ["16"]),
  ),
  series: z.optional(
    documented(
      z.string(),
      "The id of the series that it is one of: resolutions on the same item, session after session.",
      "corruption",
    ),
  ),
};

/** A document and its outline. */
export const Document = noun(
  "Document",
  z.object({
    id: documented(z.string(), "The slug in every URL of the document.", "s-32-1"),
    symbol: documented(z.string(), "The symbol that the United Nations gave it.", "A/RES/S-32/1"),
    title: documented(
      z.string(),
      "Its title.",
      "Our common commitment to effectively addressing challenges …",
    ),
    body: Body,
    session: documented(z.string(), "The session that adopted it.", "S-32"),
    adopted: documented(z.iso.date(), "The day of its adoption.", "2021-06-02"),
    published: documented(z.iso.date(), "The day of its distribution.", "2021-06-07"),
    ...inCatalogue,
    language: documented(z.string(), "The language of this answer, as a BCP 47 tag.", "en"),
    languages: documented(z.array(z.string()), "The languages that it can be had in here.", ["en"]),
    source: Source,
    release: documented(
      z.string(),
      "The release that this was read from: a SHA-256 in hexadecimal.",
      "9f2c…",
    ),
    sections: documented(
      z.array(Section),
      "Its headings, in order; none where it has none. A preamble stands before the first.",
    ),
    annexes: z.optional(
      documented(
        z.array(Annex),
        "Its annexes, in order. Where the annex is the text itself, it is none of these.",
      ),
    ),
    counts: DocumentCounts,
    links: z.object({
      self: address("This answer.", "https://example.org/v1/s-32-1"),
      html: address("The document as a page for people.", "https://example.org/s-32-1"),
      paragraphs: address("Its paragraphs.", "https://example.org/v1/s-32-1/paragraphs"),
      acts: address("What it commits to, calls for and recognizes.", "https://example.org/v1/s-32-1/acts"),
      commitments: address("What it commits to.", "https://example.org/v1/s-32-1/commitments"),
      references: address("What it points at.", "https://example.org/v1/s-32-1/references"),
      source: address("The publisher’s own copy.", "https://undocs.org/en/A/RES/S-32/1"),
    }),
  }),
  "A document and its outline.",
);
export type Document = z.infer<typeof Document>;

/** A document with everything that is in it. */
export const DocumentExport = noun(
  "DocumentExport",
  z.extend(Document, {
    paragraphs: documented(
      z.array(Paragraph),
      "All of its paragraphs, in order, with their footnotes and references, and the acts in their sentences.",
    ),
  }),
  "A document with everything that is in it, to take along.",
);
export type DocumentExport = z.infer<typeof DocumentExport>;
