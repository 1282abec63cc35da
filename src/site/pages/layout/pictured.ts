import { cutOf } from "../../../library/in-passage.ts";
import type { CorpusParagraph, CorpusTheme } from "../../../model/corpus.ts";
import type { Located } from "../../../quote/locate.ts";
import { OMISSION } from "../../../words/cut-short.ts";

/** What the picture of a passage shows, unless there is too little room. */
export interface Pictured {
  /** The picture's own address: that of the passage whose words it shows. */
  address: string;
  text: string;
  /** The offsets in the text at which its sentences end, in UTF-16 code units. */
  ends: number[];
}

/** No picture has room for more. */
const LONGEST = 3_000;

/**
 * The picture of a passage: each shows the passage's own words. A range, of which there are too many, has the picture of
 * its first paragraph or sentence, with which its words begin.
 *
 * @returns undefined for a passage without words
 */
export function picturedBy(located: Located): Pictured | undefined {
  switch (located.type) {
    case "paragraph":
      return ofParagraphs(located.address, [located.paragraph]);
    case "sentence": {
      const { paragraph, sentence } = located;
      if (paragraph.sentences.length === 1) return ofParagraphs(paragraph.id, [paragraph]);
      return { address: sentence.id, text: sentence.text, ends: [] };
    }
    case "act": {
      const { act, sentence } = located;
      const cut = cutOf(act, sentence);
      if (!cut.start && !cut.end) return picturedBy({ ...located, type: "sentence", address: sentence.id });
      const text = `${cut.start ? `${OMISSION} ` : ""}${act.text}${cut.end ? ` ${OMISSION}` : ""}`;
      return { address: act.id, text, ends: [] };
    }
    case "sentence-range": {
      const [sentence] = located.sentences;
      return sentence && picturedBy({ ...located, type: "sentence", address: sentence.id, sentence });
    }
    case "range": {
      const { section, paragraphs } = located;
      if (section !== undefined) return ofParagraphs(located.address, paragraphs);
      return paragraphs[0] && ofParagraphs(paragraphs[0].id, [paragraphs[0]]);
    }
  }
}

function ofParagraphs(address: string, paragraphs: readonly CorpusParagraph[]): Pictured {
  const ends: number[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text.length > LONGEST) break;
    if (text !== "") text += " ";
    for (const { end } of paragraph.sentences) ends.push(text.length + end);
    text += paragraph.text;
  }
  return { address, text, ends };
}

/** What the picture of a theme shows. */
export function themePictured({ label, definition }: Pick<CorpusTheme, "label" | "definition">): string {
  return `${label}: ${definition}`;
}

/** What the picture of all themes shows: those that are part of no other. */
export function themesPictured(themes: readonly CorpusTheme[]): string {
  const labels = themes.filter(({ broader }) => broader === undefined).map(({ label }) => label);
  return `Themes: ${labels.join("; ")}`;
}
