import type { Problem, ProblemDetail } from "../../../model/problem.ts";
import { shortName } from "../parts/short-name.ts";
import { capitalized } from "../parts/wording.ts";

/** A link out of a problem. */
export interface WayOut {
  href: string;
  words: string;
}

/** A list that is longer than this is no help. */
const MOST = 12;

/** What was probably meant, as links: the nearest passage and its paragraph, theme, document, or value of a parameter. */
export function nearestWays(problem: Problem): WayOut[] {
  const { errors, didYouMean, instance } = problem;
  if (didYouMean === undefined) return [];
  const error = errors.find((one) => one.didYouMean === didYouMean) ?? errors[0];
  const href = hrefOf(instance, error, didYouMean);
  const [, document] = instance.split("/");
  const paragraph = /^((?:preamble-)?\d+)\./.exec(didYouMean)?.[1];
  const isAddress = error?.parameter === "address";
  return [
    {
      href,
      words: isAddress
        ? shortName(didYouMean)
        : error?.parameter === "id"
          ? capitalized(didYouMean.replaceAll("-", " "))
          : didYouMean,
    },
    ...(isAddress && paragraph !== undefined
      ? [{ href: `/${document}/${paragraph}`, words: `${shortName(paragraph)} as a whole` }]
      : []),
  ];
}

/** What would have been right, as links, where these are few: forms of addresses, languages, documents, values. */
export function rightWays({ errors, instance }: Problem): WayOut[] {
  return errors.flatMap((error) => {
    const { parameter, expected = [] } = error;
    if (parameter === undefined || parameter === "id" || expected.length > MOST) return [];
    return expected.flatMap((value): WayOut[] => {
      const [, form = value, meaning] = /^(\S+) \((.+)\)$/.exec(value) ?? [];
      if (form === "" || /\s/.test(form)) return [];
      const words = parameter === "lang" ? languageName(form) : (meaning ?? form);
      return [{ href: hrefOf(instance, error, form), words }];
    });
  });
}

/** The address that was asked for, with what was meant in place of what was wrong. */
function hrefOf(instance: string, error: ProblemDetail | undefined, meant: string): string {
  const [, first = "", ...rest] = instance.split("/");
  const encoded = meant.split("/").map(encodeURIComponent).join("/");
  const parameter = error?.parameter;
  switch (parameter) {
    case "document":
      return `/${[encoded, ...rest].join("/")}`;
    case "address":
      return `/${first}/${encoded}`;
    case "id":
      return `/${[first, ...rest.slice(0, -1), encoded].join("/")}`;
    case undefined:
      return `/${encoded}`;
    default:
      return `${instance}?${new URLSearchParams({ [parameter]: meant })}`;
  }
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** The words of a path, to search for: what somebody types who guesses at an address. Numbers name nothing in a search. */
export function wordsOf(instance: string): string {
  let path = instance;
  try {
    path = decodeURIComponent(instance);
  } catch {
    // Not percent-encoded text: as it stands.
  }
  return path
    .replace(/^\/(?:s-32-1|themes|embed|docs|map|search|check|widgets)(?=\/|$)/, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\p{L}{3}/u.test(word) && !/^html?$/.test(word))
    .join(" ")
    .slice(0, 100);
}
