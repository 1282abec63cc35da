import type { CatalogueRow } from "../../model/catalogue-row.ts";
import type { ChangeVocabulary } from "../../model/change-vocabulary.ts";
import type { CorpusDocument, CorpusEntry, CorpusParagraph, CorpusVocabulary } from "../../model/corpus.ts";
import type { Redirects } from "../../model/redirects.ts";
import {
  CHANGES_PART,
  documentPart,
  documentsAmong,
  ROWS_PART,
  searchPart,
  textPart,
  votesPart,
} from "../../model/release-parts.ts";
import { rowOf } from "../../model/row-of.ts";
import type { MemberVote } from "../../model/vote.ts";
import type { SearchIndex } from "../../search/index-format.ts";
import { Refusal } from "../refusal.ts";
import type { KeptParts } from "./keep-parts.ts";
import type { KnownRelease } from "./known-release.ts";
import type { OpenBundle } from "./open-bundle.ts";
import type { KeyValueReader } from "./read-kv.ts";
import { within } from "./within.ts";

/** What is wanted of a document. */
export interface Wanted {
  /** The languages of its text, of which those that there are are opened; its first language where none is said. */
  languages?: readonly string[] | undefined;
  /** Whether it is to be searched by its own index. */
  index?: boolean | undefined;
}

/**
 * A release, open to one request: what it has opened stays, whatever the isolate forgets meanwhile, and all of it is of
 * this one release.
 */
export interface OpenRelease {
  id: string;
  source: KnownRelease["source"];
  /** Whether the request named it: links then name it too. */
  isNamed: boolean;
  /** How many documents it has. */
  total: number;
  /**
   * The documents that people annotated, with all that the catalogue says of them, and the deployment's first, where that
   * is none of them. All others are in {@link rows}.
   */
  catalogue: readonly CorpusEntry[];
  vocabulary: CorpusVocabulary;
  /** Where ids lead that were given up. */
  redirects: Redirects;
  /** The documents that were opened, each with its text in the languages that were wanted. */
  documents: ReadonlyMap<string, CorpusDocument>;
  /** The search indexes of these, where they were wanted: undefined for a document that has none. */
  indexes: ReadonlyMap<string, () => SearchIndex | undefined>;
  /** The ids beside which a document would stand that was to be opened and is not there. */
  near: readonly string[];
  /**
   * Opens a document: one read of KV, where it is not in memory.
   *
   * @returns undefined where the release has no such document
   * @throws {Refusal} 503 where it can't be read
   */
  open(slug: string, wanted?: Wanted): Promise<CorpusDocument | undefined>;
  /**
   * Whatever is to be known of documents but their texts, by their ids: one read of KV for all that are in one bundle.
   *
   * @throws {Refusal} 503 where one can't be read
   */
  entries(slugs: readonly string[]): Promise<ReadonlyMap<string, CorpusEntry>>;
  /**
   * What lists need to know of all documents: the annotated ones, then the others in the order of their ids.
   *
   * @throws {Refusal} 503 where it can't be read
   */
  rows(): Promise<readonly CatalogueRow[]>;
  /**
   * How each state voted on a document: one read of KV, where it is not in memory.
   *
   * @returns undefined where the release does not say
   * @throws {Refusal} 503 where it can't be read
   */
  votes(slug: string): Promise<readonly MemberVote[] | undefined>;
  /**
   * What the release says of changes of words: one read of KV, where it is not in memory.
   *
   * @returns undefined for a release that was made before there was any
   * @throws {Refusal} 503 where it can't be read
   */
  changes(): Promise<ChangeVocabulary | undefined>;
}

/** A release that is open to a request, and may be asked for what is in memory without waiting. */
export interface Asking extends OpenRelease {
  /** Opens a document if all that is wanted of it is in memory, and tells whether it was, or is in no bundle. */
  openNow(slug: string, wanted: Wanted): boolean;
}

type Index = () => SearchIndex | undefined;

/**
 * Opens a release to a request.
 *
 * @param patienceMs how long is waited for KV at most
 */
