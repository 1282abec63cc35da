import { quotationOf } from "../../../export/quotation.ts";
import { route } from "../../../http/route.ts";
import { askedScheme } from "../../../library/framing.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { inLanguage } from "../../../library/open-document.ts";
import { openOfPath, passageParameters } from "../about/asked-document.ts";
import { discovery } from "../layout/discovery.ts";
import { frame } from "../layout/frame.ts";
import { FRAME_HEADERS } from "../layout/headers.ts";
import { framedQuotation } from "./framed-quotation.ts";

/**
 * `/embed/s-32-1/{address}`: the same quotation as a page that fits an iframe, readable without scripts. It is light
 * unless `?scheme=dark` or `?scheme=auto` asks otherwise: most pages are.
 */
export const embedded = route({
  path: "/embed/{document}/{address}",
  summary: "A passage for an iframe",
  pathParameters: passageParameters,
  query: inLanguage,
  produces: ["text/html"],
  ignoresUnknown: true,
  async handle(ask) {
    const { open } = openOfPath(ask);
    const located = locateOrRefuse(open, ask.path.address ?? "");
    const quotation = quotationOf(open.by, located);
    const { text, url } = quotation.citation;
    const page = frame(ask.built, {
      title: text,
      canonical: url,
      language: open.by.language,
      scheme: askedScheme(ask.url.searchParams) ?? "light",
      address: located.address,
      head: discovery(ask.origin, ask.url, url, text),
      main: framedQuotation(located, quotation),
    });
    return { body: { text: String(await page) }, language: open.by.language, headers: FRAME_HEADERS };
  },
});
