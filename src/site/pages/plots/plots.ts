import type { Text } from "../../../library/text-parts.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { drawActsBySection } from "./acts-by-section.ts";
import { type Figure, standAlone } from "./figure.ts";
import { drawFirmnessBySection, NARROW as NARROW_FIRMNESS } from "./firmness-by-section.ts";
import { drawQualifiers, NARROW } from "./qualifiers.ts";
import { drawThemesBySection } from "./themes-by-section.ts";
import { drawThemesNarrow } from "./themes-narrow.ts";
import { drawWholeText } from "./whole-text.ts";

type Draw = (text: Text, themes: readonly CorpusTheme[]) => Figure;

/** What can be counted in a document, each by its file's name. */
export const PLOTS = {
  "whole-text": (text) => standAlone(drawWholeText(text)),
  "acts-by-section": drawActsBySection,
  qualifiers: (text) => standAlone(drawQualifiers(text)),
  "firmness-by-section": (text) => standAlone(drawFirmnessBySection(text)),
  "themes-by-section": (text, themes) => standAlone(drawThemesBySection(text, themes)),
} as const satisfies Record<string, Draw>;

/** The same as parts of a page, which has a heading over them: for a wide window, and for a narrow one. */
export const PLOTS_ON_PAGE = {
  qualifiers: {
    wide: (text) => drawQualifiers(text),
    narrow: (text) => drawQualifiers(text, NARROW),
  },
  "firmness-by-section": {
    wide: (text) => drawFirmnessBySection(text),
    narrow: (text) => drawFirmnessBySection(text, NARROW_FIRMNESS),
  },
  "themes-by-section": { wide: drawThemesBySection, narrow: drawThemesNarrow },
} as const satisfies Record<string, Record<"wide" | "narrow", Draw>>;
