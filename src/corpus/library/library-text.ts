import * as z from "zod/mini";
import { Annex } from "../../model/annex.ts";
import { Body, Source } from "../../model/document.ts";
import { Enacting } from "../../model/enacting.ts";
import { Footnote, Span } from "../../model/footnote.ts";
import { ParagraphKind } from "../../model/paragraph.ts";
import { Section } from "../../model/section.ts";
import { Subparagraph } from "../../model/subparagraph.ts";
import { addressOfSymbol } from "../../quote/symbol-written.ts";
import type { ReadResolution } from "../reading/read-resolution.ts";

/** Raised when the shape of the library's files changes, so that what an older version wrote is read anew. */
export const LIBRARY_FORMAT = 1;

/** A paragraph as it was read: its sentences are divided when a release is made. */
const LibraryParagraph = z.strictObject({
  id: z.string(),
  number: z.int(),
  kind: ParagraphKind,
  unnumbered: z.optional(z.literal(true)),
  section: z.nullable(z.string()),
  text: z.string(),
  subparagraphs: z.optional(z.array(Subparagraph)),
  footnotes: z.array(Footnote),
  openings: z.array(Span),
});

/** Where a text came from, and when it was published: what an import asks of a text that is there. */
const inHead = {
  format: z.literal(LIBRARY_FORMAT),
  /** Which reader read it: another may read it better. */
  reader: z.string(),
  /** What the file was called, for people. */
  file: z.string(),
  source: Source,
  id: z.string(),
  symbol: z.string(),
  language: z.string(),
  adopted: z.nullable(z.iso.date()),
  published: z.nullable(z.iso.date()),
};
export const TextHead = z.strictObject(inHead);
export type TextHead = z.infer<typeof TextHead>;

/** What stands in a file after its head. */
export const AFTER_HEAD = "body";

/** A document's text in one language, as it was read from a file: `library/<id>/<language>.json`. */
export const LibraryText = z.strictObject({
  ...inHead,
  [AFTER_HEAD]: Body,
  session: z.string(),
  title: z.string(),
  annexed: z.boolean(),
  annexedAs: z.optional(z.strictObject({ heading: z.string(), title: z.nullable(z.string()) })),
  agendaItem: z.optional(z.strictObject({ number: z.string(), title: z.optional(z.string()) })),
  enacting: Enacting,
  sections: z.array(Section),
  annexes: z.array(Annex),
  paragraphs: z.array(LibraryParagraph),
  links: z.array(z.strictObject({ paragraph: z.string(), href: z.string(), start: z.int(), end: z.int() })),
  oddities: z.array(z.string()),
});
export type LibraryText = z.infer<typeof LibraryText>;

/** What a file said, as the library keeps it: all that a reader reads. */
export type KeptReading = Pick<LibraryText, keyof ReadResolution>;

/** The publisher of every text in the library. */
export const PUBLISHER = "United Nations";

/** Makes what the library keeps of a reading. */
export function libraryText(
  resolution: ReadResolution,
  file: { name: string; sha256: string; reader: string },
): LibraryText {
  const { id, symbol, language, adopted, published, body, ...text } = resolution;
  return {
    format: LIBRARY_FORMAT,
    reader: file.reader,
    file: file.name,
    source: { publisher: PUBLISHER, url: addressOfSymbol(symbol, language), sha256: file.sha256 },
    ...{ id, symbol, language, adopted, published },
    // The head ends before it.
    [AFTER_HEAD]: body,
    ...(text satisfies Omit<KeptReading, keyof TextHead | "body">),
  };
}
