import type { ReleaseChange } from "../model/release-change.ts";
import { asXml, block, inline, type Markup } from "./write-markup.ts";

/** Changes that belong together: of one document, or of all themes, with one release. */
export interface ChangesTogether {
  /** What tells them from all others, in a tag URI after the host and the day. */
  id: string;
  title: string;
  /** When readers got the release, as ISO 8601 writes it. */
  updated: string;
  /** Where people read on. */
  page: string;
  /** Those that are shown. */
  changes: readonly ReleaseChange[];
  /** How many there are besides. */
  more: number;
}

/** What a feed of changes says of itself. */
export interface ChangesFeed {
  title: string;
  origin: string;
  self: string;
  updated: string;
  entries: readonly ChangesTogether[];
}

const LONGEST_SHOWN = 400;
/** The day from which the feeds' names are ours to give: the same in all of them (RFC 4151). */
const SINCE = "2026-11-30";

/** Writes what changed as Atom (RFC 4287). */
export function writeChangesFeed({ title, origin, self, updated, entries }: ChangesFeed): string {
  const { hostname } = new URL(origin);
  const { pathname, search } = new URL(self);
  const named = (what: string) => `tag:${hostname},${SINCE}:${what}`;
  const feed = block(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
    inline("title", {}, title),
    inline("id", {}, named(`${pathname}${search}`)),
    inline("updated", {}, updated),
    link("self", self, "application/atom+xml"),
    link("alternate", `${origin}/docs/changes`, "text/html"),
    block("author", {}, inline("name", {}, "Common Commitment"), inline("uri", {}, `${origin}/`)),
    inline("rights", {}, "Annotations: Apache License 2.0"),
    ...entries.map((entry) => entryOf(entry, named(entry.id))),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${asXml(feed)}\n`;
}

function entryOf({ title, updated, page, changes, more }: ChangesTogether, id: string): Markup {
  const release = changes[0]?.links.release;
  return block(
    "entry",
    {},
    inline("title", {}, title),
    inline("id", {}, id),
    inline("updated", {}, updated),
    link("alternate", page, "text/html"),
    ...(release === undefined ? [] : [link("related", release, "application/json")]),
    block(
      "content",
      { type: "xhtml" },
      block(
        "div",
        { xmlns: "http://www.w3.org/1999/xhtml" },
        block("ul", {}, ...changes.map(itemOf)),
        ...(more > 0 ? [inline("p", {}, `And ${more} more.`)] : []),
      ),
    ),
  );
}

function link(rel: string, href: string, type: string): Markup {
  return inline("link", { rel, href, type });
}

/** A change: what it is, the words that went, and those that came. */
function itemOf(change: ReleaseChange): Markup {
  const { from, to, fields, changes = [], links, language } = change;
  const name = nameOf(change);
  const words =
    from !== null && to !== null && from.text === to.text
      ? []
      : changes.length > 0
        ? changes
            .flatMap((one) => [...went(one.from.text, language), ...came(one.to.text, language), "; "])
            .slice(0, -1)
        : [...went(from?.text, language), ...came(to?.text, language)];
  const said = fields.map(({ field, from: was, to: is }) =>
    was === undefined && is === undefined ? field : `${field}: ${was ?? "nothing"} → ${is ?? "nothing"}`,
  );
  const page = links.html ?? links.before;
  return inline(
    "li",
    {},
    page === undefined ? name : inline("a", { href: page }, name),
    ...(words.length === 0 ? [] : [": ", ...words]),
    ...(said.length === 0 ? [] : [`; ${said.join("; ")}`]),
  );
}

/** "Paragraph 16 changed", "A/RES/79/1 added". */
function nameOf({ type, op, id, symbol, from, to }: ReleaseChange): string {
  if (type === "document") return `${symbol ?? id} ${op}`;
  if (type === "theme") return `Theme ${to?.text ?? from?.text ?? id} ${op}`;
  return `${type === "act" ? "Statement" : "Paragraph"} ${id} ${op}`;
}

function went(text: string | undefined, lang: string | undefined): (Markup | string)[] {
  return text ? [inline("del", { lang, "xml:lang": lang }, shorten(text)), " "] : [];
}

function came(text: string | undefined, lang: string | undefined): (Markup | string)[] {
  return text ? [inline("ins", { lang, "xml:lang": lang }, shorten(text))] : [];
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
