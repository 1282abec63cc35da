import type { ResolvedReference } from "../model/resolved-reference.ts";
import { isResolved, resolveReference } from "../quote/resolve.ts";
import { documentsIn, MOST_NAMED } from "./across/resolve-anywhere.ts";
import { type OpenDocument, openDocument } from "./open-document.ts";
import { presentPassage } from "./presenting/present-passage.ts";
import type { Asked } from "./presenting/presenter.ts";
import { Refusal, shorten } from "./refusal.ts";

const LONGEST_SHOWN = 20;
const EXAMPLES = ["para. 16", "paras. 41–52", "preamble para. 3", "OP16", "A/RES/S-32/1, para. 16", "16.2"];

/**
 * Reads a reference to a passage of a document.
 *
 * @throws {Refusal} 404 that says what was not understood, and what would be
 */
export function resolveOrRefuse(open: OpenDocument, ref: string): ResolvedReference {
  const { document, order, by } = open;
  const resolved = resolveIn(open, ref);
  if (!isResolved(resolved)) {
    const { problem: detail, didYouMean } = resolved;
    const errors = [{ parameter: "ref", detail: `"${shorten(ref)}" is not understood`, expected: EXAMPLES }];
    throw new Refusal("not-understood", { detail, errors, didYouMean });
  }
  const { id, citation, links } = presentPassage(by, resolved.located, order);
  return { ref, address: id, document: document.entry.id, language: by.language, citation, links };
}

/**
 * Reads a reference that has to name its document too.
 *
 * @param lang the language of the text that is answered, where one is asked for
 * @param otherwise the id of the document that it is of where it names none
 * @throws {Refusal} 404 where it names no document that is here, or several; else as under a document
 */
export async function resolveAmongAll(
  ask: Asked,
  ref: string,
  lang: string | undefined,
  otherwise?: string,
): Promise<ResolvedReference> {
  const all = (await documentsIn(ref, ask.release, true)).slice(0, MOST_NAMED);
  const named = all.length === 0 && otherwise !== undefined ? [{ id: otherwise }] : all;
  const languages = lang === undefined ? {} : { languages: [lang] };
  for (const { id } of named) await ask.release.open(id, languages);
  const opened = named.map(({ id }) => openDocument({ ...ask, path: { document: id }, query: { lang } }));
  const resolved = opened.filter((open) => isResolved(resolveIn(open, ref)));
  const [only = opened[0], another] = resolved;
  if (only === undefined) {
    const symbols = ask.release.catalogue.map(({ symbol }) => symbol);
    const detail = `"${shorten(ref)}" names no document that is here; a reference without a document in the path has to name one`;
    const expected = symbols.slice(0, LONGEST_SHOWN).map((symbol) => `${symbol}, para. 16`);
    throw new Refusal("not-understood", {
      detail,
      errors: [{ parameter: "ref", detail: "no document is named", expected }],
    });
  }
  if (another !== undefined) {
    const ids = resolved.map(({ document }) => document.entry.id);
    const detail = `"${shorten(ref)}" names ${ids.length} documents, ${ids.join(" and ")}: ask for one at a time`;
    throw new Refusal("not-understood", {
      detail,
      errors: [
        { parameter: "ref", detail: "several documents are named", expected: ids.slice(0, LONGEST_SHOWN) },
      ],
    });
  }
  return resolveOrRefuse(only, ref);
}

function resolveIn({ document, paragraphs }: OpenDocument, ref: string) {
  return resolveReference(ref, { ...document.entry, paragraphs });
}
