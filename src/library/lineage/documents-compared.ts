import type { CorpusEntry } from "../../model/corpus.ts";
import { documentsIn } from "../across/resolve-anywhere.ts";
import { closeDocument, nearestTitled } from "../nearest-document.ts";
import { type OpenDocument, openDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import { nearest, Refusal, shorten } from "../refusal.ts";

/** Two documents that are compared, open in one language. */
export interface OpenPair {
  from: OpenDocument;
  to: OpenDocument;
  language: string;
}

/**
 * Opens two documents in one language that both have.
 *
 * @param from a document's id or symbol, as people write it
 * @param to another's
 * @param lang the language; where it is not given the first of `to` that `from` has too
 * @throws {Refusal} 404 for a document that is not there, and where one lacks the language, with those that both have; 400
 *   where a name is that of several
 */
export async function openPair(
  ask: Asked,
  { from, to, lang }: { from: string; to: string; lang?: string | undefined },
): Promise<OpenPair> {
  const [before, after] = [await entryNamed(ask, "from", from), await entryNamed(ask, "to", to)];
  const both = after.languages.filter((one) => before.languages.includes(one));
  const language = lang ?? both[0];
  if (language === undefined || !both.includes(language)) refuseLanguage(before, after, both, language);
  const wanted = { languages: [language] };
  await Promise.all([ask.release.open(before.id, wanted), ask.release.open(after.id, wanted)]);
  const open = ({ id }: CorpusEntry) =>
    openDocument({ ...ask, path: { document: id }, query: { lang: language } });
  return { from: open(before), to: open(after), language };
}

/**
 * What is known of the one document that a name is of.
 *
 * @param parameter what the name was given as
 * @param purpose what is said behind a name that no document has
 * @throws {Refusal} 404 where no document has it; 400 where several do
 */
export async function entryNamed(
  ask: Asked,
  parameter: string,
  name: string,
  purpose = ` to compare ${parameter}`,
): Promise<CorpusEntry> {
  const { release } = ask;
  const given = name.trim();
  const own = await release.entries([given.toLowerCase()]);
  const [exact] = own.values();
  if (exact !== undefined) return exact;
  const named = await documentsIn(given, release, true);
  const [only, another] = named;
  if (only === undefined) {
    const rows = await release.rows();
    const didYouMean =
      closeDocument(
        given,
        rows.map(({ id }) => id),
      ) ?? nearestTitled(given, rows);
    throw new Refusal("not-found", {
      detail: `there is no document "${shorten(given)}"${purpose}`,
      errors: [
        {
          parameter,
          detail: `no document is "${shorten(given)}"`,
          expected: ["a document’s id, as s-32-1", "a symbol, as A/RES/S-32/1"],
        },
      ],
      didYouMean,
    });
  }
  if (another !== undefined) {
    const ids = named.slice(0, 20).map(({ id }) => id);
    throw new Refusal("bad-parameter", {
      detail: `"${shorten(given)}" names ${named.length} documents: say which one`,
      errors: [{ parameter, detail: "several documents have this name", expected: ids }],
      didYouMean: ids[0],
    });
  }
  const entry = (await release.entries([only.id])).get(only.id);
  if (entry === undefined) throw new TypeError(`the release lists ${only.id} and does not have it`);
  return entry;
}

function refuseLanguage(
  from: CorpusEntry,
  to: CorpusEntry,
  both: readonly string[],
  language: string | undefined,
): never {
  const has = ({ symbol, languages }: CorpusEntry) => `${symbol} is here in ${languages.join(", ")}`;
  const lacking =
    language === undefined
      ? "the two documents have no language in common"
      : `the two documents are not both here in the language "${shorten(language)}"`;
  throw new Refusal("unknown-language", {
    detail: `${lacking}: ${has(from)}; ${has(to)}`,
    errors: [{ parameter: "lang", detail: "not the language of both", expected: [...both] }],
    didYouMean: language === undefined ? undefined : nearest(language, both),
  });
}
