import { html } from "hono/html";
import { isPart } from "../../../library/in-passage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { entryIn, firstLanguage } from "../../../model/document-languages.ts";
import type { Located } from "../../../quote/locate.ts";
import { directionOf } from "../../../words/direction.ts";
import type { Markup } from "../text/markup.ts";
import type { AboutDocument } from "./about-document.ts";

/** The address of the same page about a document in another of its languages; undefined where there is none. */
type PageIn = (about: AboutDocument) => string | undefined;

/** What a switch between languages says besides where it leads. */
interface Switch {
  /** The languages that are shown: the document's own where it doesn't say. */
  shown?: readonly string[];
  /** The passage that can be read in two languages side by side; the empty string is the whole text. */
  beside?: string;
}

/** The ways to the same page in the document's other languages, each in its own words. */
export function otherLanguages(
  about: AboutDocument,
  pageIn: PageIn,
  { shown = [about.language], beside }: Switch = {},
): Markup | string {
  const { languages } = about.entry;
  if (languages.length < 2) return "";
  const [only, another] = shown;
  return html`<nav class="place languages" aria-label="Languages">
${languages.map((language) => {
  if (language === only && another === undefined)
    return html`<b${ownWay(language)}>${nameOfLanguage(language)}</b> `;
  const href = pageIn(about.in(language));
  return href === undefined
    ? ""
    : html`<a href="${href}" hreflang="${language}"${ownWay(language)}>${nameOfLanguage(language)}</a> `;
})}${beside === undefined ? "" : pairs(about, shown, beside)}</nav>
`;
}

/** The ways to a text beside itself in another language. */
function pairs(about: AboutDocument, shown: readonly string[], address: string): Markup {
  const [one = about.language] = shown;
  const others = about.entry.languages.filter((language) => language !== one);
  return html`<details><summary>Side by side</summary><ul>
${others.map((other) => {
  const names = html`<bdi${ownWay(one)}>${nameOfLanguage(one)}</bdi> and <bdi${ownWay(other)}>${nameOfLanguage(other)}</bdi>`;
  return shown.length === 2 && shown[1] === other
    ? html`<li><b>${names}</b></li>\n`
    : html`<li><a href="${sideBySideAt(about, [one, other], address)}">${names}</a></li>\n`;
})}</ul></details>`;
}

/** Where a text or a passage is shown in several languages side by side. */
export function sideBySideAt({ entry }: AboutDocument, languages: readonly string[], address = ""): string {
  return `/${entry.id}${address === "" ? "" : `/${address}`}?lang=${languages.map(encodeURIComponent).join(",")}`;
}

/** The address of a passage in every language: sentences and acts are counted within one, so that it is their paragraph's. */
export function inAnyLanguage(located: Located): string {
  return located.address.includes(".") && isPart(located) ? located.paragraph.id : located.address;
}

/**
 * Whether a passage is known to be missing in another language: by its text where that is open, else by what the
 * catalogue says that it has.
 *
 * @param address as {@link inAnyLanguage} gives it
 */
export function isMissingIn(
  { document: { entry, texts }, by }: OpenDocument,
  address: string,
  language: string,
): boolean {
  const paragraph = address.replace(/\(.*$/s, "");
  const [, inPreamble, number] = /^(preamble-)?(\d+)$/.exec(paragraph) ?? [];
  const text = texts[language];
  const isOfOne = /^(?:.*\/)?(?:preamble-)?\d+$/.test(paragraph);
  if (text !== undefined) return isOfOne && text.every(({ id }) => id !== paragraph);
  // Of the first language, an entry in another one says nothing.
  if (number === undefined || language === firstLanguage(entry) || language === by.language) return false;
  const { preamble, operative } = entryIn(entry, language).counts;
  return Number(number) > (inPreamble === undefined ? operative : preamble);
}

/** Where a passage is in another language: a text that has no such paragraph is opened as a whole. */
export function sameIn(open: OpenDocument, address: string): (about: AboutDocument) => string {
  return (about) => about.page(isMissingIn(open, address, about.language) ? "" : address);
}

/** The same for search engines. */
export function alternates(
  about: AboutDocument,
  origin: string,
  pageIn: PageIn = (other) => other.page(),
): Markup | string {
  const { entry, in: inOther } = about;
  if (entry.languages.length < 2) return "";
  const link = (tag: string, language: string) =>
    html`<link rel="alternate" hreflang="${tag}" href="${origin}${pageIn(inOther(language))}">\n`;
  return html`${entry.languages.map((language) => link(language, language))}${link("x-default", firstLanguage(entry))}`;
}

/** What a language calls itself: "français". */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}

/** The English name of a language, as this site's own sentences have it. */
export function inEnglish(language: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
}

function ownWay(language: string): Markup {
  return html` lang="${language}" dir="${directionOf(language)}"`;
}
