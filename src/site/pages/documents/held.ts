import type { OpenRelease } from "../../../library/store/open-release.ts";
import type { CatalogueRow } from "../../../model/catalogue-row.ts";

/** A document as lists know it. */
export type Held = CatalogueRow;

const sorted = new WeakMap<readonly unknown[], readonly Held[]>();

/** The documents that a release holds, those that were adopted last first. Asked twice, it is the same list. */
export async function documentsHeld(release: Pick<OpenRelease, "rows">): Promise<readonly Held[]> {
  const rows = await release.rows();
  const known = sorted.get(rows);
  if (known !== undefined) return known;
  const held = [...rows].sort(
    (one, other) =>
      (one.adopted < other.adopted ? 1 : one.adopted > other.adopted ? -1 : 0) ||
      byNumber.compare(one.symbol, other.symbol),
  );
  sorted.set(rows, held);
  return held;
}

/** "A/RES/79/9" before "A/RES/79/10". */
export const byNumber = new Intl.Collator("en", { numeric: true });
