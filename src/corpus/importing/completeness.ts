import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DocumentFile } from "../document-file.ts";
import { inOrder } from "../library/imported-document.ts";
import type { LibraryFolder } from "../library/library-folder.ts";
import { readYaml } from "../yaml-file.ts";

/** What there is of the resolutions that the United Nations' data lists, a body's session after the other. */
export interface Completeness {
  sessions: SessionCompleteness[];
  /** All languages that there is a text in. */
  languages: string[];
}

export interface SessionCompleteness {
  /** `General Assembly 79`. */
  name: string;
  /** How many the data lists. */
  listed: number;
  /** How many of these there is a text of. */
  here: number;
  byLanguage: Record<string, number>;
  /** The symbols that there is no text of. */
  missing: string[];
  /** How many there is a text of, and that the data does not list. */
  unlisted: number;
}

/**
 * Compares the library, and the documents of our own, with what the United Nations' data lists.
 *
 * @param dataFolder the `data` folder
 */
export async function completeness(library: LibraryFolder, dataFolder: string): Promise<Completeness> {
  const own = await ownLanguages(dataFolder);
  const ids = [...new Set([...(await library.ids()), ...own.keys()])].sort();
  const sessions = new Map<string, SessionCompleteness>();
  const all = new Set<string>();
  for (const id of ids) {
    const languages = new Set([...(await library.languagesOf(id)), ...(own.get(id) ?? [])]);
    const [language] = languages;
    const record = await library.catalogue(id);
    const symbol =
      record?.symbol ?? (language === undefined ? id : ((await library.head(id, language))?.symbol ?? id));
    const name = sessionOf(symbol, id);
    const session = sessions.get(name) ?? {
      name,
      listed: 0,
      here: 0,
      byLanguage: {},
      missing: [],
      unlisted: 0,
    };
    sessions.set(name, session);
    if (record === null) session.unlisted++;
    else {
      session.listed++;
      if (languages.size > 0) session.here++;
      // What was one resolution became part A when a part B was adopted.
      else if (!(await isThereAsPart(library, id))) session.missing.push(symbol);
      else session.here++;
    }
    for (const one of languages) {
      all.add(one);
      session.byLanguage[one] = (session.byLanguage[one] ?? 0) + 1;
    }
  }
  const sorted = [...sessions.values()].sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  return { sessions: sorted, languages: inOrder([...all]) };
}

/** Sets it as a table: a line a session, then how many there are in each language. */
export function completenessTable({ sessions, languages }: Completeness): string {
  const head = ["", "listed", "here", "missing", ...languages, "not listed"];
  const rows = sessions.map(({ name, listed, here, missing, byLanguage, unlisted }) =>
    [name, listed, here, missing.length, ...languages.map((one) => byLanguage[one] ?? 0), unlisted].map(
      String,
    ),
  );
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

async function isThereAsPart(library: LibraryFolder, id: string): Promise<boolean> {
  return (await library.languagesOf(`${id}-a`)).length > 0;
}

/** The body's session, or year, that a symbol is of. */
function sessionOf(symbol: string, id: string): string {
  const [, hrc] = /^A\/HRC\/RES\/((?:S-)?\d+)\//.exec(symbol) ?? [];
  if (hrc !== undefined) return `Human Rights Council ${hrc}`;
  const [, year] = /^S\/RES\/\d+ \((\d{4})\)$/.exec(symbol) ?? [];
  if (year !== undefined) return `Security Council ${year}`;
  const [, session] = /^A\/RES\/((?:E?S-)?\d+)\//.exec(symbol) ?? [];
  return session === undefined ? id : `General Assembly ${session}`;
}

/** The languages in which there are texts of our own, by document. */
async function ownLanguages(dataFolder: string): Promise<Map<string, string[]>> {
  const own = new Map<string, string[]>();
  const folders = await readdir(dataFolder, { withFileTypes: true });
  for (const folder of folders.filter((entry) => entry.isDirectory() && entry.name !== "vocabulary")) {
    const file = await readYaml(join(dataFolder, folder.name, "document.yaml"), DocumentFile);
    own.set(file.value.id, Object.keys(file.value.texts));
  }
  return own;
}
