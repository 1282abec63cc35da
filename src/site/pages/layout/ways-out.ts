import { nearest } from "../../../library/refusal.ts";
import type { CorpusEntry } from "../../../model/corpus.ts";
import type { Problem, ProblemDetail } from "../../../model/problem.ts";
import { symbolWritten } from "../../../quote/symbol-written.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { NAMED_PAGES, PAGES_OF_ALL } from "../named-pages.ts";
import { capitalized } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import { isMeant, symbolNotHere } from "./not-here.ts";

/** A link out of a problem. */
export interface WayOut {
  href: string;
  words: string;
}

/** A list that is longer than this is no help. */
const MOST = 12;

/** What was probably meant, as links: the nearest passage and its paragraph, theme, document, or value of a parameter. */
export function nearestWays(
  problem: Problem,
  about: AboutDocument | undefined,
  known: readonly CorpusEntry[],
): WayOut[] {
  const { errors, didYouMean, instance } = problem;
  if (didYouMean === undefined) return [];
  const error = errors.find((one) => one.didYouMean === didYouMean) ?? errors[0];
  if (error?.parameter === "document" && !isMeant(symbolNotHere(problem.detail), didYouMean)) return [];
  const href = hrefOf(instance, error, didYouMean, about);
  const paragraph = /^((?:preamble-)?\d+)\./.exec(didYouMean)?.[1];
  const isAddress = error?.parameter === "address";
  return [
    {
      href,
      words: isAddress
        ? shortName(didYouMean)
        : error?.parameter === "id"
          ? capitalized(didYouMean.replaceAll("-", " "))
          : error?.parameter === "document"
            ? documentInWords(didYouMean, known)
            : didYouMean,
    },
    ...(isAddress && paragraph !== undefined
      ? [{ href: hrefOf(instance, error, paragraph, about), words: `${shortName(paragraph)} as a whole` }]
      : []),
  ];
}

/** A document by its symbol, and its title where that is at hand. */
function documentInWords(id: string, known: readonly CorpusEntry[]): string {
  const entry = known.find((one) => one.id === id);
  return entry === undefined ? (symbolWritten(id) ?? id) : `${entry.symbol}: ${entry.title}`;
}

/** The page that was probably meant by an address that none has: its name, mistyped; nothing where none is near. */
export function nearestPages({ status, instance, errors }: Problem, hasOthers: boolean): WayOut[] {
  const isOfNone = errors.every(({ parameter }) => parameter === undefined || parameter === "document");
  if (status !== 404 || !isOfNone) return [];
  const pages = [...NAMED_PAGES, ...(hasOthers ? PAGES_OF_ALL : [])].filter(([path]) => path.length > 1);
  const path = instance.replace(/\.html?$/, "");
  const meant = nearest(
    path.slice(1),
    pages.map(([one]) => one.slice(1)),
  );
  const [href, words] = pages.find(([one]) => one === `/${meant}`) ?? [];
  return href === undefined || words === undefined ? [] : [{ href, words }];
}

/** What would have been right, as links, where these are few: forms of addresses, languages, documents, values. */
export function rightWays({ errors, instance }: Problem, about: AboutDocument | undefined): WayOut[] {
  return errors.flatMap((error) => {
    const { parameter, expected = [] } = error;
    // Which documents and themes there are is no help: those that are near are named apart.
    if (parameter === undefined || parameter === "id" || parameter === "document") return [];
    if (expected.length > MOST) return [];
    return expected.flatMap((value): WayOut[] => {
      const [, form = value, meaning] = /^(\S+) \((.+)\)$/.exec(value) ?? [];
      if (form === "" || /\s/.test(form)) return [];
      const words = parameter === "lang" ? languageName(form) : (meaning ?? form);
      return [{ href: hrefOf(instance, error, form, about), words }];
    });
  });
}

/** The address that was asked for, with what was meant in place of what was wrong. */
function hrefOf(
  instance: string,
  error: ProblemDetail | undefined,
  meant: string,
  about: AboutDocument | undefined,
): string {
  const [, first = "", ...rest] = instance.split("/");
  const encoded = meant.split("/").map(encodeURIComponent).join("/");
  const parameter = error?.parameter;
  const at = about?.at ?? withQuery;
  switch (parameter) {
    // A document's own pages have a slug, which has a hyphen; other pages are about one by a parameter.
    case "document":
      return first.includes("-")
        ? `/${[encoded, ...rest].join("/")}`
        : withQuery(instance, { document: meant });
    case "address":
      return `/${first}/${encoded}`;
    case "id":
      return at(`/${[first, ...rest.slice(0, -1), encoded].join("/")}`);
    case undefined:
      return `/${encoded}`;
    default:
      // A document's own pages name it in their path.
      return first.includes("-")
        ? withQuery(instance, { [parameter]: meant })
        : at(instance, { [parameter]: meant });
  }
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
