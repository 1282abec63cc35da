import * as z from "zod/mini";
import { type ActKind, QualifierKind } from "../../model/act.ts";
import type { CorpusAct, CorpusVocabulary } from "../../model/corpus.ts";
import { documented } from "../../model/documented.ts";
import { FACETS, type FacetName, type Facets } from "../../model/facet.ts";
import type { OpenDocument } from "../open-document.ts";
import { refuseAny } from "../refusal.ts";
import { countFacets, counting, labelsOf, readFacets, valuesIn } from "./facets.ts";
import { byPlace, readPlaces, sectionOf } from "./filter-by-place.ts";
import { byTheme, findUnnamed, many, namedActors, namedThemes } from "./filter-by-vocabulary.ts";

/** The filters of acts, but for their kind. */
export const actFilters = {
  ...byTheme,
  actor: many("Of whom acts: an actor’s id; `states` is the text’s “we”.", "states"),
  addressee: many("Of whom is called on or addressed: an actor’s id.", "unodc"),
  ...byPlace,
  qualified: z.optional(
    documented(z.boolean(), "Whether a phrase softens or limits it: with or without `qualifiers`.", false),
  ),
  qualifier: z.optional(
    documented(
      z.array(QualifierKind),
      "Softened or limited in this way: a qualifier’s kind. Repeated, it means “or”.",
      ["effort"],
    ),
  ),
  deadline: z.optional(documented(z.boolean(), "Whether the text says by when.", true)),
  ...counting,
};

type ActQuery = z.infer<z.ZodMiniObject<typeof actFilters>> & { kind?: ActKind[] | undefined };

/** The acts that a request is about, and their counts where it asks for them. */
export interface FoundActs {
  found: readonly CorpusAct[];
  facets: Facets | undefined;
}

/**
 * Finds acts. Different filters mean "and"; the values of one mean "or".
 *
 * @param only the kind that alone counts, whatever the filters say
 * @returns them in the order of the text
 * @throws {Refusal} 400 for an id that is not known, with the nearest
 */
export function findActs(
  open: OpenDocument,
  vocabulary: CorpusVocabulary,
  query: ActQuery,
  only?: ActKind,
): FoundActs {
  const places = readPlaces(open, query);
  const counted = readFacets(query.facets);
  refuseAny([
    ...findUnnamed("theme", query.theme, vocabulary.themes, () => namedThemes(vocabulary)),
    ...findUnnamed("actor", query.actor, vocabulary.actors, () => namedActors(vocabulary)),
    ...findUnnamed("addressee", query.addressee, vocabulary.actors, () => namedActors(vocabulary)),
    ...places.errors,
    ...counted.errors,
  ]);

  const sections = new Map(open.paragraphs.map((paragraph) => [paragraph.id, sectionOf(paragraph)]));
  const valuesOf = valuesIn(vocabulary, (paragraph) => sections.get(paragraph) ?? null);
  const { qualified, deadline, section } = query;
  const asked = {
    ...query,
    section,
    qualified: qualified === undefined ? undefined : [`${qualified}`],
    deadline: deadline === undefined ? undefined : [`${deadline}`],
  };
  const tests = FACETS.flatMap((name) => {
    const values = asked[name];
    if (values === undefined) return [];
    const wanted = new Set<string>(values);
    return [{ name, fits: (act: CorpusAct) => valuesOf[name](act).some((value) => wanted.has(value)) }];
  });
  const inScope = open.paragraphs
    .filter(places.hasParagraph)
    .flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts))
    .filter((act) => only === undefined || only === act.kind);
  const fitting = (but?: FacetName) =>
    inScope.filter((act) => tests.every(({ name, fits }) => name === but || fits(act)));
  const labels = labelsOf(vocabulary, open.document.entry.sections);
  return {
    found: fitting(),
    facets: query.facets && countFacets(counted.names, asked, fitting, valuesOf, labels),
  };
}
