import type { OpenRelease } from "../../../library/store/open-release.ts";
import type { CorpusEntry } from "../../../model/corpus.ts";
import { entryIn } from "../../../model/document-languages.ts";

/** A document as lists know it. */
export interface Held
  extends Pick<CorpusEntry, "id" | "symbol" | "body" | "session" | "adopted" | "languages"> {
  /** Its title in each of its languages. */
  titles: Readonly<Record<string, string>>;
}

type Catalogue = Pick<OpenRelease, "catalogue">;

const sorted = new WeakMap<readonly unknown[], readonly Held[]>();

/** The documents that a release holds, those that were adopted last first. Asked twice, it is the same list. */
export async function documentsHeld(release: Catalogue): Promise<readonly Held[]> {
  const { catalogue } = release;
  const known = sorted.get(catalogue);
  if (known !== undefined) return known;
  const rows = catalogue.map((entry): Held => {
    const titles = Object.fromEntries(entry.languages.map((one) => [one, entryIn(entry, one).title]));
    return { ...entry, titles };
  });
  const held = rows.sort(
    (one, other) =>
      (one.adopted < other.adopted ? 1 : one.adopted > other.adopted ? -1 : 0) ||
      byNumber.compare(one.symbol, other.symbol),
  );
  sorted.set(catalogue, held);
  return held;
}

/** What the catalogue says of some of them, by their ids. */
export async function entriesOf(
  { catalogue }: Catalogue,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorpusEntry>> {
  return new Map(catalogue.filter(({ id }) => ids.includes(id)).map((entry) => [entry.id, entry]));
}

/** "A/RES/79/9" before "A/RES/79/10". */
export const byNumber = new Intl.Collator("en", { numeric: true });
