import { FIRMNESS, KIND_NAMES, KIND_WORDS, QUALIFIER_NAMES } from "./act-names.ts";
import type { ListLabels } from "./labels.ts";

/** What a list of acts says of itself, in English. */
export const LIST_LABELS: ListLabels = {
  name: "What the text says",
  kinds: KIND_NAMES,
  says: {
    commitment: KIND_WORDS.commitment.verb,
    call: KIND_WORDS.call.verb,
    recognition: KIND_WORDS.recognition.verb,
    decision: KIND_WORDS.decision.verb,
  },
  qualifiers: QUALIFIER_NAMES,
  theme: "Theme",
  kind: "Kind",
  qualifier: "Qualifier",
  addressee: "Called on",
  filter: "Filter",
  firm: FIRMNESS[0].said,
  qualified: "with one qualifier: {names}",
  qualifiedMore: "with qualifiers: {names}",
  shown: "{from} to {to} of {total}",
  none: "Nothing fits all of these filters.",
  clear: "Remove all filters",
  back: "Back",
  more: "More",
};
