import { quotationOf } from "../../../export/quotation.ts";
import { route } from "../../../http/route.ts";
import { askedScheme, withScheme } from "../../../library/framing.ts";
import { inLanguage } from "../../../library/in-language.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { openOfPath, passageParameters } from "../about/asked-document.ts";
import { inAnyLanguage, isMissingIn, otherLanguages } from "../about/languages.ts";
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
    const { open, about } = openOfPath(ask);
    const located = await locateOrRefuse(open, ask.path.address ?? "");
    const quotation = quotationOf(open.by, located);
    const { text, url } = quotation.citation;
    const scheme = askedScheme(ask.url.searchParams);
    const address = inAnyLanguage(located);
    // In the frame itself, which shows the citation of what it then quotes.
    const languages = otherLanguages(about, (other) =>
      isMissingIn(open, address, other.language)
        ? undefined
        : withScheme(`/embed${other.page(address)}`, scheme),
    );
    const page = frame(ask.built, {
      title: text,
      canonical: url,
      language: open.by.language,
      scheme: scheme ?? "light",
      address: located.address,
      head: discovery(ask.origin, ask.url, url, text),
      main: framedQuotation(located, quotation, ask.release.id, languages),
    });
    return { body: { text: String(await page) }, language: open.by.language, headers: FRAME_HEADERS };
  },
});
