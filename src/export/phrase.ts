import type { Occurrence, Phrase } from "../model/across.ts";
import { type Cell, writeRows } from "./write-rows.ts";

type Column = (occurrence: Occurrence, phrase: Pick<Phrase, "phrase">) => Cell;

const COLUMNS: Record<string, Column> = {
  phrase: (_, { phrase }) => phrase,
  document: ({ document }) => document,
  symbol: ({ symbol }) => symbol,
  session: ({ session }) => session,
  adopted: ({ adopted }) => adopted,
  address: ({ id }) => id,
  kind: ({ kind }) => kind,
  language: ({ language }) => language,
  text: ({ snippet }) => snippet.text,
  citation: ({ citation }) => citation.text,
  url: ({ citation }) => citation.url,
};

/** Writes where a phrase stands as CSV: a row an occurrence, with the sentence that has it. */
export function writePhrase(phrase: Pick<Phrase, "phrase" | "data">): string {
  const rows = phrase.data.map((one) => Object.values(COLUMNS).map((column) => column(one, phrase)));
  return writeRows(Object.keys(COLUMNS), rows);
}
