import { readFile } from "node:fs/promises";
import { type Document, isCollection, isNode, LineCounter, type Node, parseDocument } from "yaml";
import type * as z from "zod/mini";
import { DataError, DataErrors } from "./data-error.ts";

/** A YAML file that was read and found to fit its schema, and that still knows its lines. */
export interface YamlFile<T> {
  value: T;
  /** The line, from 1, on which the value at a path stands; the nearest that is there, where it is not. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The file's name as it is shown in messages. */
  name: string;
}

/**
 * Reads a YAML file and checks it against a schema.
 *
 * @param path where the file is
 * @param name how messages call it
 * @throws {DataErrors} with a line for each thing that is wrong
 */
export async function readYaml<S extends z.ZodMiniType>(
  path: string,
  name: string,
  schema: S,
): Promise<YamlFile<z.infer<S>>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new DataError(name, 1, "the file cannot be read", "a YAML file");
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new DataErrors(
      document.errors.map(
        (error) =>
          new DataError(
            name,
            lines.linePos(error.pos[0]).line,
            error.message.split("\n")[0] ?? "",
            "YAML 1.2",
          ),
      ),
    );
  }
  const lineOf = (at: readonly PropertyKey[]) => lineOfPath(document, lines, at);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf, name };
  throw new DataErrors(
    parsed.error.issues.map((issue) => {
      const where = issue.path.map(String).join(".");
      const wrong = where === "" ? "the file as a whole" : `"${where}"`;
      return new DataError(name, lineOf(issue.path), `${wrong} does not fit`, expectation(issue));
    }),
  );
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `${issue.expected}, and it is missing or of another type`;
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "unrecognized_keys") return `no key ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  return issue.message;
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const start = startOf(node);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  // A collection's own range may begin with white space; its first key tells the line better.
  const first = isCollection(node) ? (node.items[0] as { key?: Node } | Node | undefined) : undefined;
  const key = first !== undefined && "key" in first ? first.key : first;
  return (isNode(key) ? key.range?.[0] : undefined) ?? node.range?.[0];
}
