import type { Annex } from "../model/annex.ts";
import type { ComparedHeading } from "../model/comparison.ts";
import type { Section } from "../model/section.ts";
import type { AlignedRow } from "./align-documents.ts";

/** What has headings: a text's sections, and its annexes. */
export interface Headed {
  sections: readonly Section[];
  annexes?: readonly Annex[] | undefined;
}

interface Heading {
  address: string;
  title: string;
  paragraphs: readonly string[];
}

/**
 * Puts the headings of two texts beside each other: those with the same words, in order; of the others those that most of
 * the paragraphs belong to that stand under one. In the order of the later text; what was removed comes last.
 *
 * @param rows how the paragraphs were aligned
 */
export function alignHeadings(from: Headed, to: Headed, rows: readonly AlignedRow[]): ComparedHeading[] {
  const earlier = headingsOf(from);
  const left = new Set(earlier);
  const take = (heading: Heading | undefined) => {
    if (heading !== undefined) left.delete(heading);
    return heading;
  };
  const later = headingsOf(to);
  const same = new Map(
    later.map((heading) => [
      heading,
      take([...left].find((one) => plain(one.title) === plain(heading.title))),
    ]),
  );
  const found = later.map((heading): ComparedHeading => {
    const before = same.get(heading) ?? take(mostUnder(heading, left, rows));
    const op =
      before === undefined ? "added" : plain(before.title) === plain(heading.title) ? "same" : "reworded";
    return { op, from: before === undefined ? null : shown(before), to: shown(heading) };
  });
  return [
    ...found,
    ...[...left].map((one): ComparedHeading => ({ op: "removed", from: shown(one), to: null })),
  ];
}

function headingsOf({ sections, annexes = [] }: Headed): Heading[] {
  return [
    ...sections.map(({ id, title, paragraphs }) => ({ address: id, title, paragraphs })),
    ...annexes.map(({ id, heading, title, paragraphs }) => ({
      address: id,
      title: title === null ? heading : `${heading}: ${title}`,
      paragraphs,
    })),
  ];
}

function plain(title: string): string {
  return title.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function shown({ address, title }: Heading) {
  return { address, title };
}

/** The one of some headings under which more than half of the paragraphs stand that went under another. */
function mostUnder(
  { paragraphs }: Heading,
  among: ReadonlySet<Heading>,
  rows: readonly AlignedRow[],
): Heading | undefined {
  const under = new Set(paragraphs);
  const came = rows.flatMap(({ from, to }) => (from !== null && to !== null && under.has(to) ? [from] : []));
  return [...among].find(
    (one) => came.filter((address) => one.paragraphs.includes(address)).length * 2 > came.length,
  );
}
