import type { CorpusParagraph, CorpusTheme, CorpusVocabulary } from "../../model/corpus.ts";
import type { Theme, ThemeInText, ThemeParagraph } from "../../model/theme.ts";
import { broaderThemes } from "../filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "../open-document.ts";
import { linksOf } from "./links.ts";
import { presentAct } from "./present-act.ts";

/** So many paragraphs, and so many acts, stand beside a theme: as many as the longest page of a list has. */
const MOST = 100;

/** Presents a theme as the list has it. */
export function presentTheme(origin: string, theme: CorpusTheme): Theme {
  return { ...theme, links: { self: `${origin}/v1/themes/${theme.id}` } };
}

/** Presents a theme with the paragraphs and acts of the documents that speak of it. */
export function presentThemeInText(
  origin: string,
  theme: CorpusTheme,
  documents: readonly OpenDocument[],
  vocabulary: CorpusVocabulary,
): ThemeInText {
  const broader = broaderThemes(vocabulary);
  const isMeant = (id: string) => broader(id).includes(theme.id);
  const places = documents.flatMap((open) =>
    open.paragraphs
      .filter(({ themes }) => themes.some(isMeant))
      .map((paragraph) => ({
        open,
        paragraph,
        acts: paragraph.sentences
          .flatMap(({ acts }) => acts)
          .filter(({ themes }) => themes.some(({ id }) => isMeant(id))),
      })),
  );
  return {
    ...presentTheme(origin, theme),
    paragraphs: places.slice(0, MOST).map(({ open, paragraph }) => themeParagraph(open, paragraph)),
    acts: places
      .flatMap(({ open, acts }) => acts.map((act) => ({ open, act })))
      .slice(0, MOST)
      .map(({ open, act }) => ({ ...documentOf(open), ...presentAct(open.by, act) })),
  };
}

function documentOf({ by }: OpenDocument) {
  return { document: by.entry.id, language: by.language };
}

function themeParagraph(open: OpenDocument, paragraph: CorpusParagraph): ThemeParagraph {
  const { id, number, kind, section, text, themes } = paragraph;
  return {
    ...documentOf(open),
    id,
    number,
    kind,
    section,
    text,
    themes,
    citation: open.by.cite(id),
    links: linksOf(open.by, id, undefined, open.order),
  };
}
