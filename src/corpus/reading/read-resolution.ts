import type { Annex } from "../../model/annex.ts";
import type { Body } from "../../model/document.ts";
import type { Enacting } from "../../model/enacting.ts";
import type { Span } from "../../model/footnote.ts";
import type { Section } from "../../model/section.ts";
import type { ReadParagraph } from "./read-text.ts";

/** A resolution as a file that says what it is holds it, in one language: nothing of it was expected beforehand. */
export interface ReadResolution {
  /** The slug in every URL, made of the symbol: `s-32-1`, `a-res-79-226`, `s-res-2664-2022`, `a-hrc-res-54-1`. */
  id: string;
  /** As the United Nations writes it: `A/RES/79/226`, `A/RES/75/250 A`, `S/RES/2664 (2022)`. */
  symbol: string;
  body: Body;
  /** `79`, `S-32`; the year in the Security Council, which has no sessions. */
  session: string;
  /** The days of its adoption and of its distribution, as ISO 8601; null where the file has a placeholder. */
  adopted: string | null;
  published: string | null;
  /** A BCP 47 tag: `ar`, `zh`, `en`, `fr`, `ru`, `es`. */
  language: string;
  title: string;
  /** Whether the annex is the text itself, as in S-32/1. */
  annexed: boolean;
  /** What stands above an annex that is the text itself. */
  annexedAs?: { heading: string; title: string | null };
  /** The number of the agenda item, and what it is called, where the file says so. */
  agendaItem?: { number: string; title?: string };
  enacting: Enacting;
  sections: Section[];
  annexes: Annex[];
  paragraphs: OpenedParagraph[];
  /** Where the file links to another document. */
  links: DocumentLink[];
  /** What looked odd and was read all the same, a sentence each. */
  oddities: string[];
}

/** A paragraph, and the words that open it where the source sets them apart: the verb of a decision or of a preamble. */
export interface OpenedParagraph extends ReadParagraph {
  /** What the source sets in italics at the beginning of the paragraph, of its parts and of sentences in it, in order. */
  openings: Span[];
}

/** A link of the file to another document, as offsets into a paragraph's text. */
export interface DocumentLink extends Span {
  /** The address of the paragraph that it stands in. */
  paragraph: string;
  href: string;
}
