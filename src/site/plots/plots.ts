import type { CorpusDocument, CorpusTheme } from "../../model/corpus.ts";
import { drawActsBySection } from "./acts-by-section.ts";
import type { Figure } from "./figure.ts";
import { drawQualifiers } from "./qualifiers.ts";
import { drawThemesBySection } from "./themes-by-section.ts";

/** What can be counted in a document, each by its file's name. */
export const PLOTS = {
  "acts-by-section": drawActsBySection,
  qualifiers: drawQualifiers,
  "themes-by-section": drawThemesBySection,
} as const satisfies Record<string, (document: CorpusDocument, themes: readonly CorpusTheme[]) => Figure>;

export type PlotName = keyof typeof PLOTS;
