import { addressNow, documentNow } from "../model/ids-now.ts";
import type { Redirects } from "../model/redirects.ts";

/** The parameters that name what may have been given up, and what. */
const NAMED: Readonly<Record<string, "documents" | "themes" | "actors" | "instruments">> = {
  document: "documents",
  from: "documents",
  to: "documents",
  theme: "themes",
  actor: "actors",
  instrument: "instruments",
  reference: "instruments",
};

/** Between two documents that are compared, as a path names them. */
const BETWEEN = "...";
/** An address has so many segments of a path at most: `annex/3(b)`. */
const MOST_SEGMENTS = 2;

/**
 * Where a path and its query lead whose ids were given up: whoever embedded or linked one gets what took its place.
 *
 * @returns undefined where nothing in it was given up
 */
export function placeNow(
  { pathname, search }: Pick<URL, "pathname" | "search">,
  redirects: Redirects,
): string | undefined {
  const place = `${pathNow(pathname, redirects)}${searchNow(search, redirects)}`;
  return place === `${pathname}${search}` ? undefined : place;
}

function pathNow(pathname: string, redirects: Redirects): string {
  const segments = pathname.split("/");
  const names = segments.map(decoded);
  for (const [at, name] of names.entries()) {
    const noun = Object.hasOwn(redirects, name) && name !== "passages" ? (name as "themes") : undefined;
    const below = names[at + 1];
    if (noun !== undefined && below !== undefined) write(at + 1, renamed(below, redirects[noun]));
    const documents = name.split(BETWEEN).map((one) => documentNow(one, redirects));
    write(at, documents.join(BETWEEN));
    const [document = ""] = documents;
    if (Object.hasOwn(redirects.passages ?? {}, document)) writeAddress(at + 1, document);
  }
  return segments.join("/");

  function write(at: number, now: string): void {
    if (now !== names[at]) segments[at] = encodeURIComponent(now);
  }

  function writeAddress(from: number, document: string): void {
    for (let at = from; at < names.length; at += 1)
      for (let many = MOST_SEGMENTS; many > 0; many -= 1) {
        const address = names.slice(at, at + many).join("/");
        const now = addressNow(document, address, redirects);
        if (now === address) continue;
        segments.splice(at, many, now.split("/").map(encodeURIComponent).join("/"));
        return;
      }
  }
}

function searchNow(search: string, redirects: Redirects): string {
  const query = new URLSearchParams(search);
  let isOther = false;
  for (const [name, value] of [...query]) {
    const noun = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    const now =
      noun !== undefined
        ? value
            .split(",")
            .map((one) => renamed(one, redirects[noun]))
            .join(",")
        : name === "url"
          ? addressOfPageNow(value, redirects)
          : value;
    if (now === value) continue;
    query.set(name, now);
    isOther = true;
  }
  return isOther ? `?${query}` : search;
}

/** The same of the address of a page that is to be embedded. */
function addressOfPageNow(value: string, redirects: Redirects): string {
  if (!URL.canParse(value)) return value;
  const url = new URL(value);
  const now = placeNow(url, redirects);
  // As a reference, a path that begins with two slashes would name another host.
  return now === undefined ? value : `${url.origin}${now}`;
}

function renamed(id: string, ids: Readonly<Record<string, string>> = {}): string {
  return Object.hasOwn(ids, id) ? (ids[id] ?? id) : id;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
