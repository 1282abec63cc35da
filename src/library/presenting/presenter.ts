import type { Citation } from "../../model/citation.ts";
import type { CorpusEntry } from "../../model/corpus.ts";
import { languageQuery } from "../../model/document-languages.ts";
import type { PassageLinks } from "../../model/passage-links.ts";
import { type Citable, cite, permalink } from "../../quote/cite.ts";
import { headingOf } from "../../quote/citing/pinpoint.ts";
import type { OpenRelease } from "../store/open-release.ts";

/** What is asked of a release, whoever asks. */
export interface Asked {
  /** The public origin, without a slash at its end: links are made of it. */
  origin: string;
  release: OpenRelease;
}

/** What links and citations need to know of a document. */
type Presented = Citable & Partial<Pick<CorpusEntry, "sections">>;

/** What presenting needs to know besides what is presented. */
export interface Presenter<Entry extends Presented = CorpusEntry> {
  entry: Entry;
  language: string;
  release: string;
  origin: string;
  /** An address of the API under the document, in this language. */
  link(path: string): string;
  /** The permalink of an address. */
  page(address: string): string;
  /** The citation of an address. */
  cite(address: string): Citation;
}

/** Makes what presents a document's nouns with absolute links and citations. */
export function presenter<Entry extends Presented>(
  ask: Asked,
  entry: Entry,
  language: string,
): Presenter<Entry> {
  const { origin } = ask;
  // The first language is the default and needs no parameter; the release, where nobody named it.
  const query = languageQuery(entry, language);
  const { id, isNamed } = ask.release;
  const inRelease = isNamed ? `${query === "" ? "?" : "&"}release=${id}` : "";
  return {
    entry,
    language,
    release: id,
    origin,
    link: (path) => `${origin}/v1/${entry.id}${path}${query}${inRelease}`,
    page: (address) => permalink(entry, address, origin, language),
    cite(address) {
      return cite(entry, address, origin, headingOf(entry.sections ?? [], address), language);
    },
  };
}

/**
 * Where a passage can be found, and what stands beside it.
 *
 * @param paragraph the address of its paragraph, where it is a part of one
 * @param order the ids of the document's paragraphs, where it has neighbours among them
 * @param first the first paragraph of a range
 * @param last the last one
 */
export function linksOf(
  by: Pick<Presenter, "link" | "page">,
  address: string,
  paragraph: string | undefined,
  order: readonly string[] = [],
  first = address,
  last = address,
): PassageLinks {
  const previous = order[order.indexOf(first) - 1];
  const next = order.includes(last) ? order[order.indexOf(last) + 1] : undefined;
  return {
    self: by.link(`/paragraphs/${address}`),
    html: by.page(address),
    document: by.link(""),
    ...(paragraph === undefined ? {} : { paragraph: by.link(`/paragraphs/${paragraph}`) }),
    ...(previous === undefined ? {} : { previous: by.link(`/paragraphs/${previous}`) }),
    ...(next === undefined ? {} : { next: by.link(`/paragraphs/${next}`) }),
  };
}
