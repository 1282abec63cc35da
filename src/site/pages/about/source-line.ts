import { html } from "hono/html";
import { type Contacts, reportingTo } from "../../../http/contacts.ts";
import type { Ask } from "../../../http/route.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { allDerived } from "../acts/derived.ts";
import type { Markup } from "../text/markup.ts";
import { separated } from "../text/wording.ts";
import type { AboutDocument } from "./about-document.ts";
import { dayOfData } from "./data-day.ts";

/**
 * Who speaks, in one line under a document's title: what it is, whose the text is, who says what it says, as of when, and
 * where a mistake is reported. A script adds a way to print it.
 *
 * @param acts what is said of the text: that people annotated it is told here, that a machine derived it by a note beneath
 */
export function sourceLine(
  { built, release, ...contacts }: Pick<Ask, "built" | "release" | keyof Contacts>,
  { entry: { body, source, symbol } }: AboutDocument,
  acts: readonly CorpusAct[],
): Markup {
  const { host } = new URL(source.url);
  const day = dayOfData(built, release.id);
  const pieces = [
    ...(body === "general-assembly" ? ["A resolution, not a treaty"] : []),
    html`Text: ${source.publisher}, <a href="${source.url}">${symbol}</a>${host === "undocs.org" ? " (PDF)" : ""}`,
    ...(acts.length === 0 || allDerived(acts)
      ? []
      : [html`read and annotated <a href="/about#reading">sentence by sentence</a>`]),
    ...(day === undefined ? [] : [html`data of ${day}`]),
    ...(reportingTo(contacts) === undefined ? [] : [html`<a href="/contact">Report a mistake</a>`]),
  ];
  return html`<p class="source-line">${separated(pieces, " · ")}</p>
`;
}
