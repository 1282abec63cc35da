import type { DataRow } from "./data-row.ts";

/** What is said of one resolution in all of its lines. */
export interface MergedRows {
  row: DataRow;
  oddities: string[];
}

/**
 * Makes one line of several about the same resolution: a value that only some have counts, of two lists the one that has
 * more, of two others the later.
 */
export function mergeRows([first, ...others]: readonly DataRow[]): MergedRows {
  if (first === undefined) throw new TypeError("there is no line to merge");
  let row = first;
  const differing = new Set<string>();
  for (const other of others) {
    const merged: Record<string, unknown> = { ...row };
    for (const [key, value] of Object.entries(other)) {
      const before = merged[key];
      if (JSON.stringify(before) === JSON.stringify(value)) continue;
      differing.add(key);
      if (extent(value) >= extent(before) || typeof value === "string")
        merged[key] = extent(value) > 0 ? value : before;
    }
    row = merged as DataRow;
  }
  if (others.length === 0) return { row, oddities: [] };
  const which = differing.size === 0 ? "" : `, which differ in ${[...differing].sort().join(", ")}`;
  return { row, oddities: [`it has ${others.length + 1} lines${which}`] };
}

function extent(value: unknown): number {
  return Array.isArray(value) || typeof value === "string" ? value.length : 0;
}
