import type { Section } from "../../model/section.ts";
import type { LibraryText } from "./library-text.ts";

/** Gives the sections of the other languages the ids that they have in the first, where there are as many. */
export function alignTexts(texts: readonly LibraryText[], by?: { sections: Section[] }): LibraryText[] {
  const first = by ?? texts[0];
  if (first === undefined) return [];
  return texts.map((text) => {
    if (text.sections.length !== first.sections.length) return text;
    const ids = new Map(text.sections.map(({ id }, index) => [id, first.sections[index]?.id ?? id]));
    return {
      ...text,
      sections: text.sections.map((section) => ({ ...section, id: ids.get(section.id) ?? section.id })),
      paragraphs: text.paragraphs.map((paragraph) => ({
        ...paragraph,
        section: paragraph.section === null ? null : (ids.get(paragraph.section) ?? paragraph.section),
      })),
    };
  });
}
