import * as z from "zod/mini";
import type { CorpusEntry } from "../../model/corpus.ts";
import { documented } from "../../model/documented.ts";
import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import { refuseAny, requireKnown } from "../refusal.ts";
import { many } from "./filter-by-vocabulary.ts";

/** The language of the vocabulary's names and definitions. */
export const VOCABULARY_LANGUAGE = "en";

/** The parameters of what is the same for all documents. */
export const acrossDocuments = {
  document: many("Of what this document speaks of, and with its places alone: a document’s id.", "s-32-1"),
  lang: z.optional(
    documented(
      z.string().check(z.maxLength(100)),
      "The language of the documents’ texts; their first language where it is not given. Names and definitions are in English.",
      "en",
    ),
  ),
};

type AcrossAsk = Asked & {
  query: { document?: string[] | undefined; lang?: string | undefined };
};

/** So many documents that nobody annotated are opened for one answer: each may have to be read. */
const MOST_OTHERS = 20;

/**
 * Opens the documents that were asked for, or all that people annotated, as far as they are here in the language asked
 * for.
 *
 * @throws {Refusal} 400 for a document that is not there; 404 for a language that none of them has
 */
export async function openDocuments({
  query: { document, lang },
  ...ask
}: AcrossAsk): Promise<OpenDocument[]> {
  const { catalogue } = ask.release;
  const others = await openOthers(ask, document ?? [], lang);
  const known = [...catalogue, ...others];
  requireKnown("document", document, [...new Set([...known.map(({ id }) => id), ...ask.release.near])]);
  const wanted = known.filter(({ id }) => document === undefined || document.includes(id));
  const here = wanted.filter(({ languages }) => lang === undefined || languages.includes(lang));
  // Where no document has the language, the first says so.
  return (here.length > 0 ? here : wanted.slice(0, 1)).map(({ id }) =>
    openDocument({ ...ask, path: { document: id }, query: { lang } }),
  );
}

/** The documents that are not in the catalogue, opened one after the other: they may be in one bundle. */
async function openOthers(
  { release }: Asked,
  asked: readonly string[],
  lang: string | undefined,
): Promise<CorpusEntry[]> {
  const others = [...new Set(asked)].filter((id) => release.catalogue.every((entry) => entry.id !== id));
  if (others.length > MOST_OTHERS) {
    const detail = `more than ${MOST_OTHERS} documents that have no acts and themes`;
    refuseAny([{ parameter: "document", detail, expected: ["fewer documents"] }]);
  }
  const opened: CorpusEntry[] = [];
  for (const id of others) {
    const found = await release.open(id, lang === undefined ? {} : { languages: [lang] });
    if (found !== undefined) opened.push(found.entry);
  }
  return opened;
}

/** The languages of an answer: the vocabulary's, and those of the texts in it. */
export function languagesOf(documents: readonly OpenDocument[]): string {
  return [...new Set([VOCABULARY_LANGUAGE, ...documents.map(({ by }) => by.language)])].join(", ");
}
