import { posix } from "node:path";

/*
 * Which room may know which: one direction, text → corpus → release → library → API and pages. A room knows the rooms
 * before it, and never the rooms after it; the two fronts, `api/` and `site/`, do not know each other.
 *
 * (dependency-cruiser would draw this too; it reads TypeScript with the compiler's API, which TypeScript 7 has not yet.)
 */

const TEXT = ["model", "words", "quote"];

/** For each room the rooms that it may import from, besides itself. */
export const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ["model"],
  quote: ["model", "words"],
  lineage: TEXT,
  search: TEXT,
  corpus: TEXT,
  release: [...TEXT, "lineage", "search", "corpus"],
  copying: TEXT,
  // It comes to its users from npm, and knows the API by HTTP alone.
  client: [],
  library: [...TEXT, "lineage", "search"],
  export: [...TEXT, "lineage", "library"],
  http: [...TEXT, "search", "library"],
  api: [...TEXT, "lineage", "search", "export", "library", "http"],
  mcp: [...TEXT, "search", "library", "http"],
  "site/pages": [...TEXT, "lineage", "search", "export", "copying", "library", "http"],
  "site/browser": [...TEXT, "copying"],
  "site/build": [...TEXT, "search", "export", "copying", "library", "http", "site/pages"],
  "widgets/shared": [...TEXT, "copying"],
  "widgets/quote": [...TEXT, "copying", "widgets/shared"],
  "widgets/cite": [...TEXT, "copying", "widgets/shared"],
  "widgets/list": [...TEXT, "copying", "widgets/shared"],
  "widgets/check": [...TEXT, "copying", "widgets/shared"],
  "widgets/lineage": [...TEXT, "copying", "widgets/shared"],
  "widgets/autolink": [...TEXT, "copying", "widgets/shared", "widgets/cite"],
  "widgets/upgrade": [...TEXT, "copying", "widgets/shared", "widgets/quote"],
};

/** Rooms of what runs in the Worker, which has no Node. */
const WORKER = [
  "model",
  "words",
  "quote",
  "lineage",
  "export",
  "library",
  "http",
  "api",
  "mcp",
  "site/pages",
];

/** The sources by their paths in `src/`. */
export type Sources = ReadonlyMap<string, string>;

/** What a file imports, as paths in `src/`, or as the names of packages. */
export function importsOf(file: string, source: string): string[] {
  const specifiers = [
    ...source.matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)";/gm),
    ...source.matchAll(/\bimport\("([^"]+)"\)/g),
  ].map(([, specifier = ""]) => specifier);
  return specifiers.map((one) => (one.startsWith(".") ? posix.join(posix.dirname(file), one) : one));
}

function roomOf(path: string): string | undefined {
  return Object.keys(MAY_KNOW).find((room) => path.startsWith(`${room}/`));
}

/** Each import from one room into another that it must not know. */
export function forbiddenImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) => {
    const room = roomOf(file);
    if (room === undefined) return [];
    const known = [room, ...(MAY_KNOW[room] ?? [])];
    return importsOf(file, source)
      .filter((imported) => {
        if (imported.startsWith("node:")) return WORKER.includes(room);
        const to = roomOf(imported);
        if (room === "model" && !imported.startsWith("model/")) return !imported.startsWith("zod");
        return to !== undefined && !known.includes(to);
      })
      .map((imported) => `${file} imports ${imported}`);
  });
}

/** A circle of files that import each other, the types aside; none where there is none. */
export function circle(sources: Sources): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    const at = path.indexOf(file);
    if (at !== -1) return [...path.slice(at), file];
    if (done.has(file)) return [];
    path.push(file);
    const source = (sources.get(file) ?? "").replace(/^(?:import|export) type [^;]*;/gm, "");
    for (const next of importsOf(file, source)) {
      if (!sources.has(next)) continue;
      const found = visit(next);
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of sources.keys()) {
    const found = visit(file);
    if (found.length > 0) return found;
  }
  return [];
}
