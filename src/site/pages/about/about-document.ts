import { html } from "hono/html";
import type { CorpusEntry } from "../../../model/corpus.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { cite } from "../../../quote/cite.ts";
import { isResolution, resolutionNumber } from "../../../quote/citing/style.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";

/** The document that a page is about, in one of its languages: what it is called, and where its pages are. */
export interface AboutDocument {
  entry: CorpusEntry;
  /** The language of its words, as a BCP 47 tag. */
  language: string;
  /** "resolution S-32/1" */
  name: string;
  /** What it is: "declaration", "resolution". */
  noun: string;
  /** How a heading speaks of it: "the declaration", of the deployment's first document; of any other, its name. */
  called: string;
  /** "General Assembly resolution S-32/1, annex" */
  cited: string;
  /** The same document in another of its languages. */
  in(language: string): AboutDocument;
  /** Its reader, or with an address the permalink of a passage. */
  page(address?: string, query?: Readonly<Record<string, string>>): string;
  /** A page that can be about any document, such as `/search`. */
  at(path: string, query?: Readonly<Record<string, string>>): string;
  /** The page that makes a snippet of a passage. There `lang` is the language of labels. */
  embedding(query?: Readonly<Record<string, string>>): string;
  /** Fields of a form to such a page, so that it stays with the document. */
  fields: Markup;
  /** The same of the form that makes snippets. */
  embeddingFields: Markup;
}

/**
 * Says what a page needs to know of the document that it is about.
 *
 * @param first the id of the deployment's first document, which no address has to name
 */
export function aboutDocument(entry: CorpusEntry, language: string, first: string): AboutDocument {
  const isFirst = entry.id === first;
  const named: Record<string, string> = isFirst ? {} : { document: entry.id };
  const usual = language === firstLanguage(entry);
  const kept = { ...named, ...(usual ? {} : { lang: language }) };
  const keptInEmbedding = { ...named, ...(usual ? {} : { "text-lang": language }) };
  const number = resolutionNumber(entry.symbol);
  const name = isResolution(entry.symbol) ? `resolution ${number}` : number;
  const noun = nounOf(entry);
  return {
    entry,
    language,
    name,
    noun,
    called: isFirst ? `the ${noun}` : name,
    // As this site's own sentences have it, whatever the text's language.
    cited: cite(entry, "", "", undefined, "en").text,
    in: (other) => aboutDocument(entry, other, first),
    page: (address = "", query = {}) =>
      withQuery(`/${entry.id}${address === "" ? "" : `/${address}`}`, {
        ...(usual ? {} : { lang: language }),
        ...query,
      }),
    at: (path, query = {}) => withQuery(path, { ...kept, ...query }),
    embedding: (query = {}) => withQuery("/embed", { ...keptInEmbedding, ...query }),
    fields: hidden(kept),
    embeddingFields: hidden(keptInEmbedding),
  };
}

/** What a document is called in one word, as its data have it; else what its symbol says that it is. */
function nounOf({ names, symbol }: CorpusEntry): string {
  const [noun] = names?.en?.shared?.filter((name) => /^\p{Ll}+$/u.test(name)) ?? [];
  return noun ?? (isResolution(symbol) ? "resolution" : "document");
}

function hidden(fields: Readonly<Record<string, string>>): Markup {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
