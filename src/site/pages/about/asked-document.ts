import * as z from "zod/mini";
import type { Ask } from "../../../http/route.ts";
import { inLanguage } from "../../../library/in-language.ts";
import {
  documentParameter,
  type OpenDocument,
  openDocument,
  openInLanguages,
  type PathParameter,
} from "../../../library/open-document.ts";
import { type AboutDocument, aboutDocument } from "./about-document.ts";

/** The path parameters of a page that is about a passage. */
export const passageParameters: Record<"document" | "address", PathParameter> = {
  ...documentParameter,
  address: { description: "An address of the document.", examples: ["16"] },
};

/** The parameter of a page whose path names no document. */
export const byDocument = { document: z.optional(z.string().check(z.maxLength(200))) };

/** The parameters of a page that can be about any document, in any of its languages. */
export const byDocumentAndLanguage = { ...byDocument, ...inLanguage };

type DocumentAsk = Pick<Ask, "origin" | "release" | "firstDocument">;

/** A document that is open, and what a page says of it. */
export interface Opened {
  open: OpenDocument;
  about: AboutDocument;
}

/**
 * Opens the document that `?document=` names, else the deployment's first, in the language that is asked for, else its
 * own first. A route that does so `needs` `ASKED_DOCUMENT`. An empty field of a form says nothing.
 *
 * @throws {Refusal} 404 for a document or a language that is not there
 */
export function openAsked(
  ask: DocumentAsk,
  { document, lang }: { document?: string | undefined; lang?: string | undefined },
): Opened {
  return openFor(ask, document || ask.firstDocument, lang || undefined);
}

/**
 * Opens the document of a path.
 *
 * @throws {Refusal} 404 for a document or a language that is not there
 */
export function openOfPath(
  ask: DocumentAsk & { path: Record<string, string>; query: { lang?: string | undefined } },
): Opened {
  return openFor(ask, ask.path.document ?? "", ask.query.lang);
}

/**
 * Opens the document of a path in each of the languages that are asked for: `?lang=en,fr`.
 *
 * @returns one at least
 * @throws {Refusal} 404 for a document or a language that is not there
 */
export function openEachOfPath(
  ask: DocumentAsk & { path: Record<string, string>; query: { lang?: string | undefined } },
): [Opened, ...Opened[]] {
  const { origin, release, firstDocument, path, query } = ask;
  const [first, ...others] = openInLanguages({ origin, release, path, query }).map(
    (open): Opened => ({ open, about: aboutDocument(open.document.entry, open.by.language, firstDocument) }),
  );
  if (first === undefined) throw new TypeError("a document is opened in one language at least");
  return [first, ...others];
}

function openFor(ask: DocumentAsk, document: string, lang: string | undefined): Opened {
  const { origin, release, firstDocument } = ask;
  const open = openDocument({ origin, release, path: { document }, query: { lang } });
  return { open, about: aboutDocument(open.document.entry, open.by.language, firstDocument) };
}
