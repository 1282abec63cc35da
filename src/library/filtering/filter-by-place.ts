import type { CorpusParagraph } from "../../model/corpus.ts";
import type { ProblemDetail } from "../../model/problem.ts";
import { isLocated, type Located, locate, type NotLocated } from "../../quote/locate.ts";
import type { OpenDocument } from "../open-document.ts";
import { findUnknown, shorten } from "../refusal.ts";
import { many } from "./filter-by-vocabulary.ts";

/** What stands before the first heading, to the filter by section. */
export const PREAMBLE = "preamble";

/** The filter by section. */
export const bySection = {
  section: many(
    "Under this heading: a section’s id, or `preamble` for what stands before the operative paragraphs.",
    "asset-recovery",
  ),
};

/** The filters by place. */
export const byPlace = {
  ...bySection,
  paragraph: many("In this paragraph, or in one of these: an address such as `16` or `41-52`.", "16"),
};

/** Which paragraphs stand in the places asked for, and what is wrong with these. */
export interface Places {
  has(paragraph: CorpusParagraph): boolean;
  /** The same, whatever the section. */
  hasParagraph(paragraph: CorpusParagraph): boolean;
  /** An error for each section and paragraph that there is not, with the nearest that there is. */
  errors: ProblemDetail[];
}

/** What the filter by section calls the place of a paragraph; null for one that stands under no heading. */
export function sectionOf({ kind, section }: CorpusParagraph): string | null {
  return kind === "preamble" ? PREAMBLE : section;
}

/** Reads the filters by place. */
export function readPlaces(
  { document, paragraphs }: OpenDocument,
  { section, paragraph }: { section?: string[] | undefined; paragraph?: string[] | undefined },
): Places {
  const { sections } = document.entry;
  const errors = findUnknown("section", section, [PREAMBLE, ...sections.map(({ id }) => id)]);
  const ids = new Set<string>();
  for (const address of new Set(paragraph)) {
    const found = locate({ sections, paragraphs }, shorten(address));
    if (isLocated(found) && found.type === "paragraph") ids.add(found.address);
    else if (isLocated(found) && found.type === "range" && found.section === undefined)
      for (const { id } of found.paragraphs) ids.add(id);
    else errors.push(explain(address, found));
  }
  const headings = new Set(section);
  const hasParagraph = ({ id }: CorpusParagraph) => paragraph === undefined || ids.has(id);
  return {
    has: (one) => (section === undefined || headings.has(sectionOf(one) ?? "")) && hasParagraph(one),
    hasParagraph,
    errors,
  };
}

function explain(address: string, found: Located | NotLocated): ProblemDetail {
  const near = isLocated(found) ? found.address : found.nearest;
  // Of a sentence or an act, its paragraph; a section is for another filter.
  const didYouMean = /^(?:annex(?:-\d+)?\/)?(?:preamble-)?\d+/.exec(near ?? "")?.[0];
  return {
    parameter: "paragraph",
    detail: isLocated(found) ? `"${shorten(address)}" is not a paragraph` : found.problem,
    expected: ["a paragraph such as 16 or preamble-7", "several such as 41-52"],
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
}
