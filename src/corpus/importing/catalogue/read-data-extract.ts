import { Refused } from "../refused.ts";
import { DataRow } from "./data-row.ts";
import { mergeRows } from "./merge-rows.ts";
import { type ReadRecord, readRecords } from "./read-record.ts";

/** What a file of the United Nations' `data_extract` holds. */
export interface DataExtract {
  records: ReadRecord[];
  /** The lines that could not be read, and why. */
  refused: Refused[];
}

/**
 * Reads a file of the United Nations' `data_extract`: JSON, a resolution a line, or a list of them. A resolution that has
 * several lines gets one record of what is said in all of them.
 *
 * @returns undefined where the file is JSON of another kind
 */
export function readDataExtract(bytes: Uint8Array, name: string): DataExtract | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const refused: Refused[] = [];
  const bySymbol = new Map<string, DataRow[]>();
  let others = 0;
  for (const { value, line, error } of valuesIn(text)) {
    const where = `${name}:${line}`;
    if (error !== undefined) {
      refused.push(new Refused(where, error));
      continue;
    }
    if (typeof value !== "object" || value === null || !("symbol" in value)) {
      others++;
      continue;
    }
    const row = DataRow.safeParse(value);
    if (!row.success) {
      const [issue] = row.error.issues;
      refused.push(new Refused(where, `${issue?.path.join(".")}: ${issue?.message ?? "not as expected"}`));
    } else bySymbol.set(row.data.symbol, [...(bySymbol.get(row.data.symbol) ?? []), row.data]);
  }
  if (bySymbol.size === 0 && (refused.length === 0 || others > 0)) return undefined;
  const records = [...bySymbol.values()].flatMap((rows) => {
    const { row, oddities } = mergeRows(rows);
    return readRecords(row).map(({ record, oddities: own }) => ({ record, oddities: [...oddities, ...own] }));
  });
  return { records, refused };
}

interface Line {
  value?: unknown;
  line: number;
  error?: string;
}

function* valuesIn(text: string): Generator<Line> {
  try {
    const whole: unknown = JSON.parse(text);
    for (const value of Array.isArray(whole) ? whole : [whole]) yield { value, line: 1 };
    return;
  } catch {
    // Not one value: a value a line.
  }
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      yield { value: JSON.parse(line), line: index + 1 };
    } catch (error) {
      yield { line: index + 1, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}
