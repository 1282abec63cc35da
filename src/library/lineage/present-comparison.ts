import { alignHeadings } from "../../lineage/align-headings.ts";
import { type ComparedRow, countRows, goes } from "../../lineage/compare-texts.ts";
import type {
  ComparedDocument,
  ComparedParagraph,
  Comparison,
  ComparisonRow,
  Direction,
  RowOp,
} from "../../model/comparison.ts";
import type { CorpusParagraph } from "../../model/corpus.ts";
import type { OpenDocument } from "../open-document.ts";
import { linksOf } from "../presenting/presenter.ts";
import type { OpenPair } from "./documents-compared.ts";

/** What narrows a comparison: different filters mean "and", several values of one "or". */
export interface RowFilters {
  op?: readonly RowOp[] | undefined;
  direction?: readonly Direction[] | undefined;
  moved?: boolean | undefined;
}

/** The rows that filters leave. */
export function filterRows(
  rows: readonly ComparedRow[],
  { op, direction, moved }: RowFilters,
): readonly ComparedRow[] {
  return rows.filter(
    (row) =>
      (op === undefined || op.includes(row.op)) &&
      (direction === undefined || direction.some((one) => goes(row, one))) &&
      (moved === undefined || row.moved === moved),
  );
}

/** What a comparison says of itself, whatever rows of it are shown. */
export function aboutComparison(
  { from, to }: OpenPair,
  rows: readonly ComparedRow[],
): Pick<Comparison, "from" | "to" | "order" | "counts" | "headings"> {
  return {
    from: comparedDocument(from),
    to: comparedDocument(to),
    order: orderOf(from, to),
    counts: countRows(rows),
    headings: alignHeadings(from.document.entry, to.document.entry, rows),
  };
}

function comparedDocument({ by, paragraphs }: OpenDocument): ComparedDocument {
  const { id, symbol, title, adopted, adoption } = by.entry;
  return {
    ...{ document: id, language: by.language, symbol, title, adopted },
    ...(adoption === undefined ? {} : { adoption }),
    paragraphs: paragraphs.length,
    links: { self: by.link(""), html: by.page("") },
  };
}

function orderOf(
  { by: { entry: from } }: OpenDocument,
  { by: { entry: to } }: OpenDocument,
): Comparison["order"] {
  if (from.id === to.id) return "same-document";
  if (from.adopted === to.adopted) return "same-day";
  return from.adopted < to.adopted ? "earlier-first" : "later-first";
}

/** Presents rows with the words, citations and links of both sides. */
export function rowPresenter({ from, to }: OpenPair): (row: ComparedRow) => ComparisonRow {
  const [before, after] = [sidePresenter(from), sidePresenter(to)];
  return ({ op, moved, shape, changes, ...row }) => ({
    op,
    moved,
    ...(shape === undefined ? {} : { shape }),
    from: row.from === null ? null : before(row.from),
    to: row.to === null ? null : after(row.to),
    changes,
  });
}

function sidePresenter({
  by,
  paragraphs,
  order,
}: OpenDocument): (address: string) => ComparedParagraph | null {
  const known = new Map<string, CorpusParagraph>(paragraphs.map((one) => [one.id, one]));
  return (address) => {
    const paragraph = known.get(address);
    if (paragraph === undefined) return null;
    const { kind, section, text } = paragraph;
    return {
      ...{ address, kind, section, text },
      citation: by.cite(address),
      links: linksOf(by, address, undefined, order),
    };
  };
}
