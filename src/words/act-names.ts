import type { ActKind, QualifierKind } from "../model/act.ts";

/** What each kind of act is called. */
export const KIND_NAMES: Readonly<Record<ActKind, string>> = {
  commitment: "Commitment",
  call: "Call",
  recognition: "Recognition",
  decision: "Decision",
};

/** What each kind of act does, as a verb, and its noun in the plural. */
export const KIND_WORDS: Readonly<Record<ActKind, { verb: string; plural: string }>> = {
  commitment: { verb: "commits", plural: "commitments" },
  call: { verb: "calls on", plural: "calls" },
  recognition: { verb: "recognizes", plural: "recognitions" },
  decision: { verb: "decides", plural: "decisions" },
};

/** What marks an act that nobody read. */
export const DERIVED = "derived by a machine";

/** What site, elements, plots and API call each kind of qualifier: it reads well after "with one qualifier: ". `data/README.md` explains each. */
export const QUALIFIER_NAMES: Readonly<Record<QualifierKind, string>> = {
  discretion: "where appropriate",
  "domestic-law": "domestic law",
  "international-law": "international law",
  resources: "available resources",
  effort: "trying",
  scope: "in some cases",
  voluntary: "voluntarily",
  possibility: "where possible",
  consideration: "considering",
  request: "on request",
};

/** How full a sign is: an act without a qualifier is filled, and each qualifier empties it by a step. */
export type Density = "filled" | "hatched" | "outline";

/** How firmly a commitment is made, from its number of qualifiers, in words. */
export const FIRMNESS = [
  { density: "filled", said: "without a qualifier" },
  { density: "hatched", said: "with one qualifier" },
  { density: "outline", said: "with two or more qualifiers" },
] as const satisfies readonly { density: Density; said: string }[];

/** The same as a key has it, whose last word is "qualifiers". */
export const SO_MANY_QUALIFIERS: Readonly<Record<Density, string>> = {
  filled: "without",
  hatched: "one",
  outline: "two or more",
};

/** What of an act says how firm it is. */
export interface Firm {
  readonly kind: ActKind;
  readonly qualifiers: readonly unknown[];
}

/** How firm an act is: an index of {@link FIRMNESS}. Only commitments are told apart; other acts are always 0. */
export function firmnessOf({ kind, qualifiers: { length } }: Firm): 0 | 1 | 2 {
  if (kind !== "commitment" || length === 0) return 0;
  return length === 1 ? 1 : 2;
}

/** The density of an act's sign. */
export function densityOf(act: Firm): Density {
  return FIRMNESS[firmnessOf(act)].density;
}
