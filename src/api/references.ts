import { answerList, paging } from "../http/paging.ts";
import { route } from "../http/route.ts";
import { byPlace, readPlaces } from "../library/filtering/filter-by-place.ts";
import { byInstrument, findUnnamed, namedInstruments } from "../library/filtering/filter-by-vocabulary.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { presentReference, referencesIn } from "../library/presenting/present-reference.ts";
import { refuseAny } from "../library/refusal.ts";
import { list } from "../model/list.ts";
import { CitedReference } from "../model/reference.ts";
import { asTables } from "./as-tables.ts";

/** `/v1/s-32-1/references`: what the text points at. */
export const references = asTables(
  route({
    path: "/v1/{document}/references",
    operation: "listReferences",
    tag: "Commitments, calls and themes",
    summary: "What a document points at",
    description:
      "Treaties and their articles, resolutions, goals, bodies, wherever the text names them, in the order of the text. Different filters mean “and”; one filter given several times means “or”.",
    pathParameters: documentParameter,
    query: { instrument: byInstrument, ...byPlace, ...inLanguage, ...paging },
    answer: list("ReferenceList", CitedReference),
    example: "/v1/s-32-1/references?instrument=uncac&paragraph=1&limit=1",
    produces: ["application/json"],
    problems: [404],
    handle(ask) {
      const { vocabulary } = ask.release;
      const open = openDocument(ask);
      const { instrument } = ask.query;
      const places = readPlaces(open, ask.query);
      refuseAny([
        ...findUnnamed("instrument", instrument, vocabulary.instruments, () => namedInstruments(vocabulary)),
        ...places.errors,
      ]);
      const wanted = instrument && new Set(instrument);
      const found = referencesIn(
        open.paragraphs.filter(places.has),
        (id) => wanted === undefined || wanted.has(id),
      );
      const { by } = open;
      return answerList(ask, found, (reference) => presentReference(by, reference), by.language);
    },
  }),
  "references",
);
