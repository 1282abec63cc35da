import type { CorpusEntry, CorpusParagraph, CorpusVocabulary } from "../../model/corpus.ts";
import { addressNow, documentNow } from "../../model/ids-now.ts";
import type { Redirects } from "../../model/redirects.ts";
import {
  bundlesApart,
  CATALOGUE_PART,
  documentPart,
  documentsAmong,
  searchPart,
  textPart,
} from "../../model/release-parts.ts";
import type { Comparison, Loss } from "./losses.ts";
import { lossesInText } from "./losses-in-text.ts";
import type { StoredBundle, StoredRelease } from "./open-stored.ts";

/** What is said of all documents. */
interface Catalogue {
  vocabulary: CorpusVocabulary;
  redirects?: Redirects;
}

/**
 * Compares a release with the one before it. Only bundles that are not of both are read, a few at a time: what has not
 * changed costs nothing, and never are more documents in memory than stand in these.
 */
export async function compareReleases(before: StoredRelease, after: StoredRelease): Promise<Comparison> {
  const catalogues = { before: await catalogueOf(before), after: await catalogueOf(after) };
  const redirects = catalogues.after.redirects ?? {};
  const comparison: Comparison = { added: [], removed: [], changed: [], losses: [] };
  const [onlyBefore, onlyAfter] = bundlesApart(before.bundles, after.bundles);
  for (const name of onlyBefore) {
    const bundle = await before.open(name);
    for (const slug of documentsAmong(bundle.hashes.keys())) {
      const now = documentNow(slug, redirects);
      const then = await bundleWith(after, now);
      if (then === undefined) {
        comparison.removed.push(slug);
        const { title } = await bundle.json<CorpusEntry>(documentPart(slug));
        comparison.losses.push({ kind: "lost-paragraphs", where: slug, from: title });
      } else if (!sameParts(bundle, slug, then, now)) {
        comparison.changed.push(slug);
        comparison.losses.push(...(await lossesOfDocument(bundle, slug, then, now, redirects)));
      }
    }
  }
  for (const name of onlyAfter) {
    const { hashes } = await after.open(name);
    for (const slug of documentsAmong(hashes.keys()))
      if ((await bundleWith(before, slug)) === undefined) comparison.added.push(slug);
  }
  if (before.manifest.catalogue !== after.manifest.catalogue)
    comparison.losses.push(...lossesOfVocabulary(catalogues.before, catalogues.after));
  return comparison;
}

async function catalogueOf(release: StoredRelease): Promise<Catalogue> {
  return (await release.open(release.manifest.catalogue)).json<Catalogue>(CATALOGUE_PART);
}

async function bundleWith(release: StoredRelease, slug: string): Promise<StoredBundle | undefined> {
  const name = release.bundleOf(slug);
  if (name === undefined) return undefined;
  const bundle = await release.open(name);
  return bundle.hashes.has(documentPart(slug)) ? bundle : undefined;
}

/** Whether two documents are the same, but for what they are searched with. */
function sameParts(one: StoredBundle, slug: string, other: StoredBundle, now: string): boolean {
  const [first, second] = [partsOf(one, slug), partsOf(other, now)];
  return slug === now && first.length === second.length && first.every((part, at) => part === second[at]);
}

function partsOf({ hashes }: StoredBundle, slug: string): string[] {
  return [...hashes].flatMap(([part, hash]) =>
    (part.endsWith(`/${slug}`) || part.startsWith(textPart(slug, ""))) && part !== searchPart(slug)
      ? [`${part} ${hash}`]
      : [],
  );
}

async function lossesOfDocument(
  before: StoredBundle,
  slug: string,
  after: StoredBundle,
  now: string,
  redirects: Redirects,
): Promise<Loss[]> {
  const nowOf = (address: string) => addressNow(now, address, redirects);
  const [entry, later] = [
    await before.json<CorpusEntry>(documentPart(slug)),
    await after.json<CorpusEntry>(documentPart(now)),
  ];
  const there = new Set(headingsOf(later));
  const losses: Loss[] = headingsOf(entry)
    .filter((id) => !there.has(nowOf(id)))
    .map((id) => ({ kind: "renamed-ids", where: `${slug}/${id}` }));
  for (const language of entry.languages) {
    const [own, other] = [textPart(slug, language), textPart(now, language)];
    if (!after.hashes.has(other)) losses.push({ kind: "lost-paragraphs", where: slug, language });
    else if (before.hashes.get(own) !== after.hashes.get(other))
      losses.push(
        ...lossesInText(
          await before.json<CorpusParagraph[]>(own),
          await after.json<CorpusParagraph[]>(other),
          { document: slug, language, addressNow: nowOf },
        ),
      );
  }
  return inAllLanguages(losses);
}

function headingsOf({ sections, annexes = [] }: CorpusEntry): string[] {
  return [...sections, ...annexes].map(({ id }) => id);
}

/** Says once what is so in several languages: an address names the same in all of them. */
function inAllLanguages(losses: readonly Loss[]): Loss[] {
  const said = new Map<string, Loss>();
  for (const loss of losses) {
    const { kind, where, language } = loss;
    const key = kind === "changed-words" ? `${kind} ${where} ${language}` : `${kind} ${where}`;
    const first = said.get(key);
    if (first === undefined) said.set(key, { ...loss });
    else if (language !== undefined) first.language = `${first.language}, ${language}`;
  }
  return [...said.values()];
}

/** Ids of the vocabulary that are paths of the API and are there no longer, and ways on from old ids that end. */
function lossesOfVocabulary(before: Catalogue, after: Catalogue): Loss[] {
  const { redirects = {} } = after;
  const losses: Loss[] = [];
  for (const noun of ["themes", "actors", "instruments"] as const) {
    const there = new Set(after.vocabulary[noun].map(({ id }) => id));
    const old = [
      ...before.vocabulary[noun].map(({ id }) => id),
      ...Object.keys(before.redirects?.[noun] ?? {}),
    ];
    for (const id of old)
      if (!there.has(redirects[noun]?.[id] ?? id))
        losses.push({ kind: "renamed-ids", where: `${noun}/${id}` });
  }
  for (const [old, now] of Object.entries(before.redirects?.documents ?? {}))
    if (redirects.documents?.[old] === undefined)
      losses.push({ kind: "renamed-ids", where: old, from: old, to: `no longer led on to ${now}` });
  for (const [slug, own] of Object.entries(before.redirects?.passages ?? {}))
    for (const [old, now] of Object.entries(own))
      if (redirects.passages?.[documentNow(slug, redirects)]?.[old] === undefined)
        losses.push({
          kind: "renamed-ids",
          where: `${slug}/${old}`,
          from: old,
          to: `no longer led on to ${now}`,
        });
  return losses;
}
