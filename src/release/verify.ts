import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { listingOf, packedParts } from "../model/bundle.ts";
import { Manifest } from "../model/release.ts";
import { bundleKey, documentPart, releaseKey } from "../model/release-parts.ts";
import { sha256 } from "./bundle-parts.ts";
import type { KeyValueStore } from "./key-value-store.ts";

const decompress = promisify(inflateRaw);
/** So many bundles are read at once: each is a request to Cloudflare. */
const AT_ONCE = 8;

/** Bundles by their names, with what people know them by. */
export type Labelled = ReadonlyMap<string, string>;

/**
 * Checks the bytes of a release in the store against its id.
 *
 * @param sound the names of bundles that need not be checked again
 * @returns what is wrong, a sentence each; nothing when the release is whole
 */
export async function verify(
  store: KeyValueStore,
  id: string,
  sound: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  return (await verifyUntil(store, id, sound)).problems;
}

/**
 * The same, for who has not the time to wait for all of it.
 *
 * @param enough whether no further bundle is to be read
 * @returns also the bundles that were not read
 */
export async function verifyUntil(
  store: KeyValueStore,
  id: string,
  sound: ReadonlySet<string>,
  enough: () => boolean = () => false,
): Promise<{ problems: string[]; left: Labelled }> {
  const manifest = await manifestOf(store, id);
  if (typeof manifest === "string") return { problems: [manifest], left: new Map() };
  const fresh = [...labelled(manifest)].filter(([name]) => !sound.has(name));
  return problemsIn(store, fresh, enough);
}

/** What is wrong with bundles, and which of them were not read. */
export async function problemsIn(
  store: KeyValueStore,
  bundles: Iterable<readonly [name: string, label: string]>,
  enough: () => boolean = () => false,
): Promise<{ problems: string[]; left: Labelled }> {
  const fresh = [...bundles];
  const problems: string[] = [];
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    if (enough()) return { problems, left: new Map(fresh.slice(from)) };
    const found = await Promise.all(
      fresh.slice(from, from + AT_ONCE).map(async ([name, label]) => {
        const problem = await problemOf(store, name);
        return problem && `${label} is ${problem}`;
      }),
    );
    problems.push(...found.filter((one) => one !== undefined));
  }
  return { problems, left: new Map() };
}

/** The manifest of a release in the store, or what is wrong with it. */
export async function manifestOf(store: KeyValueStore, id: string): Promise<Manifest | string> {
  const bytes = await store.get(releaseKey(id));
  if (bytes === null) return "its manifest is missing";
  if (sha256(bytes) !== id) return "its manifest is damaged";
  const manifest = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  return manifest.success ? manifest.data : "its manifest has another shape than this program's";
}

/** The names of a release's bundles; none where its manifest can't be read. */
export async function bundlesNamed(store: KeyValueStore, id: string): Promise<Set<string>> {
  const manifest = await manifestOf(store, id);
  return new Set(typeof manifest === "string" ? [] : labelled(manifest).keys());
}

/** The bundles of a release, with what people know them by. */
function labelled({ catalogue, annotated, imported, rows }: Manifest): Map<string, string> {
  return new Map([
    [catalogue, "catalogue"],
    ...annotated.map(([id, name]) => [name, documentPart(id)] as const),
    ...imported.map(([id, name]) => [name, `the bundle that begins with ${documentPart(id)}`] as const),
    ...rows.map(([id, name]) => [name, `the list that begins with ${id}`] as const),
  ]);
}

/** What is wrong with a bundle in the store, if anything is. */
export async function problemOf(
  store: KeyValueStore,
  name: string,
): Promise<"missing" | "damaged" | undefined> {
  const bytes = await store.get(bundleKey(name));
  if (bytes === null) return "missing";
  try {
    const parts = packedParts(bytes);
    if (sha256(listingOf(parts)) !== name) return "damaged";
    for (const { start, end, hash } of parts) {
      if (sha256(await decompress(bytes.subarray(start, end))) !== hash) return "damaged";
    }
    return undefined;
  } catch {
    return "damaged";
  }
}
