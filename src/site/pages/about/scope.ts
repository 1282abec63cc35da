import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized } from "../text/wording.ts";
import { withQuery } from "../with-query.ts";
import type { AboutDocument } from "./about-document.ts";
import { inEnglish, otherLanguages } from "./languages.ts";

/**
 * Says in which text a page looks, and how to have it look in another: in the same words, in another language of the
 * document or in another document. Nothing where there is no other.
 *
 * @param kept what the page was asked for, which goes along
 */
export function lookedIn(
  { release: { total } }: Pick<Ask, "release">,
  about: AboutDocument,
  path: string,
  kept: Readonly<Record<string, string>>,
): Markup | string {
  const { entry, name, language } = about;
  const hasOthers = total > 1;
  const hasLanguages = entry.languages.length > 1;
  if (!hasOthers && !hasLanguages) return "";
  const asked = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ""));
  return html`<p class="looked-in">In <a href="${about.page()}">${capitalized(name)}</a>${hasLanguages ? html`, in ${inEnglish(language)}` : ""}.${hasOthers ? html` <a href="/documents">Another document</a>, <a href="${inAllDocuments(about, path, asked)}">all documents</a>` : ""}</p>
${otherLanguages(about, (other) => other.at(path, asked))}`;
}

/**
 * The page that looks through all documents, and not in one.
 *
 * @param asked what is common to both: the words; the language goes along where it is not English
 */
export function inAllDocuments(
  { language }: AboutDocument,
  path: string,
  { q, quote }: Readonly<Record<string, string>> = {},
): string {
  return withQuery(path, {
    in: "all",
    ...(q === undefined ? {} : { q }),
    ...(quote === undefined ? {} : { quote }),
    ...(language === "en" ? {} : { lang: language }),
  });
}
