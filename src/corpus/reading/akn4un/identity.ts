import type { XmlElement } from "@rgrove/parse-xml";
import type { Body } from "../../../model/document.ts";
import { SourceError } from "../source-error.ts";
import { childOf, descendant, descendants, wordsOf } from "./elements.ts";
import { LANGUAGES } from "./language-of.ts";
import type { XmlFile } from "./parse-xml-file.ts";

/** What a file says of a resolution besides its text. */
export interface Identity {
  id: string;
  symbol: string;
  body: Body;
  session: string;
  adopted: string | null;
  published: string | null;
  language: string;
  agendaItem?: { number: string; title?: string };
  oddities: string[];
}

const SYMBOL =
  /^(?:(?<hrc>A\/HRC)\/RES\/(?<hrcSession>(?:S-)?\d+)\/\d+|(?<ga>A)\/RES\/(?<session>(?:(?:S|ES)-)?\d+)\/\d+(?<letter> [A-Z])?|(?<sc>S)\/RES\/(?<number>\d+) ?\((?<year>\d{4})\))$/u;

/**
 * Reads what a statement is.
 *
 * @param root the whole file's `statement` or `documentCollection`, whose cover speaks for all in it
 * @param statement the resolution
 * @throws {SourceError} where it is no resolution, or doesn't say which
 */
export function identityOf(root: XmlElement, statement: XmlElement, lineOf: XmlFile["lineOf"]): Identity {
  const cover = childOf(root, "coverPage");
  const symbolElement = descendants(cover, "docNumber").find(
    ({ attributes }) => attributes.refersTo === "#symbol",
  );
  if (symbolElement === undefined) {
    throw new SourceError(
      lineOf(root),
      "a document without a symbol on its cover",
      "a resolution's, such as A/RES/79/226",
    );
  }
  const letter = root === statement ? undefined : letterOf(statement, lineOf);
  const printed = wordsOf(symbolElement).replace(/(\d)\((\d{4})\)$/u, "$1 ($2)");
  const symbol = letter === undefined ? printed : `${printed.replace(/ [A-Z](?:-[A-Z])?$/u, "")} ${letter}`;
  const match = SYMBOL.exec(symbol);
  if (match?.groups === undefined) {
    throw new SourceError(
      lineOf(symbolElement),
      `the symbol "${symbol}"`,
      "a resolution's, such as A/RES/79/226",
    );
  }
  const { hrc, ga, hrcSession, session, year } = match.groups;
  const oddities: string[] = [];
  const meta = childOf(statement, "meta") ?? childOf(root, "meta");
  return {
    id: slugOf(symbol),
    symbol,
    body:
      hrc !== undefined ? "human-rights-council" : ga !== undefined ? "general-assembly" : "security-council",
    session: hrcSession ?? session ?? year ?? "",
    ...datesOf(meta, root, statement, oddities),
    language: languageNamed(meta, lineOf),
    ...agendaItemOf(cover),
    oddities,
  };
}

/**
 * The slug in a document's URLs. What special sessions adopt is known by its number alone; so `A/RES/S-32/1` is `s-32-1`,
 * and `A/RES/79/226` `a-res-79-226`.
 */
export function slugOf(symbol: string): string {
  const plain = symbol.replace(/^A\/RES\/(?=(?:S|ES)-)/u, "");
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/-$/u, "");
}

/** Which of several resolutions in a file a statement is: "A", "B". */
function letterOf(statement: XmlElement, lineOf: XmlFile["lineOf"]): string {
  const printed = wordsOf(descendant(childOf(statement, "preface"), "docNumber")).replace(/\.$/u, "");
  const letter = /(?:^|[\s/\d])([A-Z])$/u.exec(printed)?.[1];
  if (letter !== undefined) return letter;
  throw new SourceError(
    lineOf(statement),
    `a resolution among several with the number "${printed}"`,
    'a letter, such as "A"',
  );
}

function languageNamed(meta: XmlElement | undefined, lineOf: XmlFile["lineOf"]): string {
  const element = descendant(meta, "FRBRlanguage");
  const named = element?.attributes.language ?? "";
  const language = LANGUAGES[named];
  if (language !== undefined) return language;
  const line = element === undefined ? 1 : lineOf(element);
  const expected = `one of ${Object.keys(LANGUAGES).join(", ")}`;
  throw new SourceError(line, named === "" ? "no language named" : `the language "${named}"`, expected);
}

function datesOf(
  meta: XmlElement | undefined,
  root: XmlElement,
  statement: XmlElement,
  oddities: string[],
): Pick<Identity, "adopted" | "published"> {
  const dates = descendants(meta, "FRBRdate");
  const named = (name: string) => dates.find(({ attributes }) => attributes.name === name)?.attributes.date;
  const closing = descendants(childOf(statement, "conclusions"), "docDate").find(
    ({ attributes }) => attributes.date,
  );
  const cover = descendants(childOf(root, "coverPage"), "docDate");
  const issued = cover.find(({ attributes }) => attributes.refersTo === "#dateOfIssuance");
  const day = (what: string, ...given: (string | undefined)[]): string | null => {
    const real = given.find((one) => isDay(one));
    if (!isDay(given[0])) {
      const instead = real === undefined ? "and no other" : `but ${real} elsewhere`;
      oddities.push(`the day of its ${what} is given as "${given[0] ?? ""}", ${instead}`);
    }
    return real ?? null;
  };
  return {
    adopted: day("adoption", named("adoption"), closing?.attributes.date),
    published: day("distribution", named("publication"), issued?.attributes.date),
  };
}

/** Whether a date is one, and no placeholder as `0001-01-01`. */
function isDay(date: string | undefined): date is string {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date) || date < "1945-01-01") return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function agendaItemOf(cover: XmlElement | undefined): Pick<Identity, "agendaItem"> {
  const inlines = descendants(cover, "inline");
  const named = (name: string) =>
    inlines.filter(({ attributes }) => attributes.name === name).map((one) => wordsOf(one));
  const number = named("agenda item")
    .flatMap((words) => words.match(/\d+(?: ?\(\p{L}\))?/gu) ?? [])
    .join(", ");
  const title = named("agenda item name").join(" ").trim();
  if (number === "") return {};
  return { agendaItem: title === "" ? { number } : { number, title } };
}
