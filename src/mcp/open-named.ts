import * as z from "zod/mini";
import { entryNamed } from "../library/lineage/documents-compared.ts";
import { type OpenDocument, openDocument } from "../library/open-document.ts";
import { documented } from "../model/documented.ts";
import type { ToolAsk } from "./tool.ts";

/** The argument that names a document. */
export const documentOf = (description: string) =>
  z.optional(documented(z.string().check(z.minLength(1), z.maxLength(200)), description));

/** The argument that names a document, where the first is meant if none is named. */
export const ofDocument = {
  document: documentOf(
    "Which document: its id (`a-res-79-226`) or symbol (`A/RES/79/226`). The first that is held here if not said.",
  ),
};

/** The argument that names a document, where all are meant if none is named. */
export const onlyInDocument = {
  document: documentOf(
    "The only document to look in: its id (`a-res-79-226`) or symbol (`A/RES/79/226`). All that are held here if not said.",
  ),
};

/** The argument that says in which language something is. */
export const inLanguageOf = (description: string) =>
  z.optional(
    documented(
      z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, "one language, as en")),
      description,
    ),
  );

/** The argument that says in which language the words are. */
export const inLanguage = {
  lang: inLanguageOf("The language of the words, as `en`; the document’s first if not said."),
};

/**
 * Opens a document that is named somehow, in one language.
 *
 * @param name its id or symbol; the deployment's first document where it is not given
 * @throws {Refusal} 404 for one that is not there, or not in this language; 503 where it can't be read
 */
export async function openNamed(
  ask: ToolAsk,
  name: string | undefined,
  lang: string | undefined,
  index = false,
): Promise<OpenDocument> {
  const { id } = name === undefined ? { id: ask.firstDocument } : await entryNamed(ask, "document", name, "");
  await ask.release.open(id, { languages: lang === undefined ? undefined : [lang], index });
  return openDocument({ ...ask, path: { document: id }, query: { lang } });
}
