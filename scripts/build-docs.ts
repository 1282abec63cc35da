import { readFile } from "node:fs/promises";
import { apiRoutes } from "../src/api/index.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Release } from "../src/model/release.ts";
import { docsPages, proseOf } from "../src/site/build/docs/docs-pages.ts";
import type { OpenApi } from "../src/site/build/docs/reference/openapi.ts";
import { referencePage } from "../src/site/build/docs/reference/page.ts";
import type { AnswerTo } from "../src/site/build/docs/render.ts";
import { type BuiltPage, ORIGIN } from "../src/site/pages/layout/built-page.ts";
import { openApi } from "./answers.ts";

/** Makes the pages of the documentation, with the API's true answers in them. */
export async function buildDocs(
  root: string,
  corpus: Corpus,
  release: Release,
  openapi: unknown,
): Promise<BuiltPage[]> {
  const folder = (name: string) => (name === "CHANGELOG.md" ? root : `${root}/src/site/build/docs`);
  const read = (name: string) => readFile(`${folder(name)}/${name}`, "utf8");
  const answerTo = answersOf(release);
  const written = await docsPages(corpus, read, answerTo);
  const begins = await proseOf("/docs/api", corpus, read, answerTo);
  return [...written, referencePage(openapi as OpenApi, examples(), begins)];
}

/** The API's true answers, as the documentation shows them. */
function answersOf(release: Release): AnswerTo {
  const ask = openApi(release, ORIGIN);
  return async (address, accept) => {
    const answer = await ask(address, accept);
    // The release is the build's: who asks the same of a deployment gets its own.
    const text = (await answer.text()).replaceAll(release.id, "…");
    const isJson = /[/+]json\b/.test(answer.headers.get("Content-Type") ?? "");
    return { status: answer.status, body: isJson ? JSON.parse(text) : text };
  };
}

/** The routes' example requests, by operation. In oEmbed's, an address of this deployment stands for the example's. */
function examples(): Map<string, string> {
  return new Map(
    apiRoutes.flatMap(({ operation, example }) =>
      operation === undefined || example === undefined
        ? []
        : [
            [
              operation,
              example.replace(encodeURIComponent("https://example.org/s-32-1/31"), `${ORIGIN}/s-32-1/31`),
            ],
          ],
    ),
  );
}
