import type { CorpusAct, CorpusDocument, CorpusParagraph } from "../../../model/corpus.ts";

/** The preamble or a section, with the acts in it. */
export interface Part {
  title: string;
  /** Its address: a section's slug, or the preamble's paragraphs. */
  address: string;
  /** The numbers of its paragraphs: `1–22`. */
  paragraphs: string;
  contents: CorpusParagraph[];
  acts: CorpusAct[];
}

/** The parts of a document in the order of its text, in the language that was annotated. */
export function partsOf({ entry, texts }: CorpusDocument): Part[] {
  const paragraphs = texts[entry.languages[0] ?? ""] ?? [];
  const headings = [{ id: null, title: "Preamble" }, ...entry.sections];
  return headings.flatMap(({ id, title }) => {
    const contents = paragraphs.filter(({ section }) => section === id);
    const [first, last] = [contents.at(0)?.number, contents.at(-1)?.number];
    if (first === undefined || last === undefined) return [];
    const one = first === last;
    return {
      title,
      address: id ?? (one ? `preamble-${first}` : `preamble-${first}-${last}`),
      paragraphs: one ? `${first}` : `${first}–${last}`,
      contents,
      acts: contents.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts)),
    };
  });
}

/** The acts of a whole document. */
export function actsOf(parts: readonly Part[]): CorpusAct[] {
  return parts.flatMap(({ acts }) => acts);
}
