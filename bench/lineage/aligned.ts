import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { root } from "../../scripts/root.ts";
import type { LibraryText } from "../../src/corpus/library/library-text.ts";
import type { AlignedRow } from "../../src/lineage/align-documents.ts";

/** Two documents that were aligned by hand. */
export interface AlignedByHand {
  subject: string;
  from: string;
  to: string;
  /** Whether the aligner's thresholds were chosen with it. */
  tuned?: boolean;
  /** "7: 8": the addresses of those that differ. */
  pairs: string[];
  /** Those that may be seen either way. */
  either?: string[];
}

/** All of them, in the order of the file. */
export async function alignedByHand(): Promise<AlignedByHand[]> {
  return parse(await readFile(`${root}/bench/lineage/aligned-by-hand.yaml`, "utf8"));
}

/** What an aligner got right of two documents, what it said besides, and what it missed. */
export interface Agreement {
  right: string[];
  wrong: string[];
  missed: string[];
}

/**
 * Compares an alignment with that by hand, of paragraphs whose texts differ.
 *
 * @param rows what the aligner says
 */
export function agreement(
  { pairs, either = [] }: AlignedByHand,
  rows: readonly Pick<AlignedRow, "from" | "to">[],
  texts: { from: LibraryText; to: LibraryText },
): Agreement {
  const [from, to] = [textsOf(texts.from), textsOf(texts.to)];
  const said = rows.flatMap((row) =>
    row.from === null || row.to === null || from.get(row.from) === to.get(row.to)
      ? []
      : [`${row.from}: ${row.to}`],
  );
  return {
    right: said.filter((pair) => pairs.includes(pair)),
    wrong: said.filter((pair) => !pairs.includes(pair) && !either.includes(pair)),
    missed: pairs.filter((pair) => !said.includes(pair)),
  };
}

function textsOf({ paragraphs }: LibraryText): Map<string, string> {
  return new Map(paragraphs.map(({ id, text }) => [id, text]));
}

/** Precision, recall and their mean F1 of some agreements together. */
export function qualityOf(all: readonly Agreement[]) {
  const count = (which: keyof Agreement) => all.reduce((sum, one) => sum + one[which].length, 0);
  const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  return { right, wrong, missed, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
