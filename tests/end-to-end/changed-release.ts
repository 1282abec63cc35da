import canonicalize from "canonicalize";
import type { Manifest, Release } from "../../src/model/release.ts";
import { sha256 } from "../../src/release/compose.ts";

/**
 * The release as it would be with other parts: whole, under an id of its own, without being composed again.
 *
 * @param changes by a part's name what becomes of its text; a part that becomes `undefined` is left out
 */
export function changedRelease(
  { manifest, parts }: Release,
  changes: Readonly<Record<string, (text: string) => string | undefined>>,
): Release {
  const texts = { ...parts };
  const hashes = { ...(JSON.parse(manifest) as Manifest).parts };
  for (const [part, change] of Object.entries(changes)) {
    const text = change(texts[part] ?? "");
    delete texts[part];
    delete hashes[part];
    if (text !== undefined) [texts[part], hashes[part]] = [text, sha256(text)];
  }
  const changed = canonicalize({ schema: 1, parts: hashes } satisfies Manifest) ?? "";
  return { id: sha256(changed), manifest: changed, parts: texts };
}
