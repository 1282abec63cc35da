import { html, raw } from "hono/html";
import { quoteInJsonLd } from "../../../export/json-ld.ts";
import { quotationOf } from "../../../export/quotation.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { Located } from "../../../quote/locate.ts";

/** A passage as a schema.org Quotation, for a page's head: data, which no browser runs. */
export function linkedData(open: OpenDocument, located: Located) {
  // The writer escapes what would end the element.
  const json = quoteInJsonLd([quotationOf(open.by, located)]);
  return html`<script type="application/ld+json">${raw(json)}</script>`;
}
