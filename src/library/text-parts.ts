import type { CorpusAct, CorpusEntry, CorpusParagraph } from "../model/corpus.ts";
import type { Section } from "../model/section.ts";

/** A document's text in one of its languages. */
export interface Text {
  entry: CorpusEntry;
  paragraphs: readonly CorpusParagraph[];
}

/** Paragraphs that stand together: under a heading, in the preamble, or in an annex. */
export interface TextPart {
  /** The heading that they stand under; undefined where they stand under none. */
  section: Section | undefined;
  /** The heading's words, else what they are: "Preamble", "Operative paragraphs", "Annex II". */
  title: string;
  /** A section's slug, else a range: `preamble-1-14`, `annex/1-4`. */
  address: string;
  /** Its name among the parts, which fits into an element's id: `preamble`, `asset-recovery`. */
  anchor: string;
  /** The numbers of its paragraphs: `1–22`. */
  numbers: string;
  paragraphs: CorpusParagraph[];
  acts: CorpusAct[];
}

/**
 * The parts of a text, in its order. A text without headings, without a preamble, or with annexes has the parts that it
 * has: none is ever empty.
 */
export function partsOf({ entry, paragraphs }: Text): TextPart[] {
  const groups: CorpusParagraph[][] = [];
  let last = "";
  for (const paragraph of paragraphs) {
    const key = [annexOf(paragraph), paragraph.section ?? `(${paragraph.kind})`].join("/");
    if (key === last) groups.at(-1)?.push(paragraph);
    else groups.push([paragraph]);
    last = key;
  }
  const kindsIn = new Map<number, Set<string>>();
  for (const paragraph of paragraphs) {
    const annex = annexOf(paragraph);
    kindsIn.set(annex, (kindsIn.get(annex) ?? new Set()).add(paragraph.kind));
  }
  return groups.flatMap((group): TextPart[] => {
    const [first, end] = [group[0], group.at(-1)];
    if (first === undefined || end === undefined) return [];
    const section = entry.sections.find(({ id }) => id === first.section);
    const annex = annexOf(first);
    const isOne = first === end;
    return [
      {
        section,
        title: section?.title ?? titleOf(annex, first.kind, kindsIn.get(annex)?.size === 1),
        address: section?.id ?? (isOne ? first.id : `${first.id}-${end.number}`),
        anchor: (section?.id ?? `${PLACE.exec(first.id)?.[0] ?? ""}${first.kind}`).replace("/", "-"),
        numbers: isOne ? `${first.number}` : `${first.number}–${end.number}`,
        paragraphs: group,
        acts: actsIn(group),
      },
    ];
  });
}

/** All acts of paragraphs, in the order of the text. */
export function actsIn(paragraphs: readonly CorpusParagraph[]): CorpusAct[] {
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts));
}

const PLACE = /^annex(?:-(\d+))?\//;

/** The number of the annex that a paragraph's address names; 0 where it names none. */
function annexOf({ id }: Pick<CorpusParagraph, "id">): number {
  const named = PLACE.exec(id);
  return named === null ? 0 : Number(named[1] ?? 1);
}

function titleOf(annex: number, kind: CorpusParagraph["kind"], isAlone: boolean): string {
  const paragraphs = kind === "preamble" ? "Preamble" : "Operative paragraphs";
  if (annex === 0) return paragraphs;
  return isAlone ? nameOfAnnex(annex) : `${nameOfAnnex(annex)}: ${paragraphs.toLowerCase()}`;
}

/** "Annex", "Annex II": resolutions number their annexes so. */
export function nameOfAnnex(annex: number): string {
  return annex < 2 ? "Annex" : `Annex ${roman(annex)}`;
}

function roman(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (
    ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"][tens] +
    (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones] ?? "")
  );
}
