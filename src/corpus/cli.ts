import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { CorpusDocument } from "../model/corpus.ts";
import { compileCorpus } from "./compile.ts";
import { DataErrors } from "./data-error.ts";
import { type ActDeriver, actDeriver } from "./deriving/act-deriver.ts";
import { type Row, summarize } from "./summary.ts";

const USAGE = `usage: npm run corpus [-- --data DIR --library DIR]

  Compiles the curated data, and prints what is in it; where something is wrong,
  prints each file:line with what is wrong and what was expected.

  --data DIR     the folder to compile (default: data/)
  --library DIR  what was imported: prints what of its acts could be derived, and the openings of
                 paragraphs whose verbs data/vocabulary/verbs.yaml does not have
  --help         this

  exit code   0 all is well, 1 the data has errors, 2 the command cannot be understood`;

/** A command line that cannot be understood; exit code 2. */
class UsageError extends Error {}

async function main(words: string[]): Promise<void> {
  const values = parse(words);
  if (values.help) return console.log(USAGE);
  const folder = values.data ?? fileURLToPath(new URL("../../data", import.meta.url));
  if (!isFolder(folder)) throw new UsageError(`"${folder}" is not a folder`);
  const { library } = values;
  if (library !== undefined && !isFolder(library)) throw new UsageError(`"${library}" is not a folder`);
  const deriver =
    library === undefined ? undefined : await actDeriver(join(folder, "vocabulary", "verbs.yaml"));
  const { documents, vocabulary, imported } = await compileCorpus(folder, { library, deriver });
  const vocabularyTable = [
    ["vocabulary", ""],
    ["themes", vocabulary.themes.length],
    ["actors", vocabulary.actors.length],
    ["instruments", vocabulary.instruments.length],
  ];
  console.log(`${setTable(vocabularyTable)}\n`);
  for (const document of documents) {
    const { totals, acts, qualifiers } = summarize(document);
    console.log(document.entry.symbol);
    console.log([totals, acts, qualifiers].map(setTable).join("\n\n"));
  }
  if (imported !== undefined && deriver !== undefined) await printImported(imported, deriver);
}

/** Prints how many acts of imported documents were derived, and what opens paragraphs and is not known, most often first. */
async function printImported(imported: AsyncIterable<CorpusDocument>, deriver: ActDeriver): Promise<void> {
  let count = 0;
  for await (const _ of imported) count++;
  const unknown = [...deriver.unknown].toSorted(([, one], [, other]) => other - one);
  const times = unknown.reduce((sum, [, often]) => sum + often, 0);
  const rows: Row[] = [
    ["imported", ""],
    ["documents", count],
    ["acts derived", deriver.known],
    ["openings not known", times],
  ];
  console.log(`\n${setTable(rows)}`);
  if (unknown.length > 0)
    console.log(`\n${setTable(unknown.map(([opening, often]) => [`  ${opening}`, often]))}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function parse(words: string[]) {
  const options = {
    data: { type: "string" },
    library: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: words, options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`corpus: ${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (error instanceof DataErrors) {
    const count = error.errors.length;
    console.error(`${error.message}\n${count} ${count === 1 ? "error" : "errors"}`);
  } else console.error(error);
  process.exitCode = 1;
});

/** Sets rows as a table: names to the left, numbers to the right. */
function setTable(rows: readonly Row[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => String(row[column] ?? "").length));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const text = String(cell);
          return column === 0 ? text.padEnd(width(0)) : text.padStart(width(column));
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
