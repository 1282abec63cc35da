import { HtmlValidate } from "html-validate";
import { indexOf } from "../../scripts/index-of.ts";
import type { CorpusDocument, CorpusVocabulary } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { buildSearchIndex } from "../../src/search/building/build-index.ts";
import { startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";
import { CHANGES } from "../fixtures/in-series.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";

/** A site of invented documents alone, which is there at once. */
export interface SmallSite {
  /** The page at a path, as a person's browser is answered. */
  page(path: string): Promise<{ status: number; html: string; main: string; headers: Headers }>;
  stop(): Promise<void>;
}

/** Starts it with the fixtures and further documents. */
export async function startSmallSite(...further: readonly CorpusDocument[]): Promise<SmallSite> {
  const { documents, vocabulary } = fixtures;
  const release = composeRelease(
    { documents: [...documents, ...further], vocabulary, changes: CHANGES },
    indexOfSearched,
  );
  const app = await startApp({ INDEX: await indexOf(release) }, release);
  return {
    async page(path) {
      const answer = await app.ask(path, { headers: { Accept: "text/html,*/*;q=0.5" } });
      const html = await answer.text();
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
      return { status: answer.status, html, main, headers: answer.headers };
    },
    stop: () => app.stop(),
  };
}

/** An index takes a fifth of a second, and one document alone is searched by its own. */
function indexOfSearched(document: CorpusDocument, vocabulary: CorpusVocabulary): string {
  const isSearched = document.entry.id === inSixLanguages.entry.id;
  return JSON.stringify(isSearched ? buildSearchIndex(document, vocabulary) : null);
}

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

/** What the HTML standard has against a page. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`);
}

/** The words of markup, as they are read. */
export function readable(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ")
    .trim();
}
