import type { CorpusAct, CorpusParagraph } from "../model/corpus.ts";
import type { Whole } from "./whole.ts";
import { writeRows } from "./write-rows.ts";

type Column = (act: CorpusAct, paragraph: CorpusParagraph, whole: Whole) => string | number | undefined;

/*
 * A sentence's address has no column: a spreadsheet takes 16.10 for a number, or for a day in October. The act's, which
 * ends with a letter, tells it.
 */
const COLUMNS: Record<string, Column> = {
  id: (act) => act.id,
  paragraph: (act) => act.paragraph,
  section: (_, { kind, section }) => (kind === "preamble" ? "preamble" : (section ?? "")),
  kind: (act) => act.kind,
  actor: (act) => act.actor,
  verb: (act) => act.verb,
  addressees: (act) => list(act.addressees),
  text: (act) => act.text,
  themes: (act) => list(act.themes.map(({ id }) => id)),
  qualifiers: (act) => list(act.qualifiers.map(({ text }) => text)),
  qualifierKinds: (act) => list(act.qualifiers.map(({ kind }) => kind)),
  deadline: (act) => act.deadline?.date,
  start: (act) => act.start,
  end: (act) => act.end,
  citation: (act, _, { cite }) => cite(act.id).text,
  url: (act, _, { page }) => page(act.id),
  document: (_, __, { entry }) => entry.id,
  symbol: (_, __, { entry }) => entry.symbol,
  language: (_, __, { language }) => language,
  release: (_, __, { release }) => release,
};

/**
 * Writes a document's acts as CSV, for people with a spreadsheet.
 *
 * The release is a column, not a line above the header: CSV has no comments, and a spreadsheet would take such a line
 * for the names of the columns.
 */
export function writeCsv(whole: Whole): string {
  const acts = whole.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => sentence.acts.map((act) => ({ act, paragraph }))),
  );
  const columns = Object.values(COLUMNS);
  return writeRows(
    Object.keys(COLUMNS),
    acts.map(({ act, paragraph }) => columns.map((column) => column(act, paragraph, whole))),
  );
}

function list(items: readonly string[]): string {
  return items.join("; ");
}
