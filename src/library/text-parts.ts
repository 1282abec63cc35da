import type { Annex } from "../model/annex.ts";
import type { CorpusAct, CorpusEntry, CorpusParagraph } from "../model/corpus.ts";
import type { Section } from "../model/section.ts";

/** A document's text in one of its languages. */
export interface Text {
  entry: CorpusEntry;
  paragraphs: readonly CorpusParagraph[];
}

/** Paragraphs that stand together: under a heading, in the preamble, or in an annex. */
export interface TextPart {
  /** The annex that they stand in; undefined in the text itself. */
  annex: Annex | undefined;
  /** Whether the annex begins here. */
  opensAnnex: boolean;
  /** The heading that they stand under; undefined where they stand under none. */
  section: Section | undefined;
  /** The heading's words, else what they are: "Preamble", "Operative paragraphs", "Annex II". */
  title: string;
  /** A section's slug, else a range: `preamble-1-14`, `annex/1-4`. */
  address: string;
  /** Its name among the parts, which fits into an element's id: `preamble`, `asset-recovery`. */
  anchor: string;
  /** The numbers of its paragraphs: `1–22`, `PP1–14`. */
  numbers: string;
  paragraphs: CorpusParagraph[];
  acts: CorpusAct[];
}

/**
 * The parts of a text, in its order. A text without headings, without a preamble, or with annexes has the parts that it
 * has: none is ever empty.
 */
export function partsOf({ entry, paragraphs }: Text): TextPart[] {
  const { sections, annexes = [] } = entry;
  const annexOf = ({ id }: CorpusParagraph) => annexes.find((annex) => id.startsWith(`${annex.id}/`));
  const groups: { annex: Annex | undefined; kind: string | null; paragraphs: CorpusParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const [annex, kind] = [annexOf(paragraph), paragraph.section ?? `(${paragraph.kind})`];
    const last = groups.at(-1);
    if (last !== undefined && last.annex === annex && last.kind === kind) last.paragraphs.push(paragraph);
    else groups.push({ annex, kind, paragraphs: [paragraph] });
  }
  return groups.flatMap(({ annex, paragraphs: members }, index): TextPart[] => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    const section = sections.find(({ id }) => id === first.section);
    const isAlone = groups.filter((group) => group.annex === annex).length === 1;
    const isOne = first === last;
    return [
      {
        annex,
        opensAnnex: annex !== undefined && groups[index - 1]?.annex !== annex,
        section,
        title: section?.title ?? titleOf(annex, first.kind, isAlone),
        address: section?.id ?? (isOne ? first.id : `${first.id}-${last.number}`),
        anchor: (
          section?.id ?? [...(annex === undefined ? [] : [annex.id]), first.kind].join("-")
        ).replaceAll("/", "-"),
        numbers: `${first.kind === "preamble" ? "PP" : ""}${first.number}${isOne ? "" : `–${last.number}`}`,
        paragraphs: members,
        acts: actsIn(members),
      },
    ];
  });
}

/** All acts of paragraphs, in the order of the text. */
export function actsIn(paragraphs: readonly CorpusParagraph[]): CorpusAct[] {
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts));
}

function titleOf(annex: Annex | undefined, kind: CorpusParagraph["kind"], isAlone: boolean): string {
  const paragraphs = kind === "preamble" ? "Preamble" : "Operative paragraphs";
  if (annex === undefined) return paragraphs;
  return isAlone ? annex.heading : `${annex.heading}: ${paragraphs.toLowerCase()}`;
}
