import { DEFAULT_DOCUMENT } from "../../copying/default-document.ts";
import { findApi, inLanguage } from "../shared/asking/api.ts";
import { ask, PATIENCE, Refusal } from "../shared/asking/ask.ts";

/*
 * Citations of other documents than the one whose extent the elements know: the source is asked which of these it has,
 * when a page has such, and before anything is linked. What it doesn't have stays text, and leaves no error in the page's
 * console: the lists that are asked for are empty where there is nothing.
 */

/** What a citation leads to. */
export interface Destination {
  readonly address: string;
  /** The document's id, where it isn't the elements' own. */
  readonly document?: string;
  /** The language of its text, where that isn't the one that it would have anyway. */
  readonly textLang?: string;
}

/** A citation to ask about. */
export interface Citation {
  /** The symbol of the document that it names. */
  readonly symbol: string;
  /** Canonical, but for an annex. */
  readonly address: string;
  /** The year of the document that it names beside its symbol. */
  readonly year?: string | undefined;
  /** Its words, where they name an annex: whether that is a part of the text, or the text, the source knows. */
  readonly words?: string | undefined;
  /** The language that it is written in. */
  readonly language: string;
}

/** A document that the source has. */
interface Known {
  readonly id: string;
  readonly symbol: string;
  readonly adopted: string;
  readonly published: string;
  readonly languages: readonly string[];
}

/** The most requests that one call makes, and how many at a time: the rest of a page's citations stays text. */
const MOST_REQUESTS = 40;
const AT_ONCE = 4;
/** So many documents, or addresses of one, are asked for in one request. */
const MOST_TOGETHER = 25;

/** What the source has said, as long as the page lives: null for what it has not. */
const documents = new Map<string, Known | null>();
const destinations = new Map<string, Destination | null>();

const keyOf = (citation: Citation) => JSON.stringify(citation);
/** "S/RES/2664 (2022)" is written with the space and without. */
const plain = (symbol: string) => symbol.toUpperCase().replace(/\s/g, "");

/** The citations that a page has of other documents, and what the source says of them. */
export class Elsewhere {
  readonly #wanted = new Map<string, Citation>();
  readonly #stop = new AbortController();
  #left = MOST_REQUESTS;
  #v1 = "";

  /** Where a citation leads: null where to nothing, undefined where the source has not been asked yet. */
  find(citation: Citation): Destination | null | undefined {
    const key = keyOf(citation);
    const known = destinations.get(key);
    if (known === undefined) this.#wanted.set(key, citation);
    return known;
  }

  /** Whether there is anything to ask. */
  get isWanting(): boolean {
    return this.#wanted.size > 0;
  }

  /** Asks about all that was looked for, as far as it may. Never rejects. */
  async ask(): Promise<void> {
    const api = findApi(null);
    if (api === null) return;
    this.#v1 = `${api}/v1`;
    const wanted = [...this.#wanted.values()];
    this.#wanted.clear();
    try {
      const symbols = new Set(wanted.map(({ symbol }) => symbol).filter((one) => !documents.has(plain(one))));
      await this.#each(inParts([...symbols]), (some) => this.#findDocuments(some));
      const groups = new Map<string, Citation[]>();
      for (const citation of wanted) {
        const document = documents.get(plain(citation.symbol));
        if (document === undefined) continue;
        if (document === null || !isOfYear(document, citation.year)) destinations.set(keyOf(citation), null);
        else {
          const key = `${document.id}|${citation.language}|${citation.words ?? ""}`;
          groups.set(key, [...(groups.get(key) ?? []), citation]);
        }
      }
      await this.#each([...groups.values()].flatMap(inParts), (some) => this.#findPassages(some));
    } catch {
      // The source can't be reached: nothing more is asked, and what it would have said is not known.
      this.#stop.abort();
    }
  }

  async #each<T>(all: T[], use: (one: T) => Promise<void>): Promise<void> {
    const next = async (): Promise<void> => {
      for (let one = all.shift(); one !== undefined && this.#left-- > 0; one = all.shift()) await use(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  /** Asks which documents there are, by their symbols. */
  async #findDocuments(symbols: readonly string[]): Promise<void> {
    const query = new URLSearchParams([
      ["limit", `${MOST_TOGETHER}`],
      ...symbols.map((one) => ["symbol", one]),
    ]);
    const found = await this.#get(`${this.#v1}/documents?${query}`, isDocuments);
    for (const symbol of symbols)
      documents.set(plain(symbol), found?.data.find((one) => plain(one.symbol) === plain(symbol)) ?? null);
  }

  /** Asks which of some addresses a document has, in the language of the citations where it has a text in that. */
  async #findPassages(citations: readonly Citation[]): Promise<void> {
    const [{ symbol, language, words }] = citations as [Citation];
    const document = documents.get(plain(symbol));
    if (!document) return;
    const { id, languages } = document;
    const lang = languages.includes(language) ? language : null;
    const at = `${this.#v1}/${encodeURIComponent(id)}`;
    if (words !== undefined) {
      const query = new URLSearchParams({ ref: words });
      const found = await this.#get(inLanguage(`${at}/resolve?${query}`, lang), isResolved);
      for (const citation of citations)
        destinations.set(keyOf(citation), found && destination(id, found.address, found.language));
      return;
    }
    const query = citations.map(({ address }) => `address=${encodeURIComponent(address)}`).join("&");
    const found = await this.#get(inLanguage(`${at}/passages?${query}`, lang), isPassages);
    for (const citation of citations) {
      const passage = found?.data.find(({ asked }) => asked === citation.address)?.passage;
      destinations.set(keyOf(citation), passage ? destination(id, passage.id, passage.language) : null);
    }
  }

  /** Null for what the source hasn't. */
  async #get<T>(address: string, accepts: (body: unknown) => body is T): Promise<T | null> {
    try {
      return await ask(address, accepts, this.#stop.signal, PATIENCE);
    } catch (error) {
      if (error instanceof Refusal && error.reason === "missing") return null;
      throw error;
    }
  }
}

function destination(document: string, address: string, language: string): Destination {
  if (document !== DEFAULT_DOCUMENT) return { address, document, textLang: language };
  return language === "en" ? { address } : { address, textLang: language };
}

function isOfYear({ adopted, published }: Known, year: string | undefined): boolean {
  return year === undefined || [adopted, published].some((day) => day.startsWith(year));
}

function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < all.length; at += MOST_TOGETHER) parts.push(all.slice(at, at + MOST_TOGETHER));
  return parts;
}

const areTexts = (...values: unknown[]) => values.every((each) => typeof each === "string" && each !== "");

function isListOf<T>(body: unknown, is: (one: Record<string, unknown>) => boolean): body is { data: T[] } {
  const data = (body as { data?: unknown } | null)?.data;
  return Array.isArray(data) && data.every((one) => typeof one === "object" && one !== null && is(one));
}

function isDocuments(body: unknown): body is { data: Known[] } {
  return isListOf<Known>(
    body,
    ({ id, symbol, adopted, published, languages }) =>
      areTexts(id, symbol, adopted, published) && Array.isArray(languages),
  );
}

interface Asked {
  asked: string;
  passage?: { id: string; language: string };
}

function isPassages(body: unknown): body is { data: Asked[] } {
  return isListOf<Asked>(
    body,
    ({ passage }) => passage === undefined || isResolved({ ...(passage as object), address: "-" }),
  );
}

function isResolved(body: unknown): body is { address: string; language: string } {
  const { address, language } = (body ?? {}) as Record<string, unknown>;
  return areTexts(address, language);
}