export function openTo(
  release: KnownRelease,
  kept: KeptParts,
  kv: KeyValueReader,
  patienceMs: number,
  isNamed = false,
): Asking {
  const documents = new Map<string, CorpusDocument>();
  const indexes = new Map<string, Index>();
  let near: string[] = [];
  const { id, source, total, catalogue, vocabulary, redirects } = release;

  function openNow(slug: string, wanted: Wanted): boolean {
    const bundle = release.bundleOf(slug);
    if (bundle === undefined) return true;
    const entry = kept.find(`${bundle}/${documentPart(slug)}`) as CorpusEntry | undefined;
    if (entry === undefined) return false;
    const texts: CorpusDocument["texts"] = { ...documents.get(slug)?.texts };
    for (const language of wantedOf(entry, wanted)) {
      const text = kept.find(`${bundle}/${textPart(slug, language)}`) as CorpusParagraph[] | undefined;
      if (text === undefined) return false;
      texts[language] = text;
    }
    if (wanted.index === true) {
      const index = kept.find(`${bundle}/${searchPart(slug)}`) as Index | undefined;
      if (index === undefined) return false;
      indexes.set(slug, index);
    }
    documents.set(slug, { entry, texts });
    return true;
  }

  /** A part of a bundle, from memory where it is there. */
  async function part<T>(bundle: string, open: () => Promise<OpenBundle>, name: string): Promise<T> {
    const key = `${bundle}/${name}`;
    const found = kept.find(key) as T | undefined;
    if (found !== undefined) return found;
    const text = await (await open()).text(name);
    const value = JSON.parse(text) as T;
    kept.keep(key, value, text.length);
    return value;
  }

  async function indexIn(bundle: string, open: () => Promise<OpenBundle>, slug: string): Promise<Index> {
    const name = searchPart(slug);
    const found = kept.find(`${bundle}/${name}`) as Index | undefined;
    if (found !== undefined) return found;
    const opened = await open();
    const text = opened.names.includes(name) ? await opened.text(name) : undefined;
    const index = parseLater(text);
    kept.keep(`${bundle}/${name}`, index, text?.length ?? 0);
    return index;
  }

  async function entryIn(bundle: string, open: () => Promise<OpenBundle>, slug: string) {
    const name = documentPart(slug);
    if (kept.find(`${bundle}/${name}`) === undefined) {
      const { names } = await open();
      if (!names.includes(name)) {
        near = documentsAmong(names);
        return undefined;
      }
    }
    return part<CorpusEntry>(bundle, open, name);
  }

  /** Opens a bundle at most once, and only if something of it is not in memory. */
  function opening(bundle: string): () => Promise<OpenBundle> {
    let opened: Promise<OpenBundle> | undefined;
    return () => {
      opened ??= release.open(kv, bundle);
      return opened;
    };
  }

  async function open(slug: string, wanted: Wanted): Promise<CorpusDocument | undefined> {
    const bundle = release.bundleOf(slug) ?? "";
    const opened = opening(bundle);
    const entry = await entryIn(bundle, opened, slug);
    if (entry === undefined) return undefined;
    const languages = wantedOf(entry, wanted);
    const [read, index] = await Promise.all([
      Promise.all(languages.map((one) => part<CorpusParagraph[]>(bundle, opened, textPart(slug, one)))),
      wanted.index === true ? indexIn(bundle, opened, slug) : undefined,
    ]);
    const texts = Object.fromEntries(languages.map((one, at) => [one, read[at] ?? []]));
    const document = { entry, texts: { ...documents.get(slug)?.texts, ...texts } };
    documents.set(slug, document);
    if (index !== undefined) indexes.set(slug, index);
    return document;
  }

  async function entries(slugs: readonly string[]): Promise<Map<string, CorpusEntry>> {
    const bundles = Map.groupBy(slugs, (slug) => release.bundleOf(slug) ?? "");
    const found = await Promise.all(
      [...bundles].map(([bundle, own]) => {
        const opened = opening(bundle);
        return Promise.all(
          bundle === "" ? [] : own.map(async (slug) => [slug, await entryIn(bundle, opened, slug)] as const),
        );
      }),
    );
    return new Map(found.flat().flatMap(([slug, entry]) => (entry === undefined ? [] : [[slug, entry]])));
  }

  async function rows(): Promise<CatalogueRow[]> {
    const annotated = catalogue.filter((entry) => release.annotated.has(entry.id)).map(rowOf);
    const others = await Promise.all(
      release.rows.map((bundle) => part<CatalogueRow[]>(bundle, opening(bundle), ROWS_PART)),
    );
    return [...annotated, ...others.flat()];
  }

  /** A part that a bundle need not have. */
  async function partIfThere<T>(bundle: string, name: string): Promise<T | undefined> {
    const opened = opening(bundle);
    if (kept.find(`${bundle}/${name}`) === undefined && !(await opened()).names.includes(name))
      return undefined;
    return part<T>(bundle, opened, name);
  }

  return {
    id,
    source,
    isNamed,
    total,
    catalogue,
    vocabulary,
    redirects,
    documents,
    indexes,
    get near() {
      return near;
    },
    openNow,
    open: async (slug, wanted = {}) =>
      openNow(slug, wanted) ? documents.get(slug) : orRefuse(patienceMs, open(slug, wanted)),
    entries: (slugs) => orRefuse(patienceMs, entries(slugs)),
    rows: () => orRefuse(patienceMs, rows()),
    votes: (slug) =>
      orRefuse(patienceMs, partIfThere<MemberVote[]>(release.bundleOf(slug) ?? "", votesPart(slug))),
    changes: () => orRefuse(patienceMs, partIfThere<ChangeVocabulary>(release.shared, CHANGES_PART)),
  };
}

/** Waits for something that is read, and refuses where it can't be: 503. */
async function orRefuse<T>(patienceMs: number, work: Promise<T>): Promise<T> {
  try {
    return await within(patienceMs, work);
  } catch (cause) {
    const detail = "the document cannot be read at this moment";
    throw new Refusal("unavailable", { detail, retryAfter: 30 }, { cause });
  }
}

/** Which of the languages that are wanted there are. */
function wantedOf({ languages }: CorpusEntry, { languages: wanted }: Wanted): string[] {
  return wanted === undefined ? languages.slice(0, 1) : languages.filter((one) => wanted.includes(one));
}

/** Most readers quote, and never search: the index is parsed when somebody does. */
function parseLater(text: string | undefined): Index {
  let unparsed = text;
  let index: SearchIndex | undefined;
  return () => {
    if (unparsed !== undefined) index = JSON.parse(unparsed) as SearchIndex;
    unparsed = undefined;
    return index;
  };
}
