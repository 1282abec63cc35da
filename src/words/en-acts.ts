import type { ActKind, Qualifier } from "../model/act.ts";

/** What a list of acts says of itself, in one language. */
export interface ListLabels {
  readonly name: string;
  readonly kinds: Readonly<Record<ActKind, string>>;
  readonly qualifiers: Readonly<Record<Qualifier["kind"], string>>;
  /** The names of the groups of filters. */
  readonly theme: string;
  readonly kind: string;
  readonly qualifier: string;
  readonly addressee: string;
  readonly filter: string;
  readonly firm: string;
  readonly bounded: string;
  /** With `{from}`, `{to}` and `{total}`. */
  readonly shown: string;
  readonly none: string;
  readonly clear: string;
  readonly back: string;
  readonly more: string;
}

export const LIST_LABELS: ListLabels = {
  name: "What the declaration says",
  kinds: { commitment: "Commitment", call: "Call", recognition: "Recognition" },
  qualifiers: {
    discretion: "at their discretion",
    "domestic-law": "within domestic law",
    "international-law": "within international law",
    resources: "as resources allow",
    effort: "an effort only",
    scope: "in some cases only",
    voluntary: "voluntary",
    possibility: "a possibility",
    consideration: "to be considered",
    request: "on request",
  },
  theme: "Theme",
  kind: "Kind",
  qualifier: "Softened or bounded",
  addressee: "Called on",
  filter: "Filter",
  firm: "without a qualifier",
  bounded: "Qualifiers: {names}",
  shown: "{from} to {to} of {total}",
  none: "Nothing fits all of these filters.",
  clear: "Remove all filters",
  back: "Back",
  more: "More",
};
