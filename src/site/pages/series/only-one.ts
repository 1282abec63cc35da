import { html } from "hono/html";
import type { Series, SeriesDocument } from "../../../model/series.ts";
import { nameOfBody } from "../../../quote/bodies.ts";
import { adoptedHow } from "../reading/in-catalogue.ts";
import type { Markup } from "../text/markup.ts";
import { type Lang, wayToText } from "./ways.ts";

/** What is said of a series of which one document is here in the language that is shown: where it is read. */
export function onlyOne({ body }: Series, { document, symbol, ...one }: SeriesDocument, lang: Lang): Markup {
  return html`<p class="lead">Of this item one resolution of the ${nameOfBody(body)} is here, so there is nothing to compare yet:
<a href="${wayToText(document, null, lang)}">${symbol}</a>, ${adoptedHow(one)}.</p>
`;
}
