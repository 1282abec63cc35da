import { raw } from "hono/html";
import { figure } from "../../../export/html.ts";
import { quotationOf } from "../../../export/quotation.ts";
import { asHtml } from "../../../export/write-markup.ts";
import { route } from "../../../http/route.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { inLanguage } from "../../../library/open-document.ts";
import { openOfPath, passageParameters } from "../about/asked-document.ts";
import { frame } from "../layout/frame.ts";
import { FRAME_HEADERS } from "../layout/headers.ts";

/** `/embed/s-32-1/{address}`: the same quotation as a page that fits an iframe, readable without scripts. */
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
    const scheme = ask.url.searchParams.get("scheme") ?? "";
    const page = frame(ask.built, {
      title: text,
      canonical: url,
      language: open.by.language,
      scheme: /^(?:light|dark)$/.test(scheme) ? scheme : "auto",
      address: located.address,
      // In a frame without scripts a link can open in a new window only, or in the frame itself.
      main: raw(asHtml(figure(quotation, "_blank"))),
    });
    return { body: { text: String(await page) }, language: open.by.language, headers: FRAME_HEADERS };
  },
});
