import type { Resolvable } from "./forms/form.ts";
import { tidy, withoutAccents } from "./forms/grammar/fold.ts";
import { withoutMarkup } from "./forms/grammar/reference-markup.ts";
import { LONGEST_REFERENCE, namesDocument, readReference } from "./read-reference.ts";

type Nameable = Omit<Resolvable, "paragraphs">;

/** So much of a name is looked for before its whole grammar is. */
const BEGINNING = 20;

/**
 * The documents that a reference names, by symbol, by a name of their own, or by a link: most often one, or none.
 *
 * @param text as people write it
 */
export function documentsNamed<D extends Nameable>(text: string, documents: readonly D[]): D[] {
  if (text.length > LONGEST_REFERENCE) return [];
  const tidied = tidy(withoutMarkup(text));
  const plain = plainly(tidied);
  // Two numbers in a row, as they end every symbol: there may be thousands of documents.
  const numbers = new Set(
    [...plain.matchAll(/(?=(?<!\d)(\d{1,4})\D{1,3}(\d{1,4}))/g)].map(([, one, two]) => `${one}/${two}`),
  );
  return documents.filter(
    (document) => mayBe(document, plain, numbers) && namesDocument(tidied, { ...document, paragraphs: [] }),
  );
}

/** Whether all that a reference says is which document it is: `A/RES/79/226`, a link to it, its title. */
export function namesNothingElse(text: string, document: Nameable): boolean {
  if (text.length > LONGEST_REFERENCE) return false;
  const read = readReference(tidy(withoutMarkup(text)), { ...document, paragraphs: [] });
  return read.some(({ isNamed, readings, annex }) => isNamed && readings.length === 0 && annex === 0);
}

/** What tells quickly that a text names no document: the numbers that end its symbol, and how its names begin. */
interface Telling {
  number: string | undefined;
  beginnings: readonly string[];
}

/** There may be thousands of documents, of which each is asked for again and again. */
const telling = new WeakMap<object, Telling>();

function mayBe(document: Nameable, plain: string, numbers: Set<string>): boolean {
  let told = telling.get(document);
  if (told === undefined) {
    told = tellingOf(document);
    telling.set(document, told);
  }
  const { number, beginnings } = told;
  if (number === undefined || numbers.has(number) || plain.includes(document.id)) return true;
  return beginnings.some((beginning) => plain.includes(beginning));
}

function tellingOf({ symbol, title = "", names = {} }: Nameable): Telling {
  const ending = /(?<!\d)(\d+)\D+(\d+)\D*$/.exec(symbol);
  const own = [title, ...Object.values(names).flatMap((one) => one.own)].filter((name) => name !== "");
  return {
    number: ending === null ? undefined : `${ending[1]}/${ending[2]}`,
    beginnings: own.map((name) => plainly(name).slice(0, BEGINNING)),
  };
}

/** Without accents, case and anything that isn't a letter or a digit, but for one space. */
function plainly(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/-]+/gu, " ")
    .trim();
}
