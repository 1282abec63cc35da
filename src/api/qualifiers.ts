import { answerList, paging } from "../http/paging.ts";
import { EVERY_DOCUMENT, route } from "../http/route.ts";
import {
  acrossDocuments,
  openDocuments,
  VOCABULARY_LANGUAGE,
} from "../library/filtering/filter-documents.ts";
import { actsOf, presentQualifier } from "../library/presenting/present-vocabulary.ts";
import { QualifierInTexts, QualifierKind } from "../model/act.ts";
import { list } from "../model/list.ts";

/** `/v1/qualifiers`: the ways in which phrases soften or bound what is promised and asked for. */
export const qualifiers = route({
  path: "/v1/qualifiers",
  operation: "listQualifiers",
  tag: "Promises, calls and themes",
  summary: "What softens or bounds an act",
  description:
    "The kinds of qualifiers, each with what it means and phrases of it. Their ids are what the filter `qualifier` takes.",
  query: { ...acrossDocuments, ...paging },
  answer: list("QualifierList", QualifierInTexts),
  example: "/v1/qualifiers?limit=1",
  produces: ["application/json"],
  problems: [404],
  needs: EVERY_DOCUMENT,
  handle(ask) {
    const acts = actsOf(openDocuments(ask));
    return answerList(ask, QualifierKind.options, (id) => presentQualifier(id, acts), VOCABULARY_LANGUAGE);
  },
});
