import { quoteInHtml } from "../export/html.ts";
import { quoteInJsonLd } from "../export/json-ld.ts";
import { quoteInMarkdown } from "../export/markdown.ts";
import { quoteInPlainText } from "../export/plain-text.ts";
import { type Quotation, quotationOf } from "../export/quotation.ts";
import type { OpenDocument } from "../library/open-document.ts";
import type { Located } from "../quote/locate.ts";

/** The representations of passages besides JSON, by their media types. */
const WRITERS: Record<string, (quotations: Quotation[]) => string> = {
  "text/markdown": quoteInMarkdown,
  "text/plain": quoteInPlainText,
  "text/html": quoteInHtml,
  "application/ld+json": quoteInJsonLd,
};

/** Writes what an address names, in each of some languages, in a media type that is not JSON. */
export function writePassages(
  type: string,
  found: readonly { open: OpenDocument; located: Located }[],
): string {
  const write = WRITERS[type];
  if (write === undefined) throw new TypeError(`nothing writes ${type}`);
  return write(found.map(({ open, located }) => quotationOf(open.by, located)));
}
