import { actsOf, presentActor } from "../library/presenting/present-vocabulary.ts";
import { ActorInTexts } from "../model/actor.ts";
import { list } from "../model/list.ts";
import { asTables } from "./as-tables.ts";
import { vocabularyList } from "./vocabulary-list.ts";

/** `/v1/actors`: who acts in the documents, or whom they call on. */
export const actors = asTables(
  vocabularyList({
    about: {
      path: "/v1/actors",
      operation: "listActors",
      summary: "Who acts, or is called on",
      description:
        "The actors of the vocabulary, in its order; with `document`, those that these documents speak of. Their ids are what the filters `actor` and `addressee` take.",
      example: "/v1/actors?limit=1",
    },
    answer: list("ActorList", ActorInTexts),
    entries: ({ release }) => release.vocabulary.actors,
    spokenOf(documents) {
      const acts = actsOf(documents);
      const named = new Set(acts.flatMap(({ actor, addressees }) => [actor, ...addressees]));
      return ({ id }) => named.has(id);
    },
    present(_, documents) {
      const acts = actsOf(documents);
      return (actor) => presentActor(actor, acts);
    },
  }),
  "actors",
);
