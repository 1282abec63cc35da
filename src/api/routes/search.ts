import * as z from "zod/mini";
import type { CorpusVocabulary } from "../../model/corpus.ts";
import { documented } from "../../model/documented.ts";
import type { ProblemDetail } from "../../model/problem.ts";
import { SearchList } from "../../model/search.ts";
import { explainer } from "../../search/explaining/explain.ts";
import { INDEX_VERSION, type TextIndex } from "../../search/index-format.ts";
import { languageOf } from "../../search/languages/tags.ts";
import { KINDS } from "../../search/querying/filters.ts";
import { type Query, readQuery } from "../../search/querying/read-query.ts";
import { search as searchText, suggest } from "../../search/search.ts";
import { documentParameter, inLanguage, type OpenDocument, openDocument } from "../answering/document.ts";
import { nearest } from "../answering/nearest.ts";
import { answerList, paging } from "../answering/paging.ts";
import { refuseAny, shorten } from "../answering/parameters.ts";
import { ProblemError } from "../answering/problem.ts";
import { type Ask, route } from "../answering/route.ts";
import { broaderThemes, namedThemes, nearestNamed } from "../filtering/vocabulary.ts";
import { presentHit } from "../presenting/search.ts";

const LONGEST_QUERY = 200;

/** `/v1/s-32-1/search?q=`: the paragraphs that answer, best first. */
export const search = route({
  path: "/v1/{document}/search",
  operation: "search",
  summary: "Search a document: ranked paragraphs",
  description:
    'The paragraphs that answer, best first, each with the sentence that answers best and with the reasons. Words are found in all their forms and in British and American spelling, with one letter wrong; themes, actors and instruments by any of their names. `"quoted words"` must stand so in the text; `theme:sport` and `kind:call` narrow to paragraphs with an act on this theme, of this kind. Where the text does not speak of what is asked for, the list is empty.',
  pathParameters: documentParameter,
  query: {
    q: documented(
      z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY)),
      'What to search for: words or a question, `"quoted phrases"`, `theme:` with a theme\'s id, `kind:` with a kind of act or of paragraph.',
      "what did governments promise journalists?",
    ),
    ...inLanguage,
    ...paging,
  },
  answer: SearchList,
  example: "/v1/s-32-1/search?q=press%20freedom&limit=1",
  produces: ["application/json"],
  problems: [404],
  handle(ask) {
    const q = ask.query.q.trim();
    if (q === "")
      refuseAny([{ parameter: "q", detail: "there is nothing to search for", expected: ["words"] }]);
    const { paragraphs, order, by } = openDocument(ask);
    const language = languageOf(by.language);
    const { vocabulary } = ask.release;
    const read = (text: string) => {
      const query = readQuery(text, language);
      return { ...query, narrower: narrowerThan(query.themes, vocabulary) };
    };
    const query = read(q);
    refuseUnknown(query, vocabulary);
    const index = indexOf(ask, by);
    const searchable = { index, paragraphs, language };
    const found = searchText(query, searchable);
    const suggestion = found.ranked.length === 0 ? suggest(q, query, searchable, read) : undefined;
    const explain = explainer(found, index);
    const hits = found.ranked.flatMap((ranked) => {
      const paragraph = paragraphs[ranked.paragraph];
      return paragraph === undefined ? [] : [{ ranked, paragraph }];
    });
    return answerList(
      ask,
      hits,
      ({ ranked, paragraph }) => presentHit(by, ranked, paragraph, explain(ranked, paragraph), order),
      by.language,
      { ...(suggestion !== undefined && { suggestion }) },
    );
  },
});

/** @throws {ProblemError} 400 for a theme or a kind that is not known, with the nearest */
function refuseUnknown({ themes, kinds }: Query, vocabulary: CorpusVocabulary): void {
  const named = namedThemes(vocabulary);
  const ids = named.map(({ id }) => id);
  refuseAny([
    ...unknown("theme", themes, ids, (theme) => nearestNamed(theme, named)),
    ...unknown("kind", kinds, KINDS, (kind) => nearest(kind, KINDS)),
  ]);
}

function unknown(
  prefix: string,
  given: readonly string[],
  known: readonly string[],
  near: (value: string) => string | undefined,
): ProblemDetail[] {
  return given
    .filter((value) => !known.includes(value))
    .map((value) => {
      const didYouMean = near(value);
      return {
        parameter: "q",
        detail: `there is no ${prefix} "${shorten(value)}" to search for`,
        expected: known.map((one) => `${prefix}:${one}`),
        ...(didYouMean === undefined ? {} : { didYouMean: `${prefix}:${didYouMean}` }),
      };
    });
}

/** The themes that are parts of others, however far down. */
function narrowerThan(themes: readonly string[], vocabulary: CorpusVocabulary): string[] {
  if (themes.length === 0) return [];
  const broader = broaderThemes(vocabulary);
  return vocabulary.themes
    .map(({ id }) => id)
    .filter((id) => broader(id).some((one) => themes.includes(one)));
}

/** @throws {ProblemError} 503 for a release that was made before there were indexes of this shape */
function indexOf(
  { release, path }: Pick<Ask, "release" | "path">,
  { language }: OpenDocument["by"],
): TextIndex {
  const index = release.indexes.get(path.document ?? "")?.();
  const text = index?.version === INDEX_VERSION ? index.texts[language] : undefined;
  if (text !== undefined) return text;
  throw new ProblemError("unavailable", {
    detail: "this release cannot be searched; the next one can",
    headers: { "Retry-After": "300", "Cache-Control": "no-store" },
  });
}
