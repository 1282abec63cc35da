import type { CorpusDocument, CorpusParagraph } from "../model/corpus.ts";
import { entryIn, firstLanguage } from "../model/document-languages.ts";
import { closeDocument } from "./nearest-document.ts";
import { type Asked, type Presenter, presenter } from "./presenting/presenter.ts";
import { nearest, Refusal, shorten } from "./refusal.ts";

/** A path parameter, for the OpenAPI document. */
export interface PathParameter {
  description: string;
  /** What it looks like, as a regular expression. */
  pattern?: string;
  examples: readonly string[];
}

/** The path parameter of everything under a document. */
export const documentParameter: Record<"document", PathParameter> = {
  document: {
    description: "The document’s id.",
    // With a hyphen, which no other first segment of a path has: that tells `/v1/{document}` from `/v1/themes`.
    pattern: "^[A-Za-z0-9]+-[A-Za-z0-9-]+$",
    examples: ["s-32-1"],
  },
};

/** A document, open in one of its languages. */
export interface OpenDocument {
  /** Its entry is that of this language. */
  document: CorpusDocument;
  paragraphs: CorpusParagraph[];
  /** The ids of the paragraphs, in the order of the text. */
  order: string[];
  by: Presenter;
}

type DocumentAsk = Asked & { path: Record<string, string>; query: { lang?: string | undefined } };

/**
 * Opens the document of the path in the one language that was asked for.
 *
 * @throws {Refusal} 404 for a document or a language that is not there; 400 for several languages
 */
export function openDocument(ask: DocumentAsk): OpenDocument {
  const [only, ...others] = openInLanguages(ask);
  if (only === undefined || others.length > 0) {
    throw new Refusal("bad-parameter", {
      detail: `"${shorten(ask.query.lang ?? "")}" names several languages, and this path answers in one`,
      errors: [{ parameter: "lang", detail: "several languages", expected: ["one language"] }],
    });
  }
  return only;
}

/**
 * Opens the document of the path in each of the languages that were asked for. They are in memory already: a route says
 * what it needs, and what it opens besides it opens by `release.open`.
 *
 * @throws {Refusal} 404 for a document or a language that is not there
 */
export function openInLanguages(ask: DocumentAsk): OpenDocument[] {
  const slug = ask.path.document ?? "";
  const document = ask.release.documents.get(slug);
  if (document === undefined) {
    const known = [...ask.release.catalogue.map(({ id }) => id), ...ask.release.near];
    const didYouMean = closeDocument(slug, known);
    const { id, isNamed } = ask.release;
    const where = isNamed ? ` in release ${id}` : "";
    const errors = [
      { parameter: "document", detail: "there is no such document", expected: known.slice(0, 20) },
    ];
    throw new Refusal("not-found", {
      detail: `there is no document "${shorten(slug)}"${where}`,
      errors,
      didYouMean,
    });
  }
  const { languages } = document.entry;
  const wanted =
    ask.query.lang === undefined ? [firstLanguage(document.entry)] : [...new Set(ask.query.lang.split(","))];
  return wanted.map((language) => {
    const paragraphs = Object.hasOwn(document.texts, language) ? document.texts[language] : undefined;
    if (paragraphs === undefined && languages.includes(language))
      throw new TypeError(`the text of ${slug} in ${language} was not opened before it was asked for`);
    if (paragraphs === undefined) {
      const shown = shorten(language);
      throw new Refusal("unknown-language", {
        detail: `the document is not here in the language "${shown}"`,
        errors: [{ parameter: "lang", detail: `no text in "${shown}"`, expected: languages }],
        didYouMean: nearest(language, languages),
      });
    }
    const entry = entryIn(document.entry, language);
    const by = presenter(ask, entry, language);
    return { document: { ...document, entry }, paragraphs, order: paragraphs.map(({ id }) => id), by };
  });
}
