import type { CorpusParagraph } from "../../../model/corpus.ts";
import { ordinal } from "../../../quote/cite.ts";
import type { Located } from "../../../quote/locate.ts";

/** What a person calls a passage: "Paragraph 16, second sentence". */
export function nameOf(located: Located): string {
  switch (located.type) {
    case "paragraph":
      return nameOfParagraph(located.paragraph);
    case "sentence":
      return `${nameOfParagraph(located.paragraph)}, ${ordinal(numberOf(located.sentence.id))} sentence`;
    case "act":
      return `${nameOfParagraph(located.paragraph)}, part of the ${ordinal(numberOf(located.sentence.id))} sentence`;
    case "sentence-range": {
      const [first, last] = [located.sentences[0]?.id ?? "", located.sentences.at(-1)?.id ?? ""];
      const range = `${ordinal(numberOf(first))} to ${ordinal(numberOf(last))} sentences`;
      return `${nameOfParagraph(located.paragraph)}, ${range}`;
    }
    case "range": {
      if (located.section !== undefined) return located.section.title;
      const [first, last] = [located.paragraphs[0], located.paragraphs.at(-1)];
      const preamble = first?.kind === "preamble" ? " of the preamble" : "";
      return `Paragraphs ${first?.number} to ${last?.number}${preamble}`;
    }
  }
}

/** "Paragraph 16", "Preamble, paragraph 7". */
export function nameOfParagraph({ kind, number }: Pick<CorpusParagraph, "kind" | "number">): string {
  return kind === "preamble" ? `Preamble, paragraph ${number}` : `Paragraph ${number}`;
}

function numberOf(sentence: string): number {
  return Number(sentence.split(".").at(-1));
}
