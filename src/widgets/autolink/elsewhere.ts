import { DEFAULT_DOCUMENT } from "../../copying/default-document.ts";
import { findApi, inLanguage } from "../shared/asking/api.ts";
import { ask, PATIENCE, Refusal } from "../shared/asking/ask.ts";

/*
 * Citations of other documents than the one whose extent the elements know: the source is asked whether it has them, when
 * a page has such, and before anything is linked. What it doesn't have stays text.
 */

/** What a citation leads to. */
export interface Destination {
  readonly address: string;
  /** The document's id, where it isn't the elements' own. */
  readonly document?: string;
  /** The language of its text, where that isn't the document's first. */
  readonly textLang?: string;
}

/** A citation to ask about. */
export interface Citation {
  /** The symbol of the document that it names. */
  readonly symbol: string;
  /** What is asked: the words as they stand there, or symbol and address. */
  readonly ref: string;
  /** The address, where symbol and address say it all: of these many are asked for at once. */
  readonly address?: string;
  /** The language that it is written in, if not English. */
  readonly language?: string;
}

/** The most requests that one call makes, and how many at a time: the rest of a page's citations stays text. */
const MOST_REQUESTS = 40;
const AT_ONCE = 4;
/** The most that the API takes in one request. */
const MOST_ADDRESSES = 25;
/** After so many addresses that it lacks, a document is taken to be lacking. */
const MOST_MISSES = 2;

/** What the source has said, as long as the page lives: null for what it has not. */
const answers = new Map<string, Destination | null>();

const keyOf = ({ ref, language = "" }: Citation) => `${language}|${ref}`;

/** The citations that a page has of other documents, and what the source says of them. */
export class Elsewhere {
  readonly #wanted = new Map<string, Citation>();
  #left = MOST_REQUESTS;
  readonly #stop = new AbortController();

  /** Where a citation leads: null where to nothing, undefined where the source has not been asked yet. */
  find(citation: Citation): Destination | null | undefined {
    const key = keyOf(citation);
    const answer = answers.get(key);
    if (answer === undefined) this.#wanted.set(key, citation);
    return answer;
  }

  /** Whether there is anything to ask. */
  get isWanting(): boolean {
    return this.#wanted.size > 0;
  }

  /** Asks about all that was looked for, as far as it may. Never rejects. */
  async ask(): Promise<void> {
    const api = findApi(null);
    if (api === null) return;
    const groups = new Map<string, Citation[]>();
    for (const citation of this.#wanted.values()) {
      const key = `${citation.symbol}|${citation.language}`;
      groups.set(key, [...(groups.get(key) ?? []), citation]);
    }
    const documents = [...groups.values()];
    this.#wanted.clear();
    const next = async (): Promise<void> => {
      for (let group = documents.shift(); group !== undefined; group = documents.shift())
        await this.#askAbout(group, `${api}/v1`);
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, next));
    } catch {
      // The source can't be reached: nothing more is asked, and what it would have said is not known.
      documents.length = 0;
      this.#stop.abort();
    }
  }

  /** Asks about the citations of one document in one language. */
  async #askAbout(citations: Citation[], v1: string): Promise<void> {
    const together: Citation[] = [];
    let [misses, id] = [0, ""];
    for (const citation of citations) {
      if (id !== "" && citation.address !== undefined) together.push(citation);
      else if (misses < MOST_MISSES) {
        const found = await this.#resolve(citation, v1);
        if (found === undefined) return;
        if (found === null) misses++;
        else id = found.id;
      }
      // What is not asked about is not known, and stays text.
    }
    for (let at = 0; at < together.length; at += MOST_ADDRESSES)
      if (!(await this.#askTogether(together.slice(at, at + MOST_ADDRESSES), id, v1))) return;
  }

  /** Asks what a citation names; undefined where no more may be asked. */
  async #resolve(citation: Citation, v1: string): Promise<{ id: string } | null | undefined> {
    const { ref, language } = citation;
    const address = `${v1}/resolve?${new URLSearchParams({ ref })}`;
    for (const lang of language === undefined ? [null] : [language, null]) {
      if (this.#left-- <= 0) return undefined;
      const found = await this.#get(inLanguage(address, lang), isResolved);
      if (found === null) continue;
      answers.set(keyOf(citation), destination(found.document, found.address, found.language));
      return { id: found.document };
    }
    answers.set(keyOf(citation), null);
    return null;
  }

  async #askTogether(citations: readonly Citation[], id: string, v1: string): Promise<boolean> {
    if (this.#left-- <= 0) return false;
    const query = citations.map(({ address = "" }) => `address=${encodeURIComponent(address)}`).join("&");
    const page = await this.#get(`${v1}/${encodeURIComponent(id)}/passages?${query}`, isPassages);
    for (const citation of citations) {
      const passage = page?.data.find(({ asked }) => asked === citation.address)?.passage;
      answers.set(keyOf(citation), passage ? destination(id, passage.id, passage.language) : null);
    }
    return true;
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

function isResolved(body: unknown): body is { document: string; address: string; language: string } {
  const { document, address, language } = (body ?? {}) as Record<string, unknown>;
  return [document, address, language].every((each) => typeof each === "string" && each !== "");
}

interface Passages {
  data: { asked: string; passage?: { id: string; language: string } }[];
}

function isPassages(body: unknown): body is Passages {
  const data = (body as Partial<Passages> | null)?.data;
  return (
    Array.isArray(data) &&
    data.every(({ passage }) => passage === undefined || typeof passage?.id === "string")
  );
}
