import type { Hedge } from "../model/hedge.ts";
import { writeRows } from "./write-rows.ts";

/** Writes which hedges came and went as CSV, as all tables here are written. */
export function writeHedgesCsv(hedges: readonly Hedge[]): string {
  return writeRows(
    ["session", "phrase", "kind", "adding", "added", "dropped"],
    hedges.map(({ session, phrase, kind, adding, added, dropped }) => [
      ...[session, phrase, kind, adding],
      ...[added, dropped],
    ]),
  );
}
