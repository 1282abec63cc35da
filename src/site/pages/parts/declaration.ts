import { DEFAULT_DOCUMENT } from "../../../copying/default-document.ts";
import type { Ask } from "../../../http/route.ts";
import type { PathParameter } from "../../../library/open-document.ts";
import { documentParameter, type OpenDocument, openDocument } from "../../../library/open-document.ts";
import type { CorpusAct } from "../../../model/corpus.ts";

/** The document that the site's pages are about, where their path doesn't name one. */
export const DOCUMENT = DEFAULT_DOCUMENT;

/** The path parameters of a page that is about a passage. */
export const passageParameters: Record<"document" | "address", PathParameter> = {
  ...documentParameter,
  address: { description: "An address of the document.", examples: ["16"] },
};

/** Opens it in its first language. A route that does so says that it `needs` {@link DOCUMENT}. */
export function openDeclaration(ask: Pick<Ask, "origin" | "release">): OpenDocument {
  return openDocument({ origin: ask.origin, release: ask.release, path: { document: DOCUMENT }, query: {} });
}

/** All acts of a document, in the order of the text. */
export function actsIn({ paragraphs }: Pick<OpenDocument, "paragraphs">): CorpusAct[] {
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts));
}
