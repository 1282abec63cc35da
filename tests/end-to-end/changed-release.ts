import type { Release } from "../../src/model/release.ts";
import { CATALOGUE_PART } from "../../src/model/release-parts.ts";
import { releaseOf } from "../../src/release/compose.ts";

/**
 * The release as it would be with other parts: whole, under an id of its own, without being composed again.
 *
 * @param changes by a part's name what becomes of its text; a part that becomes `undefined` is left out
 */
export function changedRelease(
  { parts }: Release,
  changes: Readonly<Record<string, (text: string) => string | undefined>>,
): Release {
  const texts = { ...parts };
  for (const [part, change] of Object.entries(changes)) {
    const text = change(texts[part] ?? "");
    delete texts[part];
    if (text !== undefined) texts[part] = text;
  }
  const { documents } = JSON.parse(texts[CATALOGUE_PART] ?? "") as { documents: { id: string }[] };
  return releaseOf(
    texts,
    documents.map(({ id }) => id),
  );
}
