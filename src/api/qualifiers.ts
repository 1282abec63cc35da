import { actsOf, presentQualifier } from "../library/presenting/present-vocabulary.ts";
import { QualifierInTexts, QualifierKind } from "../model/act.ts";
import { list } from "../model/list.ts";
import { asTables } from "./as-tables.ts";
import { vocabularyList } from "./vocabulary-list.ts";

/** `/v1/qualifiers`: the ways in which phrases soften or limit what is committed to and called for. */
export const qualifiers = asTables(
  vocabularyList({
    about: {
      path: "/v1/qualifiers",
      operation: "listQualifiers",
      summary: "What softens or limits an act",
      description:
        "The kinds of qualifiers, each with what it means and phrases of it. Their ids are what the filter `qualifier` takes.",
      example: "/v1/qualifiers?limit=1",
    },
    answer: list("QualifierList", QualifierInTexts),
    entries: () => QualifierKind.options,
    present(_, documents) {
      const acts = actsOf(documents);
      return (id) => presentQualifier(id, acts);
    },
  }),
  "qualifiers",
);
