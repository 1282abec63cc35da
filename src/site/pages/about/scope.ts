import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import type { Markup } from "../text/markup.ts";
import { withQuery } from "../with-query.ts";
import type { AboutDocument } from "./about-document.ts";
import { inEnglish, otherLanguages } from "./languages.ts";

/**
 * Says in which text a page looks, and how to have it look in another: in the same words, in another language of the
 * document or in another document, which are folded: most people want none of them. Nothing where there is no other.
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
  // What is common to one document and all: the words, and the language where texts are searched in one.
  const { q, quote } = asked;
  const inAll = {
    ...(q === undefined ? {} : { q }),
    ...(quote === undefined ? {} : { quote }),
    ...(language === "en" ? {} : { lang: language }),
  };
  return html`<details class="looked-in"><summary>In ${name}${hasLanguages ? html`, in ${inEnglish(language)}` : ""} <span class="to-change">(change)</span></summary>
<p><a href="${about.page()}">The text</a>${hasOthers ? html`, <a href="/documents">another document</a>, <a href="${withQuery(path, { in: "all", ...inAll })}">all documents</a>` : ""}</p>
${otherLanguages(about, (other) => other.at(path, asked))}</details>
`;
}
