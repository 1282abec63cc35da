import * as z from "zod/mini";
import type { CorpusAct, CorpusVocabulary } from "../../model/corpus.ts";
import { betweenCommas, documented } from "../../model/documented.ts";
import { FACETS, type FacetName, type Facets, type FacetValue } from "../../model/facet.ts";
import type { ProblemDetail } from "../../model/problem.ts";
import type { Section } from "../../model/section.ts";
import { QUALIFIER_NAMES } from "../../words/act-names.ts";
import { findUnknown } from "../refusal.ts";
import { PREAMBLE } from "./filter-by-place.ts";
import { broaderThemes } from "./filter-by-vocabulary.ts";

/** Names, separated by commas; which of them there are is told by name. */
const NAMES = /^[\w, -]{0,200}$/;

/** The parameter that asks for counts. */
export const counting = {
  facets: z.optional(
    documented(
      z.array(
        betweenCommas(z.string().check(z.regex(NAMES, "names of facets, separated by commas")), FACETS),
      ),
      "Count the acts by these, separated by commas: `theme`, `kind`, `actor`, `addressee`, `qualifier`, `section`, `qualified`, `deadline`. A facet heeds every filter but its own, so that it says what each of its values would find.",
      ["theme", "kind"],
    ),
  ),
};

/** What an act has, for each filter that its values are compared with. */
export type ValuesOf = Readonly<Record<FacetName, (act: CorpusAct) => readonly string[]>>;

/** What acts have, in the words of the vocabulary. */
export function valuesIn(
  vocabulary: CorpusVocabulary,
  sectionOf: (paragraph: string) => string | null,
): ValuesOf {
  const broader = broaderThemes(vocabulary);
  return {
    theme: ({ themes }) => themes.flatMap(({ id }) => broader(id)),
    kind: ({ kind }) => [kind],
    actor: ({ actor }) => [actor],
    addressee: ({ addressees }) => addressees,
    qualifier: ({ qualifiers }) => qualifiers.map(({ kind }) => kind),
    section({ paragraph }) {
      const section = sectionOf(paragraph);
      return section === null ? [] : [section];
    },
    qualified: ({ qualifiers }) => [`${qualifiers.length > 0}`],
    deadline: ({ deadline }) => [`${deadline !== undefined}`],
  };
}

/** Which facets are asked for, and an error for each that there is not. */
export function readFacets(given: readonly string[] | undefined): {
  names: readonly FacetName[];
  errors: ProblemDetail[];
} {
  const names = (given ?? []).flatMap((value) => value.split(",")).map((name) => name.trim());
  return {
    names: FACETS.filter((name) => names.includes(name)),
    errors: findUnknown("facets", names, FACETS),
  };
}

/**
 * Counts acts by the values that they have.
 *
 * @param asked the values that each filter asks for: they are counted even where no act has them
 * @param fitting the acts that fit every filter but the one named
 */
export function countFacets(
  names: readonly FacetName[],
  asked: Readonly<Partial<Record<FacetName, readonly string[] | undefined>>>,
  fitting: (but: FacetName) => readonly CorpusAct[],
  valuesOf: ValuesOf,
  labels: Labels,
): Facets {
  return Object.fromEntries(
    names.map((name) => {
      const counts = new Map((asked[name] ?? []).map((id) => [id, 0]));
      for (const act of fitting(name)) {
        for (const id of new Set(valuesOf[name](act))) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return [name, inOrder(counts, labels(name))];
    }),
  );
}

/** The most frequent first; values that are equally frequent in the order of their ids. */
function inOrder(counts: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>): FacetValue[] {
  return [...counts]
    .map(([id, count]) => {
      const label = labels.get(id);
      return { id, ...(label === undefined ? {} : { label }), count };
    })
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

/** What people call the values of a facet, by their ids. */
export type Labels = (name: FacetName) => ReadonlyMap<string, string>;

/** The labels of the vocabulary, of the sections, and of the ways to soften or limit. */
export function labelsOf({ themes, actors }: CorpusVocabulary, sections: readonly Section[]): Labels {
  const named = (entries: readonly { id: string; label: string }[]) =>
    new Map(entries.map(({ id, label }) => [id, label]));
  return (name) => {
    switch (name) {
      case "theme":
        return named(themes);
      case "actor":
      case "addressee":
        return named(actors);
      case "qualifier":
        return new Map(Object.entries(QUALIFIER_NAMES));
      case "section":
        return new Map([[PREAMBLE, "Preamble"], ...sections.map(({ id, title }) => [id, title] as const)]);
      default:
        return new Map();
    }
  };
}
