import { html } from "hono/html";
import * as z from "zod/mini";
import { Refusal } from "../../../library/refusal.ts";
import { Body } from "../../../model/document.ts";
import type { Scope } from "../../../model/scope.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";

/** The parameter by which `/search` and `/check` look through all documents, and not in one. */
export const inAll = { in: z.optional(z.enum(["", "all"])) };

/** A field of a form, which is sent empty where nothing was chosen. */
const chosen = (most: number) => z.optional(z.string().check(z.maxLength(most)));

/** What a search of all documents is narrowed by, besides its language. */
export const narrowing = {
  body: z.optional(z.enum(["", ...Body.options])),
  session: chosen(60),
  year: z.optional(z.string().check(z.regex(/^(?:\d{4})?$/, "a year"))),
};

/** The words of a query that stand in quotation marks. */
const QUOTED = /["“„«]([^"“”„«»]{2,400})["”“»]/u;

/** Where a query has words in quotation marks: the way to where they stand, from first to last. */
export function wayToPhrase(q: string, language: string): Markup | string {
  const phrase = QUOTED.exec(q)?.[1]?.trim() ?? "";
  if (!/[\p{L}\p{N}]/u.test(phrase)) return "";
  const href = withQuery("/phrases", { q: phrase, ...(language === "en" ? {} : { lang: language }) });
  return html`<p><a href="${href}">Where “${phrase}” stands in all documents</a>, from its first use to its last.</p>
`;
}

/**
 * In what was looked: what is found first here is not the first that there is.
 *
 * @param among the texts that were looked through before all others, in words
 */
export function scopeInWords({ bodies, from, to, documents, complete }: Scope, among = ""): Markup {
  const names = bodies.map(nameOfBody);
  const whose = new Intl.ListFormat("en-GB").format(names);
  const when =
    from === null || to === null ? "" : `, adopted from ${dayMonthYear(from)} to ${dayMonthYear(to)}`;
  return html`<p class="note">Looked through: ${countOf(documents, "document")}${bodies.length === 0 ? "" : ` of the ${whose}`}${when}${among === "" ? "" : `; ${among} among them`}.${complete ? "" : " The index of all documents can’t be asked at this moment: these are only some of them."}</p>
`;
}

/** What a search of all documents says while their index can't be asked; any other fault is no matter of a page's. */
export function unavailable(error: unknown): Markup {
  if (!(error instanceof Refusal) || error.kind !== "unavailable") throw error;
  return html`<p class="problem">The index of all documents can’t be asked at this moment. Try again in a minute, or search in one
document.</p>`;
}
