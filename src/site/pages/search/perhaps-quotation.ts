import { html } from "hono/html";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";
import type { Asked } from "./asked-search.ts";
import { knownQuotation } from "./known-quotation.ts";

/** A query of so many words may be a quotation. */
const LONG_QUERY = 6;

/** Whether words are as many as those of a quotation. Of writing without spaces a sign is a word. */
export function mayBeQuotation(q: string): boolean {
  return (q.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)?.length ?? 0) >= LONG_QUERY;
}

/** Whoever pastes a long stretch of words may want to know whether the text says so; where it does, that is said at once. */
export function perhapsQuotation(opened: Opened, { q }: Pick<Asked, "q">): Markup | string {
  if (!mayBeQuotation(q)) return "";
  return (
    knownQuotation(opened, q) ?? checkLink(opened.about.at("/check", { quote: q }), "Check it word for word")
  );
}

/** The same where all documents are searched. */
export function perhapsQuotationInAll(q: string): Markup | string {
  const href = withQuery("/check", { in: "all", quote: q });
  return mayBeQuotation(q) ? checkLink(href, "Check it word for word in all documents") : "";
}

function checkLink(href: string, words: string): Markup {
  return html`<p>Is this a quotation? <a href="${href}#verdict">${words}</a>.</p>\n`;
}
