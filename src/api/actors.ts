import { answerList, paging } from "../http/paging.ts";
import { EVERY_DOCUMENT, route } from "../http/route.ts";
import {
  acrossDocuments,
  openDocuments,
  VOCABULARY_LANGUAGE,
} from "../library/filtering/filter-documents.ts";
import { actsOf, presentActor } from "../library/presenting/present-vocabulary.ts";
import { ActorInTexts } from "../model/actor.ts";
import { list } from "../model/list.ts";

/** `/v1/actors`: who acts in the documents, or whom they call on. */
export const actors = route({
  path: "/v1/actors",
  operation: "listActors",
  tag: "Promises, calls and themes",
  summary: "Who acts, or is called on",
  description:
    "The actors of the vocabulary, in its order; with `document`, those that these documents speak of. Their ids are what the filters `actor` and `addressee` take.",
  query: { ...acrossDocuments, ...paging },
  answer: list("ActorList", ActorInTexts),
  example: "/v1/actors?limit=1",
  produces: ["application/json"],
  problems: [404],
  needs: EVERY_DOCUMENT,
  handle(ask) {
    const acts = actsOf(openDocuments(ask));
    const all = ask.release.vocabulary.actors.map((actor) => presentActor(actor, acts));
    const isThere = ({ counts }: ActorInTexts) => counts.acts + counts.addressed > 0;
    const found = ask.query.document === undefined ? all : all.filter(isThere);
    return answerList(ask, found, (actor) => actor, VOCABULARY_LANGUAGE);
  },
});
