import type { QualifierInTexts, QualifierKind } from "../../model/act.ts";
import type { Actor, ActorInTexts } from "../../model/actor.ts";
import type { CorpusAct } from "../../model/corpus.ts";
import { QUALIFIER_NAMES } from "../../words/act-names.ts";
import type { OpenDocument } from "../open-document.ts";

/** What each kind of qualifier is: `data/README.md` says how they are told apart. */
const QUALIFIERS: Readonly<Record<QualifierKind, Pick<QualifierInTexts, "definition" | "examples">>> = {
  discretion: {
    definition: "Bounded by someone's judgment of what fits.",
    examples: ["as appropriate", "where necessary", "as needed"],
  },
  "domestic-law": {
    definition: "Bounded by a State's own law.",
    examples: ["in accordance with domestic law", "subject to their constitutions"],
  },
  "international-law": {
    definition: "Bounded by other obligations.",
    examples: ["consistent with international obligations", "in accordance with the Convention"],
  },
  resources: {
    definition: "Bounded by means.",
    examples: ["within existing resources", "within our means"],
  },
  effort: {
    definition: "Promises to try, not to reach.",
    examples: ["strive to", "endeavour to", "make efforts"],
  },
  scope: {
    definition: "Bounded in where or to whom it reaches.",
    examples: ["within its mandate", "falling within our jurisdiction"],
  },
  voluntary: {
    definition: "Bounded by the will of the one who acts.",
    examples: ["on a voluntary basis"],
  },
  possibility: {
    definition: "Bounded by what can be done.",
    examples: ["where feasible", "when possible", "to the extent"],
  },
  consideration: {
    definition: "Promises to consider, not to do.",
    examples: ["consider", "give due consideration to"],
  },
  request: {
    definition: "Bounded by being asked.",
    examples: ["upon request", "at their request"],
  },
};

/** The acts of some documents. */
export function actsOf(documents: readonly OpenDocument[]): CorpusAct[] {
  return documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts)),
  );
}

/** Presents an actor with how often some acts have it. */
export function presentActor(actor: Actor, acts: readonly CorpusAct[]): ActorInTexts {
  return {
    ...actor,
    counts: {
      acts: acts.filter((act) => act.actor === actor.id).length,
      addressed: acts.filter(({ addressees }) => addressees.includes(actor.id)).length,
    },
  };
}

/** Presents a kind of qualifier with how many of some acts have it. */
export function presentQualifier(id: QualifierKind, acts: readonly CorpusAct[]): QualifierInTexts {
  const has = ({ qualifiers }: CorpusAct) => qualifiers.some(({ kind }) => kind === id);
  return { id, label: QUALIFIER_NAMES[id], ...QUALIFIERS[id], counts: { acts: acts.filter(has).length } };
}
