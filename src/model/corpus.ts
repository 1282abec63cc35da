import * as z from "zod/mini";
import { Act } from "./act.ts";
import { Actor } from "./actor.ts";
import { Annex } from "./annex.ts";
import { ChangeVocabulary } from "./change-vocabulary.ts";
import { Document, DocumentAtHome, DocumentCounts, DocumentNames, inCatalogue, Source } from "./document.ts";
import { Enacting } from "./enacting.ts";
import { Instrument } from "./instrument.ts";
import { Paragraph } from "./paragraph.ts";
import { Redirects } from "./redirects.ts";
import { Section } from "./section.ts";
import { Sentence } from "./sentence.ts";
import { Theme } from "./theme.ts";
import { MemberVote } from "./vote.ts";

/*
 * The nouns as a release holds them: without links and citations, which depend on the origin that answers.
 */

/** An act as a release holds it. */
export const CorpusAct = z.omit(Act, { citation: true, links: true });
export type CorpusAct = z.infer<typeof CorpusAct>;

/** A sentence as a release holds it. */
export const CorpusSentence = z.extend(z.omit(Sentence, { acts: true }), { acts: z.array(CorpusAct) });
export type CorpusSentence = z.infer<typeof CorpusSentence>;

/** A paragraph as a release holds it. */
export const CorpusParagraph = z.extend(z.omit(Paragraph, { citation: true, links: true, sentences: true }), {
  sentences: z.array(CorpusSentence),
});
export type CorpusParagraph = z.infer<typeof CorpusParagraph>;

/** What the catalogue says of a document differently in each of its languages. */
const inOneLanguage = {
  title: z.string(),
  source: Source,
  counts: DocumentCounts,
  sections: z.array(Section),
  annexes: z.optional(z.array(Annex)),
  /** Absent in releases that were made before there was any. */
  enacting: z.optional(Enacting),
};

/** What a release's catalogue says of a document, without its text: what differs by language is in the first. */
export const CorpusEntry = z.object({
  ...z.pick(Document, {
    id: true,
    symbol: true,
    body: true,
    session: true,
    adopted: true,
    published: true,
    languages: true,
  }).shape,
  ...inCatalogue,
  /** Whether the text is the resolution's annex, which its citations then name. */
  annexed: z.boolean(),
  /** For reading references; absent in releases that were made before there were any. */
  names: z.optional(DocumentNames),
  /** For the home page; absent where it says of the document what it says of any. */
  home: z.optional(DocumentAtHome),
  ...inOneLanguage,
  /** The same in the other languages. */
  translations: z.optional(z.record(z.string(), z.object(inOneLanguage))),
});
export type CorpusEntry = z.infer<typeof CorpusEntry>;

/** A document as a release holds it: its paragraphs in each of its languages. */
export const CorpusDocument = z.object({
  entry: CorpusEntry,
  texts: z.record(z.string(), z.array(CorpusParagraph)),
  /** How each state voted on it, in the order of their names, where that is known. */
  votes: z.optional(z.array(MemberVote)),
  /** By paragraph: what people type who look for it. Search alone reads them, from its index. */
  everydayWords: z.optional(z.record(z.string(), z.array(z.string()))),
  /** The same in other languages than the first, by their tags. */
  everydayWordsIn: z.optional(z.record(z.string(), z.record(z.string(), z.array(z.string())))),
});
export type CorpusDocument = z.infer<typeof CorpusDocument>;

/** A theme as a release holds it; its counts are of all documents. */
export const CorpusTheme = z.omit(Theme, { links: true });
export type CorpusTheme = z.infer<typeof CorpusTheme>;

/** An instrument as a release holds it; its counts are of all documents. */
export const CorpusInstrument = z.omit(Instrument, { links: true });
export type CorpusInstrument = z.infer<typeof CorpusInstrument>;

/** What the documents' annotations speak of, each in the order of its file. */
export const CorpusVocabulary = z.object({
  themes: z.array(CorpusTheme),
  actors: z.array(Actor),
  instruments: z.array(CorpusInstrument),
});
export type CorpusVocabulary = z.infer<typeof CorpusVocabulary>;

/** Everything that a release holds. */
export const Corpus = z.object({
  documents: z.array(CorpusDocument),
  vocabulary: CorpusVocabulary,
  /** What changes of words are softer or firmer; absent where the data says nothing of it. */
  changes: z.optional(ChangeVocabulary),
  /** Where ids lead that were given up; absent where none was. */
  redirects: z.optional(Redirects),
});
export type Corpus = z.infer<typeof Corpus> & {
  /**
   * The documents that were read and that nobody annotated, one after the other: together they are more than memory has
   * room for. In the order of their ids, by UTF-16 code units; each with all of its languages; none of `documents`.
   * Each time it is walked through it begins anew.
   */
  imported?: AsyncIterable<CorpusDocument>;
};
