import type { CatalogueRow } from "../../model/catalogue-row.ts";
import type { CorpusEntry } from "../../model/corpus.ts";
import { firstLanguage } from "../../model/document-languages.ts";
import type { Located } from "../../quote/locate.ts";
import { documentsNamed, namesNothingElse } from "../../quote/named-documents.ts";
import { slugsNamed } from "../../quote/named-slugs.ts";
import { isResolved, resolveReference } from "../../quote/resolve.ts";
import { languagesByScript } from "../../search/languages/by-script.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import type { OpenRelease } from "../store/open-release.ts";
import { openText } from "./open-texts.ts";

/** So many documents are opened of those that a reference may name; most often it is one. */
export const MOST_NAMED = 8;

/** A title with the number of a paragraph has at least so many UTF-16 code units: "2030 agenda" has fewer. */
const LEAST_BY_TITLE = 16;

/** A document that a reference names, of all that there are. */
export interface NamedDocument {
  open: OpenDocument;
  /** The passage that it names; nothing where it names the whole document. */
  located?: Located;
  /** Whether it names a passage that the document does not have. */
  isMissing?: true;
}

/**
 * Finds what a reference names that says itself of which document it is: `A/RES/79/226`, `79/226, par. 12`.
 *
 * @param language the language of the text, where the document has it; a reference in letters of its own says which
 * @returns undefined where it names none of the documents that are here, or several, or where not all of it is understood
 * @throws {Refusal} 503 where a document can't be read
 */
export async function resolveAnywhere(
  ask: Asked,
  reference: string,
  language?: string,
): Promise<NamedDocument | undefined> {
  // The titles of all documents are gone through for a reference alone, and not for each word that is searched for.
  const byTitle = /\p{N}/u.test(reference) && reference.length >= LEAST_BY_TITLE;
  const named = (await documentsIn(reference, ask.release, byTitle)).slice(0, MOST_NAMED);
  const wanted = [...languagesByScript(reference), ...(language === undefined ? [] : [language])];
  const found = await Promise.all(
    named.map(async (document): Promise<NamedDocument[]> => {
      const { id, languages } = document;
      const spoken = wanted.find((one) => languages.includes(one)) ?? firstLanguage(document);
      const open = await openText(ask, id, spoken);
      const whole = { ...open.document.entry, paragraphs: open.paragraphs };
      const resolved = resolveReference(reference, whole);
      if (isResolved(resolved)) return [{ open, located: resolved.located }];
      if (namesNothingElse(reference, whole)) return [{ open }];
      return resolved.unread === true ? [] : [{ open, isMissing: true }];
    }),
  );
  const all = found.flat();
  const there = all.filter(({ isMissing }) => isMissing !== true);
  const [only, another] = there.length > 0 ? there : all;
  return another === undefined ? only : undefined;
}

/**
 * The documents that a reference names: of those that it has the numbers of, and of those that are annotated; where it is
 * none of these, of all, by their titles.
 *
 * @param byTitle whether the titles of all are gone through in the end
 */
export async function documentsIn(
  reference: string,
  release: OpenRelease,
  byTitle: boolean,
): Promise<Pick<CorpusEntry, "id" | "languages">[]> {
  const numbered = [...(await release.entries(slugsNamed(reference).slice(0, MOST_NAMED))).values()];
  const likely = new Map([...release.catalogue, ...numbered].map((entry) => [entry.id, entry]));
  const named = documentsNamed(reference, [...likely.values()]);
  return named.length > 0 || !byTitle ? named : documentsNamed(reference, await nameable(release));
}

type Nameable = Parameters<typeof documentsNamed>[1][number] & Pick<CorpusEntry, "languages">;

/** What names a document that nobody annotated, by its row, which stays in memory. */
const known = new WeakMap<CatalogueRow, Nameable>();

/** What names documents: of the annotated ones, and of all others. */
async function nameable({ catalogue, rows }: OpenRelease): Promise<Nameable[]> {
  const annotated = new Set(catalogue.map(({ id }) => id));
  const others = (await rows()).filter(({ id }) => !annotated.has(id));
  return [...catalogue, ...others.map(nameableOf)];
}

function nameableOf(row: CatalogueRow): Nameable {
  let one = known.get(row);
  if (one === undefined) {
    one = { ...row, title: row.titles[firstLanguage(row)] ?? "", sections: [] };
    known.set(row, one);
  }
  return one;
}
