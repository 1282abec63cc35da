import { HtmlValidate } from "html-validate";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";

/** A site of invented documents alone, which is there at once. */
export interface SmallSite {
  /** The page at a path, as a person's browser is answered. */
  page(path: string): Promise<{ status: number; html: string; main: string; headers: Headers }>;
  stop(): Promise<void>;
}

/** Starts it with the fixtures and further documents. */
export async function startSmallSite(...further: readonly CorpusDocument[]): Promise<SmallSite> {
  const { documents, vocabulary } = fixtures;
  const app = await startApp({}, composeRelease({ documents: [...documents, ...further], vocabulary }));
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
