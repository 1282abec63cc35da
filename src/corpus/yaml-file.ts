import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type * as z from "zod/mini";
import { DataError, DataErrors } from "./data-error.ts";

/** The way to a value in a file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** A YAML file that was read and found to fit its schema, and that still knows its lines. */
export interface YamlFile<T> {
  value: T;
  /** The file's name as it is shown in messages. */
  name: string;
  /** The line, from 1, on which the value at a path is named; the nearest that is there, where it is not. */
  lineOf(path: Path): number;
  /** An error about the value at a path. */
  error(path: Path, problem: string, expected: string): DataError;
}

/** How messages call a file: by its path from where the command runs, so that a terminal can open it. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith("..") ? path : shown;
}

/**
 * Reads a YAML file and checks it against a schema.
 *
 * @throws {DataErrors} with a line for each thing that is wrong
 */
export async function readYaml<S extends z.ZodMiniType>(
  path: string,
  schema: S,
): Promise<YamlFile<z.infer<S>>> {
  const name = shownPath(path);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new DataErrors([new DataError(name, 1, "the file cannot be read", "a YAML file")]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.length > 0 ? syntaxErrors(document) : traps(document);
  if (broken.length > 0) {
    throw new DataErrors(
      broken.map(({ at, problem, expected }) => {
        return new DataError(name, lines.linePos(at).line, problem, expected);
      }),
    );
  }
  const lineOf = (at: Path) => lines.linePos(placeOf(document, at)).line;
  const error = (at: Path, problem: string, expected: string) =>
    new DataError(name, lineOf(at), problem, expected);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, name, lineOf, error };
  throw new DataErrors(
    parsed.error.issues.map((issue) => {
      const path = issue.path.filter((step) => typeof step !== "symbol");
      const wrong = path.length === 0 ? "the file as a whole" : `"${path.join(" › ")}"`;
      return error(path, `${wrong} does not fit`, expectation(issue));
    }),
  );
}

interface Breach {
  at: number;
  problem: string;
  expected: string;
}

function syntaxErrors({ errors }: Document): Breach[] {
  const doubles = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  // After the first real error the parser only guesses, and what it says further is of no help.
  if (first !== undefined) return [{ at: first.pos[0], problem: first.message, expected: "YAML 1.2" }];
  return doubles.map(({ pos: [at] }) => ({
    at,
    problem: "a key that stands here twice",
    expected: "it once",
  }));
}

/**
 * What is YAML, but means something else than it seems to. A bare `16.10` is the number 16.1: an address that is a key
 * needs its quotation marks. An alias is a claim whose words stand elsewhere.
 */
function traps(document: Document): Breach[] {
  const breaches: Breach[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === "string") return;
      const written = isScalar(key) ? (key.source ?? String(key.value)) : "…";
      const expected = `it in quotation marks, "${written}"`;
      breaches.push({ at: startOf(key) ?? 0, problem: `the key ${written}`, expected });
    },
    Alias(_, { source, range }) {
      breaches.push({ at: range?.[0] ?? 0, problem: `the alias *${source}`, expected: "what it stands for" });
    },
  });
  return breaches;
}

/** What zod calls a type, as those who write YAML call it. */
const TYPES: Record<string, string> = {
  record: "a mapping",
  object: "a mapping",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") {
    return `${TYPES[issue.expected] ?? issue.expected}, and it is missing or something else`;
  }
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "unrecognized_keys") return `no key ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  return issue.message;
}

function placeOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let place = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      place = startOf(pair.key) ?? place;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      place = startOf(node) ?? place;
    } else break;
  }
  return place;
}

function startOf(node: unknown): number | undefined {
  if (isCollection(node) && node.flow !== true) {
    // A block collection's own range may begin with white space; its first key tells the line better.
    const [first] = node.items;
    const start = startOf(isPair(first) ? first.key : first);
    if (start !== undefined) return start;
  }
  return (node as Node | null | undefined)?.range?.[0];
}
