import type { CorpusAct, CorpusDocument } from "../../model/corpus.ts";

/** The preamble or a section, with the acts in it. */
export interface Part {
  title: string;
  /** The numbers of its paragraphs: `1–22`. */
  paragraphs: string;
  acts: CorpusAct[];
}

/** The parts of a document in the order of its text, in the language that was annotated. */
export function partsOf({ entry, texts }: CorpusDocument): Part[] {
  const paragraphs = texts[entry.languages[0] ?? ""] ?? [];
  const headings = [{ id: null, title: "Preamble" }, ...entry.sections];
  return headings.flatMap(({ id, title }) => {
    const inside = paragraphs.filter(({ section }) => section === id);
    const [first, last] = [inside.at(0)?.number, inside.at(-1)?.number];
    if (first === undefined || last === undefined) return [];
    return {
      title,
      paragraphs: first === last ? `${first}` : `${first}–${last}`,
      acts: inside.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts)),
    };
  });
}

/** The acts of a whole document. */
export function actsOf(parts: readonly Part[]): CorpusAct[] {
  return parts.flatMap(({ acts }) => acts);
}
