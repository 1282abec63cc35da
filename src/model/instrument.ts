import * as z from "zod/mini";
import { documented, noun } from "./documented.ts";
import { name, otherNames, vocabularyId } from "./vocabulary.ts";

/** What sort of thing a text points at. */
export const InstrumentKind = documented(
  z.enum(["treaty", "resolution", "document", "agenda", "goal", "body", "network", "principles"]),
  "What sort of thing it is.",
  "treaty",
);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** Something that a text points at: a treaty, a resolution, a goal, a body. */
export const Instrument = noun(
  "Instrument",
  z.object({
    id: vocabularyId("The instrument's id.", "uncac"),
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
    link: documented(
      z.nullable(z.url({ error: "an absolute address" })),
      "A stable link to it; null where there is none.",
      "https://undocs.org/en/A/RES/58/4",
      null,
    ),
    otherNames: otherNames("Merida Convention", "UN anti-corruption treaty"),
  }),
  "Something that a text points at: a treaty, a resolution, a document, a goal, an agenda or a body.",
);
export type Instrument = z.infer<typeof Instrument>;
