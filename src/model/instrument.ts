import * as z from "zod/mini";
import { inDocument } from "./document.ts";
import {
  address,
  count,
  documented,
  name,
  noun,
  otherNames,
  vocabularyId,
  webAddress,
} from "./documented.ts";
import { CitedReference } from "./reference.ts";

/** What sort of thing a text points at. */
export const InstrumentKind = documented(
  z.enum(["treaty", "resolution", "document", "agenda", "goal", "body", "network", "principles"]),
  "What sort of thing it is.",
  "treaty",
);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** How often an instrument is pointed at, in all documents together. */
export const InstrumentCounts = z.object({
  paragraphs: count("Paragraphs that point at it.", 60),
  references: count("Places where they do.", 81),
});
export type InstrumentCounts = z.infer<typeof InstrumentCounts>;

/** Something that a text points at: a treaty, a resolution, a goal, a body. */
export const Instrument = noun(
  "Instrument",
  z.object({
    id: vocabularyId("The instrument’s id.", "uncac"),
    kind: InstrumentKind,
    name: name("Its full name.", "United Nations Convention against Corruption"),
    shortName: name("What it is called for short.", "UNCAC"),
    symbol: documented(
      z.nullable(z.string()),
      "The symbol that the United Nations gave it; null where it has none.",
      "A/RES/58/4",
      null,
    ),
    treatyNumber: z.optional(
      documented(z.string(), "Its number in the United Nations Treaty Series.", "42146"),
    ),
    href: documented(
      z.nullable(webAddress()),
      "A stable link to it; null where there is none.",
      "https://undocs.org/en/A/RES/58/4",
      null,
    ),
    otherNames: otherNames("Merida Convention", "UN anti-corruption treaty"),
    counts: InstrumentCounts,
    links: z.object({
      self: address(
        "The instrument, with the places that point at it.",
        "https://example.org/v1/instruments/uncac",
      ),
    }),
  }),
  "Something that a text points at: a treaty, a resolution, a document, a goal, an agenda or a body.",
);
export type Instrument = z.infer<typeof Instrument>;

/** A reference to an instrument. */
export const InstrumentReference = noun(
  "InstrumentReference",
  z.extend(CitedReference, inDocument),
  "A place that points at an instrument.",
);
export type InstrumentReference = z.infer<typeof InstrumentReference>;

/** An instrument, and where it is pointed at. */
export const InstrumentInText = noun(
  "InstrumentInText",
  z.extend(Instrument, {
    references: documented(
      z.array(InstrumentReference),
      "Where it is pointed at, document by document, in the order of the text: the first 100. The rest is to be had from `/v1/{document}/references?instrument=`.",
    ),
  }),
  "Something that a text points at, with the places that do.",
);
export type InstrumentInText = z.infer<typeof InstrumentInText>;
