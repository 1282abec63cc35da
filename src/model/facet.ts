import * as z from "zod/mini";
import { count, documented, noun } from "./documented.ts";

/** What acts can be counted by: each is a filter of theirs. */
export const FACETS = [
  "theme",
  "kind",
  "actor",
  "addressee",
  "qualifier",
  "section",
  "qualified",
  "deadline",
] as const;
export type FacetName = (typeof FACETS)[number];

/** A value of a filter, and how many acts it would find. */
export const FacetValue = noun(
  "FacetValue",
  z.object({
    id: documented(z.string(), "The value, as the filter takes it.", "beneficial-ownership"),
    label: z.optional(
      documented(z.string(), "Its name, where the vocabulary has one.", "Beneficial ownership"),
    ),
    count: count("How many acts have it, among those that fit all other filters.", 3),
  }),
  "A value of a filter, and how many acts it would find.",
);
export type FacetValue = z.infer<typeof FacetValue>;

const values = (description: string) => z.optional(documented(z.array(FacetValue), description));

/** How many acts there are by each value of the filters asked for. */
export const Facets = noun(
  "Facets",
  z.object({
    theme: values("By theme; an act counts for its themes and for those that are broader."),
    kind: values("By what is done."),
    actor: values("By who acts."),
    addressee: values("By who is called on or addressed."),
    qualifier: values("By the ways in which they are softened or limited."),
    section: values("By the section that they stand in; `preamble` before the first heading."),
    qualified: values("By whether a phrase softens or limits them: `true` and `false`."),
    deadline: values("By whether the text says by when: `true` and `false`."),
  }),
  "How many acts there are by each value of the filters asked for, the most frequent first. A facet heeds every filter but its own, so that it says what each of its values would find; values that would find nothing are left out, but for those that the filter asks for.",
);
export type Facets = z.infer<typeof Facets>;
