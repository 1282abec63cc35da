import { EVERY_DOCUMENT, route } from "../http/route.ts";
import { broaderThemes, namedThemes, oneNamed } from "../library/filtering/filter-by-vocabulary.ts";
import { acrossDocuments, languagesOf, openDocuments } from "../library/filtering/open-documents.ts";
import { presentTheme, presentThemeInText } from "../library/presenting/present-vocabulary.ts";
import { list } from "../model/list.ts";
import { Theme, ThemeInText } from "../model/theme.ts";
import { asTables } from "./as-tables.ts";
import { vocabularyList } from "./vocabulary-list.ts";

/** `/v1/themes`: the subjects that acts speak of. */
export const themes = asTables(
  vocabularyList({
    about: {
      path: "/v1/themes",
      operation: "listThemes",
      summary: "The subjects that acts speak of",
      description:
        "The whole vocabulary, in its own order; with `document`, what these documents speak of. `counts` are of all documents.",
      example: "/v1/themes?limit=1",
    },
    answer: list("ThemeList", Theme),
    entries: ({ release }) => release.vocabulary.themes,
    spokenOf(documents, { release }) {
      const broader = broaderThemes(release.vocabulary);
      const spokenOf = new Set(
        documents.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.themes.flatMap(broader))),
      );
      return ({ id }) => spokenOf.has(id);
    },
    present:
      ({ origin }) =>
      (theme) =>
        presentTheme(origin, theme),
  }),
  "themes",
);

/** `/v1/themes/{id}`: a theme, and where it is spoken of. */
export const theme = route({
  problems: [404],
  needs: EVERY_DOCUMENT,
  path: "/v1/themes/{id}",
  operation: "getTheme",
  tag: "Commitments, calls and themes",
  summary: "A theme, with the paragraphs and acts that speak of it",
  description:
    "What speaks of a narrower theme speaks of the broader one too: its acts say which of their words show which theme. At most 100 paragraphs and 100 acts; `counts` are of all documents.",
  pathParameters: { id: { description: "The theme’s id.", examples: ["beneficial-ownership"] } },
  query: acrossDocuments,
  answer: ThemeInText,
  example: "/v1/themes/beneficial-ownership",
  produces: ["application/json"],
  async handle(ask) {
    const { vocabulary } = ask.release;
    const found = oneNamed("theme", ask.path.id ?? "", vocabulary.themes, () => namedThemes(vocabulary));
    const documents = await openDocuments(ask);
    const json = presentThemeInText(ask.origin, found, documents, vocabulary);
    return { body: { json }, language: languagesOf(documents) };
  },
});
