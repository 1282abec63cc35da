import type { CorpusInstrument } from "../../model/corpus.ts";
import type { Instrument, InstrumentInText } from "../../model/instrument.ts";
import type { OpenDocument } from "../open-document.ts";
import { presentReference, referencesIn } from "./present-reference.ts";

/** So many references stand beside an instrument: as many as the longest page of a list has. */
const MOST = 100;

/** Presents an instrument as the list has it. */
export function presentInstrument(origin: string, instrument: CorpusInstrument): Instrument {
  return { ...instrument, links: { self: `${origin}/v1/instruments/${instrument.id}` } };
}

/** Presents an instrument with the places of the documents that point at it. */
export function presentInstrumentInText(
  origin: string,
  instrument: CorpusInstrument,
  documents: readonly OpenDocument[],
): InstrumentInText {
  const references = documents
    .flatMap(({ by, paragraphs }) =>
      referencesIn(paragraphs, (id) => id === instrument.id).map((found) => ({ by, found })),
    )
    .slice(0, MOST)
    .map(({ by, found }) => ({
      document: by.entry.id,
      language: by.language,
      ...presentReference(by, found),
    }));
  return { ...presentInstrument(origin, instrument), references };
}
