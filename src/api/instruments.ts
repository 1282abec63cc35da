import { EVERY_DOCUMENT, route } from "../http/route.ts";
import { namedInstruments, oneNamed } from "../library/filtering/filter-by-vocabulary.ts";
import { acrossDocuments, languagesOf, openDocuments } from "../library/filtering/open-documents.ts";
import { presentInstrument, presentInstrumentInText } from "../library/presenting/present-vocabulary.ts";
import { Instrument, InstrumentInText } from "../model/instrument.ts";
import { list } from "../model/list.ts";
import { asTables } from "./as-tables.ts";
import { vocabularyList } from "./vocabulary-list.ts";

/** `/v1/instruments`: what documents point at. */
export const instruments = asTables(
  vocabularyList({
    about: {
      path: "/v1/instruments",
      operation: "listInstruments",
      summary: "What documents point at",
      description:
        "Treaties, resolutions, documents, goals, agendas and bodies, in the order of the vocabulary; with `document`, what these documents point at. `counts` are of all documents.",
      example: "/v1/instruments?limit=1",
    },
    answer: list("InstrumentList", Instrument),
    entries: ({ release }) => release.vocabulary.instruments,
    spokenOf(documents) {
      const pointedAt = new Set(
        documents.flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ references }) => references.map(({ instrument }) => instrument)),
        ),
      );
      return ({ id }) => pointedAt.has(id);
    },
    present:
      ({ origin }) =>
      (instrument) =>
        presentInstrument(origin, instrument),
  }),
  "instruments",
);

/** `/v1/instruments/{id}`: an instrument, and where it is pointed at. */
export const instrument = route({
  problems: [404],
  needs: EVERY_DOCUMENT,
  path: "/v1/instruments/{id}",
  operation: "getInstrument",
  tag: "Commitments, calls and themes",
  summary: "An instrument, with the places that point at it",
  description: "At most 100 references; `counts` are of all documents.",
  pathParameters: { id: { description: "The instrument’s id.", examples: ["uncac", "interpol"] } },
  query: acrossDocuments,
  answer: InstrumentInText,
  example: "/v1/instruments/interpol",
  produces: ["application/json"],
  async handle(ask) {
    const { vocabulary } = ask.release;
    const found = oneNamed("instrument", ask.path.id ?? "", vocabulary.instruments, () =>
      namedInstruments(vocabulary),
    );
    const documents = await openDocuments(ask);
    const json = presentInstrumentInText(ask.origin, found, documents);
    return { body: { json }, language: languagesOf(documents) };
  },
});
